"""What the real server answered, read by the clients: nothing lost, nothing hidden."""

import ast
import json
from operator import attrgetter
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from llmengine import errors
from tests.contract.golden import golden_for
from tests.support.spec import breaches, operation_of, operations

CASES = Path(__file__).parent.parent / "data" / "wire"

# Exchanges by paths or methods that no operation has.
UNREACHABLE = {
    "batch2_list_route",
    "fixed_batch2_list_route",
    "misc_404_route",
    "misc_405",
    "misc_head",
}
# Resources of which nothing was recorded: for them the server's own spec is all the evidence.
UNRECORDED = {
    "async_tasks",
    "batch_jobs",
    "docker_image_batch_job_bundles",
    "docker_image_batch_jobs",
    "model_bundles",
    "model_endpoints",
    "streaming_tasks",
    "sync_tasks",
    "triggers",
}

STATUS_ERRORS = {
    400: errors.BadRequestError,
    401: errors.UnauthorizedError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    410: errors.GoneError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitExceededError,
    500: errors.ServerError,
}


@attrs.frozen
class Case:
    """One recorded exchange."""

    name: str
    request: dict[str, Any] = attrs.field(repr=False)
    response: dict[str, Any] = attrs.field(repr=False)

    @property
    def operation(self):
        """The operation that was called."""
        return operation_of(self.request["method"], self.request["target"])

    @property
    def status(self) -> int:
        """The answer's status."""
        return self.response["status"]

    @property
    def content_type(self) -> str:
        """The answer's media type."""
        return (self.response["headers"].get("content-type") or "").partition(";")[0]

    @property
    def streams(self) -> bool:
        """Whether a stream was asked for."""
        return "-stream" in self.request["target"] or '"stream":true' in (
            self.request["body"] or ""
        ).replace(" ", "")

    @property
    def body(self) -> bytes:
        """The answer's body."""
        return (self.response["body"] or "").encode()

    def handler(self, request: httpx.Request) -> httpx.Response:
        """Answer as the server did."""
        unwanted = {"content-length", "transfer-encoding"}
        headers = {k: v for k, v in self.response["headers"].items() if k not in unwanted}
        return httpx.Response(self.status, headers=headers, content=self.body)

    def events(self) -> list[dict[str, Any]]:
        """The JSON of the answer's events, taken apart the naive way."""
        frames = self.body.decode().split("\r\n\r\n")
        return [json.loads(frame[6:]) for frame in frames if frame.startswith("data: ")]


def load(path: Path) -> Case:
    """Read a case."""
    case = json.loads(path.read_text("utf-8"))
    return Case(case["name"], case["request"], case["response"])


ALL = [load(path) for path in sorted(CASES.glob("*.json"))]
KNOWN = [case for case in ALL if case.operation is not None]
WHOLE = [c for c in KNOWN if c.status == 200 and c.content_type == "application/json"]
FAILED = [case for case in KNOWN if case.status >= 400]
STREAMED = [case for case in KNOWN if case.content_type == "text/event-stream"]
BROKEN = [case for case in STREAMED if "mid_err" in case.name or "upstream" in case.name]
EMPTY = [case for case in STREAMED if "_empty" in case.name]
FINISHED = [case for case in STREAMED if case not in BROKEN + EMPTY]


def each(cases: list[Case]):
    """Parametrize by recorded exchange."""
    return pytest.mark.parametrize("case", cases, ids=attrgetter("name"))


def call(clients: Any, case: Case) -> Any:
    """Call the method of the case's operation; the server answers as recorded."""
    golden = golden_for(case.operation.id, streams=case.streams)
    client = clients(case.handler, max_retries=0)
    return attrgetter(golden.method)(client)(**golden.arguments)


def test_every_exchange_belongs_to_an_operation_but_for_a_few():
    """No exchange is forgotten, and each kind of outcome is there."""
    assert UNREACHABLE == {case.name for case in ALL if case.operation is None}
    counts = (len(ALL), len(WHOLE), len(FAILED), len(FINISHED), len(BROKEN), len(EMPTY))
    assert (182, 54, 109, 7, 5, 1) == counts


def test_every_operation_was_recorded_but_for_a_few():
    """The operations without a success on record; the examples of the spec stand in for them."""
    recorded = {case.operation.id for case in KNOWN if case.status == 200}
    missing = [operation for operation in operations() if operation.id not in recorded]
    assert UNRECORDED.isdisjoint(case.operation.tag for case in KNOWN)
    assert {
        "batch_completions_get",
        "files_content",
        "fine_tunes_events",
        "health_healthcheck",
        "health_readyz",
    } == {operation.id for operation in missing if operation.tag not in UNRECORDED}


@each(WHOLE)
def test_an_answer_is_parsed_without_loss(clients, case):
    """Parsed and dumped as set, it is the JSON that was received, nulls and all."""
    answer = call(clients, case)
    assert json.loads(case.body) == answer.model_dump(
        mode="json", by_alias=True, exclude_unset=True
    )


@each(WHOLE)
def test_an_answer_is_what_the_spec_says(case):
    """The spec's schema of the answer accepts it, and knows every field."""
    schema = case.operation.media()["application/json"]["schema"]
    assert [] == breaches(json.loads(case.body), schema)


@each([case for case in WHOLE + STREAMED if (case.request["body"] or "").startswith("{")])
def test_the_spec_accepts_every_request_that_the_server_accepted(case):
    """No constraint of the spec refuses what works."""
    schema = case.operation.body_schema()
    assert [] == breaches(json.loads(case.request["body"]), schema)


