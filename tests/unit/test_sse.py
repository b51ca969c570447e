import itertools
import json
import pickle
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmengine_api.runtime import EventDecoder, EventTooLargeError, ServerSentEvent

WIRE = Path(__file__).parents[1] / "data" / "wire"


def decode(*chunks: bytes, limit: int = 1 << 20) -> list[ServerSentEvent]:
    """Return all events of the chunks."""
    events: list[ServerSentEvent] = []
    feed(EventDecoder(limit), chunks, events)
    return events


def feed(decoder: EventDecoder, chunks: Iterable[bytes], events: list[ServerSentEvent]) -> None:
    """Collect the events of the chunks until one raises."""
    for chunk in chunks:
        events += decoder.feed(chunk)


def texts(*chunks: bytes) -> list[str]:
    """Return the data of all events of the chunks."""
    return [event.data for event in decode(*chunks)]


def pieces(stream: bytes, cuts: Iterable[int]) -> list[bytes]:
    """Cut a stream at these offsets."""
    edges = [0, *sorted(cuts), len(stream)]
    return [stream[start:end] for start, end in itertools.pairwise(edges)]


def reference(stream: bytes) -> list[ServerSentEvent]:
    """The standard's algorithm, word by word, over the whole input at once."""
    *lines, _unfinished = re.split(rb"\r\n|\r|\n", stream.removeprefix(b"\xef\xbb\xbf"))
    events: list[ServerSentEvent] = []
    data, event, last_id, retry = b"", "", "", None
    for line in lines:
        if not line:
            if data:
                events.append(ServerSentEvent(event or "message", data[:-1], last_id, retry))
                retry = None
            data, event = b"", ""
            continue
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            data += value + b"\n"
        elif name == b"event":
            event = value.decode(errors="replace")
        elif name == b"id" and b"\0" not in value:
            last_id = value.decode(errors="replace")
        elif name == b"retry" and re.fullmatch(rb"[0-9]{1,15}", value):
            retry = int(value)
    return events


def test_lines_of_data_are_joined_by_line_feeds() -> None:
    """Several data lines make one event, joined by line feeds."""
    assert texts(b"data: YHOO\ndata: +2\ndata: 10\n\n") == ["YHOO\n+2\n10"]


def test_comments_and_ids() -> None:
    """A comment is ignored, an id lasts until the next one, an empty id clears it."""
    stream = b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third"
    assert decode(stream + b" event\n\n") == [
        ServerSentEvent("message", b"first event", "1"),
        ServerSentEvent("message", b"second event", ""),
        ServerSentEvent("message", b" third event", ""),
    ]


def test_data_without_value() -> None:
    """A data field without a value is an empty line; an unfinished event is discarded."""
    assert texts(b"data\n\ndata\ndata\n\ndata:") == ["", "\n"]


def test_one_space_is_stripped() -> None:
    """One space after the colon belongs to the syntax, any other to the data."""
    assert texts(b"data:test\n\ndata: test\n\ndata:  test\n\n") == ["test", "test", " test"]


def test_event_type() -> None:
    """A type holds for its own event only, also when that one has no data."""
    stream = b"event: add\ndata: 1\n\nevent: remove\n\ndata: 2\n\nevent:\ndata: 3\n\n"
    assert [event.event for event in decode(stream)] == ["add", "message", "message"]


def test_unknown_fields_are_ignored() -> None:
    """Fields that are unknown, or known but for case or a space before them, mean nothing."""
    assert texts(b"foo: 1\nData: 2\n data: 3\nfoo\ndata: 4\n\n") == ["4"]


def test_id_with_nul_is_ignored() -> None:
    """An id containing NUL leaves the one before in place."""
    events = decode(b"id: a\ndata: 1\n\nid: b\0\ndata: 2\n\ndata: 3\n\n")
    assert [event.id for event in events] == ["a", "a", "a"]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (b"retry: 1500", 1500),
        (b"retry:0", 0),
        (b"retry: -1", None),
        (b"retry: 1.5", None),
        (b"retry: 1e3", None),
        (b"retry: \xd9\xa1\xd9\xa2", None),
        (b"retry:  15", None),
        (b"retry", None),
        (b"retry: " + b"9" * 15, 10**15 - 1),
        (b"retry: " + b"9" * 16, None),
        (b"retry: " + b"9" * 10_000, None),
    ],
)
def test_retry_takes_ascii_digits_only(field: bytes, expected: int | None) -> None:
    """A retry time is a row of ASCII digits; anything else is ignored."""
    assert [event.retry for event in decode(field + b"\ndata: x\n\n")] == [expected]


def test_retry_without_data_reaches_the_next_event() -> None:
    """A retry time sent by itself is told by the next event, once."""
    events = decode(b"retry: 3000\n\n", b"data: 1\n\n", b"data: 2\n\n")
    assert [event.retry for event in events] == [3000, None]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_line_ends(end: bytes) -> None:
    """CR, LF and CRLF each end a line."""
    assert texts(end.join([b"data: a", b"data: b", b"", b"data: c", b"", b""])) == ["a\nb", "c"]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\n\r", b"\r\r", b"\n\n", b"\r\n\r"])
