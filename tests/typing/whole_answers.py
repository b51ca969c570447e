"""What a type checker knows of calls that answer whole; checked, never run."""

from collections.abc import Mapping
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any, assert_type

import httpx

from llmengine import (
    AsyncLLMEngine,
    CompletionOutput,
    CompletionSyncResponse,
    DeleteFileResponse,
    GetFileResponse,
    GetFineTuneResponse,
    GetLLMEndpointResponse,
    ListFilesResponse,
    ListLLMEndpointsResponse,
    LLMEngine,
    LLMSource,
    ModelEndpointStatus,
    Quantization,
    RawResponse,
    RetryEvent,
    Timeout,
    UploadFileResponse,
    omit,
)
from llmengine.types import (
    ChatCompletionResponse,
    ChatCompletionUserMessage,
    CreateLLMEndpointResponse,
    GpuType,
    UpdateLLMEndpointResponse,
    VLLMOptions,
)


def make(ask: bool, http_client: httpx.Client) -> LLMEngine:
    """Every option of a client."""
    client = LLMEngine(
        base_url="http://localhost:5000",
        api_key=(lambda: "key") if ask else "key",
        timeout=Timeout(read=30),
        deadline=None,
        max_retries=3,
        retry_unsafe=True,
        default_headers={"x-team": "search"},
        default_query={"a": 1},
        on_retry=told,
        http_client=http_client,
    )
    assert_type(client.with_options(timeout=5, deadline=10.0), LLMEngine)
    with client as entered:
        assert_type(entered, LLMEngine)
    return LLMEngine()


def told(event: RetryEvent) -> None:
    """What a hook is told."""
    assert_type(event.attempt, int)
    assert_type(event.delay, float)


def completions(client: LLMEngine) -> None:
    """A whole completion and a whole chat."""
    answer = client.completions.create(model="m", prompt="p", max_new_tokens=1, top_p=None)
    assert_type(answer, CompletionSyncResponse)
    assert_type(answer.output, CompletionOutput)
    assert_type(answer.output.text, str)
    assert_type(answer.output.num_completion_tokens, int)
    message = ChatCompletionUserMessage(role="user", content="p")
    chat = client.chat.completions.create(model="m", messages=[message], stop=["a", "b"])
    assert_type(chat, ChatCompletionResponse)
    assert_type(chat.choices[0].message.content, str | None)
    client.chat.completions.create(model="m", messages=[{"role": "user", "content": "p"}])


def models(client: LLMEngine) -> None:
    """Endpoints: enums by member or text, null and omitted, options of a framework."""
    listed = client.models.list(order_by="newest")
    assert_type(listed, ListLLMEndpointsResponse)
    assert_type(listed.model_endpoints, list[GetLLMEndpointResponse])
    endpoint = client.models.get("m")
    assert_type(endpoint.status, ModelEndpointStatus)
    assert_type(endpoint.source, LLMSource)
    assert_type(endpoint.quantize, Quantization | None)
    created = client.models.create(
        name="m",
        model_name="llama",
        min_workers=0,
        max_workers=1,
        per_worker=1,
        labels={"team": "t", "product": "p"},
        gpu_type=GpuType.NVIDIA_HOPPER_H100,
        memory="24Gi",
        cpus=4,
        quantize=None,
        framework=VLLMOptions(inference_framework="vllm", max_model_len=1),
    )
    assert_type(created, CreateLLMEndpointResponse)
    updated = client.models.update("m", min_workers=omit, checkpoint_path=None, labels=omit)
    assert_type(updated, UpdateLLMEndpointResponse)
    assert_type(client.models.delete("m").deleted, bool)
    assert_type(client.models.download(model_name="m").urls, dict[str, str])


def jobs_and_files(client: LLMEngine, file: BytesIO, text: StringIO) -> None:
    """Every kind of file is one."""
    created = client.fine_tunes.create(model="m", training_file="f", hyperparameters={"a": 1})
    assert_type(created.id, str)
    assert_type(client.fine_tunes.get("ft"), GetFineTuneResponse)
    assert_type(client.fine_tunes.list().jobs, list[GetFineTuneResponse])
    assert_type(client.fine_tunes.cancel("ft").success, bool)
    assert_type(client.files.upload(file=b"x"), UploadFileResponse)
    for content in (Path("a"), "a", file, text, ("a", b"x"), ("a", file)):
        client.files.upload(file=content)
    assert_type(client.files.list(), ListFilesResponse)
    assert_type(client.files.get("f"), GetFileResponse)
    assert_type(client.files.delete("f"), DeleteFileResponse)
    assert_type(client.files.content("f").content, str)


def options_of_a_call(client: LLMEngine) -> None:
    """Every method takes them; a raw response knows what it parses to."""
    client.files.list(
        timeout=None,
        deadline=3,
        max_retries=0,
        extra_headers={"a": "b"},
        extra_query={"a": [1, "b"]},
        extra_body={"a": {"b": None}},
    )
    raw = client.with_raw_response.files.list()
    assert_type(raw, RawResponse[ListFilesResponse])
    assert_type(raw.parse(), ListFilesResponse)
    assert_type(raw.headers, Mapping[str, str])
    assert_type(client.files.with_raw_response.get("f").parse(), GetFileResponse)


def other_routes(client: LLMEngine) -> None:
    """The type asked for is the type given."""
    assert_type(client.get("/x", cast_to=bytes), bytes)
    assert_type(client.post("/x", cast_to=GetFileResponse, body={"a": 1}), GetFileResponse)
    assert_type(client.put("/x", cast_to=dict[str, Any]), dict[str, Any])
    assert_type(client.delete("/x", cast_to=list[str]), list[str])
    assert_type(client.request("PATCH", "/x", cast_to=int), int)


async def awaited(client: AsyncLLMEngine) -> None:
    """The same methods, awaited."""
    async with client as entered:
        assert_type(entered, AsyncLLMEngine)
    answer = await client.completions.create(model="m", prompt="p", max_new_tokens=1)
    assert_type(answer, CompletionSyncResponse)
    assert_type((await client.models.get("m")).status, ModelEndpointStatus)
    assert_type(await client.files.upload(file=b"x"), UploadFileResponse)
    raw = await client.with_raw_response.files.list()
    assert_type(raw, RawResponse[ListFilesResponse])
    assert_type(await client.get("/x", cast_to=bytes), bytes)
    assert_type(client.with_options(timeout=5), AsyncLLMEngine)
    await client.health()
    await client.aclose()
