"""
Looks for bytes that the decoder or the error mapper cannot take, guided by coverage.

Run by `nox -s fuzz`; options after `--` are those of libFuzzer. What it finds it writes to a file,
which it runs again when the file is named.
"""

import pickle
import sys

import atheris

with atheris.instrument_imports(include=["llmengine"]):
    from llmengine._errors.mapping import (
        event_error,
        parse_retry_after,
        response_validation_error,
        status_error,
    )
    from llmengine.errors import RequestInfo
    from llmengine_api.runtime import EventDecoder, EventTooLargeError

KEY = "sk-nobody-may-see-this-key"
LIMIT = 512
LONGEST_MESSAGE = 2048
REQUEST = RequestInfo("POST", "http://127.0.0.1:5000/v1/llm/completions-sync")


def decoded(pieces: list[bytes]) -> tuple[list[tuple[str, bytes, str, int | None]], bool]:
    """The events of these pieces, and whether one was too large."""
    decoder, events = EventDecoder(LIMIT), []
    try:
        for piece in pieces:
            events += decoder.feed(piece)
            assert decoder.pending <= 2 * LIMIT
    except EventTooLargeError:
        pass
    return [(one.event, one.raw, one.id, one.retry) for one in events], decoder.failure is not None


def decode(data: bytes, cuts: list[int]) -> None:
    """Wherever a stream is cut, the same events come of it."""
    pieces, start = [], 0
    for cut in sorted(cuts):
        pieces.append(data[start : max(start, cut)])
        start = max(start, cut)
    assert decoded([data]) == decoded([*pieces, data[start:]])


def map_error(body: bytes, status: int, header: str) -> None:
    """Whatever a server sends becomes an error of bounded size, without the key."""
    body, header = body.replace(b"K", KEY.encode()), header.replace("K", KEY)
    headers = {"content-type": header, "retry-after": header, "x-request-id": header}
    parse_retry_after(headers, 1e9)
    call = {"headers": headers, "request": REQUEST, "secrets": [KEY], "body": body}
    errors = [
        status_error(status_code=status, **call),
        response_validation_error("it is wrong", status_code=200, **call),
        event_error({"error": body.decode("utf-8", "replace")}, secrets=[KEY], request=REQUEST),
    ]
    for error in errors:
        told = f"{error!r} {error} {vars(error)!r}"
        str(error).encode()
        assert len(str(error)) <= LONGEST_MESSAGE
        assert KEY not in told
        assert str(error) == str(pickle.loads(pickle.dumps(error)))


def test_one_input(data: bytes) -> None:
    """Read one input both as a stream and as an error."""
    provider = atheris.FuzzedDataProvider(data)
    cuts = [provider.ConsumeIntInRange(0, 256) for _ in range(provider.ConsumeIntInRange(0, 4))]
    status = provider.ConsumeIntInRange(300, 599)
    header = provider.ConsumeUnicodeNoSurrogates(16)
    rest = provider.ConsumeBytes(provider.remaining_bytes())
    decode(rest, cuts)
    map_error(rest, status, header)


if __name__ == "__main__":
    atheris.Setup(sys.argv, test_one_input)
    atheris.Fuzz()
