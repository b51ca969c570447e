"""What becomes of the spec's security schemes: one constant each, which operations refer to."""

from __future__ import annotations

from collections import Counter

from .spec import Json, Operation, Spec

MODULE = '''"""The ways to send the API key (spec: `components.securitySchemes`)."""

from __future__ import annotations

from collections.abc import Mapping

from .runtime import SecurityScheme

SCHEMES: Mapping[str, SecurityScheme] = {{
    {schemes}
}}
DEFAULT_SECURITY: tuple[SecurityScheme, ...] = ({default})
"""What most operations want; for routes that the spec does not know."""
'''


def kind(scheme: dict[str, Json]) -> str:
    """How a client sends a key by a scheme: `basic`, `bearer`, `header`, or not at all."""
    if scheme.get("type") == "http":
        name = str(scheme.get("scheme")).lower()
        return name if name in {"basic", "bearer"} else ""
    return "header" if (scheme.get("type"), scheme.get("in")) == ("apiKey", "header") else ""


def schemes(operation: Operation) -> list[str]:
    """The schemes of an operation by name, each of which is enough."""
    return [name for requirement in operation.node["security"] for name in requirement]


def module(spec: Spec) -> str:
    """The module of the schemes of a linted spec."""
    usual = Counter(tuple(schemes(operation)) for operation in spec.operations())
    default = max(filter(None, usual), key=lambda it: usual[it], default=())
    return MODULE.format(
        schemes="\n    ".join(
            f"{name!r}: SecurityScheme({name!r}, {kind(node)!r}{_header(node)}),"
            for name, node in spec.security_schemes.items()
            if kind(node)
        ),
        default="".join(f"SCHEMES[{name!r}], " for name in default),
    )


def _header(scheme: dict[str, Json]) -> str:
    return f", {scheme['name']!r}" if kind(scheme) == "header" else ""
