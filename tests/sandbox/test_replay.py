"""
The recorded exchanges of the real server, sent again to the sandbox.

Every recorded exchange is replayed, or stands in `EXCEPTIONS` with a reason.
"""

import json
import re
from pathlib import Path

import pytest

from llmengine.testing import Sandbox
from tests.sandbox.standin import CSV, USER, StandIn, recorded_server

CASES = Path(__file__).parent.parent / "data" / "wire"

EXCEPTIONS = {
    "v1_sync_tgi_400_validation": "words of a model server that is not the sandbox's",
    "v2_chat_400_noroute": "an endpoint that was made without a chat route",
    "v2_chat_stream_400_noroute": "an endpoint that was made without a chat route",
    "v2_chat_reasoning_ok": "a model that reasons",
    "v1_stream_ping_mid": "a pause of 18 seconds: see test_streams",
    "v2_chat_stream_ping_mid": "a pause of 18 seconds: see test_streams",
    "v2_chat_stream_slow_first": "a pause of 18 seconds: see test_streams",
    "me2_create_nolabels": "the members of a set, in the order of another run",
    "ft_get_noannotations": "a job that another program had made",
    "ft_list": "jobs that other programs had made: see test_fine_tunes",
    "me_download_ok": "the weights of a model that had been trained: see test_fine_tunes",
    # That server had no weights, and failed wherever it had to look at them. The same requests
    # with a checkpoint path, me2_…, are replayed.
    "me_create_default_endpoint_type_400": "a server without weights",
    "me_create_dup_400": "a server without weights",
    "me_create_min_gt_max_400": "a server without weights",
    "me_create_nolabels_400": "a server without weights",
    "me_create_unknown_model": "a server without weights: the sandbox runs any model's name",
    "batch2_create_400_model": "a server without weights",
    "fixed_batch2_create_400_model": "a server without weights",
}

# What came before an exchange on the recorded server, where its answer depends on that.
BEFORE = {
    "batch2_cancel": ["fixed_batch2_create"],
    "batch2_get": ["batch1_ok"],
    "batch2_update": ["batch1_ok"],
    "fixed_batch2_cancel": ["fixed_batch2_create"],
    "fixed_batch2_update": ["fixed_batch2_create"],
    "ft_cancel_again_unknown": ["ft_create_ok", "ft_cancel_ok"],
    "ft_cancel_ok": ["ft_create_ok"],
    "ft_get_ok": ["ft_create_ok", "+5"],
    "me2_create_dup": ["me2_create_ok"],
    "me2_delete_body": ["me2_create_bool_num"],
    "me2_update_partial_after": ["me2_update_partial_ok", "+5"],
    "me_get_justcreated": ["me_create_ok"],
    "me_update_justcreated_500": ["me_create_ok"],
    "me_update_lightllm_422": ["me_create_ok", "+5"],
    "me_update_ok": ["me_create_ok", "+5"],
    "me_update_reserved_400": ["me_create_ok", "+5"],
}
# What only the broken parts of the server answer: see `quirks`.
QUIRKS = {
    r"batch2_(create|get|update)": "batch-v2",
    r"v2_compl_stream_ok": "completions-v2-stream",
    r"file_upload_500_binary": "binary-upload",
}

