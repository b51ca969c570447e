"""DSPy."""

import pytest

from tests.acceptance.clients.conftest import WEATHER

dspy = pytest.importorskip("dspy")


def model_of(server, **options):
    """A language model on a server."""

    class Model(dspy.LM):
        """DSPy knows what some models can; of this one it has never heard."""

        supports_response_schema = True
        supported_params = frozenset({"response_format"})

    return Model(
        f"openai/{server.model}",
        api_base=server.url,
        api_key=server.key,
        cache=False,
        num_retries=0,
        max_tokens=200,
        temperature=0.0,
        **options,
    )


def test_chat(server):
    """A prompt is answered."""
    server.sandbox.say("Two rivers meet.")
    (answer,) = model_of(server)("Where?")
    assert "Two rivers meet." == (answer if isinstance(answer, str) else answer["text"])


def test_a_signature_as_json(either):
    """A program's fields come as JSON of their schema, with a model and without."""
    with dspy.context(lm=model_of(either), adapter=dspy.JSONAdapter()):
        answer = dspy.Predict("question -> city: str, days: int")(question="Weather in Paris?")
    assert isinstance(answer.city, str)
    assert isinstance(answer.days, int)


def test_streaming(server):
    """A program's answer is streamed."""
    import asyncio

    async def main():
        program = dspy.streamify(
            dspy.Predict("question -> answer"),
            stream_listeners=[dspy.streaming.StreamListener("answer")],
        )
        with dspy.context(lm=model_of(server), adapter=dspy.ChatAdapter()):
            return [piece async for piece in program(question="Where?")]

    server.sandbox.say("[[ ## answer ## ]]\nTwo rivers meet.\n\n[[ ## completed ## ]]\n")
    pieces = asyncio.run(main())
    assert "Two rivers meet." == pieces[-1].answer
    assert 1 < len(pieces)


def test_tools(server):
    """The program calls a tool by its name and arguments."""

    def get_weather(city: str, days: int) -> str:
        """Tell the weather of a city."""
        return f"{city}: sunny for {days} days"

    class Ask(dspy.Signature):
        """Call a tool."""

        question: str = dspy.InputField()
        tools: list[dspy.Tool] = dspy.InputField()
        calls: dspy.ToolCalls = dspy.OutputField()

    server.sandbox.say(tool_calls=[{"name": "get_weather", "arguments": WEATHER}])
    adapter = dspy.ChatAdapter(use_native_function_calling=True)
    with dspy.context(lm=model_of(server), adapter=adapter):
        answer = dspy.Predict(Ask)(question="Paris?", tools=[dspy.Tool(get_weather)])
    (call,) = answer.calls.tool_calls
    assert ("get_weather", WEATHER) == (call.name, call.args)
