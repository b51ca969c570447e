import json
import re
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml

from codegen.__main__ import main
from specdiff.documents import UnreadableError, load, parse
from tests.support.comparing import TEXT, WHOLE, ref, spec, thing


@pytest.fixture
def files(tmp_path):
    """Write two documents and no differences; gives the arguments of the command."""

    def write(mine, other, entries=()):
        (tmp_path / "ours.yaml").write_text(yaml.safe_dump(mine, sort_keys=False))
        (tmp_path / "server.json").write_text(json.dumps(other))
        (tmp_path / "differences.yaml").write_text(yaml.safe_dump(list(entries)))
        spec = ("--spec", str(tmp_path / "ours.yaml"))
        reasons = ("--differences", str(tmp_path / "differences.yaml"))
        return ["compare", str(tmp_path / "server.json"), *spec, *reasons]

    return write


def entry(rank, where, what):
    """An entry of the file of deliberate differences."""
    return {"rank": rank, "where": where, "what": what, "reason": "Recorded so."}


GONE = ("breaking", "POST /v1/a", "the server does not have this operation")
ADDED = ("lost", "POST /v1/b", "the server has this operation, our spec does not")


def test_the_command_fails_while_a_difference_has_no_reason(files, capsys):
    """It prints the difference with the line of ours, and exits with 1."""
    assert 1 == main(files(spec(path="/v1/a"), spec(path="/v1/b"), [entry(*ADDED)]))
    printed = capsys.readouterr().out.splitlines()
    assert "breaking (1)" == printed[0]
    assert printed[1].endswith("ours.yaml:7: POST /v1/a: the server does not have this operation")
    assert "1 unexplained, 1 deliberate" == printed[2]


def test_the_command_passes_once_each_difference_has_a_reason(files, capsys):
    """It exits with 0, and shows the deliberate ones only when asked."""
    arguments = files(spec(path="/v1/a"), spec(path="/v1/b"), [entry(*GONE), entry(*ADDED)])
    assert 0 == main(arguments)
    assert "0 unexplained, 2 deliberate\n" == capsys.readouterr().out
    assert 0 == main([*arguments, "--explained"])
    assert "[Recorded so.]" in capsys.readouterr().out


def test_an_entry_that_is_no_difference_any_more_is_reported(files, capsys):
    """A reason outlives its difference only as a failure."""
    assert 1 == main(files(spec(), spec(), [entry(*GONE)]))
    assert "not a difference any more: breaking POST /v1/a" in capsys.readouterr().out


@pytest.mark.parametrize(
    "other", [entry("lost", *GONE[1:]), entry(*GONE[:2], "the server has *"), entry(*ADDED)]
)
def test_an_entry_excuses_only_the_difference_it_names(files, other, capsys):
    """Another rank, place or text is not what was reviewed."""
    assert 1 == main(files(spec(path="/v1/a"), spec(path="/v1/b"), [other]))
    assert "breaking (1)" in capsys.readouterr().out


def test_the_command_writes_json(files, capsys):
    """Machines get everything, with pointers into both documents."""
    arguments = files(spec(request=thing(a=TEXT)), spec(request=thing(a=WHOLE)))
    assert 1 == main([*arguments, "--json"])
    report = json.loads(capsys.readouterr().out)
    assert {"breaking": 1, "lost": 0, "new": 0, "cosmetic": 0} == report["unexplained"]
    (difference,) = report["differences"]
    pointer = "/paths/~1v1~1things/post/requestBody/content/application~1json/schema/properties/a"
    assert pointer == difference["pointer"] == difference["server_pointers"][0]
    assert ["POST /v1/things"] == difference["operations"]
    assert difference["line"] > 1
    assert difference["reason"] is None


BROKEN = {
    "no file": None,
    "neither JSON nor YAML": "{",
    "no document": "[]",
    "another format": '{"swagger": "2.0", "paths": {}}',
    "a reference to nowhere": json.dumps(spec(request=ref("Missing"))),
    "a reference in a circle": json.dumps(spec(parameters=[{"$ref": "#/components/parameters/A"}])),
    "no mapping": '{"openapi": "3.1.0", "paths": {"/v1/things": {"post": {"parameters": [7]}}}}',
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_what_cannot_be_read_is_no_difference(files, content, tmp_path, capsys):
    """The command says in one line what is wrong, and exits with 2."""
    arguments = files(spec(request=TEXT), spec())
    arguments[1] = str(tmp_path / "broken.json")
    if content is not None:
        Path(arguments[1]).write_text(content)
    assert 2 == main(arguments)
    assert 1 == len(capsys.readouterr().err.splitlines())


@pytest.mark.parametrize("url", ["http://", "https://[", "http://[::1", "http://127.0.0.1:x"])
def test_what_is_no_url_cannot_be_read(files, url, capsys):
    """A slip of the pen is named in one line too."""
    arguments = files(spec(), spec())
    arguments[1] = url
    assert 2 == main(arguments)
    assert 1 == len(capsys.readouterr().err.splitlines())


@pytest.mark.parametrize(
    "content",
    ["{}", "- rank: bad\n  where: a\n  what: b\n  reason: c", "- rank: lost", "- 1", "a: ["],
)
def test_the_file_of_differences_must_be_complete(files, content, tmp_path, capsys):
    """An entry without a reason excuses nothing."""
    arguments = files(spec(), spec())
    (tmp_path / "differences.yaml").write_text(content)
    expected = 0 if content == "{}" else 2
    assert expected == main(arguments)
    assert bool(expected) == len(capsys.readouterr().err.splitlines())


def test_wrong_usage_exits_with_two(capsys):
    """Without a document there is nothing to compare."""
    with pytest.raises(SystemExit) as stopped:
        main(["compare"])
    assert 2 == stopped.value.code
    assert "SPEC_OR_URL" in capsys.readouterr().err


class Handler(BaseHTTPRequestHandler):
    """Publishes a document as FastAPI does."""

    def do_GET(self):
        """Answer at one address only."""
        found = self.path == "/base/openapi.json"
        content = json.dumps(spec(path="/v1/live")).encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments):
        """Print nothing."""


@pytest.fixture
def live():
    """The address of a server that publishes a document."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["/base", "/base/", "/base/openapi.json"])
def test_a_live_server_is_asked_for_its_document(live, path):
    """The URL of a server stands for its openapi.json."""
    document = load(f"{live}{path}")
    assert [("POST", "/v1/live")] == [item[:2] for item in document.operations()]


def test_a_server_without_a_document_cannot_be_read(live):
    """A 404 is named with the address."""
    with pytest.raises(UnreadableError, match=re.escape(f"{live}/openapi.json")):
        load(live)


def test_a_silent_server_is_given_up():
    """The time limit holds where nothing is answered."""
    with socket.create_server(("127.0.0.1", 0)) as server, pytest.raises(UnreadableError):
        load(f"http://127.0.0.1:{server.getsockname()[1]}", timeout=0.1)


def test_lines_and_dates_of_yaml_are_kept():
    """Each place knows its line, and a date stays the text that it is in JSON."""
    document = parse("s", b"openapi: 3.1.0\npaths: {}\ninfo:\n  version: 2026-07-01\n  n: 1.5\n")
    assert {"version": "2026-07-01", "n": 1.5} == document.root["info"]
    assert 4 == document.line(("info", "version", "below"))
