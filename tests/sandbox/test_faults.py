"""Faults on demand, over real sockets: what each does to the bytes."""

import json
import re
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from llmengine.testing import Sandbox
from llmengine_sandbox import create_app, run_in_thread
from llmengine_sandbox.engines import EchoEngine
from llmengine_sandbox.faults import FAULTS, FaultControl

PING = re.compile(rb"(: ping - \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}\r\n\r\n)+")
LISTING = "/v1/llm/model-endpoints"

Route = Callable[..., Any]


@pytest.fixture
def faulty() -> Generator[tuple[httpx.Client, FaultControl]]:
    """A client, and the fault of all requests."""
    app = create_app(EchoEngine())
    with (
        run_in_thread(app) as base_url,
        httpx.Client(base_url=base_url, trust_env=False, auth=("root", ""), timeout=20) as client,
    ):
        yield client, app.state.faults


@pytest.fixture
def sandbox_client(llmengine_sandbox: Sandbox) -> Generator[httpx.Client]:
    """A client of the fixture's sandbox."""
    with llmengine_sandbox.http_client() as client:
        yield client


def v1(client: httpx.Client, fault: str, model: str = "echo") -> Any:
    """A v1 stream with a fault, to be entered."""
    return client.stream(
        "POST",
        f"/v1/llm/completions-stream?model_endpoint_name={model}",
        json={"prompt": "one two three four five", "max_new_tokens": 50, "temperature": 1},
        headers={"x-sandbox-fault": fault},
    )


def chat(client: httpx.Client, fault: str, model: str = "echo") -> Any:
    """A chat stream with a fault, to be entered."""
    messages = [{"role": "user", "content": "one two three four five"}]
    return client.stream(
        "POST",
        "/v2/chat/completions",
        json={"model": model, "messages": messages, "stream": True},
        headers={"x-sandbox-fault": fault},
    )


def get(client: httpx.Client, fault: str, path: str = LISTING) -> httpx.Response:
    """A whole answer with a fault."""
    return client.get(path, headers={"x-sandbox-fault": fault})


def until_cut(stream: Any) -> tuple[httpx.Response, bytes]:
    """An answer whose connection breaks, and the part of its body that came."""
    received = b""
    with stream as response:
        with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):  # noqa: PT012
            for piece in response.iter_raw():
                received += piece
        return response, received


def data(body: bytes) -> list[Any]:
    """The data of each event; the body is whole events."""
    frames = PING.sub(b"", body).split(b"\r\n\r\n")
    assert b"" == frames.pop()
    return [json.loads(frame.removeprefix(b"data: ")) for frame in frames]


@contextmanager
def at_least(seconds: float) -> Generator[None]:
    """What takes that long."""
    began = time.monotonic()
    yield
    assert seconds <= time.monotonic() - began


@pytest.mark.parametrize("route", [v1, chat])
@pytest.mark.parametrize("count", [0, 1, 3])
def test_drop_cuts_a_stream_after_so_many_events(
    echo: httpx.Client, route: Route, count: int
) -> None:
    """The connection closes without the chunk that would end the body."""
    response, received = until_cut(route(echo, f"drop-after={count}"))
    assert 200 == response.status_code
    assert count == len(data(received))


def test_drop_comes_after_the_last_event_too(echo: httpx.Client) -> None:
    """A stream can lose its end alone."""
    _, received = until_cut(v1(echo, "drop-after=5"))
    assert data(received)[-1]["output"]["finished"]


@pytest.mark.parametrize("route", [v1, chat])
@pytest.mark.parametrize("count", [0, 1, 3])
def test_end_ends_a_stream_cleanly_after_so_many_events(
    echo: httpx.Client, route: Route, count: int
) -> None:
    """The body is complete and the text is not; the connection is as good as before."""
    with route(echo, f"end-after={count}") as response:
        assert count == len(data(response.read()))
        connection = response.extensions["network_stream"]
    with v1(echo, "") as response:
        assert 5 == len(data(response.read()))
        assert connection is response.extensions["network_stream"]


@pytest.mark.parametrize("count", [0, 2])
def test_an_error_of_a_v1_stream_is_in_its_format(echo: httpx.Client, count: int) -> None:
    """After so many events comes one with the error and the request's id, and the clean end."""
    with v1(echo, f"error-after={count};error-status=429") as response:
        *before, last = data(response.read())
    assert 200 == response.status_code
    assert count == len(before)
    assert all(event["request_id"] == last["request_id"] for event in before)
    assert {"request_id": last["request_id"], "output": None, "error": last["error"]} == last
    assert 429 == last["error"]["status_code"]
    assert {"error", "timestamp"} == set(last["error"]["content"])


