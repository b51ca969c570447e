"""The table of calls: every method, every parameter of it, and every way to fail."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from .recorder import Answer

Signatures = Mapping[str, Sequence[Sequence[str]]]


@attrs.frozen
class Call:
    """One call, made with either client."""

    method: str
    about: str
    """What it is about: a parameter, a failure, or a few words."""
    code: str
    answers: Sequence[Answer]
    base: str | None = "{url}/"
    """The server's address; `None` leaves it to the environment."""
    key: str | None = "a-key"
    env: Mapping[str, str] = attrs.field(factory=dict)


def answer(value: object, **options: Any) -> Answer:
    """A response with a JSON body."""
    return Answer(body=json.dumps(value).encode(), **options)


def events(*values: object, end: bytes = b"\r\n\r\n") -> Answer:
    """A stream as the server frames it; a value that is bytes is sent as it is."""
    frames = [
        value if isinstance(value, bytes) else b"data: " + json.dumps(value).encode() + end
        for value in values
    ]
    return Answer(body=b"".join(frames), content_type="text/event-stream; charset=utf-8")


def chunk(text: str, finished: bool = False) -> dict[str, Any]:
    """An event of a streamed completion."""
    output = {
        "text": text,
        "finished": finished,
        "num_prompt_tokens": 3 if finished else None,
        "num_completion_tokens": 1,
        "token": None,
    }
    return {"request_id": "r-1", "output": output, "error": None}


def trouble(status: int, words: str = "Internal error occurred.") -> dict[str, Any]:
    """An event that reports a failure."""
    content = {"error": words, "timestamp": "2026-11-22 12:33:11 PST"}
    return {
        "request_id": "r-1",
        "output": None,
        "error": {"status_code": status, "content": content},
    }


ENDPOINT = {
    "id": "end-1",
    "name": "m",
    "model_name": "llama-2-7b",
    "source": "hugging_face",
    "status": "READY",
    "inference_framework": "vllm",
    "inference_framework_tag": "0.6.3",
    "num_shards": 1,
    "quantize": None,
    "spec": None,
    "chat_template_override": None,
}
JOB = {
    "job_id": "b-1",
    "input_data_path": None,
    "output_data_path": "s3://out",
    "model_config": {"model": "m"},
    "priority": None,
    "status": "running",
    "created_at": "2026-11-22T20:47:28.239410",
    "expires_at": "2026-11-23T20:47:28.239326",
    "completed_at": None,
    "metadata": {"team": "t"},
}
TEXT = {
    "request_id": "r-1",
    "output": {"text": "Hi", "num_prompt_tokens": 3, "num_completion_tokens": 1, "tokens": None},
}
FINE_TUNE = {"id": "ft-1", "fine_tuned_model": None, "status": "RUNNING"}
STREAM = (chunk("Wat"), chunk("er", finished=True))

ANSWERS: dict[str, Answer] = {
    "Completion.create": answer(TEXT),
    "Completion.acreate": answer(TEXT),
    "Completion.batch_create": answer({"job_id": "b-1"}),
    "Completion.get_batch_completion": answer({"job": JOB}),
    "Completion.cancel_batch_completion": answer({"success": True}),
    "Model.create": answer({"endpoint_creation_task_id": "t-1"}),
    "Model.get": answer(ENDPOINT),
    "Model.list": answer({"model_endpoints": [ENDPOINT]}),
    "Model.update": answer({"endpoint_creation_task_id": "t-1"}),
    "Model.delete": answer({"deleted": True}),
    "Model.download": answer({"urls": {"a.bin": "https://files.example/a"}}),
    "FineTune.create": answer({"id": "ft-1"}),
    "FineTune.get": answer(FINE_TUNE),
    "FineTune.list": answer({"jobs": [FINE_TUNE]}),
    "FineTune.cancel": answer({"success": True}),
    "FineTune.get_events": answer(
        {"events": [{"timestamp": 1.5, "message": "loss 2", "level": "info"}]}
    ),
    "File.upload": answer({"id": "file-1"}),
    "File.get": answer({"id": "file-1", "filename": "a.csv", "size": 3}),
    "File.list": answer({"files": [{"id": "file-1", "filename": "a.csv", "size": 3}]}),
    "File.delete": answer({"deleted": True}),
    "File.download": answer({"id": "file-1", "content": "a,b"}),
    "api_engine.APIEngine.put": answer({"ok": 1}),
    "api_engine.APIEngine.post_sync": answer({"ok": 1}),
    "api_engine.APIEngine.post_file": answer({"ok": 1}),
    "api_engine.APIEngine.apost_sync": answer({"ok": 1}),
    "api_engine.APIEngine.post_stream": events({"a": 1}, {"a": 2}),
    "api_engine.APIEngine.apost_stream": events({"a": 1}, {"a": 2}),
}

