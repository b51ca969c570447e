"""The facade's types; checked, never run."""

from typing import assert_type

from llmengine import (
    AsyncStream,
    BatchCompletionsJob,
    Completion,
    CompletionStreamResponse,
    CompletionSyncResponse,
    CreateBatchCompletionsV1Response,
    File,
    FineTune,
    Model,
    Stream,
    api_engine,
)
from llmengine.data_types import (
    CreateBatchCompletionsModelConfig,
    CreateBatchCompletionsRequestContent,
    CreateFineTuneResponse,
    GetLLMEndpointResponse,
    UploadFileResponse,
)

Chunks = Stream[CompletionStreamResponse, CompletionSyncResponse]
AsyncChunks = AsyncStream[CompletionStreamResponse, CompletionSyncResponse]


def blocking(streamed: bool) -> None:
    """`stream` says what `create` returns."""
    assert_type(Completion.create("m", "p"), CompletionSyncResponse)
    assert_type(Completion.create("m", "p", stream=False), CompletionSyncResponse)
    assert_type(Completion.create("m", "p", stream=True), Chunks)
    assert_type(Completion.create("m", "p", stream=streamed), CompletionSyncResponse | Chunks)
    for chunk in Completion.create("m", "p", stream=True):
        assert_type(chunk, CompletionStreamResponse)


async def awaiting(streamed: bool) -> None:
    """`stream` says what `acreate` returns."""
    assert_type(await Completion.acreate("m", "p"), CompletionSyncResponse)
    assert_type(await Completion.acreate("m", "p", stream=True), AsyncChunks)
    answer = await Completion.acreate("m", "p", stream=streamed)
    assert_type(answer, CompletionSyncResponse | AsyncChunks)
    async for chunk in await Completion.acreate("m", "p", stream=True):
        assert_type(chunk, CompletionStreamResponse)


def others() -> None:
    """Old code's calls and names check."""
    api_engine.api_key = "a-key"
    api_engine.set_base_path("http://localhost:5000")
    assert_type(Model.get("m"), GetLLMEndpointResponse)
    assert_type(FineTune.create("m", "file-1", suffix="demo"), CreateFineTuneResponse)
    with open("a.csv") as file:  # noqa: PTH123  # as old code does
        assert_type(File.upload(file), UploadFileResponse)
    content = CreateBatchCompletionsRequestContent(prompts=["Hi"], max_new_tokens=1, temperature=0)
    config = CreateBatchCompletionsModelConfig(model="m", labels={"team": "t"})
    job = Completion.batch_create("s3://out", config, content)
    assert_type(job, CreateBatchCompletionsV1Response | BatchCompletionsJob)
    assert_type(job.job_id, str)


def mistakes() -> None:
    """Wrong types and missing arguments are errors."""
    Completion.create("m")  # type: ignore[call-overload]
    Completion.create("m", 1)  # type: ignore[call-overload]
    Model.update("m", max_workers="2")  # type: ignore[arg-type]
    FineTune.create("m")  # type: ignore[call-arg]
