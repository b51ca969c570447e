"""
Hold a spec against the rules that keep every generator content.

A rule is a function that yields what breaks it; its docstring says what it asks for, and its name
stands in the message.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from codegen.spec import Pointer, Spec, SpecError

from . import directions, documents, hints, operations, schemas, shapes, unions, values

Rule = Callable[[Spec], Iterator[tuple[Pointer, str]]]

_STAGES: tuple[tuple[Rule, ...], ...] = (
    # What the later rules take for granted.
    (documents.openapi_shape,),
    (shapes.keyword,),
    (documents.dangling_ref, documents.extension, documents.text),
    (documents.circle, documents.unread),
    (
        documents.description,
        operations.operation_id,
        operations.one_tag,
        operations.tag_name,
        operations.method,
        operations.security,
        operations.path,
        operations.parameter,
        operations.argument,
        operations.request_body,
        operations.response,
        operations.named_body,
        operations.stream,
        schemas.schema_name,
        schemas.inline_type,
        schemas.required,
        schemas.nested_constraint,
        schemas.nullable,
        schemas.enum,
        schemas.wire_format,
        values.minimum,
        values.bounds,
        values.pattern,
        values.default,
        schemas.property_collision,
        directions.response_constraint,
        directions.one_way,
        directions.response_union,
        unions.composition,
        unions.discriminator,
        unions.shared_body,
        hints.wait,
        hints.member_names,
    ),
)

RULES = {rule.__name__.replace("_", "-"): rule for stage in _STAGES for rule in stage}
"""Every rule by the name that stands in its messages."""


def lint(spec: Spec) -> None:
    """
    Hold a spec against every rule; where a stage finds something, the later ones are left out.

    Raises:
        SpecError: It breaks rules; the error names all of those of one stage.
    """
    for stage in _STAGES:
        problems = [
            spec.problem(at, name, message)
            for name, rule in RULES.items()
            if rule in stage
            for at, message in rule(spec)
        ]
        if problems:
            raise SpecError(spec.path, problems)
