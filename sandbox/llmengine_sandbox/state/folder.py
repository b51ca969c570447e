"""The folder of a sandbox's data: its owner's alone, and without what killed processes left."""

import os
import shutil
import tempfile
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path

_PREFIX = "llmengine-sandbox-"
_LOCK = "lock"
_YOUNG_SECONDS = 60
_UNFINISHED = ".llmengine-"
_OURS = (_LOCK, "sandbox.sqlite3", "files", "objects")


@contextmanager
def temporary_folder() -> Generator[Path]:
    """A folder that goes when the block is left; those of processes that were killed go first."""
    if os.name == "posix":
        _sweep(Path(tempfile.gettempdir()))
    with tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with _locked(folder / _LOCK):
            yield folder


def make_private(folder: Path, *parts: str) -> None:
    """
    Make a folder, and folders in it, readable to nobody else, whatever the umask says.

    A folder that holds other things too is left as it is: then only what is in it is private.

    Raises:
        OSError: It cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if all(path.name.startswith(_OURS) for path in folder.iterdir()):
        folder.chmod(0o700)
    for name in parts:
        (folder / name).mkdir(mode=0o700, exist_ok=True)
        (folder / name).chmod(0o700)


def make_private_file(path: Path) -> None:
    """
    Have a file that only its owner can read.

    Raises:
        OSError: It cannot be made.
    """
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)


def replace(path: Path, content: bytes, *, durable: bool = False) -> None:
    """
    Write a file all at once: a process that is killed leaves the old one or the new one.

    Args:
        durable: Whether it also survives a loss of power.
    """
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=_UNFINISHED, delete=False) as new:
        try:
            new.write(content)
            if durable:
                new.flush()
                os.fsync(new.fileno())
            new.close()
            Path(new.name).replace(path)
        except BaseException:
            Path(new.name).unlink(missing_ok=True)
            raise


def sweep(files: Path, known: Iterable[str], objects: Path) -> None:
    """
    Remove what a killed process left: contents of no file, and files that were never finished.

    Args:
        files: Where the contents of files are, named by ids.
        known: The ids that there are.
        objects: Where the object stores are.
    """
    kept = set(known)
    for path in files.iterdir():
        if path.name not in kept:
            path.unlink(missing_ok=True)
    for path in objects.rglob(f"{_UNFINISHED}*"):
        path.unlink(missing_ok=True)


def _sweep(parent: Path) -> None:
    for folder in parent.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if _is_left(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_left(folder: Path) -> bool:
    """Whether a temporary folder is this user's, and of a process that is no more."""
    about = folder.lstat()
    if not folder.is_dir() or folder.is_symlink() or about.st_uid != os.getuid():
        return False
    if time.time() - about.st_mtime < _YOUNG_SECONDS and not (folder / _LOCK).exists():
        return False  # one that is just being made
    with _locked(folder / _LOCK) as mine:
        return mine


if os.name == "posix":
    import fcntl

    @contextmanager
    def _locked(path: Path) -> Generator[bool]:
        """Hold a lock that ends with the process, unless another has it; whether it is ours."""
        with path.open("w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                yield False
            else:
                yield True

else:

    @contextmanager
    def _locked(path: Path) -> Generator[bool]:
        """Where there are no such locks nothing is swept."""
        path.touch()
        yield False
