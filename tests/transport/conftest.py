"""Both transports for every test, the asynchronous one on each event loop."""

import pytest

from tests.support.carriers import CARRIERS


@pytest.fixture(params=CARRIERS)
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
