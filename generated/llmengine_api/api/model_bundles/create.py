# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `model_bundles_create`: POST /v2/model-bundles."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.create_model_bundle_request import CreateModelBundleRequest
from ...models.create_model_bundle_response import CreateModelBundleResponse
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> CreateModelBundleRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CreateModelBundleRequest.model_validate, arguments)


def get_request(
    *,
    body: CreateModelBundleRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v2/model-bundles",
        body=body,
    )


def parse_response(content: bytes) -> CreateModelBundleResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CreateModelBundleResponse.model_validate_json(content)


OPERATION: Operation[CreateModelBundleResponse] = Operation(
    id="model_bundles_create",
    method="POST",
    path="/v2/model-bundles",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: CreateModelBundleRequest, client: Client) -> CreateModelBundleResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(*, body: CreateModelBundleRequest, client: Client) -> CreateModelBundleResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
