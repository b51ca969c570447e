"""Guided decoding in llama.cpp's terms, and whether it was obeyed."""

import json
import re
from collections.abc import Mapping
from typing import Any, cast

from pydantic_core import from_json

from .base import Guide, UpstreamError

# The grammar engine ignores what it cannot compile, without a word; these are the constructs
# of Python's syntax that its own regular expressions lack.
_UNSUPPORTED_REGEX = re.compile(r"\(\?(?:[=!]|<[=!]|P=|\()|\\[1-9]")


def to_llama(guide: Guide) -> dict[str, Any]:
    """
    The request fields that constrain llama.cpp to a guide.

    Raises:
        UpstreamError: The guide is not one llama.cpp can follow.
    """
    match guide.kind:
        case "json":
            return {"grammar": _json(guide.value)}
        case "choice":
            return {"grammar": _choice(guide.value)}
        case "regex":
            return {"grammar": _regex(guide.value)}
        case "grammar":
            return {"grammar": _grammar(guide.value)}


def check(guide: Guide, text: str) -> None:
    """
    Fail when a finished text is not what the guide asks for.

    llama.cpp drops a schema it cannot compile and goes on unconstrained: better an error
    than a text that looks guided.
    """
    if not _obeyed(guide, text):
        raise _unsupported(guide)


def check_begun(guide: Guide, text: str) -> None:
    """
    Fail when a text cannot become what the guide asks for.

    Raises:
        UpstreamError: llama.cpp does not follow the guide.
    """
    if guide.kind == "json":
        try:
            from_json(text, allow_partial="trailing-strings")
        except ValueError:
            raise _unsupported(guide) from None


def _unsupported(guide: Guide) -> UpstreamError:
    what = "The schema" if guide.kind == "json" else f"guided_{guide.kind}"
    return UpstreamError(400, f"{what} uses a feature llama.cpp does not support.")


def _obeyed(guide: Guide, text: str) -> bool:
    match guide.kind:
        case "json":
            return _is_json(text, guide.value)
        case "choice":
            return text in guide.value
        case "regex":
            return re.fullmatch(guide.value, text, re.DOTALL) is not None
        case "grammar":
            return True


def _is_json(text: str, schema: Any) -> bool:
    """Whether a text is JSON, with the properties that must be there."""
    try:
        value: Any = json.loads(text)
    except ValueError:
        return False
    match schema:
        case {"type": "object", "required": [*names]}:
            return isinstance(value, dict) and all(name in value for name in names)
        case _:
            return True


def _json(schema: Any) -> str:
    # Not by the field `json_schema`, for which it drops what it does not know and goes on. Without
    # free white space, in which a small model gets lost.
    compact = {"whitespace_flexible": False, "key_separator": ": ", "item_separator": ", "}
    if isinstance(schema, Mapping):
        schema = {**cast(Mapping[str, Any], schema), "x-guidance": compact}
    return f"%llguidance {{}}\nstart: %json {json.dumps(schema)}"


def _choice(choices: list[str]) -> str:
    if not choices:
        raise UpstreamError(400, "guided_choice needs at least one choice.")
    quoted = " | ".join(json.dumps(choice, ensure_ascii=False) for choice in choices)
    return f"root ::= {quoted}"


def _regex(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise UpstreamError(400, f"guided_regex is not a regular expression: {error}") from error
    if _UNSUPPORTED_REGEX.search(pattern):
        raise UpstreamError(400, "guided_regex: lookaround and backreferences are not supported.")
    escaped = re.sub(r"(?<!\\)((?:\\\\)*)/", r"\1\\/", pattern)
    return f"%llguidance {{}}\nstart: /{escaped}/"


def _grammar(grammar: str) -> str:
    if "::=" not in grammar:
        raise UpstreamError(400, "guided_grammar is not supported in this syntax: use GBNF.")
    return grammar
