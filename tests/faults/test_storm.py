from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter

import pytest

from llmengine import LLMEngine, ServerError
from tests.support.rawserver import RawServer, forever, receive_request, send
from tests.support.secrecy import KEY

from .outcome import V1_CREATE, V1_STREAM
from .wirekit import answer

BUSY = answer(503, b'{"detail": "busy"}', b"application/json")
CALLS = 1600
THREADS = 32


@pytest.fixture(autouse=True)
def retry_at_once(monkeypatch):
    """Draw each wait as it comes, and do not wait."""
    monkeypatch.setattr("time.sleep", lambda seconds: None)


@pytest.mark.parametrize("call", [V1_CREATE, V1_STREAM], ids=["whole", "stream"])
def test_storm(call):
    """A storm of 503 from 32 threads is not multiplied once the budget is spent (fault 30)."""
    delays = []
    with (
        RawServer([forever(receive_request(), send(BUSY))]) as server,
        LLMEngine(
            base_url=server.url, api_key=KEY, max_retries=2, on_retry=delays.append
        ) as client,
        ThreadPoolExecutor(THREADS) as pool,
    ):

        def one(_):
            try:
                result = attrgetter(call.method)(client)(**call.arguments)
                return list(result)
            except ServerError as error:
                return error.attempts

        spent = list(pool.map(one, range(100)))
        before = len(server.received)
        attempts = list(pool.map(one, range(CALLS)))
        sent = len(server.received) - before
    assert max(spent) == 3
    assert sent == sum(attempts)
    assert sent <= 1.2 * CALLS
    assert len({event.delay for event in delays}) > len(delays) / 2
