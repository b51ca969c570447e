import contextlib
import gzip
import json
import zlib

import httpx
import pydantic
import pytest

from llmengine import (
    APIError,
    APIResponseValidationError,
    APIStatusError,
    NotFoundError,
    StreamIncompleteError,
)
from tests.support.both import replies
from tests.support.events import ASK, Pieces, frames, v1

FILES = {"files": [{"id": "file-0", "filename": "train.csv", "size": 25}]}


@pytest.mark.parametrize("status", [201, 202, 203])
def test_any_success_is_a_success(clients, status):
    """A newer server may say 201 where today's says 200."""
    client = clients(lambda request: httpx.Response(status, json={"deleted": True}))
    assert client.files.delete("f").deleted


@pytest.mark.parametrize("status", [204, 205])
def test_an_answer_without_content_is_none(clients, status):
    """It has no body to parse."""
    client = clients(lambda request: httpx.Response(status))
    assert client.files.delete("f") is None
    assert client.with_raw_response.files.delete("f").parse() is None


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "EOF"),
        (b"<html><title>Sign in</title>", "expected value"),
        (b'{"files": 7}', "files"),
        (b'{"files": [{"id": "x"}]}', "files.0.filename"),
        (b"[]", "should be an object"),
        (b"null", "should be an object"),
        (b'{"files": []', "EOF"),
        (b'{"files": "\xff"}', "JSON"),
    ],
)
def test_an_answer_that_is_not_what_the_spec_says_raises(clients, body, reason):
    """With status, content type and the body's beginning; pydantic's error is the cause."""
    headers = {"content-type": "text/html"}
    client = clients(lambda request: httpx.Response(200, content=body, headers=headers))
    with pytest.raises(APIResponseValidationError, match=reason) as caught:
        client.files.list()
    error = caught.value
    assert (200, "text/html") == (error.status_code, error.content_type)
    assert error.snippet == body.decode("utf-8", "replace")
    assert isinstance(error.__cause__, pydantic.ValidationError)
    assert ("GET", "/v1/files") == (error.request.method, error.request.path)


def test_an_unknown_enum_value_does_not_fail_a_listing(clients):
    """A newer server's framework, status and source are kept as they are."""
    endpoint = {"name": "m", "source": "moon", "inference_framework": "x9", "status": "NAPPING"}
    client = clients(lambda request: httpx.Response(200, json={"model_endpoints": [endpoint]}))
    (model,) = client.models.list().model_endpoints
    assert ("moon", "x9", "NAPPING") == (model.source, model.inference_framework, model.status)
    assert endpoint == model.model_dump(mode="json", exclude_unset=True)
    assert not model.status.is_known


def test_an_unknown_field_is_kept(clients):
    """Readable as an attribute, and dumped again."""
    file = {"id": "f", "filename": "n", "size": 1, "purpose": {"a": [1]}}
    client = clients(lambda request: httpx.Response(200, json=file))
    answer = client.files.get("f")
    assert {"a": [1]} == answer.purpose
    assert file == answer.model_dump()


def test_the_tag_of_a_framework_is_filled_from_either_name(clients):
    """Servers send `inference_framework_image_tag`; the documented name is another."""
    endpoint = {"name": "m", "source": "s", "inference_framework": "vllm", "status": "READY"}
    for name in ("inference_framework_image_tag", "inference_framework_tag"):
        client = clients(
            lambda request, name=name: httpx.Response(200, json=endpoint | {name: "1"})
        )
        assert "1" == client.models.get("m").inference_framework_tag


SECRET_ENDPOINT = {
    "name": "m",
    "source": "hugging_face",
    "inference_framework": "vllm",
    "status": "READY",
    "spec": {
        "id": "end_1",
        "name": "m",
        "endpoint_type": "streaming",
        "destination": "d",
        "bundle_name": "b",
        "status": "READY",
        "created_by": "s3cret-key",
        "created_at": "2024-05-01T12:30:15Z",
        "last_updated_at": "2024-05-01T12:30:15Z",
        "default_callback_auth": {"kind": "basic", "username": "u", "password": "s3cret-password"},
    },
}


def test_secrets_of_an_answer_are_not_shown(clients):
    """`created_by` may be the API key; a callback has a password. Both can be read, not printed."""
    client = clients(
        lambda request: httpx.Response(200, json={"model_endpoints": [SECRET_ENDPOINT]})
    )
    answer = client.models.list()
    spec = answer.model_endpoints[0].spec
    assert "s3cret" not in f"{answer!r} {answer} {spec!r} {spec.default_callback_auth}"
    assert "s3cret-key" == spec.created_by


def test_secrets_of_an_unreadable_answer_are_not_shown(clients):
    """Nor in the error's text, snippet and cause, when the answer is not what the spec says."""
    answer = {"model_endpoints": [SECRET_ENDPOINT | {"name": 7}]}
    client = clients(lambda request: httpx.Response(200, json=answer), api_key="s3cret-key")
    with pytest.raises(APIResponseValidationError) as caught:
        client.models.list()
    error = caught.value
    assert "s3cret" not in f"{error} {error!r} {error.snippet} {error.__cause__}"


