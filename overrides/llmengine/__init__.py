"""
The client for LLM Engine: completions, chat, models, fine-tunes and files on your own server.

`LLMEngine` blocks, `AsyncLLMEngine` awaits; both have the same resources and raise the errors of
`llmengine.errors`. All models are in `llmengine.types`. Names are imported when first used.
"""

from importlib import import_module

from ._version import __version__

# Type checkers know the name and take it for true; `typing` itself costs milliseconds to import.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from llmengine_api.models import (
        CallbackAuth,
        CallbackBasicAuth,
        CallbackmTLSAuth,
        CancelFineTuneResponse,
        CompletionOutput,
        CompletionStreamOutput,
        CompletionStreamResponse,
        CompletionSyncResponse,
        CreateFineTuneResponse,
        DeleteFileResponse,
        DeleteLLMEndpointResponse,
        GetFileContentResponse,
        GetFileResponse,
        GetFineTuneResponse,
        GetLLMEndpointResponse,
        GetModelEndpointResponse,
        GpuType,
        ListFilesResponse,
        ListFineTunesResponse,
        ListLLMEndpointsResponse,
        LLMInferenceFramework,
        LLMSource,
        ModelDownloadRequest,
        ModelDownloadResponse,
        ModelEndpointDeploymentState,
        ModelEndpointResourceState,
        ModelEndpointStatus,
        ModelEndpointType,
        Quantization,
        UploadFileResponse,
    )
    from llmengine_api.runtime import (
        AsyncStream,
        Omit,
        RawResponse,
        Stream,
        Timeout,
        omit,
    )

    from ._client import (
        AsyncLLMEngine,
        LLMEngine,
    )
    from ._options import (
        RetryEvent,
    )
    from ._sse import (
        ServerSentEvent,
    )
    from .errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        GoneError,
        JobError,
        JobFailedError,
        JobTimeoutError,
        LLMEngineError,
        NotFoundError,
        PermissionDeniedError,
        PoolTimeoutError,
        RateLimitExceededError,
        RequestInfo,
        ServerError,
        StreamError,
        StreamIncompleteError,
        UnauthorizedError,
        UnknownError,
        UnprocessableEntityError,
        ValidationError,
    )

_MODULES = {
    "._client": (
        "AsyncLLMEngine",
        "LLMEngine",
    ),
    "._options": ("RetryEvent",),
    "._sse": ("ServerSentEvent",),
    ".errors": (
        "APIConnectionError",
        "APIError",
        "APIResponseValidationError",
        "APIStatusError",
        "APITimeoutError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "GoneError",
        "JobError",
        "JobFailedError",
        "JobTimeoutError",
        "LLMEngineError",
        "NotFoundError",
        "PermissionDeniedError",
        "PoolTimeoutError",
        "RateLimitExceededError",
        "RequestInfo",
        "ServerError",
        "StreamError",
        "StreamIncompleteError",
        "UnauthorizedError",
        "UnknownError",
        "UnprocessableEntityError",
        "ValidationError",
    ),
    "llmengine_api.models": (
        "CallbackAuth",
        "CallbackBasicAuth",
        "CallbackmTLSAuth",
        "CancelFineTuneResponse",
        "CompletionOutput",
        "CompletionStreamOutput",
        "CompletionStreamResponse",
        "CompletionSyncResponse",
        "CreateFineTuneResponse",
        "DeleteFileResponse",
        "DeleteLLMEndpointResponse",
        "GetFileContentResponse",
        "GetFileResponse",
        "GetFineTuneResponse",
        "GetLLMEndpointResponse",
        "GetModelEndpointResponse",
        "GpuType",
        "LLMInferenceFramework",
        "LLMSource",
        "ListFilesResponse",
        "ListFineTunesResponse",
        "ListLLMEndpointsResponse",
        "ModelDownloadRequest",
        "ModelDownloadResponse",
        "ModelEndpointDeploymentState",
        "ModelEndpointResourceState",
        "ModelEndpointStatus",
        "ModelEndpointType",
        "Quantization",
        "UploadFileResponse",
    ),
    "llmengine_api.runtime": (
        "AsyncStream",
        "Omit",
        "RawResponse",
        "Stream",
        "Timeout",
        "omit",
    ),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> object:
    """Import the module of a name at its first use (PEP 562)."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULE_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Every public name, imported or not."""
    return sorted(__all__)


__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncLLMEngine",
    "AsyncStream",
    "BadRequestError",
    "CallbackAuth",
    "CallbackBasicAuth",
    "CallbackmTLSAuth",
    "CancelFineTuneResponse",
    "CompletionOutput",
    "CompletionStreamOutput",
    "CompletionStreamResponse",
    "CompletionSyncResponse",
    "ConfigurationError",
    "ConflictError",
    "CreateFineTuneResponse",
    "DeleteFileResponse",
    "DeleteLLMEndpointResponse",
    "GetFileContentResponse",
    "GetFileResponse",
    "GetFineTuneResponse",
    "GetLLMEndpointResponse",
    "GetModelEndpointResponse",
    "GoneError",
    "GpuType",
    "JobError",
    "JobFailedError",
    "JobTimeoutError",
    "LLMEngine",
    "LLMEngineError",
    "LLMInferenceFramework",
    "LLMSource",
    "ListFilesResponse",
    "ListFineTunesResponse",
    "ListLLMEndpointsResponse",
    "ModelDownloadRequest",
    "ModelDownloadResponse",
    "ModelEndpointDeploymentState",
    "ModelEndpointResourceState",
    "ModelEndpointStatus",
    "ModelEndpointType",
    "NotFoundError",
    "Omit",
    "PermissionDeniedError",
    "PoolTimeoutError",
    "Quantization",
    "RateLimitExceededError",
    "RawResponse",
    "RequestInfo",
    "RetryEvent",
    "ServerError",
    "ServerSentEvent",
    "Stream",
    "StreamError",
    "StreamIncompleteError",
    "Timeout",
    "UnauthorizedError",
    "UnknownError",
    "UnprocessableEntityError",
    "UploadFileResponse",
    "ValidationError",
    "__version__",
    "omit",
]
