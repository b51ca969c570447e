# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `triggers_update`: PUT /v1/triggers/{trigger_id}."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.update_trigger_request import UpdateTriggerRequest
from ...models.update_trigger_response import UpdateTriggerResponse
from ...runtime import (
    Operation,
    Request,
    path_segment as _path_segment,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> UpdateTriggerRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(UpdateTriggerRequest.model_validate, arguments)


def get_request(
    trigger_id: str,
    *,
    body: UpdateTriggerRequest,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/triggers/{_path_segment('trigger_id', trigger_id)}",
        body=body,
    )


def parse_response(content: bytes) -> UpdateTriggerResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return UpdateTriggerResponse.model_validate_json(content)


OPERATION: Operation[UpdateTriggerResponse] = Operation(
    id="triggers_update",
    method="PUT",
    path="/v1/triggers/{trigger_id}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(trigger_id: str, *, body: UpdateTriggerRequest, client: Client) -> UpdateTriggerResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(trigger_id, body=body))


async def asyncio(
    trigger_id: str, *, body: UpdateTriggerRequest, client: Client
) -> UpdateTriggerResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(trigger_id, body=body))
