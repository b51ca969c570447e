# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `fine_tunes`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import (
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
from . import cancel as _cancel, create as _create, events as _events, get as _get, list_ as _list_

if TYPE_CHECKING:
    from ...models.cancel_fine_tune_response import CancelFineTuneResponse
    from ...models.create_fine_tune_response import CreateFineTuneResponse
    from ...models.get_fine_tune_events_response import GetFineTuneEventsResponse
    from ...models.get_fine_tune_response import GetFineTuneResponse
    from ...models.list_fine_tunes_response import ListFineTunesResponse


class FineTunes:
    """
    Train a base model on an uploaded file and follow the job.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> FineTunesWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return FineTunesWithRawResponse(self._caller)

    def list(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListFineTunesResponse:
        """
        List the fine-tuning jobs of the key.

        Returns all jobs in one answer without pages, whatever their status.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _list_.OPERATION,
            _list_.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | None | Omit = omit,
        hyperparameters: Mapping[str, Any] | Omit = omit,
        suffix: str | None | Omit = omit,
        wandb_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateFineTuneResponse:
        """
        Start a fine-tuning job.

        Trains a base model on a file of prompt and response pairs and answers with the id of the
        job. The server checks the columns of the training file before it starts.

        Args:
            model: The name of the base model.
            training_file: The id of an uploaded CSV file, or the address of one. Its columns are
                `prompt` and `response`, or `input` and `output`.
            validation_file: The id or address of a CSV file with the same columns, to measure the
                loss on.
            hyperparameters: Training settings by name, such as `epochs` or `lr`. It may be empty
                but not left out; settings that are not named take the server's values. Sent as {}
                when omitted.
            suffix: A part for the new model's name, of at most 28 letters, digits and dashes.
            wandb_config: Settings for reporting to Weights & Biases, its `api_key` among them.
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
                body=_create.get_body(
                    _given(
                        {
                            "model": model,
                            "training_file": training_file,
                            "validation_file": validation_file,
                            "hyperparameters": hyperparameters,
                            "suffix": suffix,
                            "wandb_config": wandb_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetFineTuneResponse:
        """
        Get one fine-tuning job.

        Returns the status of the job and the name of the model that it makes. A job that has been
        cancelled is no longer found.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
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
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait(
        self,
        fine_tune_id: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetFineTuneResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetFineTuneResponse:
        """
        Wait until `status` is SUCCESS, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at FAILURE or CANCELLED or TIMEOUT, with the server's
        reason, and `llmengine.JobTimeoutError` when the time is up, in the middle of a look too;
        the job goes on. A state that this version does not know ends nothing, nor does a server
        that is away for a while: what could be repeated is looked at again.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
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
                fine_tune_id,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )

    def cancel(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CancelFineTuneResponse:
        """
        Cancel a fine-tuning job.

        Stops the job. An unknown job, or one that has been cancelled before, is no failure: the
        answer then says that cancelling did not succeed.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _cancel.OPERATION,
            _cancel.get_request(
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def events(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetFineTuneEventsResponse:
        """
        List what a fine-tuning job has reported so far.

        Returns all events from the start of the job, such as training loss by step.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _events.OPERATION,
            _events.get_request(
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class FineTunesWithRawResponse:
    """The methods of `FineTunes`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    def list(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListFineTunesResponse]:
        """
        List the fine-tuning jobs of the key.

        Returns all jobs in one answer without pages, whatever their status.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _list_.OPERATION,
            _list_.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | None | Omit = omit,
        hyperparameters: Mapping[str, Any] | Omit = omit,
        suffix: str | None | Omit = omit,
        wandb_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateFineTuneResponse]:
        """
        Start a fine-tuning job.

        Trains a base model on a file of prompt and response pairs and answers with the id of the
        job. The server checks the columns of the training file before it starts.

        Args:
            model: The name of the base model.
            training_file: The id of an uploaded CSV file, or the address of one. Its columns are
                `prompt` and `response`, or `input` and `output`.
            validation_file: The id or address of a CSV file with the same columns, to measure the
                loss on.
            hyperparameters: Training settings by name, such as `epochs` or `lr`. It may be empty
                but not left out; settings that are not named take the server's values. Sent as {}
                when omitted.
            suffix: A part for the new model's name, of at most 28 letters, digits and dashes.
            wandb_config: Settings for reporting to Weights & Biases, its `api_key` among them.
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
                body=_create.get_body(
                    _given(
                        {
                            "model": model,
                            "training_file": training_file,
                            "validation_file": validation_file,
                            "hyperparameters": hyperparameters,
                            "suffix": suffix,
                            "wandb_config": wandb_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetFineTuneResponse]:
        """
        Get one fine-tuning job.

        Returns the status of the job and the name of the model that it makes. A job that has been
        cancelled is no longer found.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
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
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CancelFineTuneResponse]:
        """
        Cancel a fine-tuning job.

        Stops the job. An unknown job, or one that has been cancelled before, is no failure: the
        answer then says that cancelling did not succeed.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _cancel.OPERATION,
            _cancel.get_request(
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def events(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetFineTuneEventsResponse]:
        """
        List what a fine-tuning job has reported so far.

        Returns all events from the start of the job, such as training loss by step.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _events.OPERATION,
            _events.get_request(
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncFineTunes:
    """
    Train a base model on an uploaded file and follow the job.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncFineTunesWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncFineTunesWithRawResponse(self._caller)

    async def list(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListFineTunesResponse:
        """
        List the fine-tuning jobs of the key.

        Returns all jobs in one answer without pages, whatever their status.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _list_.OPERATION,
            _list_.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | None | Omit = omit,
        hyperparameters: Mapping[str, Any] | Omit = omit,
        suffix: str | None | Omit = omit,
        wandb_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateFineTuneResponse:
        """
        Start a fine-tuning job.

        Trains a base model on a file of prompt and response pairs and answers with the id of the
        job. The server checks the columns of the training file before it starts.

        Args:
            model: The name of the base model.
            training_file: The id of an uploaded CSV file, or the address of one. Its columns are
                `prompt` and `response`, or `input` and `output`.
            validation_file: The id or address of a CSV file with the same columns, to measure the
                loss on.
            hyperparameters: Training settings by name, such as `epochs` or `lr`. It may be empty
                but not left out; settings that are not named take the server's values. Sent as {}
                when omitted.
            suffix: A part for the new model's name, of at most 28 letters, digits and dashes.
            wandb_config: Settings for reporting to Weights & Biases, its `api_key` among them.
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
                body=_create.get_body(
                    _given(
                        {
                            "model": model,
                            "training_file": training_file,
                            "validation_file": validation_file,
                            "hyperparameters": hyperparameters,
                            "suffix": suffix,
                            "wandb_config": wandb_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetFineTuneResponse:
        """
        Get one fine-tuning job.

        Returns the status of the job and the name of the model that it makes. A job that has been
        cancelled is no longer found.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
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
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait(
        self,
        fine_tune_id: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetFineTuneResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetFineTuneResponse:
        """
        Wait until `status` is SUCCESS, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at FAILURE or CANCELLED or TIMEOUT, with the server's
        reason, and `llmengine.JobTimeoutError` when the time is up, in the middle of a look too;
        the job goes on. A state that this version does not know ends nothing, nor does a server
        that is away for a while: what could be repeated is looked at again.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
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
                fine_tune_id,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )

    async def cancel(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CancelFineTuneResponse:
        """
        Cancel a fine-tuning job.

        Stops the job. An unknown job, or one that has been cancelled before, is no failure: the
        answer then says that cancelling did not succeed.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _cancel.OPERATION,
            _cancel.get_request(
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def events(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetFineTuneEventsResponse:
        """
        List what a fine-tuning job has reported so far.

        Returns all events from the start of the job, such as training loss by step.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _events.OPERATION,
            _events.get_request(
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncFineTunesWithRawResponse:
    """The methods of `AsyncFineTunes`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    async def list(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListFineTunesResponse]:
        """
        List the fine-tuning jobs of the key.

        Returns all jobs in one answer without pages, whatever their status.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _list_.OPERATION,
            _list_.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | None | Omit = omit,
        hyperparameters: Mapping[str, Any] | Omit = omit,
        suffix: str | None | Omit = omit,
        wandb_config: Mapping[str, Any] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateFineTuneResponse]:
        """
        Start a fine-tuning job.

        Trains a base model on a file of prompt and response pairs and answers with the id of the
        job. The server checks the columns of the training file before it starts.

        Args:
            model: The name of the base model.
            training_file: The id of an uploaded CSV file, or the address of one. Its columns are
                `prompt` and `response`, or `input` and `output`.
            validation_file: The id or address of a CSV file with the same columns, to measure the
                loss on.
            hyperparameters: Training settings by name, such as `epochs` or `lr`. It may be empty
                but not left out; settings that are not named take the server's values. Sent as {}
                when omitted.
            suffix: A part for the new model's name, of at most 28 letters, digits and dashes.
            wandb_config: Settings for reporting to Weights & Biases, its `api_key` among them.
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
                body=_create.get_body(
                    _given(
                        {
                            "model": model,
                            "training_file": training_file,
                            "validation_file": validation_file,
                            "hyperparameters": hyperparameters,
                            "suffix": suffix,
                            "wandb_config": wandb_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetFineTuneResponse]:
        """
        Get one fine-tuning job.

        Returns the status of the job and the name of the model that it makes. A job that has been
        cancelled is no longer found.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
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
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CancelFineTuneResponse]:
        """
        Cancel a fine-tuning job.

        Stops the job. An unknown job, or one that has been cancelled before, is no failure: the
        answer then says that cancelling did not succeed.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _cancel.OPERATION,
            _cancel.get_request(
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def events(
        self,
        fine_tune_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetFineTuneEventsResponse]:
        """
        List what a fine-tuning job has reported so far.

        Returns all events from the start of the job, such as training loss by step.

        Args:
            fine_tune_id: The id that creating the fine-tuning job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _events.OPERATION,
            _events.get_request(
                fine_tune_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = [
    "FineTunes",
    "FineTunesWithRawResponse",
    "AsyncFineTunes",
    "AsyncFineTunesWithRawResponse",
]
