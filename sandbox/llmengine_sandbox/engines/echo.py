"""An engine without a model: it says the prompt again, word by word, always the same."""

import asyncio
import re
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing
from typing import Any

import attrs

from ._calls import call_tool, new_call_id
from ._examples import example_text
from ._stops import until_stop
from .base import (
    Chat,
    FinishReason,
    Guide,
    LogProb,
    Prompt,
    Sampling,
    Token,
    ToolCall,
    UpstreamError,
)

_WORDS = re.compile(r"\s*\S+|\s+$")
_NUMBERED = re.compile(r"\[\[(http|sleep|gap):(\d+(?:\.\d+)?)\]\]")
_EMPTY = "[[empty]]"
_MID_ERROR = "[[mid:err]]"
_LOG_PROB = -0.25


@attrs.define
class EchoEngine:
    """
    Answers with the prompt (of a chat, with its last message), one word a token.

    Where JSON of a schema is asked for, or a tool has to be called, it gives a value that the
    schema allows, with the prompt for each string in it, or refuses. It takes one of the choices
    there are; expressions and grammars it does not follow, but for a text without any pattern.

    Markers in the prompt make it misbehave, for tests:

    - `[[http:429]]` fails with that status before the first token;
    - `[[mid:err]]` fails after the second token;
    - `[[empty]]` ends without a token;
    - `[[sleep:1.5]]` waits that many seconds before the first token;
    - `[[gap:1.5]]` waits that many seconds after the second token.
    """

    name: str = "echo"
    description: str = "echo: says the prompt again, no model"
    slots: int = 1000

    def start(self) -> None:
        """Do nothing: there is no model to load."""

    def close(self) -> None:
        """Do nothing: there is no model to free."""

    def generate(self, prompt: Prompt, sampling: Sampling) -> AsyncGenerator[Token, None]:
        """Give the prompt's words back."""
        if isinstance(prompt, Chat) and prompt.must_call:
            return call_tool(_echo, prompt, sampling)
        return until_stop(_echo(prompt, sampling), sampling)


@attrs.frozen
class Call:
    """A whole call of a tool."""

    name: str
    arguments: str
    id: str = attrs.field(factory=new_call_id)


async def say(
    text: str | Sequence[str], prompt: Prompt, sampling: Sampling, calls: Sequence[Call] = ()
) -> AsyncGenerator[Token, None]:
    """Answer a prompt with a text, one word a token, or with these tokens, and with calls."""
    words = _WORDS.findall(text) if isinstance(text, str) else list(text)
    prompt_tokens = sum(len(_WORDS.findall(part)) for part in _texts(prompt))
    tokens = _tokens(words, prompt_tokens, sampling)
    for token in _with_calls(tokens, calls) if calls else tokens:
        # A step of the event loop for each token, as a model takes time for each: closing
        # and cancelling must work in between.
        await asyncio.sleep(0)
        yield token


def last_text(prompt: Prompt) -> str:
    """The prompt; of a chat, the text of its last message."""
    return next(iter(reversed(_texts(prompt))), "")


async def _echo(prompt: Prompt, sampling: Sampling) -> AsyncGenerator[Token, None]:
    text = last_text(prompt)
    asked = {match[1]: float(match[2]) for match in _NUMBERED.finditer(text)}
    if "http" in asked:
        raise UpstreamError(int(asked["http"]), "The echo engine was asked to fail.")
    await asyncio.sleep(asked.get("sleep", 0))
    if _EMPTY in text:
        return
    said = text if sampling.guide is None else _guided(text, sampling.guide)
    async with aclosing(say(said, prompt, sampling)) as tokens:
        async for token in tokens:
            yield token
            if token.completion_tokens == 2:
                if _MID_ERROR in text:
                    raise RuntimeError("The echo engine was asked to fail in the middle.")
                await asyncio.sleep(asked.get("gap", 0))


def _guided(text: str, guide: Guide) -> str:
    match guide.kind:
        case "json":
            return example_text(guide.value, text)
        case "choice":
            return _chosen(text, guide.value)
        case "regex":
            return _matching(text, guide.value)
        case "grammar":
            return text


def _chosen(text: str, choices: Sequence[str]) -> str:
    if not choices:
        raise UpstreamError(400, "guided_choice needs at least one choice.")
    return next((choice for choice in choices if choice in text), choices[0])


def _matching(text: str, pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise UpstreamError(400, f"guided_regex is not a regular expression: {error}") from error
    return pattern if re.escape(pattern) == pattern else text


def _with_calls(tokens: Iterator[Token], calls: Sequence[Call]) -> Iterator[Token]:
    """Tokens, and after them the pieces of calls."""
    last = Token("", 0, 0)
    for last in tokens:
        if last.text:
            yield attrs.evolve(last, finish_reason=None)
    pieces = [piece for index, call in enumerate(calls) for piece in _pieces(index, call)]
    for count, piece in enumerate(pieces, last.completion_tokens + 1):
        yield Token("", last.prompt_tokens, count, tool_calls=(piece,))
    count = last.completion_tokens + len(pieces)
    yield Token("", last.prompt_tokens, count, finish_reason="tool_calls")


def _pieces(index: int, call: Call) -> Iterator[ToolCall]:
    yield ToolCall(index, id=call.id, name=call.name)
    for word in _WORDS.findall(call.arguments):
        yield ToolCall(index, arguments=word)


def _tokens(words: list[str], prompt_tokens: int, sampling: Sampling) -> Iterator[Token]:
    limit = sampling.max_tokens
    said = words[:limit]  # a limit below 1, which no model takes, leaves as many out at the end
    end: FinishReason = "stop" if limit is None or limit > len(words) or not words else "length"
    if not said:
        yield Token("", prompt_tokens, 0, finish_reason=end)
    for count, word in enumerate(said, 1):
        reason = end if count == len(said) else None
        yield Token(word, prompt_tokens, count, _log_probs(word, sampling), reason)


def _log_probs(word: str, sampling: Sampling) -> tuple[LogProb, ...]:
    if not sampling.log_probs:
        return ()
    return (LogProb(word, _LOG_PROB, (LogProb(word, _LOG_PROB),)),)


def _texts(prompt: Prompt) -> list[str]:
    if isinstance(prompt, Chat):
        return [_content_text(message.get("content")) for message in prompt.messages]
    return [prompt if isinstance(prompt, str) else " ".join(map(str, prompt))]


def _content_text(content: Any) -> str:
    if isinstance(content, str):
        return content
    parts: list[dict[str, Any]] = content or []
    return "".join(part.get("text") or "" for part in parts)
