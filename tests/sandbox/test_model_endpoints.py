"""Model endpoints: made of bundles, changed, restarted, described and deleted, by the clock."""

import json

import pytest

from tests.contract.golden.endpoints import BUNDLE, LABELS, LITTLE
from tests.sandbox.test_testing import ENDPOINT

PATH = "/v1/model-endpoints"
STREAMING = {**BUNDLE["flavor"], "flavor": "streaming_enhanced_runnable_image"}
STREAMING |= {"streaming_command": ["run"]}
SPANNING = {**STREAMING, "worker_command": ["run"], "worker_env": {}}
TRITON = {**BUNDLE["flavor"], "flavor": "triton_enhanced_runnable_image"}
TRITON |= {"triton_model_repository": "r", "triton_num_cpu": 2, "triton_commit_tag": "1"}
GPU = {"gpus": 1, "gpu_type": "nvidia-tesla-t4"}
IN_PROGRESS = "Existing operation on endpoint in progress, try again later."
FAILING = {"x-sandbox-fault": "job-failure=no such image"}


@pytest.fixture
def client(user):
    """A client of a user without endpoints."""
    return user("me")


def bundle(client, flavor=BUNDLE["flavor"], **fields):
    """The id of a new bundle."""
    response = client.post("/v2/model-bundles", json={**BUNDLE, "flavor": flavor, **fields})
    return response.json()["model_bundle_id"]


def asked(client, flavor=BUNDLE["flavor"], headers=None, **fields):
    """The answer to making an endpoint."""
    body = {**LITTLE, "model_bundle_id": bundle(client, flavor), "metadata": {}, **fields}
    return client.post(PATH, json=body, headers=headers)


def made(shared, client, *args, **fields):
    """The id of an endpoint that is ready, or has failed."""
    response = asked(client, *args, **fields)
    assert 200 == response.status_code, response.text
    shared.advance(5)
    return listed(client, f"?name={fields.get('name', 'mine')}")[-1]["id"]


def listed(client, query=""):
    """The endpoints of a listing."""
    return client.get(f"{PATH}{query}").json()["model_endpoints"]


def read(client, id_):
    """An endpoint."""
    response = client.get(f"{PATH}/{id_}")
    assert 200 == response.status_code, response.text
    return response.json()


def update(client, id_, headers=None, **fields):
    """The answer to a change."""
    return client.put(f"{PATH}/{id_}", json=fields, headers=headers)


def told(response):
    """The status and the words of a refusal."""
    return response.status_code, response.json()["detail"]


def test_an_endpoint_gets_ready(shared, client):
    """It has no workers while it is pending, and all it was asked for once it is ready."""
    assert asked(client, cpus=2, metadata={"a": 1}).json()["endpoint_creation_task_id"]
    pending = listed(client)[0]
    assert "UPDATE_PENDING" == pending["status"]
    assert (None, None, None) == (
        pending["deployment_state"],
        pending["resource_state"],
        pending["labels"],
    )
    shared.advance(5)
    ready = read(client, pending["id"])
    assert ("READY", None, {"a": 1}) == (ready["status"], ready["status_reason"], ready["metadata"])
    assert ("mine", "async", LABELS) == (
        ready["bundle_name"],
        ready["endpoint_type"],
        ready["labels"],
    )
    assert (2, "1Gi", 1) == tuple(
        ready["resource_state"][name] for name in ("cpus", "memory", "nodes_per_worker")
    )
    assert (0, 1, 1) == tuple(
        ready["deployment_state"][name]
        for name in ("min_workers", "max_workers", "concurrent_requests_per_worker")
    )


def test_an_endpoint_fails_if_asked_to(shared, client):
    """It tells the reason and never has workers; it can be deleted."""
    id_ = made(shared, client, headers=FAILING)
    failed = read(client, id_)
    assert ("UPDATE_FAILED", "no such image") == (failed["status"], failed["status_reason"])
    assert failed["deployment_state"] is None
    assert (500, "Endpoint infra state not found, try again later.") == told(update(client, id_))
    assert 400 == client.post(f"{PATH}/{id_}/restart").status_code
    assert {"deleted": True} == client.delete(f"{PATH}/{id_}").json()


