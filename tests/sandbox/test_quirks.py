"""The faults of the real server, each off or on."""

import httpx
import pytest

from llmengine.testing import Sandbox
from llmengine_sandbox import quirks
from tests.contract.golden.endpoints import BUNDLE
from tests.sandbox.test_testing import ENDPOINT

CSV = b"prompt,response\na,b\n"
HARDWARE = {"gpus": 1, "gpu_type": "nvidia-ampere-a10", "cpus": 1, "memory": "8Gi"}
HARDWARE |= {"storage": "10Gi", "nodes_per_worker": 1}
MODEL = {**ENDPOINT, "endpoint_type": "streaming"}
PATH = "/v1/llm/model-endpoints"


@pytest.fixture
def sandbox(request):
    """A sandbox with these quirks, which takes any key."""
    with Sandbox(api_key=None, sockets=False, quirks=request.param) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox):
    """A client of it."""
    with sandbox.http_client() as client:
        yield client


def upload(client, name, content=CSV, **options):
    """The id of a new file."""
    response = client.post("/v1/files", files={"file": (name, content)}, **options)
    assert 200 == response.status_code
    return response.json()["id"]


def unhandled(response: httpx.Response) -> bool:
    """Whether the server failed on a bug of its own."""
    return response.status_code == 500 and [*response.json()] == [
        "error",
        "timestamp",
        "request_id",
    ]


def test_names():
    """Those there are by default, all of them, none; an unknown one is refused."""
    assert quirks.check([]) == quirks.DEFAULT == {"crashes"}
    assert {"crashes", "s3"} == quirks.check(["s3"])
    assert {"s3"} == quirks.check(["s3", "none"])
    assert set(quirks.QUIRKS) == quirks.check(["all"])
    with pytest.raises(ValueError, match="no quirk x: there are batch-v2, "):
        quirks.check(["x"])


@pytest.mark.parametrize("sandbox", [["s3"]], indirect=True)
def test_files_on_an_s3_store(client):
    """A file's id is its name, a second of the name takes its place, and there is no listing."""
    other = ("other", "")
    assert "file-a.csv" == upload(client, "file-a.csv", b"old")
    assert "file-a.csv" == upload(client, "file-a.csv", b"theirs", auth=other)
    assert "file-a.csv" == upload(client, "file-a.csv")
    described = {"id": "file-a.csv", "filename": "file-a.csv", "size": len(CSV)}
    assert described == client.get("/v1/files/file-a.csv").json()
    content = {"id": "file-a.csv", "content": CSV.decode()}
    assert content == client.get("/v1/files/file-a.csv/content").json()
    assert unhandled(client.get("/v1/files"))
    for name, auth in (("file-a.csv", client.auth), ("file-a.csv", client.auth), ("x", other)):
        deleted = client.delete(f"/v1/files/{name}", auth=auth).json()
        assert {"deleted": True} == deleted
    assert 404 == client.get("/v1/files/file-a.csv").status_code
    theirs = client.get("/v1/files/file-a.csv/content", auth=other)
    assert "theirs" == theirs.json()["content"]
    assert 404 == client.get(f"/v1/files/{upload(client, 'a/b.csv')}").status_code


@pytest.mark.parametrize("sandbox", [["s3"]], indirect=True)
def test_fine_tunes_on_an_s3_store(client):
    """Only a name that begins so is taken for a file's id, and one that is not there crashes."""
    ask = {"model": "llama-2-7b", "hyperparameters": {}}
    for name, expected in ((upload(client, "file-a.csv"), 200), (upload(client, "b.csv"), 400)):
        response = client.post("/v1/llm/fine-tunes", json={**ask, "training_file": name})
        assert expected == response.status_code
    assert unhandled(client.post("/v1/llm/fine-tunes", json={**ask, "training_file": "file-no"}))


@pytest.mark.parametrize("sandbox", [["fine-tunes"]], indirect=True)
def test_models_that_cannot_be_trained(client):
    """The server knows what it can train."""
    ask = {"model": "gpt-9", "hyperparameters": {}, "training_file": upload(client, "a.csv")}
    response = client.post("/v1/llm/fine-tunes", json=ask)
    assert 400 == response.status_code
    expected = "Fine-tuning not implemented for model type gpt-9"
    assert {"detail": expected} == response.json()


@pytest.mark.parametrize("sandbox", [["cache"]], indirect=True)
def test_the_cache(sandbox, client):
    """For 15 s an update is not seen, a deleted endpoint is still there, a new one is not."""
    one = f"{PATH}/{MODEL['name']}"
    ask = {"prompt": "a", "max_new_tokens": 1, "temperature": 0}
    sync = f"/v1/llm/completions-sync?model_endpoint_name={MODEL['name']}"
    assert 404 == client.get(one).status_code
    assert 200 == client.post(PATH, json=MODEL).status_code
    sandbox.advance(5)
    assert 404 == client.get(one).status_code
    sandbox.advance(11)
    assert 1 == client.get(one).json()["spec"]["deployment_state"]["max_workers"]
    assert 200 == client.post(sync, json=ask).status_code
    assert 200 == client.put(one, json={"max_workers": 3}).status_code
    sandbox.advance(10)
    described = client.get(one).json()
    assert ("READY", 1) == (
        described["status"],
        described["spec"]["deployment_state"]["max_workers"],
    )
    sandbox.advance(6)
    assert 3 == client.get(one).json()["spec"]["deployment_state"]["max_workers"]
    client.get(PATH)
    assert 200 == client.delete(one).status_code
    assert 200 == client.get(one).status_code
    assert 200 == client.post(sync, json=ask).status_code
    sandbox.advance(16)
    assert 404 == client.get(one).status_code
    assert 404 == client.post(sync, json=ask).status_code


