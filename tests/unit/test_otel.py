"""Spans of calls: one for each, by the conventions, with no prompt in it unless asked for."""

import gc
import json
import subprocess
import sys

import httpx
import pytest

from llmengine import APIConnectionError, LLMEngineError, RateLimitExceededError, otel
from tests.support.both import replies
from tests.support.secrecy import KEY, PROMPT

pytest.importorskip("opentelemetry.sdk", reason="the oldest dependencies do not include it")

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

TEXT = "words that a model made"
ANSWER = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "llama-2-7b",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": TEXT},
        }
    ],
    "usage": {"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12},
}
CHAT = {"model": "m", "messages": [{"role": "user", "content": PROMPT}]}
V1 = {"model": "m", "prompt": PROMPT, "max_new_tokens": 9}
V1_ANSWER = {
    "request_id": "r-1",
    "output": {"text": TEXT, "num_prompt_tokens": 5, "num_completion_tokens": 7},
}


class Spans:
    """The spans that were made, each as its name and attributes."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider(shutdown_on_exit=False)
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))

    def one(self):
        """The only span that was made since the last time."""
        (span,) = self.exporter.get_finished_spans()
        self.exporter.clear()
        return span


@pytest.fixture
def spans():
    """Collect the spans of a test."""
    made = Spans()
    otel.instrument(tracer_provider=made.provider)
    yield made
    otel.uninstrument()


def sse(*events):
    """An event stream of these JSON values."""
    text = "".join(f"data: {json.dumps(event)}\n\n" for event in events)
    return httpx.Response(200, text=text, headers={"content-type": "text/event-stream"})


def piece(text, finished=False):
    """An event of a completion."""
    output = {"text": text, "finished": finished, "num_prompt_tokens": 5}
    return {"request_id": "r-1", "output": output | {"num_completion_tokens": 7}}


def test_a_chat(clients, spans):
    """Names, counts and reasons as the conventions have them, and nothing that was said."""
    client = clients(replies(httpx.Response(200, json=ANSWER)), base_url="http://engine.test:5000")
    client.chat.completions.create(**CHAT, max_tokens=9, temperature=0.5, n=1, seed=3)
    span = spans.one()
    assert "chat m" == span.name
    assert SpanKind.CLIENT == span.kind
    assert StatusCode.UNSET == span.status.status_code
    assert {
        "http.request.method": "POST",
        "url.template": "/v2/chat/completions",
        "http.response.status_code": 200,
        "server.address": "engine.test",
        "server.port": 5000,
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "llm_engine",
        "gen_ai.request.model": "m",
        "gen_ai.request.max_tokens": 9,
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.choice.count": 1,
        "gen_ai.request.seed": 3,
        "gen_ai.response.id": "chatcmpl-1",
        "gen_ai.response.model": "llama-2-7b",
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": 5,
        "gen_ai.usage.output_tokens": 7,
    } == dict(span.attributes)


def test_a_completion(clients, spans):
    """The endpoint's name is the model, although it goes in the query; a raw answer is read too."""
    client = clients(replies(httpx.Response(200, json=V1_ANSWER)))
    for resource in (client.completions, client.completions.with_raw_response):
        resource.create(**V1)
        span = spans.one()
        found = {name: span.attributes.get(name) for name in span.attributes if "gen_ai" in name}
        assert "text_completion m" == span.name
        assert {
            "gen_ai.operation.name": "text_completion",
            "gen_ai.provider.name": "llm_engine",
            "gen_ai.request.model": "m",
            "gen_ai.request.max_tokens": 9,
            "gen_ai.request.temperature": 0.2,
            "gen_ai.response.id": "r-1",
            "gen_ai.usage.input_tokens": 5,
            "gen_ai.usage.output_tokens": 7,
        } == found


def test_a_stream_ends_with_its_last_event(clients, spans):
    """The span is open while the stream is read, and has what the chunks add up to."""
    client = clients(replies(sse(piece("one "), piece("two", finished=True))))
    with client.completions.stream(**V1) as stream:
        next(iter(stream))
        assert () == spans.exporter.get_finished_spans()
        stream.get_final_response()
        span = spans.one()
    assert span.attributes["gen_ai.request.stream"] is True
    assert ("r-1", 7) == (
        span.attributes["gen_ai.response.id"],
        span.attributes["gen_ai.usage.output_tokens"],
    )
    assert StatusCode.UNSET == span.status.status_code


