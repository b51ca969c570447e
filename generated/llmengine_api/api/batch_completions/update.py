# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `batch_completions_update`: POST /v2/batch-completions/{batch_completion_id}."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.update_batch_completions_v2_request import UpdateBatchCompletionsV2Request
from ...models.update_batch_completions_v2_response import UpdateBatchCompletionsV2Response
from ...runtime import (
    Operation,
    Request,
    path_segment as _path_segment,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> UpdateBatchCompletionsV2Request:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(UpdateBatchCompletionsV2Request.model_validate, arguments)


def get_request(
    batch_completion_id: str,
    *,
    body: UpdateBatchCompletionsV2Request,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v2/batch-completions/{_path_segment('batch_completion_id', batch_completion_id)}",
        body=body,
    )


def parse_response(content: bytes) -> UpdateBatchCompletionsV2Response:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return UpdateBatchCompletionsV2Response.model_validate_json(content)


OPERATION: Operation[UpdateBatchCompletionsV2Response] = Operation(
    id="batch_completions_update",
    method="POST",
    path="/v2/batch-completions/{batch_completion_id}",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    batch_completion_id: str, *, body: UpdateBatchCompletionsV2Request, client: Client
) -> UpdateBatchCompletionsV2Response:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(batch_completion_id, body=body))


async def asyncio(
    batch_completion_id: str, *, body: UpdateBatchCompletionsV2Request, client: Client
) -> UpdateBatchCompletionsV2Response:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(batch_completion_id, body=body))
