"""Guided decoding in llama.cpp's terms, and whether it was obeyed."""

import json
import re
from typing import Any

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
            return {"json_schema": guide.value}
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
        raise UpstreamError(400, f"guided_{guide.kind} uses a feature llama.cpp does not support.")


def _obeyed(guide: Guide, text: str) -> bool:
    match guide.kind:
        case "json":
            return _is_json(text)
        case "choice":
            return text in guide.value
        case "regex":
            return re.fullmatch(guide.value, text, re.DOTALL) is not None
        case "grammar":
            return True


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


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
