"""Who may talk to the sandbox through a browser: nobody but its own pages."""

import ipaddress
from collections.abc import Collection, Iterable
from urllib.parse import urlsplit

from starlette.datastructures import Headers

ANY = "*"
"""Stands for every name."""

_HINT = "start the sandbox with --allow-host NAME to allow it"


def refusal(headers: Headers, allowed: Collection[str]) -> str | None:
    """
    Why a request is not served, if it is not.

    A page of another site reaches a server on this machine in two ways: its own name is made to
    point here (DNS rebinding), which the Host header shows; or it sends requests that a browser
    sends without asking, which Origin and Sec-Fetch-Site show. Other clients send none of these,
    or the address that they were given.

    Args:
        allowed: The names by which it may be called, beside addresses and `localhost`.
    """
    hosts = headers.getlist("host")
    for host in hosts:
        if not _is_named(_name(host), allowed):
            return f"Host {host!r} is not this sandbox's: {_HINT}"
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    if origin is not None:
        if not _is_same(origin, hosts) and _name_of(origin) not in allowed and ANY not in allowed:
            return f"Origin {origin!r} is another site: {_HINT}"
    elif site in {"cross-site", "same-site"} and ANY not in allowed:
        return "a page of another site sends this request"
    return None


def _is_named(name: str, allowed: Collection[str]) -> bool:
    if name == "localhost" or name.endswith(".localhost") or name in allowed or ANY in allowed:
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True  # an address is no name that could be made to point elsewhere


def _is_same(origin: str, hosts: Iterable[str]) -> bool:
    scheme, _, address = origin.lower().partition("://")
    return scheme in {"http", "https"} and any(address == host.lower() for host in hosts)


def _name(host: str) -> str:
    """A Host header's name or address, without its port; nothing if it is neither."""
    try:
        parts = urlsplit(f"//{host}")
        plain = parts.netloc == host and parts.username is None
        return (parts.hostname or "").rstrip(".") if plain else ""
    except ValueError:
        return ""


def _name_of(origin: str) -> str:
    return _name(origin.partition("://")[2])
