# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `triggers_create`: POST /v1/triggers."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.create_trigger_request import CreateTriggerRequest
from ...models.create_trigger_response import CreateTriggerResponse
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> CreateTriggerRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CreateTriggerRequest.model_validate, arguments)


def get_request(
    *,
    body: CreateTriggerRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/triggers",
        body=body,
    )


def parse_response(content: bytes) -> CreateTriggerResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CreateTriggerResponse.model_validate_json(content)


OPERATION: Operation[CreateTriggerResponse] = Operation(
    id="triggers_create",
    method="POST",
    path="/v1/triggers",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: CreateTriggerRequest, client: Client) -> CreateTriggerResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(*, body: CreateTriggerRequest, client: Client) -> CreateTriggerResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
