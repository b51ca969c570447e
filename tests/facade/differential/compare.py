"""One call, seen from both sides: what each client sent and what it gave."""

import json
import re
from collections.abc import Sequence
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs

from .recorder import Seen

# What a connection needs, and what follows from the body.
_UNCOMPARED = frozenset({"host", "connection", "content-length"})


@attrs.define
class Side:
    """What one client did: its requests, and what the call gave or raised."""

    requests: list[dict[str, Any]]
    outcome: dict[str, Any]


@attrs.frozen
class Difference:
    """A way in which the clients differ at one place."""

    place: str
    old: object
    new: object

    def __str__(self) -> str:
        return f"{self.place}: {self.old!r} before, {self.new!r} now"


def side(seen: Sequence[Seen], outcome: dict[str, Any], url: str) -> Side:
    """Make one comparable record."""
    hosts = {"127.0.0.1": "origin", "localhost": "elsewhere"}
    requests = [_request(one, hosts) for one in seen]
    connections = len({one.connection for one in seen})
    if len(requests) > 1:
        requests[0]["connections"] = connections
    text = json.dumps(outcome).replace(url, "URL")
    return Side(requests, json.loads(re.sub(r"0x[0-9a-f]+", "0x", text)))


def _request(seen: Seen, hosts: dict[str, str]) -> dict[str, Any]:
    parts = urlsplit(seen.target)
    headers = {name: value for name, value in seen.headers if name not in _UNCOMPARED}
    host = dict(seen.headers).get("host", "").partition(":")[0]
    body: Any = None
    if headers.get("content-type", "").startswith("multipart/"):
        body = _form(headers["content-type"], seen.body)
        headers["content-type"] = "multipart/form-data"
    elif seen.body:
        body = json.loads(seen.body)
    return {
        "host": hosts.get(host, host),
        "method": seen.method,
        "path": parts.path,
        "query": dict(parse_qsl(parts.query, keep_blank_values=True)),
        "headers": headers,
        "body": body,
    }


def _form(content_type: str, body: bytes) -> list[dict[str, Any]]:
    message = BytesParser(policy=HTTP).parsebytes(
        b"content-type: " + content_type.encode() + b"\r\n\r\n" + body
    )
    return [
        {
            "name": part.get_param("name", header="content-disposition"),
            "filename": part.get_filename(),
            "type": part.get("content-type"),
            "content": (part.get_payload(decode=True) or b"").decode("utf-8", "replace"),
        }
        for part in message.iter_parts()
    ]


def compare(old: Side, new: Side) -> list[Difference]:
    """Every place at which the two sides of a call differ."""
    found: list[Difference] = []
    for index, pair in enumerate(zip(old.requests, new.requests, strict=False)):
        found += differences(*pair, "request" if index == 0 else "request again")
    if len(old.requests) != len(new.requests):
        found.append(Difference("requests", len(old.requests), len(new.requests)))
    return found + _outcomes(old.outcome, new.outcome)


def _outcomes(old: dict[str, Any], new: dict[str, Any]) -> list[Difference]:
    if "raised" in old and "raised" in new:
        return _errors(old["raised"], new["raised"])
    if "raised" in old or "raised" in new:
        return [Difference("outcome", _brief(old), _brief(new))]
    return differences(old["gave"], new["gave"], "gave")


def _errors(old: dict[str, Any], new: dict[str, Any]) -> list[Difference]:
    found: list[Difference] = []
    if not set(old["names"]) & set(new["names"]) - {"Exception", "BaseException", "object"}:
        found.append(Difference("raised", old["names"][0], new["names"][0]))
    if old["message"] != new["message"]:
        found.append(Difference("message", old["message"], new["message"]))
    return found


def _brief(outcome: dict[str, Any]) -> str:
    if "raised" in outcome:
        return f"raises {outcome['raised']['names'][0]}"
    then = outcome["gave"].get("then") if isinstance(outcome["gave"], dict) else None
    return f"raises {then['names'][0]} while read" if then else "returns"


def differences(old: object, new: object, place: str) -> list[Difference]:
    """Every place at which two values differ."""
    if isinstance(old, dict) and isinstance(new, dict):
        if "then" in old and "then" in new:
            ends = _errors(old["then"], new["then"])
            return [*differences(old["chunks"], new["chunks"], place), *ends]
        found: list[Difference] = []
        for key in [*old, *(key for key in new if key not in old)]:
            one, other = old.get(key, MISSING), new.get(key, MISSING)
            if key == "type" and isinstance(one, list) and set(one) & set(other):
                continue
            found += differences(one, other, place if key == "value" else f"{place}.{key}")
        return found
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        pairs = enumerate(zip(old, new, strict=True))
        return [one for i, pair in pairs for one in differences(*pair, f"{place}[{i}]")]
    return [] if old == new and type(old) is type(new) else [Difference(place, old, new)]


class _Missing:
    def __repr__(self) -> str:
        return "nothing"


MISSING = _Missing()
"""Stands where one side has nothing."""
