# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionSyncV1Request`."""

from __future__ import annotations

from .completion_v1_fields import CompletionV1Fields


class CompletionSyncV1Request(CompletionV1Fields):
    """
    A prompt to complete in one answer.
    """
