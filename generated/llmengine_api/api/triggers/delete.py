# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `triggers_delete`: DELETE /v1/triggers/{trigger_id}."""

from __future__ import annotations

from ...client import Client
from ...models.delete_trigger_response import DeleteTriggerResponse
from ...runtime import (
    Operation,
    Request,
    path_segment as _path_segment,
)
from ...security import SCHEMES


def get_request(
    trigger_id: str,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/triggers/{_path_segment('trigger_id', trigger_id)}",
    )


def parse_response(content: bytes) -> DeleteTriggerResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return DeleteTriggerResponse.model_validate_json(content)


OPERATION: Operation[DeleteTriggerResponse] = Operation(
    id="triggers_delete",
    method="DELETE",
    path="/v1/triggers/{trigger_id}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(trigger_id: str, *, client: Client) -> DeleteTriggerResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(
        OPERATION,
        get_request(
            trigger_id,
        ),
    )


async def asyncio(trigger_id: str, *, client: Client) -> DeleteTriggerResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(
        OPERATION,
        get_request(
            trigger_id,
        ),
    )