CONFIG = 'CreateBatchCompletionsModelConfig(model="m", labels={"team": "t"})'
CONTENT = 'CreateBatchCompletionsRequestContent(prompts=["Hi"], max_new_tokens=5, temperature=0.1)'
FILE = 'type("Named", (io.BytesIO,), {"name": "a.csv"})(b"prompt,response")'
ROUTE = {"resource_name": '"v1/other?x=1"', "data": '{"a": 1}', "timeout": "5"}

REQUIRED: dict[str, dict[str, str]] = {
    "Completion.create": {"model": '"m"', "prompt": '"Hi"'},
    "Completion.acreate": {"model": '"m"', "prompt": '"Hi"'},
    "Completion.batch_create": {
        "output_data_path": '"s3://out"',
        "model_config": CONFIG,
        "content": CONTENT,
    },
    "Completion.get_batch_completion": {"job_id": '"b-1"'},
    "Completion.cancel_batch_completion": {"job_id": '"b-1"'},
    "Model.create": {
        "name": '"m"',
        "model": '"llama-2-7b"',
        "inference_framework_image_tag": '"0.6.3"',
        "labels": '{"team": "t", "product": "p"}',
    },
    "Model.get": {"model": '"m"'},
    "Model.update": {"name": '"m"', "max_workers": "2"},
    "Model.delete": {"model_endpoint_name": '"m"'},
    "Model.download": {"model_name": '"m"'},
    "FineTune.create": {
        "model": '"llama-2-7b"',
        "training_file": '"file-1"',
        "hyperparameters": '{"epochs": 1}',
    },
    "FineTune.get": {"fine_tune_id": '"ft-1"'},
    "FineTune.cancel": {"fine_tune_id": '"ft-1"'},
    "FineTune.get_events": {"fine_tune_id": '"ft-1"'},
    "File.upload": {"file": FILE},
    "File.get": {"file_id": '"file-1"'},
    "File.delete": {"file_id": '"file-1"'},
    "File.download": {"file_id": '"file-1"'},
    "api_engine.APIEngine.put": ROUTE,
    "api_engine.APIEngine.post_sync": ROUTE,
    "api_engine.APIEngine.apost_sync": ROUTE,
    "api_engine.APIEngine.post_stream": ROUTE,
    "api_engine.APIEngine.apost_stream": ROUTE,
    "api_engine.APIEngine.post_file": {
        "resource_name": '"v1/other"',
        "files": f'{{"data": {FILE}}}',
        "timeout": "5",
    },
}

