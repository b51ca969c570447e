# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `async_tasks`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import (
    Arguments,
    AsyncCaller,
    Caller,
    CallOptions,
    Omit,
    RawResponse,
    Timeout,
    WaitOptions,
    given as _given,
    omit,
)
from . import create as _create, get as _get

if TYPE_CHECKING:
    from ...models.callback_auth import CallbackAuth
    from ...models.create_async_task_response import CreateAsyncTaskResponse
    from ...models.get_async_task_response import GetAsyncTaskResponse


class AsyncTasks:
    """
    Queue a task at an endpoint of type `async` and fetch its result later. Known from the server's
    published document, not from recorded exchanges.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncTasksWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncTasksWithRawResponse(self._caller)

    def create(
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
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateAsyncTaskResponse:
        """
        Queue a task at a model endpoint.

        Answers as soon as the task is in the queue; fetch its result by the id. Only endpoints of
        type `async` take such tasks.

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
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _create.OPERATION,
            _create.get_request(
                model_endpoint_id=model_endpoint_id,
                body=_create.get_body(
                    _given(
                        {
                            "url": url,
                            "args": args,
                            "cloudpickle": cloudpickle,
                            "callback_url": callback_url,
                            "callback_auth": callback_auth,
                            "return_pickled": return_pickled,
                            "destination_path": destination_path,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        task_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetAsyncTaskResponse:
        """
        Get the status and the result of a queued task.

        Returns what is known of the task; the result is there once its status is `SUCCESS`.

        Args:
            task_id: The id that queueing the task returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _get.OPERATION,
            _get.get_request(
                task_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait(
        self,
        task_id: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetAsyncTaskResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetAsyncTaskResponse:
        """
        Wait until `status` is SUCCESS, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at FAILURE, with the server's reason, and
        `llmengine.JobTimeoutError` when the time is up, in the middle of a look too; the job goes
        on. A state that this version does not know ends nothing, nor does a server that is away for
        a while: what could be repeated is looked at again.

        Args:
            task_id: The id that queueing the task returned.
            timeout: Seconds to wait altogether; `None` waits for as long as it takes.
            poll_interval: Seconds until the second look; they grow to thirty.
            on_poll: Called with the job after each look, to show how far it is.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            deadline: Seconds for each look, with its retries.
            extra_query: Query parameters to send besides the operation's.
        """
        return self._caller.wait(
            _get.OPERATION,
            _get.get_request(
                task_id,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )


class AsyncTasksWithRawResponse:
    """The methods of `AsyncTasks`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    def create(
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
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateAsyncTaskResponse]:
        """
        Queue a task at a model endpoint.

        Answers as soon as the task is in the queue; fetch its result by the id. Only endpoints of
        type `async` take such tasks.

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
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _create.OPERATION,
            _create.get_request(
                model_endpoint_id=model_endpoint_id,
                body=_create.get_body(
                    _given(
                        {
                            "url": url,
                            "args": args,
                            "cloudpickle": cloudpickle,
                            "callback_url": callback_url,
                            "callback_auth": callback_auth,
                            "return_pickled": return_pickled,
                            "destination_path": destination_path,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        task_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetAsyncTaskResponse]:
        """
        Get the status and the result of a queued task.

        Returns what is known of the task; the result is there once its status is `SUCCESS`.

        Args:
            task_id: The id that queueing the task returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _get.OPERATION,
            _get.get_request(
                task_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncAsyncTasks:
    """
    Queue a task at an endpoint of type `async` and fetch its result later. Known from the server's
    published document, not from recorded exchanges.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncAsyncTasksWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncAsyncTasksWithRawResponse(self._caller)

    async def create(
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
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateAsyncTaskResponse:
        """
        Queue a task at a model endpoint.

        Answers as soon as the task is in the queue; fetch its result by the id. Only endpoints of
        type `async` take such tasks.

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
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _create.OPERATION,
            _create.get_request(
                model_endpoint_id=model_endpoint_id,
                body=_create.get_body(
                    _given(
                        {
                            "url": url,
                            "args": args,
                            "cloudpickle": cloudpickle,
                            "callback_url": callback_url,
                            "callback_auth": callback_auth,
                            "return_pickled": return_pickled,
                            "destination_path": destination_path,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        task_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetAsyncTaskResponse:
        """
        Get the status and the result of a queued task.

        Returns what is known of the task; the result is there once its status is `SUCCESS`.

        Args:
            task_id: The id that queueing the task returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _get.OPERATION,
            _get.get_request(
                task_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait(
        self,
        task_id: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetAsyncTaskResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetAsyncTaskResponse:
        """
        Wait until `status` is SUCCESS, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at FAILURE, with the server's reason, and
        `llmengine.JobTimeoutError` when the time is up, in the middle of a look too; the job goes
        on. A state that this version does not know ends nothing, nor does a server that is away for
        a while: what could be repeated is looked at again.

        Args:
            task_id: The id that queueing the task returned.
            timeout: Seconds to wait altogether; `None` waits for as long as it takes.
            poll_interval: Seconds until the second look; they grow to thirty.
            on_poll: Called with the job after each look, to show how far it is.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            deadline: Seconds for each look, with its retries.
            extra_query: Query parameters to send besides the operation's.
        """
        return await self._caller.wait(
            _get.OPERATION,
            _get.get_request(
                task_id,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )


class AsyncAsyncTasksWithRawResponse:
    """The methods of `AsyncAsyncTasks`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    async def create(
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
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateAsyncTaskResponse]:
        """
        Queue a task at a model endpoint.

        Answers as soon as the task is in the queue; fetch its result by the id. Only endpoints of
        type `async` take such tasks.

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
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _create.OPERATION,
            _create.get_request(
                model_endpoint_id=model_endpoint_id,
                body=_create.get_body(
                    _given(
                        {
                            "url": url,
                            "args": args,
                            "cloudpickle": cloudpickle,
                            "callback_url": callback_url,
                            "callback_auth": callback_auth,
                            "return_pickled": return_pickled,
                            "destination_path": destination_path,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        task_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetAsyncTaskResponse]:
        """
        Get the status and the result of a queued task.

        Returns what is known of the task; the result is there once its status is `SUCCESS`.

        Args:
            task_id: The id that queueing the task returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _get.OPERATION,
            _get.get_request(
                task_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = [
    "AsyncTasks",
    "AsyncTasksWithRawResponse",
    "AsyncAsyncTasks",
    "AsyncAsyncTasksWithRawResponse",
]
