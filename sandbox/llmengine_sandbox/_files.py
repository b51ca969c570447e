"""Routes of /v1/files."""

import secrets
from collections.abc import Mapping
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response

from ._body import missing, unprocessable
from ._errors import FILE_NOT_FOUND, ApiError, Json, UnhandledError
from ._state import StoredFile, sandbox_of, user_of


async def upload(request: Request) -> Response:
    """Store the multipart field `file`; content that is not UTF-8 is the server's own 500."""
    files = _files_of(request)
    async with request.form() as form:
        field = form.get("file")
        if not isinstance(field, UploadFile):
            raise unprocessable(_not_a_file(field))
        data, filename = await field.read(), field.filename
    try:
        content = data.decode()
    except UnicodeDecodeError as error:
        raise UnhandledError from error
    file = StoredFile(f"file-{secrets.token_hex(10)}", filename or "", content)
    files[file.id] = file
    return Json({"id": file.id})


async def get(request: Request) -> Response:
    """Describe one file."""
    return Json(_describe(_file_of(request)))


async def list_all(request: Request) -> Response:
    """Describe the user's files, oldest first."""
    return Json({"files": [_describe(file) for file in _files_of(request).values()]})


async def delete(request: Request) -> Response:
    """Delete a file; an unknown one is no error."""
    removed = _files_of(request).pop(request.path_params["file_id"], None)
    return Json({"deleted": removed is not None})


async def content(request: Request) -> Response:
    """Give a file's content, as JSON."""
    file = _file_of(request)
    return Json({"id": file.id, "content": file.content})


def _files_of(request: Request) -> dict[str, StoredFile]:
    user = user_of(request)
    return sandbox_of(request).files[user]


def _file_of(request: Request) -> StoredFile:
    file = _files_of(request).get(request.path_params["file_id"])
    if file is None:
        raise ApiError(404, FILE_NOT_FOUND)
    return file


def _describe(file: StoredFile) -> Mapping[str, Any]:
    return {"id": file.id, "filename": file.filename, "size": len(file.content)}


def _not_a_file(field: str | None) -> dict[str, Any]:
    if field is None:
        return missing("body", "file")
    return {
        "type": "value_error",
        "loc": ["body", "file"],
        "msg": f"Value error, Expected UploadFile, received: {type(field)}",
        "input": field,
        "ctx": {"error": {}},
    }
