"""Ways through a spec that several rules take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import cast

from codegen.spec import REF, SCHEMAS, Json, Pointer, Site, Spec, component

Breach = tuple[Pointer, str]
"""Where a rule is broken, and what to change."""

CONSTRAINTS = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern"}
    | {"minLength", "maxLength", "minItems", "maxItems", "uniqueItems"}
    | {"minProperties", "maxProperties"}
)


def subschemas(at: Pointer, schema: Json) -> Iterator[Site]:
    """A schema and every schema written within it; references are not followed."""
    if not isinstance(schema, dict):
        return
    node = cast("dict[str, Json]", schema)
    yield at, node
    for part_at, part in children(at, node):
        yield from subschemas(part_at, part)


def children(at: Pointer, node: dict[str, Json]) -> Iterator[tuple[Pointer, Json]]:
    """The schemas that are written directly within a schema."""
    properties = node.get("properties")
    if isinstance(properties, dict):
        for name, value in cast("dict[str, Json]", properties).items():
            yield (*at, "properties", name), value
    for key in ("items", "additionalProperties"):
        if key in node:
            yield (*at, key), node[key]
    for key in ("allOf", "anyOf", "oneOf"):
        if isinstance(node.get(key), list):
            for index, part in enumerate(node[key]):
                yield (*at, key, str(index)), part


def component_schemas(spec: Spec) -> Iterator[Site]:
    """Every schema within a component, the components themselves among them."""
    for name, schema in spec.schemas.items():
        yield from subschemas((*SCHEMAS, name), schema)


def parameter_schemas(spec: Spec) -> Iterator[Site]:
    """Every schema within a parameter's."""
    for operation in spec.operations():
        for at, parameter in spec.parameters(operation):
            yield from subschemas((*at, "schema"), parameter.get("schema"))


def properties(spec: Spec) -> Iterator[Site]:
    """Every property of every component, with an empty schema where a boolean stands."""
    for at, node in component_schemas(spec):
        own: dict[str, Json] = node.get("properties", {})
        for name, value in own.items():
            yield (*at, "properties", name), value if isinstance(value, dict) else {}


def media(spec: Spec) -> Iterator[Site]:
    """Every media type of a request or a response."""
    for operation in spec.operations():
        found = [(at, node) for _, at, node in spec.responses(operation)]
        body = spec.body(operation)
        for at, node in [*([body] if body else []), *found]:
            for name, value in node.get("content", {}).items():
                yield (*at, "content", name), value


def received(spec: Spec) -> set[str]:
    """Names of the schemas that responses are made of."""
    return reachable(spec, (node for it in spec.operations() for _, _, node in spec.responses(it)))


def sent(spec: Spec) -> set[str]:
    """Names of the schemas that requests are made of."""
    bodies = (spec.body(operation) for operation in spec.operations())
    return reachable(spec, (body[1] for body in bodies if body))


def reachable(
    spec: Spec, roots: Iterable[Json], beyond: Callable[[dict[str, Json]], bool] = bool
) -> set[str]:
    """Names of the component schemas that are used below some nodes that one may look `beyond`."""
    names: set[str] = set()
    pending = list(roots)
    while pending:
        for _, node in _below(spec, pending.pop(), beyond):
            reference = str(node.get("$ref", ""))
            final = node.get("x-stream", {}).get("final", "")
            found = {component(node)} if reference.startswith(REF) else {final} & {*spec.schemas}
            pending += [spec.schemas[name] for name in found - names]
            names |= found
    return names


def _below(spec: Spec, node: Json, beyond: Callable[[dict[str, Json]], bool]) -> Iterator[Site]:
    """Every mapping in a node, without those in schemas that one may not look beyond."""
    closed: Pointer | None = None
    for at, inner in spec.walk(("",), node):
        if closed is not None and at[: len(closed)] == closed:
            continue
        closed = None if beyond(inner) or not inner else at
        yield at, inner
