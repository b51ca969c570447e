"""The client of OpenAI's API, unchanged, on the sandbox's v2 routes."""

import asyncio

import openai
import pytest

from llmengine.testing import Sandbox

MESSAGES = [{"role": "user", "content": "Name three rivers."}]
# It sends its own header names and retries by itself; nothing here is set but address and key.


@pytest.fixture
def sandbox():
    """A sandbox on a port."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox):
    """OpenAI's client of it."""
    with openai.OpenAI(base_url=f"{sandbox.base_url}/v2", api_key=sandbox.api_key) as client:
        yield client


def test_chat(client):
    """A whole answer, with its usage."""
    answer = client.chat.completions.create(model="echo", messages=MESSAGES, max_tokens=50)
    assert MESSAGES[0]["content"] == answer.choices[0].message.content
    assert ("stop", 3) == (answer.choices[0].finish_reason, answer.usage.completion_tokens)


def test_streamed_chat_with_usage(client):
    """A stream of chunks, the last with the usage."""
    stream = client.chat.completions.create(
        model="echo", messages=MESSAGES, stream=True, stream_options={"include_usage": True}
    )
    chunks = list(stream)
    text = "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)
    assert MESSAGES[0]["content"] == text
    usage = chunks[-1].usage
    assert (3, 3, 6) == (usage.completion_tokens, usage.prompt_tokens, usage.total_tokens)
    assert "stop" == chunks[-2].choices[0].finish_reason


def test_its_own_accumulator(client):
    """The helper that adds up a stream takes ours."""
    with client.chat.completions.stream(model="echo", messages=MESSAGES) as stream:
        final = stream.get_final_completion()
    assert MESSAGES[0]["content"] == final.choices[0].message.content


def test_completions(client):
    """Prompts, whole and streamed."""
    answer = client.completions.create(model="echo", prompt=["a b", "c"], logprobs=1)
    assert ["a b", "c"] == [choice.text for choice in answer.choices]
    stream = client.completions.create(model="echo", prompt="a b", stream=True)
    assert "a b" == "".join(chunk.choices[0].text for chunk in stream)


def test_asynchronously(sandbox):
    """Its asynchronous client streams too."""

    async def main():
        async with openai.AsyncOpenAI(
            base_url=f"{sandbox.base_url}/v2", api_key=sandbox.api_key
        ) as client:
            stream = await client.chat.completions.create(
                model="echo", messages=MESSAGES, stream=True
            )
            return "".join([chunk.choices[0].delta.content or "" async for chunk in stream])

    assert MESSAGES[0]["content"] == asyncio.run(main())


def test_errors(client, sandbox):
    """A wrong name and a wrong key are the errors that it has for them."""
    with pytest.raises(openai.NotFoundError):
        client.chat.completions.create(model="nonesuch", messages=MESSAGES)
    with pytest.raises(openai.AuthenticationError):
        client.with_options(api_key="other").chat.completions.create(
            model="echo", messages=MESSAGES
        )
