# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""How the chunks of each kind of stream add up: their text, their end, and the whole answer."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Protocol, cast

from pydantic_core import from_json

from .calling import StreamOperation

Json = dict[str, Any]  # decoded JSON: its types are the server's to say

_REPLACED = frozenset({"id", "role", "type", "name", "object", "index", "finish_reason", "model"})
"""Strings that a later chunk repeats instead of continuing."""

_PENDING = 64 * 1024
"""Bytes of chunks that may wait to be added up: each is parsed once more for that."""


class Shape(Protocol):
    """
    What there is to know about one kind of stream, and what has arrived of one such stream.

    A new terminal mark is one class like these, in `SHAPES`.
    """

    mark: ClassVar[str]
    """The mark in the spec (`x-stream.complete`)."""
    missing: ClassVar[str]
    """What a stream lacks that ended too early, as an error says it."""
    final_mark: ClassVar[bool]
    """Whether nothing that comes after the mark belongs to the answer."""
    marked: bool
    """Whether the mark has come: what follows it can no longer fail the stream."""
    complete: bool
    """Whether the stream may end here."""

    def add(self, chunk: Any, raw: bytes) -> str:
        """Note a chunk and the JSON it was made of; the answer is its text of the first choice."""
        ...

    def text(self, chunk: Any) -> str:
        """The text that a chunk adds to the first choice."""
        ...

    def error(self, chunk: Any) -> bool:
        """Whether a chunk reports a failure."""
        ...

    def answer(self) -> Json | None:
        """
        The answer that the chunks so far add up to; None before the first.

        Raises:
            ValueError: It cannot be told which parts belong together.
        """
        ...


class FinishedShape:
    """Completions v1: one text, whole at `finished: true`."""

    mark: ClassVar[str] = "finished"
    missing: ClassVar[str] = "without `finished`"
    final_mark: ClassVar[bool] = True

    def __init__(self) -> None:
        """Begin with nothing."""
        self.marked: bool = False
        self.complete: bool = False
        self._request_id: str | None = None
        self._texts: list[str] = []
        self._counts: Json = {}
        self._tokens: list[Any] = []

    def add(self, chunk: Any, raw: bytes) -> str:
        """Keep what the answer needs: the text, the latest counts, the token probabilities."""
        del raw
        self._request_id = self._request_id or chunk.request_id or ""
        output = chunk.output
        if output is None:
            return ""
        text: str = output.text
        self._texts.append(text)
        for name in ("num_prompt_tokens", "num_completion_tokens"):
            count = getattr(output, name)
            if count is not None:
                self._counts[name] = count
        if output.token is not None:
            self._tokens.append(output.token.model_dump(exclude_unset=True))
        if output.finished:
            self.marked = self.complete = True
        return text

    def text(self, chunk: Any) -> str:
        """The piece of text in `output`."""
        return chunk.output.text if chunk.output is not None else ""

    def error(self, chunk: Any) -> bool:
        """Whether `error` stands where `output` should."""
        return chunk.error is not None

    def answer(self) -> Json | None:
        """A `CompletionSyncResponse`: texts joined, the last counts, all token probabilities."""
        if self._request_id is None:
            return None
        output = {"num_prompt_tokens": None, "num_completion_tokens": 0, **self._counts}
        output |= {"text": "".join(self._texts), "tokens": self._tokens or None}
        return {"request_id": self._request_id, "output": output}


