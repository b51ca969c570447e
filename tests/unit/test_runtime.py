import copy
import io
import json
import pickle
import re
from pathlib import Path
from typing import Any

import httpx
import pydantic
import pytest

from llmengine import (
    APIStatusError,
    ArgumentError,
    CallbackBasicAuth,
    GetFileResponse,
    LLMSource,
    ModelEndpointStatus,
    Timeout,
    omit,
    types,
)
from tests.support.both import replies

STORED = httpx.Response(200, json={"id": "file-0"})


def uploaded(request):
    """Field name, file name and content of the one part of a form."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    before, part, after = request.content.split(b"--" + boundary)
    assert (b"", b"--\r\n") == (before, after)
    head, _, content = part.partition(b"\r\n\r\n")
    names = re.search(r'; name="([^"]*)"; filename="([^"]*)"', head.decode())
    assert names is not None
    return names[1], names[2], content.removesuffix(b"\r\n")


def upload(clients, file):
    """Upload a file and return what the form said."""
    handler = replies(STORED)
    assert "file-0" == clients(handler).files.upload(file=file).id
    return uploaded(handler.requests[0])


def test_a_path_is_uploaded_under_its_name(clients, tmp_path):
    """As a string or a path; the file is closed again."""
    path = tmp_path / "train é.csv"
    path.write_bytes(b"a,b\n\xff")
    for file in (path, str(path)):
        assert ("file", "train é.csv", b"a,b\n\xff") == upload(clients, file)


def test_bytes_are_uploaded(clients):
    """A file name is needed, so the field's stands in; an empty file is a file."""
    assert ("file", "file", b"a,b\n") == upload(clients, b"a,b\n")
    assert ("file", "file", b"") == upload(clients, b"")


def test_an_open_file_is_uploaded(clients, tmp_path):
    """From its beginning, under its own name, and it stays open."""
    path = tmp_path / "train.csv"
    path.write_bytes(b"a,b\n")
    with path.open("rb") as file:
        file.read(2)
        assert ("file", "train.csv", b"a,b\n") == upload(clients, file)
        assert not file.closed
    assert ("file", "file", b"a,b\n") == upload(clients, io.BytesIO(b"a,b\n"))


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_a_text_file_is_uploaded_as_utf_8(clients, tmp_path, encoding):
    """Whatever encoding it was opened with."""
    path = tmp_path / "train.csv"
    path.write_text("é,b\n", encoding)
    with path.open(encoding=encoding) as file:
        file.read(1)
        assert ("file", "train.csv", "é,b\n".encode()) == upload(clients, file)
    assert ("file", "file", "é☃".encode()) == upload(clients, io.StringIO("é☃"))


@pytest.mark.parametrize("content", [b"x", io.BytesIO(b"x"), io.StringIO("x")])
def test_a_name_may_be_given(clients, content):
    """Before the content, in a tuple."""
    assert ("file", "mine.csv", b"x") == upload(clients, ("mine.csv", content))


def test_a_path_may_be_given_another_name(clients, tmp_path):
    """The name in the form is not that of the file."""
    (tmp_path / "a").write_bytes(b"x")
    assert ("file", "b", b"x") == upload(clients, ("b", tmp_path / "a"))


@pytest.mark.parametrize("name", ['a"b.csv', "a\r\nX: 1.csv", "a;b.csv"])
def test_a_name_cannot_leave_its_header(clients, name):
    """The form has one part with one name."""
    assert b"x" == upload(clients, (name, b"x"))[2]


def test_a_number_as_name_of_an_open_file_is_no_name(clients):
    """A file made from a descriptor has a number there."""
    file = io.BytesIO(b"x")
    file.name = 7
    assert ("file", "file", b"x") == upload(clients, file)


@pytest.mark.parametrize("file", [7, None, ["a"], {"a": 1}, object()], ids=type)
def test_what_is_no_file_is_refused(clients, file):
    """Before sending, with the field's name."""
    with pytest.raises(TypeError, match="file must be"):
        clients(lambda request: pytest.fail("sent")).files.upload(file=file)


def test_a_file_that_is_not_there(clients, tmp_path):
    """It is a wrong argument like any other; the system's reason is told, the path is not."""
    with pytest.raises(ArgumentError, match=r"^file cannot be opened: No such file") as caught:
        clients(lambda request: pytest.fail("sent")).files.upload(file=tmp_path / "nope")
    assert "nope" not in str(caught.value)


@pytest.mark.parametrize("file", [(), ("a",), ("a", b"b", "text/csv", "more")])
def test_a_tuple_that_is_no_file(clients, file):
    """A tuple is a name, a file, and a media type or none."""
    with pytest.raises(ArgumentError, match=r"^file as a tuple must be"):
        clients(lambda request: pytest.fail("sent")).files.upload(file=file)


