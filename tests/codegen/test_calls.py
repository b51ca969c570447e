"""What operations become: arguments in, a request out, and an answer read."""

import asyncio
import importlib
import inspect
import json
from pathlib import Path

import attrs
import httpx
import pytest

SPEC = (Path(__file__).parent / "specs" / "calls.yaml").read_text(encoding="utf-8")

THING = b'{"name": "a", "class": "b", "filled": {}}'
REQUIRED = {"name": "a", "class_": "b"}


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        ({}, {}),
        ({"self_": None, "part": None}, {"self": None, "part": None}),
        ({"client": "c", "body": "d", "given": "e"}, {"client": "c", "body": "d", "given": "e"}),
        ({"due": 1, "timeout": 2, "deadline": 3}, {"deadline": 1}),
        ({"colors": ["red", "new"]}, {"colors": ["red", "new"]}),
        ({"part": {"id": "f"}, "parts": {"g": {}}}, {"part": {"id": "f"}, "parts": {"g": {}}}),
        ({"filled": {"h": "i"}, "kind": "thing"}, {"filled": {"h": "i"}, "kind": "thing"}),
        ({"date": "2026-01-02"}, {"date": "2026-01-02"}),
    ],
)
def test_a_body_is_what_was_passed(call, body, arguments, sent):
    """Nothing else but what is sent unasked; None is sent, what is left out is not."""
    request, answer = call("things.create", **REQUIRED, **arguments, reply=THING)
    assert {"filled": {}, "name": "a", "class": "b"} | sent == json.loads(body(request))
    assert "/things" == request.path
    assert "b" == answer.class_


def test_a_wrong_argument_is_refused_before_sending(call):
    """With the name of the field."""
    with pytest.raises(ValueError, match="colors: input should be a valid list"):
        call("things.create", **REQUIRED, colors="red")


def test_a_query_has_what_was_passed(api, call):
    """As JSON writes it, under the names of the wire."""
    arguments = {"query": "a&b", "page_size": 2, "ratio": 0.5, "seconds": 3}
    request, answer = call(
        "things.list", all=True, color=api.Color("red"), **arguments, reply=b"[{}]"
    )
    expected = {"query": "a&b", "page-size": "2", "all": "true", "ratio": "0.5", "color": "red"}
    assert expected | {"timeout": "3"} == request.query
    assert [api.Part()] == answer


def test_a_query_has_each_item_of_a_list(api, call):
    """A parameter each, under the name of the list; a text is one item."""
    arguments = {"labels": ["a", "b"], "colors": (api.Color("red"),), "parrot": "c"}
    request, _ = call("things.list", all=True, **arguments, reply=b"[]")
    expected = {"all": "true", "labels": ["a", "b"], "colors": ["red"], "\N{PARROT}": "c"}
    assert expected == request.query
    request, _ = call("things.list", all=True, labels="ab", reply=b"[]")
    assert "ab" == request.query["labels"]


@pytest.mark.parametrize("arguments", [{"page_size": None}, {"labels": ["a", None]}])
def test_a_query_cannot_say_null(call, arguments):
    """An argument that may be left out is not None."""
    with pytest.raises(TypeError, match="must be text, a number or a boolean, not None"):
        call("things.list", all=True, **arguments)


def test_what_is_deprecated_says_so(api, call):
    """An operation when it is called, the rest in its documentation; no field warns."""
    with pytest.warns(DeprecationWarning, match="things_old is deprecated"):
        call("things.old")
    things = importlib.import_module("llmengine_api.api.things").Things
    assert "colors: Deprecated. Colors." in things.list.__doc__
    assert "Deprecated. Its name: " in api.Thing.model_fields["name"].description
    assert "a" == api.Thing(name="a", class_="b", filled={}).name


def test_a_path_keeps_its_segments(call):
    """Whatever is in an argument, and whatever its name is."""
    request, _ = call("things.get", "a/../b", "red", 7, reply=THING)
    assert "/things/a%2F..%2Fb/red/7" == request.path


@pytest.mark.parametrize("arguments", [("..", "red", 7), ("", "red", 7)])
def test_a_path_cannot_be_changed(call, arguments):
    """The argument's name is in the message."""
    with pytest.raises(ValueError, match="thing_id"):
        call("things.get", *arguments)


