# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `model_bundles_list_v1`: GET /v1/model-bundles."""

from __future__ import annotations

from ...client import Client
from ...models.list_model_bundles_v1_response import ListModelBundlesV1Response
from ...models.model_bundle_order_by import ModelBundleOrderBy
from ...runtime import (
    Omit,
    Operation,
    Request,
    omit,
    query as _query,
)
from ...security import SCHEMES


def get_request(
    *,
    name: str | Omit = omit,
    order_by: ModelBundleOrderBy | str | Omit = omit,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/model-bundles",
        query=_query(
            {
                "model_name": name,
                "order_by": order_by,
            },
            {
                "model_name": "name",
            },
        ),
    )


def parse_response(content: bytes) -> ListModelBundlesV1Response:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return ListModelBundlesV1Response.model_validate_json(content)


OPERATION: Operation[ListModelBundlesV1Response] = Operation(
    id="model_bundles_list_v1",
    method="GET",
    path="/v1/model-bundles",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    *, name: str | Omit = omit, order_by: ModelBundleOrderBy | str | Omit = omit, client: Client
) -> ListModelBundlesV1Response:
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
            name=name,
            order_by=order_by,
        ),
    )


async def asyncio(
    *, name: str | Omit = omit, order_by: ModelBundleOrderBy | str | Omit = omit, client: Client
) -> ListModelBundlesV1Response:
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
            name=name,
            order_by=order_by,
        ),
    )