def test_concurrency_follows_the_load_that_is_aimed_at(shared, client):
    """Left out, it is `per_worker`, up to what an endpoint with a queue can do."""
    for per_worker, expected in ((4, 4), (50, 20)):
        id_ = made(shared, client, name=f"e{per_worker}", per_worker=per_worker)
        state = read(client, id_)["deployment_state"]
        assert expected == state["concurrent_requests_per_worker"]


def test_a_change_takes_its_time(shared, client):
    """What is given changes, metadata as a whole; another change has to wait."""
    id_ = made(shared, client, metadata={"a": 1})
    assert 200 == update(client, id_, max_workers=7, metadata={"b": 2}, labels=None).status_code
    assert "UPDATE_PENDING" == read(client, id_)["status"]
    assert (409, IN_PROGRESS) == told(update(client, id_, max_workers=8))
    assert (409, IN_PROGRESS) == told(client.delete(f"{PATH}/{id_}"))
    shared.advance(5)
    changed = read(client, id_)
    assert ("READY", {"b": 2}, LABELS) == (
        changed["status"],
        changed["metadata"],
        changed["labels"],
    )
    assert 7 == changed["deployment_state"]["max_workers"]
    assert changed["last_updated_at"] > changed["created_at"]
    assert update(client, id_, metadata={}).status_code == 200
    assert {} == read(client, id_)["metadata"]


def test_a_change_waits_for_the_making(client):
    """An endpoint that is not up yet cannot be changed, nor deleted."""
    asked(client)
    id_ = listed(client)[0]["id"]
    assert (409, IN_PROGRESS) == told(update(client, id_, max_workers=2))
    assert (409, IN_PROGRESS) == told(client.delete(f"{PATH}/{id_}"))


def test_a_change_fails_if_asked_to(shared, client):
    """The endpoint keeps its workers, and a later change mends it."""
    id_ = made(shared, client)
    update(client, id_, FAILING, max_workers=2)
    shared.advance(5)
    failed = read(client, id_)
    assert ("UPDATE_FAILED", "no such image") == (failed["status"], failed["status_reason"])
    assert failed["deployment_state"]
    update(client, id_, max_workers=3)
    shared.advance(5)
    assert ("READY", None) == tuple(read(client, id_)[name] for name in ("status", "status_reason"))


def test_another_bundle(shared, client):
    """The endpoint then goes by the name of the other."""
    id_ = made(shared, client)
    other = bundle(client, name="other")
    assert 200 == update(client, id_, model_bundle_id=other).status_code
    assert "other" == read(client, id_)["bundle_name"]
    shared.advance(5)
    expected = (404, "The specified model endpoint or model bundle was not found.")
    assert expected == told(update(client, id_, model_bundle_id="bun_none"))
    assert expected == told(update(client, "end_none", max_workers=1))


def test_a_restart_changes_nothing(shared, client):
    """The endpoint stays ready."""
    id_ = made(shared, client)
    before = read(client, id_)
    assert {"restarted": True} == client.post(f"{PATH}/{id_}/restart").json()
    assert before == read(client, id_)


def test_workers_of_several_machines(shared, client):
    """They need a bundle that can and GPUs, and cannot be restarted."""
    spanning = {"endpoint_type": "streaming", "nodes_per_worker": 2}
    problem = told(asked(client, STREAMING, **spanning, **GPU))
    assert 400 == problem[0]
    assert "Bundle mine is not multinode compatible." in problem[1]
    assert "Only streaming GPU endpoints" in told(asked(client, SPANNING, **spanning))[1]
    id_ = made(shared, client, SPANNING, **spanning, **GPU)
    expected = (400, f"Restarting model endpoint {id_} is not supported")
    assert expected == told(client.post(f"{PATH}/{id_}/restart"))


def test_deleting(shared, client):
    """A deleted endpoint is gone, and its name is free."""
    id_ = made(shared, client)
    assert {"deleted": True} == client.delete(f"{PATH}/{id_}").json()
    expected = (404, f"Model Endpoint {id_}  was not found.")
    assert expected == told(client.delete(f"{PATH}/{id_}")) == told(client.get(f"{PATH}/{id_}"))
    assert (404, f"Model Endpoint {id_} was not found.") == told(
        client.post(f"{PATH}/{id_}/restart")
    )
    assert made(shared, client) != id_


