"""What the server asks of a model: tokens, as they are made, and honest failures."""

from collections.abc import AsyncGenerator, Mapping
from typing import Any, Literal, Protocol

import attrs

FinishReason = Literal["stop", "length", "tool_calls"]
GuideKind = Literal["json", "regex", "choice", "grammar"]


class EngineUnavailableError(Exception):
    """An engine cannot start here; the message says what to install or pass instead."""


class UpstreamError(Exception):
    """
    The model refuses or fails a request.

    Args:
        status_code: What the model server would have answered.
        message: Its words, shown to the caller for 400 only, as the real gateway does.
        kind: The error type in the body of a 400.
    """

    def __init__(self, status_code: int, message: str, kind: str = "BadRequestError") -> None:
        super().__init__(message)
        self.status_code = status_code
        self.message = message
        self.kind = kind

    @property
    def body(self) -> dict[str, Any]:
        """The error that a model server sends: vLLM of 2026, in one more object than before."""
        return {
            "error": {
                "object": "error",
                "message": self.message,
                "type": self.kind,
                "param": None,
                "code": self.status_code,
            }
        }


@attrs.frozen
class Chat:
    """
    A conversation; the engine applies the model's own chat template.

    Attributes:
        messages: What was said, oldest first.
        tools: The functions that the model may call, as OpenAI's API describes them.
        must_call: Whether it has to call one.
        parallel: Whether it may call several at once.
    """

    messages: tuple[Mapping[str, Any], ...]
    tools: tuple[Mapping[str, Any], ...] = ()
    must_call: bool = False
    parallel: bool = True


TokenIds = tuple[int, ...]
Prompt = str | TokenIds | Chat


@attrs.frozen
class Guide:
    """A constraint on the text: a JSON schema, a regular expression, choices or a grammar."""

    kind: GuideKind
    value: Any


@attrs.frozen
class Sampling:
    """How to sample; `None` leaves a choice to the engine."""

    max_tokens: int | None = None
    temperature: float = 1.0
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    repetition_penalty: float | None = None
    seed: int | None = None
    stop: tuple[str, ...] = ()
    include_stop: bool = False
    ignore_eos: bool = False
    log_probs: int = 0
    guide: Guide | None = None
    suffix: str | None = None
    best_of: int | None = None
    beam_search: bool = False


@attrs.frozen
class LogProb:
    """A token with the logarithm of its probability, and the likeliest ones at its place."""

    token: str
    log_prob: float
    top: "tuple[LogProb, ...]" = ()


@attrs.frozen
class ToolCall:
    """
    What a token adds to a call of a tool: first its id and its name, then arguments by and by.

    Attributes:
        index: Which call of the answer, from 0.
        arguments: A piece of the JSON of its arguments.
        id: Its id, in its first piece.
        name: Its tool, in its first piece.
    """

    index: int
    arguments: str = ""
    id: str | None = None
    name: str | None = None


@attrs.frozen
class Token:
    """
    One step of a generation.

    `text` is what to append; it can be empty, at the end or while a stop sequence may be
    under way, or where a tool is called. The last token, and only that, has a `finish_reason`.
    """

    text: str
    prompt_tokens: int
    completion_tokens: int
    log_probs: tuple[LogProb, ...] = ()
    finish_reason: FinishReason | None = None
    tool_calls: tuple[ToolCall, ...] = ()


def tool_calls(delta: Mapping[str, Any]) -> tuple[ToolCall, ...]:
    """What a chunk of OpenAI's form adds to calls of tools."""
    pieces: list[Mapping[str, Any]] = delta.get("tool_calls") or []
    return tuple(map(_tool_call, pieces))


def _tool_call(piece: Mapping[str, Any]) -> ToolCall:
    function: Mapping[str, Any] = piece.get("function") or {}
    arguments: str = function.get("arguments") or ""
    return ToolCall(piece.get("index") or 0, arguments, piece.get("id"), function.get("name"))


class Engine(Protocol):
    """A model that completes prompts; one instance serves any number of requests at once."""

    @property
    def name(self) -> str:
        """The name of its model endpoint."""
        ...

    @property
    def description(self) -> str:
        """What runs, in a few words, for people."""
        ...

    @property
    def slots(self) -> int:
        """How many requests make progress at the same time."""
        ...

    def start(self) -> None:
        """
        Load the model; a second call does nothing.

        Raises:
            EngineUnavailableError: What it needs is missing.
        """
        ...

    def close(self) -> None:
        """Stop all generations and free the model; a second call does nothing."""
        ...

    def generate(self, prompt: Prompt, sampling: Sampling) -> AsyncGenerator[Token, None]:
        """
        Make tokens until the text is finished.

        Closing the generator stops the work behind it.

        Raises:
            UpstreamError: The model refuses the request, or fails.
        """
        ...
