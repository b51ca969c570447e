"""Rules of unions: which member a value is must be plain."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.spec import REF, SCHEMAS, Json, Pointer, Spec, component, types

from ._sites import Breach, component_schemas


def discriminator(spec: Spec) -> Iterator[Breach]:
    """A discriminator is required in each member, has a const, no default, and an explicit map."""
    for at, node in component_schemas(spec):
        if "discriminator" in node:
            yield from _discriminator(spec, (*at, "discriminator"), node)


def _discriminator(spec: Spec, at: Pointer, node: dict[str, Json]) -> Iterator[Breach]:
    field = node["discriminator"].get("propertyName", "")
    mapping: dict[str, str] = node["discriminator"].get("mapping", {})
    members = {part.get("$ref", "") for part in node.get("oneOf", [])}
    if not members or members != {*mapping.values()}:
        yield at, "must have a `mapping` with each member of `oneOf`, all of them references"
        return
    for tag, reference in mapping.items():
        if not _tagged(spec, {"$ref": reference}, field, tag):
            name = component({"$ref": reference})
            message = f"{name} must require {field}, with `const: {tag}` and no default"
            yield (*at, "mapping", tag), message


def _tagged(spec: Spec, schema: Json, field: str, tag: str) -> bool:
    declared = spec.properties(schema).get(field, {})
    return (
        declared.get("const") == tag
        and "default" not in declared
        and field in _required(spec, schema)
    )


def _required(spec: Spec, schema: Json) -> set[str]:
    node = spec.resolve(schema)
    inherited = (_required(spec, part) for part in node.get("allOf", []))
    return {*node.get("required", [])}.union(*inherited)


def composition(spec: Spec) -> Iterator[Breach]:
    """A union has nothing beside its members, and `allOf` joins objects that are none."""
    for at, node in component_schemas(spec):
        unions = sorted({"anyOf", "oneOf"} & node.keys())
        others = sorted({"allOf", "properties", "required"} & node.keys())
        if unions and (others or len(unions) > 1):
            yield (
                (*at, unions[0]),
                f"stands beside {(others + unions[1:])[0]}: make a component of each",
            )
        parts: list[Json] = node.get("allOf", [])
        for index, part in enumerate(parts if parts[1:] or others[1:] else []):
            whole = spec.resolve(part)
            if not {"properties", "allOf"} & whole.keys() and types(whole) != ["object"]:
                yield (*at, "allOf", str(index)), "is no object: `allOf` joins objects only"


def shared_body(spec: Spec) -> Iterator[Breach]:
    """A body of shared fields and variants has the one form that becomes flat keywords."""
    for name, node in spec.schemas.items():
        at = (*SCHEMAS, name)
        if "x-shared" not in node and "x-argument" not in node:
            continue
        shared, members = node.get("x-shared"), node.get("anyOf", [])
        names = [component(part) for part in members if "$ref" in part]
        if "x-argument" not in node or shared not in spec.schemas:
            yield at, "needs both `x-shared`, the name of a schema, and `x-argument`"
        elif len(names) != 2 or shared not in names:
            yield at, f"must be `anyOf` {shared} and one union of its variants"
        else:
            (variant,) = {*names} - {shared}
            yield from _variants(spec, variant, f"{REF}{shared}")


def _variants(spec: Spec, union: str, shared: str) -> Iterator[Breach]:
    at = (*SCHEMAS, union)
    members = spec.schemas[union].get("oneOf", [])
    if "discriminator" not in spec.schemas[union]:
        yield at, "must be a `oneOf` with a discriminator, as it lists the variants of a body"
    for index, member in enumerate(members):
        parts = spec.resolve(member).get("allOf", [])
        references = [part.get("$ref") for part in parts]
        if shared not in references or None in references or len(references) < 2:
            place = (*at, "oneOf", str(index))
            yield place, f"must be `allOf` {component({'$ref': shared})} and its own options"