def test_a_stream_that_is_left_is_no_error(clients, spans):
    """The span ends where the caller leaves."""
    client = clients(replies(sse(piece("one "), piece("two", finished=True))))
    with client.completions.stream(**V1) as stream:
        next(iter(stream))
    assert StatusCode.UNSET == spans.one().status.status_code


def test_a_stream_that_is_dropped(clients, spans):
    """A span is no leak, even if nobody closes what it follows."""
    client = clients(replies(sse(piece("one "), piece("two", finished=True))))
    stream = client.completions.stream(**V1)
    next(iter(stream))
    del stream
    gc.collect()
    assert "text_completion m" == spans.one().name


def test_a_stream_that_fails(clients, spans):
    """The head was a success, the stream was not."""
    client = clients(
        replies(sse(piece("one "), {"error": {"status_code": 429, "content": "busy"}}))
    )
    with pytest.raises(LLMEngineError), client.completions.stream(**V1) as stream:
        list(stream)
    span = spans.one()
    assert ("429", 200) == (
        span.attributes["error.type"],
        span.attributes["http.response.status_code"],
    )
    assert StatusCode.ERROR == span.status.status_code


def test_one_span_covers_all_attempts(clients, spans, sleeps):
    """With the number of those that were repeated."""
    busy = httpx.Response(429, json={"detail": "busy"})
    client = clients(replies(busy, busy, httpx.Response(200, json=ANSWER)))
    client.chat.completions.create(**CHAT)
    assert 2 == spans.one().attributes["http.request.resend_count"]


def test_a_refused_call(clients, spans):
    """The status is the error's type; the server's words are not recorded."""
    client = clients(replies(httpx.Response(429, json={"detail": "BUSY"})), max_retries=0)
    with pytest.raises(RateLimitExceededError):
        client.chat.completions.create(**CHAT)
    span = spans.one()
    assert ("429", 429) == (
        span.attributes["error.type"],
        span.attributes["http.response.status_code"],
    )
    assert StatusCode.ERROR == span.status.status_code
    assert "BUSY" not in span.to_json()


def test_a_broken_call(clients, spans):
    """What was raised is the error's type, and there is no status."""
    client = clients(replies(httpx.ConnectError("refused")), max_retries=0)
    with pytest.raises(APIConnectionError):
        client.chat.completions.create(**CHAT)
    span = spans.one()
    assert "APIConnectionError" == span.attributes["error.type"]
    assert "http.response.status_code" not in span.attributes


def test_an_interrupted_call(clients, spans):
    """The span tells what ended it, and not how the flow noticed."""

    def interrupted(request):
        raise KeyboardInterrupt

    client = clients(interrupted)
    with pytest.raises(KeyboardInterrupt):
        client.chat.completions.create(**CHAT)
    assert "KeyboardInterrupt" == spans.one().attributes["error.type"]


def test_a_call_that_generates_nothing(clients, spans):
    """It is an HTTP call of its route, whose ids are not part of the name."""
    client = clients(replies(httpx.Response(200, json={"id": "f", "filename": "a", "size": 1})))
    client.files.get(file_id="f")
    span = spans.one()
    assert "GET /v1/files/{file_id}" == span.name
    assert not [name for name in span.attributes if name.startswith("gen_ai")]
    client.get("/v1/unknown/f-1", cast_to=dict)
    assert "GET" == spans.one().name


def test_traceparent_goes_with_each_attempt(clients, spans, sleeps):
    """So that the server's spans are children of ours; a caller's own header wins."""
    handler = replies(httpx.Response(503), httpx.Response(200, json=ANSWER))
    client = clients(handler)
    with spans.provider.get_tracer("test").start_as_current_span("outer") as outer:
        client.chat.completions.create(**CHAT)
    span = spans.exporter.get_finished_spans()[0]
    assert outer.get_span_context().span_id == span.parent.span_id
    expected = f"00-{span.context.trace_id:032x}-{span.context.span_id:016x}-"
    sent = [request.headers["traceparent"][:-2] for request in handler.requests]
    assert [expected] * 2 == sent
    client.chat.completions.create(**CHAT, extra_headers={"traceparent": "mine"})
    assert "mine" == handler.requests[-1].headers["traceparent"]


