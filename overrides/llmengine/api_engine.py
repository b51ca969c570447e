"""
Which server the facade calls, and calls by path for code that makes its own.

The two functions `set_base_path` and `set_api_key`, the variables `base_path` and `api_key` of this
module, and the environment's `LLM_ENGINE_BASE_PATH` and `SCALE_API_KEY` take effect on the next
call. Each configuration has one client with its own connections, whichever thread or event loop
calls.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar, cast

from llmengine_api.runtime import AsyncStream, CallOptions, FileInput, Stream

from ._calls.options import API_KEY_VARIABLE, BASE_URL_VARIABLE, DEFAULT_API_KEY
from ._facade.clients import AsyncFacadeClient, FacadeClient, async_client, client, split
from .errors import ConfigurationError, parse_error

__all__ = [
    "DEFAULT_TIMEOUT",
    "SPELLBOOK_API_URL",
    "APIEngine",
    "api_key",
    "assert_self_hosted",
    "base_path",
    "get_api_key",
    "get_base_path",
    "parse_error",
    "set_api_key",
    "set_base_path",
]

SPELLBOOK_API_URL: Final = "https://api.spellbook.scale.com/llm-engine/"
"""The hosted service's address. For old imports: nothing is sent there unless you set it."""

DEFAULT_TIMEOUT: int = 10
"""Seconds for each step of a call that only reads or changes settings."""

base_path: str | None = None
"""The server's address, if it is not the environment that says it."""

api_key: str | None = None
"""The API key, if it is not the environment that says it."""

Headers = Mapping[str, str] | None
FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])


def set_base_path(path: str | None) -> None:
    """Set the server's address for the calls that follow; None leaves it to the environment."""
    global base_path  # noqa: PLW0603  # the variable is the interface
    base_path = path


def get_base_path() -> str:
    """
    The server's address.

    Raises:
        ConfigurationError: None is set; there is no default.
    """
    path = os.environ.get(BASE_URL_VARIABLE, "") if base_path is None else base_path
    if not path:
        raise ConfigurationError(
            "no server address: call llmengine.api_engine.set_base_path(...), or set "
            f"{BASE_URL_VARIABLE}; to start a local server run `llmengine sandbox`"
        )
    return path


def set_api_key(key: str | None) -> None:
    """Set the API key for the calls that follow; None leaves it to the environment."""
    global api_key  # noqa: PLW0603  # the variable is the interface
    api_key = key


def get_api_key() -> str:
    """The API key; where none is set, the user that a self-hosted server creates by default."""
    if api_key is not None:
        return api_key
    return os.environ.get(API_KEY_VARIABLE) or DEFAULT_API_KEY


def assert_self_hosted(func: FunctionT) -> FunctionT:
    """Return the function as it is: without a hosted default, every server is your own."""
    return func


class APIEngine:
    """
    What the facade's classes share: the client of the current configuration, and calls by path.

    The calls go through the client, with its retries, limits and errors. `resource_name` is the
    path without its first slash, with a query if it has one; `timeout` is in seconds for each step.
    """

    @classmethod
    def _client(cls) -> FacadeClient:
        return client(get_base_path(), get_api_key())

    @classmethod
    def _async_client(cls) -> AsyncFacadeClient:
        return async_client(get_base_path(), get_api_key())

    @classmethod
    def validate_api_key(cls) -> None:
        """
        Check the configuration without sending anything.

        Raises:
            ConfigurationError: Address or key are missing or unusable.
        """
        cls._client()

    @classmethod
    def _get(cls, resource_name: str, timeout: int, headers: Headers = None) -> dict[str, Any]:
        return cls._request("GET", resource_name, None, timeout, headers)

    @classmethod
    def put(
        cls,
        resource_name: str,
        data: dict[str, Any] | None,
        timeout: int,
        headers: Headers = None,
    ) -> dict[str, Any]:
        """Send a PUT with a JSON body, or without one, and return the JSON of the answer."""
        return cls._request("PUT", resource_name, data, timeout, headers)

    @classmethod
    def _delete(cls, resource_name: str, timeout: int, headers: Headers = None) -> dict[str, Any]:
        return cls._request("DELETE", resource_name, None, timeout, headers)

    @classmethod
    def post_sync(
        cls, resource_name: str, data: dict[str, Any], timeout: int, headers: Headers = None
    ) -> dict[str, Any]:
        """Send a POST with a JSON body and return the JSON of the answer."""
        return cls._request("POST", resource_name, data, timeout, headers)

    @classmethod
    def _request(
        cls, method: str, resource_name: str, data: object, timeout: int, headers: Headers
    ) -> dict[str, Any]:
        path, query = split(resource_name)
        answer = cls._client().request(
            method,
            path,
            cast_to=object,
            body=data,
            timeout=timeout,
            extra_headers=headers,
            extra_query=query,
        )
        return cast("dict[str, Any]", answer)

    @classmethod
    def post_stream(
        cls, resource_name: str, data: dict[str, Any], timeout: int, headers: Headers = None
    ) -> Stream[dict[str, Any], dict[str, Any]]:
        """Send a POST and return the JSON of each event; `timeout` is the longest wait for data."""
        path, query = split(resource_name)
        options = CallOptions(timeout, extra_headers=headers, extra_query=query)
        return cls._client().post_stream(path, data, options).__enter__()

    @classmethod
    def post_file(
        cls,
        resource_name: str,
        files: Mapping[str, FileInput],
        timeout: int,
        headers: Headers = None,
    ) -> dict[str, Any]:
        """Send one file under its form field and return the JSON of the answer."""
        path, query = split(resource_name)
        options = CallOptions(timeout, extra_headers=headers, extra_query=query)
        ((field, file),) = files.items()
        return cast("dict[str, Any]", cls._client().post_file(path, field, file, options))

    @classmethod
    async def apost_sync(
        cls, resource_name: str, data: dict[str, Any], timeout: int, headers: Headers = None
    ) -> dict[str, Any]:
        """Send a POST with a JSON body and return the JSON of the answer."""
        path, query = split(resource_name)
        answer = await cls._async_client().post(
            path,
            cast_to=object,
            body=data,
            timeout=timeout,
            extra_headers=headers,
            extra_query=query,
        )
        return cast("dict[str, Any]", answer)

    @classmethod
    def apost_stream(
        cls, resource_name: str, data: dict[str, Any], timeout: int, headers: Headers = None
    ) -> AsyncStream[dict[str, Any], dict[str, Any]]:
        """Return the JSON of each event of a POST, which is sent when the first one is read."""
        path, query = split(resource_name)
        options = CallOptions(timeout, extra_headers=headers, extra_query=query)
        return cls._async_client().post_stream(path, data, options)
