import copy
import json
import re
from pathlib import Path

import pytest

from specdiff.documents import Document, load
from specdiff.findings import Difference, Rank, explain, read_differences
from specdiff.operations import compare_documents
from tests.support.comparing import NULL, TEXT, WHOLE

ROOT = Path(__file__).parents[2]
MAY = ROOT / "tests/data/upstream/openapi-2026-05-27.json"
JULY = ROOT / "tests/data/upstream/openapi-live-2026-07-01.json"
DIFFERENCES = ROOT / "specdiff/differences.yaml"


# The real thing: what the server published in July 2026, and copies of it with one change each.


@pytest.fixture(scope="module")
def ours():
    """Our spec."""
    return load(str(ROOT / "openapi.yaml"))


@pytest.fixture(scope="module")
def july():
    """The server's, as published."""
    return json.loads(JULY.read_text())


@pytest.fixture(scope="module")
def known(ours, july):
    """What differs without any change."""
    return found_in(ours, july)


def found_in(ours, document):
    """Rank and place of each difference of a document from ours."""
    found = compare_documents(ours, Document("server", document))
    return {(str(item.rank), item.where, item.what) for _, item in found}


def test_our_spec_has_no_unexplained_difference_from_the_server(ours, july):
    """Every operation is there, every difference has a reason, and every reason a difference."""
    found = list(compare_documents(ours, Document("server", july)))
    result = explain(found, read_differences(DIFFERENCES))
    assert [] == [(entry.finding.where, entry.finding.what) for entry in result.unexplained]
    assert [] == [str(difference) for difference in result.stale]


def test_a_document_does_not_differ_from_itself(july):
    """Whatever the server's spec says, it says the same both ways."""
    assert set() == found_in(Document("ours", july), july)


def test_the_server_of_may_lacks_what_came_later(ours, known):
    """Its chat schemas have other names, and four fields are not there; nothing else differs."""
    fields = {
        "request ChatCompletionAssistantMessage.reasoning",
        "response ChatCompletionDelta.reasoning_content",
        "response ChatCompletionResponseMessage.reasoning_content",
        "response GetModelEndpointResponse.status_reason",
    }
    found = found_in(ours, json.loads(MAY.read_text())) - known
    assert fields == {where for _, where, _ in found}
    assert {"lost"} == {rank for rank, _, _ in found}


def at(document, pointer):
    """The parent and key of a place, written with spaces between its parts."""
    *path, last = pointer.split(" ")
    for part in path:
        document = document[int(part)] if isinstance(document, list) else document[part]
    return document, last


def removed(pointer, value=None):
    """A change that takes away a key, or a value from a list."""

    def change(document):
        parent, key = at(document, pointer)
        if value is None:
            del parent[int(key) if isinstance(parent, list) else key]
        else:
            parent[key].remove(value)

    return change


def replaced(pointer, value):
    """A change that puts another value."""

    def change(document):
        parent, key = at(document, pointer)
        parent[key] = value

    return change


def added(pointer, value):
    """A change that adds a value to a list, which is made if it is not there."""

    def change(document):
        parent, key = at(document, pointer)
        parent.setdefault(key, []).append(value)

    return change


def renamed(pointer, key):
    """A change that gives a key another name."""

    def change(document):
        parent, old = at(document, pointer)
        parent[key] = parent.pop(old)

    return change


