# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ResponseFormatText`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class ResponseFormatText(Model):
    """
    Any text.
    """

    type: Literal["text"] = Field(..., description="Asks for text.", examples=["text"])
