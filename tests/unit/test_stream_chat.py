import pytest

from llmengine import APIResponseValidationError, StreamIncompleteError
from tests.support.events import CHAT, answer, chat, delta


def test_a_chat_is_whole_when_each_choice_is(clients):
    """Deltas are merged by choice; the text is that of the first."""
    events = [
        chat(delta(0, role="assistant", content="A")),
        chat(delta(1, role="assistant", content="x")),
        chat(delta(0, content="B"), delta(1, content="y")),
        chat(delta(1, reason="length", content="z")),
        chat(delta(0, reason="stop")),
        chat(usage={"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}),
    ]
    with clients(answer(*events)).chat.completions.stream(**CHAT, n=2) as stream:
        response = stream.get_final_response()
    assert [("AB", "stop", "assistant"), ("xyz", "length", "assistant")] == [
        (choice.message.content, choice.finish_reason, choice.message.role)
        for choice in response.choices
    ]
    assert ("AB", 3, "chat.completion") == (
        stream.partial_text,
        response.usage.total_tokens,
        response.object,
    )
    for missing in (3, 4):
        cut = [event for index, event in enumerate(events) if index != missing]
        with pytest.raises(StreamIncompleteError):
            clients(answer(*cut)).chat.completions.stream(**CHAT, n=2).get_final_response()


def test_tool_calls_are_merged_by_index(clients):
    """Arguments arrive in pieces; ids and names once."""
    events = [
        chat(
            delta(
                role="assistant",
                content=None,
                tool_calls=[
                    {
                        "index": 0,
                        "id": "a",
                        "type": "function",
                        "function": {"name": "f", "arguments": ""},
                    }
                ],
            )
        ),
        chat(delta(tool_calls=[{"index": 0, "function": {"arguments": '{"x"'}}])),
        chat(
            delta(
                tool_calls=[
                    {
                        "index": 1,
                        "id": "b",
                        "type": "function",
                        "function": {"name": "g", "arguments": "{}"},
                    }
                ]
            )
        ),
        chat(delta(tool_calls=[{"index": 0, "function": {"arguments": ": 1}"}}])),
        chat(delta(reason="tool_calls")),
    ]
    response = clients(answer(*events)).chat.completions.stream(**CHAT).get_final_response()
    calls = response.choices[0].message.tool_calls
    assert [("a", "f", '{"x": 1}'), ("b", "g", "{}")] == [
        (call.id, call.function.name, call.function.arguments) for call in calls
    ]
    assert response.choices[0].message.content is None


def test_reasoning_and_logprobs_are_merged(clients):
    """Each kind of text continues, lists are joined."""
    logprob = {"token": "A", "logprob": -0.5}
    events = [
        chat(delta(reasoning_content="think") | {"logprobs": {"content": [logprob]}}),
        chat(delta(reasoning_content="ing", content="A") | {"logprobs": {"content": [logprob]}}),
        chat(delta(reason="stop")),
    ]
    choice = (
        clients(answer(*events)).chat.completions.stream(**CHAT).get_final_response().choices[0]
    )
    assert ("thinking", "A", 2) == (
        choice.message.reasoning_content,
        choice.message.content,
        len(choice.logprobs.content),
    )


def test_done_ends_no_chat_by_itself(clients):
    """It is accepted after the mark, and is no mark."""
    whole = [chat(delta(content="A")), chat(delta(reason="stop")), "data: [DONE]"]
    assert clients(answer(*whole)).chat.completions.stream(**CHAT).get_final_response()
    with pytest.raises(StreamIncompleteError):
        clients(answer(whole[0], whole[2])).chat.completions.stream(**CHAT).get_final_response()


def test_unknown_things_in_chunks_are_kept(clients):
    """A new finish reason is an end, a new field is kept."""
    events = [chat(delta(content="A", mood="calm"), moon=1), chat(delta(reason="bored"))]
    with clients(answer(*events)).chat.completions.stream(**CHAT) as stream:
        first, last = list(stream)
        response = stream.get_final_response()
    assert ("calm", 1) == (first.choices[0].delta.mood, first.moon)
    assert "bored" == last.choices[0].finish_reason == response.choices[0].finish_reason
    assert ("calm", 1) == (response.choices[0].message.mood, response.moon)


@pytest.mark.parametrize("size", [2, 100_000], ids=["small", "large"])
def test_a_part_of_an_unknown_call_does_not_add_up(clients, size):
    """Of two calls the one that it continues has to be named; the text so far is kept."""
    text = "H" * size
    calls = [
        {"index": 0, "id": "a", "function": {"name": "f", "arguments": "{"}},
        {"index": 1, "id": "b", "function": {"name": "g", "arguments": "{"}},
    ]
    events = [
        chat(delta(content=text, tool_calls=calls)),
        chat(delta(content="", tool_calls=[{"function": {"arguments": "}" + " " * size}}])),
        chat(delta(reason="tool_calls")),
    ]
    with clients(answer(*events)).chat.completions.stream(**CHAT) as stream:
        assert 3 == len(list(stream))
        assert stream.partial is None
        for _ in range(2):  # however often it is asked for
            with pytest.raises(APIResponseValidationError, match="do not add up") as caught:
                stream.get_final_response()
    assert "a part of a tool call has neither index nor id" in str(caught.value)
    assert (text, None) == (caught.value.partial_text, caught.value.partial)
    assert isinstance(caught.value.__cause__, ValueError)