@each([case for case in KNOWN if case.name == "misc_healthz"])
def test_an_empty_answer_is_none(clients, case):
    """A probe has nothing to say."""
    assert call(clients, case) is None


def words(body: Any) -> str:
    """What the server says of an error, in the four shapes it has."""
    detail = body.get("detail", body.get("error"))
    if isinstance(detail, list):
        return detail[0]["msg"]
    return relayed(detail)


def relayed(detail: Any) -> str:
    """The message of an error that the server passes on, as an object or as Python writes one."""
    if isinstance(detail, str) and detail.startswith("{'"):
        detail = ast.literal_eval(detail)
    while isinstance(detail, dict):
        detail = detail.get("message") or detail["detail"]
    return detail


@each(FAILED)
def test_an_error_becomes_its_class(clients, case):
    """The class of its status, in the server's words, with its request id, and no echoed input."""
    with pytest.raises(errors.APIStatusError) as caught:
        with_stream(call(clients, case))
    error, body = caught.value, json.loads(case.body)
    assert STATUS_ERRORS[case.status] is type(error)
    assert case.status == error.status_code
    assert " ".join(words(body).split())[:500] in error.message
    assert body.get("request_id", id_in(words(body))) == error.request_id
    assert case.operation.method == error.request.method
    assert without_input(body) == error.body


def without_input(body: Any) -> Any:
    """An error body without what a 422 repeats of the request."""
    if isinstance(body.get("detail"), list):
        private = {"input", "ctx"}
        items = [{k: v for k, v in item.items() if k not in private} for item in body["detail"]]
        return {"detail": items}
    return body


def id_in(text: str) -> str | None:
    """The id at the end of `... for request_id X` and `... request_id: X`."""
    return text.rpartition(" ")[2] if "request_id" in text else None


def with_stream(result: Any) -> None:
    """Read a stream to its end."""
    if hasattr(result, "get_final_response"):
        with result as stream:
            stream.get_final_response()


def chunk_text(event: dict[str, Any]) -> str:
    """The text that an event adds to the first choice."""
    if "output" in event:
        return (event["output"] or {}).get("text", "")
    for choice in event.get("choices", []):
        if choice["index"] == 0:
            return choice["delta"].get("content") or ""
    return ""


@each(FINISHED)
def test_a_stream_replays_to_the_same_chunks(clients, case):
    """Each event is a chunk without loss, and the final response is the chunks' text."""
    with call(clients, case) as stream:
        chunks = [chunk.model_dump(mode="json", exclude_unset=True) for chunk in stream]
        response = stream.get_final_response()
    events = case.events()
    assert events == chunks
    text = "".join(map(chunk_text, events))
    assert text == stream.partial_text
    if "output" in events[0]:
        assert text == response.output.text
        assert (
            events[-1]["output"]["num_completion_tokens"] == response.output.num_completion_tokens
        )
        assert events[-1]["output"]["num_prompt_tokens"] == response.output.num_prompt_tokens
        assert events[0]["request_id"] == response.request_id == stream.request_id
    else:
        assert text == response.choices[0].message.content
        reasons = [choice.get("finish_reason") for e in events for choice in e["choices"]]
        assert next(filter(None, reasons)) == response.choices[0].finish_reason
        assert events[0]["id"] == response.id
        assert "chat.completion" == response.object


@each(FINISHED)
def test_a_stream_gives_its_text_and_its_events(clients, case):
    """`text_stream` has the pieces that are not empty, `events` the data as received."""
    events = case.events()
    with call(clients, case) as stream:
        assert [text for text in map(chunk_text, events) if text] == list(stream.text_stream)
    with call(clients, case) as stream:
        assert events == [json.loads(event.data) for event in stream.events]


@each(FINISHED)
def test_the_spec_accepts_every_event(case):
    """The schema of the event stream is that of one event."""
    schema = case.operation.media()["text/event-stream"]["schema"]
    assert [[]] * len(case.events()) == [breaches(event, schema) for event in case.events()]


@each(BROKEN + EMPTY)
def test_an_error_in_a_stream_raises_after_what_came_before(clients, case):
    """The class of the event's own status, with the text so far and the request's id."""
    *before, failure = case.events()
    seen = []
    with pytest.raises(errors.APIStatusError) as caught, call(clients, case) as stream:
        seen.extend(chunk.model_dump(mode="json", exclude_unset=True) for chunk in stream)
    error = caught.value
    assert before == seen or before == []
    assert STATUS_ERRORS[failure["error"]["status_code"]] is type(error)
    assert failure["error"]["status_code"] == error.status_code
    assert "".join(map(chunk_text, before)) == error.partial_text == stream.partial_text
    assert failure.get("request_id") == error.request_id
    assert words(failure["error"]["content"])[:100] in error.message
    with pytest.raises(type(error)):
        stream.get_final_response()


@each(FINISHED)
def test_a_stream_without_its_last_event_is_incomplete(clients, case):
    """A clean end before the terminal mark raises, with all the text that came."""
    marks = ('"finished":true', '"finish_reason":"')
    frames = case.body.decode().split("\r\n\r\n")
    index = next(i for i, frame in enumerate(frames) if any(mark in frame for mark in marks))
    body = "".join(f"{frame}\r\n\r\n" for frame in frames[:index])
    cut = Case(case.name, case.request, {**case.response, "body": body})
    with pytest.raises(errors.StreamIncompleteError) as caught:
        with_stream(call(clients, cut))
    assert "".join(map(chunk_text, cut.events())) == caught.value.partial_text
    partial = caught.value.partial
    if cut.events():
        assert partial is not None
