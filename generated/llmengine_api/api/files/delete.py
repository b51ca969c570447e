# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `files_delete`: DELETE /v1/files/{file_id}."""

from __future__ import annotations

from ...client import Client
from ...models.delete_file_response import DeleteFileResponse
from ...runtime import (
    Operation,
    Request,
    path_segment as _path_segment,
)
from ...security import SCHEMES


def get_request(
    file_id: str,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/files/{_path_segment('file_id', file_id)}",
    )


def parse_response(content: bytes) -> DeleteFileResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return DeleteFileResponse.model_validate_json(content)


OPERATION: Operation[DeleteFileResponse] = Operation(
    id="files_delete",
    method="DELETE",
    path="/v1/files/{file_id}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(file_id: str, *, client: Client) -> DeleteFileResponse:
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
            file_id,
        ),
    )


async def asyncio(file_id: str, *, client: Client) -> DeleteFileResponse:
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
            file_id,
        ),
    )
