# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `models_update`: PUT /v1/llm/model-endpoints/{model_endpoint_name}."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from pydantic import TypeAdapter

from ...client import Client
from ...models.update_llm_endpoint_response import UpdateLLMEndpointResponse
from ...models.update_llm_model_endpoint_fields import UpdateLLMModelEndpointFields
from ...models.update_llm_model_endpoint_request import UpdateLLMModelEndpointRequest
from ...models.update_llm_model_endpoint_variant import UpdateLLMModelEndpointVariant
from ...runtime import (
    Operation,
    Request,
    merge_shared as _merge_shared,
    path_segment as _path_segment,
    validated as _validated,
)
from ...security import SCHEMES

UNASKED: Mapping[str, object] = {"public_inference": None}
"""What the body has besides the caller's fields (spec: x-client-default, x-stream.set)."""


@cache
def _update_llm_model_endpoint_variant() -> TypeAdapter[UpdateLLMModelEndpointVariant]:
    return TypeAdapter(UpdateLLMModelEndpointVariant)


def get_body(arguments: Mapping[str, object]) -> UpdateLLMModelEndpointRequest:
    """
    Build the body of exactly the fields that are given, those of `framework` among them.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    shared = {**UNASKED, **arguments}
    variant = shared.pop("framework", None)
    if variant is None:
        return _validated(UpdateLLMModelEndpointFields.model_validate, shared)
    merged = _merge_shared(shared, variant, "framework")
    return _validated(
        _update_llm_model_endpoint_variant().validate_python, merged, "framework", shared
    )


def get_request(
    name: str,
    *,
    body: UpdateLLMModelEndpointRequest,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/llm/model-endpoints/{_path_segment('name', name)}",
        body=body,
    )


def parse_response(content: bytes) -> UpdateLLMEndpointResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return UpdateLLMEndpointResponse.model_validate_json(content)


OPERATION: Operation[UpdateLLMEndpointResponse] = Operation(
    id="models_update",
    method="PUT",
    path="/v1/llm/model-endpoints/{model_endpoint_name}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    name: str, *, body: UpdateLLMModelEndpointRequest, client: Client
) -> UpdateLLMEndpointResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(name, body=body))


async def asyncio(
    name: str, *, body: UpdateLLMModelEndpointRequest, client: Client
) -> UpdateLLMEndpointResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(name, body=body))
