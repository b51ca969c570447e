# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionStreamV1Request`."""

from __future__ import annotations

from .completion_v1_fields import CompletionV1Fields


class CompletionStreamV1Request(CompletionV1Fields):
    """
    A prompt to complete as a stream.
    """
