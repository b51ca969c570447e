# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""What is wrong with the arguments of a call: by the paths that the caller wrote, and no values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

import pydantic

from .errors import ArgumentError
from .models import Model

T = TypeVar("T")

_MOST_TOLD = 10
# The only kinds of pydantic's errors whose words repeat a part of what was passed.
_REPEATING = {
    "union_tag_invalid": "is of none of the kinds {expected_tags}, which `{discriminator}` names",
    "value_error": "has a value that is not allowed",
    "assertion_error": "has a value that is not allowed",
    "get_attribute_error": "cannot be read",
    "mapping_type": "must be a mapping",
    "url_parsing": "must be a URL",
    "json_invalid": "must be JSON",
}


def validated(
    validate: Callable[[Any], T],
    value: object,
    argument: str = "",
    shared: Iterable[str] | None = None,
) -> T:
    """
    Hold arguments against the type of a body.

    Args:
        validate: Makes the body, or raises pydantic's error.
        value: What the body is made of: the arguments by name, or the one that is the body.
        argument: The argument that has the fields, for those that are no arguments themselves.
        shared: The fields that are arguments themselves; all of them, where there is no `argument`.

    Raises:
        ArgumentError: Something is missing or wrong.
    """
    try:
        return validate(_plain(value))
    except pydantic.ValidationError as error:
        problems = _problems(error, value, argument, frozenset(shared or ()))
    # Not while pydantic's error is handled: it has the values, and would stay within reach.
    raise ArgumentError("; ".join(problems))


def _plain(value: Any) -> Any:
    """
    A value without models in it, which become what was set of them.

    So what came in an answer can go out again where the types of the two differ, as a message can.
    """
    if isinstance(value, Model):
        return value.model_dump(by_alias=True, exclude_unset=True)
    if isinstance(value, dict):
        items = cast("dict[object, object]", value).items()
        return {key: _plain(item) for key, item in items}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in cast("Sequence[object]", value)]
    return value


def _problems(
    error: pydantic.ValidationError, value: object, argument: str, shared: frozenset[str]
) -> list[str]:
    """Each wrong place once, with all that could be right there."""
    found: dict[str, list[str]] = {}
    for item in error.errors(include_url=False, include_input=False):
        place, missing = item["loc"], item["type"] == "missing"
        path = _path(place, value, missing=missing)
        if argument and re.split(r"[.[]", path)[0] not in shared:
            path = f"{argument}.{path}" if path and not path.startswith("[") else argument + path
        words = found.setdefault(path or "the body", [])
        said = "is missing" if missing else _words(item)
        if said not in words:
            words.append(said)
    told = [f"{path}: {' or: '.join(words)}" for path, words in found.items()]
    more = len(told) - _MOST_TOLD
    return told[:_MOST_TOLD] + ([f"and {more} more"] if more > 0 else [])


def _words(item: Any) -> str:
    """What is wrong, without a word of what was passed."""
    template = _REPEATING.get(item["type"])
    if template is None:
        text = str(item["msg"])
        return text[:1].lower() + text[1:]
    context = item.get("ctx", {})
    known = {name: context.get(name, "") for name in ("expected_tags", "discriminator")}
    return template.format(**known).replace("`'", "`").replace("'`", "`")


def _path(place: Sequence[int | str], value: Any, *, missing: bool) -> str:
    """
    The place of an error as the caller would write it: `messages[3].content`.

    pydantic also names the members of unions on the way, which are no places of the caller's.
    """
    path = ""
    for position, part in enumerate(place):
        known, inner = _inside(value, part)
        if isinstance(part, int):
            path += f"[{part}]"
        elif known or (missing and position == len(place) - 1):
            path += f".{part}" if path else part
        else:
            continue
        value = inner
    return path


def _inside(value: Any, part: int | str) -> tuple[bool, Any]:
    """Whether a value has a part of this name or number, and that part."""
    if isinstance(value, Mapping):
        mapping = cast("Mapping[object, object]", value)
        return part in mapping, mapping.get(part)
    if isinstance(value, pydantic.BaseModel) and isinstance(part, str):
        return part in type(value).model_fields, getattr(value, part, None)
    if isinstance(part, int) and isinstance(value, list | tuple):
        items = cast("Sequence[object]", value)
        return part < len(items), items[part] if part < len(items) else None
    return False, None
