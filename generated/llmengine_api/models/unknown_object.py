# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UnknownObject`."""

from __future__ import annotations

from llmengine_api.runtime import Model


class UnknownObject(Model):
    """
    An object of a form that is not described here, so that a newer server's answer can still be read.
    """