def test_event_is_given_out_with_its_last_byte(end: bytes) -> None:
    """A blank line completes the event at once, whichever byte might follow."""
    decoder = EventDecoder()
    decoder.feed(b"data: a\n")
    assert [event.data for event in decoder.feed(end)] == ["a"]


def test_crlf_cut_between_its_bytes_makes_no_event() -> None:
    """A line feed that follows a CR of the chunk before makes no second blank line."""
    assert texts(b"data: a\r", b"\ndata: b\r", b"\n\r", b"\n", b"data: c\r\n\r", b"\n") == [
        "a\nb",
        "c",
    ]


def test_separators_of_unicode_stay_in_the_data() -> None:
    """U+0085, U+2028, form feed and their like end no line."""
    text = "a\x85b\u2028c\u2029d\x0be\x0cf\x1cg"
    assert texts(f"data: {text}\n\n".encode()) == [text]


def test_bom_is_stripped_once() -> None:
    """Only the first byte order mark is none of the data, also when it is cut."""
    stream = b"\xef\xbb\xbfdata: 1\n\n\xef\xbb\xbfdata: 2\n\ndata: \xef\xbb\xbf3\n\n"
    expected = ["1", "\ufeff3"]
    cut = [texts(*pieces(stream, [n, n + 1])) for n in range(3)]
    assert [texts(stream), *cut] == [expected] * 4


def test_beginning_of_a_bom_is_not_lost() -> None:
    """Bytes that begin like a byte order mark but are none belong to the first line."""
    assert texts(b"\xef", b"\xbb", b"data: 1\ndata: 2\n\n") == ["2"]


def test_bad_utf8_raises_when_read_as_text() -> None:
    """Data that is not UTF-8 keeps its bytes and raises when it is read as text."""
    (event,) = decode(b"data: \xff\n\n")
    assert event.raw == b"\xff"
    with pytest.raises(UnicodeDecodeError):
        _ = event.data


def test_repr_shows_no_data() -> None:
    """The data does not show in the representation, which may end up in a log."""
    assert "private" not in repr(decode(b"data: private\n\n"))


@pytest.mark.parametrize("name", ["v1_stream_ok", "v1_stream_ping_mid", "v2_chat_stream_mid_err"])
def test_recorded_stream_cut_anywhere(name: str) -> None:
    """A recorded stream decodes to the same events wherever it is cut in two."""
    stream = json.loads((WIRE / f"{name}.json").read_text())["response"]["body"].encode()
    expected = reference(stream)
    assert len(expected) == stream.count(b"data: ") > 0
    for cut in range(len(stream)):
        assert decode(stream[:cut], stream[cut:]) == expected
    assert decode(*pieces(stream, range(1, len(stream)))) == expected


@pytest.mark.parametrize("size", range(1, 8))
def test_small_stream_in_pieces_of_every_size(size: int) -> None:
    """Each construct survives pieces of each small size."""
    stream = (
        b"\xef\xbb\xbf: c\r\n\r\ndata: \xe2\x82\xac\r\ndata\r\rid:7\nevent: e\ndata: {}\n\n"
        b"retry: 5\r\ndata: a\r\n\r\ndata: b\n\r\n\r\r\n"
    )
    assert decode(*pieces(stream, range(size, len(stream), size))) == reference(stream)


LINES = st.sampled_from(
    [
        *(b"", b"", b"data: x", b"data:", b"data", b"data:  z:", b"data: \xe2\x82", b": ping"),
        *(b"event: e", b"id: 1", b"id", b"retry: 10", b"retry: z", b"unknown: y"),
        *(b"\xef\xbb\xbf", b"\0"),
    ]
)
STREAMS = st.one_of(
    st.lists(st.tuples(LINES, st.sampled_from([b"\n", b"\r", b"\r\n"])), max_size=30).map(
        lambda lines: b"".join(line + end for line, end in lines)
    ),
    st.binary(max_size=60),
)


@given(stream=STREAMS, data=st.data())
def test_chunking_changes_nothing(stream: bytes, data: st.DataObject) -> None:
    """Any input in any pieces gives the events that the standard's algorithm gives."""
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=12))
    assert decode(*pieces(stream, cuts)) == reference(stream)


AWKWARD = (
    b"data: 1\n\ndata: 2\ndata: 3\r\n\r\nid: 4\nretry: 5\nevent: e\n: c\ndata:6\r\rdata\n\n"
    b"data: 7\n\nevent: x\n\ndata: 8\r\rdata: 9\n\n: only a comment\n\ndata: 10\r\n\r\n"
)


def test_every_cut_in_three_gives_the_same_events() -> None:
    """Wherever two cuts fall, the events are those of the whole."""
    expected = reference(AWKWARD)
    for cuts in itertools.combinations(range(len(AWKWARD)), 2):
        assert expected == decode(*pieces(AWKWARD, cuts)), cuts


