"""
Resources `async_tasks`, `sync_tasks` and `streaming_tasks`: work for any endpoint.

The arguments of a task for an LLM endpoint are a v2 completion or chat, which the sandbox's engine
answers. Every other endpoint echoes its arguments; nothing is fetched, called or unpickled.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from functools import partial
from typing import Any

import attrs
from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import Response

from llmengine_api.models import (
    CompletionV2Fields,
    CreateAsyncTaskRequest,
    CreateStreamingTaskRequest,
    CreateSyncTaskRequest,
    FilteredChatCompletionV2Request,
    TaskFields,
)
from llmengine_sandbox._context import Call, call_of, new_id, sandbox_of
from llmengine_sandbox._errors import ENDPOINT_NOT_FOUND, INTERNAL, ApiError, Json
from llmengine_sandbox._failures import log_failure
from llmengine_sandbox._operation import body_operation, direct, operation, read_model
from llmengine_sandbox._sse import Events, EventStream, while_connected
from llmengine_sandbox._worker import Assignment
from llmengine_sandbox.engines import Engine, Prompt, Sampling, Token, UpstreamError
from llmengine_sandbox.state.store import find
from llmengine_sandbox.state.tables import Endpoint, Work

from . import _endpoints, chat, completions_v2
from ._choices import Answer, Steps

KIND = "async_task"
EXPIRES_SECONDS = 86_400
LONGEST_EXPIRY = 10**9
SYNC_SECONDS = 300.0
LONGEST_SECONDS = 86_400.0

_SIMULATED_EVENTS = 3
_WAITING = {"status": "PENDING", "result": None, "traceback": None, "status_code": None}
_STATES = {"queued": "PENDING", "running": "STARTED", "completed": "SUCCESS", "failed": "FAILURE"}


def create_async(call: Call, body: CreateAsyncTaskRequest) -> Any:
    """Queue a task."""
    endpoint = _endpoint(call, call.required_query("model_endpoint_id"))
    _require(endpoint, "is not an async endpoint", "async")
    expires = min(endpoint.fields.get("task_expires_seconds") or EXPIRES_SECONDS, LONGEST_EXPIRY)
    fields = {
        "task": _given(body),
        "model": _model(endpoint),
        "failure": call.failure,
        "starts_at": endpoint.first_ready_at,
        "expires_at": call.now + expires,
    }
    work = Work(id=new_id("task_"), owner=call.user, created_at=call.now, kind=KIND, fields=fields)
    call.session.add(work)
    call.afterwards.append(call.sandbox.worker.notify)
    return {"task_id": work.id}


def get_async(call: Call) -> Any:
    """Say how far a task is, and what came of it."""
    id_ = call.path("task_id")
    work = find(call.session, Work, id_, call.user)
    if work is None or work.kind != KIND:
        # The server cannot tell a task that nobody has queued from one that waits.
        return {"task_id": id_, **_WAITING}
    return {"task_id": id_, **_progress(work, call.now)}


async def run(assignment: Assignment) -> dict[str, Any]:
    """Do a queued task."""
    fields = assignment.fields
    try:
        if fields["failure"] is not None:
            raise UpstreamError(500, fields["failure"])
        result = await _result(assignment.sandbox.engine, fields["model"], fields["task"])
        return _success(json.dumps(result))
    except UpstreamError as error:
        # Code that fails has still been run: that is told by the status alone.
        failed = {"detail": {"error": error.message, "traceback": error.message}}
        return _success(json.dumps(failed)) | {"status_code": error.status_code}


async def create_sync(request: Request) -> Response:
    """Do a task, and answer with what came of it."""
    body = await read_model(request, CreateSyncTaskRequest, "model_endpoint_id")
    id_ = request.query_params["model_endpoint_id"]
    with call_of(request) as call:
        endpoint = _endpoint(call, id_)
        _require(endpoint, "does not serve sync tasks", "sync", "streaming")
        up = _endpoints.deployed(endpoint, call.now)
    doing = _result(sandbox_of(request).engine, _model(endpoint), _given(body), up=up)
    seconds = min(body.timeout_seconds or SYNC_SECONDS, LONGEST_SECONDS)
    try:
        async with asyncio.timeout(seconds):
            return Json(_success(json.dumps(await while_connected(request, doing))))
    except TimeoutError as error:
        raise ApiError(408, "Request timed out.") from error
    except UpstreamError as error:
        if error.status_code == 400:
            raise ApiError(400, f"Invalid request: {error.body}") from error
        return Json(_failure(error))


async def create_streaming(request: Request) -> Response:
    """Do a task, and send what comes of it piece by piece."""
    body = await read_model(request, CreateStreamingTaskRequest, "model_endpoint_id")
    id_ = request.query_params["model_endpoint_id"]
    with call_of(request) as call:
        endpoint = _endpoint(call, id_)
        if endpoint.owner != call.user:  # a public one too, unlike the other tasks
            raise ApiError(404, ENDPOINT_NOT_FOUND)
        _require(endpoint, "is not a streaming endpoint", "streaming")
        up = _endpoints.deployed(endpoint, call.now)
    sandbox = sandbox_of(request)
    events = _events(sandbox.engine, _model(endpoint), _given(body), up=up)
    return EventStream(events, sandbox.settings.ping_interval)


@attrs.frozen
class _Asked:
    """An answer that an LLM endpoint's task asks for, and the tokens for it."""

    answer: Answer
    steps: Steps
    whole: Callable[[Answer], dict[str, Any]]
    kind: str
    """What its chunks are called."""


