"""The page on reliability is true: what it names is there, and each of the forty faults is met."""

import importlib
import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PAGE = (HERE.parents[1] / "docs" / "reliability.md").read_text(encoding="utf-8")
PROOFS = re.findall(r"`(\w+)\.py::(\w+)`", PAGE)
TESTS = [
    test
    for path in sorted(HERE.glob("test_*.py"))
    for name, test in vars(importlib.import_module(f"tests.faults.{path.stem}")).items()
    if name.startswith("test_")
]


def test_page_names_proofs():
    """The page on reliability names a proof in each row of its tables."""
    rows = [row for row in PAGE.splitlines() if row.startswith("| ")]
    assert len(PROOFS) > 50
    assert [] == [row for row in rows if "::" not in row and "promise | proof" not in row]


@pytest.mark.parametrize(("module", "test"), sorted({*PROOFS}))
def test_proof_exists(module, test):
    """Each test that the page names exists."""
    assert hasattr(importlib.import_module(f"tests.faults.{module}"), test)


def test_each_fault_is_met():
    """Each of the forty faults is named by the test that brings it about."""
    named = re.findall(r"\(faults? ([\d, and]+)\)", " ".join(test.__doc__ for test in TESTS))
    assert {*range(1, 41)} == {int(number) for one in named for number in re.findall(r"\d+", one)}