class ChoicesShape:
    """Chat and completions v2: several choices, each whole at its own `finish_reason`."""

    mark: ClassVar[str] = "finish_reason"
    missing: ClassVar[str] = "without `finish_reason`"
    final_mark: ClassVar[bool] = False  # the usage may follow

    def __init__(self, choices: int = 1) -> None:
        """Expect this many choices, and wait for any other that begins."""
        self.marked: bool = False
        self.complete: bool = False
        self._open = set(range(choices))
        self._finished: set[int] = set()
        self._answer: Json | None = None
        self._choices: dict[int, Json] = {}
        self._pending: list[bytes] = []
        self._size = 0
        self._unclear: ValueError | None = None

    def add(self, chunk: Any, raw: bytes) -> str:
        """Keep the chunk's JSON until it is added up, and see which choices it finishes."""
        self._pending.append(raw)
        self._size += len(raw)
        if self._size > _PENDING:
            self._fold()
        for choice in chunk.choices:
            ended = _reason(choice.finish_reason)
            (self._finished if ended else self._open).add(choice.index)
        if self._open <= self._finished:
            self.marked = self.complete = True
        return self.text(chunk)

    def text(self, chunk: Any) -> str:
        """The content of the first choice's delta, or its text."""
        for choice in chunk.choices:
            if choice.index == 0:
                delta = getattr(choice, "delta", None)
                return (delta.content if delta is not None else choice.text) or ""
        return ""

    def error(self, chunk: Any) -> bool:
        """A failure is no chunk of this shape; one that looks like it still has `error`."""
        return bool(chunk.model_extra) and chunk.model_extra.get("error") is not None

    def answer(self) -> Json | None:
        """The answer as the whole call gives it: each choice's deltas merged into a message."""
        self._fold()
        if self._unclear is not None:
            raise self._unclear
        if self._answer is None:
            return None
        kind = str(self._answer.get("object", "")).removesuffix(".chunk")
        choices = [_completed(self._choices[index]) for index in sorted(self._choices)]
        return self._answer | ({"object": kind} if kind else {}) | {"choices": choices}

    def _fold(self) -> None:
        """Add the chunks that wait to the answer, each once, so that asking often costs little."""
        pending, self._pending, self._size = self._pending, [], 0
        for raw in pending:
            chunk: Json = from_json(raw)
            deltas: list[Json] = chunk.get("choices") or []
            try:
                for choice in deltas:
                    self._add_choice(choice)
            except ValueError as error:
                # Whoever asks for the answer is told, each time: without this part it is not whole.
                self._unclear = error
            told = {k: v for k, v in chunk.items() if k != "choices" and v is not None}
            self._answer = (self._answer or {}) | told

    def _add_choice(self, choice: Json) -> None:
        merged = self._choices.setdefault(choice.get("index", 0), {})
        if "delta" in choice:
            # Servers may name the role in the first delta, or not at all.
            merged.setdefault("message", {"role": "assistant"})
        if not _reason(choice.get("finish_reason")):
            choice = choice | {"finish_reason": None}
        _merge(merged, {("message" if k == "delta" else k): v for k, v in choice.items()})


class EndShape:
    """Streams without a mark: whole when the server ends them, once there was an event."""

    mark: ClassVar[str] = "end"
    missing: ClassVar[str] = "without an event, which is how the server tells that the code failed"
    final_mark: ClassVar[bool] = False

    def __init__(self) -> None:
        """Begin with nothing."""
        self.marked: bool = False
        self.complete: bool = False
        self._last: bytes | None = None

    def add(self, chunk: Any, raw: bytes) -> str:
        """Keep the last chunk: any may be the last."""
        del chunk
        self._last = raw
        self.complete = True
        return ""

    def text(self, chunk: Any) -> str:  # noqa: ARG002  # the shape's signature
        """The chunks of a task have no text that we know of."""
        return ""

    def error(self, chunk: Any) -> bool:
        """Whether the event reports a failure."""
        status = getattr(chunk, "status", None)
        return getattr(chunk, "error", None) is not None or status == "FAILURE"

    def answer(self) -> Json | None:
        """The last chunk is the answer."""
        return None if self._last is None else from_json(self._last)


SHAPES: Mapping[str, type[FinishedShape | ChoicesShape | EndShape]] = {
    shape.mark: shape for shape in (FinishedShape, ChoicesShape, EndShape)
}
"""The kinds of stream by their terminal mark."""


