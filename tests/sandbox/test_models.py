"""LLM endpoints: made, changed, deleted, asked; each user's own, and public ones."""

import json
from pathlib import Path

import pytest

from llmengine import (
    BadRequestError,
    GoneError,
    JobFailedError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    UnprocessableEntityError,
)
from llmengine.testing import Sandbox
from tests.sandbox.test_testing import ASK, ENDPOINT

CASES = Path(__file__).parent.parent / "data" / "wire"
HARDWARE = {
    "gpus": 1,
    "gpu_type": "nvidia-ampere-a10",
    "cpus": 4,
    "memory": "10Gi",
    "storage": "40Gi",
    "nodes_per_worker": 1,
}


@pytest.fixture
def client(llmengine_in_process: Sandbox):
    """A client of a sandbox."""
    return llmengine_in_process.client(max_retries=0)


@pytest.fixture
def mine(llmengine_in_process, client):
    """The name of an endpoint that is ready."""
    client.models.create(**ENDPOINT, checkpoint_path="s3://b/k")
    llmengine_in_process.advance(5)
    return ENDPOINT["name"]


def test_a_new_endpoint_is_pending_then_ready_and_answers(llmengine_in_process, client):
    """What its workers are is null while it has none, and so is every answer of its own."""
    client.models.create(**ENDPOINT, **HARDWARE)
    new = client.models.get("mine")
    assert ("UPDATE_PENDING", None, None) == (new.status, new.spec.labels, new.spec.resource_state)
    with pytest.raises(ServerError, match="Upstream service error"):
        client.completions.create(prompt="a b", **{**ASK, "model": "mine"})
    llmengine_in_process.advance(5)
    ready = client.models.get("mine")
    assert ("READY", ENDPOINT["labels"]) == (ready.status, ready.spec.labels)
    assert (4, 1, "40Gi") == (
        ready.spec.resource_state.cpus,
        ready.spec.resource_state.gpus,
        ready.spec.resource_state.storage,
    )
    answer = client.completions.create(prompt="a b", **{**ASK, "model": "mine"})
    assert "a b" == answer.output.text


def test_an_endpoint_that_is_made_to_fail_tells_why(llmengine_in_process, client):
    """Its status reason is what was asked for, and waiting for it raises with that."""
    llmengine_in_process.fault("job-failure=image pull failed", times=1)
    client.models.create(**ENDPOINT)
    llmengine_in_process.advance(5)
    with pytest.raises(JobFailedError, match="image pull failed"):
        client.models.wait("mine")
    assert "image pull failed" == client.models.get("mine").spec.status_reason


def test_what_it_runs_is_told_as_recorded(llmengine_in_process):
    """The metadata of a new endpoint have the recorded names and values."""
    case = json.loads((CASES / "me_create_ok.json").read_text("utf-8"))["request"]
    path = CASES / "me_get_justcreated.json"
    recorded = json.loads(json.loads(path.read_text("utf-8"))["response"]["body"])
    with llmengine_in_process.http_client() as client:
        created = client.post(case["target"], json=json.loads(case["body"]))
        assert 200 == created.status_code
        found = client.get("/v1/llm/model-endpoints/my-vllm").json()
    expected = recorded["spec"]["metadata"]["_llm"] | {"inference_framework_image_tag": "sandbox"}
    assert expected == found["spec"]["metadata"]["_llm"]
    assert list(recorded) == list(found)
    assert list(recorded["spec"]) == list(found["spec"])


def test_an_update_changes_what_is_sent_and_nothing_else(llmengine_in_process, client, mine):
    """Workers change without a new bundle; null clears what it is sent for, and only that."""
    client.models.update(mine, max_workers=7, metadata={"a": 1})
    pending = client.models.get(mine)
    assert "UPDATE_PENDING" == pending.status
    assert 7 == pending.spec.deployment_state.max_workers
    assert "s3://b/k" == pending.checkpoint_path
    assert {"a": 1}.items() <= pending.spec.metadata.items()
    # While a change is under way, the workers that there are go on.
    assert client.completions.create(prompt="a", **{**ASK, "model": mine}).output.text
    client.models.update(mine, quantize="awq", checkpoint_path=None)
    llmengine_in_process.advance(5)
    changed = client.models.get(mine)
    assert ("READY", "awq", None) == (changed.status, changed.quantize, changed.checkpoint_path)


def test_a_preview_says_what_an_update_would_do(client, mine):
    """The client's preview reads what the sandbox stores."""
    preview = client.models.preview_update(mine, checkpoint_path=None, max_workers=2)
    assert preview.rebuilds_bundle
    assert "s3://b/k" == client.models.get(mine).checkpoint_path


