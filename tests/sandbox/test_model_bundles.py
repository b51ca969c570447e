"""Model bundles: two forms of the same, in versions, each user's own."""

import pytest

from tests.contract.golden.endpoints import BUNDLE, BUNDLE_V1

FUNCTIONS = {"load_predict_fn_module_path": "m.predict", "load_model_fn_module_path": "m.load"}
ZIP = {
    "flavor": "zip_artifact",
    "requirements": ["torch"],
    "framework": {"framework_type": "pytorch", "pytorch_image_tag": "2.9"},
    "app_config": {"a": 1},
    "location": "s3://b/code.zip",
    **FUNCTIONS,
}
NO_FRAMEWORK = {
    "framework_type": "custom_base_image",
    "pytorch_image_tag": None,
    "tensorflow_version": None,
    "ecr_repo": None,
    "image_tag": None,
}


@pytest.fixture
def client(user):
    """A client of a user without bundles."""
    return user("root")


def add(client, version="v2", **fields):
    """The id of a new bundle."""
    body = {**(BUNDLE if version == "v2" else BUNDLE_V1), **fields}
    response = client.post(f"/{version}/model-bundles", json=body)
    assert 200 == response.status_code, response.text
    return response.json()["model_bundle_id"]


def read(client, id_, version="v2"):
    """A bundle in one form."""
    response = client.get(f"/{version}/model-bundles/{id_}")
    assert 200 == response.status_code, response.text
    return response.json()


def listed(client, query="", version="v2"):
    """The ids of a listing."""
    response = client.get(f"/{version}/model-bundles{query}")
    assert 200 == response.status_code, response.text
    return [bundle["id"] for bundle in response.json()["model_bundles"]]


def test_an_image_has_the_defaults_of_the_server(client):
    """What the flavor leaves out is as the server fills it in, and unknown fields are dropped."""
    bundle = read(client, add(client, flavor={**BUNDLE["flavor"], "new": 1}, metadata={"a": [1]}))
    expected = {
        **BUNDLE["flavor"],
        "predict_route": "/predict",
        "healthcheck_route": "/readyz",
        "env": None,
        "readiness_initial_delay_seconds": 120,
        "extra_routes": [],
        "routes": [],
        "forwarder_type": "default",
        "worker_command": None,
        "worker_env": None,
    }
    assert expected == bundle["flavor"]
    assert {"a": [1]} == bundle["metadata"]
    assert BUNDLE["schema_location"] == bundle["schema_location"]


def test_an_image_in_the_older_form(client):
    """The older form tells of an image only where it comes from."""
    bundle = read(client, add(client), "v1")
    image = {"ecr_repo": BUNDLE["flavor"]["repository"], "image_tag": BUNDLE["flavor"]["tag"]}
    assert {**NO_FRAMEWORK, **image} == bundle["env_params"]
    assert ("unused", [], "lira") == (
        bundle["location"],
        bundle["requirements"],
        bundle["packaging_type"],
    )


def test_code_in_either_form(client):
    """A zip archive made in one form is the same bundle in the other."""
    id_ = add(client, flavor=ZIP)
    older = read(client, id_, "v1")
    fields = ("packaging_type", "location", "requirements", "app_config", "env_params")
    again = add(client, "v1", metadata=FUNCTIONS, **{name: older[name] for name in fields})
    assert ZIP == read(client, id_)["flavor"] == read(client, again)["flavor"]
    assert "2.9" == older["env_params"]["pytorch_image_tag"]
    assert 1 == len(older["model_artifact_ids"])


@pytest.mark.parametrize(
    ("environment", "framework"),
    [
        (
            {"framework_type": "tensorflow", "tensorflow_version": "2.17"},
            {"framework_type": "tensorflow", "tensorflow_version": "2.17"},
        ),
        (
            {"framework_type": "custom_base_image", "ecr_repo": "r", "image_tag": "1"},
            {"framework_type": "custom_base_image", "image_repository": "r", "image_tag": "1"},
        ),
    ],
)
def test_frameworks_of_pickled_code(client, environment, framework):
    """Each framework has fields of its own; functions that are not named are empty."""
    id_ = add(client, "v1", env_params=environment, packaging_type="cloudpickle")
    flavor = read(client, id_)["flavor"]
    assert framework == flavor["framework"]
    assert ("cloudpickle_artifact", "", "") == (
        flavor["flavor"],
        flavor["load_predict_fn"],
        flavor["load_model_fn"],
    )


def test_a_packaging_without_code(client):
    """The server fails on it in the older form."""
    response = client.post("/v1/model-bundles", json={**BUNDLE_V1, "packaging_type": "lira"})
    assert 500 == response.status_code
    assert "request_id" in response.json()
    assert [] == listed(client)


