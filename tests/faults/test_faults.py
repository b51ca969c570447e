import pytest

from tests.support.rawserver import RawServer

from . import decoding, ends, retrying, timing
from .faces import INJECTED, OWN

SCENARIOS = [
    *decoding.SCENARIOS,
    *ends.SCENARIOS,
    *timing.SCENARIOS,
    *retrying.SCENARIOS,
]
# Under injected clients what depends on the transport: how answers end, and when.
OTHERS = [*ends.SCENARIOS, *timing.SCENARIOS]
CASES = [(face, scenario) for scenario in SCENARIOS for face in OWN] + [
    (face, scenario) for scenario in OTHERS for face in INJECTED if scenario.injected
]

pytestmark = pytest.mark.timeout(20)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Let retries wait for hundredths of a second, and what follows an answer for tenths."""
    monkeypatch.setattr("llmengine._retry.FIRST_DELAY", 0.02)
    monkeypatch.setattr("llmengine._assembly.DRAIN_SECONDS", 0.1)


@pytest.mark.parametrize(
    ("face", "scenario"), [pytest.param(*case, id=f"{case[1].id}-{case[0].kind}") for case in CASES]
)
def test_fault(face, scenario):
    """What must come of a fault comes of it, whichever client meets it, and in time."""
    # Our own transport is held to every run. Under injected clients the first one also imports and
    # starts what they run on: of three the quickest counts.
    for _ in range(1 if face in OWN else 3):
        with RawServer(*scenario.scripts) as server:
            outcome = face.run(
                server, scenario.call, releases=scenario.expects_release, **scenario.options
            )
            scenario.check(outcome, server, exact=face.exact)
        if not scenario.late(outcome):
            break
    assert not scenario.late(outcome)
