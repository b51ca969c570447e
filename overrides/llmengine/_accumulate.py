"""How the chunks of each kind of stream add up: their text, their end, and the whole answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol, cast

from llmengine_api.runtime import StreamOperation

Json = dict[str, Any]  # decoded JSON: its types are the server's to say

_REPLACED = frozenset({"id", "role", "type", "name", "object", "index", "finish_reason", "model"})
"""Strings that a later chunk repeats instead of continuing."""


class Shape(Protocol):
    """What there is to know about one kind of stream."""

    def text(self, chunk: Any) -> str:
        """The text that a chunk adds to the first choice."""
        ...

    def error(self, chunk: Any) -> bool:
        """Whether a chunk reports a failure."""
        ...

    def ends(self, chunk: Any) -> bool:
        """Note a chunk; the answer is whether the answer is whole now."""
        ...

    def merge(self, chunks: Sequence[Json]) -> Json:
        """The whole answer that the chunks add up to."""
        ...


class FinishedShape:
    """Completions v1: one text, whole at `finished: true`."""

    def text(self, chunk: Any) -> str:
        """The piece of text in `output`."""
        return chunk.output.text if chunk.output is not None else ""

    def error(self, chunk: Any) -> bool:
        """Whether `error` stands where `output` should."""
        return chunk.error is not None

    def ends(self, chunk: Any) -> bool:
        """Whether the server calls it finished."""
        return chunk.output is not None and bool(chunk.output.finished)

    def merge(self, chunks: Sequence[Json]) -> Json:
        """A `CompletionSyncResponse`: texts joined, the last counts, all token probabilities."""
        outputs = [chunk["output"] for chunk in chunks if chunk.get("output")]
        tokens = [output["token"] for output in outputs if output.get("token")]
        return {
            "request_id": next((c["request_id"] for c in chunks if "request_id" in c), ""),
            "output": {
                "text": "".join(output["text"] for output in outputs),
                "num_prompt_tokens": _last(output.get("num_prompt_tokens") for output in outputs),
                "num_completion_tokens": _last(o.get("num_completion_tokens") for o in outputs)
                or 0,
                "tokens": tokens or None,
            },
        }


class ChoicesShape:
    """Chat and completions v2: several choices, each whole at its own `finish_reason`."""

    def __init__(self, choices: int) -> None:
        """Expect this many choices, and wait for any other that begins."""
        self._open = set(range(choices))
        self._finished: set[int] = set()

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

    def ends(self, chunk: Any) -> bool:
        """Whether every choice has given its reason to finish."""
        for choice in chunk.choices:
            (self._open if choice.finish_reason is None else self._finished).add(choice.index)
        return self._open <= self._finished

    def merge(self, chunks: Sequence[Json]) -> Json:
        """The answer as the whole call gives it: each choice's deltas merged into a message."""
        answer: Json = {}
        choices: dict[int, Json] = {}
        for chunk in chunks:
            deltas: list[Json] = chunk.get("choices") or []
            for choice in deltas:
                merged = choices.setdefault(choice.get("index", 0), {})
                if "delta" in choice:
                    # Servers may name the role in the first delta, or not at all.
                    merged.setdefault("message", {"role": "assistant"})
                _merge(merged, {("message" if k == "delta" else k): v for k, v in choice.items()})
            answer |= {k: v for k, v in chunk.items() if k != "choices" and v is not None}
        kind = str(answer.get("object", "")).removesuffix(".chunk")
        if kind:
            answer["object"] = kind
        return answer | {"choices": [choices[index] for index in sorted(choices)]}


class EndShape:
    """Streams without a mark: whole when the server ends them."""

    def text(self, chunk: Any) -> str:  # noqa: ARG002  # the shape's signature
        """The chunks of a task have no text that we know of."""
        return ""

    def error(self, chunk: Any) -> bool:
        """Whether the event reports a failure."""
        status = getattr(chunk, "status", None)
        return getattr(chunk, "error", None) is not None or status == "FAILURE"

    def ends(self, chunk: Any) -> bool:  # noqa: ARG002  # the shape's signature
        """Any chunk may be the last."""
        return True

    def merge(self, chunks: Sequence[Json]) -> Json:
        """The last chunk is the answer."""
        return chunks[-1] if chunks else {}


def shape_of(
    operation: StreamOperation[Any, Any], body: object, extra: Mapping[str, object] | None
) -> Shape:
    """The shape of an operation's stream, for one request and the fields added to its body."""
    if operation.complete == "finished":
        return FinishedShape()
    if operation.complete == "finish_reason":
        own = {name: getattr(body, name, None) for name in ("n", "prompt")}
        sent = own | dict(extra or {})
        each = sent["n"] if isinstance(sent["n"], int) else 1
        return ChoicesShape(each * _prompts(sent["prompt"]))
    return EndShape()


def _prompts(prompt: object) -> int:
    """How many prompts a `prompt` is: a list of numbers is one, in tokens."""
    if isinstance(prompt, list | tuple):
        items = cast("Sequence[object]", prompt)
        return sum(not isinstance(item, int) for item in items) or 1
    return 1


def _last(values: Iterable[Any]) -> Any:
    """The last value that is there."""
    return next((value for value in reversed(list(values)) if value is not None), None)


def _merge(target: Json, delta: Json) -> None:
    """Add a delta: strings continue, lists of indexed parts merge by index, others replace."""
    for key, value in delta.items():
        old = target.get(key)
        if value is None:
            target.setdefault(key, None)
        elif isinstance(value, dict):
            target[key] = old if isinstance(old, dict) else {}
            _merge(target[key], cast("Json", value))
        elif isinstance(value, list):
            target[key] = old if isinstance(old, list) else []
            items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]  # JSON
            _merge_list(target[key], items)
        elif isinstance(value, str) and isinstance(old, str) and key not in _REPLACED:
            target[key] = old + value
        else:
            target[key] = value


def _merge_list(target: list[Any], items: list[Any]) -> None:
    for item in items:
        same = _same_index(target, item)
        if same is None:
            target.append(item)
        else:
            _merge(same, item)


def _same_index(parts: list[Any], item: Any) -> Json | None:
    """The part that an indexed item continues."""
    index = _index(item)
    if index is None:
        return None
    return next((part for part in parts if _index(part) == index), None)


def _index(item: Any) -> Any:
    return cast("Json", item).get("index") if isinstance(item, dict) else None
