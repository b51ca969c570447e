"""The model behind the recorded server, and the state that server was in."""

import asyncio
import re
from collections.abc import AsyncGenerator
from contextlib import contextmanager

import attrs
import httpx

from llmengine.testing import Sandbox
from llmengine_sandbox.engines import Chat, LogProb, Prompt, Sampling, Token, UpstreamError

USER = "test_user_id"
LABELS = {"team": "egp", "product": "t"}
CSV = b"prompt,response\na,b\nc,d\n\n"

WORDS = [" I", " am", " a", " large", " language", " model", " running", " on", " LLM"]
ENDING = [" Engine", "."]
UNICODE = [
    " caf\u00e9",
    " \u2603",
    "\n",
    "line\u2028",
    "sep",
    " \U0001f600",
    '"q"',
    "\t\\n",
    "\x85x",
]
TOO_LONG = (
    "This model's maximum context length is 4096 tokens. However, you requested 9999 tokens. "
    "Please reduce the length of the messages."
)


class OlderError(UpstreamError):
    """What a model server sent before 2026: the error itself."""

    @property
    def body(self):
        """Without the object around it."""
        return super().body["error"]


@attrs.define
class StandIn:
    """The model: it always says the same."""

    name: str = "llama-2-7b"
    description: str = "the recorded stand-in"
    slots: int = 10

    def start(self) -> None:
        """Load nothing."""

    def close(self) -> None:
        """Free nothing."""

    async def generate(self, prompt: Prompt, sampling: Sampling) -> AsyncGenerator[Token, None]:
        """Say what was recorded for this prompt."""
        chat = isinstance(prompt, Chat)
        text = prompt.messages[-1]["content"] if chat else prompt
        if status := re.search(r"\[\[http:(\d+)\]\]", text):
            raise OlderError(int(status[1]), TOO_LONG)
        if "[[hold]]" in text:
            await asyncio.Event().wait()
        if "[[empty]]" in text:
            return
        words = UNICODE if "[[uni]]" in text else WORDS + ENDING
        words = words[: sampling.max_tokens]
        for count, word in enumerate(words, 1):
            probs = (LogProb(word, -0.25),) if sampling.log_probs else ()
            # The recorded one ends a completion with its last word, and a chat after it.
            reason = "length" if count == len(words) and not chat else None
            yield Token(word, len(text.split()), count, probs, reason)
            if "[[mid:err]]" in text and count == (1 if chat else 2):
                raise RuntimeError("the stand-in was asked to fail")
        if chat:
            yield Token("", len(text.split()), len(words), finish_reason="length")


@contextmanager
def recorded_server(**options):
    """A sandbox in the state of the recorded server, and a client that sends what is recorded."""
    with (
        Sandbox(StandIn(), api_key=None, hints=False, **options) as sandbox,
        sandbox.http_client(auth=None) as client,
    ):
        _endpoints(client)
        sandbox.advance(60)
        (sandbox.objects / "train.csv").write_bytes(CSV)
        (sandbox.objects / "s3").mkdir()
        (sandbox.objects / "s3" / "in").write_text('[{"prompt": "[[hold]]"}]')
        yield sandbox, client


def _endpoints(client: httpx.Client) -> None:
    create(client, "llama-2-7b-del")
    create(client, "llama-2-7b-deprecated", max_workers=0)
    template = {"quantize": "awq", "chat_template_override": "{{ messages }}"}
    create(client, "llama-2-7b-ckpt", checkpoint_path="s3://my/ckpt", **template)
    sync = {"inference_framework": "sglang", "huggingface_repo": "r", "endpoint_type": "sync"}
    create(client, "llama-2-7b-sync", **sync)
    create(client, "llama-2-7b-tgi", inference_framework="text_generation_inference")
    create(client, "other-public", user="other")
    create(client, "other-private", user="other", public_inference=False)
    failing = {"x-sandbox-fault": "job-failure=image pull failed"}
    create(client, "failed-endpoint", headers=failing)


def create(client, name, *, user=USER, headers=None, **fields):
    """Make an endpoint, with what an endpoint needs."""
    body = {
        "name": name,
        "model_name": "llama-2-7b",
        "metadata": {},
        "endpoint_type": "streaming",
        "min_workers": 0,
        "max_workers": 3,
        "per_worker": 10,
        "labels": LABELS,
        **fields,
    }
    response = client.post(
        "/v1/llm/model-endpoints", json=body, headers=headers or {}, auth=(user, "")
    )
    assert 200 == response.status_code, response.text
