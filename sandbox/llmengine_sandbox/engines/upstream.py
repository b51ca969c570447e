"""Another server as the model: any that speaks OpenAI's completions and chats."""

import json
import logging
import ssl
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import Any

import attrs
import httpx

from llmengine_api.runtime import EventDecoder

from .base import (
    Chat,
    EngineUnavailableError,
    FinishReason,
    Guide,
    LogProb,
    Prompt,
    Sampling,
    Token,
    UpstreamError,
    tool_calls,
)

_TIMEOUT = httpx.Timeout(300.0, connect=10.0)
_LISTING_SECONDS = 10.0
_SLOTS = 100
_KEY = "LLMENGINE_UPSTREAM_API_KEY"
_REASONS: Mapping[str, FinishReason] = {"length": "length", "tool_calls": "tool_calls"}
_NAME_ONE = "name one with --upstream-model"

_LOG = logging.getLogger("llmengine_sandbox")


def _versioned(text: str) -> str:
    try:
        url = httpx.URL(text.rstrip("/"))
    except (httpx.InvalidURL, TypeError) as error:
        raise ValueError(f"the upstream server's address is no URL: {error}") from None
    if url.scheme not in {"http", "https"} or not url.host:
        raise ValueError(f"{text!r} is no URL of a server: write http://HOST:PORT/v1")
    if url.userinfo or url.query or url.fragment:
        # Not repeated: that is where secrets are.
        raise ValueError(f"the upstream server's URL is an address only; its key goes in {_KEY}")
    versioned = url.path.rpartition("/")[2] in {"v1", "v2"}
    return str(url) if versioned else str(url).rstrip("/") + "/v1"


def _usable_key(text: str | None) -> str | None:
    key = (text or "").strip()
    if not (key.isascii() and key.isprintable()):
        raise ValueError("the upstream server's key has characters that no header can hold")
    return key or None


@attrs.define(eq=False)
class UpstreamEngine:
    """
    Passes prompts on to a server with `/completions` and `/chat/completions`, streamed.

    Args:
        url: Its base URL, such as `http://localhost:8000/v1`; without a version, v1 is meant.
        model: The name of the model there; by default the first that the server lists.
        api_key: Its key, sent as a Bearer token.

    Raises:
        ValueError: The URL is none, or no header can hold the key.
    """

    url: str = attrs.field(converter=_versioned)
    model: str | None = None
    api_key: str | None = attrs.field(default=None, converter=_usable_key, repr=False)
    slots: int = _SLOTS
    # Reading the certificates takes 50 ms: once, not for each generation.
    _tls: ssl.SSLContext = attrs.field(factory=httpx.create_ssl_context, init=False, repr=False)

    @property
    def name(self) -> str:
        """The name of its model endpoint, which is the model's."""
        return self.model or "upstream"

    @property
    def description(self) -> str:
        """Where the answers come from."""
        return f"answered by {self.url}"

    def start(self) -> None:
        """
        Find the model, if none was named.

        Raises:
            EngineUnavailableError: The server cannot be asked, or lists no model.
        """
        if self.model is not None:
            return
        address = f"{self.url}/models"
        try:
            listed = httpx.get(
                address, headers=self._headers(), timeout=_LISTING_SECONDS, verify=self._tls
            )
            listed.raise_for_status()
            self.model = str(listed.json()["data"][0]["id"])
        except httpx.HTTPStatusError as error:
            hint = f"set {_KEY}" if error.response.status_code in {401, 403} else _NAME_ONE
            problem = f"{address} answers {error.response.status_code}: {hint}"
            raise EngineUnavailableError(problem) from None
        except httpx.HTTPError as error:
            raise EngineUnavailableError(f"cannot reach {address}: {error}") from None
        except (ValueError, LookupError, TypeError):
            raise EngineUnavailableError(f"{address} lists no model: {_NAME_ONE}") from None

    def close(self) -> None:
        """Do nothing: each generation closes its own connection."""

    async def generate(self, prompt: Prompt, sampling: Sampling) -> AsyncGenerator[Token, None]:
        """
        Give what the server sends.

        Raises:
            UpstreamError: It refuses the request, breaks off, or cannot be reached.
        """
        kind = "/chat/completions" if isinstance(prompt, Chat) else "/completions"
        body = {"model": self.name, **_request(prompt, sampling)}
        reader = _Reader(_words(prompt))
        try:
            async with aclosing(self._chunks(f"{self.url}{kind}", body)) as chunks:
                async for chunk in chunks:
                    for token in reader.read(chunk):
                        yield token
            yield reader.end()
        except UpstreamError as error:
            if error.status_code != 400:  # callers learn of that only; words may tell too much
                _LOG.error("the upstream server failed a request with %d", error.status_code)
            raise
        except (httpx.HTTPError, ValueError, LookupError, TypeError, AttributeError) as error:
            _LOG.error("the upstream server failed: %s", type(error).__name__)
            raise UpstreamError(503, f"The upstream server failed: {error!r}") from error

    async def _chunks(self, url: str, body: Mapping[str, Any]) -> AsyncGenerator[Any, None]:
        async with (
            # A client of its own: an event loop of another request's may be gone.
            httpx.AsyncClient(
                headers=self._headers(), timeout=_TIMEOUT, verify=self._tls
            ) as client,
            client.stream("POST", url, json=body) as response,
        ):
            if not response.is_success:
                await response.aread()
                raise _refusal(response)
            kind = response.headers.get("content-type", "")
            if not kind.startswith("text/event-stream"):
                raise httpx.RemoteProtocolError(f"an event stream was asked for, not {kind!r}")
            decoder = EventDecoder()
            async for piece in response.aiter_bytes():
                for event in decoder.feed(piece):
                    if not event.blank:
                        yield json.loads(event.raw)

    def _headers(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.api_key}"} if self.api_key else {}