def test_an_error_of_a_chat_stream_is_in_its_format(echo: httpx.Client) -> None:
    """A chat's error event has nothing but the error, a 500 unless another is asked for."""
    with chat(echo, "error-after=3") as response:
        *before, last = data(response.read())
    assert 3 == len(before)
    assert {"error"} == set(last)
    assert 500 == last["error"]["status_code"]
    assert {"error", "timestamp"} == set(last["error"]["content"])


def test_an_error_of_a_task_is_in_its_format(echo: httpx.Client) -> None:
    """A streaming task tells its failure as a result."""
    endpoint = echo.get("/v1/model-endpoints").json()["model_endpoints"][0]["id"]
    response = echo.post(
        f"/v1/streaming-tasks?model_endpoint_id={endpoint}",
        json={"args": {"prompt": "one two three", "max_new_tokens": 9, "temperature": 1}},
        headers={"x-sandbox-fault": "error-after=0"},
    )
    (event,) = data(response.content)
    assert ("FAILURE", 500) == (event["status"], event["status_code"])


@pytest.mark.parametrize("route", [v1, chat])
def test_pings_go_on_until_the_client_leaves(serve: Any, gated: Any, route: Route) -> None:
    """From then on only comments come, also when there is more to say; leaving stops the model."""
    client = serve(gated)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(gated.say, "one")
        with route(client, "pings-after=1", gated.name) as response:
            chunks = response.iter_raw()
            assert next(chunks).startswith(b"data: ")
            gated.say("two", last=True)
            for _ in range(5):
                assert PING.fullmatch(next(chunks))
    assert gated.closed.wait(5)