def test_orders(shared, client):
    """Endpoints come oldest first, newest first or by name; those of LLMs are among them."""
    for name in ("b", "c"):
        made(shared, client, name=name)
    client.post(
        "/v1/llm/model-endpoints", json={**ENDPOINT, "name": "a", "endpoint_type": "streaming"}
    )
    shared.advance(5)

    def names(query=""):
        return "".join(endpoint["name"] for endpoint in listed(client, query))

    assert "bca" == names() == names("?order_by=oldest")
    assert "acb" == names("?order_by=newest")
    assert "abc" == names("?order_by=alphabetical")
    assert "b" == names("?name=b")
    assert "" == names("?name=none")
    assert 422 == client.get(f"{PATH}?order_by=best").status_code
    llm = next(endpoint for endpoint in listed(client) if endpoint["name"] == "a")
    assert "llama-2-7b" == llm["metadata"]["_llm"]["model_name"]
    assert 200 == update(client, llm["id"], max_workers=2).status_code


def test_endpoints_belong_to_their_user(shared, client, user):
    """Another user finds neither the endpoint, public as it may be, nor the bundle."""
    id_, other = made(shared, client, public_inference=True), user("other")
    assert [] == listed(other)
    for response in (
        other.get(f"{PATH}/{id_}"),
        update(other, id_, max_workers=2),
        other.delete(f"{PATH}/{id_}"),
        other.post(f"{PATH}/{id_}/restart"),
    ):
        assert 404 == response.status_code
    theirs = {**LITTLE, "model_bundle_id": bundle(client), "metadata": {}}
    expected = (404, "The specified model bundle could not be found.")
    assert expected == told(other.post(PATH, json=theirs))
    assert made(shared, other) != id_


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"labels": {"team": "t"}}, "Missing label 'product' in labels."),
        ({"labels": {**LABELS, "user_id": "u"}}, "Cannot specify 'user_id' in labels"),
        ({"labels": {**LABELS, "a": "b c"}}, "Invalid label value b c, must match regex"),
        ({"max_workers": 251}, "Requested max workers 251 too high"),
        (
            {"concurrent_requests_per_worker": 21},
            "Requested concurrent requests per worker 21 too high",
        ),
        ({"post_inference_hooks": ["x"]}, "Unsupported post-inference hook x."),
        ({"metadata": {"_CONVERTED_FROM_ARTIFACT_LIKE": 1}}, "is a reserved metadata key"),
        ({"gpus": 1}, "Must provide gpu_type if gpus > 0"),
        ({"gpu_type": "nvidia-tesla-t4"}, "Cannot have gpus=0 when gpu_type is not None"),
        ({"cpus": "a few"}, "Requested cpus='a few' is incorrectly formatted"),
        ({"cpus": 10**400}, "is incorrectly formatted"),
        ({"cpus": "9" * 400}, "is incorrectly formatted"),
        ({"cpus": 0}, "Requested cpus must be positive"),
        ({"cpus": "7"}, "Requested cpus=8.0 too high. The maximum for gpu_type=None is 6"),
        (
            {"cpus": 63, **GPU},
            "gpu_type=<GpuType.NVIDIA_TESLA_T4: 'nvidia-tesla-t4'> is 62",
        ),
        ({"memory": "1gb"}, "Requested memory='1gb' is incorrectly formatted"),
        ({"memory": -1}, "Requested memory must be positive"),
        ({"memory": "29Gi"}, "The maximum for gpu_type=None is 28.0Gi"),
        ({"storage": ""}, "Requested storage='' is incorrectly formatted"),
        ({"storage": "1T"}, "Requested storage=1001000000000 too high."),
    ],
)
def test_what_the_server_would_not_run(shared, client, fields, problem):
    """The same words refuse it at the making and at a change."""
    response = asked(client, **fields)
    assert 400 == response.status_code
    assert problem in response.json()["detail"]
    id_ = made(shared, client, name="other")
    response = update(client, id_, **fields)
    assert 400 == response.status_code
    assert problem in response.json()["detail"]
    assert "READY" == read(client, id_)["status"]


