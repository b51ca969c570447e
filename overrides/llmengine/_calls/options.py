"""What a client is told once, and what one call may say instead, checked before it is sent."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import SplitResult, urlsplit

import attrs

from llmengine._errors.tree import APIError, ConfigurationError
from llmengine_api.runtime import CallOptions, Omit, Timeout, omit

BASE_URL_VARIABLE = "LLM_ENGINE_BASE_PATH"
API_KEY_VARIABLE = "SCALE_API_KEY"
DEFAULT_API_KEY = "root"
"""The user that a self-hosted server creates by default."""

MAX_EVENT_SIZE = 64 * 1024 * 1024
MAX_RESPONSE_SIZE = 256 * 1024 * 1024

ApiKey = str | Callable[[], str]

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""RFC 9110, section 5.6.2: the characters of a header's name."""
_FIELD_VALUE = re.compile(r"[\t -~\x80-\xff]*")
"""RFC 9110, section 5.5: no control characters in a header's value."""
_FRAMING = frozenset(
    {"connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te"}
    | {"trailer", "transfer-encoding", "upgrade"}
)
"""
Headers that say where a message ends or whom a hop talks to (RFC 9110, 7.6; RFC 9112, 6).

They are the transport's: a second word on it is how one request is smuggled inside another.
"""
_HOST = re.compile(r"[0-9A-Za-z._~-]+|[0-9A-Fa-f:.]+(?:%[0-9A-Za-z._~-]+)?")
"""RFC 3986, section 3.2.2: a name as it goes into DNS, or an address of either version."""


@attrs.frozen
class RetryEvent:
    """What `on_retry` is told before a failed attempt is repeated."""

    method: str
    path: str
    attempt: int
    """The attempt that failed, counted from 1."""
    delay: float
    """Seconds until the next one."""
    error: APIError


@attrs.frozen
class Key:
    """The key of one attempt, shown nowhere but in the header it is for."""

    text: str = attrs.field(repr=False)

    @property
    def secret(self) -> str:
        """What an error must not repeat: nothing of the key that everybody knows."""
        return "" if self.text == DEFAULT_API_KEY else self.text


class Credentials:
    """The API key, or the function that is asked for it before each attempt."""

    def __init__(self, api_key: ApiKey | None) -> None:
        """
        Take a key, a function that returns one, or what the environment says.

        Raises:
            ValueError: The key cannot be sent.
        """
        if api_key is None:
            api_key = os.environ.get(API_KEY_VARIABLE) or DEFAULT_API_KEY
        self._ask = api_key if callable(api_key) else None
        found = self._ask or _key(api_key)
        # Reporting tools show the local values of a trace.
        del api_key
        if isinstance(found, str):
            raise ValueError(found)  # noqa: TRY004  # one kind of error for options
        self._key = found if isinstance(found, Key) else None

    def key(self) -> Key:
        """
        The key for the next attempt.

        Nothing of it is kept here: another thread's attempt may have another one.

        Raises:
            ConfigurationError: The function that is asked returns an unusable key. What it raises
                itself is raised as it is.
        """
        if self._ask is None:
            assert self._key is not None  # one of the two was set
            return self._key
        found = _key(self._ask())
        if isinstance(found, str):
            raise ConfigurationError(found)
        return found

    @property
    def known(self) -> list[Key]:
        """The key, where no function has to be asked for it."""
        return [] if self._key is None else [self._key]

    def __repr__(self) -> str:
        """Never the key."""
        return "Credentials([redacted])"

    def __reduce__(self) -> tuple[object, ...]:
        """A pickle would carry the key in the clear."""
        raise TypeError(
            "a client's credentials cannot be pickled: make the client where it is used"
        )


def _key(api_key: object) -> Key | str:
    """A key that can be sent, or what is wrong with it."""
    if not isinstance(api_key, str):
        return f"api_key must be a string, not {type(api_key).__name__}"
    # Keys are often read from a file, with its last newline.
    key = re.sub(r"\r?\n\Z", "", api_key)
    if key and key.isascii() and key.isprintable() and ":" not in key:
        return Key(key)
    return "api_key must be printable ASCII without a colon, and not empty: check its source"


def check_headers(
    headers: Mapping[str, str] | None, what: str = "default_headers"
) -> dict[str, str]:
    """
    Headers by lower-case name, fit to be sent.

    Raises:
        ValueError: A name or value could not stand in a request, or would break out of it.
    """
    checked: dict[str, str] = {}
    for name, value in _mapping(what, headers).items():
        if not _is_text(name, _TOKEN):
            raise ValueError(f"{what}: the name of a header must be a token, such as x-request-id")
        if name.lower() in _FRAMING:
            raise ValueError(f"{what}: {name.lower()} is the transport's to set: leave it out")
        if not _is_text(value, _FIELD_VALUE):
            raise ValueError(f"{what}: the value of {name} must be latin-1 text of one line")
        checked[name.lower()] = value
    return checked


