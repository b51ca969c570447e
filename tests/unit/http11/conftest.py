"""Both transports for every test, and a limit on its time."""

import pytest

from tests.support.carriers import AsyncCarrier, SyncCarrier


def pytest_collection_modifyitems(items):
    """Let no test of a transport hang for longer than anything in it may take."""
    for item in items:
        if item.path.parent.name == "http11":
            item.add_marker(pytest.mark.timeout(20))


@pytest.fixture(params=[SyncCarrier, AsyncCarrier], ids=["sync", "async"])
def make(request):
    """Return a function that makes a transport, sync or async, closed after the test."""
    made = []

    def make(**options):
        made.append(request.param(**options))
        return made[-1]

    yield make
    for carrier in made:
        carrier.close()


@pytest.fixture
def carrier(make):
    """Return a transport with its defaults."""
    return make()
