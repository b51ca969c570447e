"""Tools: called because a test says so, or because the request does."""

import json

import pytest

from llmengine import BadRequestError, ConfigurationError
from llmengine.testing import Sandbox

PARAMETERS = {
    "type": "object",
    "properties": {"river": {"type": "string"}, "days": {"type": "integer", "maximum": 3}},
    "required": ["river", "days"],
}
LEVEL = {"type": "function", "function": {"name": "get_level", "parameters": PARAMETERS}}
TIME = {"type": "function", "function": {"name": "get_time"}}
ASK = {"model": "echo", "messages": [{"role": "user", "content": "Elbe"}], "tools": [LEVEL, TIME]}
CALLS = [
    {"name": "get_level", "arguments": {"river": "Elbe", "days": 2}},
    {"id": "call_7", "type": "function", "function": {"name": "get_time", "arguments": "{}"}},
]


@pytest.fixture
def sandbox():
    """A sandbox without sockets."""
    with Sandbox(sockets=False) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox):
    """A client of it."""
    return sandbox.client()


def told(message):
    """The calls of an answer: names and arguments."""
    return [
        (call.function.name, json.loads(call.function.arguments)) for call in message.tool_calls
    ]


def test_said_calls(sandbox, client):
    """They come whole, with ids, and the model's words beside them if there are any."""
    sandbox.say(tool_calls=CALLS)
    choice = client.chat.completions.create(**ASK).choices[0]
    assert ("tool_calls", None) == (choice.finish_reason, choice.message.content)
    assert [("get_level", {"river": "Elbe", "days": 2}), ("get_time", {})] == told(choice.message)
    first, second = (call.id for call in choice.message.tool_calls)
    assert first.startswith("call_")
    assert "call_7" == second
    sandbox.say("Let me see.", tool_calls=CALLS[:1], prompt="Elbe")
    for _ in range(2):
        message = client.chat.completions.create(**ASK).choices[0].message
        assert "Let me see." == message.content
        assert 1 == len(message.tool_calls)


def test_streamed_calls(sandbox, client):
    """The first piece of each has its id and its name, the others parts of its arguments."""
    sandbox.say("Wait.", tool_calls=CALLS)
    with sandbox.http_client() as http:
        response = http.post("/v2/chat/completions", json={**ASK, "stream": True})
    choices = [
        json.loads(frame.removeprefix("data: "))["choices"][0]
        for frame in response.text.split("\r\n\r\n")[:-1]
    ]
    pieces = [piece for choice in choices for piece in choice["delta"].get("tool_calls", ())]
    begun = [piece for piece in pieces if "id" in piece]
    assert [0, 1] == [piece["index"] for piece in begun]
    assert {"function"} == {piece["type"] for piece in begun}
    assert [{"function", "index"}] * (len(pieces) - 2) == [set(p) for p in pieces if "id" not in p]
    assert "tool_calls" == choices[-1]["finish_reason"]
    assert all(choice.get("finish_reason") is None for choice in choices[:-1])
    sandbox.say("Wait.", tool_calls=CALLS)
    with client.chat.completions.stream(**ASK) as stream:
        message = stream.get_final_response().choices[0].message
    assert [("get_level", {"river": "Elbe", "days": 2}), ("get_time", {})] == told(message)


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ("required", ("get_level", {"river": "Elbe", "days": 1})),
        ({"type": "function", "function": {"name": "get_time"}}, ("get_time", {})),
    ],
)
def test_a_call_that_is_demanded(client, choice, expected):
    """Without a model one of the tools is called, with arguments of its schema."""
    answer = client.chat.completions.create(**ASK, tool_choice=choice).choices[0]
    assert "tool_calls" == answer.finish_reason
    assert [expected] == told(answer.message)


def test_calls_that_are_not_demanded(client):
    """Where the model may choose, the one that echoes says something."""
    for choice in ("auto", "none"):
        answer = client.chat.completions.create(**ASK, tool_choice=choice).choices[0]
        assert ("stop", "Elbe") == (answer.finish_reason, answer.message.content)
        assert [] == answer.message.tool_calls


def test_a_tool_that_is_not_there(client):
    """It cannot be demanded."""
    named = {"type": "function", "function": {"name": "nonesuch"}}
    for fields in ({**ASK, "tool_choice": named}, {**ASK, "tools": [], "tool_choice": "required"}):
        with pytest.raises(BadRequestError, match="tool_choice asks for a tool"):
            client.chat.completions.create(**fields)


def test_what_the_model_was_offered(sandbox, client):
    """A test sees the tools that a request has named."""
    client.chat.completions.create(**ASK)
    assert ["get_level", "get_time"] == [
        tool["function"]["name"] for tool in sandbox.requests[0].tools
    ]


@pytest.mark.parametrize("call", [{}, {"name": 1}, {"name": "f", "arguments": 3}])
def test_calls_that_are_none(sandbox, call):
    """A test is told what a call looks like."""
    with pytest.raises(ConfigurationError, match="a call of a tool is"):
        sandbox.say(tool_calls=[call])


def test_through_another_sandbox(sandbox):
    """Calls pass through a sandbox that lets another one answer."""
    from llmengine_sandbox.engines.upstream import UpstreamEngine

    with Sandbox() as first:
        first.say(tool_calls=CALLS)
        engine = UpstreamEngine(f"{first.base_url}/v2", first.model, first.api_key)
        with Sandbox(engine, sockets=False, models=["echo"]) as second:
            message = second.client().chat.completions.create(**ASK).choices[0].message
    assert [("get_level", {"river": "Elbe", "days": 2}), ("get_time", {})] == told(message)