@pytest.mark.parametrize(
    ("pieces", "held"),
    [
        ([b""], 0),
        ([b"data:"], 0),
        ([b"data: ab"], 3),
        ([b"data: ab", b"cd"], 5),
        ([b"data: ab\n"], 2),
        ([b"data:ab\n"], 2),
        ([b"data: ab\ndata: c"], 4),
        ([b"data: ab\n", b"data: cd\n"], 4),
        ([b"data: ab\n", b"data: \n"], 2),
        ([b"data: \n", b"data:  \n", b"data\n"], 0),
        ([b": data: ab", b"cd\n", b"event: abc\n", b"id: 7\n", b"even"], 0),
        ([b"data: ab\n", b"event: abc"], 2),
        ([b"data: ab\n\n"], 0),
        ([b"data: ab\n\ndata: c\n\n", b"data: d"], 2),
    ],
)
def test_data_held_counts_data_alone(pieces: list[bytes], held: int) -> None:
    """What of an unfinished event would be its data; names, comments and blank lines are none."""
    decoder = EventDecoder()
    for piece in pieces:
        decoder.feed(piece)
    assert decoder.data_held == held


EVENTS = st.lists(
    st.builds(
        ServerSentEvent,
        event=st.text("abc", min_size=1),
        raw=st.binary().filter(lambda data: b"\r" not in data),
        id=st.text("0123", min_size=1),
        retry=st.none() | st.integers(0, 10**9),
    ),
    max_size=6,
)


def encode(event: ServerSentEvent) -> bytes:
    """Write an event as a server would."""
    fields = [b"event: " + event.event.encode(), b"id: " + event.id.encode()]
    fields += [] if event.retry is None else [b"retry: %d" % event.retry]
    fields += [b"data: " + line for line in event.raw.split(b"\n")]
    return b"\r\n".join([*fields, b"", b""])


@given(events=EVENTS, data=st.data())
def test_events_survive_encoding_and_any_chunking(
    events: list[ServerSentEvent], data: st.DataObject
) -> None:
    """Events that are encoded, cut into any pieces and decoded are the same events."""
    stream = b"".join(map(encode, events))
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=12))
    assert decode(*pieces(stream, cuts)) == events


@pytest.mark.parametrize("size", [1000, 65_536, 10**9])
@pytest.mark.parametrize("line", [b"data: " + b"x" * (1 << 21) + b"\n", b"data: xy\n" * 200_000])
def test_large_event(line: bytes, size: int) -> None:
    """A large event is whole, in one line or in very many, in pieces of any size."""
    stream = line + b"\n"
    (event,) = decode(*pieces(stream, range(size, len(stream), size)), limit=1 << 24)
    assert event.raw == line[:-1].replace(b"data: ", b"")


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_event_at_the_limit_passes(size: int) -> None:
    """An event that just fits is given out, whatever the chunks."""
    stream = b"data: 34567890\n\n" * 3
    chunks = pieces(stream, range(size, len(stream), size))
    assert len(decode(*chunks, limit=14)) == 3


@pytest.mark.parametrize("size", [1, 7, 1000])
@pytest.mark.parametrize(
    "oversize",
    [
        b"data: 345678901\n\n",
        b"data: 1\ndata: 23456789\n\n",
        b": 3456789012345\n",
        b"id: 567890123456",
    ],
)
def test_event_beyond_the_limit_raises(oversize: bytes, size: int) -> None:
    """What outgrows the limit raises, after all the events before it, whatever the chunks."""
    stream = b"data: ok\n\n" * 2 + oversize + b"data: never\n\n"
    decoder = EventDecoder(14)
    events: list[ServerSentEvent] = []
    with pytest.raises(EventTooLargeError, match="exceeds the limit of 14 bytes") as caught:
        feed(decoder, [*pieces(stream, range(size, len(stream), size)), b""], events)
    assert [event.data for event in events] == ["ok", "ok"]
    assert (caught.value.limit, caught.value.size > 14) == (14, True)
    with pytest.raises(EventTooLargeError):
        decoder.feed(b"data: x\n\n")


def test_memory_is_bounded_by_the_limit() -> None:
    """A line without end is given up at the limit, not collected."""
    decoder = EventDecoder(1 << 16)
    with pytest.raises(EventTooLargeError):
        feed(decoder, [b"x" * 1024] * 100, [])
    assert decoder.pending == 0


def test_too_large_error_survives_pickling() -> None:
    """The error keeps its figures and words through a pickle."""
    error = pickle.loads(pickle.dumps(EventTooLargeError(20, 10)))
    assert (error.size, error.limit, str(error)) == (
        20,
        10,
        "an event of at least 20 bytes exceeds the limit of 10 bytes",
    )


def test_pending_counts_data_but_no_pings() -> None:
    """What is held of an unfinished event counts as progress; comments do not."""
    decoder = EventDecoder()
    counts: list[int] = []
    for chunk in [b": ping", b" - now\r\n\r\n", b"data: ab", b"c\n", b": ping", b"\n\n"]:
        decoder.feed(chunk)
        counts.append(decoder.pending)
    assert counts == [0, 0, 8, 3, 3, 0]
