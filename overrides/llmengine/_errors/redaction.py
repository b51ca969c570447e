"""
What may be kept and shown of requests and responses.

Everything here takes what a server sent, so it must survive anything: binary bytes, markup,
lone surrogates, nesting without end, and its own words repeated back at it.
"""

import base64
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar
from urllib.parse import urlsplit, urlunsplit

import attrs

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

_Item = TypeVar("_Item")

_REDACTED = "[redacted]"

_MAX_DEPTH = 16

_SHORT = 8

_DEFAULT_PORTS = {"http": 80, "https": 443}

_SECRET_NAME = re.compile(
    r"authorization|authentication-info|cookie|secret|passw|credential|session|signature|sig$"
    r"|(?:auth|key|token)$",
    re.IGNORECASE,
)

# What a server may repeat of a request or tell of its owners: a validation error has the input,
# an endpoint its creator's key and the password of its callback. Inside a string such a key is
# written as JSON or as Python's repr, at some level of quoting, or as pydantic prints it.
_PRIVATE_KEYS = frozenset({"input", "ctx", "created_by", "password"})
_PRIVATE = re.compile(rf"""['"](?:{"|".join(sorted(_PRIVATE_KEYS))})\\*['"]\s*:|\binput_value=""")


def public_url(url: str) -> str:
    """Cut credentials, query and fragment off a URL; of one that cannot be split leave nothing."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    netloc = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, netloc, parts.path, "", ""))


def is_secret(name: str) -> bool:
    """Whether the name of a header or query parameter says that its value is a secret."""
    return _SECRET_NAME.search(name) is not None


def public_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers by lower-case name, without cookies, credentials and queries of locations."""
    lowered = {name.lower(): value for name, value in headers.items()}
    return {
        name: public_url(value) if name.endswith("location") else value
        for name, value in lowered.items()
        if not is_secret(name)
    }


@attrs.frozen
class RequestInfo:
    """
    What an error tells about its request: enough to find it, nothing to hide.

    Attributes:
        method: The HTTP method.
        url: Scheme, host and path; credentials, query and fragment are cut off.
    """

    method: str
    url: str = attrs.field(converter=public_url)

    @property
    def host(self) -> str:
        """Host and port, the port also when it is the scheme's default."""
        parts = urlsplit(self.url)
        port = _DEFAULT_PORTS.get(parts.scheme)
        if port is None or re.search(r":\d+$", parts.netloc):
            return parts.netloc
        return f"{parts.netloc}:{port}"

    @property
    def path(self) -> str:
        """The path, percent-encoded as it was sent."""
        return urlsplit(self.url).path or "/"


def printable(text: str) -> str:
    """Put text on one line that any terminal and any encoding can take."""
    words = " ".join(text.split())
    return words if words.isprintable() else "".join(map(_printable_character, words))


def _printable_character(character: str) -> str:
    return character if character.isprintable() else "\ufffd"


def shorten(text: str, length: int) -> str:
    """Cut text to at most this length, the mark of the cut included."""
    return text if len(text) <= length else f"{text[: length - 1]}…"


def _encodable(text: str) -> str:
    # JSON may escape half of a surrogate pair; such a string cannot be printed or pickled on.
    return text.encode("utf-8", "replace").decode("utf-8")


def _spellings(secrets: Iterable[str]) -> set[str]:
    plain = {secret for secret in secrets if secret}
    coded = {
        base64.b64encode(text.encode("utf-8", "replace")).decode()
        for secret in plain
        for text in (secret, f"{secret}:")
    }
    return plain | coded | {text.rstrip("=") for text in coded}


def _pattern(spelling: str) -> str:
    """What finds a secret; a short one is part of many words, so it must stand alone."""
    escaped = re.escape(spelling)
    return escaped if len(spelling) >= _SHORT else rf"(?<!\w){escaped}(?!\w)"


class Redactor:
    """
    Removes secrets and private fields from what a server sent.

    A secret is found as it is, in base64, and as HTTP Basic user name.
    """

    def __init__(self, secrets: Sequence[str] = ()) -> None:
        # The longest first: a secret may begin with another one.
        spellings = sorted(_spellings(secrets), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_pattern, spellings))) if spellings else None

    def text(self, text: str) -> str:
        """Replace each secret; drop all from the first private field on."""
        private = _PRIVATE.search(text)
        kept = _encodable(f"{text[: private.start()]}…" if private else text)
        return self._pattern.sub(_REDACTED, kept) if self._pattern else kept

    def json(self, value: Json, size: int) -> Json:
        """Copy a JSON value without secrets and private fields, cut to about this size."""
        return _Pruner(self, size).copy(value, 0)


@attrs.define
class _Pruner:
    redactor: Redactor
    left: int

    def copy(self, value: Json, depth: int) -> Json:
        self.left -= 4
        if isinstance(value, str):
            return self._text(value)
        if not isinstance(value, (dict, list)):
            return value
        if depth >= _MAX_DEPTH:
            return "…"
        if isinstance(value, list):
            return [self.copy(item, depth + 1) for item in self._affordable(value)]
        return {
            self._text(key): self.copy(item, depth + 1)
            for key, item in self._affordable(value.items())
            if key not in _PRIVATE_KEYS
        }

    def _affordable(self, items: Iterable[_Item]) -> Iterator[_Item]:
        return itertools.takewhile(lambda _: self.left > 0, items)

    def _text(self, text: str) -> str:
        # Never all that is left: one long string must not crowd out the short ones after it.
        short = shorten(self.redactor.text(text), max(self.left * 3 // 4, 1))
        self.left -= len(short)
        return short
