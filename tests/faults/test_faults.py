import pytest

from tests.support.patience import patiently
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


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Let retries wait for hundredths of a second, and what follows an answer for tenths."""
    monkeypatch.setattr("llmengine._calls.retry.FIRST_DELAY", 0.02)
    monkeypatch.setattr("llmengine._streams.assembly.DRAIN_SECONDS", 0.1)


@pytest.mark.parametrize(
    ("face", "scenario"), [pytest.param(*case, id=f"{case[1].id}-{case[0].kind}") for case in CASES]
)
def test_fault(face, scenario):
    """What must come of a fault comes of it, whichever client meets it, and in time."""

    def attempt(limit):
        with RawServer(*scenario.scripts) as server:
            options = scenario.options(limit)
            outcome = face.run(server, scenario.call, releases=scenario.expects_release, **options)
            scenario.check(outcome, server, limit, exact=face.exact)

    if scenario.limit is None:
        attempt(0.0)
    else:
        patiently(attempt)
