"""JSON Schemas: obeyed without a model, or refused."""

import json

import pytest

from llmengine import BadRequestError
from llmengine.testing import Sandbox
from llmengine_sandbox.engines import EchoEngine

ASK = {"model": "echo", "messages": [{"role": "user", "content": "one two"}]}
NODE = {
    "$defs": {
        "node": {
            "type": "object",
            "properties": {"value": {"type": "integer"}, "next": {"$ref": "#/$defs/node"}},
            "required": ["value"],
        }
    },
    "$ref": "#/$defs/node",
}


@pytest.fixture(scope="module")
def client():
    """A client of the engine that echoes."""
    with Sandbox(EchoEngine(), sockets=False) as sandbox:
        yield sandbox.client()


def asked(client, schema):
    """What a chat of a schema answers, read as JSON."""
    response_format = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}
    answer = client.chat.completions.create(**ASK, response_format=response_format)
    return json.loads(answer.choices[0].message.content)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, "one two"),
        ({"type": "string", "maxLength": 3}, "one"),
        ({"type": "string", "minLength": 9}, "one twoxx"),
        ({"type": "string", "format": "date"}, "2026-01-31"),
        ({"type": "integer", "minimum": 7}, 7),
        ({"type": "integer", "exclusiveMinimum": 7}, 8),
        ({"type": "integer", "maximum": -2}, -2),
        ({"type": "number", "exclusiveMaximum": 0}, -0.5),
        ({"type": "boolean"}, True),
        ({"type": "null"}, None),
        ({"type": ["null", "integer"]}, 1),
        ({"enum": ["x", "y"]}, "x"),
        ({"const": 5}, 5),
        ({"type": "array", "items": {"type": "integer"}}, [1]),
        ({"type": "array", "items": {"const": 2}, "minItems": 3}, [2, 2, 2]),
        ({"type": "array", "maxItems": 0}, []),
        ({"type": "array", "prefixItems": [{"const": 1}, {"const": 2}], "minItems": 2}, [1, 2]),
        ({"type": "object"}, {}),
        ({"properties": {"a": {"type": "integer"}, "b": {}}}, {"a": 1, "b": "one two"}),
        ({"required": ["a"]}, {"a": "one two"}),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, 1),
        (
            {"allOf": [{"properties": {"a": {"const": 1}}}, {"properties": {"b": {"const": 2}}}]},
            {"a": 1, "b": 2},
        ),
        ({"$defs": {"n": {"type": "integer"}}, "$ref": "#/$defs/n"}, 1),
        ({}, "one two"),
    ],
)
def test_values(client, schema, expected):
    """Each is the plainest that the schema allows, with the prompt for text."""
    assert expected == asked(client, schema)


def test_a_schema_that_contains_itself(client):
    """It ends where it may."""
    value = asked(client, NODE)
    depth = 0
    while value:
        assert 1 == value["value"]
        value, depth = value.get("next"), depth + 1
    assert 1 < depth < 50


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "^a"},
        {"type": "string", "format": "hostname"},
        {"type": "integer", "multipleOf": 7},
        {"type": "array", "minItems": 2, "uniqueItems": True},
        {"type": "thing"},
        {"not": {}},
        {"$ref": "https://example.com/schema"},
        {"$ref": "#/$defs/none"},
        {"properties": {"a": False}},
        {"$defs": {"a": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"},
        {
            "$defs": {"a": {"properties": {"a": {"$ref": "#/$defs/a"}}, "required": ["a"]}},
            "$ref": "#/$defs/a",
        },
    ],
)
def test_what_cannot_be_followed_is_refused(client, schema):
    """A schema is obeyed or a 400, never forgotten."""
    with pytest.raises(BadRequestError, match="cannot follow this schema"):
        asked(client, schema)


def test_every_way_to_ask(client):
    """A chat's format, its guide, a completion's and the older form's."""
    schema = {"type": "object", "properties": {"a": {"const": 1}}}
    expected = {"a": 1}
    answer = client.chat.completions.create(**ASK, guided_json=schema)
    assert expected == json.loads(answer.choices[0].message.content)
    answer = client.completions.create_v2(model="echo", prompt="x", guided_json=schema)
    assert expected == json.loads(answer.choices[0].text)
    older = {"model": "echo", "prompt": "x", "max_new_tokens": 50, "temperature": 0}
    answer = client.completions.create(**older, guided_json=schema)
    assert expected == json.loads(answer.output.text)
    with client.completions.stream(**older, guided_json=schema) as stream:
        assert expected == json.loads(stream.get_final_response().output.text)
    answer = client.chat.completions.create(**ASK, response_format={"type": "json_object"})
    assert {} == json.loads(answer.choices[0].message.content)


@pytest.mark.parametrize(
    ("guide", "expected"),
    [
        ({"guided_choice": ["red", "two"]}, "two"),
        ({"guided_choice": ["red", "blue"]}, "red"),
        ({"guided_regex": "[a-z ]+"}, "one two"),
        ({"guided_regex": "yes"}, "yes"),
    ],
)
def test_other_guides(client, guide, expected):
    """A choice and a simple expression are followed, too."""
    answer = client.chat.completions.create(**ASK, **guide)
    assert expected == answer.choices[0].message.content


@pytest.mark.parametrize(
    "guide", [{"guided_regex": "[0-9]+"}, {"guided_regex": "("}, {"guided_choice": []}]
)
def test_other_guides_that_cannot_be_followed(client, guide):
    """Else they are refused."""
    with pytest.raises(BadRequestError):
        client.chat.completions.create(**ASK, **guide)
