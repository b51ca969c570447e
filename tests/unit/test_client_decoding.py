"""Compressed answers: in each form that is asked for, in pieces of any size, whole or refused."""

import gzip
import json
import zlib

import httpx
import pytest

from llmengine import APIError, APIResponseValidationError, StreamError
from tests.support.events import ASK, SSE, WHOLE, Pieces, frames

FILES = {"files": [{"id": "file-0", "filename": "train.csv", "size": 25, "more": "x" * 200_000}]}
BODY = json.dumps(FILES).encode()


def raw_deflate(data):
    """Deflate without the header of zlib, as some servers send it."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


GZIPPED = gzip.compress(BODY)
TWO_MEMBERS = gzip.compress(BODY[:1000]) + gzip.compress(BODY[1000:])
PACKED = {
    "gzip": ("gzip", GZIPPED),
    "x-gzip": ("x-gzip", GZIPPED),
    "in capitals": ("GZIP", GZIPPED),
    "beside identity": ("identity, gzip ,", GZIPPED),
    "of two members": ("gzip", TWO_MEMBERS),
    "filled with zeros": ("gzip", GZIPPED + b"\0" * 512),
    "deflate": ("deflate", zlib.compress(BODY)),
    "deflate without header": ("deflate", raw_deflate(BODY)),
    "identity": ("identity", BODY),
    "nothing": ("", BODY),
}


def answering(clients, encoding, *pieces, status=200, headers=None, **options):
    """A client whose server answers with these bytes in this encoding."""
    fields = {"content-encoding": encoding, **(headers or {})}
    return clients(
        lambda request: httpx.Response(status, headers=fields, stream=Pieces([*pieces])), **options
    )


@pytest.mark.parametrize("size", [97, 10**9])
@pytest.mark.parametrize("form", PACKED)
def test_a_compressed_answer_is_the_same_answer(clients, form, size):
    """In each form that servers use, wherever it is cut."""
    encoding, packed = PACKED[form]
    pieces = [packed[at : at + size] for at in range(0, len(packed), size)]
    answer = answering(clients, encoding, *pieces).files.list()
    assert FILES == answer.model_dump(mode="json", exclude_unset=True)


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "gzip, deflate", "x"])
def test_an_encoding_that_was_not_asked_for_is_refused(clients, encoding):
    """For a whole answer, for a stream, and for an error, of which the status is told."""
    client = answering(clients, encoding, b"\x8b", headers=SSE)
    with pytest.raises(APIResponseValidationError, match="none that was asked for"):
        client.files.list()
    with pytest.raises(StreamError, match="none that was asked for"):
        client.completions.stream(**ASK).get_final_response()
    with pytest.raises(APIError, match="HTTP 400"):
        answering(clients, encoding, b"\x8b", status=400).files.list()


@pytest.mark.parametrize(
    ("encoding", "packed", "reason"),
    [
        ("gzip", GZIPPED[:-1], "cut"),
        ("gzip", GZIPPED[:-8], "cut"),
        ("gzip", GZIPPED[:1], "cut"),
        ("gzip", GZIPPED + GZIPPED[:20], "cut"),
        ("gzip", GZIPPED + b"junk", "incorrect header"),
        ("gzip", GZIPPED[:-8] + b"\0" * 8, "incorrect data check"),
        ("gzip", b"not gzip", "incorrect header"),
        ("deflate", zlib.compress(BODY)[:-1], "cut"),
        ("deflate", raw_deflate(BODY)[:-1], "cut"),
        ("deflate", b"\x78", "cut"),
        ("deflate", b"\xff\xff\xff", "invalid"),
    ],
)
def test_a_broken_compression_is_no_answer(clients, encoding, packed, reason):
    """However much of it could be read."""
    with pytest.raises(APIResponseValidationError, match=f"cannot be decompressed: .*{reason}"):
        answering(clients, encoding, packed).files.list()


def test_a_compressed_answer_without_a_byte_is_empty(clients):
    """Servers name an encoding there, too."""
    with pytest.raises(APIResponseValidationError, match="body is empty"):
        answering(clients, "gzip").files.list()
    assert answering(clients, "gzip", status=204).files.delete("f") is None


@pytest.mark.parametrize("size", [len(BODY), len(BODY) - 1])
def test_the_limit_counts_what_is_decompressed(clients, size):
    """To the byte."""
    client = answering(clients, "gzip", GZIPPED, max_response_size=size)
    if size == len(BODY):
        assert client.files.list().files
    else:
        with pytest.raises(APIResponseValidationError, match=f"larger than {size} bytes"):
            client.files.list()


def test_a_compressed_stream_is_read(clients):
    """Event by event, wherever its bytes are cut."""
    packed = gzip.compress(frames(*WHOLE))
    pieces = [packed[at : at + 5] for at in range(0, len(packed), 5)]
    client = answering(clients, "gzip", *pieces, headers=SSE)
    assert "One two" == client.completions.stream(**ASK).get_final_response().output.text


def test_what_is_asked_for(clients):
    """Whole answers may be compressed; a stream may not, since compression would hold it back."""
    requests = []

    def handler(request):
        requests.append(request)
        return httpx.Response(404)

    client = clients(handler)
    for call in (client.files.list, client.completions.stream(**ASK).__enter__):
        with pytest.raises(APIError):
            call()
    assert ["gzip, deflate", "identity"] == [one.headers["accept-encoding"] for one in requests]
