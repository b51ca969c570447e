"""Ids and names stay what they are: one segment of the path, one value of the query."""

from operator import attrgetter
from urllib.parse import urlencode

import httpx
import pytest

from tests.contract.golden import LEAST
from tests.contract.sending import each_golden, least_with, operation, parameters, send
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
REFUSED = ["", ".", ".."]
IN_PATH = least_with("path")
NAMES = [
    pytest.param(golden, keyword, parameter["name"], id=f"{golden.method}-{keyword}")
    for golden in LEAST
    for keyword, parameter in parameters(golden, "query").items()
    if "enum" not in resolve(parameter["schema"])
]
"""The parameters of a query that take any text."""


@each_golden(IN_PATH)
@pytest.mark.parametrize("value", AWKWARD, ids=ascii)
def test_an_awkward_id_stays_one_segment_of_the_path(clients, golden, value):
    """Nothing in it is a separator on the wire, and decoded it is what was given."""
    (keyword,) = parameters(golden, "path")
    request = send(clients, golden.method, {**golden.arguments, keyword: value})
    pattern = operation(golden).path.split("/")
    parts = request.url.raw_path.decode().split("/")
    assert len(pattern) == len(parts)
    (segment,) = (have for part, have in zip(pattern, parts, strict=True) if part.startswith("{"))
    assert not set(segment) & set("/?#& ;")
    assert value == httpx.URL(f"http://host/{segment}").path[1:]


@each_golden(IN_PATH)
@pytest.mark.parametrize("value", REFUSED)
def test_an_id_that_would_change_the_path_is_refused(clients, golden, value):
    """Nothing is sent."""
    (keyword,) = parameters(golden, "path")
    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ValueError, match=keyword):
        attrgetter(golden.method)(client)(**{**golden.arguments, keyword: value})
    with pytest.raises(TypeError, match=keyword):
        attrgetter(golden.method)(client)(**{**golden.arguments, keyword: 7})


@pytest.mark.parametrize("value", AWKWARD, ids=ascii)
@pytest.mark.parametrize(("golden", "keyword", "name"), NAMES)
def test_an_awkward_name_in_a_query_adds_no_parameter(clients, golden, keyword, name, value):
    """It arrives as given, as the only parameter."""
    request = send(clients, golden.method, {**golden.arguments, keyword: value})
    assert f"?{urlencode({name: value})}" == f"?{request.url.query.decode()}"
    assert {name: value} == dict(request.url.params)


@each_golden(LEAST)
def test_an_address_has_room_for_one_id(golden):
    """The tests of awkward ids take each method to have one parameter in its path at most."""
    assert len(parameters(golden, "path")) == operation(golden).path.count("{") <= 1