def _mapping(what: str, value: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """A mapping, empty for None; annotations do not hold for untyped configuration."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError(f"{what} must be a mapping, not {type(value).__name__}")  # noqa: TRY004  # one kind
    return value


def check_query(
    query: Mapping[str, object] | None, what: str = "default_query"
) -> dict[str, object]:
    """
    Query parameters by name.

    Raises:
        ValueError: They are no mapping of names.
    """
    checked = dict(_mapping(what, query))
    if any(not isinstance(name, str) for name in checked):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError(f"{what}: the name of a query parameter must be a string")
    return checked


def check_body(fields: Mapping[str, object] | None) -> Mapping[str, object]:
    """
    Fields to add to a body.

    Raises:
        ValueError: They are no mapping.
    """
    return _mapping("extra_body", fields)


def _is_text(value: object, pattern: re.Pattern[str]) -> bool:
    """Whether a value is text of this form; annotations do not hold for untyped configuration."""
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def check_base_url(base_url: str | None) -> str:
    """
    The address without its last slash, from the argument or the environment.

    Raises:
        ValueError: There is none, or it is no HTTP address.
    """
    url = base_url or os.environ.get(BASE_URL_VARIABLE, "")
    if not url:
        raise ValueError(
            f"no server address: pass base_url, or set {BASE_URL_VARIABLE}; "
            "to start a local server run `llmengine sandbox`"
        )
    parts = _split_address(url)
    if parts is None or parts.query or parts.fragment or parts.username or parts.password:
        raise ValueError(
            "base_url must be like https://host:port/path, without query, user or password "
            "(the key goes into api_key)"
        )
    return parts.geturl().rstrip("/")


def _split_address(url: object) -> SplitResult | None:
    """The parts of an HTTP address that can be connected to, as far as one can tell by looking."""
    if not isinstance(url, str) or not url.strip().isprintable():
        return None
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").encode("idna").decode()
        valid = parts.scheme in {"http", "https"} and _HOST.fullmatch(host) and parts.port != 0
    except ValueError:
        return None
    return parts if valid else None


def check_seconds(name: str, value: object) -> float | None:
    """
    A time limit: a positive number, or None for no limit.

    Raises:
        ValueError: It is something else.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        kind = type(value).__name__
        # One kind of error for whatever is wrong with an option.
        raise ValueError(f"{name} must be a number of seconds or None, not {kind}")  # noqa: TRY004
    if math.isnan(value) or value <= 0:
        raise ValueError(f"{name} must be more than 0 seconds, not {value}")
    return None if math.isinf(value) else float(value)


def check_timeout(value: object) -> Timeout:
    """
    The four limits; one number stands for each of them, and httpx's own `Timeout` does as well.

    Raises:
        ValueError: One is no positive number.
    """
    names = [field.name for field in attrs.fields(Timeout)]
    if not all(hasattr(value, name) for name in names):
        seconds = check_seconds("timeout", value)
        return Timeout(seconds, seconds, seconds, seconds)
    return Timeout(
        **{name: check_seconds(f"timeout.{name}", getattr(value, name)) for name in names}
    )


def check_whole(name: str, value: object, least: int, what: str) -> int:
    """
    A whole number.

    Raises:
        ValueError: It is something else, or too small.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{name} must be {what}, not {type(value).__name__}")  # noqa: TRY004  # one kind
    if value < least:
        raise ValueError(f"{name} must be {what}, not {value}")
    return value


def check_retries(value: object) -> int:
    """
    A number of retries, none or more.

    Raises:
        ValueError: It is something else.
    """
    return check_whole("max_retries", value, 0, "0 or more")


def _deadline(value: float | None) -> float | None:
    return check_seconds("deadline", value)


def _hook(value: Callable[[RetryEvent], None] | None) -> Callable[[RetryEvent], None] | None:
    if value is not None and not callable(value):  # pyright: ignore[reportUnnecessaryComparison]
        raise ValueError(f"on_retry must be a function, not {type(value).__name__}")
    return value


def _event_size(value: int) -> int:
    return check_whole("max_event_size", value, 1, "a number of bytes")


def _response_size(value: int) -> int:
    return check_whole("max_response_size", value, 1, "a number of bytes")


def _credentials(value: ApiKey | Credentials | None) -> Credentials:
    return value if isinstance(value, Credentials) else Credentials(value)


@attrs.frozen(kw_only=True)
class Settings:
    """
    A client's options, by the names that its constructor has; each is checked here and only here.

    `attrs.evolve` makes the settings of a changed client, checked in the same way.
    """

    base_url: str = attrs.field(converter=check_base_url)
    credentials: Credentials = attrs.field(converter=_credentials, alias="api_key")
    timeout: Timeout = attrs.field(converter=check_timeout)
    deadline: float | None = attrs.field(converter=_deadline)
    max_retries: int = attrs.field(converter=check_retries)
    retry_unsafe: bool = attrs.field(converter=bool)
    default_headers: Mapping[str, str] = attrs.field(converter=check_headers, repr=False)
    default_query: Mapping[str, object] = attrs.field(converter=check_query, repr=False)
    on_retry: Callable[[RetryEvent], None] | None = attrs.field(converter=_hook)
    max_event_size: int = attrs.field(converter=_event_size)
    max_response_size: int = attrs.field(converter=_response_size)


def settings(base: Settings | None = None, **options: Any) -> Settings:
    """
    Make settings of options: of all of them, or of those that differ from `base`.

    Raises:
        ConfigurationError: An option is unusable.
    """
    try:
        return Settings(**options) if base is None else attrs.evolve(base, **options)
    except ValueError as error:
        problem = str(error)
    # Not while the other error is handled: it would stay within reach, with its local values.
    del options
    raise ConfigurationError(problem)


@attrs.frozen
class Limits:
    """The options of one call, after the client's have filled the gaps."""

    timeout: Timeout
    deadline: float | None
    max_retries: int


def resolve(settings: Settings, options: CallOptions) -> Limits:
    """
    What holds for one call.

    Raises:
        ValueError: An option is unusable.
    """
    if options.timeout is omit and options.deadline is omit and options.max_retries is omit:
        return Limits(settings.timeout, settings.deadline, settings.max_retries)
    timeout, deadline, retries = options.timeout, options.deadline, options.max_retries
    return Limits(
        settings.timeout if isinstance(timeout, Omit) else check_timeout(timeout),
        settings.deadline if isinstance(deadline, Omit) else check_seconds("deadline", deadline),
        settings.max_retries if isinstance(retries, Omit) else check_retries(retries),
    )