# Descriptions differ in their values, not in their shape.
SHAPE_ONLY = re.compile(
    r"me2?_(get|get_justcreated|get_failed_noinfra|list\w*|update_partial_after)"
)
UNIMPORTANT_HEADERS = {"date", "server", "content-length", "transfer-encoding"}
# What only the sandbox tells.
UNIMPORTANT_HEADERS |= {"x-sandbox-models"}
VOLATILE = [
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"), "UUID"),
    (re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (P[SD]T|UTC)"), "TIMESTAMP"),
    (re.compile(r'"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}"'), '"TIME"'),
    (re.compile(r"\.\d{6}-\d{6}"), ".DATE-TIME"),
    (re.compile(r'"id":"(chatcmpl|cmpl)-\w+"'), r'"id":"\1-ID"'),
    (re.compile(r'"(ft|file)-[0-9a-f]+"'), r'"\1-ID"'),
    (re.compile(r'"endpoint_creation_task_id":"\w+"'), '"endpoint_creation_task_id":"ID"'),
    (re.compile(r'"created":\d+'), '"created":0'),
    # The recorded stand-in says "stop" in whole answers, whatever ended them.
    (re.compile(r'"finish_reason":"(stop|length)"'), '"finish_reason":"END"'),
    # Its repaired batches were under way at once, and never over.
    (re.compile(r'"status":"(queued|running)"'), '"status":"ON ITS WAY"'),
    (re.compile(r'"completed_at":("TIME"|null)'), '"completed_at":"SOME TIME"'),
]


CONTENTS = {"train.csv": CSV, "bad.csv": b"a,b\n1,2\n", "bin.dat": b"\xff\xfe\x00"}
FILES = [(name, CONTENTS[name]) for name in ("train.csv", "bad.csv")]
# What an owner has set, which may be anything; what an endpoint runs is checked in test_models.
OPEN = {
    *("default_callback_auth", "default_callback_url", "labels", "post_inference_hooks"),
    *("gpu_type", "storage", "_llm"),
    "num_queued_items",  # counted there, and null on the server that was recorded later
}


def case_of(name):
    """A recorded exchange."""
    return json.loads((CASES / f"{name}.json").read_text("utf-8"))


NAMES = sorted(path.stem for path in CASES.glob("*.json"))


@pytest.fixture(scope="module")
def shared():
    """A server for the exchanges that nothing before them matters to."""
    with recorded_server() as (_, client):
        yield client


@pytest.fixture(scope="module")
def strict():
    """A server that knows one key only."""
    with Sandbox(StandIn(), api_key=USER) as sandbox, sandbox.http_client(auth=None) as client:
        yield client


@pytest.mark.parametrize("name", [name for name in NAMES if name not in EXCEPTIONS])
def test_recorded_exchange(name, request):
    """Status, headers that matter and body are those of the recorded server."""
    if quirk := next((quirk for of, quirk in QUIRKS.items() if re.match(of, name)), None):
        with recorded_server(quirks=[quirk], sockets=False) as server:
            check(name, *server)
    elif name in BEFORE or name.startswith(("file_", "ft_", "me")):
        # Many servers, each for one exchange: without sockets they start and stop at once.
        with recorded_server(sockets=False) as server:
            check(name, *server)
    elif "wrong" in name or name.endswith("plus_bearer_bad"):
        # The recorded server knew one wrong key; here, without a key of its own, none is wrong.
        check(name, None, request.getfixturevalue("strict"))
    else:
        check(name, None, request.getfixturevalue("shared"))


def test_every_exception_is_recorded():
    """An exchange that is not replayed is named only while it exists."""
    assert set() == set(EXCEPTIONS) - set(NAMES)
    assert set() == set(BEFORE) - set(NAMES)


def check(name, sandbox, client):
    """Send what came before, then the exchange, and compare the answers."""
    ids = {}
    if name.startswith(("file_", "ft_")):
        ids = {f"file-{number}": upload(client, *file) for number, file in enumerate(FILES)}
    for step in BEFORE.get(name, []):
        if step.startswith("+"):
            sandbox.advance(float(step))
            continue
        case = case_of(step)
        answer = send(client, case["request"], ids)
        assert answer.status_code == case["response"]["status"]
        # Whatever number it had there, the latest job is meant.
        for id_ in made(answer.text):
            ids[r"ft-\d+"] = id_
    case = case_of(name)
    response, expected = send(client, case["request"], ids), case["response"]
    assert expected["status"] == response.status_code
    assert matter(expected["headers"]) == matter(response.headers)
    if name == "misc_head":  # recorded as the raw message: HEAD has no body
        assert b"" == response.content
    elif SHAPE_ONLY.fullmatch(name):
        assert endpoint_shape(expected["body"]) == endpoint_shape(response.text)
    else:
        assert settled(expected["body"]) == settled(response.text)


def upload(client, filename, content):
    """The id of a new file of the recorded user's."""
    files = {"file": (filename, content)}
    return client.post("/v1/files", files=files, auth=(USER, "")).json()["id"]


def send(client, request, ids):
    """Send a recorded request as it was, with the ids of this run."""
    headers = {k: v for k, v in request["headers"].items() if k != "content-length"}
    body = renamed(request["body"] or "", ids)
    if body.startswith("multipart "):
        del headers["content-type"]
        field, _, value = body.removeprefix("multipart ").partition("=")
        part = (None, value) if value[0] != "@" else (value[1:], CONTENTS[value[1:]])
        return client.post(request["target"], headers=headers, files={field: part})
    target = renamed(request["target"], ids)
    return client.request(request["method"], target, headers=headers, content=body.encode() or None)


def renamed(text, ids):
    """A text with the ids of this run in the place of the recorded ones."""
    for old, new in ids.items():
        text = re.sub(rf"\b{old}\b", new, text)
    return text


def made(body):
    """The ids in an answer."""
    return re.findall(r'"(?:id|job_id)":"([^"]+)"', body)


def matter(headers):
    """The headers that matter."""
    return {k: v for k, v in headers.items() if k not in UNIMPORTANT_HEADERS}


def settled(text):
    """A body without what changes from run to run, its objects' keys in one order."""
    for pattern, name in VOLATILE:
        text = pattern.sub(name, text)
    try:
        return json.loads(text)
    except ValueError:  # a stream, or nothing
        return text


def endpoint_shape(text):
    """The names, in their order, and what kind of value each has, of an endpoint and its parts."""
    body = json.loads(text)
    if "model_endpoints" not in body:
        return shape(body)
    # One that failed, and sorts first here, has another shape.
    listed = [one for one in body["model_endpoints"] if one["name"] != "failed-endpoint"]
    return [shape(endpoint) for endpoint in listed[:1]]


def shape(value):
    """The names in an object, in their order, and what stands under them."""
    if isinstance(value, dict):
        return {name: shape(part) for name, part in value.items() if name not in OPEN}
    return value if value is None else "a value"
