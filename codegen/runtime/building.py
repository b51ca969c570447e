"""From a method's arguments to a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import TypeVar, cast
from urllib.parse import quote, unquote

import pydantic
from pydantic_core import SchemaSerializer, core_schema, from_json

from .calling import Json, Operation, Request, omit
from .models import Model
from .security import SecurityScheme

T = TypeVar("T")


_REPEATABLE = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
"""RFC 9110, section 9.2.2: idempotent methods."""

# Whatever a value holds is written by its own type, models by the fields that were set.
_ANY = SchemaSerializer(core_schema.any_schema(), {"ser_json_inf_nan": "constants"})


def given(arguments: Mapping[str, object]) -> dict[str, object]:
    """The arguments that were passed; `None` was, `omit` was not."""
    return {name: value for name, value in arguments.items() if value is not omit}


def path_segment(name: str, value: str) -> str:
    """
    Encode one path parameter so that it stays one segment of the path (RFC 3986, section 3.3).

    Raises:
        TypeError: The value is no string.
        ValueError: It is empty, `.` or `..`, which no encoding keeps from changing the path.
    """
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # untyped callers
        raise TypeError(f"{name} must be a string, not {type(value).__name__}")
    if value in {"", ".", ".."}:
        raise ValueError(f"{name} must not be {value!r}: it would change the path of the request")
    return quote(value, safe="")


def path_number(name: str, value: int) -> str:
    """
    Write one path parameter that is a whole number.

    Raises:
        TypeError: The value is none.
    """
    # Untyped callers, and booleans, which Python takes for numbers.
    if type(value) is not int:
        raise TypeError(f"{name} must be an integer, not {type(value).__name__}")
    return str(value)


def query_value(value: object) -> str:
    """A query parameter as text: booleans as JSON writes them, enum members as their value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value.value if isinstance(value, Enum) else value)


def query(parameters: Mapping[str, object]) -> dict[str, str | list[str]]:
    """
    The query parameters that were passed; each item of a list is a parameter of that name.

    Raises:
        TypeError: One is `None`, which a query cannot say.
    """
    passed = given(parameters)
    return {
        name: [_query_text(name, item) for item in cast("Sequence[object]", value)]
        if isinstance(value, Sequence) and not isinstance(value, str)
        else _query_text(name, value)
        for name, value in passed.items()
    }


def _query_text(name: str, value: object) -> str:
    if value is None:
        raise TypeError(f"query parameter {name} must not be None: leave it out")
    return query_value(value)


def encode_body(body: Model | Json, extra: Mapping[str, object] | None = None) -> bytes:
    """
    Write a body as JSON: exactly the fields that were set, then `extra` on top.

    Raises:
        TypeError: There is something to add, and the body is no object.
    """
    if isinstance(body, Json):
        content = _ANY.to_json(body.value, by_alias=True, exclude_unset=True)
    else:
        content = body.model_dump_json(by_alias=True, exclude_unset=True).encode()
    if not extra:
        return content
    fields = from_json(content)
    if not isinstance(fields, dict):
        raise TypeError("extra_body needs a body that is an object")
    merged = {**cast("dict[str, object]", fields), **extra}
    return _ANY.to_json(merged, by_alias=True, exclude_unset=True)


def merge_shared(shared: Mapping[str, object], variant: object) -> dict[str, object]:
    """One flat body of the fields all variants share and the fields of the chosen one."""
    if isinstance(variant, Model):
        return {**shared, **variant.model_dump(exclude_unset=True, by_alias=True)}
    if isinstance(variant, Mapping):
        return {**shared, **cast("Mapping[str, object]", variant)}
    raise TypeError(f"expected a model or a mapping, not {type(variant).__name__}")


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
        ValueError: The path does not begin at the root, or goes up from it.
    """
    # Servers and proxies decode before they resolve: `%2e%2e` goes up as well.
    plain = unquote(path.partition("?")[0])
    if not plain.startswith("/") or plain.startswith("//") or {".", ".."} & {*plain.split("/")}:
        raise ValueError(f"path must begin with one slash and not go up: {path!r}")
    if not path.isascii() or not path.isprintable() or set(path) & {" ", "?", "#"}:
        raise ValueError("path must be percent-encoded, with query parameters in extra_query")
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
