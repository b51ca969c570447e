# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CallbackmTLSAuth`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class CallbackmTLSAuth(Model):
    """
    A client certificate for a callback over mutual TLS.
    """

    kind: Literal["mtls"] = Field(
        ...,
        description="Marks these credentials as a client certificate.",
        examples=["mtls"],
    )
    cert: str = Field(
        ...,
        description="The certificate in PEM form.",
        examples=["-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----\n"],
        json_schema_extra={"x-secret": True},
    )
    key: str = Field(
        ...,
        description="The private key of the certificate in PEM form.",
        examples=["-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----\n"],
        json_schema_extra={"x-secret": True},
    )
