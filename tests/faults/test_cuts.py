"""A recorded stream is cut at every byte: no cut may pass as success, and no text be wrong."""

import asyncio
import json
from operator import attrgetter
from pathlib import Path

import httpx
import pytest

from llmengine import AsyncLLMEngine, LLMEngine
from llmengine.errors import APIConnectionError, APIError, StreamIncompleteError
from tests.support.rawserver import RawServer, close, receive_request, send
from tests.support.secrecy import KEY

from .faces import NO_TLS, own_only
from .outcome import CHAT_STREAM, V1_STREAM, text_of
from .wirekit import STREAM, chunk

WIRE = Path(__file__).parent.parent / "data" / "wire"
RECORDED = {
    "v1_stream_ok": V1_STREAM,
    "v1_stream_ping_mid": V1_STREAM,
    "v1_stream_logprobs": V1_STREAM,
    "v2_chat_stream_ok": CHAT_STREAM,
    "v2_chat_stream_usage": CHAT_STREAM,
}


def recording(name):
    """The body of a recorded stream."""
    case = json.loads((WIRE / f"{name}.json").read_text(encoding="utf-8"))
    return case["response"]["body"].encode()


def told(body):
    """For each number of bytes: the text they tell, how many events, and whether it is whole."""
    states, text, count, whole = [("", 0, False)], "", 0, False
    for frame in body.split(b"\r\n\r\n")[:-1]:
        # The CR of the blank line ends it already; its LF may come or not.
        states += [(text, count, whole)] * (len(frame) + 2)
        if not frame.startswith(b":"):
            value = json.loads(frame.removeprefix(b"data: "))
            text, whole, count = text + _text(value), whole or _last(value), count + 1
        states += [(text, count, whole)] * 2
    return states


def _text(value):
    if "output" in value:
        return value["output"]["text"]
    return "".join(choice["delta"].get("content") or "" for choice in value["choices"])


def _last(value):
    if "output" in value:
        return value["output"]["finished"]
    return any(choice.get("finish_reason") for choice in value["choices"])


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Bytes, and then perhaps a failure."""

    def __init__(self, pieces, failure):
        self.pieces, self.failure = pieces, failure

    def __iter__(self):
        yield from self.pieces
        if self.failure is not None:
            raise self.failure("cut")

    async def __aiter__(self):
        for piece in self:
            yield piece


def read_sync(call, bodies):
    """Read each body as a stream: the stream, and its answer or error."""
    bodies, results = list(bodies), []

    def handler(request):
        body = bodies[len(results)]
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=body)

    with httpx.Client(transport=httpx.MockTransport(handler), verify=NO_TLS) as http:
        client = LLMEngine(base_url="http://h", api_key=KEY, http_client=http, max_retries=0)
        for _ in bodies:
            with attrgetter(call.method)(client)(**call.arguments) as stream:
                try:
                    results.append((stream, stream.get_final_response()))
                except APIError as error:
                    results.append((stream, error))
    return results


async def read_async(call, bodies):
    """The same, awaiting."""
    bodies, results = list(bodies), []

    def handler(request):
        body = bodies[len(results)]
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=body)

    async with httpx.AsyncClient(transport=httpx.MockTransport(handler), verify=NO_TLS) as http:
        client = AsyncLLMEngine(base_url="http://h", api_key=KEY, http_client=http, max_retries=0)
        for _ in bodies:
            async with attrgetter(call.method)(client)(**call.arguments) as stream:
                try:
                    results.append((stream, await stream.get_final_response()))
                except APIError as error:
                    results.append((stream, error))
    return results


def judge(state, stream, result, incomplete):
    """Assert that a stream cut here ends as it must."""
    text, count, whole = state
    assert text == stream.partial_text
    if whole:
        assert text == text_of(result)
        return
    assert type(result) is incomplete
    assert text == result.partial_text
    assert count == 0 or f"after {count} events" in str(result)
    assert (count == 0) == (result.partial is None)


CASES = [("sync", name, None) for name in RECORDED]
CASES += [("async", name, None) for name in ("v1_stream_ok", "v2_chat_stream_usage")]
CASES += [
    ("sync", "v1_stream_ok", httpx.ReadError),
    ("async", "v2_chat_stream_ok", httpx.ReadError),
]


@pytest.mark.parametrize(("mode", "name", "failure"), CASES)
def test_cut_at_every_byte(mode, name, failure):
    """A stream cut anywhere before its mark fails with exactly the text that had arrived."""
    body, call = recording(name), RECORDED[name]
    states = told(body)
    bodies = [Body([body[:cut]], failure) for cut in range(len(body) + 1)]
    results = read_sync(call, bodies) if mode == "sync" else asyncio.run(read_async(call, bodies))
    incomplete = StreamIncompleteError if failure is None else APIConnectionError
    assert len(states) == len(results)
    for state, (stream, result) in zip(states, results, strict=True):
        judge(state, stream, result, incomplete)


@pytest.mark.parametrize("name", ["v1_stream_ok", "v2_chat_stream_usage"])
def test_every_split_in_two(name):
    """A stream that arrives in two pieces, cut anywhere, gives the same answer."""
    body, call = recording(name), RECORDED[name]
    bodies = [Body([body[:cut], body[cut:]], None) for cut in range(len(body))]
    answers = {result.model_dump_json() for _, result in read_sync(call, bodies)}
    assert len(answers) == 1


@own_only
@pytest.mark.parametrize("name", ["v1_stream_ok", "v2_chat_stream_ok"])
def test_cut_on_a_socket(face, name):
    """The same holds on a socket, wherever in the chunked framing the server goes away."""
    body, call = recording(name), RECORDED[name]
    framed = b"".join(chunk(frame + b"\r\n\r\n") for frame in body.split(b"\r\n\r\n")[:-1])
    complete = len(framed) - len(b"\r\n\n")  # the CR of the last blank line
    cuts = [*range(0, len(framed), 41), complete - 1, complete, len(framed)]
    for cut in cuts:
        with RawServer([receive_request(), send(STREAM + framed[:cut]), close()]) as server:
            outcome = face.run(server, call, max_retries=0)
        if cut >= complete:
            assert outcome.error is None
            assert text_of(outcome.value) == outcome.text
        else:
            assert type(outcome.error) is APIConnectionError
            assert outcome.text == outcome.error.partial_text == outcome.partial_text
            assert told(body)[-1][0].startswith(outcome.text)
