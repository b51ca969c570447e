"""What the facade sends and returns where the existing client was wrong or could be used oddly."""

import asyncio
import io
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import llmengine
from llmengine import APIStatusError, Completion, File, FineTune, Model, errors
from llmengine.data_types import (
    BatchCompletionsModelConfig,
    CreateBatchCompletionsModelConfig,
    CreateBatchCompletionsRequestContent,
)
from tests.facade.differential.calls import ANSWERS, JOB, answer, chunk, events, trouble
from tests.facade.differential.recorder import Answer, Recorder

Stream = Callable[..., list[Any]]
CONTENT = CreateBatchCompletionsRequestContent(prompts=["Hi"], max_new_tokens=5, temperature=0.1)
HARDWARE: dict[str, Any] = {
    "cpus": 4,
    "gpus": 1,
    "memory": "24Gi",
    "storage": "80Gi",
    "gpu_type": "nvidia-hopper-h100",
}


def body(recorder: Recorder) -> Any:
    """The JSON of the last request."""
    return json.loads(recorder.seen[-1].body)


def _chunks(**options: Any) -> list[Any]:
    return list(Completion.create(model="m", prompt="Hi", stream=True, **options))


def _achunks(**options: Any) -> list[Any]:
    async def read() -> list[Any]:
        stream = await Completion.acreate(model="m", prompt="Hi", stream=True, **options)
        return [response async for response in stream]

    return asyncio.run(read())


@pytest.fixture(params=[_chunks, _achunks], ids=["sync", "async"])
def stream(request: pytest.FixtureRequest) -> Stream:
    """Return a function that reads a whole stream; each test runs with either kind."""
    return request.param


def test_a_stream_gives_its_chunks(recorder: Recorder, stream: Stream) -> None:
    """The chunks have text and, at the end, the token counts."""
    recorder.play([events(chunk("Wat"), chunk("er", finished=True))])
    chunks = stream()
    assert ["Wat", "er"] == [one.output.text for one in chunks]
    assert [(False, None), (True, 3)] == [
        (one.output.finished, one.output.num_prompt_tokens) for one in chunks
    ]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (429, errors.RateLimitExceededError),
        (500, errors.ServerError),
        (422, errors.UnknownError),
    ],
)
def test_a_failure_in_the_stream_raises_what_old_code_catches(
    recorder: Recorder, stream: Stream, status: int, kind: type[APIStatusError]
) -> None:
    """The error has the class of its own status, which old `except` clauses name."""
    recorder.play([events(chunk("Wat"), trouble(status, "Out of memory"))])
    with pytest.raises(kind) as caught:
        stream()
    error = caught.value
    assert (status, "Wat", "r-1") == (error.status_code, error.partial_text, error.request_id)
    assert "Out of memory" in str(error)


def test_the_documented_loop_ends_with_an_error(recorder: Recorder) -> None:
    """The loop of the guides prints what came, and never takes the failure for the end."""
    recorder.play([events(chunk("Wat"), trouble(500))])
    printed: list[object] = []

    def loop() -> None:
        for response in Completion.create(model="m", prompt="Hi", stream=True):
            if response.output:
                printed.append(response.output.text)
            else:
                printed.append(response.error)
                break
        printed.append("done")

    with pytest.raises(errors.ServerError):
        loop()
    assert printed == ["Wat"]


def test_a_stream_cut_short_raises(recorder: Recorder, stream: Stream) -> None:
    """An end without the mark is no end."""
    recorder.play([events(chunk("Wat"))])
    with pytest.raises(llmengine.StreamIncompleteError) as caught:
        stream()
    assert caught.value.partial_text == "Wat"


def test_an_error_before_the_stream_is_raised_by_the_call(recorder: Recorder) -> None:
    """Status 404 comes out of `create`, not out of the first `next`."""
    recorder.play([answer({"detail": "No such model"}, status=404)])
    with pytest.raises(errors.NotFoundError, match="No such model"):
        Completion.create(model="m", prompt="Hi", stream=True)


def test_a_stream_can_be_closed_early(recorder: Recorder) -> None:
    """It works in a `with` block and ends when closed, as a generator did."""
    recorder.play([events(chunk("Wat"), chunk("er", finished=True))])
    with Completion.create(model="m", prompt="Hi", stream=True) as response:
        assert next(response).output.text == "Wat"  # type: ignore[union-attr]
    assert list(response) == []


