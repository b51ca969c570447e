# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `files`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...runtime import (
    AsyncCaller,
    Caller,
    CallOptions,
    FileInput,
    Omit,
    RawResponse,
    Timeout,
    omit,
)
from . import (
    content as _content,
    delete as _delete,
    get as _get,
    list_ as _list_,
    upload as _upload,
)

if TYPE_CHECKING:
    from ...models.delete_file_response import DeleteFileResponse
    from ...models.get_file_content_response import GetFileContentResponse
    from ...models.get_file_response import GetFileResponse
    from ...models.list_files_response import ListFilesResponse
    from ...models.upload_file_response import UploadFileResponse


class Files:
    """
    Upload, list, read and delete the data files of fine-tuning jobs.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return FilesWithRawResponse(self._caller)

    def list(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListFilesResponse:
        """
        List the files of the key.

        Returns every uploaded file in one answer without pages.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _list_.OPERATION,
            _list_.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def upload(
        self,
        file: FileInput,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UploadFileResponse:
        """
        Upload a file.

        Stores a text file for use in fine-tuning. The part needs a file name, and the content must
        be UTF-8: anything else is a 500.

        Args:
            file: The content of the file, in UTF-8. The part must carry a file name.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _upload.OPERATION,
            _upload.get_request(
                body=_upload.get_body(
                    {
                        "file": file,
                    }
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetFileResponse:
        """
        Get the name and size of one file.

        Returns what is known about the file, without its content.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _get.OPERATION,
            _get.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeleteFileResponse:
        """
        Delete one file.

        Removes the file. An unknown file is no failure: the answer then says that nothing was
        deleted.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _delete.OPERATION,
            _delete.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def content(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetFileContentResponse:
        """
        Get the content of one file.

        Returns the whole text of the file inside a JSON object.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _content.OPERATION,
            _content.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class FilesWithRawResponse:
    """The methods of `Files`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    def list(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListFilesResponse]:
        """
        List the files of the key.

        Returns every uploaded file in one answer without pages.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _list_.OPERATION,
            _list_.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def upload(
        self,
        file: FileInput,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UploadFileResponse]:
        """
        Upload a file.

        Stores a text file for use in fine-tuning. The part needs a file name, and the content must
        be UTF-8: anything else is a 500.

        Args:
            file: The content of the file, in UTF-8. The part must carry a file name.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _upload.OPERATION,
            _upload.get_request(
                body=_upload.get_body(
                    {
                        "file": file,
                    }
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetFileResponse]:
        """
        Get the name and size of one file.

        Returns what is known about the file, without its content.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _get.OPERATION,
            _get.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[DeleteFileResponse]:
        """
        Delete one file.

        Removes the file. An unknown file is no failure: the answer then says that nothing was
        deleted.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _delete.OPERATION,
            _delete.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def content(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetFileContentResponse]:
        """
        Get the content of one file.

        Returns the whole text of the file inside a JSON object.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _content.OPERATION,
            _content.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncFiles:
    """
    Upload, list, read and delete the data files of fine-tuning jobs.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncFilesWithRawResponse(self._caller)

    async def list(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListFilesResponse:
        """
        List the files of the key.

        Returns every uploaded file in one answer without pages.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _list_.OPERATION,
            _list_.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def upload(
        self,
        file: FileInput,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UploadFileResponse:
        """
        Upload a file.

        Stores a text file for use in fine-tuning. The part needs a file name, and the content must
        be UTF-8: anything else is a 500.

        Args:
            file: The content of the file, in UTF-8. The part must carry a file name.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _upload.OPERATION,
            _upload.get_request(
                body=_upload.get_body(
                    {
                        "file": file,
                    }
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetFileResponse:
        """
        Get the name and size of one file.

        Returns what is known about the file, without its content.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _get.OPERATION,
            _get.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeleteFileResponse:
        """
        Delete one file.

        Removes the file. An unknown file is no failure: the answer then says that nothing was
        deleted.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _delete.OPERATION,
            _delete.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def content(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetFileContentResponse:
        """
        Get the content of one file.

        Returns the whole text of the file inside a JSON object.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _content.OPERATION,
            _content.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncFilesWithRawResponse:
    """The methods of `AsyncFiles`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    async def list(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListFilesResponse]:
        """
        List the files of the key.

        Returns every uploaded file in one answer without pages.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _list_.OPERATION,
            _list_.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def upload(
        self,
        file: FileInput,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UploadFileResponse]:
        """
        Upload a file.

        Stores a text file for use in fine-tuning. The part needs a file name, and the content must
        be UTF-8: anything else is a 500.

        Args:
            file: The content of the file, in UTF-8. The part must carry a file name.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _upload.OPERATION,
            _upload.get_request(
                body=_upload.get_body(
                    {
                        "file": file,
                    }
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetFileResponse]:
        """
        Get the name and size of one file.

        Returns what is known about the file, without its content.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _get.OPERATION,
            _get.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[DeleteFileResponse]:
        """
        Delete one file.

        Removes the file. An unknown file is no failure: the answer then says that nothing was
        deleted.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _delete.OPERATION,
            _delete.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def content(
        self,
        file_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetFileContentResponse]:
        """
        Get the content of one file.

        Returns the whole text of the file inside a JSON object.

        Args:
            file_id: The id that uploading the file returned; it may hold any character.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _content.OPERATION,
            _content.get_request(
                file_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = ["Files", "FilesWithRawResponse", "AsyncFiles", "AsyncFilesWithRawResponse"]
