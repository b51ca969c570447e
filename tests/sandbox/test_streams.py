"""Streams: framing in time, errors on the way, clients that leave."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from llmengine_sandbox.engines import EchoEngine, UpstreamError

PING = re.compile(rb": ping - \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}\r\n\r\n")


def v1(client: httpx.Client, prompt: str, model: str = "echo", **body: Any) -> Any:
    """A v1 stream, to be entered."""
    fields = {"prompt": prompt, "max_new_tokens": 50, "temperature": 0.5, **body}
    params = {"model_endpoint_name": model}
    return client.stream("POST", "/v1/llm/completions-stream", params=params, json=fields)


def chat(client: httpx.Client, prompt: str, model: str = "echo", **body: Any) -> Any:
    """A chat stream, to be entered."""
    messages = [{"role": "user", "content": prompt}]
    fields = {"model": model, "messages": messages, "stream": True, **body}
    return client.stream("POST", "/v2/chat/completions", json=fields)


def events(response: httpx.Response) -> list[Any]:
    """The data of the rest of a stream, its framing checked."""
    return [json.loads(frame) for frame in frames(response.read())]


def frames(body: bytes) -> list[bytes]:
    """The data of each frame; pings are left out."""
    parts = PING.sub(b"", body).split(b"\r\n\r\n")
    assert b"" == parts.pop()
    assert all(part.startswith(b"data: ") for part in parts)
    return [part.removeprefix(b"data: ") for part in parts]


def test_tokens_are_sent_as_they_are_made(serve: Any, gated: Any) -> None:
    """A token reaches the client before the next one exists."""
    client = serve(gated)
    with v1(client, "x", gated.name) as response:
        chunks = response.iter_raw()
        for text in ("one", "two"):
            gated.say(text)
            assert text == json.loads(next(chunks).removeprefix(b"data: "))["output"]["text"]
        gated.say("three", last=True)
        assert json.loads(frames(b"".join(chunks))[0])["output"]["finished"] is True


def test_v1_answers_at_once_and_pings_before_the_first_token(serve: Any, gated: Any) -> None:
    """The headers and pings of a v1 stream come while the model still thinks."""
    client = serve(gated, ping_interval=0.05)
    with v1(client, "x", gated.name) as response:
        chunks = response.iter_raw()
        for _ in range(2):
            assert PING.fullmatch(next(chunks))
        gated.say("late", last=True)
        assert ["late"] == [
            json.loads(frame)["output"]["text"] for frame in frames(b"".join(chunks))
        ]


def test_chat_holds_its_headers_until_the_first_token(serve: Any, gated: Any) -> None:
    """A chat stream that fails before the first token is a plain 500."""
    client = serve(gated)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(lambda: open_and_read(chat(client, "x", gated.name)))
        assert gated.started.wait(10)
        assert not waiting.done()
        gated.put(UpstreamError(400, "too long"))
        status, body = waiting.result(10)
    assert 500 == status
    assert b'{"detail":"Internal error occurred. Our team has been notified."}' == body


def open_and_read(stream: Any) -> tuple[int, bytes]:
    """Enter a stream and read it whole."""
    with stream as response:
        return response.status_code, response.read()


def test_chat_pings_between_tokens(serve: Any, gated: Any) -> None:
    """Pings fill the silence between two chunks of a chat stream."""
    client = serve(gated, ping_interval=0.05)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(gated.say, "one")
        with chat(client, "x", gated.name) as response:
            chunks = response.iter_raw()
            body = next(chunks)
            while not PING.search(body):
                body += next(chunks)
            gated.say("two", last=True)
            body += b"".join(chunks)
    contents = [json.loads(frame)["choices"][0]["delta"]["content"] for frame in frames(body)]
    assert ["", "one", "two"] == contents


@pytest.mark.parametrize("route", [v1, chat])
def test_leaving_a_stream_stops_the_model(route: Any, serve: Any, gated: Any) -> None:
    """The generation ends when the client closes its connection."""
    client = serve(gated)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(gated.say, "one")
        with route(client, "x", gated.name) as response:
            next(response.iter_raw())
    assert gated.closed.wait(5)


def test_leaving_a_whole_answer_stops_the_model(serve: Any, gated: Any) -> None:
    """The generation ends when the client gives up waiting for a whole answer."""
    client = serve(gated)
    body = {"prompt": "x", "max_new_tokens": 5, "temperature": 0.5}
    with pytest.raises(httpx.ReadTimeout):
        client.post("/v1/llm/completions-sync?model_endpoint_name=gated", json=body, timeout=0.3)
    assert gated.closed.wait(5)


def test_stream_options_ask_for_usage(echo: httpx.Client) -> None:
    """The last chunk counts tokens when asked to, and has no choices."""
    with chat(echo, "one two", stream_options={"include_usage": True}) as response:
        last = events(response)[-1]
    assert [] == last["choices"]
    assert {"completion_tokens": 2, "prompt_tokens": 2, "total_tokens": 4} == last["usage"]


def test_each_choice_has_its_own_role_and_end(echo: httpx.Client) -> None:
    """Several choices stream at once, each with its text and its finish."""
    with chat(echo, "one two three", n=3) as response:
        chunks = [event["choices"][0] for event in events(response)]
    for index in range(3):
        own = [chunk for chunk in chunks if chunk["index"] == index]
        assert "assistant" == own[0]["delta"]["role"]
        assert "one two three" == "".join(chunk["delta"]["content"] for chunk in own)
        assert "stop" == own[-1]["finish_reason"]


def test_an_error_on_the_way_is_an_event(echo: httpx.Client) -> None:
    """After the first chunk a failure is the last event, under HTTP 200."""
    with v1(echo, "[[mid:err]] a b c") as response:
        received = events(response)
        assert 200 == response.status_code
    assert [None, None, 500] == [
        event["error"] and event["error"]["status_code"] for event in received
    ]


def test_many_streams_at_once(echo: httpx.Client) -> None:
    """Each of 64 streams at once gets its own text."""
    prompts = [f"stream number {number} " * 20 for number in range(64)]

    def text(prompt: str) -> str:
        with v1(echo, prompt, max_new_tokens=1000) as response:
            return "".join(event["output"]["text"] for event in events(response))

    with ThreadPoolExecutor(64) as pool:
        assert prompts == list(pool.map(text, prompts))


def test_too_many_requests(serve: Any, gated: Any) -> None:
    """One request more than the limit gets the 429; health checks do not count."""
    client = serve(gated, max_in_flight=1)
    with v1(client, "x", gated.name) as response:
        refused = client.get("/v1/files")
        assert 200 == client.get("/readyz").status_code
        gated.say("done", last=True)
        response.read()
    assert 429 == refused.status_code
    assert "Too many requests" == refused.json()["error"]
    assert 200 == client.get("/v1/files").status_code


def test_stop_sequences_cut_the_text(serve: Any) -> None:
    """The text ends before a stop sequence, or with it, also across tokens."""
    client = serve(EchoEngine())
    body = {"stop_sequences": ["b c"], "include_stop_str_in_output": True}
    with v1(client, "a b c d", **body) as response:
        assert "a b c" == "".join(event["output"]["text"] for event in events(response))
    with v1(client, "a b c d", stop_sequences=["b c"]) as response:
        received = events(response)
    assert "a " == "".join(event["output"]["text"] for event in received)
    assert [True] == [event["output"]["finished"] for event in received][-1:]
