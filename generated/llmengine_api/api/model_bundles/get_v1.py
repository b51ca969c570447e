# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `model_bundles_get_v1`: GET /v1/model-bundles/{model_bundle_id}."""

from __future__ import annotations

from ...client import Client
from ...models.get_model_bundle_v1_response import GetModelBundleV1Response
from ...runtime import (
    Operation,
    Request,
    path_segment as _path_segment,
)
from ...security import SCHEMES


def get_request(
    model_bundle_id: str,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/model-bundles/{_path_segment('model_bundle_id', model_bundle_id)}",
    )


def parse_response(content: bytes) -> GetModelBundleV1Response:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return GetModelBundleV1Response.model_validate_json(content)


OPERATION: Operation[GetModelBundleV1Response] = Operation(
    id="model_bundles_get_v1",
    method="GET",
    path="/v1/model-bundles/{model_bundle_id}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(model_bundle_id: str, *, client: Client) -> GetModelBundleV1Response:
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
            model_bundle_id,
        ),
    )


async def asyncio(model_bundle_id: str, *, client: Client) -> GetModelBundleV1Response:
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
            model_bundle_id,
        ),
    )
