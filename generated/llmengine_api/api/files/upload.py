# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `files_upload`: POST /v1/files."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.upload_file_response import UploadFileResponse
from ...runtime import (
    FileInput,
    Operation,
    Request,
    Upload,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, FileInput]) -> Upload:
    """Build the multipart body."""
    return Upload("file", arguments["file"])


def get_request(
    *,
    body: Upload,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/files",
        body=body,
    )


def parse_response(content: bytes) -> UploadFileResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return UploadFileResponse.model_validate_json(content)


OPERATION: Operation[UploadFileResponse] = Operation(
    id="files_upload",
    method="POST",
    path="/v1/files",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: Upload, client: Client) -> UploadFileResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(*, body: Upload, client: Client) -> UploadFileResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