def test_spans_of_an_injected_client_are_children(clients, spans):
    """While a request is sent the span is the current one, and no longer."""
    current = []

    def handler(request):
        current.append(trace.get_current_span().get_span_context().span_id)
        return httpx.Response(200, json=ANSWER)

    clients(handler).chat.completions.create(**CHAT)
    assert [spans.one().context.span_id] == current
    assert trace.INVALID_SPAN == trace.get_current_span()


def test_nothing_that_was_said_is_recorded(clients, spans):
    """Neither prompt nor answer nor key."""
    client = clients(replies(httpx.Response(200, json=ANSWER)))
    client.chat.completions.create(**CHAT, stop=PROMPT, user=PROMPT)
    words = spans.one().to_json()
    assert not [secret for secret in (PROMPT, TEXT, KEY) if secret in words]


def test_what_was_said_is_recorded_when_asked_for(clients, spans):
    """In the conventions' form: roles and parts, tool calls and their results too."""
    otel.instrument(tracer_provider=spans.provider, record_content=True)
    call = {"id": "c-1", "type": "function", "function": {"name": "level", "arguments": "{}"}}
    messages = [
        {"role": "user", "content": [{"type": "text", "text": "How high?"}]},
        {"role": "assistant", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c-1", "content": "3 m"},
    ]
    client = clients(replies(httpx.Response(200, json=ANSWER)))
    client.chat.completions.create(model="m", messages=messages)
    span = spans.one()
    told = {"type": "tool_call", "id": "c-1", "name": "level", "arguments": "{}"}
    assert [
        {"role": "user", "parts": [{"type": "text", "content": "How high?"}]},
        {"role": "assistant", "parts": [told]},
        {
            "role": "tool",
            "parts": [{"type": "tool_call_response", "id": "c-1", "response": "3 m"}],
        },
    ] == json.loads(span.attributes["gen_ai.input.messages"])
    parts = [{"type": "text", "content": TEXT}]
    assert [{"role": "assistant", "parts": parts, "finish_reason": "stop"}] == json.loads(
        span.attributes["gen_ai.output.messages"]
    )


def test_a_completion_is_recorded_when_asked_for(clients, spans):
    """A prompt is what the user says."""
    otel.instrument(tracer_provider=spans.provider, record_content=True)
    client = clients(replies(httpx.Response(200, json=V1_ANSWER)))
    client.completions.create(model="m", prompt="Hi", max_new_tokens=1)
    span = spans.one()
    parts = [{"type": "text", "content": "Hi"}]
    assert [{"role": "user", "parts": parts}] == json.loads(
        span.attributes["gen_ai.input.messages"]
    )
    assert TEXT in span.attributes["gen_ai.output.messages"]


@pytest.mark.parametrize("answer", [{"usage": 1}, {"choices": ["odd"]}], ids=" ".join)
def test_an_odd_answer_is_returned_all_the_same(clients, spans, answer):
    """Tracing fails no call: the span has what could be read."""
    client = clients(replies(httpx.Response(200, json=V1_ANSWER | answer)))
    assert TEXT == client.completions.create(**V1).output.text
    assert 200 == spans.one().attributes["http.response.status_code"]


def test_uninstrument(clients, spans):
    """No span is made any more, and no header is sent."""
    otel.uninstrument()
    handler = replies(httpx.Response(200, json=ANSWER))
    clients(handler).chat.completions.create(**CHAT)
    assert () == spans.exporter.get_finished_spans()
    assert "traceparent" not in handler.requests[0].headers


def test_nothing_is_imported_until_it_is_switched_on():
    """Where OpenTelemetry is missing only `instrument` says so, with what to install."""
    script = """
import sys
sys.modules["opentelemetry"] = None
from llmengine import ConfigurationError, LLMEngine, otel
LLMEngine(base_url="http://127.0.0.1:1").chat.completions
try:
    otel.instrument()
except ConfigurationError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=30
    )
    assert "llm-engine-client[otel]" in done.stdout
