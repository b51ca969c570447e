import base64
import math
import pickle

import httpx
import pytest

from llmengine import (
    AsyncLLMEngine,
    ConfigurationError,
    LLMEngine,
    LLMEngineError,
    Timeout,
)
from tests.support.both import BASE_URL


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    """Start from an environment that says nothing."""
    for name in ("LLM_ENGINE_BASE_PATH", "SCALE_API_KEY", "LLMENGINE_LOG"):
        monkeypatch.delenv(name, raising=False)


def sent(clients, **options):
    """Send a probe and return its request."""
    requests = []

    def handler(request):
        requests.append(request)
        return httpx.Response(200, json={"files": []})

    clients(handler, **options).files.list()
    return requests[0]


def basic(key):
    """The header of a key."""
    return "Basic " + base64.b64encode(f"{key}:".encode()).decode()


def test_the_key_goes_as_basic_user_name_once(clients):
    """With an empty password, and in no other header."""
    request = sent(clients, api_key="k-1")
    assert [basic("k-1")] == request.headers.get_list("authorization")
    assert "k-1" not in str({k: v for k, v in request.headers.items() if k != "authorization"})


def test_the_key_comes_from_the_environment(clients, monkeypatch):
    """`SCALE_API_KEY` where no key is passed, `root` where neither is."""
    assert basic("root") == sent(clients, api_key=None).headers["authorization"]
    monkeypatch.setenv("SCALE_API_KEY", "from-env")
    assert basic("from-env") == sent(clients, api_key=None).headers["authorization"]
    assert basic("passed") == sent(clients, api_key="passed").headers["authorization"]
    monkeypatch.setenv("SCALE_API_KEY", "")
    assert basic("root") == sent(clients, api_key=None).headers["authorization"]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_newline_at_the_end_of_a_key_is_dropped(clients, end):
    """A key read from a file often has one."""
    assert basic("k") == sent(clients, api_key=f"k{end}").headers["authorization"]


@pytest.mark.parametrize(
    "key", ["", "a\rb", "a\nb", "a\r\nX-Admin: 1", "\n", "a\n\n", "ключ", "naïve", "a:b", "a\0b", 7]
)
def test_an_unusable_key_is_refused_when_the_client_is_made(clients, key):
    """With a message that does not repeat it."""
    with pytest.raises(ConfigurationError, match="api_key") as caught:
        clients(api_key=key)
    assert str(key) == "" or repr(key) not in str(caught.value)


def test_a_key_may_be_asked_for(clients):
    """A function is called before each request, so that keys can rotate."""
    keys = iter(["one", "two"])
    headers = []

    def handler(request):
        headers.append(request.headers["authorization"])
        return httpx.Response(200, json={"files": []})

    client = clients(handler, api_key=lambda: next(keys))
    client.files.list()
    client.files.list()
    assert [basic("one"), basic("two")] == headers


@pytest.mark.parametrize("key", ["", "a\nb", None, b"bytes"])
def test_an_unusable_key_that_was_asked_for_is_refused(clients, key):
    """Before anything is sent."""
    client = clients(lambda request: pytest.fail("sent"), api_key=lambda: key)
    with pytest.raises(ConfigurationError, match="api_key"):
        client.files.list()


def test_what_asking_for_a_key_raises_is_raised(clients):
    """The reason is the caller's own."""

    def ask():
        raise LookupError("the vault is sealed")

    with pytest.raises(LookupError, match="sealed"):
        clients(lambda request: pytest.fail("sent"), api_key=ask).files.list()


@pytest.mark.parametrize("name", ["Authorization", "authorization", "AUTHORIZATION"])
def test_another_scheme_replaces_the_key(clients, name):
    """An `Authorization` of `default_headers` goes alone, whatever its case."""
    request = sent(clients, api_key="k-1", default_headers={name: "Bearer token"})
    assert ["Bearer token"] == request.headers.get_list("authorization")


