# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `SGLangOptions`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class SGLangOptions(Model):
    """
    Options of the SGLang engine. Each becomes the engine's argument of that name: left out or null keeps the engine's default, and so does false for a switch. A rebuild of the bundle takes only the options in that update: send all of them again, `huggingface_repo` included.
    """

    inference_framework: Literal["sglang"] = Field(
        ...,
        description="Marks the request as one for SGLang. An update names the framework that the endpoint already runs; it cannot be changed.",
        examples=["sglang"],
    )
    huggingface_repo: str | None = Field(
        default=None,
        description="Hugging Face repository from which the engine loads the model. SGLang endpoints cannot be built without it.",
        examples=["meta-llama/Meta-Llama-3-8B-Instruct"],
    )
    revision: str | None = Field(
        default=None,
        description="Branch, tag or commit of the model repository.",
        examples=["main"],
    )
    download_dir: str | None = Field(
        default=None,
        description="Folder in the container to which the weights are downloaded.",
        examples=["/models"],
    )
    load_format: str | None = Field(
        default=None,
        description="File format of the weights: `auto`, `pt`, `safetensors`, `npcache`, `gguf`, `bitsandbytes`, or `dummy` for random weights.",
        examples=["safetensors"],
    )
    trust_remote_code: bool | None = Field(
        default=False,
        description="Run Python code that comes with the model, which some architectures need. Only for repositories whose code you trust.",
        examples=[True],
    )
    json_model_override_args: str | None = Field(
        default=None,
        description="Changes to the model's configuration, written as one JSON object in a string.",
        examples=['{"rope_theta": 1000000}'],
    )
    delete_ckpt_after_loading: bool | None = Field(
        default=None,
        description="Delete the downloaded weights once they are in memory, to free disk space.",
        examples=[True],
    )
    context_length: int | None = Field(
        default=None,
        description="Longest context in tokens, prompt and answer together. Left out, it follows from the model's configuration.",
        examples=[8192],
    )
    allow_auto_truncate: bool | None = Field(
        default=None,
        description="Cut prompts that are too long instead of refusing them.",
        examples=[True],
    )
    is_embedding: bool | None = Field(
        default=None,
        description="Serve embeddings from a model that normally generates text.",
        examples=[True],
    )
    dtype: str | None = Field(
        default=None,
        description="Data type of weights and activations: `auto`, `half`, `bfloat16` or `float`.",
        examples=["bfloat16"],
    )
    device: str | None = Field(
        default=None,
        description="Kind of device to run on, such as `cuda`, `xpu` or `cpu`.",
        examples=["cuda"],
    )
    quantization: str | None = Field(
        default=None,
        description="Quantization method of the weights, such as `awq`, `gptq`, `fp8` or `bitsandbytes`.",
        examples=["fp8"],
    )
    quantization_param_path: str | None = Field(
        default=None,
        description="JSON file with the scaling factors for an FP8 KV cache. Without it all factors are 1, which can hurt accuracy.",
        examples=["/models/kv_cache_scales.json"],
    )
    torchao_config: str | None = Field(
        default=None,
        description="Quantize the weights at load time with torchao, by a method such as `int8wo`, `int4wo-128` or `fp8wo`.",
        examples=["int4wo-128"],
    )
    kv_cache_dtype: str | None = Field(
        default=None,
        description="Data type of the KV cache: `auto`, `fp8_e5m2` or `fp8_e4m3`. 8-bit types hold about twice the tokens, at a small cost in accuracy.",
        examples=["fp8_e5m2"],
    )
    mem_fraction_static: float | None = Field(
        default=None,
        description="Share of GPU memory, from 0 to 1, for weights and the KV cache pool. Lower it when the engine runs out of memory.",
        examples=[0.88],
    )
    cpu_offload_gb: int | None = Field(
        default=None,
        description="Main memory, in GB, in which to keep part of the weights. This fits larger models, but is slower.",
        examples=[8],
    )
    max_total_tokens: int | None = Field(
        default=None,
        description="Tokens that the KV cache pool holds. Normally derived from the free memory; meant for debugging.",
        examples=[131072],
    )
    max_running_requests: int | None = Field(
        default=None,
        description="Most requests generating at the same time; the others wait.",
        examples=[128],
    )
    max_prefill_tokens: int | None = Field(
        default=None,
        description="Most prompt tokens taken into one prefill batch. A longer single prompt still runs.",
        examples=[16384],
    )
    chunked_prefill_size: int | None = Field(
        default=None,
        description="Tokens per piece when long prompts are prefilled in pieces. -1 switches that off.",
        examples=[8192],
    )
    prefill_only_one_req: bool | None = Field(
        default=None, description="Prefill one request at a time.", examples=[True]
    )
    enable_mixed_chunk: bool | None = Field(
        default=None,
        description="Put pieces of prompts and running generations into the same batch. Needs chunked prefill.",
        examples=[True],
    )
    schedule_policy: str | None = Field(
        default=None,
        description="Order in which waiting requests start: `lpm` (longest shared prefix first), `fcfs` (first come, first served), `dfs-weight` or `random`.",
        examples=["lpm"],
    )
    schedule_conservativeness: float | None = Field(
        default=None,
        description="How much memory to hold back for running requests. Raise it above 1 if requests are often pushed back out, lower it to run more at once.",
        examples=[1.0],
    )
    num_continuous_decode_steps: int | None = Field(
        default=None,
        description="Decoding steps run before scheduling again. More raises throughput and delays the first token.",
        examples=[4],
    )
    disable_overlap_schedule: bool | None = Field(
        default=None,
        description="Stop preparing the next batch on the CPU while the GPU computes.",
        examples=[True],
    )
    disable_radix_cache: bool | None = Field(
        default=None,
        description="Switch off the reuse of KV cache among requests that begin alike.",
        examples=[True],
    )
    stream_interval: int | None = Field(
        default=None,
        description="Tokens generated between two events of a stream. Larger values save work, smaller ones stream more smoothly.",
        examples=[1],
    )
    random_seed: int | None = Field(
        default=None,
        description="Seed of the random number generator, for repeatable sampling.",
        examples=[42],
    )
    served_model_name: str | None = Field(
        default=None,
        description="Name under which the engine lists the model. The server already sets one from `model_name`.",
        examples=["llama-3-8b-chat"],
    )
    chat_template: str | None = Field(
        default=None,
        description="Built-in template name or template file with which the engine turns messages into a prompt. Left out, the tokenizer's own is used.",
        examples=["llama-2"],
    )
    tool_call_parser: str | None = Field(
        default=None,
        description="Parser that finds tool calls in the model's text, such as `qwen25`, `mistral` or `llama3`. It must fit the model.",
        examples=["llama3"],
    )
    skip_tokenizer_init: bool | None = Field(
        default=None,
        description="Start without a tokenizer: requests then carry token ids in place of text.",
        examples=[True],
    )
    enable_custom_logit_processor: bool | None = Field(
        default=None,
        description="Accept logit processors sent with requests. They are code run inside the engine, so only for trusted callers.",
        examples=[True],
    )
    grammar_backend: str | None = Field(
        default=None,
        description="Engine for answers bound to a grammar or JSON schema: `xgrammar` or `outlines`.",
        examples=["xgrammar"],
    )
    constrained_json_whitespace_pattern: str | None = Field(
        default=None,
        description="Regular expression for the whitespace allowed between the parts of JSON answers. Used by the `outlines` backend.",
        examples=["[\\n\\t ]*"],
    )
    disable_jump_forward: bool | None = Field(
        default=None,
        description="Generate every token of grammar-bound answers, even those that the grammar already determines.",
        examples=[True],
    )
    disable_outlines_disk_cache: bool | None = Field(
        default=None,
        description="Keep the `outlines` backend from caching compiled grammars on disk.",
        examples=[True],
    )
    tp_size: int | None = Field(
        default=None,
        description="GPUs over which each layer is split. The server overwrites it with `num_shards`.",
        examples=[1],
    )
    data_parallel_size: int | None = Field(
        default=None,
        description="Complete copies of the model run side by side in one worker, which share the requests.",
        examples=[2],
    )
    load_balance_method: str | None = Field(
        default=None,
        description="How requests are spread over the data-parallel copies: `round_robin` or `shortest_queue`.",
        examples=["round_robin"],
    )
    expert_parallel_size: int | None = Field(
        default=None,
        description="GPUs over which the experts of a mixture-of-experts model are spread.",
        examples=[1],
    )
    enable_ep_moe: bool | None = Field(
        default=None,
        description="Spread whole experts over GPUs rather than splitting each of them.",
        examples=[True],
    )
    enable_dp_attention: bool | None = Field(
        default=None,
        description="Run attention data-parallel and the feed-forward layers tensor-parallel. This saves KV cache on models such as DeepSeek.",
        examples=[True],
    )
    base_gpu_id: int | None = Field(
        default=None,
        description="Index of the first GPU to use on the machine.",
        examples=[0],
    )
    dist_init_addr: str | None = Field(
        default=None,
        description="Host and port at which the nodes of a multi-node run meet.",
        examples=["10.0.0.1:50000"],
    )
    nnodes: int | None = Field(
        default=None,
        description="Number of machines that run the engine together.",
        examples=[1],
    )
    node_rank: int | None = Field(
        default=None,
        description="Index of this machine among them, from 0.",
        examples=[0],
    )
    enable_p2p_check: bool | None = Field(
        default=None,
        description="Test at start whether the GPUs can copy to each other directly, rather than assume it.",
        examples=[True],
    )
    disable_custom_all_reduce: bool | None = Field(
        default=None,
        description="Use NCCL in place of the engine's own all-reduce kernel.",
        examples=[True],
    )
    attention_backend: str | None = Field(
        default=None,
        description="Implementation of the attention kernels: `flashinfer`, `triton` or `torch_native`. Left out, the engine picks one for the GPU.",
        examples=["flashinfer"],
    )
    sampling_backend: str | None = Field(
        default=None,
        description="Implementation of the sampling kernels: `flashinfer` or `pytorch`.",
        examples=["flashinfer"],
    )
    triton_attention_reduce_in_fp32: bool | None = Field(
        default=None,
        description="Hold intermediate attention results in 32 bits, against overflow in 16. Only for the `triton` attention backend.",
        examples=[True],
    )
    triton_attention_num_kv_splits: int | None = Field(
        default=None,
        description="Pieces into which the Triton decoding kernel divides the KV cache. More helps with long contexts.",
        examples=[8],
    )
    disable_mla: bool | None = Field(
        default=None,
        description="Compute multi-head latent attention, as in DeepSeek models, as ordinary attention.",
        examples=[True],
    )
    disable_cuda_graph: bool | None = Field(
        default=None,
        description="Run the model without CUDA graphs. It starts sooner and needs less memory, but generates more slowly.",
        examples=[True],
    )
    disable_cuda_graph_padding: bool | None = Field(
        default=None,
        description="Run a batch without CUDA graphs if it would have to be padded to a captured size.",
        examples=[True],
    )
    cuda_graph_max_bs: int | None = Field(
        default=None,
        description="Largest batch for which a CUDA graph is captured. Larger values cost memory.",
        examples=[160],
    )
    cuda_graph_bs: list[int] | None = Field(
        default=None,
        description="The batch sizes for which CUDA graphs are captured, in place of the engine's own choice.",
        examples=[[1, 2, 4, 8]],
    )
    enable_torch_compile: bool | None = Field(
        default=None,
        description="Compile the model with `torch.compile`: a much slower start, then faster small batches.",
        examples=[True],
    )
    torch_compile_max_bs: int | None = Field(
        default=None,
        description="Largest batch for which the compiled model is used.",
        examples=[32],
    )
    enable_memory_saver: bool | None = Field(
        default=None,
        description="Allow GPU memory to be released and taken back while the engine keeps running.",
        examples=[True],
    )
    lora_paths: list[str] | None = Field(
        default=None,
        description="LoRA adapters to load, each a path or `name=path`.",
        examples=[["support=/adapters/support"]],
    )
    max_loras_per_batch: int | None = Field(
        default=None,
        description="Most adapters used in one batch, the base model counted as one.",
        examples=[8],
    )
    speculative_algorithm: str | None = Field(
        default=None,
        description="Speculative decoding method, such as `EAGLE`: a small draft model guesses tokens, the main model checks them.",
        examples=["EAGLE"],
    )
    speculative_draft_model_path: str | None = Field(
        default=None,
        description="Repository or folder of the draft model.",
        examples=["lmsys/sglang-EAGLE-llama2-chat-7B"],
    )
    speculative_num_steps: int | None = Field(
        default=None,
        description="Steps that the draft model takes per check.",
        examples=[5],
    )
    speculative_eagle_topk: int | None = Field(
        default=None,
        description="Branches that the draft model keeps at each step.",
        examples=[4],
    )
    speculative_num_draft_tokens: int | None = Field(
        default=None,
        description="Most guessed tokens passed to one check.",
        examples=[16],
    )
    enable_double_sparsity: bool | None = Field(
        default=None,
        description="Use double sparsity attention, which reads only the heaviest tokens and channels of long contexts.",
        examples=[True],
    )
    ds_channel_config_path: str | None = Field(
        default=None,
        description="File with the heavy channels, prepared for this model.",
        examples=["/models/channel_config.json"],
    )
    ds_heavy_channel_num: int | None = Field(
        default=None,
        description="Heavy channels used in double sparsity attention.",
        examples=[32],
    )
    ds_heavy_token_num: int | None = Field(
        default=None,
        description="Heavy tokens used in double sparsity attention.",
        examples=[256],
    )
    ds_heavy_channel_type: str | None = Field(
        default=None,
        description="What the heavy channels were chosen by: `qk`, `q` or `k`.",
        examples=["qk"],
    )
    ds_sparse_decode_threshold: int | None = Field(
        default=None,
        description="Length in tokens from which decoding is sparse.",
        examples=[4096],
    )
    api_key: str | None = Field(
        default=None,
        description="Key that the engine demands of its callers. The gateway is a caller as well: leave it unset unless your deployment sends it.",
        examples=["example-only"],
        json_schema_extra={"x-secret": True},
    )
    file_storage_pth: str | None = Field(
        default=None,
        description="Folder in the container for files uploaded to the engine.",
        examples=["/var/lib/sglang"],
    )
    enable_cache_report: bool | None = Field(
        default=None,
        description="Report in `usage` how many prompt tokens came from the cache.",
        examples=[True],
    )
    enable_metrics: bool | None = Field(
        default=None, description="Publish Prometheus metrics.", examples=[True]
    )
    decode_log_interval: int | None = Field(
        default=None,
        description="Decoding steps between two progress lines in the log.",
        examples=[40],
    )
    log_level: str | None = Field(
        default=None,
        description="Level of the engine's log, such as `debug`, `info` or `warning`.",
        examples=["info"],
    )
    log_level_http: str | None = Field(
        default=None,
        description="Level of the HTTP server's log. Left out, it is `log_level`.",
        examples=["warning"],
    )
    log_requests: bool | None = Field(
        default=None,
        description="Write prompts and answers of all requests to the log.",
        examples=[True],
    )
    show_time_cost: bool | None = Field(
        default=None,
        description="Print timings of the engine's internal marks.",
        examples=[True],
    )
    enable_nan_detection: bool | None = Field(
        default=None,
        description="Look for NaN values in the model's results, to debug a model. This slows generation.",
        examples=[True],
    )
    watchdog_timeout: float | None = Field(
        default=None,
        description="Seconds one batch may take before the engine treats itself as hung and stops.",
        examples=[300.0],
    )
