"""Request bodies, read and refused in the words of the server's own framework."""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NoReturn, TypeVar, cast

from pydantic import BaseModel, ValidationError
from starlette.requests import Request

from ._errors import ApiError, CrashError
from ._wording import refuser

Model = TypeVar("Model", bound=BaseModel)
Location = tuple[str | int, ...]

_TAG = "inference_framework"
_UNREADABLE = "There was an error parsing the body"


async def read_json(request: Request) -> Any:
    """
    The body's JSON, not yet held against anything; `None` if there is no body.

    Raises:
        ApiError: 422, it is no JSON; 400 for bytes that are not text.
    """
    return _parse(await request.body(), request.headers.get("content-type", ""))


def validated(data: Any, model: type[Model], *before: dict[str, Any]) -> Model:
    """
    A body as a model.

    Args:
        before: What is wrong with the request besides.

    Raises:
        ApiError: 422 with the list of what is wrong.
    """
    if data is None:
        raise unprocessable(*before, missing("body"))
    details = _refused(data, model)
    if before or details:
        raise unprocessable(*before, *details)
    return _accepted(data, model)


def validated_variant(
    data: Any, variants: Mapping[str, type[BaseModel]], *, default: str
) -> BaseModel:
    """
    A body that says how to run a model, by the framework that it names.

    Args:
        variants: The model of each framework, in the server's order.
        default: The framework of a body that names none.

    Raises:
        ApiError: 422 with the list of what is wrong.
    """
    if data is None:
        raise unprocessable(missing("body"))
    tag: Any = cast(dict[str, Any], data).get(_TAG, default) if isinstance(data, dict) else default
    discriminator = {"discriminator": "get_inference_framework()"}
    if tag is None:
        message = "Unable to extract tag using discriminator get_inference_framework()"
        detail = _detail("union_tag_not_found", ("body",), message, data)
        raise unprocessable({**detail, "ctx": discriminator})
    if not isinstance(tag, str) or tag not in variants:
        expected = tags("LLMInferenceFramework", variants)
        message = (
            f"Input tag '{tag}' found using get_inference_framework() does not match any of the"
            f" expected tags: {expected}"
        )
        detail = _detail("union_tag_invalid", ("body",), message, data)
        raise unprocessable(
            {**detail, "ctx": {**discriminator, "tag": tag, "expected_tags": expected}}
        )
    # The model demands the name that the server lets a body leave out, and echoes as it came.
    whole = {_TAG: tag} | cast(dict[str, Any], data) if isinstance(data, dict) else data
    if details := _refused(whole, variants[tag], ("body", tag), data):
        raise unprocessable(*details)
    return _accepted(whole, variants[tag])


def unprocessable(*details: dict[str, Any]) -> ApiError:
    """The 422 with its details."""
    return ApiError(422, list(details))


def missing(*location: str) -> dict[str, Any]:
    """The detail for a part of the request that is not there."""
    return _detail("missing", location, "Field required", None)


def required_query(request: Request, name: str) -> str:
    """
    A query parameter that must be there.

    Raises:
        ApiError: 422, it is not.
    """
    if (value := request.query_params.get(name)) is None:
        raise unprocessable(missing("query", name))
    return value


def query_choice(request: Request, name: str, values: Sequence[str]) -> str | None:
    """
    A query parameter that has one of these values, if it is there.

    Raises:
        ApiError: 422, it has another.
    """
    value = request.query_params.get(name)
    if value is None or value in values:
        return value
    raise unprocessable(_not_one_of(values, ("query", name), value))


def tags(enum: str, values: Iterable[str]) -> str:
    """Values as the server's framework lists the members of an enum."""
    return ", ".join(f"<{enum}.{value.upper()}: '{value}'>" for value in values)


def _refused(
    data: Any, model: type[BaseModel], place: Location = ("body",), whole: Any = None
) -> list[dict[str, Any]]:
    """What the server's types have against a body."""
    try:
        # from_attributes gives the server's wording for a body that is not an object.
        refuser(model).validate_python(data, from_attributes=True)
    except ValidationError as error:
        return _details(error, place, whole)
    except (AttributeError, LookupError, TypeError) as error:
        # A validator of the server's that takes it for granted that it is given an object.
        raise CrashError(f"the body is not what is wanted: {error}", 422) from error
    return []


def _accepted(data: Any, model: type[Model]) -> Model:
    """A body that the server's types take: what ours have against it is told in their words."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise unprocessable(*_details(error)) from None


def _not_one_of(values: Sequence[str], place: Location, value: str) -> dict[str, Any]:
    *most, last = [f"'{known}'" for known in values]
    expected = f"{', '.join(most)} or {last}" if most else last
    detail = _detail("enum", place, f"Input should be {expected}", value)
    return {**detail, "ctx": {"expected": expected}}


def _parse(body: bytes, content_type: str) -> Any:
    if not body:
        return None
    if not _is_json(content_type):
        return body.decode("utf-8", "replace")
    try:
        return json.loads(body, parse_constant=_refuse_constant, parse_float=_finite)
    except json.JSONDecodeError as error:
        detail = _detail("json_invalid", ("body", error.pos), "JSON decode error", {})
        raise unprocessable({**detail, "ctx": {"error": error.msg}}) from None
    except (ValueError, RecursionError) as error:  # no UTF-8; thousands of digits or of brackets
        raise ApiError(400, _UNREADABLE) from error


def _is_json(content_type: str) -> bool:
    kind, _, subtype = content_type.partition(";")[0].strip().lower().partition("/")
    return kind == "application" and (subtype == "json" or subtype.endswith("+json"))


def _refuse_constant(constant: str) -> NoReturn:
    # RFC 8259 has no NaN or Infinity; Python would read them, and could not echo them in a 422.
    raise json.JSONDecodeError("Expecting value", constant, 0)


def _finite(text: str) -> float:
    if math.isinf(value := float(text)):
        return _refuse_constant(text)  # it would come back as Infinity
    return value


def _details(
    error: ValidationError, place: Location = ("body",), whole: Any = None
) -> list[dict[str, Any]]:
    return [
        _detail(
            item["type"],
            (*place, *item["loc"]),
            item["msg"],
            whole
            if whole is not None and item["type"] == "missing" and len(item["loc"]) == 1
            else item["input"],
        )
        | ({"ctx": _plain_context(item["ctx"])} if "ctx" in item else {})
        for item in error.errors(include_url=False)
    ]


def _plain_context(context: dict[str, Any]) -> dict[str, Any]:
    # An exception in a context becomes {}, which is how the server's encoder writes one.
    return {key: {} if isinstance(value, Exception) else value for key, value in context.items()}


def _detail(kind: str, location: Location, message: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "loc": list(location), "msg": message, "input": value}
