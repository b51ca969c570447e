# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `Quantization`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class Quantization(OpenEnum):
    """
    How the weights are compressed: `bitsandbytes` while loading them, `awq` beforehand, in the checkpoint.
    """

    BITSANDBYTES = "bitsandbytes"
    AWQ = "awq"
