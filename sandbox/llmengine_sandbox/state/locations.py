"""Where jobs read and write: object stores and files, all within the folders of this sandbox."""

import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import attrs

_SCHEMES = ("s3", "gs", "azure", "https")


class LocationError(Exception):
    """A location cannot be used; the message says why."""


@attrs.frozen
class Locations:
    """
    Object stores as folders.

    `s3://BUCKET/KEY`, `gs://…` and `azure://…` are files `s3/BUCKET/KEY` and so on below the root;
    `https://HOST/KEY` stands for a blob store in the same way, and is never fetched. A path, or a
    `file://` address, is a file below the root or in the folder for temporary files: a client
    cannot reach the rest of this machine.
    """

    root: Path

    def read(self, location: str) -> bytes:
        """
        The bytes at a location.

        Raises:
            LocationError: There are none, or it is out of bounds.
        """
        path = self.path(location)
        try:
            return path.read_bytes()
        except OSError as error:
            raise LocationError(f"cannot read {location}: {error.strerror} ({path})") from error

    def write(self, location: str, content: bytes) -> None:
        """
        Replace what is at a location, all at once.

        Raises:
            LocationError: It is out of bounds, or cannot be written.
        """
        path = self.path(location)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            replace(path, content)
        except OSError as error:
            raise LocationError(f"cannot write {location}: {error.strerror} ({path})") from error

    def path(self, location: str) -> Path:
        """
        The file of a location.

        Raises:
            LocationError: It is out of bounds, or no location.
        """
        for folder, path in self._readings(location):
            if path.is_relative_to(folder):
                return path
        temporary = tempfile.gettempdir()
        raise LocationError(
            f"{location} is out of bounds: use s3://BUCKET/KEY, or a file in {temporary}"
        )

    def _readings(self, location: str) -> Iterator[tuple[Path, Path]]:
        """The folder that a location must stay in, and its file; more than one may be right."""
        try:
            parts = urlsplit(location)
        except ValueError as error:
            raise LocationError(f"{location} is no location: {error}") from error
        if parts.scheme in _SCHEMES:
            store = self.root / parts.scheme
            key = PurePosixPath(parts.netloc, parts.path.lstrip("/"))
            yield _resolve(store), _resolve(store / key)
            return
        file = _resolve(self.root / (unquote(parts.path) if parts.scheme == "file" else location))
        yield _resolve(self.root), file
        yield _resolve(Path(tempfile.gettempdir())), file


def replace(path: Path, content: bytes) -> None:
    """Write a file all at once: a process that is killed leaves the old one or the new one."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as new:
        try:
            new.write(content)
            new.close()
            Path(new.name).replace(path)
        except BaseException:
            Path(new.name).unlink(missing_ok=True)
            raise


def _resolve(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, ValueError) as error:  # a loop of links; a character no path can hold
        raise LocationError(f"{path} is no path: {error}") from error
