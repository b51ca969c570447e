# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""
Every type of the API, one module each, imported at first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .batch_job_status import BatchJobStatus as BatchJobStatus
    from .callback_auth import CallbackAuth as CallbackAuth
    from .callback_basic_auth import CallbackBasicAuth as CallbackBasicAuth
    from .callbackm_tls_auth import CallbackmTLSAuth as CallbackmTLSAuth
    from .cancel_fine_tune_response import CancelFineTuneResponse as CancelFineTuneResponse
    from .chat_completion_annotation import ChatCompletionAnnotation as ChatCompletionAnnotation
    from .chat_completion_assistant_message import (
        ChatCompletionAssistantMessage as ChatCompletionAssistantMessage,
    )
    from .chat_completion_assistant_part import (
        ChatCompletionAssistantPart as ChatCompletionAssistantPart,
    )
    from .chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from .chat_completion_audio_options import (
        ChatCompletionAudioOptions as ChatCompletionAudioOptions,
    )
    from .chat_completion_audio_part import ChatCompletionAudioPart as ChatCompletionAudioPart
    from .chat_completion_audio_reference import (
        ChatCompletionAudioReference as ChatCompletionAudioReference,
    )
    from .chat_completion_choice import ChatCompletionChoice as ChatCompletionChoice
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice as ChatCompletionChunkChoice
    from .chat_completion_delta import ChatCompletionDelta as ChatCompletionDelta
    from .chat_completion_developer_message import (
        ChatCompletionDeveloperMessage as ChatCompletionDeveloperMessage,
    )
    from .chat_completion_file_part import ChatCompletionFilePart as ChatCompletionFilePart
    from .chat_completion_finish_reason import (
        ChatCompletionFinishReason as ChatCompletionFinishReason,
    )
    from .chat_completion_function import ChatCompletionFunction as ChatCompletionFunction
    from .chat_completion_function_call import (
        ChatCompletionFunctionCall as ChatCompletionFunctionCall,
    )
    from .chat_completion_function_call_delta import (
        ChatCompletionFunctionCallDelta as ChatCompletionFunctionCallDelta,
    )
    from .chat_completion_function_call_mode import (
        ChatCompletionFunctionCallMode as ChatCompletionFunctionCallMode,
    )
    from .chat_completion_function_message import (
        ChatCompletionFunctionMessage as ChatCompletionFunctionMessage,
    )
    from .chat_completion_image_part import ChatCompletionImagePart as ChatCompletionImagePart
    from .chat_completion_image_url import ChatCompletionImageUrl as ChatCompletionImageUrl
    from .chat_completion_input_audio import ChatCompletionInputAudio as ChatCompletionInputAudio
    from .chat_completion_input_file import ChatCompletionInputFile as ChatCompletionInputFile
    from .chat_completion_legacy_function import (
        ChatCompletionLegacyFunction as ChatCompletionLegacyFunction,
    )
    from .chat_completion_logprobs import ChatCompletionLogprobs as ChatCompletionLogprobs
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chat_completion_modality import ChatCompletionModality as ChatCompletionModality
    from .chat_completion_named_function import (
        ChatCompletionNamedFunction as ChatCompletionNamedFunction,
    )
    from .chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    )
    from .chat_completion_prediction import ChatCompletionPrediction as ChatCompletionPrediction
    from .chat_completion_refusal_part import ChatCompletionRefusalPart as ChatCompletionRefusalPart
    from .chat_completion_request import ChatCompletionRequest as ChatCompletionRequest
    from .chat_completion_response import ChatCompletionResponse as ChatCompletionResponse
    from .chat_completion_response_format import (
        ChatCompletionResponseFormat as ChatCompletionResponseFormat,
    )
    from .chat_completion_response_message import (
        ChatCompletionResponseMessage as ChatCompletionResponseMessage,
    )
    from .chat_completion_role import ChatCompletionRole as ChatCompletionRole
    from .chat_completion_stream_error import ChatCompletionStreamError as ChatCompletionStreamError
    from .chat_completion_stream_options import (
        ChatCompletionStreamOptions as ChatCompletionStreamOptions,
    )
    from .chat_completion_system_message import (
        ChatCompletionSystemMessage as ChatCompletionSystemMessage,
    )
    from .chat_completion_text_part import ChatCompletionTextPart as ChatCompletionTextPart
    from .chat_completion_token_logprob import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from .chat_completion_tool import ChatCompletionTool as ChatCompletionTool
    from .chat_completion_tool_call import ChatCompletionToolCall as ChatCompletionToolCall
    from .chat_completion_tool_call_delta import (
        ChatCompletionToolCallDelta as ChatCompletionToolCallDelta,
    )
    from .chat_completion_tool_choice_mode import (
        ChatCompletionToolChoiceMode as ChatCompletionToolChoiceMode,
    )
    from .chat_completion_tool_message import ChatCompletionToolMessage as ChatCompletionToolMessage
    from .chat_completion_tool_type import ChatCompletionToolType as ChatCompletionToolType
    from .chat_completion_top_logprob import ChatCompletionTopLogprob as ChatCompletionTopLogprob
    from .chat_completion_user_message import ChatCompletionUserMessage as ChatCompletionUserMessage
    from .chat_completion_user_part import ChatCompletionUserPart as ChatCompletionUserPart
    from .completion_output import CompletionOutput as CompletionOutput
    from .completion_stream_error import CompletionStreamError as CompletionStreamError
    from .completion_stream_output import CompletionStreamOutput as CompletionStreamOutput
    from .completion_stream_response import CompletionStreamResponse as CompletionStreamResponse
    from .completion_stream_v1_request import CompletionStreamV1Request as CompletionStreamV1Request
    from .completion_sync_response import CompletionSyncResponse as CompletionSyncResponse
    from .completion_sync_v1_request import CompletionSyncV1Request as CompletionSyncV1Request
    from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from .completion_usage import CompletionUsage as CompletionUsage
    from .completion_v1_fields import CompletionV1Fields as CompletionV1Fields
    from .create_deep_speed_model_endpoint_request import (
        CreateDeepSpeedModelEndpointRequest as CreateDeepSpeedModelEndpointRequest,
    )
    from .create_fine_tune_request import CreateFineTuneRequest as CreateFineTuneRequest
    from .create_fine_tune_response import CreateFineTuneResponse as CreateFineTuneResponse
    from .create_light_llm_model_endpoint_request import (
        CreateLightLLMModelEndpointRequest as CreateLightLLMModelEndpointRequest,
    )
    from .create_llm_endpoint_response import CreateLLMEndpointResponse as CreateLLMEndpointResponse
    from .create_llm_model_endpoint_fields import (
        CreateLLMModelEndpointFields as CreateLLMModelEndpointFields,
    )
    from .create_llm_model_endpoint_request import (
        CreateLLMModelEndpointRequest as CreateLLMModelEndpointRequest,
    )
    from .create_llm_model_endpoint_variant import (
        CreateLLMModelEndpointVariant as CreateLLMModelEndpointVariant,
    )
    from .create_sg_lang_model_endpoint_request import (
        CreateSGLangModelEndpointRequest as CreateSGLangModelEndpointRequest,
    )
    from .create_tensor_rtllm_model_endpoint_request import (
        CreateTensorRTLLMModelEndpointRequest as CreateTensorRTLLMModelEndpointRequest,
    )
    from .create_text_generation_inference_model_endpoint_request import (
        CreateTextGenerationInferenceModelEndpointRequest as CreateTextGenerationInferenceModelEndpointRequest,
    )
    from .create_vllm_model_endpoint_request import (
        CreateVLLMModelEndpointRequest as CreateVLLMModelEndpointRequest,
    )
    from .deep_speed_options import DeepSpeedOptions as DeepSpeedOptions
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .delete_llm_endpoint_response import DeleteLLMEndpointResponse as DeleteLLMEndpointResponse
    from .error_detail import ErrorDetail as ErrorDetail
    from .get_file_content_response import GetFileContentResponse as GetFileContentResponse
    from .get_file_response import GetFileResponse as GetFileResponse
    from .get_fine_tune_events_response import (
        GetFineTuneEventsResponse as GetFineTuneEventsResponse,
    )
    from .get_fine_tune_response import GetFineTuneResponse as GetFineTuneResponse
    from .get_llm_endpoint_response import GetLLMEndpointResponse as GetLLMEndpointResponse
    from .get_model_endpoint_response import GetModelEndpointResponse as GetModelEndpointResponse
    from .gpu_type import GpuType as GpuType
    from .image_detail import ImageDetail as ImageDetail
    from .input_audio_format import InputAudioFormat as InputAudioFormat
    from .internal_error import InternalError as InternalError
    from .internal_server_error_body import InternalServerErrorBody as InternalServerErrorBody
    from .json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from .light_llm_options import LightLLMOptions as LightLLMOptions
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .list_fine_tunes_response import ListFineTunesResponse as ListFineTunesResponse
    from .list_llm_endpoints_response import ListLLMEndpointsResponse as ListLLMEndpointsResponse
    from .llm_fine_tune_event import LLMFineTuneEvent as LLMFineTuneEvent
    from .llm_inference_framework import LLMInferenceFramework as LLMInferenceFramework
    from .llm_source import LLMSource as LLMSource
    from .model_download_request import ModelDownloadRequest as ModelDownloadRequest
    from .model_download_response import ModelDownloadResponse as ModelDownloadResponse
    from .model_endpoint_deployment_state import (
        ModelEndpointDeploymentState as ModelEndpointDeploymentState,
    )
    from .model_endpoint_order_by import ModelEndpointOrderBy as ModelEndpointOrderBy
    from .model_endpoint_resource_state import (
        ModelEndpointResourceState as ModelEndpointResourceState,
    )
    from .model_endpoint_status import ModelEndpointStatus as ModelEndpointStatus
    from .model_endpoint_type import ModelEndpointType as ModelEndpointType
    from .output_audio_format import OutputAudioFormat as OutputAudioFormat
    from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .quantization import Quantization as Quantization
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .response_format_json_object import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .service_tier import ServiceTier as ServiceTier
    from .sg_lang_options import SGLangOptions as SGLangOptions
    from .stream_error_content import StreamErrorContent as StreamErrorContent
    from .tensor_rtllm_options import TensorRTLLMOptions as TensorRTLLMOptions
    from .text_generation_inference_options import (
        TextGenerationInferenceOptions as TextGenerationInferenceOptions,
    )
    from .token_output import TokenOutput as TokenOutput
    from .too_many_requests_error import TooManyRequestsError as TooManyRequestsError
    from .unknown_object import UnknownObject as UnknownObject
    from .update_deep_speed_model_endpoint_request import (
        UpdateDeepSpeedModelEndpointRequest as UpdateDeepSpeedModelEndpointRequest,
    )
    from .update_llm_endpoint_response import UpdateLLMEndpointResponse as UpdateLLMEndpointResponse
    from .update_llm_model_endpoint_fields import (
        UpdateLLMModelEndpointFields as UpdateLLMModelEndpointFields,
    )
    from .update_llm_model_endpoint_request import (
        UpdateLLMModelEndpointRequest as UpdateLLMModelEndpointRequest,
    )
    from .update_llm_model_endpoint_variant import (
        UpdateLLMModelEndpointVariant as UpdateLLMModelEndpointVariant,
    )
    from .update_sg_lang_model_endpoint_request import (
        UpdateSGLangModelEndpointRequest as UpdateSGLangModelEndpointRequest,
    )
    from .update_text_generation_inference_model_endpoint_request import (
        UpdateTextGenerationInferenceModelEndpointRequest as UpdateTextGenerationInferenceModelEndpointRequest,
    )
    from .update_vllm_model_endpoint_request import (
        UpdateVLLMModelEndpointRequest as UpdateVLLMModelEndpointRequest,
    )
    from .upload_file_request import UploadFileRequest as UploadFileRequest
    from .upload_file_response import UploadFileResponse as UploadFileResponse
    from .url_citation import UrlCitation as UrlCitation
    from .validation_error_item import ValidationErrorItem as ValidationErrorItem
    from .validation_error_response import ValidationErrorResponse as ValidationErrorResponse
    from .vllm_options import VLLMOptions as VLLMOptions
    from .web_search_context_size import WebSearchContextSize as WebSearchContextSize
    from .web_search_location import WebSearchLocation as WebSearchLocation
    from .web_search_options import WebSearchOptions as WebSearchOptions
    from .web_search_user_location import WebSearchUserLocation as WebSearchUserLocation

