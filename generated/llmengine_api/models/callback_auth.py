# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CallbackAuth`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .callback_basic_auth import CallbackBasicAuth
from .callbackm_tls_auth import CallbackmTLSAuth

CallbackAuth = TypeAliasType(
    "CallbackAuth",
    Annotated[
        CallbackBasicAuth | CallbackmTLSAuth,
        Field(
            ...,
            description="How the server authenticates itself when it calls back with a result.",
            discriminator="kind",
            examples=[{"kind": "basic", "username": "llm-engine", "password": "correct-horse"}],
        ),
    ],
)
