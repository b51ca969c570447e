"""The spec explains itself: everything in it is described, and its examples are true."""

from collections.abc import Iterator
from typing import Any

from tests.support.spec import breaches, document, examples, operations, resolve

SCHEMAS: dict[str, dict[str, Any]] = document()["components"]["schemas"]
PROPERTIES = {
    f"{name}.{field}": schema["properties"][field]
    for name, schema in SCHEMAS.items()
    for field in schema.get("properties", {})
}
PARAMETERS = {
    f"{operation.id}.{parameter['name']}": parameter
    for operation in operations()
    for parameter in operation.parameters()
}
REQUESTS = {
    f"{operation.id} {media_type}": media
    for operation in operations()
    for media_type, media in resolve(operation.content.get("requestBody", {}))
    .get("content", {})
    .items()
}
RESPONSES = {
    f"{operation.id} {status} {media_type}": media
    for operation in operations()
    for status in operation.content["responses"]
    for media_type, media in operation.media(status).items()
}


def media_examples(media: dict[str, Any]) -> list[Any]:
    """The examples of a body: its own, or its schema's."""
    if "example" in media:
        return [media["example"]]
    own = [item["value"] for item in media.get("examples", {}).values()]
    return own or examples(media["schema"])


def untrue(shown: dict[str, list[Any]], schemas: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Each example that its schema does not accept."""
    for name, values in shown.items():
        for value in values:
            yield from (f"{name}: {problem}" for problem in breaches(value, schemas[name]))


def test_a_schema_is_described_and_shown():
    """A description, and examples that the schema itself accepts."""
    ends = (".", ":", "`")
    assert [] == [n for n, it in SCHEMAS.items() if not it["description"].strip().endswith(ends)]
    shown = {name: schema.get("examples", []) for name, schema in SCHEMAS.items()}
    assert [] == [name for name, values in shown.items() if not values]
    assert [] == [*untrue(shown, SCHEMAS)]


def test_a_property_is_described_and_shown():
    """A description of its own, and an example that is allowed."""
    assert [] == [name for name, it in PROPERTIES.items() if not it.get("description", "").strip()]
    shown = {name: examples(schema) for name, schema in PROPERTIES.items()}
    assert [] == [name for name, values in shown.items() if not values]
    assert [] == [*untrue(shown, PROPERTIES)]


def test_a_parameter_is_described_and_shown():
    """A description, and an example that is allowed."""
    assert [] == [name for name, it in PARAMETERS.items() if not it.get("description", "").strip()]
    assert [] == [name for name, it in PARAMETERS.items() if "example" not in it]
    schemas = {name: parameter["schema"] for name, parameter in PARAMETERS.items()}
    assert [] == [*untrue({name: [it["example"]] for name, it in PARAMETERS.items()}, schemas)]


def test_an_operation_is_described():
    """A summary and a description."""
    assert [] == [it.id for it in operations() if not it.content["summary"].endswith(".")]
    assert [] == [it.id for it in operations() if not it.content["description"].strip()]


def test_a_body_is_shown_by_a_true_example():
    """Each body that an operation takes or answers a success with; what there is is true."""
    bodies = REQUESTS | RESPONSES
    shown = {name: media_examples(media) for name, media in bodies.items()}
    needed = [*REQUESTS, *(name for name in RESPONSES if name.split()[1] == "200")]
    assert [] == [name for name in needed if not shown[name]]
    assert [] == [*untrue(shown, {name: media["schema"] for name, media in bodies.items()})]
