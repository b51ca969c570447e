import pytest

from llmengine_http11 import UnusableProxyError, proxy_for

PROXY = "http://proxy.test:3128"


@pytest.mark.parametrize(
    ("url", "environ", "expected"),
    [
        ("http://a.test/", {}, None),
        ("http://a.test/", {"http_proxy": PROXY}, PROXY),
        ("http://a.test/", {"HTTP_PROXY": PROXY}, PROXY),
        ("http://a.test/", {"https_proxy": PROXY}, None),
        ("https://a.test/", {"http_proxy": PROXY}, None),
        ("https://a.test/", {"HTTPS_PROXY": PROXY}, PROXY),
        ("https://a.test/", {"ALL_PROXY": PROXY}, PROXY),
        ("http://a.test/", {"all_proxy": "http://other.test", "http_proxy": PROXY}, PROXY),
        ("http://a.test/", {"http_proxy": PROXY, "HTTP_PROXY": "http://other.test"}, PROXY),
        # An empty one switches off what the capitals say, and leaves all_proxy.
        ("http://a.test/", {"http_proxy": "", "HTTP_PROXY": PROXY}, None),
        ("http://a.test/", {"http_proxy": " ", "all_proxy": PROXY}, PROXY),
        # Under CGI anybody may set it, by the header `Proxy`.
        ("http://a.test/", {"HTTP_PROXY": PROXY, "REQUEST_METHOD": "GET"}, None),
        ("http://a.test/", {"http_proxy": PROXY, "REQUEST_METHOD": "GET"}, PROXY),
        # No scheme, as most tools allow.
        ("http://a.test/", {"http_proxy": "proxy.test:3128"}, PROXY),
        ("http://a.test/", {"http_proxy": "u:p@proxy.test:1"}, "http://u:p@proxy.test:1"),
        ("http://a.test/", {"http_proxy": "https://proxy.test"}, "https://proxy.test"),
        ("http://a.test/", {"http_proxy": "http://[::1]:3128"}, "http://[::1]:3128"),
    ],
)
def test_which_proxy(url, environ, expected):
    """The variable for the scheme comes first, then the one for all; small letters win."""
    assert expected == proxy_for(url, environ)


@pytest.mark.parametrize(
    ("url", "rules", "direct"),
    [
        ("http://a.test/", "", False),
        ("http://a.test/", "*", True),
        ("http://a.test/", "b.test, a.test", True),
        ("http://a.test/", "b.test a.test", True),
        ("http://A.test./", "a.TEST", True),
        ("http://x.a.test/", "a.test", True),
        ("http://x.a.test/", ".a.test", True),
        ("http://x.a.test/", "*.a.test", True),
        ("http://a.test/", ".a.test", True),
        ("http://aa.test/", "a.test", False),
        ("http://a.test.evil/", "a.test", False),
        ("http://a.test:8000/", "a.test:8000", True),
        ("http://a.test:8001/", "a.test:8000", False),
        ("http://a.test/", "a.test:80", True),
        ("https://a.test/", "a.test:443", True),
        ("https://a.test/", "a.test:80", False),
        ("http://10.1.2.3/", "10.0.0.0/8", True),
        ("http://11.1.2.3/", "10.0.0.0/8", False),
        ("http://10.1.2.3/", "10.1.2.3/8", True),
        ("http://10.1.2.3/", "10.1.2.3", True),
        ("http://10.1.2.30/", "10.1.2.3", False),
        ("http://127.0.0.1:8000/", "127.0.0.1:8000", True),
        ("http://127.0.0.1:8000/", "127.0.0.0/8:8001", False),
        ("http://[::1]:8000/", "::1", True),
        ("http://[::1]:8000/", "[::1]", True),
        ("http://[::1]:8000/", "[::1]:8000", True),
        ("http://[::1]:8000/", "[::1]:8001", False),
        ("http://[fd00::5]/", "fd00::/8", True),
        ("http://10.1.2.3/", "fd00::/8", False),
        ("http://a.test/", ",,.,:80,/8", False),
    ],
)
def test_what_is_reached_directly(url, rules, direct):
    """Hosts, what is below them, addresses and networks, with ports and without."""
    for name in ("no_proxy", "NO_PROXY"):
        assert proxy_for(url, {"http_proxy": PROXY, "https_proxy": PROXY, name: rules}) == (
            None if direct else PROXY
        )


@pytest.mark.parametrize(
    "value",
    [
        "ftp://proxy.test:21",
        "http://user:a-password@",
        "http://proxy.test:port",
        "http://proxy.test:99999",
        "http://proxy.test:0",
        "user:a-password@",
        "http://[::1",
        "proxy test",
        "socks4://proxy.test",
    ],
)
@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
def test_unusable_proxy(variable, value):
    """What cannot be used is an error that names the variable and shows nothing of its value."""
    with pytest.raises(UnusableProxyError) as caught:
        proxy_for("http://a.test/", {variable: value})
    assert caught.value.variable == variable
    assert variable in str(caught.value)
    assert "password" not in repr(caught.value)
    assert proxy_for("http://a.test/", {variable: value, "no_proxy": "a.test"}) is None


def test_socks_needs_its_package(monkeypatch):
    """A SOCKS proxy is left to httpx, which needs `socksio` for it."""
    environ = {"ALL_PROXY": "socks5h://proxy.test:1080"}
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(UnusableProxyError, match=r"ALL_PROXY.*socksio"):
        proxy_for("http://a.test/", environ)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object())
    assert proxy_for("http://a.test/", environ) == environ["ALL_PROXY"]
