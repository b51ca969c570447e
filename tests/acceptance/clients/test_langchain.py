"""LangChain."""

import pytest
from pydantic import BaseModel

from tests.acceptance.clients.conftest import WEATHER

langchain_openai = pytest.importorskip("langchain_openai")


class GetWeather(BaseModel):
    """Tell the weather of a city."""

    city: str
    days: int


def chat_of(server, **options):
    """A chat model of a server."""
    options = {"max_tokens": 100, "temperature": 0, **options}
    return langchain_openai.ChatOpenAI(
        base_url=server.url, api_key=server.key, model=server.model, **options
    )


def test_chat_and_streaming(server):
    """An answer at once, and piece by piece."""
    chat = chat_of(server)
    for _ in range(2):
        server.sandbox.say("Two rivers meet.")
    assert "Two rivers meet." == chat.invoke("Where?").content
    pieces = [piece.content for piece in chat.stream("Where?")]
    assert "Two rivers meet." == "".join(pieces)
    assert 3 <= len(pieces)


def test_tools(server):
    """A bound tool is called, and its result answered."""
    from langchain_core.messages import HumanMessage, ToolMessage

    chat = chat_of(server).bind_tools([GetWeather])
    server.sandbox.say(tool_calls=[{"name": "GetWeather", "arguments": WEATHER}])
    asked = HumanMessage("Weather in Paris?")
    message = chat.invoke([asked])
    (call,) = message.tool_calls
    assert ("GetWeather", WEATHER) == (call["name"], call["args"])
    server.sandbox.say("Sunny.")
    answer = chat.invoke([asked, message, ToolMessage("sunny", tool_call_id=call["id"])])
    assert "Sunny." == answer.content


@pytest.mark.parametrize("method", ["json_schema", "function_calling"])
def test_structured_output(either, method):
    """Both ways to an object give one, with a model and without."""
    chat = chat_of(either).with_structured_output(GetWeather, method=method)
    assert isinstance(chat.invoke("Weather in Paris for two days?"), GetWeather)