SAMPLES: dict[str, str] = {
    "max_new_tokens": "7",
    "temperature": "0.9",
    "stop_sequences": '["."]',
    "return_token_log_probs": "True",
    "presence_penalty": "0.5",
    "frequency_penalty": "0.5",
    "top_k": "3",
    "top_p": "0.5",
    "include_stop_str_in_output": "True",
    "guided_json": '{"type": "object"}',
    "guided_regex": '"[a-z]+"',
    "guided_choice": '["a", "b"]',
    "guided_grammar": "'start: \"a\"'",
    "timeout": "30",
    "stream": "True",
    "request_headers": '{"x-team": "red"}',
    "kwargs": "skip_special_tokens=False",
    "content": CONTENT,
    "input_data_path": '"s3://in"',
    "data_parallelism": "2",
    "max_runtime_sec": "60",
    "labels": '{"team": "u", "product": "p"}',
    "priority": '"high"',
    "use_v2": "True",
    "tool_config": 'ToolConfig(name="code_evaluator")',
    "cpus": "4",
    "gpus": "1",
    "memory": '"24Gi"',
    "gpu_type": '"nvidia-hopper-h100"',
    "storage": '"80Gi"',
    "source": '"hugging_face"',
    "inference_framework": '"deepspeed"',
    "num_shards": "2",
    "quantize": '"awq"',
    "checkpoint_path": '"s3://weights"',
    "max_model_len": "4096",
    "nodes_per_worker": "2",
    "min_workers": "1",
    "max_workers": "3",
    "per_worker": "4",
    "endpoint_type": "ModelEndpointType.STREAMING",
    "high_priority": "True",
    "post_inference_hooks": "[PostInferenceHooks.CALLBACK]",
    "default_callback_url": '"http://callback.example/x"',
    "public_inference": "False",
    "extra_kwargs": 'billing_tags={"a": "b"}, gpu_memory_utilization=0.5',
    "model": '"other"',
    "inference_framework_image_tag": '"latest"',
    "validation_file": '"file-2"',
    "hyperparameters": '{"lr": 0.001}',
    "wandb_config": '{"api_key": "w"}',
    "suffix": '"demo"',
    "download_format": '"safetensors"',
    "headers": '{"x-team": "red"}',
}
VARIADIC = "VAR_KEYWORD"
OWN_SAMPLES = {"Completion.batch_create": {"kwargs": "use_v2=True, nodes_per_worker=2"}}

STATUSES = (400, 401, 403, 404, 409, 410, 418, 422, 429, 500, 502, 503)


def written(method: str, values: Mapping[str, str]) -> str:
    """The source of a call."""
    plain = [f"{k}={v}" for k, v in values.items() if k not in {"kwargs", "extra_kwargs"}]
    loose = [v for k, v in values.items() if k in {"kwargs", "extra_kwargs"}]
    return f"{method}({', '.join([*plain, *loose])})"


def success(method: str, values: Mapping[str, str]) -> Answer:
    """What a server answers to a call that succeeds."""
    if values.get("stream") == "True":
        return events(*STREAM)
    if method == "Completion.batch_create" and "use_v2=True" in written(method, values):
        return answer(JOB)
    return ANSWERS[method]


def by_parameter(signatures: Signatures) -> Iterator[Call]:
    """
    Each method as plainly as can be, then once with each of its parameters.

    Raises:
        KeyError: A parameter has no sample.
    """
    for method, parameters in signatures.items():
        if method not in ANSWERS:
            continue
        base = REQUIRED.get(method, {})
        yield Call(method, "", written(method, base), [success(method, base)])
        for name, _, default in parameters:
            if default == "-" and name in base:
                continue
            sample = OWN_SAMPLES.get(method, {}).get(name) or SAMPLES[name]
            values = {**base, name: sample}
            yield Call(method, name, written(method, values), [success(method, values)])


def by_failure(signatures: Signatures) -> Iterator[Call]:
    """Each method with each status that a server answers with."""
    for method in signatures:
        if method not in ANSWERS:
            continue
        code = written(method, REQUIRED.get(method, {}))
        for status in STATUSES:
            # The wait asked for is none, so that the run takes no time.
            said = answer({"detail": "Said why"}, status=status, headers={"retry-after": "0"})
            yield Call(method, f"status {status}", code, [said])
