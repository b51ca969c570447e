# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `BatchJobSerializationFormat`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class BatchJobSerializationFormat(OpenEnum):
    """
    How the results of a batch job are written: `JSON` as one object a line, `PICKLE` as one pickled list.
    """

    JSON = "JSON"
    PICKLE = "PICKLE"
