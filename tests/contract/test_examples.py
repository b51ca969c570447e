"""The spec explains itself: everything in it is described, and its examples are true."""

import importlib
import json
import pkgutil
from typing import Any

import pydantic
import pytest

import llmengine_api.api
from llmengine import types
from llmengine_api.runtime import Operation, StreamOperation
from tests.support.spec import breaches, document, examples, operations, properties, resolve

SCHEMAS: dict[str, dict[str, Any]] = document()["components"]["schemas"]
FORMS = {"UploadFileRequest"}
"""Bodies that are no JSON: files are given in other ways, see test_runtime."""
PROPERTIES = [
    (f"{name}.{field}", schema["properties"][field])
    for name, schema in SCHEMAS.items()
    for field in schema.get("properties", {})
]
PARAMETERS = [
    (f"{operation.id}.{parameter['name']}", parameter)
    for operation in operations()
    for parameter in operation.parameters()
]
RESPONSES = [
    (operation, status, media_type, media)
    for operation in operations()
    for status in operation.content["responses"]
    for media_type, media in operation.media(status).items()
]
REQUESTS = [
    (operation, media_type, media)
    for operation in operations()
    for media_type, media in resolve(operation.content.get("requestBody", {}))
    .get("content", {})
    .items()
]


def named(pairs: list[tuple[str, Any]]):
    """Parametrize by name."""
    return pytest.mark.parametrize("item", [p[1] for p in pairs], ids=[p[0] for p in pairs])


def media_examples(media: dict[str, Any]) -> list[Any]:
    """The examples of a body: its own, or its schema's."""
    if "example" in media:
        return [media["example"]]
    own = [item["value"] for item in media.get("examples", {}).values()]
    return own or examples(media["schema"])


@named([*SCHEMAS.items()])
def test_a_schema_is_described_and_shown(item):
    """A description, and examples that the schema itself accepts."""
    assert item["description"].strip().endswith((".", ":", "`"))
    assert item["examples"]
    assert [[]] * len(item["examples"]) == [breaches(value, item) for value in item["examples"]]


@named(PROPERTIES)
def test_a_property_is_described_and_shown(item):
    """A description of its own, and an example that is allowed."""
    assert item["description"].strip()
    shown = examples(item)
    assert shown
    assert [[]] * len(shown) == [breaches(value, item) for value in shown]


@named(PARAMETERS)
def test_a_parameter_is_described_and_shown(item):
    """A description, and an example that is allowed."""
    assert item["description"].strip()
    assert [] == breaches(item["example"], item["schema"])


@named([(operation.id, operation) for operation in operations()])
def test_an_operation_is_described_and_shown(item):
    """A summary, a description, and an example of each body that it takes or gives."""
    assert item.content["summary"].endswith(".")
    assert item.content["description"].strip()
    for media in [*(m for o, _, m in REQUESTS if o is item), *item.media().values()]:
        assert media_examples(media)


@pytest.mark.parametrize(
    ("operation", "status", "media_type", "media"),
    RESPONSES,
    ids=[f"{r[0].id}-{r[1]}-{r[2]}" for r in RESPONSES],
)
def test_the_example_of_a_response_is_true(operation, status, media_type, media):
    """The schema accepts it, and a success is parsed by the operation without loss."""
    for example in media_examples(media):
        assert [] == breaches(example, media["schema"])
        if status == "200":
            parse = PARSERS[operation.method, operation.path, media_type == "text/event-stream"]
            parsed = parse(json.dumps(example).encode())
            assert example == parsed.model_dump(mode="json", by_alias=True, exclude_unset=True)


@pytest.mark.parametrize(
    ("operation", "media_type", "media"), REQUESTS, ids=[f"{r[0].id}-{r[1]}" for r in REQUESTS]
)
def test_the_example_of_a_request_is_true(operation, media_type, media):
    """The schema accepts it."""
    for example in media_examples(media):
        assert [] == breaches(example, media["schema"])


@named([(name, schema) for name, schema in SCHEMAS.items() if name not in FORMS])
def test_the_examples_of_a_schema_are_models(item):
    """Its generated type takes each example, and gives it back unchanged."""
    name = next(name for name, schema in SCHEMAS.items() if schema is item)
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(getattr(types, name))
    for example in item["examples"]:
        value = adapter.validate_json(json.dumps(example))
        assert example == adapter.dump_python(value, mode="json", by_alias=True, exclude_unset=True)


@named([(n, s) for n, s in SCHEMAS.items() if properties(s) and n not in FORMS])
def test_a_model_has_the_fields_of_its_schema(item):
    """By wire name, each with a description; required and default as the spec says."""
    name = next(name for name, schema in SCHEMAS.items() if schema is item)
    fields = {field.alias or own: field for own, field in getattr(types, name).model_fields.items()}
    assert properties(item).keys() == fields.keys()
    for wire_name, schema in properties(item).items():
        assert fields[wire_name].description or "const" in schema
        if "default" in schema:
            assert schema["default"] == fields[wire_name].default


def parsers() -> dict[tuple[str, str, bool], Any]:
    """What parses the answer of each operation, or an event of its stream."""
    found = {}
    for module in pkgutil.walk_packages(llmengine_api.api.__path__, "llmengine_api.api."):
        operation = getattr(importlib.import_module(module.name), "OPERATION", None)
        if isinstance(operation, Operation | StreamOperation):
            streams = isinstance(operation, StreamOperation)
            found[operation.method, operation.path, streams] = operation.parse
    return found


PARSERS = parsers()


def test_the_generated_operations_are_those_of_the_spec():
    """None is missing and none is left over."""
    ways = {
        (operation.method, operation.path, media_type == "text/event-stream")
        for operation in operations()
        for media_type in operation.media() or ["application/json"]
    }
    assert ways == set(PARSERS)
