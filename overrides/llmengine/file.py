"""`File`, as code written for the existing client calls it."""

from __future__ import annotations

from llmengine_api.models import (
    DeleteFileResponse,
    GetFileContentResponse,
    GetFileResponse,
    ListFilesResponse,
    UploadFileResponse,
)
from llmengine_api.runtime import FileInput

from .api_engine import DEFAULT_TIMEOUT, APIEngine

__all__ = [
    "DEFAULT_TIMEOUT",
    "APIEngine",
    "DeleteFileResponse",
    "File",
    "GetFileContentResponse",
    "GetFileResponse",
    "ListFilesResponse",
    "UploadFileResponse",
]

_LIST_TIMEOUT = 30


class File(APIEngine):
    """Files on the server, for fine-tunes to read; `LLMEngine().files` does the same."""

    @classmethod
    def upload(cls, file: FileInput) -> UploadFileResponse:
        """
        Upload a file and return its id.

        Args:
            file: An open file, text (sent as UTF-8) or binary; also a path or bytes.
        """
        return cls._client().files.upload(file=file, timeout=DEFAULT_TIMEOUT)

    @classmethod
    def get(cls, file_id: str) -> GetFileResponse:
        """Return a file's name and size."""
        return cls._client().files.get(file_id, timeout=DEFAULT_TIMEOUT)

    @classmethod
    def list(cls) -> ListFilesResponse:
        """Return the name and size of every file of yours."""
        return cls._client().files.list(timeout=_LIST_TIMEOUT)

    @classmethod
    def delete(cls, file_id: str) -> DeleteFileResponse:
        """Delete a file; `deleted` is false when there was none."""
        return cls._client().files.delete(file_id, timeout=DEFAULT_TIMEOUT)

    @classmethod
    def download(cls, file_id: str) -> GetFileContentResponse:
        """Return a file's content, as text."""
        return cls._client().files.content(file_id, timeout=DEFAULT_TIMEOUT)