def test_the_auth_of_an_injected_client_replaces_the_key(clients):
    """Its scheme goes alone."""
    requests = []

    def handler(request):
        requests.append(request)
        return httpx.Response(200, json={"files": []})

    http_client = clients.http_client(handler, auth=("user", "password"))
    clients(http_client=http_client, api_key="k-1").files.list()
    expected = "Basic " + base64.b64encode(b"user:password").decode()
    assert [expected] == requests[0].headers.get_list("authorization")


def test_the_address_comes_from_the_environment(clients, monkeypatch):
    """`LLM_ENGINE_BASE_PATH` where no address is passed."""
    monkeypatch.setenv("LLM_ENGINE_BASE_PATH", "http://from.env:81/")
    assert "http://from.env:81/v1/files" == str(sent(clients, base_url=None).url)
    assert "http://passed/v1/files" == str(sent(clients, base_url="http://passed").url)


def test_without_an_address_the_error_names_every_way_out(clients):
    """The argument, the variable, and how to start a server."""
    with pytest.raises(ConfigurationError) as caught:
        clients(base_url=None)
    for way in ("base_url", "LLM_ENGINE_BASE_PATH", "llmengine sandbox"):
        assert way in str(caught.value)


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        ("http://h", "http://h/v1/files"),
        ("http://h/", "http://h/v1/files"),
        ("http://h:5000", "http://h:5000/v1/files"),
        ("https://h/api/llm", "https://h/api/llm/v1/files"),
        ("https://h/api/llm/", "https://h/api/llm/v1/files"),
        (" http://h\n", "http://h/v1/files"),
        ("http://[::1]:5000", "http://[::1]:5000/v1/files"),
        ("HTTP://h", "http://h/v1/files"),
        ("http://bücher.example", "http://xn--bcher-kva.example/v1/files"),
    ],
)
def test_the_path_of_an_address_is_kept(clients, base_url, url):
    """With or without its last slash."""
    request = sent(clients, base_url=base_url)
    assert url == f"{request.url.scheme}://{request.url.netloc.decode()}{request.url.path}"


@pytest.mark.parametrize(
    "base_url",
    [
        "localhost:5000",
        "localhost",
        "ftp://h",
        "file:///etc/passwd",
        "http://",
        "http:///path",
        "http://h:port",
        "http://h:99999",
        "http://h:0",
        "http://user:password@h",
        "http://user@h",
        "http://h?key=value",
        "http://h#part",
        "http://[::1",
        "http://a b",
        "http://h\\@evil",
        "http://ho\x7fst",
        "http://a..b",
        "   ",
        7,
        b"http://h",
    ],
)
def test_an_unusable_address_is_refused_when_the_client_is_made(clients, base_url):
    """No later error from the transport, and no password in the message."""
    with pytest.raises(ConfigurationError, match=r"base_url|address") as caught:
        clients(base_url=base_url)
    assert "password@" not in str(caught.value)


BAD_SECONDS = [0, -1, math.nan, "5", True, [1]]


@pytest.mark.parametrize("value", BAD_SECONDS)
@pytest.mark.parametrize("option", ["timeout", "deadline"])
def test_an_unusable_time_limit_is_refused(clients, option, value):
    """For the client, for a clone and for one call; the option is named."""
    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ConfigurationError, match=option):
        clients(**{option: value})
    with pytest.raises(ConfigurationError, match=option):
        client.with_options(**{option: value})
    with pytest.raises(ValueError, match=option):
        client.files.list(**{option: value})


@pytest.mark.parametrize("value", BAD_SECONDS)
@pytest.mark.parametrize("phase", ["connect", "read", "write", "pool"])
def test_an_unusable_limit_of_one_phase_is_refused(clients, phase, value):
    """The phase is named."""
    with pytest.raises(ConfigurationError, match=f"timeout.{phase}"):
        clients(timeout=Timeout(**{phase: value}))


@pytest.mark.parametrize("value", [-1, 1.5, "2", None, True])
def test_an_unusable_number_of_retries_is_refused(clients, value):
    """For the client, for a clone and for one call."""
    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ConfigurationError, match="max_retries"):
        clients(max_retries=value)
    with pytest.raises(ConfigurationError, match="max_retries"):
        client.with_options(max_retries=value)
    with pytest.raises(ValueError, match="max_retries"):
        client.files.list(max_retries=value)


