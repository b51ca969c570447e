"""
Spans of calls for OpenTelemetry: `llmengine.otel.instrument()`.

Every call of every client in the process becomes one span, whatever number of attempts it takes; a
stream's lasts until the stream is over. Completions and chats follow the semantic conventions for
generative AI (https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/), everything else
those for HTTP clients. `traceparent` goes with each request, as the propagator that is set says.

The extra `otel` must be installed. Until `instrument` is called nothing of OpenTelemetry is
imported.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from llmengine_api.runtime import Model, RawResponse, StreamOperation

from ._calls import watching
from ._errors.tree import APIStatusError
from ._version import __version__
from .errors import ConfigurationError, LLMEngineError

if TYPE_CHECKING:
    from opentelemetry.trace import Span, TracerProvider

    from ._calls.call import Call

__all__ = ["instrument", "uninstrument"]

_log = logging.getLogger("llmengine")

PROVIDER = "llm_engine"
"""`gen_ai.provider.name`: the conventions know no name for such servers."""

_KINDS = {"chat_completions": "chat", "completions": "text_completion"}
"""The operations that generate, by how their ids begin: what the conventions call them."""

_REQUEST = {
    "max_new_tokens": "max_tokens",
    "max_tokens": "max_tokens",
    "max_completion_tokens": "max_tokens",
    "temperature": "temperature",
    "top_p": "top_p",
    "top_k": "top_k",
    "frequency_penalty": "frequency_penalty",
    "presence_penalty": "presence_penalty",
    "seed": "seed",
    "n": "choice.count",
}
"""Fields of a body, and what the conventions call them after `gen_ai.request.`."""

_NOTHING: dict[str, Any] = {}

_PORTS = {"http": 80, "https": 443}


def instrument(
    *, tracer_provider: TracerProvider | None = None, record_content: bool = False
) -> None:
    """
    Make a span of each call from now on, of all clients in this process.

    Args:
        tracer_provider: Where the spans go; else the provider that is set globally.
        record_content: Whether to record prompts and answers too. They may be private, and large.

    Raises:
        ConfigurationError: The extra `otel` is not installed.
    """
    try:
        from opentelemetry import propagate, trace
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"{error.name} is not installed: run `pip install 'llm-engine-client[otel]'`"
        ) from error
    tracer = trace.get_tracer("llmengine", __version__, tracer_provider)

    def begin(call: Call) -> _CallSpan:
        name, attributes = _request(call, record_content=record_content)
        span = tracer.start_span(name, kind=trace.SpanKind.CLIENT, attributes=attributes)
        headers: dict[str, str] = {}
        propagate.inject(headers, trace.set_span_in_context(span))
        return _CallSpan(call, span, headers, record_content=record_content)

    watching.begin = begin


def uninstrument() -> None:
    """Make no more spans; those of calls that are under way end as they should."""
    watching.begin = None


class _CallSpan:
    """The span of one call."""

    def __init__(
        self, call: Call, span: Span, headers: Mapping[str, str], *, record_content: bool
    ) -> None:
        self.headers = headers
        self._call = call
        self._span = span
        self._record_content = record_content

    def active(self) -> AbstractContextManager[object]:
        """Make it the parent of spans that an injected client makes."""
        from opentelemetry import trace

        return trace.use_span(self._span, record_exception=False, set_status_on_exception=False)

    def end(self, result: object = None, error: BaseException | None = None) -> None:
        """Say what came of the call, and end the span."""
        # One that has ended is no longer recording, nor is one that is not sampled.
        if not self._span.is_recording():
            return
        self._span.set_attributes(dict(_outcome(self._call, error)))
        if _kind(self._call) is not None:
            content = self._record_content
            self._span.set_attributes(_noted(_response(result, record_content=content)))
        if error is not None:
            from opentelemetry.trace import StatusCode

            # Without a description: it may have the server's words in it.
            self._span.set_status(StatusCode.ERROR)
        self._span.end()

    def __del__(self) -> None:
        """End the span of a stream that nobody read or closed."""
        if self._span.is_recording():
            self._span.end()


def _kind(call: Call) -> str | None:
    """What the conventions call an operation that generates; None for any other."""
    return _KINDS.get(call.operation.id.partition("_create")[0].partition("_stream")[0])


def _request(call: Call, *, record_content: bool) -> tuple[str, dict[str, Any]]:
    """The name of a span, and what is known of its call beforehand."""
    operation, parts = call.operation, urlsplit(call.url)
    attributes: dict[str, Any] = {
        "http.request.method": operation.method,
        "server.address": parts.hostname or "",
        "server.port": parts.port or _PORTS.get(parts.scheme, 0),
    }
    # The path of a route that the spec does not know has ids in it, of which there is no end.
    name = operation.method
    if operation.id != operation.method.lower():
        attributes["url.template"] = operation.path
        name = f"{operation.method} {operation.path}"
    kind = _kind(call)
    if kind is None:
        return name, attributes
    body: Any = call.request.body
    model = call.request.query.get("model_endpoint_name") or getattr(body, "model", None) or ""
    attributes |= {
        "gen_ai.operation.name": kind,
        "gen_ai.provider.name": PROVIDER,
        "gen_ai.request.model": model,
    }
    if isinstance(operation, StreamOperation):
        attributes["gen_ai.request.stream"] = True
    attributes |= {f"gen_ai.request.{name}": value for name, value in _parameters(body)}
    if record_content:
        attributes |= _noted(_content(body))
    return f"{kind} {model}", attributes


def _parameters(body: Model) -> Iterator[tuple[str, float]]:
    """What was asked for; what a server takes for the rest is not known here."""
    for field in body.model_fields_set & _REQUEST.keys():
        value = getattr(body, field)
        if value is not None:
            yield _REQUEST[field], value


def _content(body: Model) -> Iterator[tuple[str, str]]:
    yield "gen_ai.input.messages", json.dumps(_input(body))


def _noted(facts: Iterator[tuple[str, Any]]) -> dict[str, Any]:
    """What can be told: no call fails because a message has a form that is not known here."""
    noted: dict[str, Any] = {}
    try:
        noted.update(facts)
    except Exception:  # noqa: BLE001  # tracing fails no call
        _log.debug("a span lacks what cannot be read", exc_info=True)
    return noted


def _outcome(call: Call, error: BaseException | None) -> Iterator[tuple[str, Any]]:
    """What came of the call as HTTP, and what ended it."""
    if call.status is not None:
        yield "http.response.status_code", call.status
    if call.attempts > 1:
        yield "http.request.resend_count", call.attempts - 1
    if error is not None:
        status = error.status_code if isinstance(error, APIStatusError) else None
        yield "error.type", str(status or type(error).__qualname__)


def _response(result: object, *, record_content: bool) -> Iterator[tuple[str, Any]]:
    """What came of the call as an answer of a model, as far as it got."""
    if isinstance(result, RawResponse):
        try:
            result = cast("RawResponse[object]", result).parse()
        except LLMEngineError:
            return
    answer: dict[str, Any] = result.model_dump() if isinstance(result, Model) else {}
    # Completions v1 have neither choices nor a model, and count their tokens in the output.
    output, usage = answer.get("output") or _NOTHING, answer.get("usage") or _NOTHING
    choices = _several(answer.get("choices"))
    found: dict[str, Any] = {
        "gen_ai.response.id": answer.get("id") or answer.get("request_id"),
        "gen_ai.response.model": answer.get("model"),
        "gen_ai.response.finish_reasons": [
            str(choice["finish_reason"]) for choice in choices if choice.get("finish_reason")
        ],
        "gen_ai.usage.input_tokens": usage.get("prompt_tokens", output.get("num_prompt_tokens")),
        "gen_ai.usage.output_tokens": usage.get(
            "completion_tokens", output.get("num_completion_tokens")
        ),
    }
    yield from ((name, value) for name, value in found.items() if value not in (None, "", []))
    if record_content and answer:
        texts = [_output(choice) for choice in choices or [output]]
        yield "gen_ai.output.messages", json.dumps(texts)


def _input(body: Model) -> list[dict[str, Any]]:
    """The prompt in the form of the conventions."""
    sent = body.model_dump(mode="json", exclude_unset=True)
    if "messages" in sent:
        return [_message(message) for message in sent["messages"]]
    prompts = _several(sent.get("prompt"))
    return [_message({"role": "user", "content": text}) for text in prompts]


def _output(choice: Any) -> dict[str, Any]:
    """One answer: of a chat a message, of a completion a text."""
    message: dict[str, Any] = choice.get("message") or {"content": choice.get("text")}
    reason = choice.get("finish_reason") or ""
    return {**_message({"role": "assistant", **message}), "finish_reason": str(reason)}


def _message(message: Any) -> dict[str, Any]:
    """One message: its role and its parts."""
    content, answered = message.get("content"), message.get("tool_call_id")
    parts = [_part(piece) for piece in _several(content)]
    if answered:
        parts = [{"type": "tool_call_response", "id": answered, "response": content}]
    for call in _several(message.get("tool_calls")):
        function = {name: call["function"][name] for name in ("name", "arguments")}
        parts.append({"type": "tool_call", "id": call.get("id"), **function})
    return {"role": message["role"], "parts": parts}


def _part(piece: Any) -> dict[str, Any]:
    """A part of a message; one that is no text, such as an image, is kept as it was sent."""
    part = cast("dict[str, Any]", piece) if isinstance(piece, dict) else {"text": piece}
    return {"type": "text", "content": part["text"]} if "text" in part else part


def _several(value: object) -> list[Any]:
    """A list, of one where it is none, and empty for None."""
    if value is None:
        return []
    return cast("list[object]", value) if isinstance(value, list) else [value]
