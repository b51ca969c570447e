# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `models_download`: POST /v1/llm/model-endpoints/download."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.model_download_request import ModelDownloadRequest
from ...models.model_download_response import ModelDownloadResponse
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> ModelDownloadRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(ModelDownloadRequest.model_validate, arguments)


def get_request(
    *,
    body: ModelDownloadRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/llm/model-endpoints/download",
        body=body,
    )


def parse_response(content: bytes) -> ModelDownloadResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return ModelDownloadResponse.model_validate_json(content)


OPERATION: Operation[ModelDownloadResponse] = Operation(
    id="models_download",
    method="POST",
    path="/v1/llm/model-endpoints/download",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: ModelDownloadRequest, client: Client) -> ModelDownloadResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(*, body: ModelDownloadRequest, client: Client) -> ModelDownloadResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
