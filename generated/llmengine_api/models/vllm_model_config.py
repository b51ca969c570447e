# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `VLLMModelConfig`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model


class VLLMModelConfig(Model):
    """
    Arguments of the vLLM engine, as endpoints and batch jobs take them: left out or null keeps the engine's default, and so does false for a switch.
    """

    max_model_len: int | None = Field(
        default=None,
        description="Longest context in tokens, prompt and answer together. Left out, it follows from the model's configuration; a smaller value saves KV cache memory.",
        examples=[8192],
    )
    max_num_seqs: int | None = Field(
        default=None,
        description="Most sequences processed in one engine step. More raises throughput and memory use.",
        examples=[256],
    )
    max_num_batched_tokens: int | None = Field(
        default=None,
        description="Most tokens processed in one engine step, over all sequences. Larger values speed up long prompts, smaller ones even out the pace of running answers.",
        examples=[8192],
    )
    gpu_memory_utilization: float | None = Field(
        default=None,
        description="Share of each GPU's memory that the engine may take, from 0 to 1, for weights and KV cache. On an endpoint, setting it also turns on `enforce_eager`.",
        examples=[0.9],
    )
    swap_space: float | None = Field(
        default=None,
        description="CPU memory per GPU for sequences moved out of the KV cache, in GiB.",
        examples=[4.0],
    )
    block_size: int | None = Field(
        default=None,
        description="Tokens held by one block of the KV cache.",
        examples=[16],
    )
    cache_dtype: str | None = Field(
        default=None,
        description="Data type of the KV cache, such as `auto` or `fp8`. 8-bit types hold about twice the tokens, at a small cost in accuracy.",
        examples=["fp8"],
    )
    num_gpu_blocks_override: int | None = Field(
        default=None,
        description="Number of KV cache blocks to use instead of the number measured at start. Meant for testing preemption.",
        examples=[4096],
    )
    enable_prefix_caching: bool | None = Field(
        default=None,
        description="Keep the KV cache of finished prompts and reuse it for requests that begin alike. This shortens the time to the first token.",
        examples=[True],
    )
    enforce_eager: bool | None = Field(
        default=None,
        description="Run the model without CUDA graphs. It starts sooner and needs less memory, but generates more slowly.",
        examples=[True],
    )
    max_seq_len_to_capture: int | None = Field(
        default=None,
        description="Longest sequence in tokens that CUDA graphs cover. Longer ones are run eagerly.",
        examples=[8192],
    )
    tensor_parallel_size: int | None = Field(
        default=None,
        description="GPUs over which each layer is split. An endpoint overwrites it with `num_shards`.",
        examples=[1],
    )
    pipeline_parallel_size: int | None = Field(
        default=None,
        description="Stages into which the layers are divided, each on GPUs of its own. An endpoint with several nodes per worker sets it to `nodes_per_worker`.",
        examples=[1],
    )
    dtype: str | None = Field(
        default=None,
        description="Data type of weights and activations: `auto`, `half`, `bfloat16` or `float`. `auto` follows the checkpoint, with 16 bits in place of 32.",
        examples=["bfloat16"],
    )
    quantization: str | None = Field(
        default=None,
        description="Quantization method of the weights, such as `awq`, `gptq` or `fp8`. Left out, the checkpoint's configuration decides; an endpoint's `quantize` overrides it.",
        examples=["fp8"],
    )
    quantization_param_path: str | None = Field(
        default=None,
        description="JSON file with the scaling factors for an FP8 KV cache on AMD GPUs. Without it all factors are 1.",
        examples=["model_files/kv_cache_scales.json"],
    )
    load_format: str | None = Field(
        default=None,
        description="File format of the weights: `auto` (safetensors, else PyTorch), `pt`, `safetensors`, `npcache`, `tensorizer`, `bitsandbytes`, or `dummy` for random weights.",
        examples=["safetensors"],
    )
    config_format: str | None = Field(
        default=None,
        description="Format of the model's configuration: `auto`, `hf` or `mistral`.",
        examples=["hf"],
    )
    trust_remote_code: bool | None = Field(
        default=False,
        description="Run Python code that comes with the checkpoint, which some architectures need. Only for checkpoints whose code you trust.",
        examples=[True],
    )
    revision: str | None = Field(
        default=None,
        description="Branch, tag or commit of the model repository.",
        examples=["main"],
    )
    code_revision: str | None = Field(
        default=None,
        description="Branch, tag or commit from which the model's own Python code is taken.",
        examples=["main"],
    )
    tokenizer: str | None = Field(
        default=None,
        description="Name or path of a tokenizer other than the model's own.",
        examples=["meta-llama/Meta-Llama-3-8B-Instruct"],
    )
    tokenizer_mode: str | None = Field(
        default=None,
        description="Kind of tokenizer: `auto` prefers the fast one, `slow` and `mistral` force theirs.",
        examples=["auto"],
    )
    tokenizer_revision: str | None = Field(
        default=None,
        description="Branch, tag or commit of the tokenizer repository.",
        examples=["main"],
    )
    skip_tokenizer_init: bool | None = Field(
        default=None,
        description="Start without a tokenizer: requests then carry token ids, and answers contain no text.",
        examples=[True],
    )
    chat_template: str | None = Field(
        default=None,
        description="Jinja chat template given to the engine. An endpoint's `chat_template_override` takes precedence.",
        examples=["{% for m in messages %}{{ m.content }}{% endfor %}"],
    )
    tool_call_parser: str | None = Field(
        default=None,
        description="Parser that finds tool calls in the model's text, such as `hermes`, `mistral` or `llama3_json`. It must fit the model.",
        examples=["llama3_json"],
    )
    enable_auto_tool_choice: bool | None = Field(
        default=None,
        description="Let the model decide by itself whether to call a tool. Needs `tool_call_parser`.",
        examples=[True],
    )
    rope_scaling: dict[str, Any] | None = Field(
        default=None,
        description="Scaling of the rotary position embeddings, to reach beyond the context the model was trained on. The keys depend on the method.",
        examples=[{"rope_type": "dynamic", "factor": 2.0}],
    )
    disable_sliding_window: bool | None = Field(
        default=None,
        description="Give up sliding-window attention and limit the context to the window's size.",
        examples=[True],
    )
    limit_mm_per_prompt: str | None = Field(
        default=None,
        description="Most images, videos or audio clips in one prompt, for multimodal models. A string such as `image=4`, or JSON on newer engine versions.",
        examples=["image=4"],
    )
    mm_processor_kwargs: dict[str, Any] | None = Field(
        default=None,
        description="Settings for the processor that prepares images and other media for the model.",
        examples=[{"num_crops": 4}],
    )
    override_neuron_config: dict[str, Any] | None = Field(
        default=None,
        description="Settings for AWS Neuron devices that replace the engine's own.",
        examples=[{"cast_logits_dtype": "bfloat16"}],
    )
    served_model_name: str | None = Field(
        default=None,
        description="Name under which the engine lists the model and labels its metrics. An endpoint already has one from `model_name`.",
        examples=["llama-3-8b-chat"],
    )
    seed: int | None = Field(
        default=None,
        description="Seed of the random number generator, for repeatable sampling.",
        examples=[42],
    )
    disable_log_requests: bool | None = Field(
        default=None,
        description="Keep the contents of requests out of the engine's log.",
        examples=[True],
    )
