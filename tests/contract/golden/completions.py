"""Completions of both versions, whole, streamed and in batches."""

from typing import Any

from tests.contract.golden._model import LABELS, Golden

SAMPLING = {"prompt": "Hi", "max_new_tokens": 8}
V1: dict[str, Any] = {
    "prompt": "Hi",
    "max_new_tokens": 8,
    "temperature": 0.5,
    "stop_sequences": ["END"],
    "return_token_log_probs": True,
    "presence_penalty": 0.25,
    "frequency_penalty": 0.75,
    "top_k": 3,
    "top_p": 0.8,
    "include_stop_str_in_output": True,
    "guided_json": {"type": "object"},
    "guided_regex": "[a-z]+",
    "guided_choice": ["yes", "no"],
    "guided_grammar": 'root ::= "yes"',
    "skip_special_tokens": False,
}
V2: dict[str, Any] = {
    "model": "m",
    "prompt": [[1, 2], [3]],
    "max_tokens": 8,
    "temperature": 0.5,
    "top_p": 0.8,
    "top_k": 3,
    "min_p": 0.1,
    "n": 2,
    "best_of": 3,
    "stop": ["END", "STOP"],
    "seed": 7,
    "presence_penalty": -0.5,
    "frequency_penalty": 0.5,
    "repetition_penalty": 1.2,
    "logit_bias": {"17": -100},
    "logprobs": 2,
    "echo": True,
    "suffix": " end",
    "stream_options": {"include_usage": True},
    "response_format": {"type": "json_object"},
    "use_beam_search": True,
    "length_penalty": 0.9,
    "early_stopping": True,
    "stop_token_ids": [2, 3],
    "include_stop_str_in_output": True,
    "ignore_eos": True,
    "min_tokens": 1,
    "skip_special_tokens": False,
    "spaces_between_special_tokens": False,
    "add_special_tokens": False,
    "guided_json": {"type": "object"},
    "guided_regex": "[a-z]+",
    "guided_choice": ["yes", "no"],
    "guided_grammar": 'root ::= "yes"',
    "guided_decoding_backend": "outlines",
    "guided_whitespace_pattern": " ?",
    "user": "u",
}
JOB: dict[str, Any] = {
    "output_data_path": "s3://b/out.json",
    "model_config": {"model": "m"},
}
GREAT_JOB: dict[str, Any] = {
    "input_data_path": "s3://b/in.json",
    "output_data_path": "s3://b/out.json",
    "labels": LABELS,
    "data_parallelism": 2,
    "max_runtime_sec": 60,
    "priority": "high",
    "tool_config": {
        "name": "code_evaluator",
        "max_iterations": 3,
        "execution_timeout_seconds": 9,
        "should_retry_on_error": False,
    },
    "cpus": "500m",
    "gpus": 1,
    "memory": "8Gi",
    "gpu_type": "nvidia-ampere-a10",
    "storage": 1073741824,
    "nodes_per_worker": 1,
}
PROMPTS = {"prompts": ["a", "b"], "max_new_tokens": 4, "temperature": 0.0}
SYNC = "POST /v1/llm/completions-sync?model_endpoint_name=m"
STREAM = "POST /v1/llm/completions-stream?model_endpoint_name=m"
EVENTS = "text/event-stream"

LEAST = [
    Golden(
        "completions_create",
        "completions.create",
        SYNC,
        {"model": "m", **SAMPLING},
        {**SAMPLING, "temperature": 0.2},
    ),
    Golden(
        "completions_stream",
        "completions.stream",
        STREAM,
        {"model": "m", **SAMPLING},
        {**SAMPLING, "temperature": 0.2},
        accept=EVENTS,
    ),
    Golden(
        "completions_create_v2",
        "completions.create_v2",
        "POST /v2/completions",
        {"model": "m", "prompt": "Hi"},
        {"model": "m", "prompt": "Hi"},
    ),
    Golden(
        "completions_create_v2",
        "completions.stream_v2",
        "POST /v2/completions",
        {"model": "m", "prompt": "Hi"},
        {"model": "m", "prompt": "Hi", "stream": True},
        accept=EVENTS,
    ),
    Golden(
        "batch_completions_create",
        "batch_completions.create",
        "POST /v2/batch-completions",
        JOB,
        JOB,
    ),
    Golden(
        "batch_completions_create_v1",
        "batch_completions.create_v1",
        "POST /v1/llm/batch-completions",
        JOB,
        JOB,
    ),
    Golden(
        "batch_completions_get",
        "batch_completions.get",
        "GET /v2/batch-completions/job-0",
        {"batch_completion_id": "job-0"},
    ),
    Golden(
        "batch_completions_update",
        "batch_completions.update",
        "POST /v2/batch-completions/job-0",
        {"batch_completion_id": "job-0", "job_id": "job-0"},
        {"job_id": "job-0"},
    ),
    Golden(
        "batch_completions_cancel",
        "batch_completions.cancel",
        "POST /v2/batch-completions/job-0/actions/cancel",
        {"batch_completion_id": "job-0"},
    ),
]
GREATEST = [
    Golden("completions_create", "completions.create", SYNC, {"model": "m", **V1}, V1),
    Golden("completions_stream", "completions.stream", STREAM, {"model": "m", **V1}, V1, EVENTS),
    Golden("completions_create_v2", "completions.create_v2", "POST /v2/completions", V2, V2),
    Golden(
        "completions_create_v2",
        "completions.stream_v2",
        "POST /v2/completions",
        V2,
        {**V2, "stream": True},
        EVENTS,
    ),
    Golden(
        "batch_completions_create",
        "batch_completions.create",
        "POST /v2/batch-completions",
        {
            **GREAT_JOB,
            "model_config": {"model": "m", "seed": None, "checkpoint_path": "s3://b/m"},
            "content": [{"prompt": "a", "max_tokens": 4}, {"prompt": "b"}],
        },
        {
            **GREAT_JOB,
            "model_config": {"model": "m", "seed": None, "checkpoint_path": "s3://b/m"},
            "content": [{"prompt": "a", "max_tokens": 4}, {"prompt": "b"}],
        },
    ),
    Golden(
        "batch_completions_create_v1",
        "batch_completions.create_v1",
        "POST /v1/llm/batch-completions",
        {**GREAT_JOB, "model_config": {"model": "m", "labels": LABELS}, "content": PROMPTS},
        {**GREAT_JOB, "model_config": {"model": "m", "labels": LABELS}, "content": PROMPTS},
    ),
    Golden(
        "batch_completions_update",
        "batch_completions.update",
        "POST /v2/batch-completions/job-0",
        {"batch_completion_id": "job-0", "job_id": "job-0", "priority": None},
        {"job_id": "job-0", "priority": None},
    ),
]
