"""Resource `files`: /v1/files. Each user's own, as text."""

import re
from pathlib import Path
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response

from llmengine_sandbox import quirks
from llmengine_sandbox._body import missing, unprocessable
from llmengine_sandbox._context import Call, has_quirk, new_id, user_of
from llmengine_sandbox._errors import FILE_NOT_FOUND, ApiError, UnhandledError
from llmengine_sandbox._operation import direct, in_transaction, operation
from llmengine_sandbox.state.folder import replace
from llmengine_sandbox.state.store import find, owned
from llmengine_sandbox.state.tables import File


async def upload(request: Request) -> Response:
    """Store the multipart field `file`."""
    async with request.form() as form:
        user_of(request)  # once the body is read, as on the server
        field = form.get("file")
        if not isinstance(field, UploadFile):
            raise unprocessable(_not_a_file(field))
        data, filename = await field.read(), _name(field.filename or "")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        if has_quirk(request, quirks.BINARY_UPLOAD):
            raise UnhandledError from error
        raise unprocessable(_not_text(filename)) from error
    return await in_transaction(request, lambda call: _store(call, filename, text))


def get(call: Call) -> Any:
    """Describe one file."""
    return _describe(call, _own(call))


def list_all(call: Call) -> Any:
    """Describe the user's files, oldest first."""
    if call.quirk(quirks.S3):
        raise UnhandledError("the server cannot list what an S3 store has")
    return {"files": [_describe(call, file) for file in owned(call.session, File, call.user)]}


def delete(call: Call) -> Any:
    """Delete a file; an unknown one is no error."""
    file = found(call, call.path("file_id"))
    if file is None:
        return {"deleted": call.quirk(quirks.S3)}
    _remove(call, file)
    return {"deleted": True}


def content(call: Call) -> Any:
    """Give a file's content, as JSON."""
    file = _own(call)
    return {"id": _id(call, file), "content": text_of(call, file)}


def found(call: Call, file_id: str) -> File | None:
    """The user's file of an id, which on an S3 store is its name."""
    if not call.quirk(quirks.S3):
        return find(call.session, File, file_id, call.user)
    named = owned(call.session, File, call.user, filename=file_id)
    return named[-1] if named else None


def _name(sent: str) -> str:
    """
    A file's name, with the quotes and control characters that cannot be in a header as they are.

    Browsers and HTTP clients escape them so: https://html.spec.whatwg.org/#multipart-form-data
    """
    return re.sub("%(22|[01][0-9A-Fa-f]|7[Ff])", lambda code: chr(int(code[1], 16)), sent)


def text_of(call: Call, file: File) -> str:
    """The content of a file."""
    return path_of(call, file.id).read_bytes().decode()


def path_of(call: Call, file_id: str) -> Path:
    """Where the content of a file is."""
    return call.sandbox.folder / "files" / file_id


def _store(call: Call, filename: str, text: str) -> Any:
    before = found(call, filename) if call.quirk(quirks.S3) else None
    file_id = new_id("file-")
    # First the content, then the row: a file that is listed has its content.
    replace(path_of(call, file_id), text.encode(), durable=call.sandbox.store.durable)
    file = File(id=file_id, owner=call.user, created_at=call.now, filename=filename, size=len(text))
    call.session.add(file)
    if before is not None:
        _remove(call, before)
    return {"id": _id(call, file)}


def _remove(call: Call, file: File) -> None:
    call.session.delete(file)
    path = path_of(call, file.id)
    call.afterwards.append(lambda: path.unlink(missing_ok=True))


def _own(call: Call) -> File:
    file = found(call, call.path("file_id"))
    if file is None:
        raise ApiError(404, FILE_NOT_FOUND)
    return file


def _id(call: Call, file: File) -> str:
    return file.filename if call.quirk(quirks.S3) else file.id


def _describe(call: Call, file: File) -> dict[str, Any]:
    return {"id": _id(call, file), "filename": file.filename, "size": file.size}


def _not_a_file(field: str | None) -> dict[str, Any]:
    if field is None:
        return missing("body", "file")
    return _refusal(f"Expected UploadFile, received: {type(field)}", field)


def _not_text(filename: str) -> dict[str, Any]:
    return _refusal("the file is not UTF-8 text", filename)


def _refusal(problem: str, value: str) -> dict[str, Any]:
    return {
        "type": "value_error",
        "loc": ["body", "file"],
        "msg": f"Value error, {problem}",
        "input": value,
        "ctx": {"error": {}},
    }


ROUTES = (
    direct("POST", "/v1/files", upload),
    operation("GET", "/v1/files", list_all),
    operation("GET", "/v1/files/{file_id}", get),
    operation("DELETE", "/v1/files/{file_id}", delete),
    operation("GET", "/v1/files/{file_id}/content", content),
)
