# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""What can be said of a body before it is sent: what is missing, and what it would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

import attrs

from .errors import ArgumentError
from .models import Model


def check_together(fields: Mapping[str, object], names: Sequence[str]) -> None:
    """
    Hold a body to giving all of some fields or none (spec: `x-together`).

    Raises:
        ArgumentError: Some are there and others missing.
    """
    missing = [name for name in names if fields.get(name) is None]
    if 0 < len(missing) < len(names):
        raise ArgumentError(
            f"{', '.join(names)} go together: pass {', '.join(missing)} as well, or none of them"
        )


def check_keys(fields: Mapping[str, object], name: str, keys: Sequence[str]) -> None:
    """
    Hold a map in a body to having some keys (spec: `x-required-keys`).

    Raises:
        ArgumentError: One is missing.
    """
    value = fields.get(name)
    missing = [key for key in keys if isinstance(value, Mapping) and key not in value]
    if missing:
        raise ArgumentError(
            f"{name} must have {' and '.join(keys)}: {' and '.join(missing)} is missing"
        )


@attrs.frozen
class UpdatePreview:
    """What an update would do; nothing has been changed."""

    stored: Mapping[str, Any] = attrs.field(repr=False)
    """The present values of the fields that the update names; None where the server tells none."""
    new: Mapping[str, Any] = attrs.field(repr=False)
    """The values that it would send."""
    changed: frozenset[str]
    """The fields whose value would be another."""
    rebuilds_bundle: bool
    """Whether the server would build the bundle anew, which restarts the workers."""


def preview(
    stored: Model, body: Model, by_value: Sequence[str], by_presence: Sequence[str]
) -> UpdatePreview:
    """
    Compare an update with what is stored.

    `by_value` names the fields that rebuild the bundle when they have a value, `by_presence` those
    that do so whatever they are, null included (spec: `x-preview`).
    """
    new = body.model_dump(mode="json", by_alias=True, exclude_unset=True)
    known = stored.model_dump(mode="json", by_alias=True)
    old = {name: _find(known, name) for name in new}
    return UpdatePreview(
        stored=old,
        new=new,
        changed=frozenset(name for name in new if not _same(old[name], new[name])),
        rebuilds_bundle=any(new.get(name) for name in by_value)
        or any(n in new for n in by_presence),
    )


def _find(known: Mapping[str, Any], name: str) -> Any:
    """A field's value, wherever it stands; the nearest to the top counts."""
    level: list[Mapping[str, Any]] = [known]
    while level:
        for mapping in level:
            if name in mapping:
                return mapping[name]
        values = [value for mapping in level for value in mapping.values()]
        level = [cast("Mapping[str, Any]", value) for value in values if isinstance(value, Mapping)]
    return None


def _same(old: object, new: object) -> bool:
    """Quantities are stored as text: 4 CPUs come back as `4`."""
    return old == new or (isinstance(old, str) and isinstance(new, int | float) and old == str(new))