def test_an_object_that_reads_something_else(clients):
    """Only bytes and text can be sent."""

    class Numbers:
        def read(self, size):
            return 5

    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ArgumentError, match=r"^file must give bytes or text when it is read"):
        client.files.upload(file=Numbers())


@pytest.mark.parametrize(
    "make",
    [
        lambda folder: b"a,b\n",
        lambda folder: folder / "f",
        lambda folder: io.BytesIO(b"a,b\n"),
        lambda folder: io.StringIO("a,b\n"),
    ],
    ids=["bytes", "path", "binary", "text"],
)
def test_an_upload_is_repeated_whole(clients, sleeps, tmp_path, make):
    """A file is read from its beginning again."""
    (tmp_path / "f").write_bytes(b"a,b\n")
    bodies = []

    def handler(request):
        bodies.append(uploaded(request)[2])
        answers = [(503, {}), (503, {}), (200, {"id": "file-0"})]
        status, answer = answers[len(bodies) - 1]
        return httpx.Response(status, json=answer)

    assert "file-0" == clients(handler).files.upload(file=make(tmp_path)).id
    assert [b"a,b\n"] * 3 == bodies


class Pipe(io.BytesIO):
    """A file that cannot go back."""

    def seekable(self):
        """Say so."""
        return False

    def seek(self, *args):
        """Refuse."""
        raise io.UnsupportedOperation("seek")

    def tell(self):
        """Refuse."""
        raise io.UnsupportedOperation("tell")


class Reader:
    """The least that is a file."""

    def __init__(self, content):
        self.left = content

    def read(self, size=-1):
        """Give all of it, once."""
        content, self.left = self.left, b""
        return content


ONCE = [Pipe, Reader]


@pytest.mark.parametrize("make", ONCE)
def test_what_cannot_be_read_twice_is_not_sent_twice(clients, sleeps, make):
    """The failure of the first attempt is raised; a success is a success."""
    handler = replies(httpx.Response(503))
    with pytest.raises(APIStatusError):
        clients(handler).files.upload(file=make(b"a,b\n"))
    assert (1, []) == (len(handler.requests), sleeps)
    assert ("file", "file", b"a,b\n") == upload(clients, make(b"a,b\n"))


@pytest.mark.parametrize("make", ONCE)
def test_what_cannot_be_read_twice_is_not_redirected(clients, make):
    """The rest of the file would be nothing."""
    handler = replies(httpx.Response(307, headers={"location": "/new"}), STORED)
    with pytest.raises(APIStatusError, match="redirect"):
        clients(handler).files.upload(file=make(b"a,b\n"))
    assert 1 == len(handler.requests)


def test_the_content_of_a_file_is_not_shown():
    """Neither its bytes nor its name are in the request's repr."""
    from llmengine_api.api.files.upload import get_body, get_request

    request = get_request(body=get_body({"file": ("s3cret.csv", b"s3cret")}))
    assert "s3cret" not in f"{request!r} {request.body!r}"


def test_omit_is_false_and_shows_its_name():
    """One object, in every copy and pickle."""
    assert not omit
    assert "omit" == repr(omit)
    assert omit is copy.deepcopy(omit)
    assert omit is pickle.loads(pickle.dumps(omit))
    assert (omit or "default") == "default"


def test_a_known_enum_value_is_the_member():
    """It equals its text, hashes like it, and prints as it."""
    status = ModelEndpointStatus("READY")
    assert ModelEndpointStatus.READY is status
    assert {"READY": 1}[status] == 1
    assert "READY" == f"{status}" == str(status) == status.value
    assert status.is_known


def test_an_unknown_enum_value_behaves_like_a_member():
    """Equal to its text and to itself, hashable, picklable; and no member of the class."""
    status = ModelEndpointStatus("NAPPING")
    assert "NAPPING" == status == ModelEndpointStatus("NAPPING")
    assert status != ModelEndpointStatus.READY
    assert {status} == {"NAPPING"} == {ModelEndpointStatus("NAPPING")}
    assert isinstance(status, ModelEndpointStatus)
    assert ("NAPPING", "NAPPING", "NAPPING") == (status.name, status.value, str(status))
    assert not status.is_known
    for clone in (pickle.loads(pickle.dumps(status)), copy.deepcopy(status)):
        assert status == clone
        assert type(status) is type(clone)
    assert 5 == len(ModelEndpointStatus)
    assert "NAPPING" not in ModelEndpointStatus.__members__
    assert "NAPPING" in repr(status)


@pytest.mark.parametrize("value", [7, None, 1.5, ["a"]])
def test_an_enum_takes_text_only(value):
    """A number where a status should be is an error."""
    with pytest.raises(ValueError, match="not a valid"):
        ModelEndpointStatus(value)
    with pytest.raises(pydantic.ValidationError):
        pydantic.TypeAdapter(ModelEndpointStatus).validate_python(value)


