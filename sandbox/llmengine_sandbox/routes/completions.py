"""Resource `completions`, v1: /v1/llm/completions-sync and -stream."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from llmengine_api.models import CompletionStreamV1Request, CompletionSyncV1Request
from llmengine_sandbox._context import request_id_of, sandbox_of
from llmengine_sandbox._errors import (
    ENDPOINT_NOT_FOUND,
    INTERNAL,
    Json,
    timestamp,
    upstream_failed,
)
from llmengine_sandbox._failures import log_failure, upstream_answer
from llmengine_sandbox._operation import direct, read_model
from llmengine_sandbox._sampling import of_completion
from llmengine_sandbox._sse import Events, EventStream, while_connected
from llmengine_sandbox.engines import LogProb, Token, UpstreamError

from ._inference import (
    framework_of,
    generate,
    llm_endpoint,
    require_answering,
    require_completions,
    require_streaming,
)


async def sync(request: Request) -> Response:
    """Answer with the whole completion."""
    body = await read_model(request, CompletionSyncV1Request, "model_endpoint_name")
    name = request.query_params["model_endpoint_name"]
    endpoint = llm_endpoint(request, name, ENDPOINT_NOT_FOUND)
    require_answering(endpoint)
    require_completions(endpoint)
    sampling = of_completion(body, framework_of(endpoint))
    try:
        tokens = await while_connected(
            request, collect(generate(request, endpoint, body.prompt, sampling))
        )
    except UpstreamError as error:
        # v1 answers with the Python repr of the model server's error, and so do we.
        raise upstream_answer(error, request_id_of(request), repr(error.body)) from error
    with_tokens = bool(sampling.log_probs)
    return Json(
        {"request_id": request_id_of(request), "output": output(tokens, with_tokens=with_tokens)}
    )


async def stream(request: Request) -> Response:
    """Answer with the completion as it is made; from here on errors are events."""
    body = await read_model(request, CompletionStreamV1Request, "model_endpoint_name")
    name = request.query_params["model_endpoint_name"]
    endpoint = llm_endpoint(request, name, f"Model endpoint {name} not found.")
    require_streaming(endpoint)
    require_completions(endpoint)
    sampling = of_completion(body, framework_of(endpoint))
    tokens = generate(request, endpoint, body.prompt, sampling)
    interval = sandbox_of(request).settings.ping_interval
    return EventStream(_events(tokens, request_id_of(request)), interval)


async def collect(tokens: AsyncGenerator[Token, None]) -> list[Token]:
    """
    All tokens of an answer.

    Raises:
        UpstreamError: The engine refuses or fails, or sends nothing.
    """
    async with aclosing(tokens):
        collected = [token async for token in tokens]
    if not collected:
        raise UpstreamError(500, "The model sent nothing.")
    return collected


async def _events(tokens: AsyncGenerator[Token, None], request_id: str) -> Events:
    started = False
    try:
        async with aclosing(tokens):
            async for token in tokens:
                started = True
                yield _event(request_id, output=_chunk(token))
        if not started:
            raise UpstreamError(500, "The model sent nothing.")
    except UpstreamError as error:
        yield _event(request_id, error=_upstream_error(error, request_id))
    except Exception as error:  # noqa: BLE001 - the headers are sent: it can only be an event
        log_failure(request_id, error)
        yield _event(request_id, error=_stream_error(500, INTERNAL))


def _event(request_id: str, *, output: Any = None, error: Any = None) -> dict[str, Any]:
    return {"request_id": request_id, "output": output, "error": error}


def _upstream_error(error: UpstreamError, request_id: str) -> dict[str, Any]:
    if error.status_code == 400:
        return _stream_error(400, repr({"detail": error.body}))
    return _stream_error(500, upstream_failed(request_id))


def _stream_error(status_code: int, message: str) -> dict[str, Any]:
    content = {"error": message, "timestamp": timestamp()}
    return {"status_code": status_code, "content": content}


def _chunk(token: Token) -> dict[str, Any]:
    finished = token.finish_reason is not None
    return {
        "text": token.text,
        "finished": finished,
        "num_prompt_tokens": token.prompt_tokens if finished else None,
        "num_completion_tokens": token.completion_tokens,
        "token": next((_token(item) for item in token.log_probs), None),
    }


def output(tokens: Sequence[Token], *, with_tokens: bool) -> dict[str, Any]:
    """A whole completion."""
    log_probs = [_token(item) for token in tokens for item in token.log_probs]
    return {
        "text": "".join(token.text for token in tokens),
        "num_prompt_tokens": tokens[-1].prompt_tokens,
        "num_completion_tokens": tokens[-1].completion_tokens,
        "tokens": log_probs if with_tokens else None,
    }


def _token(item: LogProb) -> dict[str, Any]:
    return {"token": item.token, "log_prob": item.log_prob}


ROUTES = (
    direct("POST", "/v1/llm/completions-sync", sync),
    direct("POST", "/v1/llm/completions-stream", stream),
)
