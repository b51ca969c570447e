"""Where jobs read and write: object stores, which are folders of this sandbox and nothing else."""

from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import attrs

from .folder import replace

_STORES = ("s3", "gs", "azure", "https")
_WANTED = "use s3://BUCKET/KEY, gs://BUCKET/KEY or azure://CONTAINER/KEY"


class LocationError(Exception):
    """A location cannot be used; the message says why."""


@attrs.frozen
class Locations:
    """
    Object stores as folders.

    `s3://BUCKET/KEY`, `gs://…` and `azure://…` are files `s3/BUCKET/KEY` and so on below the root;
    `https://HOST/KEY` stands for a blob store in the same way, and is never fetched. A name without
    a store is a file below the root. Nothing leads out of there: no absolute path, no `..`, no
    symbolic link, no other scheme.
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
        store, key = self._parts(location)
        try:
            bounds, path = store.resolve(), (store / key).resolve()
        except (OSError, RuntimeError, ValueError) as error:  # a loop of links; a NUL
            raise LocationError(f"{location!r} is no location: {error}") from error
        # Resolved on both sides: neither `..` nor a link that somebody has put there leads out.
        if not path.is_relative_to(bounds) or ".." in key.parts:
            raise LocationError(f"{location} is out of bounds: {_WANTED}")
        return path

    def _parts(self, location: str) -> tuple[Path, PurePosixPath]:
        """The folder that a location must stay in, and what it names there."""
        scheme, slashes, rest = location.partition("://")
        if not slashes:
            if PurePosixPath(location).is_absolute() or "\\" in location or ":" in location:
                raise LocationError(f"{location} is out of bounds: {_WANTED}")
            return self.root, PurePosixPath(location)
        if scheme.lower() not in _STORES:
            raise LocationError(f"{location} is in no object store: {_WANTED}")
        if scheme.lower() == "https":
            rest = _without_query(rest)  # a signature
        return self.root / scheme.lower(), PurePosixPath(rest.replace("\\", "/").lstrip("/"))


def _without_query(rest: str) -> str:
    try:
        parts = urlsplit(f"//{rest}")
    except ValueError as error:
        raise LocationError(f"https://{rest} is no address: {error}") from error
    return f"{parts.netloc}/{parts.path.lstrip('/')}"
