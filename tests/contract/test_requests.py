"""What each method sends: the golden request, as the spec and the server's own spec have it."""

import base64
import json
from operator import attrgetter
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from jsonschema import Draft202012Validator
from jsonschema.validators import extend

from tests.contract.golden import BY_METHOD, GREATEST, LEAST, Golden
from tests.contract.sending import content, each_golden, line, operation, parameters, send
from tests.support.spec import breaches, operations, properties, resolve

KEY = "Basic " + base64.b64encode(b"secret-key:").decode()
PUBLISHED = json.loads(
    (Path(__file__).parent.parent / "data/upstream/openapi-live-2026-07-01.json").read_text("utf-8")
)
# The server takes the best of several members that fit, where oneOf would refuse them all.
PublishedValidator = extend(
    Draft202012Validator, {"oneOf": Draft202012Validator.VALIDATORS["anyOf"]}
)
COMPOSED = {"wait", "preview_update", "with_raw_response"}
"""What resources offer besides their operations; made of those."""
WITH_BODY = [golden for golden in LEAST + GREATEST if golden.body is not None]


def settable(golden: Golden) -> set[str]:
    """Every argument that the spec knows; of a union's options the one that takes them all."""
    known = {*parameters(golden, "path"), *parameters(golden, "query")}
    schema = operation(golden).body_schema()
    if schema is None:
        return known | ({"file"} if "requestBody" in operation(golden).content else set())
    union = resolve(schema)
    if "x-shared" in union:
        schema = {"$ref": f"#/components/schemas/{union['x-shared']}"}
        known.add(union["x-argument"])
    return known | (properties(schema).keys() - set_by_method(golden))


def set_by_method(golden: Golden) -> set[str]:
    """The fields of the body that the choice between whole and streamed sets."""
    media = operation(golden).media().values()
    return {name for item in media for name in item.get("x-stream", {}).get("set", {})}


def test_every_operation_has_a_golden_request():
    """An operation that is added to the spec needs one too, and so does each way to stream."""
    ways = {
        (item.id, media_type == "text/event-stream")
        for item in operations()
        for media_type in item.media() or ["application/json"]
    }
    assert ways == {(golden.operation, golden.streams) for golden in LEAST}
    assert len(LEAST) == len(ways)


def test_every_public_method_has_a_golden_request(clients):
    """A method of a resource is an operation; the resources are the spec's tags."""
    client = clients(lambda request: httpx.Response(200))
    found = set()
    for tag in {item.tag for item in operations()}:
        target = attrgetter(tag)(client)
        kind = type(getattr(target, "_target", target))
        public = {name for name in dir(kind) if not name.startswith("_")}
        found |= {f"{tag}.{name}" for name in public - COMPOSED}
    assert set(BY_METHOD) == found


def test_every_method_with_more_arguments_has_its_greatest_request():
    """It passes each argument that the spec knows, so that a new one needs to be added."""
    more = {golden.method for golden in LEAST if settable(golden) > golden.arguments.keys()}
    assert more == {golden.method for golden in GREATEST}
    assert len(more) == len(GREATEST)
    given = {golden.method: set(golden.arguments) for golden in GREATEST}
    assert {golden.method: settable(golden) for golden in GREATEST} == given


@pytest.mark.parametrize(
    "golden",
    LEAST + GREATEST,
    ids=[f"{g.method}-least" for g in LEAST] + [f"{g.method}-greatest" for g in GREATEST],
)
def test_a_call_sends_the_golden_request(clients, golden):
    """Method, path, query, body and the headers that matter, and nothing else."""
    request = send(clients, golden.method, golden.arguments)
    assert golden.sends == line(request)
    assert golden.accept == request.headers["accept"]
    assert [KEY] == request.headers.get_list("authorization")
    assert "engine.test" == request.headers["host"]
    assert "x-api-key" not in request.headers
    assert request.headers["user-agent"].startswith("llm-engine-client/")
    if golden.body is not None:
        assert golden.body == content(request)
        assert "application/json" == request.headers["content-type"]
    elif golden.method != "files.upload":
        assert b"" == request.content
        assert "content-type" not in request.headers


@each_golden(WITH_BODY)
def test_a_golden_body_is_what_the_spec_says(golden):
    """The spec's schema of the request accepts the least body and the greatest."""
    assert [] == breaches(golden.body, operation(golden).body_schema())


def published(golden: Golden) -> dict[str, Any]:
    """The operation in the spec that the server itself publishes."""
    return PUBLISHED["paths"][operation(golden).path][operation(golden).method.lower()]


def published_fields(schema: dict[str, Any]) -> set[str]:
    """The properties that a schema of the server's names, in any of its members."""
    if "$ref" in schema:
        schema = PUBLISHED["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    members = [*schema.get("oneOf", []), *schema.get("anyOf", []), *schema.get("allOf", [])]
    return set(schema.get("properties", {})).union(*map(published_fields, members))


@each_golden(WITH_BODY)
def test_the_server_accepts_a_golden_body(golden):
    """By the schema that it publishes, which knows nothing of ours; it ignores no field."""
    schema = published(golden)["requestBody"]["content"]["application/json"]["schema"]
    validator = PublishedValidator({**schema, "components": PUBLISHED["components"]})
    assert [] == [error.message for error in validator.iter_errors(golden.body)]
    assert set() == golden.body.keys() - published_fields(schema)


@each_golden(LEAST + GREATEST)
def test_the_server_knows_every_parameter_of_a_golden_request(golden):
    """Each name in the query is one that it publishes, and all that it requires are there."""
    known = {p["name"]: p for p in published(golden).get("parameters", []) if p["in"] == "query"}
    sent = dict(parse_qsl(urlsplit(golden.sends.partition(" ")[2]).query))
    required = {name for name, parameter in known.items() if parameter.get("required")}
    assert required <= sent.keys() <= known.keys()
