# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `triggers`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import (
    AsyncCaller,
    Caller,
    CallOptions,
    Omit,
    RawResponse,
    Timeout,
    given as _given,
    omit,
)
from . import create as _create, delete as _delete, get as _get, list_ as _list_, update as _update

if TYPE_CHECKING:
    from ...models.create_trigger_response import CreateTriggerResponse
    from ...models.delete_trigger_response import DeleteTriggerResponse
    from ...models.get_trigger_response import GetTriggerResponse
    from ...models.list_triggers_response import ListTriggersResponse
    from ...models.update_trigger_response import UpdateTriggerResponse


class Triggers:
    """
    Start jobs that run a container image by a cron schedule. Known from the server's published
    document, not from recorded exchanges.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> TriggersWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return TriggersWithRawResponse(self._caller)

    def list(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListTriggersResponse:
        """
        List the triggers of the key.

        Returns every trigger in one answer without pages.

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
        name: str,
        cron_schedule: str,
        bundle_id: str,
        default_job_config: Mapping[str, Any] | None | Omit = omit,
        default_job_metadata: Mapping[str, str] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateTriggerResponse:
        """
        Create a trigger.

        From now on the jobs of a bundle are started by the schedule. The bundle must set CPUs and
        memory, and the server refuses a name that is taken.

        Args:
            name: The name of the trigger, unique among those of its owner.
            cron_schedule: When to start a job, in the five fields of cron.
            bundle_id: The id of the job bundle to run.
            default_job_config: The input of each job, which the container finds as a JSON file.
            default_job_metadata: Labels attached to each job's cluster resources. Servers refuse a
                trigger without the keys `team` and `product`.
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
                            "name": name,
                            "cron_schedule": cron_schedule,
                            "bundle_id": bundle_id,
                            "default_job_config": default_job_config,
                            "default_job_metadata": default_job_metadata,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        trigger_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetTriggerResponse:
        """
        Get one trigger.

        Returns the trigger with its schedule and the input of its jobs.

        Args:
            trigger_id: The id that creating the trigger returned.
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
                trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        trigger_id: str,
        *,
        cron_schedule: str | None | Omit = omit,
        suspend: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UpdateTriggerResponse:
        """
        Change the schedule of a trigger, pause it, or let it go on.

        Changes the fields that are present and leaves the others as they are.

        Args:
            trigger_id: The id that creating the trigger returned.
            cron_schedule: When to start a job from now on, in the five fields of cron.
            suspend: Whether to start no more jobs until this is set to false again.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _update.OPERATION,
            _update.get_request(
                trigger_id,
                body=_update.get_body(
                    _given(
                        {
                            "cron_schedule": cron_schedule,
                            "suspend": suspend,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        trigger_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeleteTriggerResponse:
        """
        Delete a trigger.

        Ends the schedule, after which the trigger is no longer found.

        Args:
            trigger_id: The id that creating the trigger returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _delete.OPERATION,
            _delete.get_request(
                trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class TriggersWithRawResponse:
    """The methods of `Triggers`, returning status, headers and body beside `.parse()`."""

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
    ) -> RawResponse[ListTriggersResponse]:
        """
        List the triggers of the key.

        Returns every trigger in one answer without pages.

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
        name: str,
        cron_schedule: str,
        bundle_id: str,
        default_job_config: Mapping[str, Any] | None | Omit = omit,
        default_job_metadata: Mapping[str, str] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateTriggerResponse]:
        """
        Create a trigger.

        From now on the jobs of a bundle are started by the schedule. The bundle must set CPUs and
        memory, and the server refuses a name that is taken.

        Args:
            name: The name of the trigger, unique among those of its owner.
            cron_schedule: When to start a job, in the five fields of cron.
            bundle_id: The id of the job bundle to run.
            default_job_config: The input of each job, which the container finds as a JSON file.
            default_job_metadata: Labels attached to each job's cluster resources. Servers refuse a
                trigger without the keys `team` and `product`.
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
                            "name": name,
                            "cron_schedule": cron_schedule,
                            "bundle_id": bundle_id,
                            "default_job_config": default_job_config,
                            "default_job_metadata": default_job_metadata,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        trigger_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetTriggerResponse]:
        """
        Get one trigger.

        Returns the trigger with its schedule and the input of its jobs.

        Args:
            trigger_id: The id that creating the trigger returned.
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
                trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        trigger_id: str,
        *,
        cron_schedule: str | None | Omit = omit,
        suspend: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UpdateTriggerResponse]:
        """
        Change the schedule of a trigger, pause it, or let it go on.

        Changes the fields that are present and leaves the others as they are.

        Args:
            trigger_id: The id that creating the trigger returned.
            cron_schedule: When to start a job from now on, in the five fields of cron.
            suspend: Whether to start no more jobs until this is set to false again.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _update.OPERATION,
            _update.get_request(
                trigger_id,
                body=_update.get_body(
                    _given(
                        {
                            "cron_schedule": cron_schedule,
                            "suspend": suspend,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        trigger_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[DeleteTriggerResponse]:
        """
        Delete a trigger.

        Ends the schedule, after which the trigger is no longer found.

        Args:
            trigger_id: The id that creating the trigger returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _delete.OPERATION,
            _delete.get_request(
                trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncTriggers:
    """
    Start jobs that run a container image by a cron schedule. Known from the server's published
    document, not from recorded exchanges.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncTriggersWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncTriggersWithRawResponse(self._caller)

    async def list(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListTriggersResponse:
        """
        List the triggers of the key.

        Returns every trigger in one answer without pages.

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
        name: str,
        cron_schedule: str,
        bundle_id: str,
        default_job_config: Mapping[str, Any] | None | Omit = omit,
        default_job_metadata: Mapping[str, str] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateTriggerResponse:
        """
        Create a trigger.

        From now on the jobs of a bundle are started by the schedule. The bundle must set CPUs and
        memory, and the server refuses a name that is taken.

        Args:
            name: The name of the trigger, unique among those of its owner.
            cron_schedule: When to start a job, in the five fields of cron.
            bundle_id: The id of the job bundle to run.
            default_job_config: The input of each job, which the container finds as a JSON file.
            default_job_metadata: Labels attached to each job's cluster resources. Servers refuse a
                trigger without the keys `team` and `product`.
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
                            "name": name,
                            "cron_schedule": cron_schedule,
                            "bundle_id": bundle_id,
                            "default_job_config": default_job_config,
                            "default_job_metadata": default_job_metadata,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        trigger_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetTriggerResponse:
        """
        Get one trigger.

        Returns the trigger with its schedule and the input of its jobs.

        Args:
            trigger_id: The id that creating the trigger returned.
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
                trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        trigger_id: str,
        *,
        cron_schedule: str | None | Omit = omit,
        suspend: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UpdateTriggerResponse:
        """
        Change the schedule of a trigger, pause it, or let it go on.

        Changes the fields that are present and leaves the others as they are.

        Args:
            trigger_id: The id that creating the trigger returned.
            cron_schedule: When to start a job from now on, in the five fields of cron.
            suspend: Whether to start no more jobs until this is set to false again.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _update.OPERATION,
            _update.get_request(
                trigger_id,
                body=_update.get_body(
                    _given(
                        {
                            "cron_schedule": cron_schedule,
                            "suspend": suspend,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        trigger_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeleteTriggerResponse:
        """
        Delete a trigger.

        Ends the schedule, after which the trigger is no longer found.

        Args:
            trigger_id: The id that creating the trigger returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _delete.OPERATION,
            _delete.get_request(
                trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncTriggersWithRawResponse:
    """The methods of `AsyncTriggers`, returning status, headers and body beside `.parse()`."""

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
    ) -> RawResponse[ListTriggersResponse]:
        """
        List the triggers of the key.

        Returns every trigger in one answer without pages.

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
        name: str,
        cron_schedule: str,
        bundle_id: str,
        default_job_config: Mapping[str, Any] | None | Omit = omit,
        default_job_metadata: Mapping[str, str] | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateTriggerResponse]:
        """
        Create a trigger.

        From now on the jobs of a bundle are started by the schedule. The bundle must set CPUs and
        memory, and the server refuses a name that is taken.

        Args:
            name: The name of the trigger, unique among those of its owner.
            cron_schedule: When to start a job, in the five fields of cron.
            bundle_id: The id of the job bundle to run.
            default_job_config: The input of each job, which the container finds as a JSON file.
            default_job_metadata: Labels attached to each job's cluster resources. Servers refuse a
                trigger without the keys `team` and `product`.
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
                            "name": name,
                            "cron_schedule": cron_schedule,
                            "bundle_id": bundle_id,
                            "default_job_config": default_job_config,
                            "default_job_metadata": default_job_metadata,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        trigger_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetTriggerResponse]:
        """
        Get one trigger.

        Returns the trigger with its schedule and the input of its jobs.

        Args:
            trigger_id: The id that creating the trigger returned.
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
                trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        trigger_id: str,
        *,
        cron_schedule: str | None | Omit = omit,
        suspend: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UpdateTriggerResponse]:
        """
        Change the schedule of a trigger, pause it, or let it go on.

        Changes the fields that are present and leaves the others as they are.

        Args:
            trigger_id: The id that creating the trigger returned.
            cron_schedule: When to start a job from now on, in the five fields of cron.
            suspend: Whether to start no more jobs until this is set to false again.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _update.OPERATION,
            _update.get_request(
                trigger_id,
                body=_update.get_body(
                    _given(
                        {
                            "cron_schedule": cron_schedule,
                            "suspend": suspend,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        trigger_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[DeleteTriggerResponse]:
        """
        Delete a trigger.

        Ends the schedule, after which the trigger is no longer found.

        Args:
            trigger_id: The id that creating the trigger returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _delete.OPERATION,
            _delete.get_request(
                trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = ["Triggers", "TriggersWithRawResponse", "AsyncTriggers", "AsyncTriggersWithRawResponse"]
