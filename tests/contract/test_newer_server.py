"""Answers of a server newer than the spec: nothing that it adds makes an answer unreadable."""

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

import httpx
import pytest

from tests.contract.golden import golden_for
from tests.support.spec import SpecOperation, breaches, examples, operations, properties, resolve

NEW = "of_a_newer_server"
Change = tuple[str, Any]
"""Where something new is, and the whole value with it."""


def newer(value: Any, schema: dict[str, Any], where: str = "") -> Iterator[Change]:
    """Each way to put something new into one place of a value, as its schema allows for."""
    schema = member(value, resolve(schema))
    if "enum" in schema or "const" in schema:
        yield f"{where}={NEW}", NEW
    if isinstance(value, dict):
        if not isinstance(schema.get("additionalProperties"), dict):  # not a map of one type
            yield f"{where}.{NEW}", {**value, NEW: {"deep": [1, None]}}
        for name, known in fields(value, schema).items():
            for label, changed in newer(value[name], known, f"{where}.{name}"):
                yield label, {**value, name: changed}
    if isinstance(value, list) and isinstance(schema.get("items"), dict):
        for index, item in enumerate(value):
            for label, changed in newer(item, schema["items"], f"{where}[{index}]"):
                yield label, [*value[:index], changed, *value[index + 1 :]]


def member(value: Any, schema: dict[str, Any]) -> dict[str, Any]:
    """The first member of a union that takes the value; what is no union is its own."""
    members = schema.get("anyOf") or schema.get("oneOf") or []
    fitting = (item for item in members if not breaches(value, item))
    found = next(fitting, None)
    return schema if found is None else member(value, resolve(found))


def fields(value: dict[str, Any], schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The schemas of a mapping's values, of those that have any."""
    known = properties(schema)
    others = schema.get("additionalProperties")
    if isinstance(others, dict):
        known = dict.fromkeys(value, others) | known
    return {name: known[name] for name in value if name in known}


def full(schema: dict[str, Any]) -> Iterator[Any]:
    """Examples with every property; one for each object of a union, wherever it is."""
    schema = resolve(schema)
    members = schema.get("anyOf") or schema.get("oneOf")
    if members:
        for item in members:
            yield from full(item)
    elif "items" in schema:
        yield from ([item] for item in full(schema["items"]))
    elif properties(schema):
        yield from filled(properties(schema))
    elif schema.get("type") != "null":
        yield from examples(schema)[:1]


def filled(known: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Objects with every property: enough of them to show each variant of each property."""
    variants = {name: [*full(schema)] or examples(schema) for name, schema in known.items()}
    variants = {name: found for name, found in variants.items() if found}
    for turn in range(max(map(len, variants.values()), default=1)):
        yield {name: found[turn % len(found)] for name, found in variants.items()}


def answers(operation: SpecOperation) -> Iterator[Any]:
    """What the operation answers: the spec's own example, and full ones."""
    media = operation.media()["application/json"]
    if "example" in media:
        yield media["example"]
    yield from full(media["schema"])


ANSWERING = [item for item in operations() if "application/json" in item.media()]


def changes(operation: SpecOperation) -> Iterator[Change]:
    """Everything new that an answer of the operation may have, each by itself."""
    schema = operation.media()["application/json"]["schema"]
    for number, answer in enumerate(answers(operation)):
        for label, changed in newer(answer, schema):
            yield f"{number}{label}", changed


def call(clients: Callable[..., Any], operation: SpecOperation, answer: Any) -> Any:
    """Call a method whose server answers this."""
    return caller(clients, operation)(answer)


def caller(clients: Callable[..., Any], operation: SpecOperation) -> Callable[[Any], Any]:
    """Make a client; the function calls a method of it whose server answers what it is given."""
    golden = golden_for(operation.id)
    said: list[Any] = []
    client = clients(lambda request: httpx.Response(200, json=said.pop()))

    def call(answer: Any) -> Any:
        said.append(answer)
        return attrgetter(golden.method)(client)(**golden.arguments)

    return call


@pytest.mark.parametrize("operation", ANSWERING, ids=attrgetter("id"))
def test_something_new_in_an_answer_is_kept(clients, operation):
    """A value of an enum, a field, a kind of member in a union: read, and given back as it came."""
    call = caller(clients, operation)
    for label, answer in changes(operation):
        parsed = call(answer).model_dump(mode="json", by_alias=True, exclude_unset=True)
        assert (label, answer) == (label, parsed)


def test_each_kind_of_novelty_is_tried():
    """Values and fields, in listings, in nested objects and as the kind of a union's member."""
    tried = {f"{item.id}-{label}" for item in ANSWERING for label, _ in changes(item)}
    for place in ("flavor.flavor", "default_callback_auth.kind", "status", "endpoint_type"):
        assert any(f".{place}={NEW}" in name for name in tried), place
    listings = {item.id for item in ANSWERING if "_list" in item.id}
    for listing in listings:
        assert any(name.startswith(listing) and f"[0].{NEW}" in name for name in tried), listing


@pytest.mark.parametrize("version", ["model_bundles_list", "model_endpoints_list"])
def test_one_new_member_leaves_the_others_of_a_listing_as_they_are(clients, version):
    """The known ones keep their types, the new one is an object with its fields."""
    operation = next(item for item in ANSWERING if item.id == version)
    (name,) = (n for n, v in properties(operation.media()["application/json"]["schema"]).items())
    known = next(a for a in answers(operation) if a[name])[name][0]
    kind = "flavor" if version == "model_bundles_list" else "default_callback_auth"
    other = {**known, kind: {"flavor": NEW, "kind": NEW, "size": 7}}
    usual, strange = getattr(call(clients, operation, {name: [known, other]}), name)
    assert known == usual.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert 7 == getattr(strange, kind).size
    assert type(getattr(usual, kind)) is not type(getattr(strange, kind))