@attrs.define
class _Reader:
    """Turns a server's chunks into tokens; where it counts none, words and chunks are counted."""

    prompt_tokens: int
    completion_tokens: int = 0
    finish_reason: FinishReason | None = None

    def read(self, chunk: Mapping[str, Any]) -> "list[Token]":
        """
        The token in a chunk, if there is one; the finish is kept for `end`.

        Raises:
            UpstreamError: It is an error.
        """
        if "error" in chunk or chunk.get("object") == "error":
            raise UpstreamError(_code(chunk.get("error") or chunk), _reason(chunk))
        usage: Mapping[str, int] = chunk.get("usage") or {}
        self.prompt_tokens = usage.get("prompt_tokens", self.prompt_tokens)
        self.completion_tokens = usage.get("completion_tokens", self.completion_tokens)
        choice: Mapping[str, Any] | None = next(iter(chunk.get("choices") or ()), None)
        if choice is None:
            return []
        if reason := choice.get("finish_reason"):
            self.finish_reason = _REASONS.get(reason, "stop")
        delta: Mapping[str, Any] = choice.get("delta") or {}
        text: str = choice.get("text") or delta.get("content") or ""
        calls = tool_calls(delta)
        if not text and not calls:
            return []
        log_probs = _log_probs(choice.get("logprobs") or {})
        if not usage:
            self.completion_tokens += len(log_probs) or 1
        return [attrs.evolve(self._token(text, log_probs), tool_calls=calls)]

    def end(self) -> Token:
        """
        The last token, which carries no text but the reason of the finish.

        Raises:
            UpstreamError: The server stopped before it.
        """
        if self.finish_reason is None:
            raise UpstreamError(503, "The upstream server stopped before the text was finished.")
        return attrs.evolve(self._token("", ()), finish_reason=self.finish_reason)

    def _token(self, text: str, log_probs: tuple[LogProb, ...]) -> Token:
        return Token(text, self.prompt_tokens, self.completion_tokens, log_probs)


