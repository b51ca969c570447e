# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionFunctionCallMode`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ChatCompletionFunctionCallMode(OpenEnum):
    """
    Deprecated. Whether a model calls functions of the older form, `none` or `auto`.
    """

    NONE = "none"
    AUTO = "auto"