S = "components schemas"
ENDPOINTS = "paths /v1/llm/model-endpoints"
COMPLETION = "paths /v1/llm/completions-sync post"
MUTATIONS = {
    "operation removed": (
        removed(f"{ENDPOINTS} get"),
        ("breaking", "GET /v1/llm/model-endpoints"),
    ),
    "operation added": (
        replaced("paths /v3/new", {"get": {"responses": {"200": {"description": "d"}}}}),
        ("lost", "GET /v3/new"),
    ),
    "path renamed": (
        renamed("paths /v1/llm/completions-sync", "/v2/llm/completions-sync"),
        ("breaking", "POST /v1/llm/completions-sync"),
    ),
    "request field made required": (
        added(f"{S} CompletionSyncV1Request required", "top_k"),
        ("breaking", "request *.top_k"),
    ),
    "field of one framework made required": (
        added(f"{S} CreateVLLMModelEndpointRequest required", "max_model_len"),
        ("breaking", "request *.max_model_len"),
    ),
    "request field removed": (
        removed(f"{S} CompletionSyncV1Request properties stop_sequences"),
        ("lost", "request *.stop_sequences"),
    ),
    "request field added": (
        replaced(f"{S} CompletionSyncV1Request properties brand_new", TEXT),
        ("lost", "request *.brand_new"),
    ),
    "request enum value removed": (
        removed(f"{S} GpuType enum", "nvidia-hopper-h100"),
        ("breaking", "request GpuType"),
    ),
    "request enum value added": (
        added(f"{S} GpuType enum", "nvidia-new"),
        ("lost", "request GpuType"),
    ),
    "answer enum value added": (
        added(f"{S} ModelEndpointStatus enum", "PAUSED"),
        ("new", "response ModelEndpointStatus"),
    ),
    "answer enum value removed": (
        removed(f"{S} ModelEndpointStatus enum", "READY"),
        ("lost", "response ModelEndpointStatus"),
    ),
    "request type changed": (
        replaced(f"{S} CompletionSyncV1Request properties prompt type", "integer"),
        ("breaking", "request *.prompt"),
    ),
    "answer type changed": (
        replaced(f"{S} CompletionOutput properties text type", "integer"),
        ("breaking", "response CompletionOutput.text"),
    ),
    "answer field gone": (
        removed(f"{S} CompletionOutput properties text"),
        ("breaking", "response CompletionOutput.text"),
    ),
    "answer field optional": (
        removed(f"{S} CompletionOutput required", "num_completion_tokens"),
        ("breaking", "response CompletionOutput.num_completion_tokens"),
    ),
    "answer field added": (
        replaced(f"{S} CompletionOutput properties brand_new", TEXT),
        ("lost", "response CompletionOutput.brand_new"),
    ),
    "success status changed": (
        renamed(f"{COMPLETION} responses 200", "201"),
        ("lost", "POST /v1/llm/completions-sync response 201"),
    ),
    "success replaced by an error": (
        renamed(f"{COMPLETION} responses 200", "503"),
        ("breaking", "POST /v1/llm/completions-sync response"),
    ),
    "error status added": (
        replaced(f"{COMPLETION} responses 418", {"description": "d"}),
        ("new", "POST /v1/llm/completions-sync response 418"),
    ),
    "error status removed": (
        removed(f"{COMPLETION} responses 422"),
        ("cosmetic", "POST /v1/llm/completions-sync response 422"),
    ),
    "answer made nullable": (
        replaced(f"{S} CompletionOutput properties text", {"anyOf": [TEXT, NULL]}),
        ("breaking", "response CompletionOutput.text"),
    ),
    "request no longer nullable": (
        replaced(f"{S} CreateVLLMModelEndpointRequest properties checkpoint_path", TEXT),
        ("breaking", "request *.checkpoint_path"),
    ),
    "parameter renamed": (
        replaced(f"{COMPLETION} parameters 0 name", "model"),
        ("breaking", "POST /v1/llm/completions-sync query model"),
    ),
    "parameter made required": (
        replaced(f"{ENDPOINTS} get parameters 0 required", value=True),
        ("breaking", "GET /v1/llm/model-endpoints query name"),
    ),
    "nested field in items changed": (
        replaced(f"{S} LLMFineTuneEvent properties level", WHOLE),
        ("breaking", "response *.level"),
    ),
    "member taken out of a discriminator": (
        removed(f"{S} CallbackAuth discriminator mapping mtls"),
        ("breaking", "request *"),
    ),
    "member taken out of a union": (
        removed(f"{S} CreateLLMModelEndpointV1Request oneOf 0"),
        ("breaking", "request *"),
    ),
    "body of another media type": (
        renamed("paths /v1/files post requestBody content multipart/form-data", "application/json"),
        ("breaking", "POST /v1/files request"),
    ),
    "bound tightened": (
        replaced(f"{S} CompletionSyncV1Request properties temperature maximum", 0.5),
        ("breaking", "request *.temperature"),
    ),
    "authentication changed": (
        replaced(f"{COMPLETION} security", [{"OAuth2PasswordBearer": []}]),
        ("breaking", "POST /v1/llm/completions-sync security"),
    ),
}


@pytest.mark.parametrize(("change", "expected"), MUTATIONS.values(), ids=MUTATIONS)
def test_each_change_of_the_server_is_found_and_ranked(change, expected, ours, july, known):
    """One change to the published spec gives the difference it should, at the place of ours."""
    changed = copy.deepcopy(july)
    change(changed)
    rank, where = expected
    found = found_in(ours, changed) - known
    pattern = Difference(Rank(rank), where, "*", "")
    assert [] != [item for item in found if _meets(pattern, item)]
    worst = min((list(Rank).index(Rank(item[0])) for item in found), default=None)
    assert rank == list(Rank)[worst], "nothing of it is worse than expected"


def _meets(pattern, item):
    expression = ".*".join(re.escape(part) for part in pattern.where.split("*"))
    return pattern.rank == item[0] and re.fullmatch(expression, item[1]) is not None
