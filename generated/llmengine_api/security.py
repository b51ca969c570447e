# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The ways to send the API key (spec: `components.securitySchemes`)."""

from __future__ import annotations

from collections.abc import Mapping

from .runtime import SecurityScheme

SCHEMES: Mapping[str, SecurityScheme] = {
    "basicAuth": SecurityScheme("basicAuth", "basic"),
    "bearerAuth": SecurityScheme("bearerAuth", "bearer"),
}
DEFAULT_SECURITY: tuple[SecurityScheme, ...] = (
    SCHEMES["basicAuth"],
    SCHEMES["bearerAuth"],
)
"""What most operations want; for routes that the spec does not know."""
