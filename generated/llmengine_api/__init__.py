# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""
The LLM Engine API as Python: typed models, resource classes, and a plain client.

Generated from `openapi.yaml` and usable on its own; `llmengine` puts retries, deadlines, streams
and typed errors on top. Names are imported when they are first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import Client as Client
    from .models.artifact_flavor_fields import ArtifactFlavorFields as ArtifactFlavorFields
    from .models.batch_completions_fields import BatchCompletionsFields as BatchCompletionsFields
    from .models.batch_completions_job import BatchCompletionsJob as BatchCompletionsJob
    from .models.batch_completions_job_status import (
        BatchCompletionsJobStatus as BatchCompletionsJobStatus,
    )
    from .models.batch_completions_model_config import (
        BatchCompletionsModelConfig as BatchCompletionsModelConfig,
    )
    from .models.batch_job_serialization_format import (
        BatchJobSerializationFormat as BatchJobSerializationFormat,
    )
    from .models.batch_job_status import BatchJobStatus as BatchJobStatus
    from .models.callback_auth import CallbackAuth as CallbackAuth
    from .models.callback_basic_auth import CallbackBasicAuth as CallbackBasicAuth
    from .models.callbackm_tls_auth import CallbackmTLSAuth as CallbackmTLSAuth
    from .models.cancel_batch_completions_v2_response import (
        CancelBatchCompletionsV2Response as CancelBatchCompletionsV2Response,
    )
    from .models.cancel_fine_tune_response import CancelFineTuneResponse as CancelFineTuneResponse
    from .models.chat_completion_annotation import (
        ChatCompletionAnnotation as ChatCompletionAnnotation,
    )
    from .models.chat_completion_assistant_message import (
        ChatCompletionAssistantMessage as ChatCompletionAssistantMessage,
    )
    from .models.chat_completion_assistant_part import (
        ChatCompletionAssistantPart as ChatCompletionAssistantPart,
    )
    from .models.chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from .models.chat_completion_audio_options import (
        ChatCompletionAudioOptions as ChatCompletionAudioOptions,
    )
    from .models.chat_completion_audio_part import (
        ChatCompletionAudioPart as ChatCompletionAudioPart,
    )
    from .models.chat_completion_audio_reference import (
        ChatCompletionAudioReference as ChatCompletionAudioReference,
    )
    from .models.chat_completion_choice import ChatCompletionChoice as ChatCompletionChoice
    from .models.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .models.chat_completion_chunk_choice import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from .models.chat_completion_delta import ChatCompletionDelta as ChatCompletionDelta
    from .models.chat_completion_developer_message import (
        ChatCompletionDeveloperMessage as ChatCompletionDeveloperMessage,
    )
    from .models.chat_completion_fields import ChatCompletionFields as ChatCompletionFields
    from .models.chat_completion_file_part import ChatCompletionFilePart as ChatCompletionFilePart
    from .models.chat_completion_finish_reason import (
        ChatCompletionFinishReason as ChatCompletionFinishReason,
    )
    from .models.chat_completion_function import ChatCompletionFunction as ChatCompletionFunction
    from .models.chat_completion_function_call import (
        ChatCompletionFunctionCall as ChatCompletionFunctionCall,
    )
    from .models.chat_completion_function_call_delta import (
        ChatCompletionFunctionCallDelta as ChatCompletionFunctionCallDelta,
    )
    from .models.chat_completion_function_call_mode import (
        ChatCompletionFunctionCallMode as ChatCompletionFunctionCallMode,
    )
    from .models.chat_completion_function_message import (
        ChatCompletionFunctionMessage as ChatCompletionFunctionMessage,
    )
    from .models.chat_completion_image_part import (
        ChatCompletionImagePart as ChatCompletionImagePart,
    )
    from .models.chat_completion_image_url import ChatCompletionImageUrl as ChatCompletionImageUrl
    from .models.chat_completion_input_audio import (
        ChatCompletionInputAudio as ChatCompletionInputAudio,
    )
    from .models.chat_completion_input_file import (
        ChatCompletionInputFile as ChatCompletionInputFile,
    )
    from .models.chat_completion_legacy_function import (
        ChatCompletionLegacyFunction as ChatCompletionLegacyFunction,
    )
    from .models.chat_completion_logprobs import ChatCompletionLogprobs as ChatCompletionLogprobs
    from .models.chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .models.chat_completion_modality import ChatCompletionModality as ChatCompletionModality
    from .models.chat_completion_named_function import (
        ChatCompletionNamedFunction as ChatCompletionNamedFunction,
    )
    from .models.chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    )
    from .models.chat_completion_prediction import (
        ChatCompletionPrediction as ChatCompletionPrediction,
    )
    from .models.chat_completion_refusal_part import (
        ChatCompletionRefusalPart as ChatCompletionRefusalPart,
    )
    from .models.chat_completion_request import ChatCompletionRequest as ChatCompletionRequest
    from .models.chat_completion_response import ChatCompletionResponse as ChatCompletionResponse
    from .models.chat_completion_response_format import (
        ChatCompletionResponseFormat as ChatCompletionResponseFormat,
    )
    from .models.chat_completion_response_message import (
        ChatCompletionResponseMessage as ChatCompletionResponseMessage,
    )
    from .models.chat_completion_role import ChatCompletionRole as ChatCompletionRole
    from .models.chat_completion_stream_error import (
        ChatCompletionStreamError as ChatCompletionStreamError,
    )
    from .models.chat_completion_stream_options import (
        ChatCompletionStreamOptions as ChatCompletionStreamOptions,
    )
    from .models.chat_completion_system_message import (
        ChatCompletionSystemMessage as ChatCompletionSystemMessage,
    )
    from .models.chat_completion_text_part import ChatCompletionTextPart as ChatCompletionTextPart
    from .models.chat_completion_token_logprob import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from .models.chat_completion_tool import ChatCompletionTool as ChatCompletionTool
    from .models.chat_completion_tool_call import ChatCompletionToolCall as ChatCompletionToolCall
    from .models.chat_completion_tool_call_delta import (
        ChatCompletionToolCallDelta as ChatCompletionToolCallDelta,
    )
    from .models.chat_completion_tool_choice_mode import (
        ChatCompletionToolChoiceMode as ChatCompletionToolChoiceMode,
    )
    from .models.chat_completion_tool_message import (
        ChatCompletionToolMessage as ChatCompletionToolMessage,
    )
    from .models.chat_completion_tool_type import ChatCompletionToolType as ChatCompletionToolType
    from .models.chat_completion_top_logprob import (
        ChatCompletionTopLogprob as ChatCompletionTopLogprob,
    )
    from .models.chat_completion_user_message import (
        ChatCompletionUserMessage as ChatCompletionUserMessage,
    )
    from .models.chat_completion_user_part import ChatCompletionUserPart as ChatCompletionUserPart
    from .models.clone_model_bundle_request import (
        CloneModelBundleRequest as CloneModelBundleRequest,
    )
    from .models.cloudpickle_artifact_flavor import (
        CloudpickleArtifactFlavor as CloudpickleArtifactFlavor,
    )
    from .models.completion_output import CompletionOutput as CompletionOutput
    from .models.completion_stream_error import CompletionStreamError as CompletionStreamError
    from .models.completion_stream_output import CompletionStreamOutput as CompletionStreamOutput
    from .models.completion_stream_response import (
        CompletionStreamResponse as CompletionStreamResponse,
    )
    from .models.completion_stream_v1_request import (
        CompletionStreamV1Request as CompletionStreamV1Request,
    )
    from .models.completion_sync_response import CompletionSyncResponse as CompletionSyncResponse
    from .models.completion_sync_v1_request import (
        CompletionSyncV1Request as CompletionSyncV1Request,
    )
    from .models.completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from .models.completion_usage import CompletionUsage as CompletionUsage
    from .models.completion_v1_fields import CompletionV1Fields as CompletionV1Fields
    from .models.completion_v2_choice import CompletionV2Choice as CompletionV2Choice
    from .models.completion_v2_chunk import CompletionV2Chunk as CompletionV2Chunk
    from .models.completion_v2_chunk_choice import (
        CompletionV2ChunkChoice as CompletionV2ChunkChoice,
    )
    from .models.completion_v2_fields import CompletionV2Fields as CompletionV2Fields
    from .models.completion_v2_finish_reason import (
        CompletionV2FinishReason as CompletionV2FinishReason,
    )
    from .models.completion_v2_logprobs import CompletionV2Logprobs as CompletionV2Logprobs
    from .models.completion_v2_request import CompletionV2Request as CompletionV2Request
    from .models.completion_v2_response import CompletionV2Response as CompletionV2Response
    from .models.completion_v2_stream_error import (
        CompletionV2StreamError as CompletionV2StreamError,
    )
    from .models.create_async_task_request import CreateAsyncTaskRequest as CreateAsyncTaskRequest
    from .models.create_async_task_response import (
        CreateAsyncTaskResponse as CreateAsyncTaskResponse,
    )
    from .models.create_batch_completions_v1_model_config import (
        CreateBatchCompletionsV1ModelConfig as CreateBatchCompletionsV1ModelConfig,
    )
    from .models.create_batch_completions_v1_request import (
        CreateBatchCompletionsV1Request as CreateBatchCompletionsV1Request,
    )
    from .models.create_batch_completions_v1_request_content import (
        CreateBatchCompletionsV1RequestContent as CreateBatchCompletionsV1RequestContent,
    )
    from .models.create_batch_completions_v1_response import (
        CreateBatchCompletionsV1Response as CreateBatchCompletionsV1Response,
    )
    from .models.create_batch_completions_v2_request import (
        CreateBatchCompletionsV2Request as CreateBatchCompletionsV2Request,
    )
    from .models.create_batch_job_request import CreateBatchJobRequest as CreateBatchJobRequest
    from .models.create_batch_job_resource_requests import (
        CreateBatchJobResourceRequests as CreateBatchJobResourceRequests,
    )
    from .models.create_batch_job_response import CreateBatchJobResponse as CreateBatchJobResponse
    from .models.create_deep_speed_model_endpoint_request import (
        CreateDeepSpeedModelEndpointRequest as CreateDeepSpeedModelEndpointRequest,
    )
    from .models.create_docker_image_batch_job_bundle_request import (
        CreateDockerImageBatchJobBundleRequest as CreateDockerImageBatchJobBundleRequest,
    )
    from .models.create_docker_image_batch_job_bundle_response import (
        CreateDockerImageBatchJobBundleResponse as CreateDockerImageBatchJobBundleResponse,
    )
    from .models.create_docker_image_batch_job_request import (
        CreateDockerImageBatchJobRequest as CreateDockerImageBatchJobRequest,
    )
    from .models.create_docker_image_batch_job_response import (
        CreateDockerImageBatchJobResponse as CreateDockerImageBatchJobResponse,
    )
    from .models.create_fine_tune_request import CreateFineTuneRequest as CreateFineTuneRequest
    from .models.create_fine_tune_response import CreateFineTuneResponse as CreateFineTuneResponse
    from .models.create_light_llm_model_endpoint_request import (
        CreateLightLLMModelEndpointRequest as CreateLightLLMModelEndpointRequest,
    )
    from .models.create_llm_endpoint_response import (
        CreateLLMEndpointResponse as CreateLLMEndpointResponse,
    )
    from .models.create_llm_model_endpoint_fields import (
        CreateLLMModelEndpointFields as CreateLLMModelEndpointFields,
    )
    from .models.create_llm_model_endpoint_request import (
        CreateLLMModelEndpointRequest as CreateLLMModelEndpointRequest,
    )
    from .models.create_llm_model_endpoint_variant import (
        CreateLLMModelEndpointVariant as CreateLLMModelEndpointVariant,
    )
    from .models.create_model_bundle_request import (
        CreateModelBundleRequest as CreateModelBundleRequest,
    )
    from .models.create_model_bundle_response import (
        CreateModelBundleResponse as CreateModelBundleResponse,
    )
    from .models.create_model_bundle_v1_request import (
        CreateModelBundleV1Request as CreateModelBundleV1Request,
    )
    from .models.create_model_endpoint_request import (
        CreateModelEndpointRequest as CreateModelEndpointRequest,
    )
    from .models.create_model_endpoint_response import (
        CreateModelEndpointResponse as CreateModelEndpointResponse,
    )
    from .models.create_sg_lang_model_endpoint_request import (
        CreateSGLangModelEndpointRequest as CreateSGLangModelEndpointRequest,
    )
    from .models.create_streaming_task_request import (
        CreateStreamingTaskRequest as CreateStreamingTaskRequest,
    )
    from .models.create_sync_task_request import CreateSyncTaskRequest as CreateSyncTaskRequest
    from .models.create_sync_task_response import CreateSyncTaskResponse as CreateSyncTaskResponse
    from .models.create_tensor_rtllm_model_endpoint_request import (
        CreateTensorRTLLMModelEndpointRequest as CreateTensorRTLLMModelEndpointRequest,
    )
    from .models.create_text_generation_inference_model_endpoint_request import (
        CreateTextGenerationInferenceModelEndpointRequest as CreateTextGenerationInferenceModelEndpointRequest,
    )
    from .models.create_trigger_request import CreateTriggerRequest as CreateTriggerRequest
    from .models.create_trigger_response import CreateTriggerResponse as CreateTriggerResponse
    from .models.create_vllm_model_endpoint_request import (
        CreateVLLMModelEndpointRequest as CreateVLLMModelEndpointRequest,
    )
    from .models.custom_framework import CustomFramework as CustomFramework
    from .models.deep_speed_options import DeepSpeedOptions as DeepSpeedOptions
    from .models.delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .models.delete_llm_endpoint_response import (
        DeleteLLMEndpointResponse as DeleteLLMEndpointResponse,
    )
    from .models.delete_model_endpoint_response import (
        DeleteModelEndpointResponse as DeleteModelEndpointResponse,
    )
    from .models.delete_trigger_response import DeleteTriggerResponse as DeleteTriggerResponse
    from .models.docker_image_batch_job import DockerImageBatchJob as DockerImageBatchJob
    from .models.docker_image_batch_job_resource_requests import (
        DockerImageBatchJobResourceRequests as DockerImageBatchJobResourceRequests,
    )
    from .models.error_detail import ErrorDetail as ErrorDetail
    from .models.filtered_chat_completion_v2_request import (
        FilteredChatCompletionV2Request as FilteredChatCompletionV2Request,
    )
    from .models.filtered_completion_v2_request import (
        FilteredCompletionV2Request as FilteredCompletionV2Request,
    )
    from .models.get_async_task_response import GetAsyncTaskResponse as GetAsyncTaskResponse
    from .models.get_batch_completion_v2_response import (
        GetBatchCompletionV2Response as GetBatchCompletionV2Response,
    )
    from .models.get_batch_job_response import GetBatchJobResponse as GetBatchJobResponse
    from .models.get_docker_image_batch_job_bundle_response import (
        GetDockerImageBatchJobBundleResponse as GetDockerImageBatchJobBundleResponse,
    )
    from .models.get_docker_image_batch_job_response import (
        GetDockerImageBatchJobResponse as GetDockerImageBatchJobResponse,
    )
    from .models.get_file_content_response import GetFileContentResponse as GetFileContentResponse
    from .models.get_file_response import GetFileResponse as GetFileResponse
    from .models.get_fine_tune_events_response import (
        GetFineTuneEventsResponse as GetFineTuneEventsResponse,
    )
    from .models.get_fine_tune_response import GetFineTuneResponse as GetFineTuneResponse
    from .models.get_llm_endpoint_response import GetLLMEndpointResponse as GetLLMEndpointResponse
    from .models.get_model_bundle_response import GetModelBundleResponse as GetModelBundleResponse
    from .models.get_model_bundle_v1_response import (
        GetModelBundleV1Response as GetModelBundleV1Response,
    )
    from .models.get_model_endpoint_response import (
        GetModelEndpointResponse as GetModelEndpointResponse,
    )
    from .models.get_trigger_response import GetTriggerResponse as GetTriggerResponse
    from .models.gpu_type import GpuType as GpuType
    from .models.image_detail import ImageDetail as ImageDetail
    from .models.input_audio_format import InputAudioFormat as InputAudioFormat
    from .models.internal_error import InternalError as InternalError
    from .models.internal_server_error_body import (
        InternalServerErrorBody as InternalServerErrorBody,
    )
    from .models.json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from .models.light_llm_options import LightLLMOptions as LightLLMOptions
    from .models.list_docker_image_batch_job_bundles_response import (
        ListDockerImageBatchJobBundlesResponse as ListDockerImageBatchJobBundlesResponse,
    )
    from .models.list_docker_image_batch_jobs_response import (
        ListDockerImageBatchJobsResponse as ListDockerImageBatchJobsResponse,
    )
    from .models.list_files_response import ListFilesResponse as ListFilesResponse
    from .models.list_fine_tunes_response import ListFineTunesResponse as ListFineTunesResponse
    from .models.list_llm_endpoints_response import (
        ListLLMEndpointsResponse as ListLLMEndpointsResponse,
    )
    from .models.list_model_bundles_response import (
        ListModelBundlesResponse as ListModelBundlesResponse,
    )
    from .models.list_model_bundles_v1_response import (
        ListModelBundlesV1Response as ListModelBundlesV1Response,
    )
    from .models.list_model_endpoints_response import (
        ListModelEndpointsResponse as ListModelEndpointsResponse,
    )
    from .models.list_triggers_response import ListTriggersResponse as ListTriggersResponse
    from .models.llm_fine_tune_event import LLMFineTuneEvent as LLMFineTuneEvent
    from .models.llm_inference_framework import LLMInferenceFramework as LLMInferenceFramework
    from .models.llm_source import LLMSource as LLMSource
    from .models.model_bundle_environment_params import (
        ModelBundleEnvironmentParams as ModelBundleEnvironmentParams,
    )
    from .models.model_bundle_flavor import ModelBundleFlavor as ModelBundleFlavor
    from .models.model_bundle_framework import ModelBundleFramework as ModelBundleFramework
    from .models.model_bundle_framework_type import (
        ModelBundleFrameworkType as ModelBundleFrameworkType,
    )
    from .models.model_bundle_order_by import ModelBundleOrderBy as ModelBundleOrderBy
    from .models.model_bundle_packaging_type import (
        ModelBundlePackagingType as ModelBundlePackagingType,
    )
    from .models.model_download_request import ModelDownloadRequest as ModelDownloadRequest
    from .models.model_download_response import ModelDownloadResponse as ModelDownloadResponse
    from .models.model_endpoint_deployment_state import (
        ModelEndpointDeploymentState as ModelEndpointDeploymentState,
    )
    from .models.model_endpoint_order_by import ModelEndpointOrderBy as ModelEndpointOrderBy
    from .models.model_endpoint_resource_state import (
        ModelEndpointResourceState as ModelEndpointResourceState,
    )
    from .models.model_endpoint_status import ModelEndpointStatus as ModelEndpointStatus
    from .models.model_endpoint_type import ModelEndpointType as ModelEndpointType
    from .models.model_endpoints_schema import ModelEndpointsSchema as ModelEndpointsSchema
    from .models.output_audio_format import OutputAudioFormat as OutputAudioFormat
    from .models.prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .models.pytorch_framework import PytorchFramework as PytorchFramework
    from .models.quantization import Quantization as Quantization
    from .models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from .models.response_format_json_object import (
        ResponseFormatJsonObject as ResponseFormatJsonObject,
    )
    from .models.response_format_json_schema import (
        ResponseFormatJsonSchema as ResponseFormatJsonSchema,
    )
    from .models.response_format_text import ResponseFormatText as ResponseFormatText
    from .models.restart_model_endpoint_response import (
        RestartModelEndpointResponse as RestartModelEndpointResponse,
    )
    from .models.runnable_image_fields import RunnableImageFields as RunnableImageFields
    from .models.runnable_image_flavor import RunnableImageFlavor as RunnableImageFlavor
    from .models.service_tier import ServiceTier as ServiceTier
    from .models.sg_lang_options import SGLangOptions as SGLangOptions
    from .models.stream_error_content import StreamErrorContent as StreamErrorContent
    from .models.streaming_enhanced_runnable_image_flavor import (
        StreamingEnhancedRunnableImageFlavor as StreamingEnhancedRunnableImageFlavor,
    )
    from .models.streaming_task_response import StreamingTaskResponse as StreamingTaskResponse
    from .models.task_fields import TaskFields as TaskFields
    from .models.task_result_fields import TaskResultFields as TaskResultFields
    from .models.task_status import TaskStatus as TaskStatus
    from .models.tensor_rtllm_options import TensorRTLLMOptions as TensorRTLLMOptions
    from .models.tensorflow_framework import TensorflowFramework as TensorflowFramework
    from .models.text_generation_inference_options import (
        TextGenerationInferenceOptions as TextGenerationInferenceOptions,
    )
    from .models.token_output import TokenOutput as TokenOutput
    from .models.too_many_requests_error import TooManyRequestsError as TooManyRequestsError
    from .models.tool_config import ToolConfig as ToolConfig
    from .models.triton_enhanced_runnable_image_flavor import (
        TritonEnhancedRunnableImageFlavor as TritonEnhancedRunnableImageFlavor,
    )
    from .models.unknown_object import UnknownObject as UnknownObject
    from .models.update_batch_completions_v2_request import (
        UpdateBatchCompletionsV2Request as UpdateBatchCompletionsV2Request,
    )
    from .models.update_batch_completions_v2_response import (
        UpdateBatchCompletionsV2Response as UpdateBatchCompletionsV2Response,
    )
    from .models.update_batch_job_request import UpdateBatchJobRequest as UpdateBatchJobRequest
    from .models.update_batch_job_response import UpdateBatchJobResponse as UpdateBatchJobResponse
    from .models.update_deep_speed_model_endpoint_request import (
        UpdateDeepSpeedModelEndpointRequest as UpdateDeepSpeedModelEndpointRequest,
    )
    from .models.update_docker_image_batch_job_request import (
        UpdateDockerImageBatchJobRequest as UpdateDockerImageBatchJobRequest,
    )
    from .models.update_docker_image_batch_job_response import (
        UpdateDockerImageBatchJobResponse as UpdateDockerImageBatchJobResponse,
    )
    from .models.update_llm_endpoint_response import (
        UpdateLLMEndpointResponse as UpdateLLMEndpointResponse,
    )
    from .models.update_llm_model_endpoint_fields import (
        UpdateLLMModelEndpointFields as UpdateLLMModelEndpointFields,
    )
    from .models.update_llm_model_endpoint_request import (
        UpdateLLMModelEndpointRequest as UpdateLLMModelEndpointRequest,
    )
    from .models.update_llm_model_endpoint_variant import (
        UpdateLLMModelEndpointVariant as UpdateLLMModelEndpointVariant,
    )
    from .models.update_model_endpoint_request import (
        UpdateModelEndpointRequest as UpdateModelEndpointRequest,
    )
    from .models.update_model_endpoint_response import (
        UpdateModelEndpointResponse as UpdateModelEndpointResponse,
    )
    from .models.update_sg_lang_model_endpoint_request import (
        UpdateSGLangModelEndpointRequest as UpdateSGLangModelEndpointRequest,
    )
    from .models.update_text_generation_inference_model_endpoint_request import (
        UpdateTextGenerationInferenceModelEndpointRequest as UpdateTextGenerationInferenceModelEndpointRequest,
    )
    from .models.update_trigger_request import UpdateTriggerRequest as UpdateTriggerRequest
    from .models.update_trigger_response import UpdateTriggerResponse as UpdateTriggerResponse
    from .models.update_vllm_model_endpoint_request import (
        UpdateVLLMModelEndpointRequest as UpdateVLLMModelEndpointRequest,
    )
    from .models.upload_file_request import UploadFileRequest as UploadFileRequest
    from .models.upload_file_response import UploadFileResponse as UploadFileResponse
    from .models.url_citation import UrlCitation as UrlCitation
    from .models.validation_error_item import ValidationErrorItem as ValidationErrorItem
    from .models.validation_error_response import ValidationErrorResponse as ValidationErrorResponse
    from .models.vllm_model_config import VLLMModelConfig as VLLMModelConfig
    from .models.vllm_options import VLLMOptions as VLLMOptions
    from .models.waiting_task_fields import WaitingTaskFields as WaitingTaskFields
    from .models.web_search_context_size import WebSearchContextSize as WebSearchContextSize
    from .models.web_search_location import WebSearchLocation as WebSearchLocation
    from .models.web_search_options import WebSearchOptions as WebSearchOptions
    from .models.web_search_user_location import WebSearchUserLocation as WebSearchUserLocation
    from .models.zip_artifact_flavor import ZipArtifactFlavor as ZipArtifactFlavor

