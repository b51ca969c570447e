# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""How a request shows who sends it."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Literal

import attrs


@attrs.frozen
class SecurityScheme:
    """A way to send the API key (spec: `components.securitySchemes`)."""

    name: str
    """As the spec calls it."""
    kind: Literal["basic", "bearer", "header"]
    """As user name of HTTP Basic, as bearer token, or alone in a header of its own."""
    header: str = "Authorization"

    def value(self, key: str) -> str:
        """Write the header's value (RFC 7617, section 2; RFC 6750, section 2.1)."""
        if self.kind == "basic":
            return "Basic " + base64.b64encode(f"{key}:".encode()).decode()
        return f"Bearer {key}" if self.kind == "bearer" else key


def authorization(schemes: Sequence[SecurityScheme], key: str) -> dict[str, str]:
    """The header that an operation wants: by the first of its schemes, none where it has none."""
    return {scheme.header: scheme.value(key) for scheme in schemes[:1]}
