"""Values made from each schema go through its model and come back the same."""

import json
import random
from collections.abc import Callable
from typing import Any

import pydantic
import pytest

from llmengine_api import models
from tests.support.spec import breaches, document, resolve

SCHEMAS: dict[str, Any] = document()["components"]["schemas"]
VALUES = 12
DEEPEST = 4
TEXTS = ("", "a", "two words", 'it\'s "q"', "ünï 漢字 🦜", "line\nend", "null", "1")


class Maker:
    """Makes values of a schema: what is required always, what is optional sometimes."""

    def __init__(self, seed: str) -> None:
        self.random = random.Random(seed)

    def value(self, schema: dict[str, Any], depth: int = 0) -> Any:
        """Make one value."""
        if "$ref" in schema:
            return self.value(resolve(schema), depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        for union in ("oneOf", "anyOf"):
            if union in schema:
                return self.value(self._member(schema[union], depth), depth + 1)
        if "allOf" in schema:
            parts = [self.value(part, depth) for part in schema["allOf"]]
            parts.append(self._object(schema, depth))
            return {key: value for part in parts for key, value in part.items()}
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = "null" if depth > DEEPEST else self.random.choice(kind)
        return self._of(kind, schema, depth)

    def _member(self, members: list[Any], depth: int) -> Any:
        nulls = [member for member in members if member.get("type") == "null"]
        return nulls[0] if nulls and depth > DEEPEST else self.random.choice(members)

    def _of(self, kind: str | None, schema: dict[str, Any], depth: int) -> Any:
        makers: dict[str | None, Callable[[], Any]] = {
            "null": lambda: None,
            "boolean": lambda: self.random.random() < 0.5,
            "integer": lambda: self._number(schema, 1),
            "number": lambda: self._number(schema, 0.25),
            "string": lambda: self._text(schema),
            "array": lambda: self._array(schema, depth),
            "object": lambda: self._object(schema, depth),
            None: lambda: self.random.choice([None, True, 3, "any", {"a": [1]}, []]),
        }
        return makers[kind]()

    def _number(self, schema: dict[str, Any], step: float) -> float:
        low = schema.get("minimum", schema.get("exclusiveMinimum", -2))
        high = schema.get("maximum", low + 50)
        return min(low + step * self.random.randint(1, 8), high)

    def _text(self, schema: dict[str, Any]) -> str:
        formats = {"date-time": "2026-11-22T20:47:28.239410Z", "date": "2026-11-22"}
        text = formats.get(schema.get("format", ""), self.random.choice(TEXTS))
        return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 1000)]

    def _array(self, schema: dict[str, Any], depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        count = least if depth > DEEPEST else max(least, self.random.randint(0, 2))
        return [self.value(schema.get("items", {}), depth + 1) for _ in range(count)]

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        chance = 0.0 if depth > DEEPEST else 0.6
        made = {
            name: self.value(node, depth + 1)
            for name, node in schema.get("properties", {}).items()
            if name in schema.get("required", []) or self.random.random() < chance
        }
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and depth <= DEEPEST:
            made |= {key: self.value(extra, depth + 1) for key in ("k", "ключ")}
        return made


# A file's content is bytes, which JSON does not have.
@pytest.mark.parametrize("name", sorted(SCHEMAS.keys() - {"UploadFileRequest"}))
def test_values_survive_their_model(name: str) -> None:
    """What a schema allows parses, and is written as it was read, nothing added or lost."""
    maker, adapter = Maker(name), pydantic.TypeAdapter(getattr(models, name))
    for _ in range(VALUES):
        value = maker.value(SCHEMAS[name])
        assert [] == breaches(value, {"$ref": f"#/components/schemas/{name}"})
        parsed = adapter.validate_json(json.dumps(value))
        assert value == json.loads(adapter.dump_json(parsed, by_alias=True, exclude_unset=True))
