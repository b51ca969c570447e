"""YAML is read as its version 1.2 says, and JSON is a part of it."""

import json

import pytest

from specdiff.reading import ReadingError, plain, read, read_yaml

SCALARS = {
    "no": "no",
    "on": "on",
    "12:30:45": "12:30:45",
    "2026-07-01": "2026-07-01",
    "1_000": "1_000",
    "010": 10,
    "0o10": 8,
    "0x1F": 31,
    "+1": 1,
    "1.": 1.0,
    ".5e1": 5.0,
    "1e3": 1000.0,
    "~": None,
    "": None,
    "Null": None,
    "TRUE": True,
    "'true'": "true",
    '"1"': "1",
    "- 1": [1],
    "<<": "<<",
}


@pytest.mark.parametrize(("text", "value"), SCALARS.items(), ids=SCALARS)
def test_a_scalar_is_what_the_core_schema_makes_of_it(text, value):
    """Nothing is a date, a time or a boolean that JSON has no word for."""
    found = read_yaml(f"a:\n  {text}\n").root["a"]
    assert (value, type(value)) == (found, type(found))


def test_a_key_is_text():
    """As it is written, also where a value would be a number."""
    assert {"200": 1, "no": 2, "": 3} == read_yaml("200: 1\nno: 2\n'': 3\n").root


def test_places_have_lines():
    """A key that of its name, an item that of its beginning; a key that comes twice is told."""
    reading = read_yaml("a:\n  b: 1\n  b: 2\nc:\n  - d\n  -\n    e: 1\n")
    lines = {("a",): 1, ("a", "b"): 3, ("c",): 4, ("c", "0"): 5, ("c", "1", "e"): 7}
    assert lines.items() <= reading.lines.items()
    assert (("a", "b"),) == reading.twice


@pytest.mark.parametrize("ascii_only", [False, True])
def test_json_reads_as_yaml(ascii_only):
    """Whatever characters it has, and however it writes them."""
    data = {"a\N{PARROT}": ["\N{PARROT}\\ud83e\\udd9c", 'é\u2028\n\t"\\/', 1.5, -2, None, True, {}]}
    text = json.dumps(data, ensure_ascii=ascii_only, indent=2)
    assert data == read_yaml(text).root == read(text).root


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a: [", "line 2: did not find expected node content"),
        ("a: .nan", "line 1: .nan is no number that JSON can write"),
        ("a: !!str b", "line 1: tag:yaml.org,2002:str is a tag: leave it out"),
        ("a: &b c\nd: *b", "line 2: *b is an alias: write out what it stands for"),
        ("a: 1\n--- 2", "line 2: a second document begins here: there must be one"),
        ("a: 1\n? [b]\n: c", "line 2: a key must be text"),
    ],
)
def test_what_json_has_no_word_for_is_refused(text, reason):
    """In one line, with the place."""
    with pytest.raises(ReadingError) as caught:
        read_yaml(text)
    assert reason == str(caught.value)


def test_a_text_for_the_terminal_has_one_line_of_what_can_be_seen():
    """The rest is written out."""
    assert r"a\x1b[0m\nb\u202e\ud800é" == plain("a\x1b[0m\nb\u202e\ud800é")