@pytest.mark.parametrize(
    ("flavor", "fields", "problem"),
    [
        (
            BUNDLE["flavor"],
            {"endpoint_type": "streaming"},
            "Cannot create a streaming endpoint for a non-streaming model bundle.",
        ),
        (
            STREAMING,
            {"endpoint_type": "streaming", "per_worker": 2},
            "Cannot create a streaming endpoint with per_worker != 1.",
        ),
        (
            {**STREAMING, "command": []},
            {"endpoint_type": "sync"},
            "Cannot create a non-streaming endpoint with no bundle command.",
        ),
        (TRITON, {}, "Triton deployments require at least one GPU"),
        (TRITON, {**GPU, "cpus": 61}, "Requested cpus=64.0 too high."),
        ({**TRITON, "triton_num_cpu": 0.5}, GPU, "Triton deployments require at least one CPU"),
        ({**TRITON, "triton_memory": "x"}, GPU, "is incorrectly formatted"),
    ],
)
def test_bundles_that_do_not_fit(client, flavor, fields, problem):
    """An endpoint of such a bundle is refused."""
    response = asked(client, flavor, **fields)
    assert 400 == response.status_code
    assert problem in response.json()["detail"]


def test_billing_tags(client):
    """All of them are needed, as text or objects; else the server fails."""
    names = ("idempotencyKeyPrefix", "product", "type", "subType", "payee", "payor", "reference")
    tags = dict.fromkeys(names, "x")
    for wrong in ({**tags, "product": 1}, {"payee": "p"}):
        assert 500 == asked(client, billing_tags=wrong).status_code
    assert 200 == asked(client, billing_tags={**tags, "payee": {}}).status_code


def test_names_and_bundles_that_are_not_there(client):
    """A name is taken once, and a bundle must exist."""
    assert 200 == asked(client).status_code
    assert (400, "The specified model endpoint already exists.") == told(asked(client))
    expected = (404, "The specified model bundle could not be found.")
    assert expected == told(asked(client, name="new", model_bundle_id="bun_none"))


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "n" * 64},
        {"endpoint_type": "batch"},
        {"gpus": -1},
        {"per_worker": 0},
        {"forwarder_max_concurrency": 21},
        {"queue_message_timeout_seconds": 43_201},
        {"metadata": None},
        {"labels": {"team": 1}},
        {"gpu_type": "abacus"},
    ],
)
def test_bodies_that_the_spec_forbids(client, fields):
    """They are a 422."""
    assert 422 == asked(client, **fields).status_code


def test_the_document_of_the_endpoints(shared, client):
    """Each endpoint has a path, and the schemas of its bundle where they can be read."""
    written = {
        "RequestSchema": {"$ref": "#/components/schemas/Text"},
        "ResponseSchema": {"type": "string"},
        "Text": {"type": "string"},
    }
    folder = shared.objects / "s3" / "b"
    folder.mkdir(parents=True)
    (folder / "schema").write_text(json.dumps(written))
    id_ = made(shared, client)
    plain = bundle(client, schema_location="s3://b/none")
    other = made(shared, client, name="other", model_bundle_id=plain, endpoint_type="sync")
    document = client.get("/v1/model-endpoints-schema.json").json()
    paths = document["paths"]
    first = f"/v1/async-tasks?model_endpoint_id={id_}"
    assert {first, f"/v1/sync-tasks?model_endpoint_id={other}"} <= set(paths)
    schemas = document["components"]["schemas"]
    assert {"$ref": "#/components/schemas/mine-Text"} == schemas["mine-RequestSchema"]
    assert {"type": "string"} == schemas["mine-Text"]
    assert {} == schemas["other-RequestSchema"]
    body = paths[first]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert {"$ref": "#/components/schemas/mine-RequestSchema"} == body["properties"]["args"]


@pytest.mark.parametrize("content", ["[]", "{", "\ud83d", "[" * 100_000], ids=range(4))
def test_schemas_that_are_none(shared, client, content):
    """What is no document of schemas allows anything."""
    folder = shared.objects / "s3" / "b"
    folder.mkdir(parents=True)
    (folder / "schema").write_bytes(content.encode("utf-8", "surrogatepass"))
    made(shared, client)
    schemas = client.get("/v1/model-endpoints-schema.json").json()["components"]["schemas"]
    assert {} == schemas["mine-RequestSchema"] == schemas["mine-ResponseSchema"]


def test_the_page_about_the_endpoints(client, user):
    """It is HTML, loads the document, and needs a key like all else."""
    response = client.get("/v1/model-endpoints-api")
    assert "text/html; charset=utf-8" == response.headers["content-type"]
    assert "/v1/model-endpoints-schema.json" in response.text
    for path in ("/v1/model-endpoints-api", "/v1/model-endpoints-schema.json"):
        assert 401 == user("x").get(path, auth=None).status_code