def test_headers_and_keywords_are_sent(recorder: Recorder, stream: Stream) -> None:
    """`request_headers` go beside the client's, other keywords into the body."""
    recorder.play([events(chunk("Hi", finished=True))])
    stream(request_headers={"X-Team": "red"}, skip_special_tokens=False, novel=1)
    assert dict(recorder.seen[-1].headers)["x-team"] == "red"
    sent = body(recorder)
    assert (False, 1) == (sent["skip_special_tokens"], sent["novel"])


@pytest.mark.parametrize("call", ["create", "acreate"])
def test_the_timeout_bounds_the_whole_call(recorder: Recorder, call: str) -> None:
    """`timeout` is for the whole answer, retries included, and its error is typed."""
    recorder.play([Answer(stall=True)])
    method: Callable[..., Any] = getattr(Completion, call)
    with pytest.raises(llmengine.APITimeoutError):
        _done(method(model="m", prompt="Hi", timeout=0.2))


def _done(value: Any) -> Any:
    async def wait(awaitable: Awaitable[Any]) -> Any:
        return await awaitable

    return asyncio.run(wait(value)) if asyncio.iscoroutine(value) else value


def test_update_sends_what_is_passed(recorder: Recorder) -> None:
    """One argument is one key on the wire; null wipes stored values."""
    recorder.play([ANSWERS["Model.update"]])
    Model.update("m", max_workers=2)
    kept = {"public_inference": None}  # left out, it would make the endpoint public
    assert body(recorder) == kept | {"max_workers": 2}
    Model.update("m", checkpoint_path="s3://x", chat_template_override=None)
    assert body(recorder) == kept | {"checkpoint_path": "s3://x", "chat_template_override": None}
    Model.update("m", public_inference=False)
    assert body(recorder) == {"public_inference": False}


@pytest.mark.parametrize(
    ("passed", "sent"),
    [({}, {}), (HARDWARE, HARDWARE)],
)
def test_create_sends_hardware_whole_or_not(
    recorder: Recorder, passed: dict[str, Any], sent: dict[str, Any]
) -> None:
    """The default of `nodes_per_worker` goes only with other hardware."""
    recorder.play([ANSWERS["Model.create"]])
    Model.create("m", "llama", "latest", labels={"team": "t", "product": "p"}, **passed)
    found = {k: v for k, v in body(recorder).items() if k in {*HARDWARE, "nodes_per_worker"}}
    assert found == ({"nodes_per_worker": 1, **sent} if "cpus" in sent else sent)


@pytest.mark.parametrize(
    "passed", [{"nodes_per_worker": 2}, {"gpus": 1}, {"labels": {"team": "t"}}]
)
def test_create_refuses_what_the_server_would(recorder: Recorder, passed: dict[str, Any]) -> None:
    """Incomplete hardware or labels are named before anything is sent."""
    recorder.play([])
    labels = {"team": "t", "product": "p"}
    with pytest.raises(ValueError, match=r"go together|is missing"):
        Model.create("m", "llama", "latest", **{"labels": labels, **passed})


def test_create_takes_every_field(recorder: Recorder) -> None:
    """Other keywords go into the request, the framework's own among them."""
    recorder.play([ANSWERS["Model.create"]])
    hooks = ["callback"]
    labels = {"team": "t", "product": "p"}
    Model.create(
        "m",
        "llama",
        "latest",
        labels=labels,
        post_inference_hooks=hooks,
        max_num_seqs=8,
        prewarm=True,
    )
    sent = body(recorder)
    assert ("streaming", "vllm", hooks) == (
        sent["endpoint_type"],
        sent["inference_framework"],
        sent["post_inference_hooks"],
    )
    assert (8, True) == (sent["max_num_seqs"], sent["prewarm"])


def test_a_listing_survives_what_is_new(recorder: Recorder) -> None:
    """A framework and a field of a newer server do not fail a listing."""
    found = json.loads(ANSWERS["Model.get"].body)
    new = found | {"inference_framework": "sglang", "novel": 1}
    recorder.play([answer({"model_endpoints": [found, new]})])
    listed = Model.list().model_endpoints
    assert ["vllm", "sglang"] == [one.inference_framework for one in listed]
    assert listed[1].novel == 1  # type: ignore[attr-defined]


