"""
Resource `batch_completions`: /v2/batch-completions, and /v1/llm/batch-completions.

A batch is done by the sandbox's engine, whatever model it names, and its answers are written where
it says: see `state.locations`.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from llmengine_api.models import (
    BatchCompletionsFields,
    CreateBatchCompletionsV1Request,
    CreateBatchCompletionsV1RequestContent,
    CreateBatchCompletionsV2Request,
    FilteredChatCompletionV2Request,
    FilteredCompletionV2Request,
    UpdateBatchCompletionsV2Request,
)
from llmengine_sandbox import quirks
from llmengine_sandbox._context import Call, new_id, request_id_of
from llmengine_sandbox._errors import ApiError, Json, UnhandledError
from llmengine_sandbox._operation import body_operation, operation
from llmengine_sandbox._sampling import of_completion
from llmengine_sandbox._worker import Assignment, WorkFailedError
from llmengine_sandbox.engines import Engine, UpstreamError
from llmengine_sandbox.state.clock import naive_time
from llmengine_sandbox.state.locations import LocationError
from llmengine_sandbox.state.store import find
from llmengine_sandbox.state.tables import Work

from . import chat, completions, completions_v2
from ._llm import check_checkpoint, no_checkpoint

KIND = "batch_completions"

Item = FilteredChatCompletionV2Request | FilteredCompletionV2Request
Input = TypeVar("Input")

_AT_ONCE = 8
_LONGEST_SECONDS = 86_400
_V1_CONTENT = CreateBatchCompletionsV1RequestContent
_OBJECTS = TypeAdapter(list[dict[str, Any]])


def create_v1(call: Call, body: CreateBatchCompletionsV1Request) -> Any:
    """Queue a batch, in the older form."""
    if (body.data_parallelism or 1) > 1:
        raise ApiError(400, "Data parallelism is disabled for batch completions.")
    if body.tool_config is not None and body.tool_config.name != "code_evaluator":
        raise ApiError(400, "Only code_evaluator tool is supported for batch completions.")
    if body.tool_config is not None:
        raise ApiError(400, "The sandbox runs no tools: leave tool_config out.")
    path = body.model_config_.checkpoint_path
    if path:
        check_checkpoint(path)
    elif call.quirk(quirks.CHECKPOINTS):
        raise ApiError(400, no_checkpoint(body.model_config_.model))
    if (body.max_runtime_sec or 0) < 1:
        raise ApiError(400, "max_runtime_sec must be a positive integer.")
    return {"job_id": _queue(call, body).id}


def create(call: Call, body: CreateBatchCompletionsV2Request) -> Any:
    """Queue a batch."""
    work = _queue(call, body)
    if _broken(call):
        # An answer, not an error: the job stays.
        request_id = request_id_of(call.request)
        return Json({"detail": f"Internal server error. request_id: {request_id}"}, 500)
    return _describe(work)


def get(call: Call) -> Any:
    """Say how far a batch is."""
    work = _own(call)
    if _broken(call):
        raise UnhandledError
    return {"job": _describe(work)}


def update(call: Call, body: UpdateBatchCompletionsV2Request) -> Any:
    """Change a batch's priority, which is kept and changes nothing."""
    if _broken(call):
        raise ApiError(500, "Internal server error")
    work = _own(call)
    if body.priority is not None:
        work.fields = {**work.fields, "priority": body.priority}
    return {**_describe(work), "success": True}


def cancel(call: Call) -> Any:
    """Give a batch up; there is no error for one that is unknown, or over."""
    # Broken as it is there, it does not ask whose batch it is.
    owner = None if _broken(call) else call.user
    work = find(call.session, Work, call.path("batch_completion_id"), owner)
    return {"success": work is not None and work.kind == KIND and give_up(call, work)}


def give_up(call: Call, work: Work) -> bool:
    """Cancel work that is not over; whether it was not."""
    if work.status not in {"queued", "running"}:
        return False
    work.status, work.ended_at = "cancelled", call.now
    id_ = work.id
    call.afterwards.append(lambda: call.sandbox.worker.drop(id_))
    return True


async def run(assignment: Assignment) -> dict[str, Any]:
    """
    Complete what a batch asks for, and write the answers where it says.

    Raises:
        GivenUpError: It was cancelled meanwhile.
        WorkFailedError: Its input cannot be read, or its output not be written.
    """
    fields = assignment.fields
    if (failure := fields.get("failure")) is not None:
        raise WorkFailedError(failure)
    try:
        async with asyncio.timeout(fields["max_runtime_sec"]):
            answers = await _complete(assignment, _content(assignment))
    except TimeoutError as error:
        raise WorkFailedError("The job took longer than max_runtime_sec.") from error
    output = json.dumps(answers).encode()
    try:
        assignment.sandbox.locations.write(fields["output_data_path"], output)
    except LocationError as error:
        raise WorkFailedError(str(error)) from error
    return {"answers": len(answers)}


