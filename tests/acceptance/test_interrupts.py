"""Interrupts at random moments: no call hangs afterwards, nothing is lost, nothing is left open."""

import json
import os
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from tests.faults.wirekit import SSE, compact, event, v1
from tests.support.rawserver import RawServer, forever

INTERRUPTS = int(os.environ.get("INTERRUPTS", "2000"))
"""How many; `INTERRUPTS=100000` takes some minutes."""

PROGRAM = Path(__file__).with_name("interrupts.py")
WHOLE = {"request_id": "r", "output": {"text": "ok", "num_prompt_tokens": 1}}
WHOLE["output"]["num_completion_tokens"] = 1
HEAD = b"HTTP/1.1 %b\r\nContent-Type: %b\r\n%bContent-Length: %d\r\n\r\n%b"
busy = set()


def answer(peer):
    """Answer as the request asks."""
    head = peer.receive_until(b"\r\n\r\n")
    size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
    body, kind, status, more = peer.receive_exactly(size), b"application/json", b"200 OK", b""
    data = compact(WHOLE)
    if b"-stream" in head:
        kind = SSE
        data = event(v1("o")) + event(v1("k", finished=True))
    elif b"/v1/files" in head:
        data = compact({"id": "ok"})
    elif b'"busy ' in body and body not in busy:
        busy.add(body)
        status, more = b"503 Busy", b"Retry-After: 0\r\n"
    if b'"close"' in body:
        more = b"Connection: close\r\n"
    peer.sock.sendall(HEAD % (status, kind, more, len(data), data))
    if b"close" in more:
        raise ConnectionError


@pytest.mark.skipif(sys.platform != "linux", reason="counts descriptors in /proc")
@pytest.mark.timeout(60 + INTERRUPTS // 20)
@pytest.mark.parametrize(("kind", "count"), [("sync", INTERRUPTS), ("async", INTERRUPTS // 5)])
def test_interrupts_at_random_moments(kind, count, tmp_path):
    """A signal handler that raises at any moment of seven scenarios leaves a client that works."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    with RawServer([forever(answer)]) as one, RawServer([forever(answer)], tls=context) as other:
        urls = (one.url, other.url, str(tmp_path / "ca.pem"))
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        done = subprocess.run(
            [sys.executable, str(PROGRAM), *urls, str(count), "1", kind],
            capture_output=True,
            text=True,
            timeout=50 + INTERRUPTS // 20,
            env=environment,
            check=False,
        )
    assert done.stderr == ""
    result = json.loads(done.stdout)
    assert (result["wrong"], result["left_open"]) == ([], 0)
    assert result["interrupted"] > count // 4
