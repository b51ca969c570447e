"""Request bodies, read and refused in the words of the server's own framework."""

import json
from typing import Any, NoReturn, TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request

from ._errors import ApiError

Model = TypeVar("Model", bound=BaseModel)
Location = tuple[str | int, ...]

_UNREADABLE = "There was an error parsing the body"


async def read_model(request: Request, model: type[Model]) -> Model:
    """
    The JSON body as a model.

    Raises:
        ApiError: 422 with the list of what is wrong; 400 for bytes that are not text.
    """
    data = _parse(await request.body(), request.headers.get("content-type"))
    if data is None:
        raise unprocessable(missing("body"))
    try:
        # from_attributes gives the server's wording for a body that is not an object.
        return model.model_validate(data, from_attributes=True)
    except ValidationError as error:
        raise unprocessable(*_details(error)) from None


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


def _parse(body: bytes, content_type: str | None) -> Any:
    if not body:
        return None
    if content_type is not None and not _is_json(content_type):
        return body.decode("utf-8", "replace")
    try:
        return json.loads(body, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        detail = _detail("json_invalid", ("body", error.pos), "JSON decode error", {})
        raise unprocessable({**detail, "ctx": {"error": error.msg}}) from None
    except (UnicodeDecodeError, RecursionError) as error:
        raise ApiError(400, _UNREADABLE) from error


def _is_json(content_type: str) -> bool:
    kind, _, subtype = content_type.partition(";")[0].strip().lower().partition("/")
    return kind == "application" and (subtype == "json" or subtype.endswith("+json"))


def _refuse_constant(constant: str) -> NoReturn:
    # RFC 8259 has no NaN or Infinity; Python would read them, and could not echo them in a 422.
    raise json.JSONDecodeError("Expecting value", constant, 0)


def _details(error: ValidationError) -> list[dict[str, Any]]:
    return [
        _detail(item["type"], ("body", *item["loc"]), item["msg"], item["input"])
        | ({"ctx": _plain_context(item["ctx"])} if "ctx" in item else {})
        for item in error.errors(include_url=False)
    ]


def _plain_context(context: dict[str, Any]) -> dict[str, Any]:
    # An exception in a context becomes {}, which is how the server's encoder writes one.
    return {key: {} if isinstance(value, Exception) else value for key, value in context.items()}


def _detail(kind: str, location: Location, message: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "loc": list(location), "msg": message, "input": value}