def test_an_update_that_comes_too_early_is_the_servers_own_failure(client):
    """An endpoint that has no workers yet cannot be changed."""
    client.models.create(**ENDPOINT)
    with pytest.raises(ServerError, match="Internal error"):
        client.models.update("mine", max_workers=2)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"labels": {"team": "t"}}, "Missing label 'product'"),
        ({"labels": {"team": "t", "product": "p", "user_id": "x"}}, "Cannot specify 'user_id'"),
        ({"labels": {"team": "t", "product": "-"}}, "Invalid label value -"),
        ({"endpoint_type": "async"}, "Creating endpoint type ModelEndpointType.ASYNC"),
        ({"max_workers": 1000}, "max workers 1000 too high"),
        ({**HARDWARE, "cpus": 100}, "Requested cpus=101 too high"),
        ({**HARDWARE, "memory": "1 GB"}, "Requested memory='1 GB' is incorrectly formatted"),
        ({"num_shards": 2, **HARDWARE}, "must be equal to the number of GPUs 1"),
        ({"quantize": "bitsandbytes"}, "Quantization bitsandbytes is not supported"),
        ({"checkpoint_path": "http://x/y"}, "Only S3, Azure Blob Storage, and GCS"),
        ({"checkpoint_path": "s3://x/y.tar"}, "Tar files are not supported"),
        ({"chat_template_override": "x" * 10_001}, "Chat template length"),
        ({"post_inference_hooks": ["none"]}, "Unsupported post-inference hook none"),
    ],
)
def test_endpoints_that_are_refused(llmengine_in_process, fields, problem):
    """What the server would refuse is a 400 in its words, whoever the client is."""
    body = {**ENDPOINT, "endpoint_type": "streaming", **fields}
    with llmengine_in_process.http_client() as client:
        response = client.post("/v1/llm/model-endpoints", json=body)
    assert 400 == response.status_code
    assert problem in response.json()["detail"]


def test_values_that_no_enum_has_are_refused(client):
    """What the client lets pass for a newer server's sake is the 422 that the server gives."""
    with pytest.raises(UnprocessableEntityError, match="Input should be 'async', 'sync' or 'str"):
        client.models.create(**ENDPOINT, endpoint_type="batch")


def test_a_framework_that_does_not_chat(llmengine_in_process, client):
    """Chats are for vLLM and SGLang; v1 options of vLLM are for vLLM."""
    framework = {"framework": {"inference_framework": "text_generation_inference"}}
    client.models.create(**ENDPOINT, **framework)
    llmengine_in_process.advance(5)
    messages = [{"role": "user", "content": "x"}]
    with pytest.raises(BadRequestError, match="does not support chat completion"):
        client.chat.completions.create(model="mine", messages=messages)
    with pytest.raises(BadRequestError, match="Guided decoding is only supported in vllm"):
        client.completions.create(prompt="x", guided_regex="x", **{**ASK, "model": "mine"})


def test_an_endpoint_without_workers_is_gone_for_chats(llmengine_in_process, client, mine):
    """With `max_workers` 0 a chat is a 410."""
    client.models.update(mine, max_workers=0)
    llmengine_in_process.advance(5)
    with pytest.raises(GoneError, match="max_workers is 0"):
        client.chat.completions.create(model=mine, messages=[{"role": "user", "content": "x"}])


def test_endpoints_of_others():
    """A public one can be seen and asked but not changed; a private one is not there."""
    with Sandbox(api_key=None, sockets=False) as sandbox:
        client, other = sandbox.client(), sandbox.client(api_key="other")
        client.models.create(**{**ENDPOINT, "name": "public"})
        client.models.create(**{**ENDPOINT, "name": "private"}, public_inference=False)
        sandbox.advance(5)
        names = [one.name for one in other.models.list(order_by="alphabetical").model_endpoints]
        assert ["echo", "public"] == names
        answer = other.completions.create(prompt="a", **{**ASK, "model": "public"})
        assert "a" == answer.output.text
        with pytest.raises(NotFoundError):
            other.completions.create(prompt="a", **{**ASK, "model": "private"})
        with pytest.raises(NotFoundError):
            other.models.update("public", max_workers=2)
        with pytest.raises(PermissionDeniedError):
            other.models.delete("public")
        with pytest.raises(NotFoundError):
            other.models.delete("private")


def test_the_endpoint_that_is_there_from_the_start_can_be_deleted(llmengine_in_process, client):
    """It belongs to the sandbox's user."""
    assert client.models.delete(llmengine_in_process.model).deleted
    assert [] == client.models.list().model_endpoints


def test_a_deleted_name_is_free_again(client, mine):
    """The same name can be made anew, once."""
    with pytest.raises(BadRequestError, match="already exists"):
        client.models.create(**ENDPOINT)
    client.models.delete(mine)
    client.models.create(**ENDPOINT)
    with pytest.raises(NotFoundError):
        client.models.delete("nonesuch")


@pytest.mark.parametrize(
    ("given", "public"), [({}, True), ({"public_inference": None}, False), (None, True)]
)
def test_an_update_opens_a_private_endpoint(user, shared, given, public):
    """Where the field is left out the server's default takes its place; a null keeps it."""
    mine, other = user("mine"), user("other")
    path = "/v1/llm/model-endpoints"
    body = {**ENDPOINT, "endpoint_type": "streaming", "public_inference": False}
    assert 200 == mine.post(path, json=body).status_code
    shared.advance(5)
    assert 404 == other.get(f"{path}/mine").status_code
    given = {"public_inference": True} if given is None else given
    assert 200 == mine.put(f"{path}/mine", json={"max_workers": 1, **given}).status_code
    assert public is mine.get(f"{path}/mine").json()["spec"]["public_inference"]
    assert (200 if public else 404) == other.get(f"{path}/mine").status_code


def test_an_update_of_ours_keeps_it_private(llmengine_in_process):
    """Our client says nothing of it, and the endpoint stays as it is."""
    client = llmengine_in_process.client()
    client.models.create(**{**ENDPOINT, "public_inference": False})
    llmengine_in_process.advance(5)
    client.models.update("mine", max_workers=1)
    assert client.models.get("mine").spec.public_inference is False
