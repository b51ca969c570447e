"""LlamaIndex."""

import pytest
from pydantic import BaseModel

from tests.acceptance.clients.conftest import WEATHER

openai_like = pytest.importorskip("llama_index.llms.openai_like")


class Weather(BaseModel):
    """What is asked for."""

    city: str
    days: int


def llm_of(server):
    """A model of a server."""
    return openai_like.OpenAILike(
        api_base=server.url,
        api_key=server.key,
        model=server.model,
        is_chat_model=True,
        is_function_calling_model=True,
        should_use_structured_outputs=True,
        max_tokens=100,
        temperature=0,
    )


def test_chat_and_streaming(server):
    """An answer at once, and piece by piece."""
    from llama_index.core.llms import ChatMessage

    llm, messages = llm_of(server), [ChatMessage(role="user", content="Where?")]
    for _ in range(2):
        server.sandbox.say("Two rivers meet.")
    assert "Two rivers meet." == llm.chat(messages).message.content
    assert "Two rivers meet." == "".join(piece.delta for piece in llm.stream_chat(messages))


def test_tools(server):
    """A function is called with its arguments."""
    from llama_index.core.tools import FunctionTool

    def get_weather(city: str, days: int) -> str:
        """Tell the weather of a city."""
        return f"{city}: sunny for {days} days"

    tool = FunctionTool.from_defaults(get_weather)
    server.sandbox.say(tool_calls=[{"name": "get_weather", "arguments": WEATHER}])
    response = llm_of(server).predict_and_call([tool], "Weather in Paris?")
    assert "Paris: sunny for 2 days" == str(response)


def test_json_schema(either):
    """A structured model gives objects, with a model and without."""
    from llama_index.core.llms import ChatMessage

    answer = llm_of(either).as_structured_llm(Weather).chat([ChatMessage("Weather in Paris?")])
    assert isinstance(answer.raw, Weather)
