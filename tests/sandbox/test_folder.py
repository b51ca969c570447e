"""The folder of a sandbox's data: private, of one version, and without what a kill leaves."""

import os
import sqlite3
import stat
import tempfile
from pathlib import Path

import pytest

from llmengine.testing import Sandbox

posix = pytest.mark.skipif(os.name != "posix", reason="there are no such permissions")


@pytest.fixture
def lax():
    """A umask that keeps nothing from anybody."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    """Who may do what with a file."""
    return stat.S_IMODE(path.stat().st_mode)


def run(folder: Path) -> str:
    """The id of a file that was uploaded to a sandbox on a folder, while that runs."""
    with Sandbox(data=folder, sockets=False) as sandbox:
        id_: str = sandbox.client().files.upload(file=("a.csv", b"x")).id
        assert {0o700} == {mode(path) for path in (folder, folder / "files", folder / "objects")}
        assert {0o600} == {mode(path) for path in folder.glob("sandbox.sqlite3*")}
        assert 0o600 == mode(folder / "files" / id_)
        return id_


@posix
@pytest.mark.usefixtures("lax")
def test_only_its_owner_can_read_it(tmp_path):
    """A new folder, one that was there, and one of an older sandbox."""
    run(tmp_path / "new" / "er")
    empty = tmp_path / "empty"
    empty.mkdir(mode=0o777)
    run(empty)
    for path in (empty, *empty.iterdir()):
        path.chmod(0o777)
    run(empty)


@posix
@pytest.mark.usefixtures("lax")
def test_a_folder_with_other_things_is_left_as_it_is(tmp_path):
    """What is somebody's besides is not closed to them; what is ours is."""
    tmp_path.chmod(0o755)
    (tmp_path / "other").touch()
    with Sandbox(data=tmp_path, sockets=False):
        assert 0o755 == mode(tmp_path)
        assert 0o700 == mode(tmp_path / "files")
        assert 0o600 == mode(tmp_path / "sandbox.sqlite3")


def test_what_a_kill_leaves_is_swept(tmp_path):
    """Contents that no file has, and files that were never finished, go when it starts."""
    kept = run(tmp_path)
    (tmp_path / "objects" / "s3").mkdir()
    output = tmp_path / "objects" / "s3" / "answers.json"
    output.touch()
    for left in ("files/file-0", "files/.llmengine-x", "objects/s3/.llmengine-y"):
        (tmp_path / left).touch()
    with Sandbox(data=tmp_path, sockets=False) as sandbox:
        assert [kept] == [path.name for path in (tmp_path / "files").iterdir()]
        assert [output] == list(output.parent.iterdir())
        assert "x" == sandbox.client().files.content(kept).content


@posix
def test_temporary_folders_of_killed_processes_go(tmp_path, monkeypatch):
    """One that still runs keeps its own, and one that is just being made."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    dead, other = tmp_path / "llmengine-sandbox-dead", tmp_path / "llmengine-else"
    for folder in (dead, other):
        folder.mkdir()
        (folder / "lock").touch()
    young = tmp_path / "llmengine-sandbox-young"
    young.mkdir()
    with Sandbox(sockets=False) as running:
        assert not dead.exists()
        with Sandbox(sockets=False):
            assert running.objects.is_dir()
            assert young.is_dir()
    assert {young, other} == set(tmp_path.iterdir())


def refusal(folder: Path) -> str:
    """Why a folder is not used."""
    with pytest.raises(Exception, match="cannot use") as caught:
        Sandbox(data=folder, sockets=False).start()
    return str(caught.value)


def change(folder: Path, *statements: str) -> None:
    """Change the database."""
    connection = sqlite3.connect(folder / "sandbox.sqlite3")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_database_of_another_version(tmp_path):
    """It is refused in one line, and left as it is."""
    kept = run(tmp_path)
    change(tmp_path, "PRAGMA user_version = 99")
    assert "version 99" in refusal(tmp_path)
    change(tmp_path, "PRAGMA user_version = 0", "ALTER TABLE files DROP COLUMN size")
    assert "version unknown" in refusal(tmp_path)
    assert (tmp_path / "files" / kept).is_file()


def test_a_database_that_tells_no_version(tmp_path):
    """The first ones did not; they are like those of today."""
    kept = run(tmp_path)
    change(tmp_path, "PRAGMA user_version = 0")
    with Sandbox(data=tmp_path, sockets=False) as sandbox:
        assert "x" == sandbox.client().files.content(kept).content


def test_what_is_no_database(tmp_path):
    """Another file of that name is refused, too."""
    (tmp_path / "sandbox.sqlite3").write_text("something else")
    assert "not a database" in refusal(tmp_path)
