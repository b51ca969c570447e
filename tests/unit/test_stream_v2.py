"""Streams of completions v2: the choices of all prompts in one stream."""

import pytest

from llmengine import StreamIncompleteError
from tests.support.events import answer

SEVERAL = [
    pytest.param({"prompt": "a"}, 1, id="text"),
    pytest.param({"prompt": "a", "n": 3}, 3, id="text, three each"),
    pytest.param({"prompt": "a", "n": None}, 1, id="no number"),
    pytest.param({"prompt": ["a", "b"]}, 2, id="texts"),
    pytest.param({"prompt": ["a", "b"], "n": 2}, 4, id="texts, two each"),
    pytest.param({"prompt": [7, 8, 9]}, 1, id="tokens"),
    pytest.param({"prompt": [7, 8, 9], "n": 2}, 2, id="tokens, two each"),
    pytest.param({"prompt": [[7, 8], [9]]}, 2, id="lists of tokens"),
    pytest.param({"prompt": [[7, 8], [9]], "n": 2}, 4, id="lists of tokens, two each"),
    pytest.param({"prompt": "a", "extra_body": {"prompt": ["a", "b"]}}, 2, id="texts, extra"),
    pytest.param({"prompt": ["a", "b"], "extra_body": {"n": 2}}, 4, id="two each, extra"),
]


def chunk(index, text="", reason=None):
    """Make an event with one choice; the server leaves out what is null."""
    choice = {"index": index, "text": text} | ({"finish_reason": reason} if reason else {})
    return {
        "id": "c-1",
        "object": "text_completion",
        "created": 1,
        "model": "m",
        "choices": [choice],
    }


def one_after_the_other(count):
    """Make a stream whose choices begin only when the one before has ended."""
    return [
        event
        for index in range(count)
        for event in (chunk(index, f"{index}"), chunk(index, "!", reason="stop"))
    ]


@pytest.mark.parametrize(("arguments", "count"), SEVERAL)
def test_a_completion_is_whole_when_each_choice_of_each_prompt_is(clients, arguments, count):
    """As many choices as prompts times `n`, even if none has begun before the other ends."""
    client = clients(answer(*one_after_the_other(count)))
    response = client.completions.stream_v2(model="m", **arguments).get_final_response()
    assert [(index, f"{index}!", "stop") for index in range(count)] == [
        (choice.index, choice.text, choice.finish_reason) for choice in response.choices
    ]


@pytest.mark.parametrize(("arguments", "count"), SEVERAL)
def test_a_completion_without_its_last_choice_is_incomplete(clients, arguments, count):
    """The end of one prompt is not the end of all; what came is kept."""
    client = clients(answer(*one_after_the_other(count - 1)))
    with pytest.raises(StreamIncompleteError) as caught:
        client.completions.stream_v2(model="m", **arguments).get_final_response()
    assert ("0!" if count > 1 else "") == caught.value.partial_text
