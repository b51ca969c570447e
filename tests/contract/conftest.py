"""Fixtures: clients of both kinds."""

from tests.support.both import clients

__all__ = ["clients"]
