"""
Requests made from the spec, right ones and wrong ones: no answer is a 5xx or breaks the spec.

A bounded run: a few dozen requests for each operation. It needs one Python only, see noxfile.py.
"""

from pathlib import Path

import hypothesis
import pytest
import schemathesis
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance

from llmengine.testing import Sandbox

ROOT = Path(__file__).parent.parent.parent
OPERATIONS = [
    found.ok()
    for found in schemathesis.openapi.from_path(ROOT / "openapi.yaml").get_all_operations()
]
HEALTH = {"/healthcheck", "/healthz", "/readyz"}


def conforms(context, response, case):
    """Hold an answer against the spec, which of a stream describes the events' data only."""
    if "text/event-stream" not in str(response.headers.get("content-type")):
        response_schema_conformance(context, response, case)


CHECKS = [not_a_server_error, conforms]
SETTINGS = hypothesis.settings(
    max_examples=12,
    deadline=None,
    database=None,
    phases=[hypothesis.Phase.generate],
    suppress_health_check=list(hypothesis.HealthCheck),
)


def cases():
    """Each operation, asked rightly, and wrongly where there is anything to be wrong about."""
    for operation in OPERATIONS:
        for mode in schemathesis.GenerationMode:
            if mode.is_positive or operation.path not in HEALTH:
                yield pytest.param(operation, mode, id=f"{operation.label}-{mode.value}")


@pytest.fixture(scope="module")
def sandbox():
    """A sandbox for the whole run: what one request makes, another may find."""
    # What crashes the server is a 500 here too, unless that is switched off.
    with Sandbox(quirks=["none"]) as sandbox:
        yield sandbox


# Schemathesis guesses at examples that a strategy of ours would give better, and says so.
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("operation", "mode"), list(cases()))
def test_operation(operation, mode, sandbox):
    """Whatever is sent, the answer is one that the spec knows."""

    @SETTINGS
    @hypothesis.given(case=operation.as_strategy(generation_mode=mode))
    def run(case):
        case.call_and_validate(
            base_url=sandbox.base_url,
            auth=(sandbox.api_key, ""),
            checks=CHECKS,
            timeout=20,
        )

    run()
