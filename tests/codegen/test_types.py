"""What schemas become: classes, their fields, and the JSON they read and write."""

import copy
import json
import pickle
from datetime import date, datetime
from pathlib import Path

import pydantic
import pytest

SPEC = (Path(__file__).parent / "specs" / "types.yaml").read_text(encoding="utf-8")

AWKWARD = {
    "class": "a",
    "from": "b",
    "list": ["c"],
    "tags": ["d"],
    "str": "e",
    "int": 1,
    "type": "f",
    "model_config": "g",
    "model_fields": "h",
    "schema": {"i": 1},
    "json": "j",
    "copy": "k",
    "self": "l",
    "kebab-case": "m",
    "_lead": "n",
    "1st": "o",
    "@odd": "p",
    "größe": "q",
    "camelCase": "r",
    "datetime": "2026-01-02T03:04:05",
    "date": "2026-01-02",
    "day": "2026-01-03",
    "Any": [None],
    "Field": "s",
    "properties": "t",
    "default": "u",
}
VALUES_OF_COLOR = ["red", "", "1", "a-b", "a_b", "mro", "name", "value", 'it\'s "q"', "back\\"]
VALUES_OF_COLOR += ["__init__", "self", "is_known", "None", "ü"]
VALUES = {
    "nothing": None,
    "limited": None,
    "color": "a-b",
    "maybe": None,
    "part": {"id": "a"},
    "parts": [{"id": "b"}],
    "by_name": {"c": {"id": "d"}},
    "counts": {"e": None, "f": 1},
    "free": {"g": [None, {"h": 1}]},
    "kind": "one",
    "amount": 0.5,
    "texts": [],
    "secret": "i",
    "link": "HTTP://Example.test",
}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("Awkward", AWKWARD),
        ("Values", VALUES),
        ("Values", {"amount": "500m"}),
        ("Values", {"amount": 2}),
        ("Tree", {"children": [{"leaf": {"tree": {"children": []}}}]}),
        ("Node", {"next": {"next": {}}}),
        ("Derived", {"kind": "a", "more": "b"}),
        ("Part", {"id": "a", "unheard_of": {"of": [1]}}),
    ],
)
def test_what_is_read_is_what_is_written(api, name, data):
    """Nothing is lost, added or renamed between JSON and JSON."""
    model = getattr(api, name).model_validate_json(json.dumps(data))
    assert data == json.loads(model.model_dump_json(by_alias=True, exclude_unset=True))


def test_dates_are_dates(api):
    """With a time or without, named as their type or not."""
    model = api.Awkward.model_validate(AWKWARD)
    at = datetime.fromisoformat(AWKWARD["datetime"])
    expected = (at, date(2026, 1, 2), date(2026, 1, 3))
    assert expected == (model.datetime, model.date, model.day)


def test_a_description_is_the_docstring(api):
    """Whatever characters it has."""
    described = 'Hostile: """ """" \'\'\' \\ {braces} {% raw %}{{ x }} {# y #} ünï — 漢字 🦜 \\'
    assert described == api.Awkward.__doc__.strip()
    assert 'Ends in a backslash \\ and """" quotes"' == api.Color.__doc__.strip()
    assert 'Ends in a quote"' == api.Awkward.model_fields["from_"].description


def test_an_unset_field_has_its_default(api):
    """An enum's default is its member, text is kept character for character."""
    model = api.Values()
    assert (api.Color("red"), ["a"], None) == (model.color, model.texts, model.nothing)
    assert isinstance(model.color, api.Color)
    assert "'''\"\\" == api.Awkward.model_validate({"class": "a"}).default


@pytest.mark.parametrize("value", [*VALUES_OF_COLOR, "never heard of"])
def test_an_enum_has_every_value(api, value):
    """Known or not, it equals its text and survives pickling and copying."""
    member = api.Color(value)
    assert value == member
    assert (value != "never heard of") == member.is_known
    assert member == pickle.loads(pickle.dumps(member)) == copy.deepcopy(member)


@pytest.mark.parametrize("data", [{"limited": 0}, {"kind": "two"}, {"part": {}}, {"texts": None}])
def test_a_wrong_value_is_refused(api, data):
    """Constraints, constants, required fields and nullability hold."""
    with pytest.raises(pydantic.ValidationError):
        api.Values.model_validate(data)


def test_an_alias_is_a_type(api):
    """Unions, also recursive ones, and other names are read by an adapter."""
    assert ["a", ["b"]] == pydantic.TypeAdapter(api.Nested).validate_python(["a", ["b"]])
    assert api.Part(id="a") == pydantic.TypeAdapter(api.Other).validate_python({"id": "a"})


def test_a_secret_is_not_shown(api):
    """Neither by the model's repr nor by a validation error."""
    assert "hidden" not in repr(api.Values(secret="hidden"))
    with pytest.raises(pydantic.ValidationError) as caught:
        api.Values.model_validate({"secret": ["hidden"]})
    assert "hidden" not in str(caught.value)


def test_every_type_has_a_module(api):
    """Named after it, whether or not types refer to each other."""
    modules = {"awkward", "base", "color", "derived", "leaf", "nested", "node", "other", "part"}
    found = {path.stem for path in Path(api.__file__).parent.glob("models/[a-z]*.py")}
    assert modules | {"tree", "values"} == found
