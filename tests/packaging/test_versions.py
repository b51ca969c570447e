"""The Python versions stand among the classifiers; what cannot read them there agrees."""

import re
import tomllib
from pathlib import Path

SETTINGS = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
FOUND = [re.fullmatch(r".*Python :: (3\.(\d+))", it) for it in SETTINGS["project"]["classifiers"]]
VERSIONS = [match for match in FOUND if match]


def test_the_versions_are_listed_from_the_oldest_on():
    """Without a gap, since each of them is tested."""
    minors = [int(match[2]) for match in VERSIONS]
    assert minors == list(range(minors[0], minors[0] + len(minors)))


def test_the_oldest_version_is_the_one_that_is_required_and_checked():
    """By pip, by mypy and by pyright; the generator writes for it too."""
    from codegen.output import PYTHON

    oldest, tools = VERSIONS[0][1], SETTINGS["tool"]
    assert f">={oldest}" == SETTINGS["project"]["requires-python"]
    assert [oldest] * 3 == [
        tools["mypy"]["python_version"],
        tools["pyright"]["pythonVersion"],
        PYTHON,
    ]