def test_fine_tune_sends_hyperparameters(recorder: Recorder) -> None:
    """Left out they are empty, not null."""
    recorder.play([ANSWERS["FineTune.create"]])
    FineTune.create(model="m", training_file="file-1")
    assert body(recorder)["hyperparameters"] == {}


def test_names_are_encoded(recorder: Recorder) -> None:
    """A name cannot add a parameter or leave its place in the path."""
    recorder.play([ANSWERS["Completion.create"]])
    Completion.create(model="m&x=1#y", prompt="Hi")
    recorder_target = recorder.seen[-1].target
    assert recorder_target == "/v1/llm/completions-sync?model_endpoint_name=m%26x%3D1%23y"
    recorder.play([ANSWERS["File.get"]])
    File.get("../models")
    assert recorder.seen[-1].target == "/v1/files/..%2Fmodels"


def test_batch_sends_what_is_passed(recorder: Recorder) -> None:
    """Version 1 carries labels, priority and hardware, as version 2 does."""
    recorder.play([ANSWERS["Completion.batch_create"]])
    config = CreateBatchCompletionsModelConfig(model="m", labels={"team": "t"})
    job = Completion.batch_create("s3://out", config, CONTENT, priority="high", cpus=4)
    sent = body(recorder)
    assert job.job_id == "b-1"
    assert ({"team": "t"}, "high", 4) == (sent["labels"], sent["priority"], sent["cpus"])


def test_batch_version_2_needs_no_labels(recorder: Recorder) -> None:
    """A model without labels is no AttributeError."""
    recorder.play([answer(JOB)])
    config = BatchCompletionsModelConfig(model="m")
    job = Completion.batch_create("s3://out", config, CONTENT, use_v2=True)
    assert job.job_id == "b-1"
    assert "labels" not in body(recorder)


def test_batch_version_1_needs_prompts() -> None:
    """Neither file nor content is refused before sending, as before."""
    with pytest.raises(ValueError, match="input_data_path"):
        Completion.batch_create("s3://out", CreateBatchCompletionsModelConfig(model="m"))


def test_a_job_is_a_dictionary(recorder: Recorder) -> None:
    """Getting and cancelling a batch return what the server said, as JSON types."""
    recorder.play([answer({"job": JOB})])
    assert Completion.get_batch_completion("b-1") == {"job": JOB}
    recorder.play([answer({"success": False})])
    assert Completion.cancel_batch_completion("b-1") == {"success": False}


@pytest.mark.parametrize(
    "file", [io.BytesIO(b"a,\xc3\xa9"), io.StringIO("a,é"), b"a,\xc3\xa9"], ids=["b", "t", "bytes"]
)
def test_upload_takes_text_and_bytes(recorder: Recorder, file: Any) -> None:
    """A file open as text is sent as UTF-8."""
    recorder.play([ANSWERS["File.upload"]])
    assert File.upload(file).id == "file-1"
    assert "a,é".encode() in recorder.seen[-1].body


def test_calls_by_path_take_a_query(recorder: Recorder) -> None:
    """The methods that the classes inherit still reach any route."""
    recorder.play([answer([1, 2])])
    assert Model.post_sync("v1/other?x=1&y=", {"a": 1}, timeout=5) == [1, 2]
    assert recorder.seen[-1].target == "/v1/other?x=1&y="
    recorder.play([events({"a": 1}, {"a": 2})])
    assert list(Model.post_stream("v1/other", {}, timeout=5)) == [{"a": 1}, {"a": 2}]


@pytest.mark.filterwarnings("ignore::pydantic.PydanticDeprecatedSince20")
def test_models_keep_the_methods_of_pydantic_1(recorder: Recorder) -> None:
    """`.json()`, `.dict()`, `.copy()`, `.parse_obj()` and `.parse_raw()` work."""
    recorder.play([ANSWERS["Completion.create"]])
    response = Completion.create(model="m", prompt="Hi")
    kind = type(response)
    assert json.loads(response.json()) == response.dict()
    again = [kind.parse_obj(response.dict()), kind.parse_raw(response.json()), response.copy()]
    assert [response] * 3 == again