_MODULES = {
    "BatchJobStatus": ".batch_job_status",
    "CallbackAuth": ".callback_auth",
    "CallbackBasicAuth": ".callback_basic_auth",
    "CallbackmTLSAuth": ".callbackm_tls_auth",
    "CancelFineTuneResponse": ".cancel_fine_tune_response",
    "ChatCompletionAnnotation": ".chat_completion_annotation",
    "ChatCompletionAssistantMessage": ".chat_completion_assistant_message",
    "ChatCompletionAssistantPart": ".chat_completion_assistant_part",
    "ChatCompletionAudio": ".chat_completion_audio",
    "ChatCompletionAudioOptions": ".chat_completion_audio_options",
    "ChatCompletionAudioPart": ".chat_completion_audio_part",
    "ChatCompletionAudioReference": ".chat_completion_audio_reference",
    "ChatCompletionChoice": ".chat_completion_choice",
    "ChatCompletionChunk": ".chat_completion_chunk",
    "ChatCompletionChunkChoice": ".chat_completion_chunk_choice",
    "ChatCompletionDelta": ".chat_completion_delta",
    "ChatCompletionDeveloperMessage": ".chat_completion_developer_message",
    "ChatCompletionFilePart": ".chat_completion_file_part",
    "ChatCompletionFinishReason": ".chat_completion_finish_reason",
    "ChatCompletionFunction": ".chat_completion_function",
    "ChatCompletionFunctionCall": ".chat_completion_function_call",
    "ChatCompletionFunctionCallDelta": ".chat_completion_function_call_delta",
    "ChatCompletionFunctionCallMode": ".chat_completion_function_call_mode",
    "ChatCompletionFunctionMessage": ".chat_completion_function_message",
    "ChatCompletionImagePart": ".chat_completion_image_part",
    "ChatCompletionImageUrl": ".chat_completion_image_url",
    "ChatCompletionInputAudio": ".chat_completion_input_audio",
    "ChatCompletionInputFile": ".chat_completion_input_file",
    "ChatCompletionLegacyFunction": ".chat_completion_legacy_function",
    "ChatCompletionLogprobs": ".chat_completion_logprobs",
    "ChatCompletionMessage": ".chat_completion_message",
    "ChatCompletionModality": ".chat_completion_modality",
    "ChatCompletionNamedFunction": ".chat_completion_named_function",
    "ChatCompletionNamedToolChoice": ".chat_completion_named_tool_choice",
    "ChatCompletionPrediction": ".chat_completion_prediction",
    "ChatCompletionRefusalPart": ".chat_completion_refusal_part",
    "ChatCompletionRequest": ".chat_completion_request",
    "ChatCompletionResponse": ".chat_completion_response",
    "ChatCompletionResponseFormat": ".chat_completion_response_format",
    "ChatCompletionResponseMessage": ".chat_completion_response_message",
    "ChatCompletionRole": ".chat_completion_role",
    "ChatCompletionStreamError": ".chat_completion_stream_error",
    "ChatCompletionStreamOptions": ".chat_completion_stream_options",
    "ChatCompletionSystemMessage": ".chat_completion_system_message",
    "ChatCompletionTextPart": ".chat_completion_text_part",
    "ChatCompletionTokenLogprob": ".chat_completion_token_logprob",
    "ChatCompletionTool": ".chat_completion_tool",
    "ChatCompletionToolCall": ".chat_completion_tool_call",
    "ChatCompletionToolCallDelta": ".chat_completion_tool_call_delta",
    "ChatCompletionToolChoiceMode": ".chat_completion_tool_choice_mode",
    "ChatCompletionToolMessage": ".chat_completion_tool_message",
    "ChatCompletionToolType": ".chat_completion_tool_type",
    "ChatCompletionTopLogprob": ".chat_completion_top_logprob",
    "ChatCompletionUserMessage": ".chat_completion_user_message",
    "ChatCompletionUserPart": ".chat_completion_user_part",
    "CompletionOutput": ".completion_output",
    "CompletionStreamError": ".completion_stream_error",
    "CompletionStreamOutput": ".completion_stream_output",
    "CompletionStreamResponse": ".completion_stream_response",
    "CompletionStreamV1Request": ".completion_stream_v1_request",
    "CompletionSyncResponse": ".completion_sync_response",
    "CompletionSyncV1Request": ".completion_sync_v1_request",
    "CompletionTokensDetails": ".completion_tokens_details",
    "CompletionUsage": ".completion_usage",
    "CompletionV1Fields": ".completion_v1_fields",
    "CreateDeepSpeedModelEndpointRequest": ".create_deep_speed_model_endpoint_request",
    "CreateFineTuneRequest": ".create_fine_tune_request",
    "CreateFineTuneResponse": ".create_fine_tune_response",
    "CreateLLMEndpointResponse": ".create_llm_endpoint_response",
    "CreateLLMModelEndpointFields": ".create_llm_model_endpoint_fields",
    "CreateLLMModelEndpointRequest": ".create_llm_model_endpoint_request",
    "CreateLLMModelEndpointVariant": ".create_llm_model_endpoint_variant",
    "CreateLightLLMModelEndpointRequest": ".create_light_llm_model_endpoint_request",
    "CreateSGLangModelEndpointRequest": ".create_sg_lang_model_endpoint_request",
    "CreateTensorRTLLMModelEndpointRequest": ".create_tensor_rtllm_model_endpoint_request",
    "CreateTextGenerationInferenceModelEndpointRequest": ".create_text_generation_inference_model_endpoint_request",
    "CreateVLLMModelEndpointRequest": ".create_vllm_model_endpoint_request",
    "DeepSpeedOptions": ".deep_speed_options",
    "DeleteFileResponse": ".delete_file_response",
    "DeleteLLMEndpointResponse": ".delete_llm_endpoint_response",
    "ErrorDetail": ".error_detail",
    "GetFileContentResponse": ".get_file_content_response",
    "GetFileResponse": ".get_file_response",
    "GetFineTuneEventsResponse": ".get_fine_tune_events_response",
    "GetFineTuneResponse": ".get_fine_tune_response",
    "GetLLMEndpointResponse": ".get_llm_endpoint_response",
    "GetModelEndpointResponse": ".get_model_endpoint_response",
    "GpuType": ".gpu_type",
    "ImageDetail": ".image_detail",
    "InputAudioFormat": ".input_audio_format",
    "InternalError": ".internal_error",
    "InternalServerErrorBody": ".internal_server_error_body",
    "JsonSchemaFormat": ".json_schema_format",
    "LLMFineTuneEvent": ".llm_fine_tune_event",
    "LLMInferenceFramework": ".llm_inference_framework",
    "LLMSource": ".llm_source",
    "LightLLMOptions": ".light_llm_options",
    "ListFilesResponse": ".list_files_response",
    "ListFineTunesResponse": ".list_fine_tunes_response",
    "ListLLMEndpointsResponse": ".list_llm_endpoints_response",
    "ModelDownloadRequest": ".model_download_request",
    "ModelDownloadResponse": ".model_download_response",
    "ModelEndpointDeploymentState": ".model_endpoint_deployment_state",
    "ModelEndpointOrderBy": ".model_endpoint_order_by",
    "ModelEndpointResourceState": ".model_endpoint_resource_state",
    "ModelEndpointStatus": ".model_endpoint_status",
    "ModelEndpointType": ".model_endpoint_type",
    "OutputAudioFormat": ".output_audio_format",
    "PromptTokensDetails": ".prompt_tokens_details",
    "Quantization": ".quantization",
    "ReasoningEffort": ".reasoning_effort",
    "ResponseFormatJsonObject": ".response_format_json_object",
    "ResponseFormatJsonSchema": ".response_format_json_schema",
    "ResponseFormatText": ".response_format_text",
    "SGLangOptions": ".sg_lang_options",
    "ServiceTier": ".service_tier",
    "StreamErrorContent": ".stream_error_content",
    "TensorRTLLMOptions": ".tensor_rtllm_options",
    "TextGenerationInferenceOptions": ".text_generation_inference_options",
    "TokenOutput": ".token_output",
    "TooManyRequestsError": ".too_many_requests_error",
    "UnknownObject": ".unknown_object",
    "UpdateDeepSpeedModelEndpointRequest": ".update_deep_speed_model_endpoint_request",
    "UpdateLLMEndpointResponse": ".update_llm_endpoint_response",
    "UpdateLLMModelEndpointFields": ".update_llm_model_endpoint_fields",
    "UpdateLLMModelEndpointRequest": ".update_llm_model_endpoint_request",
    "UpdateLLMModelEndpointVariant": ".update_llm_model_endpoint_variant",
    "UpdateSGLangModelEndpointRequest": ".update_sg_lang_model_endpoint_request",
    "UpdateTextGenerationInferenceModelEndpointRequest": ".update_text_generation_inference_model_endpoint_request",
    "UpdateVLLMModelEndpointRequest": ".update_vllm_model_endpoint_request",
    "UploadFileRequest": ".upload_file_request",
    "UploadFileResponse": ".upload_file_response",
    "UrlCitation": ".url_citation",
    "VLLMOptions": ".vllm_options",
    "ValidationErrorItem": ".validation_error_item",
    "ValidationErrorResponse": ".validation_error_response",
    "WebSearchContextSize": ".web_search_context_size",
    "WebSearchLocation": ".web_search_location",
    "WebSearchOptions": ".web_search_options",
    "WebSearchUserLocation": ".web_search_user_location",
}


