# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `InputAudioFormat`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class InputAudioFormat(OpenEnum):
    """
    The encoding of a recording that is sent to a model.
    """

    WAV = "wav"
    MP3 = "mp3"