@pytest.mark.parametrize("arguments", [(1, "red", 7), ("a", "red", "7"), ("a", "red", True)])
def test_a_path_parameter_has_its_type(call, arguments):
    """A number is none of text, and the other way round."""
    with pytest.raises(TypeError, match="must be"):
        call("things.get", *arguments)


def test_nothing_is_read_of_an_empty_answer(call):
    """Whatever the server sends with it."""
    assert call("things.delete", "a", "red", 7, reply=b"no JSON")[1] is None


def test_an_optional_body_may_be_left_out(call, body):
    """All of it; a part of it is checked."""
    assert body(call("things.optional", reply=THING)[0]) is None
    with pytest.raises(ValueError, match="class: is missing"):
        call("things.optional", name="a")
    assert body(call("things.array_or_none")[0]) is None
    assert b"[]" == body(call("things.array_or_none", body=[])[0])


def test_a_body_that_is_a_list_is_one_argument(api, call, body):
    """Of models or mappings, which send what was set."""
    request, answer = call(
        "things.array", body=[{"id": "a"}, api.Part(), {"x": None}], reply=b'{"kind": "dog"}'
    )
    assert b'[{"id":"a"},{},{"x":null}]' == body(request)
    assert api.Open(kind="dog") == answer


def test_a_body_that_is_a_map_is_one_argument(call, body):
    """Whether its values are typed or not."""
    assert b'{"a":"b"}' == body(call("things.map", body={"a": "b"}, reply=b"{}")[0])
    request, answer = call("things.free", body={"a": [None]}, reply=b'"blue"')
    assert (b'{"a":[null]}', "blue") == (body(request), answer)
    with pytest.raises(ValueError, match=r"body\.a: input should be a valid string"):
        call("things.map", body={"a": 1})


def test_a_body_that_is_a_union_is_one_argument(api, call, body):
    """The discriminator chooses the member; only what was set is sent."""
    request, answer = call("things.parts.union", body={"kind": "cat"}, reply=b'{"kind": "cat"}')
    assert (b'{"kind":"cat"}', api.Cat(kind="cat")) == (body(request), answer)
    assert b'{"kind":"dog"}' == body(
        call("things.parts.union", body=api.Dog(kind="dog"), reply=b"{}")[0]
    )
    with pytest.raises(ValueError, match="body: is of none of the kinds 'cat', 'dog'"):
        call("things.parts.union", body={"kind": "cow"})


@pytest.mark.parametrize(
    ("options", "sent"),
    [({}, {}), ({"engine_options": {"engine": "two", "b": 1}}, {"engine": "two", "b": 1})],
)
def test_shared_fields_are_keywords_beside_a_variants_options(call, body, options, sent):
    """Together they are one flat body."""
    request, _ = call("things.parts.shared", name="a", size=None, **options, reply=THING)
    assert {"name": "a", "size": None} | sent == json.loads(body(request))


def test_a_file_is_uploaded(call):
    """Under the form's own name; the method has the whole operationId where no tag begins it."""
    request, _ = call("things.parts.upload_it", the_file=("a.txt", b"b"), reply=THING)
    with request.body.open() as form:
        head, _, rest = b"".join(form.pieces).partition(b"\r\n\r\n")
    assert b'form-data; name="the-file"; filename="a.txt"\r\n' in head
    assert rest.startswith(b"b\r\n--")


def test_an_operation_may_answer_both_ways(call, body):
    """One method for each; the field that chooses is no argument of either."""
    whole, _ = call("deep.down.import_all", text="a", reply=THING)
    stream, _ = call("deep.down.stream", text="a", reply=THING)
    assert ({"text": "a"}, "application/json") == (json.loads(body(whole)), whole.accept)
    assert {"text": "a", "stream": True} == json.loads(body(stream))
    assert "text/event-stream" == stream.accept
    with pytest.raises(TypeError):
        call("deep.down.stream", stream=False)


def test_chunks_and_the_whole_may_be_of_any_type(api, call):
    """Not only models parse themselves."""
    _, chunks = call("deep.down.events", reply=b'"red"')
    assert [api.Color("red")] == chunks
    operation = importlib.import_module("llmengine_api.api.deep_down.events").OPERATION
    assert [api.Part(id="a")] == operation.final([{"id": "a"}])


