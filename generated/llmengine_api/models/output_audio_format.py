# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `OutputAudioFormat`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class OutputAudioFormat(OpenEnum):
    """
    The encoding of a spoken answer; `pcm16` is raw samples of 16 bits.
    """

    WAV = "wav"
    AAC = "aac"
    MP3 = "mp3"
    FLAC = "flac"
    OPUS = "opus"
    PCM16 = "pcm16"
