"""Faults 1 to 16: bytes that are cut, encoded or written in unusual ways."""

import gzip
import zlib

import pydantic
import pytest

from llmengine.errors import APIResponseValidationError, StreamError, StreamIncompleteError

from .outcome import CHAT_STREAM, V1_CREATE, V1_STREAM
from .wirekit import (
    CHAT_ONE,
    CHAT_WHOLE,
    END,
    ONE,
    PING,
    SSE,
    STREAM,
    TEXT,
    THREE,
    TWO,
    V1_WHOLE,
    answer,
    chat,
    chunk,
    event,
    events,
    head,
    stream_of,
    v1,
)

WORDS = "Zürich 東京 \U0001f600 e\u0301"
GZIPPED = head(200, SSE, b"Transfer-Encoding: chunked", b"Content-Encoding: gzip")


def bytewise(data: bytes) -> bytes:
    """A stream of one chunk for each byte."""
    return STREAM + b"".join(chunk(data[at : at + 1]) for at in range(len(data))) + END


def test_utf8_cut_at_each_byte(face):
    """A character may arrive in parts (fault 1)."""
    face.meet(V1_STREAM, bytewise(events(v1(WORDS, finished=True)))).whole(WORDS)


def test_utf8_cut_at_each_byte_in_chat(face):
    """So in a chat (fault 1)."""
    whole = events(chat(WORDS), chat(finish="stop"))
    face.meet(CHAT_STREAM, bytewise(whole)).whole(WORDS)


def test_crlf_split_over_chunks(face):
    """The two halves of a line's end may arrive apart (fault 2)."""
    pieces = V1_WHOLE.replace(b"\r", b"\r\0").split(b"\0")
    face.meet(V1_STREAM, stream_of(*pieces)).whole(TEXT)


@pytest.mark.parametrize(
    "whole",
    [
        V1_WHOLE.replace(b"\r\n", b"\r"),
        V1_WHOLE.replace(b"\r\n", b"\n"),
        V1_WHOLE.replace(b"\r\n\r\n", b"\n\r\n", 1),
    ],
    ids=["cr", "lf", "mixed"],
)
def test_ends_of_lines(face, whole):
    """Lines end at CR and LF alone, too, and at each in turn (fault 3)."""
    face.meet(V1_STREAM, stream_of(whole)).whole(TEXT)


@pytest.mark.parametrize(
    "pieces",
    [[b"\xef\xbb\xbf" + V1_WHOLE], [b"\xef", b"\xbb", b"\xbf" + V1_WHOLE]],
    ids=["whole", "in pieces"],
)
def test_byte_order_mark(face, pieces):
    """One at the beginning is skipped (fault 4)."""
    face.meet(V1_STREAM, stream_of(*pieces)).whole(TEXT)


def test_pings(face):
    """Comments are no events (fault 5)."""
    face.meet(V1_STREAM, stream_of(PING, ONE, PING, TWO + THREE)).whole(TEXT)


def test_data_of_several_lines(face):
    """They are joined by a line feed, which JSON takes for white space (fault 6)."""
    split = V1_WHOLE.replace(b',"error"', b',\ndata: "error"').replace(b"{", b"{\ndata:", 1)
    face.meet(V1_STREAM, stream_of(split)).whole(TEXT)


def test_end_without_blank_line(face):
    """Data without its closing blank line is no event: the mark in it does not count (fault 7)."""
    got = face.meet(V1_STREAM, stream_of(V1_WHOLE.removesuffix(b"\r\n")))
    error = got.stopped(StreamIncompleteError, after="one two ")
    assert "after 2 events without `finished`" in str(error)
    assert error.__cause__ is None


def test_end_without_blank_line_in_chat(face):
    """Nor the reason to finish (fault 7)."""
    got = face.meet(CHAT_STREAM, stream_of(CHAT_WHOLE.removesuffix(b"\r\n")))
    error = got.stopped(StreamIncompleteError, after=TEXT)
    assert "after 3 events without `finish_reason`" in str(error)
    assert error.__cause__ is None


def test_gzip_in_pieces(face):
    """A compressed stream may be cut anywhere; what can be read of it is read (fault 8)."""
    packer = zlib.compressobj(wbits=31)
    packed = b"".join(
        packer.compress(part) + packer.flush(zlib.Z_SYNC_FLUSH) for part in (ONE, TWO, THREE)
    )
    packed += packer.flush()
    pieces = b"".join(chunk(packed[at : at + 7]) for at in range(0, len(packed), 7))
    face.meet(V1_STREAM, GZIPPED + pieces + END).whole(TEXT)


def test_gzip_in_one_piece(face):
    """Or come at once (fault 8)."""
    face.meet(V1_STREAM, GZIPPED + chunk(gzip.compress(V1_WHOLE)) + END).whole(TEXT)


def test_what_is_not_gzip(face):
    """A stream that is not what its encoding says (fault 8)."""
    got = face.meet(V1_STREAM, GZIPPED + chunk(V1_WHOLE), releases=True)
    assert "decompress" in str(got.stopped(StreamError, after=""))


def test_a_whole_answer_that_is_not_gzip(face):
    """So for a whole answer (fault 8)."""
    got = face.meet(V1_CREATE, answer(200, b"{}", b"application/json", b"Content-Encoding: gzip"))
    assert "decompress" in str(got.failed(APIResponseValidationError))


def test_event_of_10_mb(face):
    """A large event is read like any other (fault 9)."""
    text = "x" * 10_000_000
    face.meet(V1_STREAM, stream_of(events(v1(text, finished=True)))).whole(text)


