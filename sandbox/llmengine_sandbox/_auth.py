"""Who is calling: HTTP Basic with the key as user name, or a Bearer token."""

import base64
import binascii
import hmac

from starlette.requests import Request

from ._errors import ApiError

DEFAULT_USER = "root"
"""Who a self-hosted server's user is unless told otherwise."""


def authenticate(request: Request, api_key: str | None) -> str:
    """
    The user of a request: the key itself, as on a self-hosted server.

    Args:
        api_key: The only key to accept; `None` accepts any.

    Raises:
        ApiError: 401, no usable credentials.
    """
    scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
    match scheme.lower():
        case "basic":
            user = _basic_user(credentials)
        case "bearer":
            user = credentials.strip()  # nobody's key is a key too: the server has such a user
        case _:
            raise _unauthorized("No authentication was passed in", "Bearer")
    if api_key is not None and not hmac.compare_digest(user.encode(), api_key.encode()):
        raise _unauthorized("Could not authenticate user", scheme.capitalize())
    return user


def _basic_user(credentials: str) -> str:
    try:
        user, colon, _ = base64.b64decode(credentials).decode().partition(":")
    except (binascii.Error, ValueError) as error:
        raise _unauthorized("Not authenticated", "Basic") from error
    if not colon:
        raise _unauthorized("Not authenticated", "Basic")
    return user


def _unauthorized(detail: str, scheme: str) -> ApiError:
    return ApiError(401, detail, {"WWW-Authenticate": scheme})
