# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""Files to upload, in every form that they are given in, and the form that carries one."""

from __future__ import annotations

import io
import os
import secrets
import stat
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

import attrs

from .errors import ArgumentError

FileContent = bytes | str | os.PathLike[str] | IO[bytes] | IO[str]
"""A file to upload: its bytes, its path, or an open file (text is sent as UTF-8)."""


FileInput = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
"""A file to upload, alone, or after the name it is to have and before its media type."""

_PIECE = 65536


@attrs.frozen
class Form:
    """A multipart form of one file, ready to be sent (RFC 7578)."""

    headers: Mapping[str, str]
    """Its media type, and its length where that is known beforehand."""
    pieces: Iterator[bytes] = attrs.field(repr=False)


@attrs.frozen
class Upload:
    """A multipart body of one file."""

    field: str
    file: FileInput = attrs.field(repr=False)

    def _split(self) -> tuple[str, FileContent, str]:
        """The file's name, content and media type."""
        if isinstance(self.file, tuple):
            if len(self.file) not in {2, 3}:  # pyright: ignore[reportUnnecessaryComparison]  # untyped callers
                raise ArgumentError(
                    f"{self.field} as a tuple must be a name, a file and maybe a type"
                )
            name, content, *kind = self.file
            return name, content, kind[0] if kind else "application/octet-stream"
        return self._name(self.file), self.file, "application/octet-stream"

    def _name(self, content: FileContent) -> str:
        """The name of a file that was given without one."""
        if isinstance(content, str | os.PathLike):
            return Path(content).name
        name = getattr(content, "name", None)
        return Path(name).name if isinstance(name, str) and name else self.field

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time: a pipe's cannot."""
        content = self._split()[1]
        if isinstance(content, str | os.PathLike):
            return Path(content).is_file()
        return isinstance(content, bytes) or _seekable(content)

    @contextmanager
    def open(self) -> Generator[Form]:
        """
        The form with the file in it; a file opened here is closed again.

        Raises:
            ArgumentError: What was given is no file, or a path that cannot be opened.
        """
        name, content, kind = self._split()
        head, boundary = _head(self.field, name, kind)
        tail = f"\r\n--{boundary}--\r\n".encode()

        def form(size: int | None, pieces: Iterator[bytes]) -> Form:
            headers = {"content-type": f"multipart/form-data; boundary={boundary}"}
            if size is not None:
                headers["content-length"] = str(len(head) + size + len(tail))
            return Form(headers, _around(head, pieces, tail))

        if isinstance(content, str | os.PathLike):
            with self._opened(content) as file:
                size = _size(file)
                yield form(size, self._read(file.read, size))
        elif isinstance(content, bytes):
            yield form(len(content), iter((content,)))
        elif hasattr(content, "read"):
            if _seekable(content):
                content.seek(0)
            size = _size(content)
            yield form(size, self._read(content.read, size))
        else:
            raise ArgumentError(
                f"{self.field} must be bytes, a path or an open file, not {type(content).__name__}"
            )

    def _opened(self, path: str | os.PathLike[str]) -> IO[bytes]:
        """
        The file at a path.

        Raises:
            ArgumentError: It cannot be opened; why, but not the path, which is an argument's value.
        """
        try:
            return Path(path).open("rb")
        except OSError as error:
            problem = os.strerror(error.errno) if error.errno else type(error).__name__
        except ValueError:
            problem = "it is no path"
        raise ArgumentError(f"{self.field} cannot be opened: {problem}")

    def _read(self, read: Callable[[int], Any], size: int | None) -> Iterator[bytes]:
        """
        What can be read, and of a file whose size was announced no more than that.

        Raises:
            ArgumentError: It cannot be read, or is shorter than was announced.
        """
        left = size
        while left is None or left > 0:
            piece = self._piece(read, _PIECE if left is None else min(_PIECE, left))
            if not piece:
                break
            left = None if left is None else left - len(piece)
            yield piece
            # Reporting tools show the local values of a trace, as that of a later piece's error.
            del piece
        if left:
            raise ArgumentError(f"{self.field} became shorter while it was sent")

    def _piece(self, read: Callable[[int], Any], size: int) -> bytes:
        """
        The next bytes.

        Raises:
            ArgumentError: They cannot be read.
        """
        try:
            piece = read(size)
        except Exception as error:  # whatever the caller's object raises
            raise ArgumentError(f"{self.field} cannot be read") from error
        if isinstance(piece, str):
            return piece.encode("utf-8", "replace")
        if isinstance(piece, bytes | bytearray | memoryview):
            return bytes(piece)
        kind = type(piece).__name__
        del piece
        raise ArgumentError(f"{self.field} must give bytes or text when it is read, not {kind}")


def _size(content: object) -> int | None:
    """
    The bytes of an open file, where they are certain.

    What other objects say of a file below them may be the size of a compressed one, or of a pipe.
    """
    if isinstance(content, io.StringIO):
        return len(content.getvalue().encode("utf-8", "replace"))
    if isinstance(content, io.BytesIO):
        return content.getbuffer().nbytes
    if isinstance(content, io.BufferedReader | io.BufferedRandom):
        content = cast("io.RawIOBase", content.raw)  # pyright: ignore[reportUnknownMemberType]
    if not isinstance(content, io.FileIO):
        return None
    status = os.fstat(content.fileno())
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def _seekable(content: object) -> bool:
    """Whether an open file can be begun again: one that only has `read` is read once."""
    seekable = getattr(content, "seekable", None)
    return bool(seekable and seekable())


def _head(field: str, name: object, kind: object) -> tuple[bytes, str]:
    """
    What stands before the file, and the boundary that ends it.

    Raises:
        ArgumentError: The name or the media type cannot stand there.
    """
    if not isinstance(name, str):
        raise ArgumentError(f"{field} must have a string as name, not {type(name).__name__}")
    if not isinstance(kind, str) or not kind.isascii() or not kind.isprintable():
        raise ArgumentError(f"{field} must have a media type such as text/csv")
    # Quoted strings as RFC 2183 has them, which servers read; browsers write %22 instead, which
    # would become a part of the name. What ends a line can only be written like that.
    quoted = name.translate({10: "%0A", 13: "%0D", 0: "%00", 34: '\\"', 92: "\\\\"})
    boundary = secrets.token_hex(16)
    head = (
        f'--{boundary}\r\ncontent-disposition: form-data; name="{field}"; filename="{quoted}"\r\n'
        f"content-type: {kind}\r\n\r\n"
    )
    # Half of a surrogate pair, as in a file's name that is not UTF-8, has no bytes.
    return head.encode("utf-8", "replace"), boundary


def _around(head: bytes, pieces: Iterator[bytes], tail: bytes) -> Iterator[bytes]:
    yield head
    yield from pieces
    yield tail
