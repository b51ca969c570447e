"""What is in the wheel, read from the record of the installed distribution."""

from importlib import metadata
from pathlib import PurePosixPath

import pytest

PACKAGES = ("llmengine", "llmengine_api", "llmengine_http11", "llmengine_sandbox")


@pytest.fixture(scope="module")
def files() -> set[PurePosixPath]:
    """The installed files, without those that the installer wrote."""
    recorded = metadata.files("llm-engine-client") or []
    paths = {PurePosixPath(path) for path in recorded}
    return {path for path in paths if path.parts[0] != ".." and path.suffix != ".pyc"}


def test_the_wheel_holds_the_four_packages_and_its_metadata_alone(files):
    """Nothing but the packages lands in site-packages: no tests, no spec tools."""
    folders = {path.parts[0] for path in files}
    assert {*PACKAGES} == {name for name in folders if not name.endswith(".dist-info")}


@pytest.mark.parametrize("package", PACKAGES)
def test_each_package_says_that_it_is_typed(files, package):
    """Each package carries the marker that type checkers look for."""
    assert PurePosixPath(package, "py.typed") in files


def test_the_wheel_holds_no_weights_and_no_spec(files):
    """Only Python source and its data are shipped, and no file with a model in it."""
    suffixes = {path.suffix for path in files if path.parts[0] in PACKAGES}
    assert suffixes <= {".py", ".typed", ".json"}


def test_the_wheel_carries_its_licence(files):
    """The licence text is part of the distribution."""
    assert "LICENSE" in {path.name for path in files}


def test_the_version_is_the_one_that_the_package_says():
    """The version has one source."""
    import llmengine

    assert metadata.version("llm-engine-client") == llmengine.__version__


def test_the_command_line_is_installed():
    """The entry point `llmengine` leads to a function."""
    (command,) = metadata.entry_points(group="console_scripts", name="llmengine")
    assert callable(command.load())