async def _result(
    engine: Engine, model: str | None, task: Mapping[str, Any], *, up: bool = True
) -> dict[str, Any]:
    """
    What an endpoint answers to a task.

    Raises:
        UpstreamError: It has no workers yet, or the model refuses or fails.
    """
    if not up:
        raise UpstreamError(503, "The endpoint has no workers.")
    if model is None:
        return {"echo": _arguments(task)}
    asked = _asked(engine, model, task)
    await asked.answer.read_all(asked.steps)
    return asked.whole(asked.answer)


async def _events(
    engine: Engine, model: str | None, task: Mapping[str, Any], *, up: bool
) -> Events:
    try:
        if model is None and up:
            arguments = _arguments(task)
            for count in range(_SIMULATED_EVENTS):
                yield _success({"n": count, "echo": arguments})
            return
        if model is None or not up:
            raise UpstreamError(503, "The endpoint has no workers.")
        asked = _asked(engine, model, task)
        async with aclosing(asked.steps):
            async for index, token in asked.steps:
                for choices in asked.answer.chunks(index, token):
                    yield _success(asked.answer.chunk(asked.kind, choices))
        if not asked.answer.choices:
            raise UpstreamError(500, "The model sent nothing.")
    except UpstreamError as error:
        yield _failure(error)


def _asked(engine: Engine, model: str, task: Mapping[str, Any]) -> _Asked:
    """
    Read the arguments of an LLM endpoint's task.

    Raises:
        UpstreamError: They are neither a completion nor a chat, or are refused.
    """
    arguments, generate = task.get("args"), partial(_tokens, engine)
    try:
        if isinstance(arguments, dict) and "messages" in arguments:
            talk = FilteredChatCompletionV2Request.model_validate(arguments)
            steps, answer = (
                chat.chat_steps(generate, talk),
                chat.new_answer(new_id(""), model, talk),
            )
            return _Asked(answer, steps, chat.whole, "chat.completion.chunk")
        text = CompletionV2Fields.model_validate(arguments)
        steps = completions_v2.completion_steps(generate, text)
        answer = completions_v2.new_answer(new_id(""), model, text)
        return _Asked(answer, steps, completions_v2.whole, "text_completion")
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, ("args", *first["loc"])))
        raise UpstreamError(400, f"{place}: {first['msg']}") from error
    except ApiError as error:
        raise UpstreamError(error.status_code, str(error.detail)) from error


async def _tokens(
    engine: Engine, prompt: Prompt, sampling: Sampling
) -> AsyncGenerator[Token, None]:
    """What an engine generates; whatever goes wrong there is the model's failure."""
    try:
        async with aclosing(engine.generate(prompt, sampling)) as tokens:
            async for token in tokens:
                yield token
    except UpstreamError:
        raise
    except Exception as error:
        log_failure("of a task", error)
        raise UpstreamError(500, INTERNAL) from error


def _arguments(task: Mapping[str, Any]) -> Any:
    """
    What a task for an endpoint that only echoes is about.

    Raises:
        UpstreamError: It is to be fetched, as from an address that cannot be reached.
    """
    if task.get("url") is not None and task.get("args") is None:
        raise UpstreamError(500, "Internal Server Error")
    return task.get("args")


def _success(result: Any) -> dict[str, Any]:
    return {
        "status": "SUCCESS",
        "result": {"result": result},
        "traceback": None,
        "status_code": 200,
    }


def _failure(error: UpstreamError) -> dict[str, Any]:
    # The server tells of these in its own words, once it has tried again for a while.
    words = {429: "Too many concurrent requests", 503: "No healthy upstream"}
    return {
        "status": "FAILURE",
        "result": None,
        "traceback": words.get(error.status_code, error.message),
        "status_code": error.status_code,
    }


def _progress(work: Work, now: float) -> dict[str, Any]:
    """How far a task is; what came of it is kept back until its endpoint has workers."""
    starts = work.fields["starts_at"]
    if work.status == "completed" and starts <= min(now, work.fields["expires_at"]):
        return dict(work.result or {})
    state = _STATES[work.status]
    if starts > now:
        state = "PENDING"
    elif starts > work.fields["expires_at"]:
        state = "UNDEFINED"  # dropped, which the server has no word for
    return {"status": state, "result": None, "traceback": work.failure, "status_code": None}


def _model(endpoint: Endpoint) -> str | None:
    return endpoint.name if endpoint.llm else None


def _given(body: TaskFields) -> dict[str, Any]:
    """What a task is to work on."""
    given = ("url", "args", "cloudpickle")
    return {name: vars(body)[name] for name in given if name in body.model_fields_set}


def _endpoint(call: Call, id_: str) -> Endpoint:
    found = call.remembered(
        ("task", call.user, id_),
        lambda: _endpoints.usable(call.session, call.now, call.user, Endpoint.id == id_),
    )
    if not found:
        raise ApiError(404, ENDPOINT_NOT_FOUND)
    return found[0]


def _require(endpoint: Endpoint, problem: str, *kinds: str) -> None:
    if endpoint.fields["endpoint_type"] not in kinds:
        raise ApiError(400, f"Unsupported inference type: Endpoint {endpoint.id} {problem}.")


ROUTES = (
    body_operation("POST", "/v1/async-tasks", CreateAsyncTaskRequest, create_async),
    operation("GET", "/v1/async-tasks/{task_id}", get_async),
    direct("POST", "/v1/sync-tasks", create_sync),
    direct("POST", "/v1/streaming-tasks", create_streaming),
)
DOERS = {KIND: run}
