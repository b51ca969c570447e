"""Whatever a server publishes is compared, or refused in one line; it runs and hangs nothing."""

import contextlib
import gzip
import json
import time
import zlib

import pytest

from codegen.__main__ import main
from specdiff import UnreadableError, compare, load
from specdiff.documents import Document, parse
from specdiff.reading import DEEPEST
from tests.support.comparing import TEXT, ref, spec, thing
from tests.support.rawserver import RawServer, receive, send, stall

HEAD = b"HTTP/1.1 200 OK\r\n"
LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{other}'] * 9)}]\n"
    for other, name in zip("abcdefgh", "bcdefghi", strict=True)
)
DOCUMENT = "openapi: 3.1.0\npaths: {}\n"

UNREADABLE = {
    "YAML that grows a billion times": DOCUMENT + LAUGHS,
    "YAML that holds itself": DOCUMENT + "a: &a [*a]\n",
    "YAML as deep as it is long": DOCUMENT + "a: " + "[" * 100_000,
    "YAML that is deep and whole": DOCUMENT + "a: " + "[" * 5000 + "]" * 5000,
    "JSON as deep as it is long": '{"openapi": "3.1.0", "paths": {}, "a": ' + "[" * 100_000,
    "JSON that is too deep": json.dumps({"a": json.loads("[" * DEEPEST + "]" * DEEPEST)}),
    "a tag that makes an object": DOCUMENT + "a: !!python/object/apply:os.system [ls]\n",
    "a number of a million digits": DOCUMENT + f"a: {'1' * 1_000_000}\n",
    "a number that is not finite": '{"openapi": "3.1.0", "paths": {}, "a": 1e999}',
    "a second document": DOCUMENT + "---\n" + DOCUMENT,
    "a key that is a list": DOCUMENT + "? [a]\n: b\n",
    "bytes of another encoding": "\udcff",
}


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE)
def test_what_would_take_all_memory_is_not_read(content):
    """It is refused while it is read, before it has grown."""
    began = time.monotonic()
    with pytest.raises(UnreadableError, match="neither JSON nor YAML: "):
        parse("server", content.encode("utf-8", "surrogateescape"))
    assert time.monotonic() - began < 2


def members(count):
    """A union of objects that are all different."""
    return {"anyOf": [thing([f"f{index}"], **{f"f{index}": TEXT}) for index in range(count)]}


CHAIN = {f"S{index}": ref(f"S{index + 1}") for index in range(5000)} | {"S5000": TEXT}
ENDLESS = {
    "a default behind a circle": (
        thing(a=ref("Loop")),
        {"Loop": {"$ref": "#/components/schemas/Other"}, "Other": ref("Loop")},
    ),
    "parts in a circle": (ref("Loop"), {"Loop": {"allOf": [thing(a=TEXT), ref("Loop")]}}),
    "combinations without number": ({"allOf": [members(9)] * 9}, {}),
    "a chain of references": (ref("S0"), CHAIN),
    "a pattern that hangs": ({"type": "string", "pattern": "(a+)+$", "default": "a" * 99}, {}),
}


@pytest.mark.parametrize(("schema", "schemas"), ENDLESS.values(), ids=ENDLESS)
def test_what_would_never_end_does(schema, schemas):
    """By an answer, or by saying that there is none."""
    began = time.monotonic()
    server = Document("server", spec(request=schema, response=schema, schemas=schemas))
    with contextlib.suppress(UnreadableError):
        compare(Document("ours", spec(request=thing(a=TEXT), response=thing(a=TEXT))), server)
    assert time.monotonic() - began < 5


def test_texts_of_the_server_do_nothing_to_the_terminal(tmp_path, capsys):
    """What is not printable is written out, and no text makes a line of its own."""
    named = "/v1/\x1b[2J\x1b]0;title\x07\nbreaking (0)\u202e\ud800"
    (tmp_path / "server.json").write_text(
        json.dumps(spec(path=named, request=thing(**{named: TEXT})))
    )
    (tmp_path / "ours.json").write_text(json.dumps(spec()))
    (tmp_path / "none.yaml").write_text("")
    arguments = [
        "--spec",
        str(tmp_path / "ours.json"),
        "--differences",
        str(tmp_path / "none.yaml"),
    ]
    assert 1 == main(["compare", str(tmp_path / "server.json"), *arguments])
    printed = capsys.readouterr().out
    assert r"/v1/\x1b[2J\x1b]0;title\x07\nbreaking (0)\u202e\ud800" in printed
    assert all(line.isprintable() for line in printed.splitlines())
    assert "breaking (0)" not in printed.splitlines()


def test_a_message_is_one_line_that_does_nothing(tmp_path, capsys):
    """Also where the server's words are in it."""
    path = tmp_path / "server.json"
    path.write_text(json.dumps(spec(request={"$ref": "\x1b[31m\n#/nowhere"})))
    assert 2 == main(["compare", str(path), "--spec", str(path)])
    (line,) = capsys.readouterr().err.splitlines()
    assert line.isprintable()


def drip(peer):
    """Send a head that never ends, a byte at a time."""
    peer.receive_until(b"\r\n\r\n")
    peer.sock.sendall(HEAD)
    while not peer.server.gone.wait(0.01):
        peer.sock.sendall(b"x")


def test_the_time_limit_holds_while_a_head_drips():
    """Each byte comes in time, and all of them do not."""
    with RawServer([drip]) as server:
        began = time.monotonic()
        with pytest.raises(UnreadableError, match=r"not there after 0\.2 s"):
            load(server.url, timeout=0.2)
        assert time.monotonic() - began < 1


STACKED = gzip.compress(gzip.compress(b" " * 10_000_000))
COMPRESSED = {"gzip": gzip.compress(b"{}"), "gzip, gzip": STACKED, "deflate": zlib.compress(b"{}")}


@pytest.mark.parametrize(("coding", "body"), COMPRESSED.items(), ids=COMPRESSED)
def test_nothing_is_decompressed(coding, body):
    """It is not asked for, and what comes all the same is refused as it is."""
    head = HEAD + f"Content-Encoding: {coding}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    with RawServer([receive(), send(head + body), stall()]) as server:
        with pytest.raises(UnreadableError, match=f"compressed by {coding}"):
            load(server.url)
        (request,) = server.received
    assert b"accept-encoding: identity" in request.lower()


def test_an_endless_body_is_cut():
    """At a size that no document has."""
    head = HEAD + b"Content-Type: application/json\r\n\r\n"
    server = RawServer([receive(), send(head, b" " * 17 * 1024 * 1024), stall()])
    with server, pytest.raises(UnreadableError, match="larger than"):
        load(server.url)
