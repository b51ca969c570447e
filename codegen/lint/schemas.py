"""Rules of component schemas: what makes good Python classes, and takes what a server sends."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterator

from codegen.names import TYPES_TAKEN, argument, title
from codegen.spec import SCHEMAS, Json, Spec, types

from ._sites import (
    CONSTRAINTS,
    Breach,
    children,
    component_schemas,
    parameter_schemas,
)

_FORMATS = {
    "string": {"date", "date-time", "uri", "binary"},
    "number": {"float", "double"},
    "integer": {"int32", "int64"},
}


def schema_name(spec: Spec) -> Iterator[Breach]:
    """A component's name is that of its class: PascalCase, and not taken by anything generated."""
    resources = {title(tag) for tag in spec.tags}
    taken = {
        f"{prefix}{name}{suffix}"
        for name in resources
        for prefix in ("", "Async")
        for suffix in ("", "WithRawResponse")
    }
    modules: dict[str, str] = {}
    for name in spec.schemas:
        at = (*SCHEMAS, name)
        module = re.sub(r"[^a-z0-9]", "", name.lower())
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) or keyword.iskeyword(module):
            yield at, "is no name of a class and a module: use PascalCase, letters and digits only"
        elif name in TYPES_TAKEN | taken:
            yield at, "is the name of something else in the generated package: choose another"
        elif module in modules:
            yield at, f"differs from {modules[module]} by case only: choose another name"
        modules.setdefault(module, name)


def inline_type(spec: Spec) -> Iterator[Breach]:
    """Objects and enums are components, so that their classes have names."""
    for at, node in [*component_schemas(spec), *parameter_schemas(spec)]:
        top = at[:-1] == SCHEMAS or (at[-2] == "allOf" and len(at) == len(SCHEMAS) + 3)
        if not top and ("properties" in node or "enum" in node):
            kind = "an enum" if "enum" in node else "an object"
            yield at, f"is {kind} inside another: make it a component of its own"


def required(spec: Spec) -> Iterator[Breach]:
    """What a schema requires is one of its properties."""
    for at, node in component_schemas(spec):
        # A part may require what another part has.
        part = at[-2] == "allOf" and len(at) == len(SCHEMAS) + 3
        whole = spec.properties(spec.at(at[:-2]) if part else node)
        for name in node.get("required", []):
            if name not in whole:
                yield (*at, "required"), f"{name} is no property of it: correct the name"


def nested_constraint(spec: Spec) -> Iterator[Breach]:
    """Constraints stand on properties and components, not on the items or members inside them."""
    for at, node in component_schemas(spec):
        for child_at, child in children(at, node):
            inner = child_at[-2] in {"anyOf", "oneOf"} or child_at[-1] in {
                "items",
                "additionalProperties",
            }
            found = sorted(CONSTRAINTS & child.keys()) if isinstance(child, dict) else []
            if inner and child_at[-2] != "properties" and found:
                advice = "would make a class without a name: move the schema to a component"
                yield (*child_at, found[0]), advice


def nullable(spec: Spec) -> Iterator[Breach]:
    """There is one way to say nullable, and it is said where a type is used."""
    for at, node in [*component_schemas(spec), *parameter_schemas(spec)]:
        if "nullable" in node:
            yield (*at, "nullable"), "is OpenAPI 3.0: write `type: [x, 'null']`"
        if None in (node.get("enum") or []):
            yield (*at, "enum"), "must not hold null: make the use of the enum nullable"
        if at[:-1] == SCHEMAS and "null" in types(node) and _makes_class(node):
            yield (*at, "type"), "makes a class, which cannot be null: make its uses nullable"


def _makes_class(node: dict[str, Json]) -> bool:
    map_ = isinstance(node.get("additionalProperties"), dict)
    return "enum" in node or ("object" in types(node) and not map_)


def enum(spec: Spec) -> Iterator[Breach]:
    """Enums hold strings, each once; a constant is text, a whole number, or true or false."""
    for at, node in component_schemas(spec):
        if not isinstance(node.get("const", ""), str | int):
            yield (*at, "const"), "must be text, a whole number, or true or false: describe it"
        values: list[Json] = [value for value in node.get("enum", []) if value is not None]
        if "enum" in node and not (values and all(isinstance(value, str) for value in values)):
            yield (*at, "enum"), "must hold strings: quote them, or describe numbers in words"
        elif len(values) != len({*values}):
            yield (*at, "enum"), "holds a value twice: remove one"


def wire_format(spec: Spec) -> Iterator[Breach]:
    """Formats are those that change nothing on the wire."""
    for at, node in [*component_schemas(spec), *parameter_schemas(spec)]:
        name = node.get("format")
        known = {format_ for kind in types(node) for format_ in _FORMATS.get(kind, ())}
        if name == "password":
            yield (*at, "format"), "would send asterisks: use `x-secret: true`"
        elif name is not None and name not in known:
            reads = f"use {', '.join(sorted(known))}, or" if known else "name a type, or"
            yield (*at, "format"), f"{name} has no Python type here: {reads} leave it out"


def property_collision(spec: Spec) -> Iterator[Breach]:
    """The properties of a schema have different names in Python too."""
    for at, node in component_schemas(spec):
        seen: dict[str, str] = {}
        for name in spec.properties(node):
            # Python reads identifiers in this normal form (PEP 3131).
            for spelling in {argument(name), argument(unicodedata.normalize("NFKC", name))}:
                other = seen.setdefault(spelling.rstrip("_").lower(), name)
                if other != name:
                    place = (*at, "properties", name) if name in node.get("properties", {}) else at
                    yield place, f"{name} and {other} are one name in Python: rename one"