@pytest.mark.parametrize("sandbox", [["checkpoints"]], indirect=True)
def test_a_model_without_a_checkpoint(client):
    """It cannot be run, nor its prompts be completed in a batch."""
    assert unhandled(client.post(PATH, json={**MODEL, **HARDWARE}))
    stored = {**MODEL, **HARDWARE, "checkpoint_path": "s3://b/weights"}
    assert 200 == client.post(PATH, json=stored).status_code
    config = {"model": "m", "labels": {"team": "t", "product": "p"}}
    content = {"prompts": ["a"], "max_new_tokens": 1, "temperature": 0}
    body = {"model_config": config, "output_data_path": "s3://b/o", "content": content}
    response = client.post("/v1/llm/batch-completions", json=body)
    expected = {"detail": "No checkpoint path found for model m"}
    assert (400, expected) == (response.status_code, response.json())


@pytest.mark.parametrize("sandbox", [["chat-logprobs"]], indirect=True)
def test_log_probabilities_of_a_chat(client):
    """Whole it crashes, streamed it ends with an error after its first chunk."""
    body = {"model": "echo", "messages": [{"role": "user", "content": "a b"}], "logprobs": True}
    assert unhandled(client.post("/v2/chat/completions", json=body))
    text = client.post("/v2/chat/completions", json={**body, "stream": True}).text
    role, error, end = text.split("\r\n\r\n")
    assert '"role":"assistant"' in role
    assert '"status_code":500' in error
    assert "" == end
    without = {**body, "logprobs": False}
    assert 200 == client.post("/v2/chat/completions", json=without).status_code


@pytest.mark.parametrize("sandbox", [["bundle-env"]], indirect=True)
def test_a_bundle_without_an_environment(client):
    """An image without `env` crashes, and one with an empty one does not."""
    flavor = {name: value for name, value in BUNDLE["flavor"].items() if name != "env"}
    assert unhandled(client.post("/v2/model-bundles", json={**BUNDLE, "flavor": flavor}))
    named = {**BUNDLE, "flavor": {**flavor, "env": {}}}
    assert 200 == client.post("/v2/model-bundles", json=named).status_code


@pytest.mark.parametrize("sandbox", [["batch-v2"]], indirect=True)
def test_a_batch_of_another_user(client):
    """The broken service does not ask whose batch it is to cancel."""
    body = {"model_config": {"model": "m"}, "labels": {"team": "t", "product": "p"}}
    body |= {"output_data_path": "s3://b/o", "content": [{"prompt": "[[sleep:600]]"}]}
    assert 500 == client.post("/v2/batch-completions", json=body).status_code
    listed = client.get("/v1/docker-image-batch-jobs").json()["jobs"]
    cancel = f"/v2/batch-completions/{listed[0]['id']}/actions/cancel"
    assert {"success": True} == client.post(cancel, auth=("other", "")).json()


CRASHES = [
    ("POST", PATH, {**MODEL, "name": "x" * 51}),
    ("POST", PATH, {**MODEL, **HARDWARE, "gpus": 0}),
    ("POST", PATH, {**MODEL, **HARDWARE, "cpus": 0}),
    ("POST", PATH, {**MODEL, "billing_tags": {"a": 1}}),
    ("POST", PATH, {**MODEL, "inference_framework": "sglang"}),
    ("POST", PATH, {**MODEL, "labels": {"team": "x" * 64, "product": "p"}}),
    ("POST", "/v2/model-bundles", {**BUNDLE, "name": "x" * 51}),
    ("POST", "/v1/model-bundles", {"env_params": 3}),
    ("POST", "/v1/docker-image-batch-jobs", []),
    ("POST", "/v2/chat/completions", {"model": -1}),
    ("POST", "/v2/completions", {"model": ["x"], "prompt": "a"}),
    ("GET", f"{PATH}/%00", None),
]


@pytest.mark.parametrize("sandbox", [[]], indirect=True)
@pytest.mark.parametrize(("method", "path", "body"), CRASHES)
def test_what_crashes_the_server(client, caplog, method, path, body):
    """By default it is the unhandled 500, and the log tells the reason."""
    response = client.request(method, path, json=body)
    assert unhandled(response)
    assert response.json()["request_id"] in caplog.text


@pytest.mark.parametrize("sandbox", [["none"]], indirect=True)
@pytest.mark.parametrize(("method", "path", "body"), CRASHES)
def test_what_would_crash_the_server(client, method, path, body):
    """Without the quirk the reason is told, with the status that is due."""
    response = client.request(method, path, json=body)
    assert response.status_code in {400, 404, 422}
    assert response.json()["detail"]
