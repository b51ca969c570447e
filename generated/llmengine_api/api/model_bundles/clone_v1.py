# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `model_bundles_clone_v1`: POST /v1/model-bundles/clone-with-changes."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.clone_model_bundle_request import CloneModelBundleRequest
from ...models.create_model_bundle_response import CreateModelBundleResponse
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> CloneModelBundleRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CloneModelBundleRequest.model_validate, arguments)


def get_request(
    *,
    body: CloneModelBundleRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/model-bundles/clone-with-changes",
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
    id="model_bundles_clone_v1",
    method="POST",
    path="/v1/model-bundles/clone-with-changes",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: CloneModelBundleRequest, client: Client) -> CreateModelBundleResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(*, body: CloneModelBundleRequest, client: Client) -> CreateModelBundleResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