def _request(prompt: Prompt, sampling: Sampling) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": sampling.temperature,
        "max_tokens": sampling.max_tokens,
        "top_p": sampling.top_p,
        "top_k": sampling.top_k if sampling.top_k and sampling.top_k > 0 else None,
        "min_p": sampling.min_p,
        "presence_penalty": sampling.presence_penalty or None,
        "frequency_penalty": sampling.frequency_penalty or None,
        "repetition_penalty": sampling.repetition_penalty,
        "seed": sampling.seed,
        "stop": list(sampling.stop) or None,
        "include_stop_str_in_output": sampling.include_stop or None,
        "ignore_eos": sampling.ignore_eos or None,
        "suffix": sampling.suffix,
        "best_of": sampling.best_of,
        "use_beam_search": sampling.beam_search or None,
        **_guide(sampling.guide),
    }
    if isinstance(prompt, Chat):
        fields["messages"] = [dict(message) for message in prompt.messages]
        if prompt.tools:
            fields["tools"] = [dict(tool) for tool in prompt.tools]
            fields["tool_choice"] = "required" if prompt.must_call else "auto"
            fields["parallel_tool_calls"] = None if prompt.parallel else False
        if sampling.log_probs:
            fields |= {"logprobs": True, "top_logprobs": sampling.log_probs}
    else:
        given = prompt if isinstance(prompt, str) else list(prompt)
        fields |= {"prompt": given, "logprobs": sampling.log_probs or None}
    # Only what was asked for: servers know more and fewer options than these.
    return {name: value for name, value in fields.items() if value is not None}


def _guide(guide: Guide | None) -> dict[str, Any]:
    if guide is None:
        return {}
    if guide.kind != "json":
        return {f"guided_{guide.kind}": guide.value}
    # Every such server knows this form of it, and few the other.
    schema = {"name": "answer", "schema": guide.value}
    return {"response_format": {"type": "json_schema", "json_schema": schema}}


def _log_probs(given: Mapping[str, Any]) -> tuple[LogProb, ...]:
    """A chat's log probabilities, or a completion's."""
    entries: list[dict[str, Any]] = given.get("content") or _entries(given)
    return tuple(
        LogProb(
            entry["token"],
            entry["logprob"],
            tuple(LogProb(top["token"], top["logprob"]) for top in entry.get("top_logprobs") or ()),
        )
        for entry in entries
    )


def _entries(given: Mapping[str, Any]) -> list[dict[str, Any]]:
    """A completion's log probabilities, in the form of a chat's."""
    tokens: list[str] = given.get("tokens") or []
    numbers: list[float] = given.get("token_logprobs") or []
    tops: list[dict[str, float] | None] = given.get("top_logprobs") or [{} for _ in tokens]
    return [
        {
            "token": token,
            "logprob": number,
            "top_logprobs": [
                {"token": name, "logprob": value} for name, value in (top or {}).items()
            ],
        }
        for token, number, top in zip(tokens, numbers, tops, strict=False)
    ]


def _refusal(response: httpx.Response) -> UpstreamError:
    """What a server says that does not answer, in any of the usual forms."""
    try:
        message = _reason(response.json())
    except ValueError:
        message = response.text
    return UpstreamError(response.status_code, message[:2000] or "no reason was given")


def _reason(body: Any) -> str:
    match body:
        case {"error": inner} | {"content": inner} | {"message": inner} | {"detail": inner}:
            return _reason(inner)
        case str():
            return body
        case _:
            return json.dumps(body)


def _code(error: Any) -> int:
    """The status in an error event, of vLLM's form or of this server's."""
    match error:
        case {"status_code": int(code)} | {"code": int(code)} if 400 <= code < 600:
            return code
        case _:
            return 500


def _words(prompt: Prompt) -> int:
    if isinstance(prompt, tuple):
        return len(prompt)
    contents = [m.get("content") for m in prompt.messages] if isinstance(prompt, Chat) else [prompt]
    return sum(len(str(content or "").split()) for content in contents)
