# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `streaming_tasks`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import (
    Arguments,
    AsyncCaller,
    AsyncStream,
    Caller,
    CallOptions,
    Omit,
    Stream,
    Timeout,
    given as _given,
    omit,
)
from . import stream as _stream

if TYPE_CHECKING:
    from ...models.callback_auth import CallbackAuth
    from ...models.streaming_task_response import StreamingTaskResponse


class StreamingTasks:
    """
    Send a task to an endpoint of type `streaming` and read its result piece by piece. Known from
    the server's published document, not from recorded exchanges.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> StreamingTasksWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return StreamingTasksWithRawResponse(self._caller)

    def stream(
        self,
        *,
        model_endpoint_id: str,
        url: str | None | Omit = omit,
        args: Any | None | Omit = omit,
        cloudpickle: str | None | Omit = omit,
        callback_url: str | None | Omit = omit,
        callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        return_pickled: bool | Omit = omit,
        destination_path: str | None | Omit = omit,
        timeout_seconds: float | None | Omit = omit,
        num_retries: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Stream[StreamingTaskResponse, StreamingTaskResponse]:
        """
        Run a task at a model endpoint and stream its result.

        Passes on what the endpoint streams, one event for each piece. Nothing marks the last one:
        the stream is whole when it ends. A failure comes as an event with the status `FAILURE`
        under status 200.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
            url: A file to process; the model gets its content. One kind of input is enough.
            args: The input as JSON; for Python code an object with its keyword arguments.
            cloudpickle: A file with pickled arguments, for the stages of a pipeline.
            callback_url: Where the result is sent, in place of the endpoint's own address for it.
            callback_auth: How the server authenticates itself at the callback address.
            return_pickled: Whether to store the result as a pickle and return only its address.
            destination_path: The route of the endpoint that takes the task, where it has several.
            timeout_seconds: The seconds that the server gives the endpoint to answer, retries
                included.
            num_retries: How often the server tries again while the endpoint is busy or starting.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.stream(
            _stream.OPERATION,
            _stream.get_request(
                model_endpoint_id=model_endpoint_id,
                body=_stream.get_body(
                    _given(
                        {
                            "url": url,
                            "args": args,
                            "cloudpickle": cloudpickle,
                            "callback_url": callback_url,
                            "callback_auth": callback_auth,
                            "return_pickled": return_pickled,
                            "destination_path": destination_path,
                            "timeout_seconds": timeout_seconds,
                            "num_retries": num_retries,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class StreamingTasksWithRawResponse:
    """The methods of `StreamingTasks`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller


class AsyncStreamingTasks:
    """
    Send a task to an endpoint of type `streaming` and read its result piece by piece. Known from
    the server's published document, not from recorded exchanges.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncStreamingTasksWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncStreamingTasksWithRawResponse(self._caller)

    def stream(
        self,
        *,
        model_endpoint_id: str,
        url: str | None | Omit = omit,
        args: Any | None | Omit = omit,
        cloudpickle: str | None | Omit = omit,
        callback_url: str | None | Omit = omit,
        callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        return_pickled: bool | Omit = omit,
        destination_path: str | None | Omit = omit,
        timeout_seconds: float | None | Omit = omit,
        num_retries: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncStream[StreamingTaskResponse, StreamingTaskResponse]:
        """
        Run a task at a model endpoint and stream its result.

        Passes on what the endpoint streams, one event for each piece. Nothing marks the last one:
        the stream is whole when it ends. A failure comes as an event with the status `FAILURE`
        under status 200.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
            url: A file to process; the model gets its content. One kind of input is enough.
            args: The input as JSON; for Python code an object with its keyword arguments.
            cloudpickle: A file with pickled arguments, for the stages of a pipeline.
            callback_url: Where the result is sent, in place of the endpoint's own address for it.
            callback_auth: How the server authenticates itself at the callback address.
            return_pickled: Whether to store the result as a pickle and return only its address.
            destination_path: The route of the endpoint that takes the task, where it has several.
            timeout_seconds: The seconds that the server gives the endpoint to answer, retries
                included.
            num_retries: How often the server tries again while the endpoint is busy or starting.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.stream(
            _stream.OPERATION,
            _stream.get_request(
                model_endpoint_id=model_endpoint_id,
                body=_stream.get_body(
                    _given(
                        {
                            "url": url,
                            "args": args,
                            "cloudpickle": cloudpickle,
                            "callback_url": callback_url,
                            "callback_auth": callback_auth,
                            "return_pickled": return_pickled,
                            "destination_path": destination_path,
                            "timeout_seconds": timeout_seconds,
                            "num_retries": num_retries,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncStreamingTasksWithRawResponse:
    """The methods of `AsyncStreamingTasks`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller


__all__ = [
    "StreamingTasks",
    "StreamingTasksWithRawResponse",
    "AsyncStreamingTasks",
    "AsyncStreamingTasksWithRawResponse",
]