def test_a_raw_method_parses_when_asked(api, call):
    """The answer's bytes come first."""
    _, response = call("things.list", all=False, raw=True, reply=b"[]")
    assert (b"[]", []) == (response.content, response.parse())
    _, response = call("things.parts.with_raw_response.union", body={"kind": "dog"}, reply=b"{}")
    assert b"{}" == response.content


@pytest.mark.parametrize(
    ("name", "repeatable"),
    [
        ("things.create", False),
        ("things.list_", True),
        ("things.map_", False),
        ("things.array_or_none", True),
        ("things.delete", True),
        ("things_parts.shared", True),
    ],
)
def test_an_operation_says_whether_it_may_be_repeated(api, name, repeatable):
    """As its method does (RFC 9110, section 9.2.2), unless the spec says more."""
    module = importlib.import_module(f"llmengine_api.api.{name}")
    assert repeatable == module.OPERATION.repeatable


SENT = {
    "things.create": {"authorization": "Basic a2V5Og=="},
    "things.list_": {"authorization": "Bearer key"},
    "things.get": {"x-key": "key"},
    "things.optional": {},
}


@pytest.mark.parametrize(("name", "sent"), SENT.items(), ids=SENT)
def test_the_key_is_sent_as_the_operation_says(api, name, sent):
    """By the first scheme of the spec that it names, or not at all."""
    operation = importlib.import_module(f"llmengine_api.api.{name}").OPERATION
    runtime = importlib.import_module("llmengine_api.runtime")
    requests = []

    def handle(request):
        requests.append(request)
        return httpx.Response(204)

    httpx_args = {"transport": httpx.MockTransport(handle)}
    with api.Client("http://test", "key", httpx_args=httpx_args) as client:
        client.request(attrs.evolve(operation, parse=bytes), runtime.Request("/"))
    (request,) = requests
    assert sent == {name: request.headers[name] for name in sent}
    assert {"authorization", "x-key"} & {*request.headers} == {*sent}


def test_other_routes_want_what_most_operations_want(api):
    """A route that the spec does not know has the schemes that are named most often."""
    security = importlib.import_module("llmengine_api.security")
    assert ["basicAuth", "bearer"] == [scheme.name for scheme in security.DEFAULT_SECURITY]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_the_plain_client_sends_and_parses(api, asynchronous):
    """Functions and client need nothing else; a status that is no success raises."""
    requests = []

    def handle(request):
        requests.append(request)
        return httpx.Response(200 if "red" in request.url.path else 500, content=THING)

    client = api.Client(
        "http://test/v", "key", httpx_args={"transport": httpx.MockTransport(handle)}
    )
    get = importlib.import_module("llmengine_api.api.things.get")
    array = importlib.import_module("llmengine_api.api.things.array")
    unexpected = importlib.import_module("llmengine_api.client").UnexpectedStatusError

    def run(module, *args, **arguments):
        if asynchronous:
            return asyncio.run(module.asyncio(*args, **arguments, client=client))
        return module.sync(*args, **arguments, client=client)

    assert "a" == run(get, "x y", "red", 1).name
    with pytest.raises(unexpected):
        run(array, body=array.get_body([{"id": "a"}]))
    assert ["http://test/v/things/x%20y/red/1", "http://test/v/array"] == [
        str(it.url) for it in requests
    ]
    assert b'[{"id":"a"}]' == requests[1].content
    assert "application/json" == requests[1].headers["content-type"]


def test_words_of_the_spec_are_docstrings(api):
    """Whatever characters they have."""
    things = importlib.import_module("llmengine_api.api.things").Things
    assert 'Things, with """ and \\ and {braces}.' == things.__doc__.strip()
    create = things.create.__doc__
    assert create.strip().startswith('Make a thing: """ \\ {% raw %} {name}\\')
    assert 'name: Deprecated. Its name: """ \\ {x}' in create
    assert "filled: A map. Sent as {} when omitted." in create


def test_lists_and_code_keep_their_lines(api):
    """Paragraphs are wrapped, lists and code are not."""
    things = importlib.import_module("llmengine_api.api.things").Things
    shown = inspect.cleandoc(things.old.__doc__).partition("Args:")[0]
    assert (
        "Get nothing, as a list:\n\n- of one\n  line\n- and another, which is so long that a"
        " paragraph of its length would have been wrapped\n\n```\ncode  (\n\n  as it is)\n```\n\n"
        "The end."
    ) == shown.strip()