def shape_of(
    operation: StreamOperation[Any, Any], body: object, extra: Mapping[str, object] | None = None
) -> Shape:
    """A new shape for an operation's stream, for one request and the fields added to its body."""
    shape = SHAPES[operation.complete]
    if shape is not ChoicesShape:
        return shape()
    own = {name: getattr(body, name, None) for name in ("n", "prompt")}
    sent = own | dict(extra or {})
    each = sent["n"] if isinstance(sent["n"], int) else 1
    return ChoicesShape(each * _prompts(sent["prompt"]))


def _prompts(prompt: object) -> int:
    """How many prompts a `prompt` is: a list of numbers is one, in tokens."""
    if isinstance(prompt, list | tuple):
        items = cast("Sequence[object]", prompt)
        return sum(not isinstance(item, int) for item in items) or 1
    return 1


def _reason(reason: object) -> bool:
    """Whether a choice gives a reason to finish: servers write none as null, "" or "null"."""
    return reason not in {None, "", "null"}


def _completed(choice: Json) -> Json:
    """A merged choice in the form of a whole answer, whose calls have a type and no index."""
    message: Json = choice.get("message") or {}
    calls: list[Json] | None = message.get("tool_calls")
    if not calls:
        return choice
    whole = [
        {"type": "function", **{k: v for k, v in call.items() if k != "index" and v is not None}}
        for call in calls
    ]
    return choice | {"message": message | {"tool_calls": whole}}


def _merge(target: Json, delta: Json) -> None:
    """Add a delta: text continues, lists grow, the rest replaces, but never by something empty."""
    for key, value in delta.items():
        old = target.get(key)
        if value is None or value == "":
            target[key] = value if old is None else old
        elif key == "tool_calls" and isinstance(value, list):
            target[key] = old if isinstance(old, list) else []
            for call in cast("list[Json]", value):
                _merge_call(target[key], call)
        elif isinstance(value, dict):
            target[key] = old if isinstance(old, dict) else {}
            _merge(target[key], cast("Json", value))
        elif isinstance(value, list):
            target[key] = old if isinstance(old, list) else []
            target[key].extend(value)
        elif isinstance(value, str) and isinstance(old, str) and key not in _REPLACED:
            target[key] = old + value
        else:
            target[key] = value


def _merge_call(calls: list[Json], delta: Json) -> None:
    """
    Add a delta to the tool call that it continues, or begin another call.

    Raises:
        ValueError: It cannot be told which call it continues.
    """
    if delta.get("index") is None and not (delta.get("id") or any(_function(delta))):
        return  # some servers end with a call that is empty all through
    continued = _continued(calls, delta)
    if continued is None:
        calls.append(continued := {})
    # The first id stays: some servers make up another one for each part.
    _merge(continued, delta | {"id": continued.get("id") or delta.get("id")})


def _continued(calls: list[Json], delta: Json) -> Json | None:
    """
    The call that a delta continues; None when it begins one.

    By its id, else by its index, which servers leave out or give as 0 to every call. A part that
    names a function begins another call where it has another id or another name than the last, or
    where the last has all its arguments and this one brings more.
    """
    index, call_id = delta.get("index"), delta.get("id")
    same_id = [call for call in calls if call_id and call.get("id") == call_id]
    if same_id:
        return same_id[-1]
    same = [call for call in calls if index is None or call.get("index") == index]
    if not same:
        return None
    last, name, arguments = same[-1], *_function(delta)
    own_name, own_arguments = _function(last)
    other = name != own_name or (call_id and last.get("id"))
    if name and own_name and (other or (arguments and _whole(own_arguments))):
        return None
    if index is None and len(calls) > 1:
        raise ValueError("a part of a tool call has neither index nor id: of which call is unknown")
    return last


def _function(call: Json) -> tuple[str, str]:
    """Name and arguments of a call, or of a part of one."""
    function = cast("Json", call.get("function") or {})
    return function.get("name") or "", function.get("arguments") or ""


def _whole(arguments: str) -> bool:
    """Whether arguments are a whole JSON object, which nothing can continue."""
    try:
        return isinstance(json.loads(arguments), dict)
    except ValueError:
        return False