@pytest.mark.parametrize(
    "large", [event(v1("x" * 5000)), b"data: " + b"x" * 5000], ids=["whole", "without end"]
)
def test_event_beyond_the_cap(face, large):
    """An event larger than `max_event_size` ends the stream, complete or not (fault 9)."""
    reply = stream_of(ONE, large, end=False)
    got = face.meet(V1_STREAM, reply, max_event_size=4096, releases=True)
    error = got.stopped(StreamError, after="one ")
    assert "exceeds the limit of 4096 bytes (max_event_size)" in str(error)


def test_event_beyond_the_cap_after_the_end(face):
    """After the mark it changes nothing (fault 9)."""
    reply = stream_of(V1_WHOLE, event(b"x" * 5000))
    face.meet(V1_STREAM, reply, max_event_size=4096).whole(TEXT)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(v1("two\0").replace(b"\\u0000", b"\0"), id="10: nul in json"),
        pytest.param(v1("two").replace(b"two", b"tw\xff"), id="11: bad utf-8"),
        pytest.param(v1("two").replace(b"two", b"\xed\xa0\x80"), id="11: utf-8 of a surrogate"),
        pytest.param(v1("two").replace(b"two", b"\\ud83d"), id="13: lone surrogate escape"),
        pytest.param(v1("two").replace(b'tokens":1', b'tokens":NaN'), id="14: nan in a number"),
        pytest.param(b'{"request_id": "x", "output": {"text"', id="16: broken json"),
        pytest.param(b'["two"]', id="16: json that is no object"),
        pytest.param(b"[" * 100_000, id="16: json nested without end"),
        pytest.param(b"9" * 10_000, id="16: a number without end"),
    ],
)
def test_what_is_no_event_of_the_api(face, data):
    """The stream ends with its index, and what came before it (faults 10, 11, 13, 14 and 16)."""
    got = face.meet(V1_STREAM, stream_of(ONE, event(data), end=False), releases=True)
    error = got.stopped(StreamError, after="one ")
    assert "event 1 is not what the spec says" in str(error)
    assert error.event_index == 1
    assert type(error.__cause__) is pydantic.ValidationError


def test_what_is_no_event_of_a_chat(face):
    """So in a chat (fault 16)."""
    got = face.meet(CHAT_STREAM, stream_of(CHAT_ONE, event(b'{"choices": ['), end=False))
    error = got.stopped(StreamError, after="one ")
    assert "event 1 is not what the spec says" in str(error)
    assert type(error.__cause__) is pydantic.ValidationError


def test_broken_json_in_one_piece_with_what_follows(face):
    """What arrived before it is given first, what comes after it never (fault 16)."""
    data = ONE + event(b'{"request_id": "x", "output": {"text"') + b"\r\n\r\n" + event(v1("never"))
    got = face.meet(V1_STREAM, stream_of(data, end=False), releases=True)
    assert "event 1 " in str(got.stopped(StreamError, after="one "))


def test_broken_json_after_the_end(face):
    """After the mark it changes nothing (fault 16)."""
    face.meet(V1_STREAM, stream_of(V1_WHOLE + event(b"{"))).whole(TEXT)


def test_broken_json_after_the_end_of_a_chat(face):
    """Nor after the reason to finish (fault 16)."""
    face.meet(CHAT_STREAM, stream_of(CHAT_WHOLE + event(b"{"))).whole(TEXT)


def test_bad_utf8_in_a_whole_answer(face):
    """It is no answer of the API's (fault 11)."""
    got = face.meet(V1_CREATE, answer(200, b'{"request_id": "\xff"}'))
    error = got.failed(APIResponseValidationError)
    assert "application/json" in str(error)
    assert type(error.__cause__) is pydantic.ValidationError


def test_line_separators_in_text(face):
    """What Python splits lines at besides CR and LF ends no line (fault 12)."""
    text = "a\u2028b\u2029c\x85d\x0be\x0cf\x1cg"
    face.meet(V1_STREAM, stream_of(events(v1(text, finished=True)))).whole(text)


def test_line_separators_in_the_text_of_a_chat(face):
    """So in a chat (fault 12)."""
    text = "a\u2028b\x85c"
    face.meet(CHAT_STREAM, stream_of(events(chat(text), chat(finish="stop")))).whole(text)


def test_surrogate_pair_escape(face):
    """Two escapes make one character (fault 13)."""
    data = v1("T", finished=True).replace(b'"T"', b'"\\ud83d\\ude00"')
    face.meet(V1_STREAM, stream_of(event(data))).whole("\U0001f600")


def test_duplicate_keys(face):
    """Of a key that is there twice the last counts (fault 14)."""
    data = v1("T", finished=True).replace(b'"text":', b'"text":"S","text":')
    face.meet(V1_STREAM, stream_of(event(data))).whole("T")


def test_nan_in_a_field_of_the_servers_own(face):
    """It is taken where the API allows any value (fault 14)."""
    data = v1("T", finished=True).replace(b'"error"', b'"speed":NaN,"error"')
    face.meet(V1_STREAM, stream_of(event(data))).whole("T")


def test_empty_data(face):
    """Events without anything in them are skipped (fault 15)."""
    empty = b"data:\r\n\r\ndata: \r\n\r\ndata\r\n\r\n"
    face.meet(V1_STREAM, stream_of(empty, V1_WHOLE)).whole(TEXT)