_MODULES = {
    "ArtifactFlavorFields": ".models.artifact_flavor_fields",
    "BatchCompletionsFields": ".models.batch_completions_fields",
    "BatchCompletionsJob": ".models.batch_completions_job",
    "BatchCompletionsJobStatus": ".models.batch_completions_job_status",
    "BatchCompletionsModelConfig": ".models.batch_completions_model_config",
    "BatchJobSerializationFormat": ".models.batch_job_serialization_format",
    "BatchJobStatus": ".models.batch_job_status",
    "CallbackAuth": ".models.callback_auth",
    "CallbackBasicAuth": ".models.callback_basic_auth",
    "CallbackmTLSAuth": ".models.callbackm_tls_auth",
    "CancelBatchCompletionsV2Response": ".models.cancel_batch_completions_v2_response",
    "CancelFineTuneResponse": ".models.cancel_fine_tune_response",
    "ChatCompletionAnnotation": ".models.chat_completion_annotation",
    "ChatCompletionAssistantMessage": ".models.chat_completion_assistant_message",
    "ChatCompletionAssistantPart": ".models.chat_completion_assistant_part",
    "ChatCompletionAudio": ".models.chat_completion_audio",
    "ChatCompletionAudioOptions": ".models.chat_completion_audio_options",
    "ChatCompletionAudioPart": ".models.chat_completion_audio_part",
    "ChatCompletionAudioReference": ".models.chat_completion_audio_reference",
    "ChatCompletionChoice": ".models.chat_completion_choice",
    "ChatCompletionChunk": ".models.chat_completion_chunk",
    "ChatCompletionChunkChoice": ".models.chat_completion_chunk_choice",
    "ChatCompletionDelta": ".models.chat_completion_delta",
    "ChatCompletionDeveloperMessage": ".models.chat_completion_developer_message",
    "ChatCompletionFields": ".models.chat_completion_fields",
    "ChatCompletionFilePart": ".models.chat_completion_file_part",
    "ChatCompletionFinishReason": ".models.chat_completion_finish_reason",
    "ChatCompletionFunction": ".models.chat_completion_function",
    "ChatCompletionFunctionCall": ".models.chat_completion_function_call",
    "ChatCompletionFunctionCallDelta": ".models.chat_completion_function_call_delta",
    "ChatCompletionFunctionCallMode": ".models.chat_completion_function_call_mode",
    "ChatCompletionFunctionMessage": ".models.chat_completion_function_message",
    "ChatCompletionImagePart": ".models.chat_completion_image_part",
    "ChatCompletionImageUrl": ".models.chat_completion_image_url",
    "ChatCompletionInputAudio": ".models.chat_completion_input_audio",
    "ChatCompletionInputFile": ".models.chat_completion_input_file",
    "ChatCompletionLegacyFunction": ".models.chat_completion_legacy_function",
    "ChatCompletionLogprobs": ".models.chat_completion_logprobs",
    "ChatCompletionMessage": ".models.chat_completion_message",
    "ChatCompletionModality": ".models.chat_completion_modality",
    "ChatCompletionNamedFunction": ".models.chat_completion_named_function",
    "ChatCompletionNamedToolChoice": ".models.chat_completion_named_tool_choice",
    "ChatCompletionPrediction": ".models.chat_completion_prediction",
    "ChatCompletionRefusalPart": ".models.chat_completion_refusal_part",
    "ChatCompletionRequest": ".models.chat_completion_request",
    "ChatCompletionResponse": ".models.chat_completion_response",
    "ChatCompletionResponseFormat": ".models.chat_completion_response_format",
    "ChatCompletionResponseMessage": ".models.chat_completion_response_message",
    "ChatCompletionRole": ".models.chat_completion_role",
    "ChatCompletionStreamError": ".models.chat_completion_stream_error",
    "ChatCompletionStreamOptions": ".models.chat_completion_stream_options",
    "ChatCompletionSystemMessage": ".models.chat_completion_system_message",
    "ChatCompletionTextPart": ".models.chat_completion_text_part",
    "ChatCompletionTokenLogprob": ".models.chat_completion_token_logprob",
    "ChatCompletionTool": ".models.chat_completion_tool",
    "ChatCompletionToolCall": ".models.chat_completion_tool_call",
    "ChatCompletionToolCallDelta": ".models.chat_completion_tool_call_delta",
    "ChatCompletionToolChoiceMode": ".models.chat_completion_tool_choice_mode",
    "ChatCompletionToolMessage": ".models.chat_completion_tool_message",
    "ChatCompletionToolType": ".models.chat_completion_tool_type",
    "ChatCompletionTopLogprob": ".models.chat_completion_top_logprob",
    "ChatCompletionUserMessage": ".models.chat_completion_user_message",
    "ChatCompletionUserPart": ".models.chat_completion_user_part",
    "CloneModelBundleRequest": ".models.clone_model_bundle_request",
    "CloudpickleArtifactFlavor": ".models.cloudpickle_artifact_flavor",
    "CompletionOutput": ".models.completion_output",
    "CompletionStreamError": ".models.completion_stream_error",
    "CompletionStreamOutput": ".models.completion_stream_output",
    "CompletionStreamResponse": ".models.completion_stream_response",
    "CompletionStreamV1Request": ".models.completion_stream_v1_request",
    "CompletionSyncResponse": ".models.completion_sync_response",
    "CompletionSyncV1Request": ".models.completion_sync_v1_request",
    "CompletionTokensDetails": ".models.completion_tokens_details",
    "CompletionUsage": ".models.completion_usage",
    "CompletionV1Fields": ".models.completion_v1_fields",
    "CompletionV2Choice": ".models.completion_v2_choice",
    "CompletionV2Chunk": ".models.completion_v2_chunk",
    "CompletionV2ChunkChoice": ".models.completion_v2_chunk_choice",
    "CompletionV2Fields": ".models.completion_v2_fields",
    "CompletionV2FinishReason": ".models.completion_v2_finish_reason",
    "CompletionV2Logprobs": ".models.completion_v2_logprobs",
    "CompletionV2Request": ".models.completion_v2_request",
    "CompletionV2Response": ".models.completion_v2_response",
    "CompletionV2StreamError": ".models.completion_v2_stream_error",
    "CreateAsyncTaskRequest": ".models.create_async_task_request",
    "CreateAsyncTaskResponse": ".models.create_async_task_response",
    "CreateBatchCompletionsV1ModelConfig": ".models.create_batch_completions_v1_model_config",
    "CreateBatchCompletionsV1Request": ".models.create_batch_completions_v1_request",
    "CreateBatchCompletionsV1RequestContent": ".models.create_batch_completions_v1_request_content",
    "CreateBatchCompletionsV1Response": ".models.create_batch_completions_v1_response",
    "CreateBatchCompletionsV2Request": ".models.create_batch_completions_v2_request",
    "CreateBatchJobRequest": ".models.create_batch_job_request",
    "CreateBatchJobResourceRequests": ".models.create_batch_job_resource_requests",
    "CreateBatchJobResponse": ".models.create_batch_job_response",
    "CreateDeepSpeedModelEndpointRequest": ".models.create_deep_speed_model_endpoint_request",
    "CreateDockerImageBatchJobBundleRequest": ".models.create_docker_image_batch_job_bundle_request",
    "CreateDockerImageBatchJobBundleResponse": ".models.create_docker_image_batch_job_bundle_response",
    "CreateDockerImageBatchJobRequest": ".models.create_docker_image_batch_job_request",
    "CreateDockerImageBatchJobResponse": ".models.create_docker_image_batch_job_response",
    "CreateFineTuneRequest": ".models.create_fine_tune_request",
    "CreateFineTuneResponse": ".models.create_fine_tune_response",
    "CreateLLMEndpointResponse": ".models.create_llm_endpoint_response",
    "CreateLLMModelEndpointFields": ".models.create_llm_model_endpoint_fields",
    "CreateLLMModelEndpointRequest": ".models.create_llm_model_endpoint_request",
    "CreateLLMModelEndpointVariant": ".models.create_llm_model_endpoint_variant",
    "CreateLightLLMModelEndpointRequest": ".models.create_light_llm_model_endpoint_request",
    "CreateModelBundleRequest": ".models.create_model_bundle_request",
    "CreateModelBundleResponse": ".models.create_model_bundle_response",
    "CreateModelBundleV1Request": ".models.create_model_bundle_v1_request",
    "CreateModelEndpointRequest": ".models.create_model_endpoint_request",
    "CreateModelEndpointResponse": ".models.create_model_endpoint_response",
    "CreateSGLangModelEndpointRequest": ".models.create_sg_lang_model_endpoint_request",
    "CreateStreamingTaskRequest": ".models.create_streaming_task_request",
    "CreateSyncTaskRequest": ".models.create_sync_task_request",
    "CreateSyncTaskResponse": ".models.create_sync_task_response",
    "CreateTensorRTLLMModelEndpointRequest": ".models.create_tensor_rtllm_model_endpoint_request",
    "CreateTextGenerationInferenceModelEndpointRequest": ".models.create_text_generation_inference_model_endpoint_request",
    "CreateTriggerRequest": ".models.create_trigger_request",
    "CreateTriggerResponse": ".models.create_trigger_response",
    "CreateVLLMModelEndpointRequest": ".models.create_vllm_model_endpoint_request",
    "CustomFramework": ".models.custom_framework",
    "DeepSpeedOptions": ".models.deep_speed_options",
    "DeleteFileResponse": ".models.delete_file_response",
    "DeleteLLMEndpointResponse": ".models.delete_llm_endpoint_response",
    "DeleteModelEndpointResponse": ".models.delete_model_endpoint_response",
    "DeleteTriggerResponse": ".models.delete_trigger_response",
    "DockerImageBatchJob": ".models.docker_image_batch_job",
    "DockerImageBatchJobResourceRequests": ".models.docker_image_batch_job_resource_requests",
    "ErrorDetail": ".models.error_detail",
    "FilteredChatCompletionV2Request": ".models.filtered_chat_completion_v2_request",
    "FilteredCompletionV2Request": ".models.filtered_completion_v2_request",
    "GetAsyncTaskResponse": ".models.get_async_task_response",
    "GetBatchCompletionV2Response": ".models.get_batch_completion_v2_response",
    "GetBatchJobResponse": ".models.get_batch_job_response",
    "GetDockerImageBatchJobBundleResponse": ".models.get_docker_image_batch_job_bundle_response",
    "GetDockerImageBatchJobResponse": ".models.get_docker_image_batch_job_response",
    "GetFileContentResponse": ".models.get_file_content_response",
    "GetFileResponse": ".models.get_file_response",
    "GetFineTuneEventsResponse": ".models.get_fine_tune_events_response",
    "GetFineTuneResponse": ".models.get_fine_tune_response",
    "GetLLMEndpointResponse": ".models.get_llm_endpoint_response",
    "GetModelBundleResponse": ".models.get_model_bundle_response",
    "GetModelBundleV1Response": ".models.get_model_bundle_v1_response",
    "GetModelEndpointResponse": ".models.get_model_endpoint_response",
    "GetTriggerResponse": ".models.get_trigger_response",
    "GpuType": ".models.gpu_type",
    "ImageDetail": ".models.image_detail",
    "InputAudioFormat": ".models.input_audio_format",
    "InternalError": ".models.internal_error",
    "InternalServerErrorBody": ".models.internal_server_error_body",
    "JsonSchemaFormat": ".models.json_schema_format",
    "LLMFineTuneEvent": ".models.llm_fine_tune_event",
    "LLMInferenceFramework": ".models.llm_inference_framework",
    "LLMSource": ".models.llm_source",
    "LightLLMOptions": ".models.light_llm_options",
    "ListDockerImageBatchJobBundlesResponse": ".models.list_docker_image_batch_job_bundles_response",
    "ListDockerImageBatchJobsResponse": ".models.list_docker_image_batch_jobs_response",
    "ListFilesResponse": ".models.list_files_response",
    "ListFineTunesResponse": ".models.list_fine_tunes_response",
    "ListLLMEndpointsResponse": ".models.list_llm_endpoints_response",
    "ListModelBundlesResponse": ".models.list_model_bundles_response",
    "ListModelBundlesV1Response": ".models.list_model_bundles_v1_response",
    "ListModelEndpointsResponse": ".models.list_model_endpoints_response",
    "ListTriggersResponse": ".models.list_triggers_response",
    "ModelBundleEnvironmentParams": ".models.model_bundle_environment_params",
    "ModelBundleFlavor": ".models.model_bundle_flavor",
    "ModelBundleFramework": ".models.model_bundle_framework",
    "ModelBundleFrameworkType": ".models.model_bundle_framework_type",
    "ModelBundleOrderBy": ".models.model_bundle_order_by",
    "ModelBundlePackagingType": ".models.model_bundle_packaging_type",
    "ModelDownloadRequest": ".models.model_download_request",
    "ModelDownloadResponse": ".models.model_download_response",
    "ModelEndpointDeploymentState": ".models.model_endpoint_deployment_state",
    "ModelEndpointOrderBy": ".models.model_endpoint_order_by",
    "ModelEndpointResourceState": ".models.model_endpoint_resource_state",
    "ModelEndpointStatus": ".models.model_endpoint_status",
    "ModelEndpointType": ".models.model_endpoint_type",
    "ModelEndpointsSchema": ".models.model_endpoints_schema",
    "OutputAudioFormat": ".models.output_audio_format",
    "PromptTokensDetails": ".models.prompt_tokens_details",
    "PytorchFramework": ".models.pytorch_framework",
    "Quantization": ".models.quantization",
    "ReasoningEffort": ".models.reasoning_effort",
    "ResponseFormatJsonObject": ".models.response_format_json_object",
    "ResponseFormatJsonSchema": ".models.response_format_json_schema",
    "ResponseFormatText": ".models.response_format_text",
    "RestartModelEndpointResponse": ".models.restart_model_endpoint_response",
    "RunnableImageFields": ".models.runnable_image_fields",
    "RunnableImageFlavor": ".models.runnable_image_flavor",
    "SGLangOptions": ".models.sg_lang_options",
    "ServiceTier": ".models.service_tier",
    "StreamErrorContent": ".models.stream_error_content",
    "StreamingEnhancedRunnableImageFlavor": ".models.streaming_enhanced_runnable_image_flavor",
    "StreamingTaskResponse": ".models.streaming_task_response",
    "TaskFields": ".models.task_fields",
    "TaskResultFields": ".models.task_result_fields",
    "TaskStatus": ".models.task_status",
    "TensorRTLLMOptions": ".models.tensor_rtllm_options",
    "TensorflowFramework": ".models.tensorflow_framework",
    "TextGenerationInferenceOptions": ".models.text_generation_inference_options",
    "TokenOutput": ".models.token_output",
    "TooManyRequestsError": ".models.too_many_requests_error",
    "ToolConfig": ".models.tool_config",
    "TritonEnhancedRunnableImageFlavor": ".models.triton_enhanced_runnable_image_flavor",
    "UnknownObject": ".models.unknown_object",
    "UpdateBatchCompletionsV2Request": ".models.update_batch_completions_v2_request",
    "UpdateBatchCompletionsV2Response": ".models.update_batch_completions_v2_response",
    "UpdateBatchJobRequest": ".models.update_batch_job_request",
    "UpdateBatchJobResponse": ".models.update_batch_job_response",
    "UpdateDeepSpeedModelEndpointRequest": ".models.update_deep_speed_model_endpoint_request",
    "UpdateDockerImageBatchJobRequest": ".models.update_docker_image_batch_job_request",
    "UpdateDockerImageBatchJobResponse": ".models.update_docker_image_batch_job_response",
    "UpdateLLMEndpointResponse": ".models.update_llm_endpoint_response",
    "UpdateLLMModelEndpointFields": ".models.update_llm_model_endpoint_fields",
    "UpdateLLMModelEndpointRequest": ".models.update_llm_model_endpoint_request",
    "UpdateLLMModelEndpointVariant": ".models.update_llm_model_endpoint_variant",
    "UpdateModelEndpointRequest": ".models.update_model_endpoint_request",
    "UpdateModelEndpointResponse": ".models.update_model_endpoint_response",
    "UpdateSGLangModelEndpointRequest": ".models.update_sg_lang_model_endpoint_request",
    "UpdateTextGenerationInferenceModelEndpointRequest": ".models.update_text_generation_inference_model_endpoint_request",
    "UpdateTriggerRequest": ".models.update_trigger_request",
    "UpdateTriggerResponse": ".models.update_trigger_response",
    "UpdateVLLMModelEndpointRequest": ".models.update_vllm_model_endpoint_request",
    "UploadFileRequest": ".models.upload_file_request",
    "UploadFileResponse": ".models.upload_file_response",
    "UrlCitation": ".models.url_citation",
    "VLLMModelConfig": ".models.vllm_model_config",
    "VLLMOptions": ".models.vllm_options",
    "ValidationErrorItem": ".models.validation_error_item",
    "ValidationErrorResponse": ".models.validation_error_response",
    "WaitingTaskFields": ".models.waiting_task_fields",
    "WebSearchContextSize": ".models.web_search_context_size",
    "WebSearchLocation": ".models.web_search_location",
    "WebSearchOptions": ".models.web_search_options",
    "WebSearchUserLocation": ".models.web_search_user_location",
    "ZipArtifactFlavor": ".models.zip_artifact_flavor",
    "Client": ".client",
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
    "ArtifactFlavorFields",
    "BatchCompletionsFields",
    "BatchCompletionsJob",
    "BatchCompletionsJobStatus",
    "BatchCompletionsModelConfig",
    "BatchJobSerializationFormat",
    "BatchJobStatus",
    "CallbackAuth",
    "CallbackBasicAuth",
    "CallbackmTLSAuth",
    "CancelBatchCompletionsV2Response",
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
    "ChatCompletionFields",
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
    "CloneModelBundleRequest",
    "CloudpickleArtifactFlavor",
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
    "CompletionV2Choice",
    "CompletionV2Chunk",
    "CompletionV2ChunkChoice",
    "CompletionV2Fields",
    "CompletionV2FinishReason",
    "CompletionV2Logprobs",
    "CompletionV2Request",
    "CompletionV2Response",
    "CompletionV2StreamError",
    "CreateAsyncTaskRequest",
    "CreateAsyncTaskResponse",
    "CreateBatchCompletionsV1ModelConfig",
    "CreateBatchCompletionsV1Request",
    "CreateBatchCompletionsV1RequestContent",
    "CreateBatchCompletionsV1Response",
    "CreateBatchCompletionsV2Request",
    "CreateBatchJobRequest",
    "CreateBatchJobResourceRequests",
    "CreateBatchJobResponse",
    "CreateDeepSpeedModelEndpointRequest",
    "CreateDockerImageBatchJobBundleRequest",
    "CreateDockerImageBatchJobBundleResponse",
    "CreateDockerImageBatchJobRequest",
    "CreateDockerImageBatchJobResponse",
    "CreateFineTuneRequest",
    "CreateFineTuneResponse",
    "CreateLLMEndpointResponse",
    "CreateLLMModelEndpointFields",
    "CreateLLMModelEndpointRequest",
    "CreateLLMModelEndpointVariant",
    "CreateLightLLMModelEndpointRequest",
    "CreateModelBundleRequest",
    "CreateModelBundleResponse",
    "CreateModelBundleV1Request",
    "CreateModelEndpointRequest",
    "CreateModelEndpointResponse",
    "CreateSGLangModelEndpointRequest",
    "CreateStreamingTaskRequest",
    "CreateSyncTaskRequest",
    "CreateSyncTaskResponse",
    "CreateTensorRTLLMModelEndpointRequest",
    "CreateTextGenerationInferenceModelEndpointRequest",
    "CreateTriggerRequest",
    "CreateTriggerResponse",
    "CreateVLLMModelEndpointRequest",
    "CustomFramework",
    "DeepSpeedOptions",
    "DeleteFileResponse",
    "DeleteLLMEndpointResponse",
    "DeleteModelEndpointResponse",
    "DeleteTriggerResponse",
    "DockerImageBatchJob",
    "DockerImageBatchJobResourceRequests",
    "ErrorDetail",
    "FilteredChatCompletionV2Request",
    "FilteredCompletionV2Request",
    "GetAsyncTaskResponse",
    "GetBatchCompletionV2Response",
    "GetBatchJobResponse",
    "GetDockerImageBatchJobBundleResponse",
    "GetDockerImageBatchJobResponse",
    "GetFileContentResponse",
    "GetFileResponse",
    "GetFineTuneEventsResponse",
    "GetFineTuneResponse",
    "GetLLMEndpointResponse",
    "GetModelBundleResponse",
    "GetModelBundleV1Response",
    "GetModelEndpointResponse",
    "GetTriggerResponse",
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
    "ListDockerImageBatchJobBundlesResponse",
    "ListDockerImageBatchJobsResponse",
    "ListFilesResponse",
    "ListFineTunesResponse",
    "ListLLMEndpointsResponse",
    "ListModelBundlesResponse",
    "ListModelBundlesV1Response",
    "ListModelEndpointsResponse",
    "ListTriggersResponse",
    "ModelBundleEnvironmentParams",
    "ModelBundleFlavor",
    "ModelBundleFramework",
    "ModelBundleFrameworkType",
    "ModelBundleOrderBy",
    "ModelBundlePackagingType",
    "ModelDownloadRequest",
    "ModelDownloadResponse",
    "ModelEndpointDeploymentState",
    "ModelEndpointOrderBy",
    "ModelEndpointResourceState",
    "ModelEndpointStatus",
    "ModelEndpointType",
    "ModelEndpointsSchema",
    "OutputAudioFormat",
    "PromptTokensDetails",
    "PytorchFramework",
    "Quantization",
    "ReasoningEffort",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonSchema",
    "ResponseFormatText",
    "RestartModelEndpointResponse",
    "RunnableImageFields",
    "RunnableImageFlavor",
    "SGLangOptions",
    "ServiceTier",
    "StreamErrorContent",
    "StreamingEnhancedRunnableImageFlavor",
    "StreamingTaskResponse",
    "TaskFields",
    "TaskResultFields",
    "TaskStatus",
    "TensorRTLLMOptions",
    "TensorflowFramework",
    "TextGenerationInferenceOptions",
    "TokenOutput",
    "TooManyRequestsError",
    "ToolConfig",
    "TritonEnhancedRunnableImageFlavor",
    "UnknownObject",
    "UpdateBatchCompletionsV2Request",
    "UpdateBatchCompletionsV2Response",
    "UpdateBatchJobRequest",
    "UpdateBatchJobResponse",
    "UpdateDeepSpeedModelEndpointRequest",
    "UpdateDockerImageBatchJobRequest",
    "UpdateDockerImageBatchJobResponse",
    "UpdateLLMEndpointResponse",
    "UpdateLLMModelEndpointFields",
    "UpdateLLMModelEndpointRequest",
    "UpdateLLMModelEndpointVariant",
    "UpdateModelEndpointRequest",
    "UpdateModelEndpointResponse",
    "UpdateSGLangModelEndpointRequest",
    "UpdateTextGenerationInferenceModelEndpointRequest",
    "UpdateTriggerRequest",
    "UpdateTriggerResponse",
    "UpdateVLLMModelEndpointRequest",
    "UploadFileRequest",
    "UploadFileResponse",
    "UrlCitation",
    "VLLMModelConfig",
    "VLLMOptions",
    "ValidationErrorItem",
    "ValidationErrorResponse",
    "WaitingTaskFields",
    "WebSearchContextSize",
    "WebSearchLocation",
    "WebSearchOptions",
    "WebSearchUserLocation",
    "ZipArtifactFlavor",
    "Client",
]