async def _complete(assignment: Assignment, content: _V1_CONTENT | Sequence[Item]) -> Sequence[Any]:
    engine = assignment.sandbox.engine
    if isinstance(content, _V1_CONTENT):
        shared = content

        async def complete(prompt: str) -> Any:
            return await _completion(engine, shared, prompt)

        return await _each(assignment, content.prompts, complete)

    async def answer(item: Item) -> Any:
        return await _answer(engine, assignment, item)

    return await _each(assignment, content, answer)


async def _each(
    assignment: Assignment, inputs: Sequence[Input], do: Callable[[Input], Awaitable[Any]]
) -> Sequence[Any]:
    """Do something with each input, a few at a time, and report each that is done."""
    free = asyncio.Semaphore(min(_AT_ONCE, assignment.sandbox.engine.slots))
    done = 0

    async def one(item: Input) -> Any:
        nonlocal done
        async with free:
            result = await do(item)
        done += 1
        assignment.report(done)
        return result

    tasks = [asyncio.create_task(one(item)) for item in inputs]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()


async def _completion(engine: Engine, content: _V1_CONTENT, prompt: str) -> Any:
    try:
        sampling = of_completion(content)
        tokens = await completions.collect(engine.generate(prompt, sampling))
    except (ApiError, UpstreamError):
        return None  # what the server writes for a prompt that it could not complete
    return completions.output(tokens, with_tokens=bool(sampling.log_probs))


async def _answer(engine: Engine, assignment: Assignment, item: Item) -> Any:
    model = assignment.fields["model_config"]["model"]
    try:
        if isinstance(item, FilteredChatCompletionV2Request):
            answer = chat.new_answer(new_id(""), model, item)
            await answer.read_all(chat.chat_steps(engine.generate, item))
            return chat.whole(answer)
        answer = completions_v2.new_answer(new_id(""), model, item)
        await answer.read_all(completions_v2.completion_steps(engine.generate, item))
        return completions_v2.whole(answer)
    except UpstreamError as error:
        return error.body
    except ApiError as error:
        return UpstreamError(error.status_code, str(error.detail)).body


def _content(assignment: Assignment) -> _V1_CONTENT | Sequence[Item]:
    fields = assignment.fields
    content, path = fields["content"], fields["input_data_path"]
    try:
        if content is None:
            if path is None:
                raise WorkFailedError("The job has neither content nor input_data_path.")
            content = json.loads(assignment.sandbox.locations.read(path))
        if isinstance(content, list):
            return [_item(item) for item in _OBJECTS.validate_python(content)]
        return _V1_CONTENT.model_validate(content)
    except (LocationError, ValidationError, ValueError) as error:
        raise WorkFailedError(f"The input cannot be read: {error}") from error


def _item(item: Mapping[str, Any]) -> Item:
    kind = FilteredChatCompletionV2Request if "messages" in item else FilteredCompletionV2Request
    return kind.model_validate(item)


def _queue(call: Call, body: BatchCompletionsFields) -> Work:
    try:
        call.sandbox.locations.path(body.output_data_path)
    except LocationError as error:
        raise ApiError(400, str(error)) from error
    sent = body.model_dump(mode="json", by_alias=True, exclude_unset=True)
    fields = body.model_dump(mode="json", by_alias=True) | {"content": sent.get("content")}
    work = Work(
        id=new_id("ft-"),
        owner=call.user,
        created_at=call.now,
        kind=KIND,
        fields={
            **fields,
            "max_runtime_sec": fields["max_runtime_sec"] or _LONGEST_SECONDS,
            "failure": call.failure,
        },
    )
    call.session.add(work)
    call.afterwards.append(call.sandbox.worker.notify)
    return work


def _describe(work: Work) -> dict[str, Any]:
    fields, ended = work.fields, work.ended_at
    # What the server has decided for a model that leaves it open.
    decided = {"gpu_memory_utilization": fields["model_config"]["gpu_memory_utilization"] or 0.9}
    return {
        "job_id": work.id,
        "input_data_path": fields["input_data_path"],
        "output_data_path": fields["output_data_path"],
        "model_config": {**fields["model_config"], **decided},
        "priority": fields["priority"],
        "status": work.status,
        "created_at": naive_time(work.created_at),
        "expires_at": naive_time(work.created_at + fields["max_runtime_sec"]),
        "completed_at": None if ended is None else naive_time(ended),
        "metadata": fields["labels"],
    }


def _own(call: Call) -> Work:
    id_ = call.path("batch_completion_id")
    missing = f"Batch completion {id_} not found."
    work = call.own(Work, id_, missing)
    if work.kind != KIND:
        raise ApiError(404, missing)
    return work


def _broken(call: Call) -> bool:
    return call.quirk(quirks.BATCH_V2)


_JOB = "/v2/batch-completions/{batch_completion_id}"

ROUTES = (
    body_operation("POST", "/v1/llm/batch-completions", CreateBatchCompletionsV1Request, create_v1),
    body_operation("POST", "/v2/batch-completions", CreateBatchCompletionsV2Request, create),
    operation("GET", _JOB, get),
    body_operation("POST", _JOB, UpdateBatchCompletionsV2Request, update),
    operation("POST", f"{_JOB}/actions/cancel", cancel),
)
DOERS = {KIND: run}
