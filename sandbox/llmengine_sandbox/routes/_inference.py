"""Which endpoint a prompt goes to, and whether that takes it."""

from collections.abc import AsyncGenerator
from urllib.parse import quote

from starlette.requests import Request

from llmengine_sandbox._context import Call, call_of, sandbox_of
from llmengine_sandbox._errors import ENDPOINT_NOT_FOUND, ApiError
from llmengine_sandbox.engines import Prompt, Sampling, Token, UpstreamError
from llmengine_sandbox.state.tables import Endpoint

from . import _endpoints

_OPENAI_FRAMEWORKS = ("vllm", "sglang")
"""The frameworks whose endpoints take v2 requests."""


def llm_endpoint(request: Request, name: str, missing: str) -> Endpoint:
    """
    The LLM endpoint of a name that the user may send prompts to.

    Raises:
        ApiError: 401, the request has no usable credentials; 404 in these words, there is none;
            400, the name is empty and there are several.
    """
    with call_of(request) as call:
        found = usable_llms(call, name or None)
        if not found:
            raise _unknown(call, missing)
        if len(found) > 1 and not name:
            problem = f"Expected 1 LLM model endpoint for model name {name}, got {len(found)}"
            raise ApiError(400, problem)
        return found[0]


def usable_llms(call: Call, name: str | None) -> list[Endpoint]:
    """The LLM endpoints, of a name or all, that a user may use; those of others last."""
    named = [] if name is None else [Endpoint.name == name]
    return call.remembered(
        ("llm", call.user, name),
        lambda: [
            endpoint
            for endpoint in _endpoints.usable(call.session, call.now, call.user, *named)
            if endpoint.llm is not None
        ],
    )


def _unknown(call: Call, missing: str) -> ApiError:
    """The 404 for a model, with the names of those there are: in a header, or in its words too."""
    names = sorted({endpoint.name for endpoint in usable_llms(call, None)})
    headers = {"x-sandbox-models": quote(", ".join(names), safe=", ")}
    if call.sandbox.settings.hints:
        missing = f"{missing} The sandbox has: {', '.join(names) or 'none'}."
    return ApiError(404, missing, headers)


def openai_endpoint(request: Request, name: str, task: str, *, streamed: bool) -> Endpoint:
    """
    The LLM endpoint that a v2 request is for.

    Args:
        task: What the request asks for, as the server's refusal calls it.
        streamed: Whether it asks for a stream, which the server refuses in other words.

    Raises:
        ApiError: 401, the request has no usable credentials; 404, there is no such endpoint; 400,
            it does not do this.
    """
    missing = f"Model endpoint {name} not found." if streamed else ENDPOINT_NOT_FOUND
    endpoint = llm_endpoint(request, name, missing)
    if streamed:
        require_streaming(endpoint)
    else:
        require_answering(endpoint)
    if (framework := framework_of(endpoint)) not in _OPENAI_FRAMEWORKS:
        named = f"(LLMInferenceFramework.{framework.upper()})"
        problem = f"The endpoint's inference framework {named} does not support {task}."
        raise ApiError(400, problem if streamed else f"Unsupported inference type: {problem}")
    return endpoint


def require_completions(endpoint: Endpoint) -> None:
    """
    Refuse an endpoint whose framework does not take the older completions.

    Raises:
        ApiError: 400, it does not.
    """
    if (framework := framework_of(endpoint)) == "sglang":
        problem = f"Unsupported inference framework LLMInferenceFramework.{framework.upper()}"
        raise ApiError(400, f"Unsupported inference type: {problem}")


def require_answering(endpoint: Endpoint) -> None:
    """
    Refuse an endpoint that has no whole answers.

    Raises:
        ApiError: 400, it only queues.
    """
    if endpoint.fields["endpoint_type"] == "async":
        message = f"Endpoint {endpoint.name} does not serve sync requests."
        raise ApiError(400, f"Unsupported inference type: {message}")


def require_streaming(endpoint: Endpoint) -> None:
    """
    Refuse an endpoint that does not stream.

    Raises:
        ApiError: 400, it does not.
    """
    if endpoint.fields["endpoint_type"] != "streaming":
        raise ApiError(400, f"Endpoint {endpoint.name} is not a streaming endpoint.")


def framework_of(endpoint: Endpoint) -> str:
    """The software that an LLM endpoint runs."""
    assert endpoint.llm is not None
    return str(endpoint.llm["inference_framework"])


def generate(
    request: Request, endpoint: Endpoint, prompt: Prompt, sampling: Sampling
) -> AsyncGenerator[Token, None]:
    """
    What the engine answers in the place of an endpoint.

    Raises:
        UpstreamError: The endpoint has no workers yet, or the engine refuses or fails.
    """
    sandbox = sandbox_of(request)
    if not _endpoints.deployed(endpoint, sandbox.clock.now()):
        return _nobody()
    return sandbox.engine.generate(prompt, sampling)


async def _nobody() -> AsyncGenerator[Token, None]:
    nothing: tuple[Token, ...] = ()
    for token in nothing:
        yield token
    raise UpstreamError(503, "The endpoint has no workers.")
