"""pydantic-ai."""

import asyncio

import pytest
from pydantic import BaseModel

from tests.acceptance.clients.conftest import WEATHER

pydantic_ai = pytest.importorskip("pydantic_ai")


class Weather(BaseModel):
    """What is asked for."""

    city: str
    days: int


def agent_of(server, **options):
    """An agent on a server."""
    from pydantic_ai.models.openai import OpenAIChatModel
    from pydantic_ai.providers.openai import OpenAIProvider

    provider = OpenAIProvider(base_url=server.url, api_key=server.key)
    model = OpenAIChatModel(server.model, provider=provider)
    settings = {"max_tokens": 100, "temperature": 0.0}
    return pydantic_ai.Agent(model, model_settings=settings, **options)


def test_chat_and_streaming(server):
    """An answer at once, and piece by piece."""

    async def streamed(agent):
        async with agent.run_stream("Where?") as result:
            return [piece async for piece in result.stream_text(delta=True, debounce_by=None)]

    async def main():
        agent = agent_of(server)
        whole = await agent.run("Where?")
        return whole.output, await streamed(agent)

    for _ in range(2):
        server.sandbox.say("Two rivers meet.")
    whole, pieces = asyncio.run(main())
    assert "Two rivers meet." == whole == "".join(pieces)
    assert 3 == len(pieces)


def test_tools(server):
    """A tool is called, and its result goes back to the model."""
    seen = []

    def get_weather(city: str, days: int) -> str:
        """Tell the weather of a city."""
        seen.append({"city": city, "days": days})
        return "sunny"

    server.sandbox.say(tool_calls=[{"name": "get_weather", "arguments": WEATHER}])
    server.sandbox.say("It is sunny.")
    agent = agent_of(server, tools=[get_weather])
    assert "It is sunny." == asyncio.run(agent.run("Weather in Paris?")).output
    assert [WEATHER] == seen


@pytest.mark.parametrize("way", ["ToolOutput", "NativeOutput"])
def test_objects(either, way):
    """By a tool or by a schema, with a model and without."""
    agent = agent_of(either, output_type=getattr(pydantic_ai, way)(Weather))
    assert isinstance(asyncio.run(agent.run("Weather in Paris?")).output, Weather)