def __getattr__(name: str) -> object:
    """Import the module of a name at its first use."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Every exported name, imported or not."""
    return sorted(_MODULES)


__all__ = [
    "BatchJobStatus",
    "CallbackAuth",
    "CallbackBasicAuth",
    "CallbackmTLSAuth",
    "CancelFineTuneResponse",
    "ChatCompletionAnnotation",
    "ChatCompletionAssistantMessage",
    "ChatCompletionAssistantPart",
    "ChatCompletionAudio",
    "ChatCompletionAudioOptions",
    "ChatCompletionAudioPart",
    "ChatCompletionAudioReference",
    "ChatCompletionChoice",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionDelta",
    "ChatCompletionDeveloperMessage",
    "ChatCompletionFilePart",
    "ChatCompletionFinishReason",
    "ChatCompletionFunction",
    "ChatCompletionFunctionCall",
    "ChatCompletionFunctionCallDelta",
    "ChatCompletionFunctionCallMode",
    "ChatCompletionFunctionMessage",
    "ChatCompletionImagePart",
    "ChatCompletionImageUrl",
    "ChatCompletionInputAudio",
    "ChatCompletionInputFile",
    "ChatCompletionLegacyFunction",
    "ChatCompletionLogprobs",
    "ChatCompletionMessage",
    "ChatCompletionModality",
    "ChatCompletionNamedFunction",
    "ChatCompletionNamedToolChoice",
    "ChatCompletionPrediction",
    "ChatCompletionRefusalPart",
    "ChatCompletionRequest",
    "ChatCompletionResponse",
    "ChatCompletionResponseFormat",
    "ChatCompletionResponseMessage",
    "ChatCompletionRole",
    "ChatCompletionStreamError",
    "ChatCompletionStreamOptions",
    "ChatCompletionSystemMessage",
    "ChatCompletionTextPart",
    "ChatCompletionTokenLogprob",
    "ChatCompletionTool",
    "ChatCompletionToolCall",
    "ChatCompletionToolCallDelta",
    "ChatCompletionToolChoiceMode",
    "ChatCompletionToolMessage",
    "ChatCompletionToolType",
    "ChatCompletionTopLogprob",
    "ChatCompletionUserMessage",
    "ChatCompletionUserPart",
    "CompletionOutput",
    "CompletionStreamError",
    "CompletionStreamOutput",
    "CompletionStreamResponse",
    "CompletionStreamV1Request",
    "CompletionSyncResponse",
    "CompletionSyncV1Request",
    "CompletionTokensDetails",
    "CompletionUsage",
    "CompletionV1Fields",
    "CreateDeepSpeedModelEndpointRequest",
    "CreateFineTuneRequest",
    "CreateFineTuneResponse",
    "CreateLLMEndpointResponse",
    "CreateLLMModelEndpointFields",
    "CreateLLMModelEndpointRequest",
    "CreateLLMModelEndpointVariant",
    "CreateLightLLMModelEndpointRequest",
    "CreateSGLangModelEndpointRequest",
    "CreateTensorRTLLMModelEndpointRequest",
    "CreateTextGenerationInferenceModelEndpointRequest",
    "CreateVLLMModelEndpointRequest",
    "DeepSpeedOptions",
    "DeleteFileResponse",
    "DeleteLLMEndpointResponse",
    "ErrorDetail",
    "GetFileContentResponse",
    "GetFileResponse",
    "GetFineTuneEventsResponse",
    "GetFineTuneResponse",
    "GetLLMEndpointResponse",
    "GetModelEndpointResponse",
    "GpuType",
    "ImageDetail",
    "InputAudioFormat",
    "InternalError",
    "InternalServerErrorBody",
    "JsonSchemaFormat",
    "LLMFineTuneEvent",
    "LLMInferenceFramework",
    "LLMSource",
    "LightLLMOptions",
    "ListFilesResponse",
    "ListFineTunesResponse",
    "ListLLMEndpointsResponse",
    "ModelDownloadRequest",
    "ModelDownloadResponse",
    "ModelEndpointDeploymentState",
    "ModelEndpointOrderBy",
    "ModelEndpointResourceState",
    "ModelEndpointStatus",
    "ModelEndpointType",
    "OutputAudioFormat",
    "PromptTokensDetails",
    "Quantization",
    "ReasoningEffort",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonSchema",
    "ResponseFormatText",
    "SGLangOptions",
    "ServiceTier",
    "StreamErrorContent",
    "TensorRTLLMOptions",
    "TextGenerationInferenceOptions",
    "TokenOutput",
    "TooManyRequestsError",
    "UnknownObject",
    "UpdateDeepSpeedModelEndpointRequest",
    "UpdateLLMEndpointResponse",
    "UpdateLLMModelEndpointFields",
    "UpdateLLMModelEndpointRequest",
    "UpdateLLMModelEndpointVariant",
    "UpdateSGLangModelEndpointRequest",
    "UpdateTextGenerationInferenceModelEndpointRequest",
    "UpdateVLLMModelEndpointRequest",
    "UploadFileRequest",
    "UploadFileResponse",
    "UrlCitation",
    "VLLMOptions",
    "ValidationErrorItem",
    "ValidationErrorResponse",
    "WebSearchContextSize",
    "WebSearchLocation",
    "WebSearchOptions",
    "WebSearchUserLocation",
]
