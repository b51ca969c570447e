import pytest

from tests.support.comparing import NULL, NUMBER, TEXT, WHOLE, received, thing

RESPONSES = {
    "required field may be missing": (
        thing(["a"], a=TEXT),
        thing(a=TEXT),
        "breaking",
        "our model requires this field, the server may leave it out",
    ),
    "required field gone": (
        thing(["a"], a=TEXT),
        thing(),
        "breaking",
        "the server does not send this field, which our model requires",
    ),
    "optional field gone": (
        thing(a=TEXT, b=TEXT),
        thing(b=TEXT),
        "lost",
        "the server does not send this field",
    ),
    "field added": (
        thing(a=TEXT),
        thing(a=TEXT, b=TEXT),
        "lost",
        "the server also sends this field",
    ),
    "field always sent": (
        thing(a=TEXT),
        thing(["a"], a=TEXT),
        "cosmetic",
        "the server always sends this field, ours is optional",
    ),
    "null sent": (
        TEXT,
        {"anyOf": [TEXT, NULL]},
        "breaking",
        "the server may send null, we read a string",
    ),
    "null never sent": (
        {"type": ["string", "null"]},
        TEXT,
        "cosmetic",
        "the server never sends null",
    ),
    "type changed": (TEXT, WHOLE, "breaking", "the server may send an integer, we read a string"),
    "integer to number": (
        WHOLE,
        NUMBER,
        "breaking",
        "the server may send a number, we read an integer",
    ),
    "number to integer": (NUMBER, WHOLE, "cosmetic", "number in ours, integer on the server"),
    "one type to anything": (
        TEXT,
        {},
        "breaking",
        "the server may send anything, we read a string",
    ),
    "anything to one type": (
        {},
        TEXT,
        "lost",
        "the server sends a string, our spec does not say its type",
    ),
    "value added to an open enum": (
        {"type": "string", "enum": ["a"]},
        {"type": "string", "enum": ["a", "b"]},
        "new",
        'the server may send "b"',
    ),
    "value added to a constant": (
        {"const": "a"},
        {"type": "string", "enum": ["a", "b"]},
        "breaking",
        'the server may send "b"',
    ),
    "value added to numbers": (
        {"type": "integer", "enum": [1]},
        {"type": "integer", "enum": [1, 2]},
        "breaking",
        "the server may send 2",
    ),
    "value removed": (
        {"type": "string", "enum": ["a", "b"]},
        {"type": "string", "enum": ["a"]},
        "lost",
        'the server never sends "b"',
    ),
    "enum to text": (
        {"type": "string", "enum": ["a"]},
        TEXT,
        "new",
        "the server may send any value, we have a list",
    ),
    "constant to text": (
        {"const": "a"},
        TEXT,
        "breaking",
        "the server may send any value, we have a list",
    ),
    "bound loosened": (
        {"type": "integer", "maximum": 5},
        {"type": "integer", "maximum": 9},
        "breaking",
        "maximum is 5 in ours, 9 on the server",
    ),
    "bound tightened": (
        {"type": "integer", "maximum": 9},
        {"type": "integer", "maximum": 5},
        "cosmetic",
        "maximum is 9 in ours, 5 on the server",
    ),
    "format we parse is gone": (
        {"type": "string", "format": "date-time"},
        TEXT,
        "breaking",
        "format is date-time in ours, not set on the server",
    ),
    "format we do not parse": (
        TEXT,
        {"type": "string", "format": "date-time"},
        "cosmetic",
        "format is not set in ours, date-time on the server",
    ),
    "items": (
        {"type": "array", "items": thing(a=TEXT)},
        {"type": "array", "items": thing(a=NUMBER)},
        "breaking",
        "the server may send a number, we read a string",
    ),
}


@pytest.mark.parametrize(("ours", "server", "rank", "what"), RESPONSES.values(), ids=RESPONSES)
def test_an_answer_is_judged_by_whether_it_parses(ours, server, rank, what):
    """What the server may send and our model refuses breaks; an open enum takes new values."""
    assert [(rank, what)] == received(ours, server)


def test_an_unknown_member_beside_an_open_object_is_new():
    """Unions in our answers end in an open object, which takes what nobody knows yet."""
    cat = thing(["kind"], kind={"const": "cat"})
    dog = thing(["kind"], kind={"const": "dog"}, name=TEXT)
    ours = {"anyOf": [cat, {"type": "object"}]}
    what = "the server may send an object of kind, name, which we read as an open object"
    assert [("new", what)] == received(ours, {"anyOf": [cat, dog]})
    assert [] == received(ours, cat)
