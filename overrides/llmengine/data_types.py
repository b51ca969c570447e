"""
Every type that the existing client exports, by its name there.

Most are the generated types, of the same or another name; the few that no call of ours uses are
written here.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from llmengine_api.models import BatchCompletionsFields as BatchCompletionsRequestBase
from llmengine_api.models import (
    BatchCompletionsJob,
    BatchCompletionsJobStatus,
    BatchCompletionsModelConfig,
    BatchJobStatus,
    CallbackAuth,
    CallbackBasicAuth,
    CallbackmTLSAuth,
    CancelBatchCompletionsV2Response,
    CancelFineTuneResponse,
    CompletionOutput,
    CompletionStreamOutput,
    CompletionStreamResponse,
    CompletionStreamV1Request,
    CompletionSyncResponse,
    CompletionSyncV1Request,
    CompletionV2Request,
    CompletionV2Response,
    CreateBatchCompletionsV1ModelConfig,
    CreateBatchCompletionsV1Request,
    CreateBatchCompletionsV1RequestContent,
    CreateBatchCompletionsV1Response,
    CreateBatchCompletionsV2Request,
    CreateFineTuneRequest,
    CreateFineTuneResponse,
    CreateLLMEndpointResponse,
    CreateLLMModelEndpointFields,
    DeleteFileResponse,
    DeleteLLMEndpointResponse,
    FilteredChatCompletionV2Request,
    FilteredCompletionV2Request,
    GetBatchCompletionV2Response,
    GetFileContentResponse,
    GetFileResponse,
    GetFineTuneEventsResponse,
    GetFineTuneResponse,
    GetLLMEndpointResponse,
    GetModelEndpointResponse,
    GpuType,
    ListFilesResponse,
    ListFineTunesResponse,
    ListLLMEndpointsResponse,
    LLMFineTuneEvent,
    LLMInferenceFramework,
    LLMSource,
    ModelDownloadRequest,
    ModelDownloadResponse,
    ModelEndpointDeploymentState,
    ModelEndpointResourceState,
    ModelEndpointStatus,
    ModelEndpointType,
    Quantization,
    ResponseFormatJsonObject,
    ResponseFormatJsonSchema,
    ResponseFormatText,
    StreamErrorContent,
    TokenOutput,
    ToolConfig,
    UpdateBatchCompletionsV2Request,
    UpdateBatchCompletionsV2Response,
    UpdateLLMEndpointResponse,
    UpdateLLMModelEndpointFields,
    UploadFileResponse,
    VLLMModelConfig,
)
from llmengine_api.models import ChatCompletionChunk as ChatCompletionV2StreamSuccessChunk
from llmengine_api.models import ChatCompletionRequest as ChatCompletionV2Request
from llmengine_api.models import ChatCompletionResponse as ChatCompletionV2Response
from llmengine_api.models import ChatCompletionStreamError as ChatCompletionV2StreamErrorChunk
from llmengine_api.models import CompletionStreamError as StreamError
from llmengine_api.models import CompletionV2Chunk as CompletionV2StreamSuccessChunk
from llmengine_api.models import CompletionV2StreamError as CompletionV2StreamErrorChunk
from llmengine_api.runtime import Model

__all__ = [
    "UNSUPPORTED_FIELDS",
    "BatchCompletionContent",
    "BatchCompletionsJob",
    "BatchCompletionsJobStatus",
    "BatchCompletionsModelConfig",
    "BatchCompletionsRequestBase",
    "BatchJobStatus",
    "CallbackAuth",
    "CallbackBasicAuth",
    "CallbackmTLSAuth",
    "CancelBatchCompletionsV2Request",
    "CancelBatchCompletionsV2Response",
    "CancelFineTuneResponse",
    "ChatCompletionV2Chunk",
    "ChatCompletionV2Request",
    "ChatCompletionV2Response",
    "ChatCompletionV2StreamErrorChunk",
    "ChatCompletionV2StreamSuccessChunk",
    "ChatCompletionV2SyncResponse",
    "CompletionOutput",
    "CompletionRequest",
    "CompletionResponse",
    "CompletionStreamOutput",
    "CompletionStreamRequest",
    "CompletionStreamResponse",
    "CompletionStreamV1Request",
    "CompletionStreamV1Response",
    "CompletionSyncRequest",
    "CompletionSyncResponse",
    "CompletionSyncV1Request",
    "CompletionSyncV1Response",
    "CompletionV1Output",
    "CompletionV2Request",
    "CompletionV2Response",
    "CompletionV2StreamChunk",
    "CompletionV2StreamErrorChunk",
    "CompletionV2StreamSuccessChunk",
    "CompletionV2SyncResponse",
    "CpuSpecificationType",
    "CreateBatchCompletionsModelConfig",
    "CreateBatchCompletionsRequest",
    "CreateBatchCompletionsRequestContent",
    "CreateBatchCompletionsResponse",
    "CreateBatchCompletionsV1ModelConfig",
    "CreateBatchCompletionsV1Request",
    "CreateBatchCompletionsV1RequestContent",
    "CreateBatchCompletionsV1Response",
    "CreateBatchCompletionsV2ModelConfig",
    "CreateBatchCompletionsV2Request",
    "CreateBatchCompletionsV2RequestContent",
    "CreateBatchCompletionsV2Response",
    "CreateChatCompletionRequest",
    "CreateChatCompletionResponse",
    "CreateChatCompletionStreamResponse",
    "CreateCompletionRequest",
    "CreateCompletionResponse",
    "CreateFineTuneRequest",
    "CreateFineTuneResponse",
    "CreateLLMEndpointRequest",
    "CreateLLMEndpointResponse",
    "DeleteFileResponse",
    "DeleteLLMEndpointResponse",
    "FilteredChatCompletionV2Request",
    "FilteredCompletionV2Request",
    "GetBatchCompletionV2Response",
    "GetFileContentResponse",
    "GetFileResponse",
    "GetFineTuneEventsResponse",
    "GetFineTuneResponse",
    "GetLLMEndpointResponse",
    "GetModelEndpointResponse",
    "GpuType",
    "LLMFineTuneEvent",
    "LLMInferenceFramework",
    "LLMSource",
    "ListBatchCompletionV2Response",
    "ListFilesResponse",
    "ListFineTunesResponse",
    "ListLLMEndpointsResponse",
    "ModelDownloadRequest",
    "ModelDownloadResponse",
    "ModelEndpointDeploymentState",
    "ModelEndpointResourceState",
    "ModelEndpointStatus",
    "ModelEndpointType",
    "PostInferenceHooks",
    "Quantization",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonSchema",
    "ResponseFormatText",
    "StorageSpecificationType",
    "StreamError",
    "StreamErrorContent",
    "TokenOutput",
    "TokenUsage",
    "ToolConfig",
    "UpdateBatchCompletionsV2Request",
    "UpdateBatchCompletionsV2Response",
    "UpdateLLMEndpointRequest",
    "UpdateLLMEndpointResponse",
    "UploadFileResponse",
    "VLLMChatCompletionAdditionalParams",
    "VLLMCompletionAdditionalParams",
    "VLLMEndpointAdditionalArgs",
    "VLLMEngineAdditionalArgs",
    "VLLMModelConfig",
    "VLLMSamplingParams",
]

ChatCompletionV2SyncResponse = ChatCompletionV2Response
CompletionStreamRequest = CompletionStreamV1Request
CompletionStreamV1Response = CompletionStreamResponse
CompletionSyncRequest = CompletionSyncV1Request
CompletionSyncV1Response = CompletionSyncResponse
CompletionV1Output = CompletionOutput
CompletionV2SyncResponse = CompletionV2Response
CreateBatchCompletionsModelConfig = CreateBatchCompletionsV1ModelConfig
CreateBatchCompletionsRequest = CreateBatchCompletionsV1Request
CreateBatchCompletionsRequestContent = CreateBatchCompletionsV1RequestContent
CreateBatchCompletionsResponse = CreateBatchCompletionsV1Response
CreateBatchCompletionsV2ModelConfig = BatchCompletionsModelConfig
CreateBatchCompletionsV2Response = BatchCompletionsJob
CreateChatCompletionRequest = ChatCompletionV2Request
CreateChatCompletionResponse = ChatCompletionV2Response
CreateChatCompletionStreamResponse = ChatCompletionV2StreamSuccessChunk
CreateCompletionRequest = CompletionV2Request
CreateCompletionResponse = CompletionV2Response

CpuSpecificationType = str | int | float
StorageSpecificationType = str | int | float
CompletionRequest = FilteredCompletionV2Request | FilteredChatCompletionV2Request
CompletionResponse = CompletionV2Response | ChatCompletionV2Response
CompletionV2StreamChunk = CompletionV2StreamSuccessChunk | CompletionV2StreamErrorChunk
ChatCompletionV2Chunk = ChatCompletionV2StreamSuccessChunk | ChatCompletionV2StreamErrorChunk
CreateBatchCompletionsV2RequestContent = (
    list[FilteredCompletionV2Request] | list[FilteredChatCompletionV2Request]
)
BatchCompletionContent = (
    CreateBatchCompletionsV1RequestContent | CreateBatchCompletionsV2RequestContent
)

UNSUPPORTED_FIELDS = ["service_tier"]
"""Fields of OpenAI's requests that the server does not take."""


