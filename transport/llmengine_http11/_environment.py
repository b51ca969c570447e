"""Which proxy the environment names for an address, read as curl and requests read it."""

from __future__ import annotations

import importlib.util
import ipaddress
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

_PORTS = {"http": 80, "https": 443}
_SOCKS = ("socks5", "socks5h")


class UnusableProxyError(ValueError):
    """
    A variable of the environment names a proxy that cannot be used.

    The message never shows its value, which may have a password in it.

    Attributes:
        variable: The name of the variable.
    """

    def __init__(self, variable: str, reason: str) -> None:
        super().__init__(f"the environment variable {variable} names no usable proxy: {reason}")
        self.variable = variable


def proxy_for(url: str, environ: Mapping[str, str]) -> str | None:
    """
    Return the address of the proxy for a URL, None if it is to be reached directly.

    `http_proxy` or `https_proxy`, by the scheme of the URL, comes before `all_proxy`, and a name in
    small letters before the same in capitals; `no_proxy` lists what is reached directly: `*`,
    hosts (with what is below them), addresses and networks such as 10.0.0.0/8, each with a port or
    without.

    Raises:
        UnusableProxyError: The proxy is of a kind that is not supported, or not an address.
    """
    parts = urlsplit(url)
    variable = _set(environ, f"{parts.scheme}_proxy") or _set(environ, "all_proxy")
    if variable is None or _reached_directly(
        (parts.hostname or "").rstrip("."),
        parts.port or _PORTS.get(parts.scheme, 0),
        environ.get("no_proxy", environ.get("NO_PROXY", "")),
    ):
        return None
    return _checked(variable, environ[variable].strip())


def _set(environ: Mapping[str, str], name: str) -> str | None:
    for variable in (name, name.upper()):
        # A web server's CGI sets HTTP_PROXY from the header `Proxy` of whoever makes a request.
        if variable in environ and not (variable == "HTTP_PROXY" and "REQUEST_METHOD" in environ):
            return variable if environ[variable].strip() else None
    return None


def _checked(variable: str, value: str) -> str:
    address = value if "://" in value else f"http://{value}"
    try:
        parts = urlsplit(address)
        # Reading the port checks it.
        usable = bool(parts.hostname) and parts.port != 0 and not re.search(r"\s", address)
    except ValueError:
        usable = False
    else:
        if parts.scheme in _SOCKS and importlib.util.find_spec("socksio") is None:
            raise UnusableProxyError(variable, "SOCKS needs the package `socksio`")
        if parts.scheme not in (*_PORTS, *_SOCKS):
            raise UnusableProxyError(variable, "its scheme is not http, https, socks5 or socks5h")
    if not usable:
        raise UnusableProxyError(variable, "it is not an address such as http://HOST:PORT")
    return address


def _reached_directly(host: str, port: int, rules: str) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        address = None
    for rule in re.split(r"[,\s]+", rules.lower()):
        name, _, rule_port = _split_port(rule)
        if rule_port not in ("", str(port)):
            continue
        name = name.removeprefix("*").removeprefix(".")
        if rule == "*" or (name and (host == name or host.endswith(f".{name}"))):
            return True
        if address is not None and _is_in(address, name):
            return True
    return False


def _split_port(rule: str) -> tuple[str, str, str]:
    if rule.startswith("["):
        name, _, rest = rule[1:].partition("]")
        return name, ":", rest.removeprefix(":")
    # More colons than one: an IPv6 address without a port.
    return rule.partition(":") if rule.count(":") == 1 else (rule, "", "")


def _is_in(address: ipaddress.IPv4Address | ipaddress.IPv6Address, network: str) -> bool:
    try:
        return address in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False