def test_a_drip_sends_small_pieces(echo: httpx.Client) -> None:
    """The whole body comes, a few bytes at a time, with pauses in between."""
    whole = get(echo, "").content
    with at_least(0.01 * (len(whole) // 16 - 1)):
        headers = {"x-sandbox-fault": "drip=0.01"}
        with echo.stream("GET", LISTING, headers=headers) as response:
            pieces = list(response.iter_raw())
    assert len(whole) // 32 < len(pieces)
    assert len(whole) == len(b"".join(pieces))


def test_pings_stay_out_of_an_event_that_drips(serve: Any) -> None:
    """A comment waits for the end of an event that is under way."""
    client = serve(EchoEngine(), ping_interval=0.01)
    with v1(client, "drip=0.02;end-after=2") as response:
        body = response.read()
    assert PING.search(body)
    assert 2 == len(data(body))


def test_a_whole_answer_is_cut_after_so_many_bytes(echo: httpx.Client) -> None:
    """Fewer bytes come than were announced."""
    headers = {"x-sandbox-fault": "drop-after=10"}
    response, received = until_cut(echo.stream("GET", LISTING, headers=headers))
    assert 10 == len(received) < int(response.headers["content-length"])


def test_a_stream_s_faults_leave_whole_answers_alone(echo: httpx.Client) -> None:
    """Faults that count events do nothing where there are none."""
    assert 200 == get(echo, "error-after=0;end-after=0;pings-after=0").status_code


@pytest.mark.parametrize(
    ("status", "fields"),
    [
        (429, {"error", "timestamp"}),
        (500, {"error", "timestamp", "request_id"}),
        (503, {"detail"}),
    ],
)
def test_a_status_answers_in_the_place_of_the_route(
    echo: httpx.Client, status: int, fields: set[str]
) -> None:
    """Nothing is done, and the body is of the server's shape for that status."""
    before = echo.get("/v1/files").json()
    upload = {"file": ("a.txt", b"x")}
    headers = {"x-sandbox-fault": f"status={status};retry-after=2"}
    response = echo.post("/v1/files", files=upload, headers=headers)
    assert (status, "2") == (response.status_code, response.headers["retry-after"])
    assert fields == set(response.json())
    assert before == echo.get("/v1/files").json()


def test_faults_combine(echo: httpx.Client) -> None:
    """A refusal can be late, and cut short."""
    headers = {"x-sandbox-fault": "latency=0.2; status=503; drop-after=3"}
    with at_least(0.2):
        response, received = until_cut(echo.stream("GET", LISTING, headers=headers))
    assert (503, b'{"d') == (response.status_code, received)


def test_latency_counts_as_in_flight() -> None:
    """A request that waits takes the place of another; health checks never wait."""
    with Sandbox(max_in_flight=1) as sandbox, sandbox.http_client() as client:
        sandbox.fault("latency=600")
        with pytest.raises(httpx.ReadTimeout):
            client.get(LISTING, timeout=0.2)
        assert 200 == client.get("/readyz").status_code
        assert 429 == client.get(LISTING).status_code


def test_leaving_ends_a_drip(serve: Any) -> None:
    """An answer that nobody reads any more is not in flight."""
    client = serve(EchoEngine(), max_in_flight=1)
    headers = {"x-sandbox-fault": "drip=600"}
    with client.stream("GET", LISTING, headers=headers) as response:
        pieces = response.iter_raw()
        assert 16 == len(next(pieces))
        assert 429 == client.get(LISTING).status_code
    while client.get(LISTING).status_code == 429:
        pass


def test_what_is_started_fails_for_the_reason(
    llmengine_sandbox: Sandbox, sandbox_client: httpx.Client
) -> None:
    """An endpoint that is made under this fault tells the reason in the end."""
    client = sandbox_client
    body = {
        "name": "failing",
        "model_name": "llama-2-7b",
        "metadata": {},
        "endpoint_type": "streaming",
        "min_workers": 0,
        "max_workers": 1,
        "per_worker": 1,
        "labels": {"team": "a", "product": "b"},
    }
    headers = {"x-sandbox-fault": "job-failure=no such image"}
    assert 200 == client.post(LISTING, json=body, headers=headers).status_code
    llmengine_sandbox.advance(3600)
    endpoint = client.get(f"{LISTING}/failing").json()
    assert "UPDATE_FAILED" == endpoint["status"]
    assert "no such image" == endpoint["spec"]["status_reason"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("bogus", "no fault 'bogus': there are " + ", ".join(FAULTS)),
        ("latency", "fault 'latency': a value is missing: write NAME=VALUE"),
        ("latency=-1", "fault 'latency=-1': seconds are a number from 0 up"),
        ("latency=nan", "fault 'latency=nan': seconds are a number from 0 up"),
        ("status=200", "fault 'status=200': a status is a number from 400 to 599"),
        ("end-after=x", "fault 'end-after=x': a count is a whole number from 0 up"),
        ("retry-after=1", "fault 'retry-after' goes with 'status' only"),
        ("times=1", "fault 'times' is not for a header, which is one request's"),
    ],
)
def test_a_fault_that_is_none_is_refused(echo: httpx.Client, text: str, problem: str) -> None:
    """A header that says nothing is a 400 that says what there is."""
    response = get(echo, text)
    assert 400 == response.status_code
    assert {"detail": problem} == response.json()


def test_a_fault_for_all_that_is_none_is_refused() -> None:
    """An application is not made with a fault that does nothing."""
    with pytest.raises(ValueError, match="no fault 'bogus'"):
        create_app(fault="status=503;bogus")


def test_a_fault_for_all_lasts_until_it_is_cleared(
    faulty: tuple[httpx.Client, FaultControl],
) -> None:
    """It is switched on and off while the server runs; health checks are left alone."""
    client, faults = faulty
    faults.set("status=503")
    assert [503, 503] == [client.get(LISTING).status_code for _ in range(2)]
    assert 200 == client.get("/healthz").status_code
    faults.clear()
    assert 200 == client.get(LISTING).status_code


@pytest.mark.parametrize(("text", "times"), [("status=503", 2), ("status=503;times=2", None)])
def test_a_fault_for_all_wears_off(
    faulty: tuple[httpx.Client, FaultControl], text: str, times: int | None
) -> None:
    """Only so many requests have it, and one with a header of its own is none of them."""
    client, faults = faulty
    faults.set(text, times)
    assert [429, 200] == [get(client, fault).status_code for fault in ("status=429", "")]
    assert [503, 503, 200] == [client.get(LISTING).status_code for _ in range(3)]


def test_a_cut_is_not_an_error_of_ours(
    echo: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    """What was asked for leaves no traceback in the log."""
    until_cut(v1(echo, "drop-after=1"))
    with v1(echo, "end-after=1") as response:
        response.read()
    assert [] == caplog.records
