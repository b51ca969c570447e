"""The client of OpenAI."""

import json

import pytest
from pydantic import BaseModel

from tests.acceptance.clients.conftest import WEATHER

openai = pytest.importorskip("openai")
MESSAGES = [{"role": "user", "content": "Weather in Paris?"}]
PARAMETERS = {
    "type": "object",
    "properties": {"city": {"type": "string", "maxLength": 20}, "days": {"type": "integer"}},
    "required": ["city", "days"],
}
TOOL = {"type": "function", "function": {"name": "get_weather", "parameters": PARAMETERS}}


class Weather(BaseModel):
    """What is asked for."""

    city: str
    days: int


def client_of(server):
    """A client of a server."""
    return openai.OpenAI(base_url=server.url, api_key=server.key)


def test_chat_whole_and_streamed(server):
    """An answer at once, and piece by piece with its usage."""
    client = client_of(server)
    for _ in range(2):
        server.sandbox.say("Two rivers meet.")
    ask = {"model": server.model, "messages": MESSAGES}
    answer = client.chat.completions.create(**ask)
    assert "Two rivers meet." == answer.choices[0].message.content
    chunks = list(
        client.chat.completions.create(**ask, stream=True, stream_options={"include_usage": True})
    )
    text = "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)
    assert ("Two rivers meet.", 3) == (text, chunks[-1].usage.completion_tokens)


def test_tools_whole_and_streamed(server):
    """Calls come with their ids and arguments, and their results can be sent back."""
    client = client_of(server)
    calls = [{"name": "get_weather", "arguments": WEATHER}, {"name": "get_time"}]
    ask = {"model": server.model, "messages": MESSAGES, "tools": [TOOL]}
    server.sandbox.say(tool_calls=calls)
    message = client.chat.completions.create(**ask).choices[0].message
    assert ["get_weather", "get_time"] == [call.function.name for call in message.tool_calls]
    assert WEATHER == json.loads(message.tool_calls[0].function.arguments)
    result = {"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "sunny"}
    server.sandbox.say("Sunny.")
    answer = client.chat.completions.create(
        model=server.model, messages=[*MESSAGES, message, result]
    )
    assert "Sunny." == answer.choices[0].message.content
    server.sandbox.say("Let me see.", tool_calls=calls)
    with client.chat.completions.stream(**ask) as stream:
        choice = stream.get_final_completion().choices[0]
    assert ("tool_calls", "Let me see.") == (choice.finish_reason, choice.message.content)
    assert WEATHER == json.loads(choice.message.tool_calls[0].function.arguments)
    assert ("get_time", "{}") == (
        choice.message.tool_calls[1].function.name,
        choice.message.tool_calls[1].function.arguments,
    )


def test_a_tool_that_has_to_be_called(either):
    """With and without a model the arguments are of the tool's schema."""
    choice = {"type": "function", "function": {"name": "get_weather"}}
    for tool_choice in ("required", choice):
        answer = client_of(either).chat.completions.create(
            model=either.model,
            messages=MESSAGES,
            tools=[TOOL],
            tool_choice=tool_choice,
            max_tokens=60,
            temperature=0,
        )
        (call,) = answer.choices[0].message.tool_calls
        assert "get_weather" == call.function.name
        assert Weather.model_validate_json(call.function.arguments, strict=True)


def test_json_schema(either):
    """An answer is of the schema that a model class has."""
    answer = client_of(either).chat.completions.parse(
        model=either.model,
        messages=MESSAGES,
        response_format=Weather,
        max_tokens=100,
        temperature=0,
    )
    assert isinstance(answer.choices[0].message.parsed, Weather)
