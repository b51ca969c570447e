"""instructor."""

import pytest
from pydantic import BaseModel

from tests.acceptance.clients.conftest import WEATHER

instructor = pytest.importorskip("instructor")
openai = pytest.importorskip("openai")
MESSAGES = [{"role": "user", "content": "Weather in Paris?"}]


class Weather(BaseModel):
    """What is asked for."""

    city: str
    days: int


def client_of(server, mode):
    """A client that gives objects."""
    client = openai.OpenAI(base_url=server.url, api_key=server.key)
    return instructor.from_openai(client, mode=mode)


@pytest.mark.parametrize("mode", ["TOOLS", "JSON_SCHEMA"])
def test_objects(either, mode):
    """By a tool or by a schema, with a model and without."""
    client = client_of(either, instructor.Mode[mode])
    answer = client.chat.completions.create(
        model=either.model,
        messages=MESSAGES,
        response_model=Weather,
        max_tokens=100,
        temperature=0,
    )
    assert isinstance(answer, Weather)


def test_streamed_objects(server):
    """An object grows while it is streamed."""
    server.sandbox.say(tool_calls=[{"name": "Weather", "arguments": WEATHER}])
    parts = client_of(server, instructor.Mode.TOOLS).chat.completions.create_partial(
        model=server.model, messages=MESSAGES, response_model=Weather
    )
    grown = list(parts)
    assert Weather(**WEATHER).model_dump() == grown[-1].model_dump()
    assert 1 < len(grown)
