# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelEndpointsSchema`."""

from __future__ import annotations

from llmengine_api.runtime import Model


class ModelEndpointsSchema(Model):
    """
    An OpenAPI document, with a path for each endpoint whose bundle has a schema.
    """