def test_an_unknown_enum_value_survives_json():
    """Parsed, dumped and parsed again."""
    adapter = pydantic.TypeAdapter(list[LLMSource])
    values = adapter.validate_json('["hugging_face", "moon"]')
    assert [LLMSource.HUGGING_FACE, "moon"] == values
    assert b'["hugging_face","moon"]' == adapter.dump_json(values)


def test_a_model_keeps_unknown_fields():
    """As attributes, in dumps, in copies and in comparisons."""
    file = GetFileResponse.model_validate({"id": "f", "filename": "n", "size": 1, "new": [1]})
    assert [1] == file.new
    assert {"id": "f", "filename": "n", "size": 1, "new": [1]} == file.model_dump()
    for clone in (file.model_copy(deep=True), pickle.loads(pickle.dumps(file)), copy.copy(file)):
        assert file == clone
        assert [1] == clone.new


@pytest.mark.filterwarnings("ignore::pydantic.PydanticDeprecatedSince20")
def test_the_old_methods_of_pydantic_work():
    """`parse_obj`, `dict` and `json`, as pydantic deprecates them."""
    file = GetFileResponse.parse_obj({"id": "f", "filename": "n", "size": 1})
    assert {"id": "f", "filename": "n", "size": 1} == file.dict() == json.loads(file.json())
    with pytest.warns(pydantic.PydanticDeprecatedSince20):
        file.dict()


def test_a_field_named_like_a_method_is_reached_under_another_name():
    """No field shadows a method of pydantic's; either spelling builds the model."""
    methods = set(dir(pydantic.BaseModel))
    for name in types.__all__:
        model = getattr(types, name)
        if isinstance(model, type) and issubclass(model, pydantic.BaseModel):
            assert not methods & model.model_fields.keys()
    for spelling in ("schema", "schema_"):
        schema: Any = types.JsonSchemaFormat(**{"name": "n", spelling: {"type": "object"}})
        assert {"type": "object"} == schema.schema_
        expected = {"name": "n", "schema": {"type": "object"}}
        assert expected == schema.model_dump(by_alias=True, exclude_unset=True)


def test_a_secret_is_redacted_everywhere_it_is_printed():
    """In `repr` and `str`, alone or inside another model; None stays visible."""
    auth = CallbackBasicAuth(kind="basic", username="u", password="s3cret")
    assert "CallbackBasicAuth(kind='basic', username='u', password='[redacted]')" == repr(auth)
    assert "s3cret" not in str(auth)
    assert "s3cret" not in repr({"auth": [auth]})
    assert "s3cret" == auth.password
    assert "s3cret" == auth.model_dump()["password"]
    options = types.CreateLLMModelEndpointFields.model_construct(default_callback_auth=auth)
    assert "s3cret" not in f"{options} {options!r}"


def test_a_secret_is_not_in_a_validation_error():
    """Nor is any other input."""
    with pytest.raises(pydantic.ValidationError) as caught:
        CallbackBasicAuth(kind="basic", username=["s3cret"], password={"p": "s3cret"})
    assert "s3cret" not in str(caught.value)


def test_every_secret_of_the_spec_is_redacted():
    """Whatever the spec marks is not printed by the model that has it."""
    secrets = []
    for name in types.__all__:
        fields = getattr(getattr(types, name), "model_fields", {})
        for field, info in fields.items():
            extra = info.json_schema_extra
            if isinstance(extra, dict) and extra.get("x-secret"):
                secrets.append(f"{name}.{field}")
                shown = repr(getattr(types, name).model_construct(**{field: "s3cret"}))
                assert "s3cret" not in shown
    assert {
        "CallbackBasicAuth.password",
        "CallbackmTLSAuth.key",
        "GetModelEndpointResponse.created_by",
    } <= set(secrets)


def test_timeouts_are_values():
    """Equal by their limits, hashable, and not to be changed."""
    assert Timeout() == Timeout(connect=10, read=300, write=30, pool=10)
    assert 1 == len({Timeout(), Timeout(10.0)})
    with pytest.raises(AttributeError):
        Timeout().read = 1


def test_the_generated_client_works_by_itself(tmp_path):
    """One request, no policy: endpoint functions and a plain client."""
    from llmengine_api import Client
    from llmengine_api.api.files import list_, upload
    from llmengine_api.client import UnexpectedStatusError

    handler = replies(STORED, httpx.Response(200, json={"files": []}), httpx.Response(503))
    options = {"transport": httpx.MockTransport(handler)}
    with Client("http://h/", api_key="s3cret", httpx_args=options) as client:
        stored = upload.sync(body=upload.get_body({"file": Path(__file__)}), client=client)
        assert "file-0" == stored.id
        assert [] == list_.sync(client=client).files
        with pytest.raises(UnexpectedStatusError, match="503") as caught:
            list_.sync(client=client)
        assert "s3cret" not in repr(client)
    assert "unexpected status 503" == str(pickle.loads(pickle.dumps(caught.value)))
    assert 3 == len(handler.requests)