@pytest.mark.parametrize("scheme", ["key", "header", "call"])
def test_a_secret_that_the_server_repeats_is_not_shown(clients, scheme):
    """Whatever carried it: the key, a default header, or the headers of one call."""
    client = clients(
        lambda request: httpx.Response(400, json={"detail": "the token s3cret-token is unknown"}),
        api_key="s3cret-token" if scheme == "key" else "other",
        default_headers={"authorization": "Bearer s3cret-token"} if scheme == "header" else None,
    )
    extra = {"authorization": "Bearer s3cret-token"} if scheme == "call" else None
    with pytest.raises(APIStatusError) as caught:
        client.files.list(extra_headers=extra)
    assert "s3cret" not in f"{caught.value} {caught.value!r} {caught.value.body}"


def compressed(body, headers, status=200):
    """Make a response that is decompressed while it is read."""
    return httpx.Response(status, headers=headers, stream=httpx.ByteStream(body))


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_compressed_answer_is_read(clients, encoding):
    """A proxy may compress what was not asked to be."""
    compress = {"gzip": gzip.compress, "deflate": zlib.compress}[encoding]
    body = compress(json.dumps(FILES).encode())
    headers = {"content-encoding": encoding}
    client = clients(lambda request: compressed(body, headers))
    assert "train.csv" == client.files.list().files[0].filename


@pytest.mark.parametrize("status", [200, 404])
def test_a_broken_compression_is_one_of_our_errors(clients, status):
    """Httpx's exception is the cause at most."""
    headers = {"content-encoding": "gzip"}
    client = clients(lambda request: compressed(b"not gzip", headers, status), max_retries=0)
    with pytest.raises(APIResponseValidationError if status == 200 else NotFoundError):
        client.files.list()


def test_an_answer_may_not_outgrow_its_limit(clients):
    """Counted after decompression, at whatever size it arrives."""
    body = gzip.compress(json.dumps(FILES | {"padding": "x" * 100_000}).encode())
    headers = {"content-encoding": "gzip"}
    client = clients(lambda request: compressed(body, headers), max_response_size=50_000)
    with pytest.raises(APIResponseValidationError, match="larger than 50000 bytes"):
        client.files.list()
    assert (
        "train.csv" == client.with_options(max_response_size=200_000).files.list().files[0].filename
    )


@pytest.mark.parametrize(
    ("status", "headers", "pieces", "error"),
    [
        (200, {}, [b"{}"], None),
        (200, {}, [b"x" * 100] * 3, None),
        (200, {"content-encoding": "gzip"}, [b"not gzip"], None),
        (200, {}, [b"{"], httpx.ReadError("cut")),
        (400, {}, [b"x" * 70_000] * 3, None),
        (400, {}, [b"{"], httpx.ReadError("cut")),
        (307, {"location": "/elsewhere"}, [b"moved"], None),
    ],
    ids=["read", "too large", "not gzip", "broken", "error", "broken error", "redirect"],
)
def test_an_answer_is_closed(clients, status, headers, pieces, error):
    """However it ended; only then may its connection be used again."""
    bodies = []

    def handler(request):
        bodies.append(Pieces(pieces, error))
        return httpx.Response(status, headers=headers, stream=bodies[-1])

    with pytest.raises(APIError):
        clients(handler, max_response_size=200).files.list()
    assert [True] * len(bodies) == [body.closed for body in bodies]


@pytest.mark.parametrize("kind", ["application/json", "text/event-stream"])
def test_a_stream_is_closed(clients, kind):
    """When it ends, when it fails, when it is left, and when it is none."""
    body = Pieces([frames(v1("One"))])
    handler = replies(
        lambda request: httpx.Response(200, headers={"content-type": kind}, stream=body)
    )
    with (
        pytest.raises((StreamIncompleteError, APIResponseValidationError)),
        clients(handler).completions.stream(**ASK) as stream,
    ):
        stream.get_final_response()
    assert body.closed
    body.closed = False
    stream = clients(handler).completions.stream(**ASK)
    with contextlib.suppress(APIResponseValidationError):
        next(stream)
        assert not body.closed
        stream.close()
    assert body.closed


def test_an_error_is_read_to_some_length(clients):
    """Its first 64 KiB decide; what comes after them is not waited for."""
    read = []

    def body():
        for size in (65_536, 1, 1, 1):
            read.append(size)
            yield b"x" * size

    client = clients(lambda request: httpx.Response(404, stream=Pieces(body())))
    with pytest.raises(NotFoundError):
        client.files.list()
    assert [65_536, 1] == read


def test_an_error_may_have_any_size(clients):
    """Only its beginning is read."""
    client = clients(lambda request: httpx.Response(404, text="x" * 5_000_000), max_response_size=9)
    with pytest.raises(NotFoundError) as caught:
        client.files.list()
    assert len(str(caught.value)) < 1000


def test_a_listing_can_be_iterated(clients):
    """Over its items; any other model gives its fields with their values, as pydantic has it."""
    file = {"id": "f", "filename": "n", "size": 1, "created_at": "2026-01-01"}
    client = clients(lambda request: httpx.Response(200, json={"files": [file]}))
    assert ["f"] == [item.id for item in client.files.list()]
    assert ("id", "f") in list(next(iter(client.files.list())))


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ({}, {"request_id": "r-1", "files": []}, "r-1"),
        ({"x-request-id": "r-2"}, {"files": []}, "r-2"),
        ({}, {"files": []}, None),
    ],
)
def test_a_raw_response_tells_the_request_id(clients, headers, body, expected):
    """From the body, where this server has it, or from the header of a gateway."""
    client = clients(lambda request: httpx.Response(200, json=body, headers=headers))
    assert expected == client.files.with_raw_response.list().request_id
