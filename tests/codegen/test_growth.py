"""What an outsider adds to the real spec is there after generating, with no other change."""

import importlib
import inspect
import json
from pathlib import Path

import pytest
import yaml

REF = "#/components/schemas/"


def _operation(tag, operation_id, schema, **more):
    content = {"application/json": {"schema": {"$ref": REF + schema}}}
    return {
        "tags": [tag],
        "operationId": operation_id,
        "description": "What was added.",
        "security": [],
        "responses": {"200": {"description": "An answer.", "content": content}},
        **more,
    }


def _grown():
    """The real spec with a property, an enum's value, and operations, one with a new tag."""
    spec = yaml.safe_load(Path("openapi.yaml").read_text(encoding="utf-8"))
    schemas = spec["components"]["schemas"]
    schemas["LLMSource"]["enum"].append("moon")
    for name in ("CompletionOutput", "CompletionV1Fields"):
        schemas[name]["properties"]["moonlight"] = {"type": "integer", "description": "How bright."}
    spec["tags"].append({"name": "gadgets.parts", "description": "Parts of gadgets."})
    parameters = [
        {"name": "gadget_id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "dry-run", "in": "query", "schema": {"type": "boolean"}},
    ]
    for parameter in parameters:
        parameter["description"] = "A parameter."
    body = {"content": {"application/json": {"schema": {"$ref": REF + "CompletionOutput"}}}}
    spec["paths"] |= {
        "/v9/files-count": {"get": _operation("files", "files_count", "CompletionOutput")},
        "/v9/gadgets/{gadget_id}/parts": {
            "post": _operation(
                "gadgets.parts", "build", "LLMSource", parameters=parameters, requestBody=body
            )
        },
    }
    # JSON is YAML too; a date among the examples was none before YAML read it.
    return json.dumps(spec, default=str)


SPEC = _grown()


def test_a_property_is_an_attribute_and_a_keyword(api, call):
    """Of the model, and of the methods whose body has it."""
    assert 3 == api.CompletionOutput(text="", num_completion_tokens=1, moonlight=3).moonlight
    reply = (
        b'{"request_id": "r", "output": {"text": "", "num_completion_tokens": 1, "moonlight": 4}}'
    )
    arguments = {"model": "m", "prompt": "p", "max_new_tokens": 1, "moonlight": 3}
    request, answer = call("completions.create", **arguments, reply=reply)
    assert (3, 4) == (request.body.moonlight, answer.output.moonlight)
    completions = importlib.import_module("llmengine_api.api.completions")
    assert "moonlight: How bright." in completions.Completions.create.__doc__


def test_a_value_is_a_member(api):
    """Known to this version."""
    assert api.LLMSource.MOON.is_known


def test_an_operation_is_a_function_and_a_method(api, call):
    """Without our extensions, synchronous, asynchronous and raw."""
    count = importlib.import_module("llmengine_api.api.files.count")
    assert inspect.iscoroutinefunction(count.asyncio)
    assert not inspect.iscoroutinefunction(count.sync)
    reply = b'{"text": "", "num_completion_tokens": 7}'
    assert 7 == call("files.count", reply=reply)[1].num_completion_tokens
    assert 7 == call("files.count", reply=reply, raw=True)[1].parse().num_completion_tokens


@pytest.mark.parametrize("raw", [False, True])
def test_a_tag_is_a_resource(call, raw):
    """Reached level by level; an operationId need not begin with it."""
    request, answer = call("gadgets.parts.build", "a/b", dry_run=True, raw=raw, reply=b'"moon"')
    assert "/v9/gadgets/a%2Fb/parts" == request.path
    assert {"dry-run": "true"} == request.query
    assert request.body is None
    assert "moon" == (answer.parse() if raw else answer)
