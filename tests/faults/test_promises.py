import importlib
import re
from pathlib import Path

import pytest

from .test_faults import SCENARIOS

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
PROOFS = re.findall(r"`(\w+)\.py::(\w+)(?:\[([^`]+)\])?`", PAGE.read_text(encoding="utf-8"))


def test_page_names_proofs():
    """The page on reliability names a proof in each row of its tables."""
    rows = [row for row in PAGE.read_text(encoding="utf-8").splitlines() if row.startswith("| ")]
    assert len(PROOFS) > 50
    assert [] == [row for row in rows if "::" not in row and "promise | proof" not in row]


@pytest.mark.parametrize(("module", "test", "scenario"), PROOFS)
def test_proof_exists(module, test, scenario):
    """Each test that the page names exists, and so does the scenario."""
    assert hasattr(importlib.import_module(f"tests.faults.{module}"), test)
    assert not scenario or scenario in {known.id.replace(" ", "_") for known in SCENARIOS}


def test_scenarios_cover_the_list():
    """Scenarios have distinct names, and none of the numbered faults they stand for is missing."""
    names = [scenario.id for scenario in SCENARIOS]
    assert len(names) == len(set(names))
    elsewhere = {31, 33, 34, 35, 36, 37, 38, 39, 40}  # in the modules on origin, secrets and life
    assert set(range(1, 41)) - elsewhere <= {scenario.fault for scenario in SCENARIOS}
