# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ServiceTier`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ServiceTier(OpenEnum):
    """
    A class of service: `flex` trades speed for price, `default` is the usual one, `auto` leaves it to the backend.
    """

    AUTO = "auto"
    DEFAULT = "default"
    FLEX = "flex"
