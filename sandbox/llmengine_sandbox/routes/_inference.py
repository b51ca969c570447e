"""Which endpoint a prompt goes to, and whether that takes it."""

from collections.abc import AsyncGenerator

from sqlalchemy.orm import Session
from starlette.requests import Request

from llmengine_sandbox._context import call_of, sandbox_of
from llmengine_sandbox._errors import ENDPOINT_NOT_FOUND, ApiError
from llmengine_sandbox.engines import Prompt, Sampling, Token, UpstreamError
from llmengine_sandbox.state.tables import Endpoint

from . import _endpoints

_OPENAI_FRAMEWORKS = ("vllm", "sglang")
"""The frameworks whose endpoints take v2 requests."""


def llm_endpoint(request: Request, name: str) -> Endpoint | None:
    """
    The LLM endpoint of a name, if there is one that the user may send prompts to.

    Raises:
        ApiError: 401, the request has no usable credentials.
    """
    with call_of(request) as call:
        return usable_llm(call.session, call.now, call.user, name)


def usable_llm(session: Session, now: float, user: str, name: str) -> Endpoint | None:
    """The LLM endpoint of a name that a user may send prompts to."""
    found = _endpoints.usable(session, now, user, Endpoint.name == name)
    return next((endpoint for endpoint in found if endpoint.llm is not None), None)


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
    endpoint = llm_endpoint(request, name)
    if endpoint is None:
        raise ApiError(404, f"Model endpoint {name} not found." if streamed else ENDPOINT_NOT_FOUND)
    if streamed:
        require_streaming(endpoint)
    else:
        require_answering(endpoint)
    if (framework := framework_of(endpoint)) not in _OPENAI_FRAMEWORKS:
        named = f"(LLMInferenceFramework.{framework.upper()})"
        problem = f"The endpoint's inference framework {named} does not support {task}."
        raise ApiError(400, problem if streamed else f"Unsupported inference type: {problem}")
    return endpoint


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