@pytest.mark.parametrize(
    ("environment", "kind", "field"),
    [
        (
            {"framework_type": "pytorch", "pytorch_image_tag": ""},
            "assertion_error",
            "pytorch_image_tag",
        ),
        (
            {"framework_type": "tensorflow", "tensorflow_version": None},
            "assertion_error",
            "tensorflow_version",
        ),
        (
            {"framework_type": "custom_base_image", "image_tag": None},
            "assertion_error",
            "image_tag",
        ),
        ({"framework_type": "custom_base_image", "image_tag": "1"}, "value_error", "ecr_repo"),
    ],
)
def test_a_framework_without_its_field_is_refused(client, environment, kind, field):
    """The refusal names the field, and nothing is stored."""
    body = {**BUNDLE_V1, "env_params": environment}
    response = client.post("/v1/model-bundles", json=body)
    assert 422 == response.status_code
    detail = response.json()["detail"][0]
    assert (kind, ["body", "env_params"]) == (detail["type"], detail["loc"])
    assert f"Expected `{field}` to be non-null" in detail["msg"]
    assert [] == listed(client)


def test_unknown_flavors_are_refused(client):
    """A flavor is one of the five."""
    for flavor in ({"flavor": "other"}, {}, None, "runnable_image"):
        response = client.post("/v2/model-bundles", json={**BUNDLE, "flavor": flavor})
        assert 422 == response.status_code


def test_orders_and_names(client):
    """Bundles come oldest first, or newest first, or only those of a name."""
    first, second = add(client), add(client, name="other")
    third = add(client, "v1")
    for version in ("v1", "v2"):
        assert [first, second, third] == listed(client, "", version)
        assert [first, second, third] == listed(client, "?order_by=oldest", version)
        assert [third, second, first] == listed(client, "?order_by=newest", version)
        assert [first, third] == listed(client, "?model_name=mine", version)
        assert [] == listed(client, "?model_name=", version)
    response = client.get("/v2/model-bundles?order_by=alphabetical")
    assert 422 == response.status_code
    assert ["query", "order_by"] == response.json()["detail"][0]["loc"]


def test_the_latest_of_a_name(client):
    """It is the one that was made last, and a name must be given."""
    add(client)
    latest = add(client, "v1")
    add(client, name="other")
    for version in ("v1", "v2"):
        path = f"/{version}/model-bundles/latest"
        assert latest == client.get(path, params={"model_name": "mine"}).json()["id"]
        assert 422 == client.get(path).status_code
        response = client.get(path, params={"model_name": "none"})
        assert 404 == response.status_code
        assert {"detail": "Model Bundle none  was not found."} == response.json()


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_clones(client, version):
    """A clone is a version of its own that says where it is from; its flavor does not change."""
    id_ = add(client, flavor=ZIP, metadata={"a": 1})
    path = f"/{version}/model-bundles/clone-with-changes"
    same = client.post(path, json={"original_model_bundle_id": id_}).json()["model_bundle_id"]
    body = {"original_model_bundle_id": id_, "new_app_config": {"b": 2}}
    changed = client.post(path, json=body).json()["model_bundle_id"]
    assert [id_, same, changed] == listed(client)
    expected = {"a": 1, "__cloned_from_bundle_id": id_}
    assert expected == read(client, same)["metadata"] == read(client, changed)["metadata"]
    assert {"a": 1} == read(client, same, "v1")["app_config"]
    assert {"b": 2} == read(client, changed, "v1")["app_config"]
    assert ZIP == read(client, changed)["flavor"]


def test_bundles_belong_to_their_user(client, user):
    """Another user does not find them."""
    id_, other = add(client), user("other")
    assert [] == listed(other)
    clone = {"original_model_bundle_id": id_}
    for response in (
        other.get(f"/v1/model-bundles/{id_}"),
        other.get(f"/v2/model-bundles/{id_}"),
        other.post("/v1/model-bundles/clone-with-changes", json=clone),
        other.post("/v2/model-bundles/clone-with-changes", json=clone),
    ):
        assert 404 == response.status_code
        assert {"detail": f"Model Bundle {id_}  was not found."} == response.json()
    assert 404 == other.get("/v2/model-bundles/latest?model_name=mine").status_code
    assert 401 == other.get("/v2/model-bundles", auth=None, headers={}).status_code


def test_text_that_is_not_unicode_is_refused(client):
    """A lone surrogate crashes the server, wherever it is."""
    content = b'{"name":"\\ud800","schema_location":"","metadata":{"a":"\\ud800"},"flavor":%s}'
    flavor = b'{"flavor":"runnable_image","repository":"r","tag":"","command":[],"protocol":"http"}'
    headers = {"content-type": "application/json"}
    named = (content % flavor).replace(b'"\\ud800"', b'"n"', 1)
    for body in (content % flavor, named):
        assert 500 == client.post("/v2/model-bundles", content=body, headers=headers).status_code
    assert [] == listed(client)
