import copy

import pytest

from tests.support.comparing import NULL, NUMBER, TEXT, WHOLE, differences, ref, sent, spec, thing

SAME = {
    "nullable by list, by union and by flag": [
        {"type": ["string", "null"]},
        {"anyOf": [TEXT, NULL]},
        {"type": "string", "nullable": True},
    ],
    "constant and enum of one": [
        {"const": "a"},
        {"type": "string", "const": "a"},
        {"enum": ["a"]},
        {"type": "string", "enum": ["a"]},
        {"anyOf": [{"const": "a"}, {"enum": ["a"], "title": "A"}]},
    ],
    "fields together and in parts": [
        thing(["a"], a=TEXT, b=NUMBER),
        {"allOf": [thing(["a"], a=TEXT), thing(b=NUMBER)]},
        {"type": "object", "allOf": [thing(a=TEXT, b=NUMBER), {"required": ["a"]}]},
    ],
    "exclusive and inclusive bounds of whole numbers": [
        {"type": "integer", "minimum": 1},
        {"type": "integer", "exclusiveMinimum": 0},
        {"type": "integer", "exclusiveMinimum": True, "minimum": 0},
        {"type": "integer", "minimum": 1.0},
    ],
    "files": [
        {"type": "string", "format": "binary"},
        {"type": "string", "contentMediaType": "application/octet-stream"},
    ],
    "quantities": [
        {"anyOf": [TEXT, WHOLE, NUMBER]},
        {"type": ["number", "string"]},
        {"oneOf": [{"type": "number", "format": "double"}, TEXT]},
    ],
    "names and words": [
        {**TEXT, "title": "A", "description": "B", "examples": ["c"]},
        {**TEXT, "format": "password", "x-secret": True},
    ],
    "maps": [
        {"type": "object"},
        {"type": "object", "additionalProperties": True},
        {"type": "object", "additionalProperties": {}},
    ],
}


@pytest.mark.parametrize("spellings", SAME.values(), ids=SAME)
def test_spellings_of_the_same_schema_do_not_differ(spellings):
    """Whichever way a schema is written, and whichever way it is used, there is no difference."""
    for ours in spellings:
        for server in spellings:
            assert sent(ours, server) == []


def test_renamed_and_recursive_schemas_are_followed():
    """A tree is compared down to its leaves, whatever its schema is called."""
    ours = {"Tree": thing(children={"type": "array", "items": ref("Tree")}, leaf=TEXT)}
    server = {"Node1": thing(children={"type": "array", "items": ref("Node1")}, leaf=NUMBER)}
    found = differences(
        spec(request=ref("Tree"), schemas=ours), spec(request=ref("Node1"), schemas=server)
    )
    what = "we may send a string, the server takes a number"
    assert [("breaking", "request Tree.leaf", what)] == found


def test_a_difference_in_a_circle_is_found_from_each_side():
    """Two schemas that refer to each other are both compared, for each operation that uses one."""
    circle = {"A": thing(b=ref("B"), x=TEXT), "B": thing(a=ref("A"), y=TEXT)}
    other = {"A": thing(b=ref("B"), x=TEXT), "B": thing(a=ref("A"), y=WHOLE)}
    for start in "AB":
        found = differences(
            spec(response=ref(start), schemas=circle), spec(response=ref(start), schemas=other)
        )
        assert [("breaking", "response B.y")] == [item[:2] for item in found]


def union(*members, **more):
    """A union of named members, told apart by `kind`."""
    schemas = {name: thing(["kind"], kind={"const": name}, **fields) for name, fields in members}
    choice = {"oneOf": [ref(name) for name, _ in members], **more}
    return spec(request=choice, response=choice, schemas=schemas)


def test_members_of_a_union_are_matched_by_their_tag():
    """The order of members does not count, and a change is found in the member that has it."""
    ours = union(("cat", {"a": TEXT}), ("dog", {"a": TEXT}))
    server = union(("dog", {"a": WHOLE}), ("cat", {"a": TEXT}))
    assert {"request dog.a", "response dog.a"} == {
        where for _, where, _ in differences(ours, server)
    }


def test_a_member_that_the_server_dropped_or_added_is_named():
    """We may send the dropped one; the added one cannot be sent, and would not parse."""
    two, one = union(("cat", {}), ("dog", {})), union(("cat", {}))
    assert ["breaking", "lost"] == [rank for rank, _, _ in differences(two, one)]
    assert ["breaking", "lost"] == [rank for rank, _, _ in differences(one, two)]


def test_a_member_without_a_tag_in_the_mapping_cannot_be_chosen():
    """Taking a member out of the discriminator's mapping takes it out of the union."""
    tags = {"cat": ref("cat")["$ref"], "dog": ref("dog")["$ref"]}
    whole = union(("cat", {}), ("dog", {}), discriminator={"propertyName": "kind", "mapping": tags})
    less = copy.deepcopy(whole)
    choice = less["paths"]["/v1/things"]["post"]["requestBody"]["content"]["application/json"]
    del choice["schema"]["discriminator"]["mapping"]["dog"]
    assert [] == differences(whole, whole)
    assert "breaking" in {rank for rank, _, _ in differences(whole, less)}
