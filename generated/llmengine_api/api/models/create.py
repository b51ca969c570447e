# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `models_create`: POST /v1/llm/model-endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from pydantic import TypeAdapter

from ...client import Client
from ...models.create_llm_endpoint_response import CreateLLMEndpointResponse
from ...models.create_llm_model_endpoint_fields import CreateLLMModelEndpointFields
from ...models.create_llm_model_endpoint_request import CreateLLMModelEndpointRequest
from ...models.create_llm_model_endpoint_variant import CreateLLMModelEndpointVariant
from ...runtime import (
    Operation,
    Request,
    merge_shared as _merge_shared,
    validated as _validated,
)
from ...security import SCHEMES

UNASKED: Mapping[str, object] = {"endpoint_type": "streaming", "metadata": {}}
"""What the body has besides the caller's fields (spec: x-client-default, x-stream.set)."""


@cache
def _create_llm_model_endpoint_variant() -> TypeAdapter[CreateLLMModelEndpointVariant]:
    return TypeAdapter(CreateLLMModelEndpointVariant)


def get_body(arguments: Mapping[str, object]) -> CreateLLMModelEndpointRequest:
    """
    Build the body of exactly the fields that are given, those of `framework` among them.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    shared = {**UNASKED, **arguments}
    variant = shared.pop("framework", None)
    if variant is None:
        return _validated(CreateLLMModelEndpointFields.model_validate, shared)
    merged = _merge_shared(shared, variant, "framework")
    return _validated(
        _create_llm_model_endpoint_variant().validate_python, merged, "framework", shared
    )


def get_request(
    *,
    body: CreateLLMModelEndpointRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/llm/model-endpoints",
        body=body,
    )


def parse_response(content: bytes) -> CreateLLMEndpointResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CreateLLMEndpointResponse.model_validate_json(content)


OPERATION: Operation[CreateLLMEndpointResponse] = Operation(
    id="models_create",
    method="POST",
    path="/v1/llm/model-endpoints",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: CreateLLMModelEndpointRequest, client: Client) -> CreateLLMEndpointResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(
    *, body: CreateLLMModelEndpointRequest, client: Client
) -> CreateLLMEndpointResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