class PostInferenceHooks(StrEnum):
    """What the server runs after each task of an endpoint."""

    CALLBACK = "callback"


class CancelBatchCompletionsV2Request(Model):
    """The id of a job to cancel."""

    job_id: str


class ListBatchCompletionV2Response(Model):
    """Jobs that complete many prompts. Servers have no route that lists them."""

    jobs: list[BatchCompletionsJob]


class TokenUsage(Model):
    """How many tokens a completion took, and how long."""

    num_prompt_tokens: int | None = 0
    num_completion_tokens: int | None = 0
    total_duration: float | None = None
    time_to_first_token: float | None = None

    @property
    def num_total_tokens(self) -> int:
        """Tokens of the prompt and the completion."""
        return (self.num_prompt_tokens or 0) + (self.num_completion_tokens or 0)

    @property
    def total_tokens_per_second(self) -> float:
        """All tokens over the whole time; 0 where that is not known."""
        return self.num_total_tokens / self.total_duration if self.total_duration else 0.0

    @property
    def inter_token_latency(self) -> float | None:
        """The mean time from one token to the next, where there are two and the times are known."""
        tokens = self.num_completion_tokens or 0
        if self.total_duration is None or self.time_to_first_token is None or tokens < 2:
            return None
        return (self.total_duration - self.time_to_first_token) / (tokens - 1)


