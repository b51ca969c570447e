# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `LLMSource`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class LLMSource(OpenEnum):
    """
    Where a model comes from. `hugging_face` is the Hugging Face hub, the only source so far.
    """

    HUGGING_FACE = "hugging_face"
