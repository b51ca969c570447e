"""Fixtures: clients of both kinds, and waits that take no time."""

from tests.support.both import clients, sleeps

__all__ = ["clients", "sleeps"]