class VLLMEngineAdditionalArgs(Model):
    """Options of vLLM that are not arguments of its engine."""

    max_gpu_memory_utilization: float | None = None
    attention_backend: str | None = None


class VLLMEndpointAdditionalArgs(VLLMModelConfig, VLLMEngineAdditionalArgs):
    """All options of vLLM that an endpoint takes."""


class CreateLLMEndpointRequest(CreateLLMModelEndpointFields, VLLMEndpointAdditionalArgs):
    """What creates an endpoint; the options are vLLM's."""

    inference_framework: LLMInferenceFramework = LLMInferenceFramework.VLLM


class UpdateLLMEndpointRequest(UpdateLLMModelEndpointFields, VLLMEndpointAdditionalArgs):
    """What changes an endpoint; the options are vLLM's."""


class VLLMSamplingParams(Model):
    """How vLLM samples."""

    best_of: int | None = None
    top_k: int | None = None
    min_p: float | None = None
    use_beam_search: bool | None = None
    length_penalty: float | None = None
    repetition_penalty: float | None = None
    early_stopping: bool | None = None
    stop_token_ids: list[int] | None = None
    include_stop_str_in_output: bool | None = None
    ignore_eos: bool | None = None
    min_tokens: int | None = None
    skip_special_tokens: bool | None = None
    spaces_between_special_tokens: bool | None = None


class _GuidedParams(VLLMSamplingParams):
    guided_json: dict[str, Any] | None = None
    guided_regex: str | None = None
    guided_choice: list[str] | None = None
    guided_grammar: str | None = None
    guided_decoding_backend: str | None = None
    guided_whitespace_pattern: str | None = None
    add_special_tokens: bool | None = None


class VLLMCompletionAdditionalParams(_GuidedParams):
    """What vLLM takes with a completion beyond OpenAI's fields."""

    response_format: (
        ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema | None
    ) = None


class VLLMChatCompletionAdditionalParams(_GuidedParams):
    """What vLLM takes with a chat beyond OpenAI's fields."""

    echo: bool | None = None
    add_generation_prompt: bool | None = None
    continue_final_message: bool | None = None
    documents: list[dict[str, str]] | None = None
    chat_template: str | None = None
    chat_template_kwargs: dict[str, Any] | None = None
    priority: int | None = None