@pytest.mark.parametrize("value", [0, -1, 1.5, "2", None, True])
@pytest.mark.parametrize("option", ["max_event_size", "max_response_size"])
def test_an_unusable_size_is_refused(clients, option, value):
    """A limit is a number of bytes."""
    with pytest.raises(ConfigurationError, match=option):
        clients(**{option: value})


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [
        (5, {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": 5.0}),
        (None, dict.fromkeys(["connect", "read", "write", "pool"])),
        (math.inf, dict.fromkeys(["connect", "read", "write", "pool"])),
        (Timeout(read=7), {"connect": 10.0, "read": 7.0, "write": 30.0, "pool": 10.0}),
    ],
)
def test_a_timeout_holds_for_each_phase(clients, timeout, expected):
    """One number for all of them, or a limit for each."""
    assert expected == sent(clients, timeout=timeout).extensions["timeout"]


def test_the_default_timeout_allows_for_a_long_completion(clients):
    """Silence of up to 300 s is normal."""
    expected = {"connect": 10.0, "read": 300.0, "write": 30.0, "pool": 10.0}
    assert expected == sent(clients).extensions["timeout"]


def test_a_deadline_shortens_every_phase(clients):
    """No step may take longer than what is left of the whole."""
    limits = sent(clients, deadline=2).extensions["timeout"]
    assert all(0 < seconds <= 2 for seconds in limits.values())


@pytest.mark.parametrize(
    "headers",
    [
        {"bad name": "x"},
        {"": "x"},
        {"x:y": "x"},
        {"x\r\ny": "x"},
        {"x": "a\r\nb"},
        {"x": "a\nb"},
        {"x": "a\0b"},
        {"x": "☃"},
        {"x": 7},
        {"x": None},
    ],
)
def test_an_unusable_header_is_refused(clients, headers):
    """Whatever would break out of its line, or cannot be encoded."""
    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ConfigurationError, match="header"):
        clients(default_headers=headers)
    with pytest.raises(ValueError, match="header"):
        client.files.list(extra_headers=headers)


def test_a_latin_header_is_sent_as_latin_1(clients):
    """RFC 9110, section 5.5: other bytes are opaque."""
    request = sent(clients, default_headers={"X-Team": "café"})
    assert (b"x-team", "café".encode("latin-1")) in [(k.lower(), v) for k, v in request.headers.raw]


@pytest.mark.parametrize("kind", [LLMEngine, AsyncLLMEngine])
def test_an_http_client_of_the_wrong_kind_is_refused(kind):
    """Also the other kind's: it would fail at the first request."""
    wrong = [httpx, "client", httpx.AsyncClient if kind is LLMEngine else httpx.Client]
    for client in wrong:
        with pytest.raises(ConfigurationError, match="http_client must be an httpx"):
            kind(base_url=BASE_URL, http_client=client)


def test_a_configuration_error_is_one_of_ours_and_a_value_error():
    """Either `except` catches it."""
    with pytest.raises(LLMEngineError):
        LLMEngine(base_url="nonsense")
    with pytest.raises(ValueError, match="base_url"):
        LLMEngine(base_url="nonsense")


def test_a_client_shows_its_address_and_no_secret(clients):
    """`repr` and `str`, of the client and of what it is made of."""
    client = clients(
        lambda request: httpx.Response(200),
        api_key="s3cret-key",
        default_headers={"authorization": "Bearer s3cret-token"},
        default_query={"token": "s3cret-query"},
    )
    assert BASE_URL in repr(client)
    for part in (client, client._settings, client._settings.credentials, client.files):
        assert "s3cret" not in f"{part!r} {part}"


def test_a_client_cannot_be_pickled(clients):
    """It would carry the key, and connections cannot be moved."""
    client = clients(api_key="s3cret-key")
    with pytest.raises(TypeError):
        pickle.dumps(getattr(client, "_target", client))
    with pytest.raises(TypeError, match="credentials"):
        pickle.dumps(client._settings.credentials)
