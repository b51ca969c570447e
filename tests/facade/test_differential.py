"""The comparison itself: what it must not let pass."""

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from tests.facade.differential.calls import ANSWERS, Call, by_failure, by_parameter
from tests.facade.differential.compare import Side, compare
from tests.facade.differential.deliberate import DELIBERATE
from tests.facade.differential.report import judged
from tests.facade.differential.run import Compared, Run
from tests.facade.differential.scenarios import special

B45: dict[str, Any] = json.loads(Path(__file__).with_name("b45.json").read_text(encoding="utf-8"))
CALL = Call("Model.delete", "", "Model.delete('m')", [ANSWERS["Model.delete"]])
REQUEST: dict[str, Any] = {
    "host": "origin",
    "method": "DELETE",
    "path": "/v1/llm/model-endpoints/m",
    "query": {},
    "headers": {"authorization": "Basic a"},
    "body": None,
}
OUTCOME: dict[str, Any] = {
    "gave": {"type": ["DeleteLLMEndpointResponse"], "value": {"deleted": True}}
}
SAME = Side([REQUEST], OUTCOME)


def _wrong(new: Side, call: Call = CALL) -> list[str]:
    run = Run(B45, B45, [Compared(call, compare(SAME, new))])
    return [line for line in judged(run)[1] if not line.startswith("no call shows")]


def test_the_same_is_no_difference() -> None:
    """Equal sides are equal."""
    assert _wrong(SAME) == []


@pytest.mark.parametrize(
    "change",
    [
        {"method": "POST"},
        {"path": "/v1/llm/model-endpoints/n"},
        {"query": {"x": "1"}},
        {"headers": {"authorization": "Basic b"}},
        {"headers": {}},
        {"headers": REQUEST["headers"] | {"x-more": "1"}},
        {"body": {"a": None}},
    ],
)
def test_a_difference_of_the_request_fails(change: dict[str, Any]) -> None:
    """Method, path, query, headers and body all count."""
    assert len(_wrong(Side([REQUEST | change], OUTCOME))) == 1


@pytest.mark.parametrize(
    "outcome",
    [
        {"gave": {"type": ["DeleteLLMEndpointResponse"], "value": {"deleted": False}}},
        {"gave": {"type": ["DeleteLLMEndpointResponse"], "value": {"deleted": 1}}},
        {"gave": {"type": ["DeleteFileResponse"], "value": {"deleted": True}}},
        {"gave": {"type": ["DeleteLLMEndpointResponse"], "value": {}}},
        {"gave": None},
        {"raised": {"names": ["ServerError", "Exception"], "message": "x"}},
    ],
)
def test_a_difference_of_the_result_fails(outcome: dict[str, Any]) -> None:
    """Value, type and whether it raises all count."""
    assert len(_wrong(Side([REQUEST], outcome))) == 1


@pytest.mark.parametrize("requests", [[], [REQUEST, REQUEST]])
def test_a_missing_or_repeated_request_fails(requests: list[dict[str, Any]]) -> None:
    """How often something is sent counts."""
    assert len(_wrong(Side(requests, OUTCOME))) >= 1


def test_an_error_that_old_clauses_do_not_catch_fails() -> None:
    """An error may be more precise, not something else."""
    old = Side([], {"raised": {"names": ["UnknownError", "Exception"], "message": "x"}})
    kind = ["GoneError", "UnknownError", "Exception"]
    fine = Side([], {"raised": {"names": kind, "message": "x"}})
    other = Side([], {"raised": {"names": ["ServerError", "Exception"], "message": "x"}})
    assert [] == compare(old, fine)
    assert ["raised"] == [found.place for found in compare(old, other)]


@pytest.mark.parametrize("part", ["names", "signatures", "types"])
def test_a_missing_name_or_other_signature_fails(part: str) -> None:
    """Names, signatures and types are compared as a whole."""
    emptied = {
        "names": {module: {"own": [], "other": []} for module in B45["names"]},
        "signatures": {},
        "types": {},
    }
    run = Run(B45, B45 | {part: emptied[part]}, [])
    missing = [line for line in judged(run)[1] if not line.startswith("no call shows")]
    assert len(missing) >= len(B45[part])


def test_a_listed_difference_that_does_not_exist_fails() -> None:
    """The list cannot outlive what it lists."""
    wrong = judged(Run(B45, B45, [Compared(CALL, [])]))[1]
    assert [f"no call shows the difference {one.name}" for one in DELIBERATE] == wrong


def test_every_method_and_parameter_has_a_call() -> None:
    """The table follows the signatures; a parameter without a sample is an error."""
    signatures = B45["signatures"]
    calls = [*by_parameter(signatures), *by_failure(signatures), *special()]
    assert set(signatures) - {call.method for call in calls} == set()
    for method, parameters in signatures.items():
        codes = [call.code for call in calls if call.method == method]
        for name, kind, _ in parameters:
            shown = name if kind != "VAR_KEYWORD" else ""
            assert any(shown in code for code in codes), f"{method}: {name}"
    with pytest.raises(KeyError, match="novel"):
        list(by_parameter({"Model.get": [*signatures["Model.get"], ["novel", "", "None"]]}))


def test_the_reasons_are_complete() -> None:
    """Each listed difference has a name of its own and says before, now and why."""
    assert len(DELIBERATE) == len({one.name for one in DELIBERATE})
    texts = [attrs.astuple(one)[:4] for one in DELIBERATE]
    assert all(all(text) for text in texts)
