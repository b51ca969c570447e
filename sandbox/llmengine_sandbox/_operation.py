"""Routes from functions: authenticate, validate, run in a transaction, answer in JSON."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ._body import missing, read_json, validated
from ._context import Call, call_of, user_of
from ._errors import CrashError, Json, encode_strictly

Body = TypeVar("Body", bound=BaseModel)
Answer = Mapping[str, Any] | Response


def direct(
    method: str,
    path: str,
    handler: Callable[[Request], Awaitable[Response]],
    name: str | None = None,
) -> Route:
    """The route of a handler that does all of it."""
    route = Route(path, handler, methods=[method], name=name)
    # Starlette adds HEAD to GET; the server has no HEAD routes and answers 405.
    route.methods = {method}
    return route


def operation(method: str, path: str, handler: Callable[[Call], Answer]) -> Route:
    """The route of a request without a body."""

    async def endpoint(request: Request) -> Response:
        user_of(request)
        return await in_transaction(request, handler)

    return direct(method, path, endpoint)


def body_operation(
    method: str, path: str, model: type[Body], handler: Callable[[Call, Body], Answer]
) -> Route:
    """The route of a request with a JSON body, validated by its model."""

    async def endpoint(request: Request) -> Response:
        body = await read_model(request, model)
        return await in_transaction(request, lambda call: handler(call, body))

    return direct(method, path, endpoint)


async def read_model(request: Request, model: type[Body], *queries: str) -> Body:
    """
    The JSON body of a user's request, as a model.

    Args:
        queries: The query parameters that must be there.

    Raises:
        ApiError: 422 with the list of what is wrong; 401, there are no usable credentials.
    """
    data = await read_user_json(request)
    absent = [missing("query", name) for name in queries if name not in request.query_params]
    return validated(data, model, *absent)


async def read_user_json(request: Request) -> Any:
    """
    The JSON body of a user's request.

    Raises:
        ApiError: 422, it is no JSON; 401, the request has no usable credentials.
        CrashError: A text in it cannot be encoded.
    """
    # In the server's order: a body that is no JSON is refused whoever sends it.
    data = await read_json(request)
    user_of(request)
    if b"\\u" in await request.body():  # only an escape can make half a character
        try:
            encode_strictly(data)
        except UnicodeEncodeError as error:
            raise CrashError("a text in the body is not Unicode", 422) from error
    return data


async def in_transaction(request: Request, handler: Callable[[Call], Answer]) -> Response:
    """
    Run a handler in a thread and a transaction; its answer is given once that is on disk.

    Raises:
        ApiError: 401, the request has no usable credentials; or what the handler raises.
    """

    def run() -> Response:
        with call_of(request) as call:
            answer = handler(call)
        return answer if isinstance(answer, Response) else Json(answer)

    return await run_in_threadpool(run)
