# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""From a method's arguments to a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import TypeVar, cast
from urllib.parse import quote, unquote

import pydantic
from pydantic_core import (
    PydanticSerializationError,
    SchemaSerializer,
    core_schema,
    from_json,
)

from .calling import Json, Operation, Request, omit
from .errors import ArgumentError
from .models import Model
from .security import SecurityScheme

T = TypeVar("T")


_REPEATABLE = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
"""RFC 9110, section 9.2.2: idempotent methods."""

# Whatever a value holds is written by its own type, models by the fields that were set.
_ANY = SchemaSerializer(core_schema.any_schema(), {"ser_json_inf_nan": "constants"})

_UNWRITABLE = (PydanticSerializationError, UnicodeEncodeError, RecursionError)
"""What is raised for a value that cannot be written as JSON."""


def given(arguments: Mapping[str, object]) -> dict[str, object]:
    """The arguments that were passed; `None` was, `omit` was not."""
    return {name: value for name, value in arguments.items() if value is not omit}


def path_segment(name: str, value: str) -> str:
    """
    Encode one path parameter so that it stays one segment of the path (RFC 3986, section 3.3).

    Raises:
        ArgumentError: The value is no string, or it is empty, `.` or `..`, which no encoding keeps
            from changing the path, or it has half of a surrogate pair, which cannot be encoded.
    """
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # untyped callers
        raise ArgumentError(f"{name} must be a string, not {type(value).__name__}")
    if value in {"", ".", ".."}:
        raise ArgumentError(f"{name} must not be {value!r}, which would change the path")
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        problem = f"{name} must be text that can be encoded; it has half of a surrogate pair"
    raise ArgumentError(problem)


def path_number(name: str, value: int) -> str:
    """
    Write one path parameter that is a whole number.

    Raises:
        ArgumentError: The value is none.
    """
    # Untyped callers, and booleans, which Python takes for numbers.
    if type(value) is not int:
        raise ArgumentError(f"{name} must be an integer, not {type(value).__name__}")
    return str(value)


def query_value(name: str, value: object) -> str:
    """
    A query parameter as text: booleans as JSON writes them, enum members as their value.

    Raises:
        ArgumentError: The value is neither text nor a number, a boolean or an enum's member.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    plain: object = value.value if isinstance(value, Enum) else value
    if not isinstance(plain, str | int | float):
        raise ArgumentError(f"{name} must be text, a number or a boolean, not {_kind(value)}")
    return str(plain)


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__


def query(
    parameters: Mapping[str, object], keywords: Mapping[str, str] | None = None
) -> dict[str, str]:
    """
    The query parameters that were passed, by their names on the wire.

    Args:
        parameters: All of them.
        keywords: What the caller knows them by, those that have another name there.

    Raises:
        ArgumentError: One cannot be said in a query; `None` is left out instead.
    """
    known = keywords or {}
    return {n: query_value(known.get(n, n), value) for n, value in given(parameters).items()}


def encode_body(body: Model | Json, extra: Mapping[str, object] | None = None) -> bytes:
    """
    Write a body as JSON: exactly the fields that were set, then `extra` on top.

    Raises:
        ArgumentError: Something cannot be written as JSON, or there is something to add and the
            body is no object.
    """
    try:
        if isinstance(body, Json):
            content = _ANY.to_json(body.value, by_alias=True, exclude_unset=True)
        else:
            content = body.model_dump_json(by_alias=True, exclude_unset=True).encode()
        if not extra:
            return content
        fields = from_json(content)
        if isinstance(fields, dict):
            merged = {**cast("dict[str, object]", fields), **extra}
            return _ANY.to_json(merged, by_alias=True, exclude_unset=True)
        problem = "extra_body: the body is no object, so nothing can be added to it"
    except _UNWRITABLE:
        # The library's words may repeat the value.
        problem = f"{_unwritable(body, extra)} has something that cannot be written as JSON"
    raise ArgumentError(problem)


def _unwritable(body: Model | Json, extra: Mapping[str, object] | None) -> str:
    """The argument that cannot be written as JSON."""
    arguments: dict[str, object] = {}
    if isinstance(body, Model):
        # Not by attribute: a deprecated one would warn.
        arguments = {name: vars(body).get(name) for name in body.model_fields_set}
    for name, value in {**arguments, "extra_body": extra}.items():
        try:
            _ANY.to_json(value, by_alias=True, exclude_unset=True)
        except _UNWRITABLE:
            return name
    return "the body"


def merge_shared(shared: Mapping[str, object], variant: object, name: str) -> dict[str, object]:
    """
    One flat body of the fields all variants share and the fields of the chosen one.

    Raises:
        ArgumentError: The chosen one is no model and no mapping.
    """
    if isinstance(variant, Model):
        return {**shared, **variant.model_dump(exclude_unset=True, by_alias=True)}
    if isinstance(variant, Mapping):
        return {**shared, **cast("Mapping[str, object]", variant)}
    raise ArgumentError(f"{name} must be a model or a mapping, not {_kind(variant)}")


def route(
    method: str, path: str, cast_to: type[T], security: tuple[SecurityScheme, ...]
) -> Operation[T]:
    """An operation that the spec does not know; only GET, PUT and DELETE count as repeatable."""
    method = method.upper()
    repeatable, parser = method in _REPEATABLE, _parser(cast_to)
    return Operation(method.lower(), method, path, repeatable, parser, security)


def route_request(path: str, body: object) -> Request:
    """
    The request for a route that the spec does not know.

    Raises:
        ArgumentError: The path does not begin at the root, or goes up from it.
    """
    # Servers and proxies decode before they resolve: `%2e%2e` goes up as well.
    plain = unquote(path.partition("?")[0])
    if not plain.startswith("/") or plain.startswith("//") or {".", ".."} & {*plain.split("/")}:
        raise ArgumentError("path must begin with one slash and not go up")
    if not path.isascii() or not path.isprintable() or set(path) & {" ", "?", "#"}:
        raise ArgumentError("path must be percent-encoded, with query parameters in extra_query")
    content = body if isinstance(body, Model) or body is None else Json(body)
    return Request(path, body=content, accept="application/json, */*;q=0.5")


def _parser(cast_to: type[T]) -> Callable[[bytes], T]:
    if cast_to is bytes:
        return cast("Callable[[bytes], T]", bytes)
    if cast_to is type(None):
        return cast("Callable[[bytes], T]", _nothing)
    return pydantic.TypeAdapter(cast_to).validate_json


def _nothing(content: bytes) -> None:
    """An answer that has nothing to say."""
    del content
