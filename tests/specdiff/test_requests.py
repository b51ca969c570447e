import pytest

from tests.support.comparing import NUMBER, TEXT, WHOLE, sent, thing

REQUESTS = {
    "field required": (
        thing(a=TEXT),
        thing(["a"], a=TEXT),
        "breaking",
        "the server requires this field, ours may leave it out",
    ),
    "unknown field required": (
        thing(a=TEXT),
        thing(["b"], a=TEXT, b=TEXT),
        "breaking",
        "the server requires this field, which we do not have",
    ),
    "field no longer required": (
        thing(["a"], a=TEXT),
        thing(a=TEXT),
        "new",
        "required in ours, the server lets it be left out",
    ),
    "field added": (
        thing(a=TEXT),
        thing(a=TEXT, b=TEXT),
        "lost",
        "the server also takes this field",
    ),
    "field removed": (
        thing(a=TEXT, b=TEXT),
        thing(a=TEXT),
        "lost",
        "the server does not know this field and ignores it",
    ),
    "field refused": (
        thing(a=TEXT, b=TEXT),
        {**thing(a=TEXT), "additionalProperties": False},
        "breaking",
        "the server refuses this field",
    ),
    "type changed": (TEXT, WHOLE, "breaking", "we may send a string, the server takes an integer"),
    "number to integer": (
        NUMBER,
        WHOLE,
        "breaking",
        "we may send a number, the server takes an integer",
    ),
    "integer to number": (WHOLE, NUMBER, "lost", "integer in ours, number on the server"),
    "anything to one type": (
        {},
        TEXT,
        "breaking",
        "we may send anything, the server takes a string",
    ),
    "one type to anything": (TEXT, {}, "cosmetic", "the server's spec does not say its type"),
    "null refused": (
        {"type": ["string", "null"]},
        TEXT,
        "breaking",
        "we may send null, the server takes a string",
    ),
    "null taken": (TEXT, {"type": ["string", "null"]}, "lost", "the server also takes null"),
    "type added": (TEXT, {"type": ["string", "array"]}, "lost", "the server also takes an array"),
    "open object added": (
        TEXT,
        {"type": ["string", "object"]},
        "lost",
        "the server also takes an object",
    ),
    "value removed": (
        {"type": "string", "enum": ["a", "b"]},
        {"type": "string", "enum": ["a"]},
        "breaking",
        'the server refuses "b"',
    ),
    "value added": (
        {"type": "string", "enum": ["a"]},
        {"type": "string", "enum": ["a", "b"]},
        "lost",
        'the server also takes "b"',
    ),
    "text to enum": (
        TEXT,
        {"type": "string", "enum": ["a"]},
        "breaking",
        'we let any value pass, the server takes only "a"',
    ),
    "enum to text": (
        {"type": "string", "enum": ["a"]},
        TEXT,
        "lost",
        "the server takes any value, we have a list",
    ),
    "bound tightened": (
        {"type": "integer", "maximum": 9},
        {"type": "integer", "maximum": 5},
        "breaking",
        "maximum is 9 in ours, 5 on the server",
    ),
    "bound loosened": (
        {"type": "integer", "minimum": 3},
        {"type": "integer", "minimum": 1},
        "lost",
        "minimum is 3 in ours, 1 on the server",
    ),
    "bound made exclusive": (
        {"type": "number", "minimum": 0},
        {"type": "number", "exclusiveMinimum": 0},
        "breaking",
        "minimum is 0 in ours, exclusive 0 on the server",
    ),
    "pattern set": (
        TEXT,
        {"type": "string", "pattern": "a+"},
        "breaking",
        'pattern is not set in ours, "a+" on the server',
    ),
    "format set": (
        TEXT,
        {"type": "string", "format": "uuid"},
        "breaking",
        "format is not set in ours, uuid on the server",
    ),
    "narrow integers": (
        {"type": "integer", "format": "int64"},
        {"type": "integer", "format": "int32"},
        "breaking",
        "width is not set in ours, int32 on the server",
    ),
    "keyword nobody knows": (
        TEXT,
        {"type": "string", "not": {"const": "a"}},
        "breaking",
        'not is not set in ours, {"const": "a"} on the server',
    ),
    "default promised": (
        thing(a={"type": "integer", "default": 1}),
        thing(a={"type": "integer", "default": 2}),
        "lost",
        "our spec promises the default 1, the server's is 2",
    ),
    "default not promised": (
        thing(a=WHOLE),
        thing(a={"type": "integer", "default": 2}),
        "cosmetic",
        "the server's default is 2, which we do not send",
    ),
    "deprecated": (
        thing(a=TEXT),
        thing(a={"type": "string", "deprecated": True}),
        "cosmetic",
        "deprecated by the server",
    ),
    "items": (
        {"type": "array", "items": thing(a=TEXT)},
        {"type": "array", "items": thing(a=NUMBER)},
        "breaking",
        "we may send a string, the server takes a number",
    ),
    "items of any kind": (
        {"type": "array"},
        {"type": "array", "items": TEXT},
        "breaking",
        "we may send anything, the server takes a string",
    ),
    "values of a map": (
        {"type": "object", "additionalProperties": TEXT},
        {"type": "object", "additionalProperties": WHOLE},
        "breaking",
        "we may send a string, the server takes an integer",
    ),
    "map refused": (
        {"type": "object", "additionalProperties": TEXT},
        {"type": "object", "additionalProperties": False},
        "breaking",
        "the server refuses fields of other names",
    ),
}


@pytest.mark.parametrize(("ours", "server", "rank", "what"), REQUESTS.values(), ids=REQUESTS)
def test_a_request_is_judged_by_whether_the_server_accepts_it(ours, server, rank, what):
    """What we may send and the server refuses breaks; what only the server takes is lost."""
    assert [(rank, what)] == sent(ours, server)


def test_a_field_that_the_client_fills_is_never_left_out():
    """`x-client-default` satisfies a requirement of the server."""
    ours = thing(a={"type": "object", "x-client-default": {}})
    assert [] == sent(ours, thing(["a"], a={"type": "object"}))
