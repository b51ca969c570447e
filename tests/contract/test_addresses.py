"""Ids and names stay what they are: one segment of the path, one value of the query."""

from operator import attrgetter
from urllib.parse import urlencode

import httpx
import pytest

from tests.contract.golden import LEAST
from tests.contract.sending import each_golden, least_with, operation, parameters, sender
from tests.support.spec import resolve

AWKWARD = [
    "meta/llama",
    "a?b=c&d",
    "a#b",
    "a/b?c#d",
    "50%",
    "%2F",
    "%2e%2e",
    "two words",
    "a&b=c",
    "a;b",
    "../x",
    "..%2Fx",
    "é☃",
    "a+b",
    "a\r\nb",
    ":",
    "...",
]
IN_PATH = least_with("path")
IN_QUERY = least_with("query")


@each_golden(IN_PATH)
def test_an_awkward_id_stays_one_segment_of_the_path(clients, golden):
    """Nothing in it is a separator on the wire, and decoded it is what was given."""
    (keyword,) = parameters(golden, "path")
    pattern, sent = operation(golden).path.split("/"), sender(clients)
    for value in AWKWARD:
        request = sent(golden.method, {**golden.arguments, keyword: value})
        parts = request.url.raw_path.decode().split("/")
        assert len(pattern) == len(parts)
        (segment,) = (part for part, name in zip(parts, pattern, strict=True) if name[:1] == "{")
        assert not set(segment) & set("/?#& ;")
        assert value == httpx.URL(f"http://host/{segment}").path[1:]


@each_golden(IN_PATH)
def test_an_id_that_would_change_the_path_is_refused(clients, golden):
    """Nothing is sent."""
    (keyword,) = parameters(golden, "path")
    client = clients(lambda request: pytest.fail("sent"))
    for value in ("", ".", ".."):
        with pytest.raises(ValueError, match=keyword):
            attrgetter(golden.method)(client)(**{**golden.arguments, keyword: value})
    with pytest.raises(TypeError, match=keyword):
        attrgetter(golden.method)(client)(**{**golden.arguments, keyword: 7})


@each_golden(IN_QUERY)
def test_an_awkward_name_in_a_query_adds_no_parameter(clients, golden):
    """It arrives as given, as the only parameter; so for each that takes any text."""
    sent = sender(clients)
    for keyword, parameter in parameters(golden, "query").items():
        if "enum" in resolve(parameter["schema"]):
            continue
        for value in AWKWARD:
            request = sent(golden.method, {**golden.arguments, keyword: value})
            expected = {parameter["name"]: value}
            assert f"?{urlencode(expected)}" == f"?{request.url.query.decode()}"
            assert expected == dict(request.url.params)


def test_an_address_has_room_for_one_id():
    """The tests of awkward ids take each method to have one parameter in its path at most."""
    for golden in LEAST:
        assert len(parameters(golden, "path")) == operation(golden).path.count("{") <= 1
