"""Resource `completions`, v2: /v2/completions, whole and streamed."""

import time
from collections.abc import Iterable, Iterator
from contextlib import aclosing
from functools import partial
from typing import Any

import attrs
from starlette.requests import Request
from starlette.responses import Response

from llmengine_api.models import CompletionV2Fields, CompletionV2Request
from llmengine_sandbox import quirks
from llmengine_sandbox._context import has_quirk, request_id_of
from llmengine_sandbox._errors import INTERNAL, ApiError, Json, UnhandledError
from llmengine_sandbox._operation import direct, read_model
from llmengine_sandbox._sampling import of_completion_v2
from llmengine_sandbox.engines import LogProb, Token, TokenIds, UpstreamError

from ._choices import Answer, Choice, Generate, Steps, read_whole, refuse, steps_of, stream_answer
from ._inference import generate, openai_endpoint


async def create(request: Request) -> Response:
    """Complete a prompt or several, as a stream if the body says so."""
    body = await read_model(request, CompletionV2Request)
    streamed = bool(body.stream)
    endpoint = openai_endpoint(
        request, body.model, "openai compatible completion", streamed=streamed
    )
    if endpoint.fields["max_workers"] == 0:
        # The server does not expect this here, and fails.
        raise ApiError(500, INTERNAL) if streamed else UnhandledError
    if body.prompt is None and not has_quirk(request, quirks.CRASHES):
        raise ApiError(400, "There is no prompt.")
    answer = new_answer(request_id_of(request), endpoint.name, body)
    try:
        steps = completion_steps(partial(generate, request, endpoint), body)
    except UpstreamError as error:
        steps = refuse(error)
    if streamed:
        if has_quirk(request, quirks.COMPLETIONS_V2_STREAM):
            steps = _final_only(steps)
        usage = bool(body.stream_options and body.stream_options.include_usage)
        return await stream_answer(request, answer, steps, "text_completion", with_usage=usage)
    await read_whole(request, answer, steps)
    return Json(whole(answer))


async def _final_only(steps: Steps) -> Steps:
    """What the server gets through: it fails on a token that is not the last."""
    async with aclosing(steps):
        async for index, token in steps:
            if token.finish_reason is None:
                raise UpstreamError(500, "The chunk has no finish_reason.")
            yield index, token


def new_answer(request_id: str, model: str, body: CompletionV2Fields) -> Answer:
    """An answer to prompts, with nothing in it yet."""
    id_ = f"cmpl-{request_id.replace('-', '')}"
    head = {"id": id_, "created": int(time.time()), "model": model}
    each = body.n or 1
    prompts = _prompts(body)
    echoed = [_text(prompt) for prompt in prompts for _ in range(each)] if body.echo else []
    return Answer(head, _TextShape(tuple(echoed)), len(prompts))


def completion_steps(generate_: Generate, body: CompletionV2Fields) -> Steps:
    """
    The tokens that complete prompts.

    Raises:
        ApiError: 400, options that exclude each other.
        UpstreamError: An option the engines refuse.
    """
    if body.prompt is None:
        raise UpstreamError(500, "There is no prompt.")
    return steps_of(generate_, _prompts(body), of_completion_v2(body), body.n or 1)


def whole(answer: Answer) -> dict[str, Any]:
    """The body of a whole answer."""
    return answer.whole(system_fingerprint=None, object="text_completion")


@attrs.frozen
class _TextShape:
    """Choices that are text, behind the prompt if that is asked for."""

    echoed: tuple[str, ...]

    def pieces(self, index: int, token: Token, *, first: bool) -> Iterator[dict[str, Any]]:
        """The text, and the finish with the last of it."""
        text = (self._echo(index) if first else "") + token.text
        if not text and not token.finish_reason:
            return
        log_probs = {"logprobs": _log_probs(token.log_probs)} if token.log_probs else {}
        end = {"finish_reason": token.finish_reason} if token.finish_reason else {}
        yield {**end, "index": index, **log_probs, "text": text}

    def whole(self, index: int, choice: Choice) -> dict[str, Any]:
        """The text, and why it ends."""
        return {
            "finish_reason": choice.last.finish_reason if choice.last else None,
            "index": index,
            "logprobs": _log_probs(choice.log_probs) if choice.log_probs else None,
            "text": self._echo(index) + choice.text,
        }

    def _echo(self, index: int) -> str:
        return self.echoed[index] if self.echoed else ""


def _prompts(body: CompletionV2Fields) -> list[str | TokenIds]:
    """The prompts: texts, or lists of token ids; a list of ids is one."""
    given: Any = body.prompt
    if given is None:
        return []
    if isinstance(given, str):
        return [given]
    several: list[Any] = given
    if several and isinstance(several[0], str | list):
        return [one if isinstance(one, str) else tuple(one) for one in several]
    return [tuple(several)]


def _text(prompt: str | TokenIds) -> str:
    return prompt if isinstance(prompt, str) else " ".join(map(str, prompt))


def _log_probs(items: Iterable[LogProb]) -> dict[str, Any]:
    listed = list(items)
    return {
        "text_offset": [0 for _ in listed],
        "token_logprobs": [item.log_prob for item in listed],
        "tokens": [item.token for item in listed],
        "top_logprobs": [
            {top.token: top.log_prob for top in item.top or (item,)} for item in listed
        ],
    }


ROUTES = (direct("POST", "/v2/completions", create),)
