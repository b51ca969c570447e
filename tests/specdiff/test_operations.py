import pytest

from tests.support.comparing import NULL, TEXT, WHOLE, differences, in_path, query, spec, thing


def test_operations_are_matched_by_method_and_path():
    """Names of path parameters do not matter; what one side lacks does."""
    ours = spec(path="/v1/things/{id}", parameters=[in_path("id")])
    server = spec(path="/v1/things/{thing_id}/", parameters=[in_path("thing_id")])
    named = ("cosmetic", "POST /v1/things/{id} path id", "the server calls it thing_id")
    assert [named] == differences(ours, server)
    assert [
        ("breaking", "POST /v1/a", "the server does not have this operation"),
        ("lost", "POST /v1/b", "the server has this operation, our spec does not"),
    ] == differences(spec(path="/v1/a"), spec(path="/v1/b"))


PARAMETERS = {
    "removed": ([query("a")], [], "lost", "does not know this parameter and ignores it"),
    "added": ([], [query("a")], "lost", "also takes this parameter"),
    "required and unknown": ([], [query("a", required=True)], "breaking", "which we do not have"),
    "required": ([query("a")], [query("a", required=True)], "breaking", "ours may leave it out"),
    "no longer required": ([query("a", required=True)], [query("a")], "new", "lets it be left out"),
    "type": ([query("a")], [query("a", WHOLE)], "breaking", "the server takes an integer"),
    "value removed": (
        [query("a", {"enum": ["x", "y"]})],
        [query("a", {"enum": ["x"]})],
        "breaking",
        'refuses "y"',
    ),
    "style": (
        [query("a", {"type": "array", "items": TEXT})],
        [query("a", {"type": "array", "items": TEXT}, explode=False)],
        "breaking",
        "written as form, exploded in ours, as form on the server",
    ),
}


@pytest.mark.parametrize(("ours", "server", "rank", "what"), PARAMETERS.values(), ids=PARAMETERS)
def test_parameters_are_matched_by_place_and_name(ours, server, rank, what):
    """A parameter is judged as a request is."""
    (found,) = differences(spec(parameters=ours), spec(parameters=server))
    assert rank == found[0]
    assert found[1].endswith("POST /v1/things query a")
    assert what in found[2]


def test_a_parameter_that_may_be_null_is_one_that_may_be_left_out():
    """A URL cannot spell null, so it makes no difference there."""
    nullable = query("a", {"anyOf": [TEXT, NULL]})
    assert [] == differences(spec(parameters=[query("a")]), spec(parameters=[nullable]))


def test_a_renamed_parameter_is_both_gone_and_required():
    """The call fails for the new name and the value under the old one is lost."""
    ours = spec(parameters=[query("model", required=True)])
    server = spec(parameters=[query("name", required=True)])
    assert [
        ("breaking", "POST /v1/things query name"),
        ("lost", "POST /v1/things query model"),
    ] == [item[:2] for item in differences(ours, server)]


def body(media="application/json", schema=None, *, required=True):
    """A request body."""
    return {"required": required, "content": {media: {"schema": schema or TEXT}}}


BODIES = {
    "required": (body(required=False), body(), "breaking", "the server requires a body"),
    "optional": (body(), body(required=False), "new", "lets it be left out"),
    "media type": (body(), body("text/plain"), "breaking", "not application/json"),
    "gone": (body(), None, "lost", "does not read a body"),
    "wanted": (None, body(), "breaking", "takes a body, we send none"),
    "taken": (None, body(required=False), "lost", "takes a body, we send none"),
}


@pytest.mark.parametrize(("ours", "server", "rank", "what"), BODIES.values(), ids=BODIES)
def test_request_bodies_are_matched_by_media_type(ours, server, rank, what):
    """Another media type is refused; one more is lost."""
    documents = [spec(**({"requestBody": side} if side else {})) for side in (ours, server)]
    assert any(rank == found[0] and what in found[2] for found in differences(*documents))


def answers(**statuses):
    """A document whose POST answers with the given statuses and schemas."""
    return spec(
        responses={
            status.removeprefix("s"): {
                "description": "d",
                **({"content": {"application/json": {"schema": schema}}} if schema else {}),
            }
            for status, schema in statuses.items()
        }
    )


STATUSES = {
    "success of another status": (answers(s200=TEXT), answers(s201=TEXT), ["lost", "lost"]),
    "success of another status and type": (
        answers(s200=TEXT),
        answers(s201=WHOLE),
        ["breaking", "lost", "lost"],
    ),
    "success without a body": (
        answers(s200=TEXT),
        answers(s204=None),
        ["breaking", "lost", "lost"],
    ),
    "no success": (answers(s200=TEXT), answers(s404=TEXT), ["breaking", "new"]),
    "redirect": (answers(s200=TEXT), answers(s200=TEXT, s307=None), ["breaking"]),
    "range of successes": (answers(s200=TEXT), answers(s2XX=TEXT), []),
    "default": (answers(s200=TEXT), answers(default=TEXT), ["new"]),
    "error added": (answers(s200=TEXT), answers(s200=TEXT, s409=TEXT), ["new"]),
    "error removed": (answers(s200=TEXT, s409=TEXT), answers(s200=TEXT), ["cosmetic"]),
    "body of an error": (
        answers(s200=TEXT, s422=TEXT),
        answers(s200=TEXT, s422=WHOLE),
        ["lost"],
    ),
}


@pytest.mark.parametrize(("ours", "server", "ranks"), STATUSES.values(), ids=STATUSES)
def test_answers_are_matched_by_status(ours, server, ranks):
    """A success must parse; an error of any status and shape is understood."""
    assert ranks == [rank for rank, _, _ in differences(ours, server)]


def streamed(media, schema, **more):
    """A document whose POST answers in one media type."""
    content = {media: {"schema": schema, **more}}
    return spec(responses={"200": {"description": "d", "content": content}})


def test_chunks_are_compared_even_under_the_wrong_media_type():
    """A stream that the server documents as JSON is reported, and its chunks compared."""
    ours = streamed("text/event-stream", thing(a=TEXT))
    found = differences(ours, streamed("application/json", thing(a=WHOLE)))
    assert 3 == len(found)
    assert "the server may send an integer, we read a string" in {what for _, _, what in found}


SECURITY = {
    "way taken away": ([{"basic": []}, {"bearer": []}], [{"bearer": []}], ["breaking"]),
    "way added": ([{"basic": []}], [{"basic": []}, {"bearer": []}], ["new"]),
    "key wanted": ([], [{"basic": []}], ["breaking"]),
    "no key wanted": ([{"basic": []}], [], ["new"]),
    "OAuth for a bearer": ([{"bearer": []}], [{"oauth": []}], []),
}


@pytest.mark.parametrize(("ours", "server", "ranks"), SECURITY.values(), ids=SECURITY)
def test_ways_to_authenticate_are_compared_by_what_is_sent(ours, server, ranks):
    """Every way of ours must be one of the server's."""
    documents = [spec(security=side) for side in (ours, server)]
    for document in documents:
        document["components"]["securitySchemes"] = {
            "basic": {"type": "http", "scheme": "basic"},
            "bearer": {"type": "http", "scheme": "bearer"},
            "oauth": {"type": "oauth2", "flows": {}},
        }
    assert ranks == [rank for rank, _, _ in differences(*documents)]
