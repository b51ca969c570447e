"""What a client is told once, checked before anything is sent."""

from __future__ import annotations

import base64
import math
import os
import re
import ssl
from collections.abc import Callable, Mapping
from urllib.parse import SplitResult, urlsplit

import attrs
import httpx

from llmengine_api.runtime import CallOptions, Omit, Timeout, omit

from .errors import APIError, ConfigurationError

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


class Credentials:
    """The API key, shown nowhere but in the header it is for."""

    def __init__(self, api_key: ApiKey | None) -> None:
        """Take a key, a function that returns one, or what the environment says."""
        self._key = ""
        if api_key is None:
            api_key = os.environ.get(API_KEY_VARIABLE) or DEFAULT_API_KEY
        self._ask = api_key if callable(api_key) else None
        problem = None if callable(api_key) else self._take(api_key)
        # Reporting tools show the local values of a trace.
        del api_key
        if problem is not None:
            raise ConfigurationError(problem)

    def header(self) -> str:
        """
        The value of the `Authorization` header: HTTP Basic, the key as user name (RFC 7617).

        Raises:
            ConfigurationError: The function that is asked returns an unusable key.
        """
        problem = None if self._ask is None else self._take(self._ask())
        if problem is not None:
            raise ConfigurationError(problem)
        return "Basic " + base64.b64encode(f"{self._key}:".encode()).decode()

    def _take(self, api_key: object) -> str | None:
        """Keep a key; the answer is what is wrong with it."""
        if not isinstance(api_key, str):
            return f"api_key must be a string, not {type(api_key).__name__}"
        # Keys are often read from a file, with its last newline.
        self._key = re.sub(r"\r?\n\Z", "", api_key)
        if self._key and self._key.isascii() and self._key.isprintable() and ":" not in self._key:
            return None
        return "api_key must be printable ASCII without a colon, and not empty: check its source"

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must not be repeated in an error: the key, unless it is the public default."""
        return () if self._key == DEFAULT_API_KEY else (self._key,)

    def __repr__(self) -> str:
        """Never the key."""
        return "Credentials([redacted])"

    def __reduce__(self) -> tuple[object, ...]:
        """A pickle would carry the key in the clear."""
        raise TypeError(
            "a client's credentials cannot be pickled: make the client where it is used"
        )


def check_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """
    Headers by lower-case name, fit to be sent.

    Raises:
        ValueError: A name or value could not stand in a request, or would break out of it.
    """
    checked: dict[str, str] = {}
    for name, value in (headers or {}).items():
        if not _is_text(name, _TOKEN):
            raise ValueError(f"{name!r} is not a header name")
        if not _is_text(value, _FIELD_VALUE):
            raise ValueError(f"the value of header {name} must be latin-1 text of one line")
        checked[name.lower()] = value
    return checked


def _is_text(value: object, pattern: re.Pattern[str]) -> bool:
    """Whether a value is text of this form; annotations do not hold for untyped configuration."""
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def check_base_url(base_url: str | None) -> str:
    """
    The address without its last slash, from the argument or the environment.

    Raises:
        ConfigurationError: There is none, or it is no HTTP address.
    """
    url = base_url or os.environ.get(BASE_URL_VARIABLE, "")
    if not url:
        raise ConfigurationError(
            f"no server address: pass base_url, or set {BASE_URL_VARIABLE}; "
            "to start a local server run `llmengine sandbox`"
        )
    parts = _split_address(url)
    if parts is None or parts.query or parts.fragment or parts.username or parts.password:
        raise ConfigurationError(
            "base_url must be like https://host:port/path, without query, user or password "
            "(the key goes into api_key)"
        )
    return parts.geturl().rstrip("/")


def _split_address(url: object) -> SplitResult | None:
    """The parts of an HTTP address that can be connected to, as far as one can tell by looking."""
    if not isinstance(url, str):
        return None
    try:
        parts = urlsplit(url.strip())
        httpx.URL(parts.geturl())
        host = (parts.hostname or "").encode("idna").decode()
        valid = parts.scheme in {"http", "https"} and _HOST.fullmatch(host) and parts.port != 0
    except (ValueError, httpx.InvalidURL):
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
        # One kind of error for whatever is wrong with an option.
        raise ValueError(f"{name} must be a number of seconds or None, not {value!r}")  # noqa: TRY004
    if math.isnan(value) or value <= 0:
        raise ValueError(f"{name} must be more than 0 seconds, not {value}")
    return None if math.isinf(value) else float(value)


def check_timeout(value: float | Timeout | None) -> Timeout:
    """
    The four limits; one number stands for each of them.

    Raises:
        ValueError: One is no positive number.
    """
    if not isinstance(value, Timeout):
        seconds = check_seconds("timeout", value)
        return Timeout(seconds, seconds, seconds, seconds)
    fields = attrs.asdict(value)
    return Timeout(
        **{name: check_seconds(f"timeout.{name}", limit) for name, limit in fields.items()}
    )


def check_retries(value: object) -> int:
    """
    A number of retries, none or more.

    Raises:
        ValueError: It is something else.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"max_retries must be 0 or more, not {value!r}")
    return value


def check_size(name: str, value: object) -> int:
    """
    A limit in bytes.

    Raises:
        ValueError: It is no positive whole number.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
        raise ValueError(f"{name} must be a number of bytes, not {value!r}")
    return value


@attrs.frozen
class Settings:
    """A client's options, checked."""

    base_url: str
    credentials: Credentials
    timeout: Timeout
    deadline: float | None = None
    max_retries: int = 2
    retry_unsafe: bool = False
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    query: Mapping[str, object] = attrs.field(factory=dict[str, object], repr=False)
    on_retry: Callable[[RetryEvent], None] | None = None
    max_event_size: int = MAX_EVENT_SIZE
    max_response_size: int = MAX_RESPONSE_SIZE
    ssl_context: ssl.SSLContext | None = None

    @property
    def host(self) -> str:
        """Host and port, as error messages name them."""
        return urlsplit(self.base_url).netloc


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
