"""Files to upload, in every form that they are given in."""

from __future__ import annotations

import io
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

import attrs

FileContent = bytes | str | os.PathLike[str] | IO[bytes] | IO[str]
"""A file to upload: its bytes, its path, or an open file (text is sent as UTF-8)."""


FileInput = FileContent | tuple[str, FileContent]
"""A file to upload, alone or after the name it is to have."""


@attrs.frozen
class Upload:
    """A multipart body of one file."""

    field: str
    file: FileInput = attrs.field(repr=False)

    def _split(self) -> tuple[str, FileContent]:
        if isinstance(self.file, tuple):
            return self.file
        if isinstance(self.file, str | os.PathLike):
            return Path(self.file).name, self.file
        name = getattr(self.file, "name", None)
        return (Path(name).name if isinstance(name, str) and name else self.field), self.file

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        content = self._split()[1]
        if isinstance(content, bytes | str | os.PathLike):
            return True
        # What only has `read`, as a socket's file may, is read once.
        seekable = getattr(content, "seekable", None)
        return bool(seekable and seekable())

    @contextmanager
    def open(self) -> Generator[dict[str, tuple[str, bytes | IO[bytes]]]]:
        """
        The body as httpx's `files` argument; a file opened here is closed again.

        Raises:
            OSError: A path cannot be read.
            TypeError: The content is of none of the accepted types.
        """
        name, content = self._split()
        if isinstance(content, str | os.PathLike):
            with Path(content).open("rb") as file:
                yield {self.field: (name, file)}
        elif isinstance(content, bytes):
            yield {self.field: (name, content)}
        elif isinstance(content, io.TextIOBase) or isinstance(
            getattr(content, "encoding", None), str
        ):
            text = cast("IO[str]", content)
            if self.replayable:
                text.seek(0)
            yield {self.field: (name, text.read().encode())}
        elif hasattr(content, "read"):
            yield {self.field: (name, cast("IO[bytes]", content))}
        else:
            raise TypeError(
                f"{self.field} must be bytes, a path or an open file, not {type(content).__name__}"
            )
