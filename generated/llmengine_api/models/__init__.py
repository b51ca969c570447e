# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""
Every type of the API, one module each, imported at first use.
"""

from importlib import import_module

# Type checkers know the name and take it for true; `typing` itself costs milliseconds to import.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from .artifact_flavor_fields import ArtifactFlavorFields
    from .batch_completions_fields import BatchCompletionsFields
    from .batch_completions_job import BatchCompletionsJob
    from .batch_completions_job_status import BatchCompletionsJobStatus
    from .batch_completions_model_config import BatchCompletionsModelConfig
    from .batch_job_serialization_format import BatchJobSerializationFormat
    from .batch_job_status import BatchJobStatus
    from .callback_auth import CallbackAuth
    from .callback_basic_auth import CallbackBasicAuth
    from .callbackm_tls_auth import CallbackmTLSAuth
    from .cancel_batch_completions_v2_response import CancelBatchCompletionsV2Response
    from .cancel_fine_tune_response import CancelFineTuneResponse
    from .chat_completion_annotation import ChatCompletionAnnotation
    from .chat_completion_assistant_message import ChatCompletionAssistantMessage
    from .chat_completion_assistant_part import ChatCompletionAssistantPart
    from .chat_completion_audio import ChatCompletionAudio
    from .chat_completion_audio_options import ChatCompletionAudioOptions
    from .chat_completion_audio_part import ChatCompletionAudioPart
    from .chat_completion_audio_reference import ChatCompletionAudioReference
    from .chat_completion_choice import ChatCompletionChoice
    from .chat_completion_chunk import ChatCompletionChunk
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .chat_completion_delta import ChatCompletionDelta
    from .chat_completion_developer_message import ChatCompletionDeveloperMessage
    from .chat_completion_fields import ChatCompletionFields
    from .chat_completion_file_part import ChatCompletionFilePart
    from .chat_completion_finish_reason import ChatCompletionFinishReason
    from .chat_completion_function import ChatCompletionFunction
    from .chat_completion_function_call import ChatCompletionFunctionCall
    from .chat_completion_function_call_delta import ChatCompletionFunctionCallDelta
    from .chat_completion_function_call_mode import ChatCompletionFunctionCallMode
    from .chat_completion_function_message import ChatCompletionFunctionMessage
    from .chat_completion_image_part import ChatCompletionImagePart
    from .chat_completion_image_url import ChatCompletionImageUrl
    from .chat_completion_input_audio import ChatCompletionInputAudio
    from .chat_completion_input_file import ChatCompletionInputFile
    from .chat_completion_legacy_function import ChatCompletionLegacyFunction
    from .chat_completion_logprobs import ChatCompletionLogprobs
    from .chat_completion_message import ChatCompletionMessage
    from .chat_completion_modality import ChatCompletionModality
    from .chat_completion_named_function import ChatCompletionNamedFunction
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
    from .chat_completion_prediction import ChatCompletionPrediction
    from .chat_completion_refusal_part import ChatCompletionRefusalPart
    from .chat_completion_request import ChatCompletionRequest
    from .chat_completion_response import ChatCompletionResponse
    from .chat_completion_response_format import ChatCompletionResponseFormat
    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .chat_completion_role import ChatCompletionRole
    from .chat_completion_stream_error import ChatCompletionStreamError
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_system_message import ChatCompletionSystemMessage
    from .chat_completion_text_part import ChatCompletionTextPart
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob
    from .chat_completion_tool import ChatCompletionTool
    from .chat_completion_tool_call import ChatCompletionToolCall
    from .chat_completion_tool_call_delta import ChatCompletionToolCallDelta
    from .chat_completion_tool_choice_mode import ChatCompletionToolChoiceMode
    from .chat_completion_tool_message import ChatCompletionToolMessage
    from .chat_completion_tool_type import ChatCompletionToolType
    from .chat_completion_top_logprob import ChatCompletionTopLogprob
    from .chat_completion_user_message import ChatCompletionUserMessage
    from .chat_completion_user_part import ChatCompletionUserPart
    from .clone_model_bundle_request import CloneModelBundleRequest
    from .cloudpickle_artifact_flavor import CloudpickleArtifactFlavor
    from .completion_output import CompletionOutput
    from .completion_stream_error import CompletionStreamError
    from .completion_stream_output import CompletionStreamOutput
    from .completion_stream_response import CompletionStreamResponse
    from .completion_stream_v1_request import CompletionStreamV1Request
    from .completion_sync_response import CompletionSyncResponse
    from .completion_sync_v1_request import CompletionSyncV1Request
    from .completion_tokens_details import CompletionTokensDetails
    from .completion_usage import CompletionUsage
    from .completion_v1_fields import CompletionV1Fields
    from .completion_v2_choice import CompletionV2Choice
    from .completion_v2_chunk import CompletionV2Chunk
    from .completion_v2_chunk_choice import CompletionV2ChunkChoice
    from .completion_v2_fields import CompletionV2Fields
    from .completion_v2_finish_reason import CompletionV2FinishReason
    from .completion_v2_logprobs import CompletionV2Logprobs
    from .completion_v2_request import CompletionV2Request
    from .completion_v2_response import CompletionV2Response
    from .completion_v2_stream_error import CompletionV2StreamError
    from .create_async_task_request import CreateAsyncTaskRequest
    from .create_async_task_response import CreateAsyncTaskResponse
    from .create_batch_completions_v1_model_config import CreateBatchCompletionsV1ModelConfig
    from .create_batch_completions_v1_request import CreateBatchCompletionsV1Request
    from .create_batch_completions_v1_request_content import CreateBatchCompletionsV1RequestContent
    from .create_batch_completions_v1_response import CreateBatchCompletionsV1Response
    from .create_batch_completions_v2_request import CreateBatchCompletionsV2Request
    from .create_batch_job_request import CreateBatchJobRequest
    from .create_batch_job_resource_requests import CreateBatchJobResourceRequests
    from .create_batch_job_response import CreateBatchJobResponse
    from .create_deep_speed_model_endpoint_request import CreateDeepSpeedModelEndpointRequest
    from .create_docker_image_batch_job_bundle_request import CreateDockerImageBatchJobBundleRequest
    from .create_docker_image_batch_job_bundle_response import (
        CreateDockerImageBatchJobBundleResponse,
    )
    from .create_docker_image_batch_job_request import CreateDockerImageBatchJobRequest
    from .create_docker_image_batch_job_response import CreateDockerImageBatchJobResponse
    from .create_fine_tune_request import CreateFineTuneRequest
    from .create_fine_tune_response import CreateFineTuneResponse
    from .create_light_llm_model_endpoint_request import CreateLightLLMModelEndpointRequest
    from .create_llm_endpoint_response import CreateLLMEndpointResponse
    from .create_llm_model_endpoint_fields import CreateLLMModelEndpointFields
    from .create_llm_model_endpoint_request import CreateLLMModelEndpointRequest
    from .create_llm_model_endpoint_variant import CreateLLMModelEndpointVariant
    from .create_model_bundle_request import CreateModelBundleRequest
    from .create_model_bundle_response import CreateModelBundleResponse
    from .create_model_bundle_v1_request import CreateModelBundleV1Request
    from .create_model_endpoint_request import CreateModelEndpointRequest
    from .create_model_endpoint_response import CreateModelEndpointResponse
    from .create_sg_lang_model_endpoint_request import CreateSGLangModelEndpointRequest
    from .create_streaming_task_request import CreateStreamingTaskRequest
    from .create_sync_task_request import CreateSyncTaskRequest
    from .create_sync_task_response import CreateSyncTaskResponse
    from .create_tensor_rtllm_model_endpoint_request import CreateTensorRTLLMModelEndpointRequest
    from .create_text_generation_inference_model_endpoint_request import (
        CreateTextGenerationInferenceModelEndpointRequest,
    )
    from .create_trigger_request import CreateTriggerRequest
    from .create_trigger_response import CreateTriggerResponse
    from .create_vllm_model_endpoint_request import CreateVLLMModelEndpointRequest
    from .custom_framework import CustomFramework
    from .deep_speed_options import DeepSpeedOptions
    from .delete_file_response import DeleteFileResponse
    from .delete_llm_endpoint_response import DeleteLLMEndpointResponse
    from .delete_model_endpoint_response import DeleteModelEndpointResponse
    from .delete_trigger_response import DeleteTriggerResponse
    from .docker_image_batch_job import DockerImageBatchJob
    from .docker_image_batch_job_resource_requests import DockerImageBatchJobResourceRequests
    from .error_detail import ErrorDetail
    from .filtered_chat_completion_v2_request import FilteredChatCompletionV2Request
    from .filtered_completion_v2_request import FilteredCompletionV2Request
    from .get_async_task_response import GetAsyncTaskResponse
    from .get_batch_completion_v2_response import GetBatchCompletionV2Response
    from .get_batch_job_response import GetBatchJobResponse
    from .get_docker_image_batch_job_bundle_response import GetDockerImageBatchJobBundleResponse
    from .get_docker_image_batch_job_response import GetDockerImageBatchJobResponse
    from .get_file_content_response import GetFileContentResponse
    from .get_file_response import GetFileResponse
    from .get_fine_tune_events_response import GetFineTuneEventsResponse
    from .get_fine_tune_response import GetFineTuneResponse
    from .get_llm_endpoint_response import GetLLMEndpointResponse
    from .get_model_bundle_response import GetModelBundleResponse
    from .get_model_bundle_v1_response import GetModelBundleV1Response
    from .get_model_endpoint_response import GetModelEndpointResponse
    from .get_trigger_response import GetTriggerResponse
    from .gpu_type import GpuType
    from .image_detail import ImageDetail
    from .input_audio_format import InputAudioFormat
    from .internal_error import InternalError
    from .internal_server_error_body import InternalServerErrorBody
    from .json_schema_format import JsonSchemaFormat
    from .light_llm_options import LightLLMOptions
    from .list_docker_image_batch_job_bundles_response import ListDockerImageBatchJobBundlesResponse
    from .list_docker_image_batch_jobs_response import ListDockerImageBatchJobsResponse
    from .list_files_response import ListFilesResponse
    from .list_fine_tunes_response import ListFineTunesResponse
    from .list_llm_endpoints_response import ListLLMEndpointsResponse
    from .list_model_bundles_response import ListModelBundlesResponse
    from .list_model_bundles_v1_response import ListModelBundlesV1Response
    from .list_model_endpoints_response import ListModelEndpointsResponse
    from .list_triggers_response import ListTriggersResponse
    from .llm_fine_tune_event import LLMFineTuneEvent
    from .llm_inference_framework import LLMInferenceFramework
    from .llm_source import LLMSource
    from .model_bundle_environment_params import ModelBundleEnvironmentParams
    from .model_bundle_flavor import ModelBundleFlavor
    from .model_bundle_framework import ModelBundleFramework
    from .model_bundle_framework_type import ModelBundleFrameworkType
    from .model_bundle_order_by import ModelBundleOrderBy
    from .model_bundle_packaging_type import ModelBundlePackagingType
    from .model_download_request import ModelDownloadRequest
    from .model_download_response import ModelDownloadResponse
    from .model_endpoint_deployment_state import ModelEndpointDeploymentState
    from .model_endpoint_order_by import ModelEndpointOrderBy
    from .model_endpoint_resource_state import ModelEndpointResourceState
    from .model_endpoint_status import ModelEndpointStatus
    from .model_endpoint_type import ModelEndpointType
    from .model_endpoints_schema import ModelEndpointsSchema
    from .output_audio_format import OutputAudioFormat
    from .prompt_tokens_details import PromptTokensDetails
    from .pytorch_framework import PytorchFramework
    from .quantization import Quantization
    from .reasoning_effort import ReasoningEffort
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText
    from .restart_model_endpoint_response import RestartModelEndpointResponse
    from .runnable_image_fields import RunnableImageFields
    from .runnable_image_flavor import RunnableImageFlavor
    from .service_tier import ServiceTier
    from .sg_lang_options import SGLangOptions
    from .stream_error_content import StreamErrorContent
    from .streaming_enhanced_runnable_image_flavor import StreamingEnhancedRunnableImageFlavor
    from .streaming_task_response import StreamingTaskResponse
    from .task_fields import TaskFields
    from .task_result_fields import TaskResultFields
    from .task_status import TaskStatus
    from .tensor_rtllm_options import TensorRTLLMOptions
    from .tensorflow_framework import TensorflowFramework
    from .text_generation_inference_options import TextGenerationInferenceOptions
    from .token_output import TokenOutput
    from .too_many_requests_error import TooManyRequestsError
    from .tool_config import ToolConfig
    from .triton_enhanced_runnable_image_flavor import TritonEnhancedRunnableImageFlavor
    from .unknown_object import UnknownObject
    from .update_batch_completions_v2_request import UpdateBatchCompletionsV2Request
    from .update_batch_completions_v2_response import UpdateBatchCompletionsV2Response
    from .update_batch_job_request import UpdateBatchJobRequest
    from .update_batch_job_response import UpdateBatchJobResponse
    from .update_deep_speed_model_endpoint_request import UpdateDeepSpeedModelEndpointRequest
    from .update_docker_image_batch_job_request import UpdateDockerImageBatchJobRequest
    from .update_docker_image_batch_job_response import UpdateDockerImageBatchJobResponse
    from .update_llm_endpoint_response import UpdateLLMEndpointResponse
    from .update_llm_model_endpoint_fields import UpdateLLMModelEndpointFields
    from .update_llm_model_endpoint_request import UpdateLLMModelEndpointRequest
    from .update_llm_model_endpoint_variant import UpdateLLMModelEndpointVariant
    from .update_model_endpoint_request import UpdateModelEndpointRequest
    from .update_model_endpoint_response import UpdateModelEndpointResponse
    from .update_sg_lang_model_endpoint_request import UpdateSGLangModelEndpointRequest
    from .update_text_generation_inference_model_endpoint_request import (
        UpdateTextGenerationInferenceModelEndpointRequest,
    )
    from .update_trigger_request import UpdateTriggerRequest
    from .update_trigger_response import UpdateTriggerResponse
    from .update_vllm_model_endpoint_request import UpdateVLLMModelEndpointRequest
    from .upload_file_request import UploadFileRequest
    from .upload_file_response import UploadFileResponse
    from .url_citation import UrlCitation
    from .validation_error_item import ValidationErrorItem
    from .validation_error_response import ValidationErrorResponse
    from .vllm_model_config import VLLMModelConfig
    from .vllm_options import VLLMOptions
    from .waiting_task_fields import WaitingTaskFields
    from .web_search_context_size import WebSearchContextSize
    from .web_search_location import WebSearchLocation
    from .web_search_options import WebSearchOptions
    from .web_search_user_location import WebSearchUserLocation
    from .zip_artifact_flavor import ZipArtifactFlavor

_MODULES = {
    "ArtifactFlavorFields": ".artifact_flavor_fields",
    "BatchCompletionsFields": ".batch_completions_fields",
    "BatchCompletionsJob": ".batch_completions_job",
    "BatchCompletionsJobStatus": ".batch_completions_job_status",
    "BatchCompletionsModelConfig": ".batch_completions_model_config",
    "BatchJobSerializationFormat": ".batch_job_serialization_format",
    "BatchJobStatus": ".batch_job_status",
    "CallbackAuth": ".callback_auth",
    "CallbackBasicAuth": ".callback_basic_auth",
    "CallbackmTLSAuth": ".callbackm_tls_auth",
    "CancelBatchCompletionsV2Response": ".cancel_batch_completions_v2_response",
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
    "ChatCompletionFields": ".chat_completion_fields",
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
    "CloneModelBundleRequest": ".clone_model_bundle_request",
    "CloudpickleArtifactFlavor": ".cloudpickle_artifact_flavor",
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
    "CompletionV2Choice": ".completion_v2_choice",
    "CompletionV2Chunk": ".completion_v2_chunk",
    "CompletionV2ChunkChoice": ".completion_v2_chunk_choice",
    "CompletionV2Fields": ".completion_v2_fields",
    "CompletionV2FinishReason": ".completion_v2_finish_reason",
    "CompletionV2Logprobs": ".completion_v2_logprobs",
    "CompletionV2Request": ".completion_v2_request",
    "CompletionV2Response": ".completion_v2_response",
    "CompletionV2StreamError": ".completion_v2_stream_error",
    "CreateAsyncTaskRequest": ".create_async_task_request",
    "CreateAsyncTaskResponse": ".create_async_task_response",
    "CreateBatchCompletionsV1ModelConfig": ".create_batch_completions_v1_model_config",
    "CreateBatchCompletionsV1Request": ".create_batch_completions_v1_request",
    "CreateBatchCompletionsV1RequestContent": ".create_batch_completions_v1_request_content",
    "CreateBatchCompletionsV1Response": ".create_batch_completions_v1_response",
    "CreateBatchCompletionsV2Request": ".create_batch_completions_v2_request",
    "CreateBatchJobRequest": ".create_batch_job_request",
    "CreateBatchJobResourceRequests": ".create_batch_job_resource_requests",
    "CreateBatchJobResponse": ".create_batch_job_response",
    "CreateDeepSpeedModelEndpointRequest": ".create_deep_speed_model_endpoint_request",
    "CreateDockerImageBatchJobBundleRequest": ".create_docker_image_batch_job_bundle_request",
    "CreateDockerImageBatchJobBundleResponse": ".create_docker_image_batch_job_bundle_response",
    "CreateDockerImageBatchJobRequest": ".create_docker_image_batch_job_request",
    "CreateDockerImageBatchJobResponse": ".create_docker_image_batch_job_response",
    "CreateFineTuneRequest": ".create_fine_tune_request",
    "CreateFineTuneResponse": ".create_fine_tune_response",
    "CreateLLMEndpointResponse": ".create_llm_endpoint_response",
    "CreateLLMModelEndpointFields": ".create_llm_model_endpoint_fields",
    "CreateLLMModelEndpointRequest": ".create_llm_model_endpoint_request",
    "CreateLLMModelEndpointVariant": ".create_llm_model_endpoint_variant",
    "CreateLightLLMModelEndpointRequest": ".create_light_llm_model_endpoint_request",
    "CreateModelBundleRequest": ".create_model_bundle_request",
    "CreateModelBundleResponse": ".create_model_bundle_response",
    "CreateModelBundleV1Request": ".create_model_bundle_v1_request",
    "CreateModelEndpointRequest": ".create_model_endpoint_request",
    "CreateModelEndpointResponse": ".create_model_endpoint_response",
    "CreateSGLangModelEndpointRequest": ".create_sg_lang_model_endpoint_request",
    "CreateStreamingTaskRequest": ".create_streaming_task_request",
    "CreateSyncTaskRequest": ".create_sync_task_request",
    "CreateSyncTaskResponse": ".create_sync_task_response",
    "CreateTensorRTLLMModelEndpointRequest": ".create_tensor_rtllm_model_endpoint_request",
    "CreateTextGenerationInferenceModelEndpointRequest": ".create_text_generation_inference_model_endpoint_request",
    "CreateTriggerRequest": ".create_trigger_request",
    "CreateTriggerResponse": ".create_trigger_response",
    "CreateVLLMModelEndpointRequest": ".create_vllm_model_endpoint_request",
    "CustomFramework": ".custom_framework",
    "DeepSpeedOptions": ".deep_speed_options",
    "DeleteFileResponse": ".delete_file_response",
    "DeleteLLMEndpointResponse": ".delete_llm_endpoint_response",
    "DeleteModelEndpointResponse": ".delete_model_endpoint_response",
    "DeleteTriggerResponse": ".delete_trigger_response",
    "DockerImageBatchJob": ".docker_image_batch_job",
    "DockerImageBatchJobResourceRequests": ".docker_image_batch_job_resource_requests",
    "ErrorDetail": ".error_detail",
    "FilteredChatCompletionV2Request": ".filtered_chat_completion_v2_request",
    "FilteredCompletionV2Request": ".filtered_completion_v2_request",
    "GetAsyncTaskResponse": ".get_async_task_response",
    "GetBatchCompletionV2Response": ".get_batch_completion_v2_response",
    "GetBatchJobResponse": ".get_batch_job_response",
    "GetDockerImageBatchJobBundleResponse": ".get_docker_image_batch_job_bundle_response",
    "GetDockerImageBatchJobResponse": ".get_docker_image_batch_job_response",
    "GetFileContentResponse": ".get_file_content_response",
    "GetFileResponse": ".get_file_response",
    "GetFineTuneEventsResponse": ".get_fine_tune_events_response",
    "GetFineTuneResponse": ".get_fine_tune_response",
    "GetLLMEndpointResponse": ".get_llm_endpoint_response",
    "GetModelBundleResponse": ".get_model_bundle_response",
    "GetModelBundleV1Response": ".get_model_bundle_v1_response",
    "GetModelEndpointResponse": ".get_model_endpoint_response",
    "GetTriggerResponse": ".get_trigger_response",
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
    "ListDockerImageBatchJobBundlesResponse": ".list_docker_image_batch_job_bundles_response",
    "ListDockerImageBatchJobsResponse": ".list_docker_image_batch_jobs_response",
    "ListFilesResponse": ".list_files_response",
    "ListFineTunesResponse": ".list_fine_tunes_response",
    "ListLLMEndpointsResponse": ".list_llm_endpoints_response",
    "ListModelBundlesResponse": ".list_model_bundles_response",
    "ListModelBundlesV1Response": ".list_model_bundles_v1_response",
    "ListModelEndpointsResponse": ".list_model_endpoints_response",
    "ListTriggersResponse": ".list_triggers_response",
    "ModelBundleEnvironmentParams": ".model_bundle_environment_params",
    "ModelBundleFlavor": ".model_bundle_flavor",
    "ModelBundleFramework": ".model_bundle_framework",
    "ModelBundleFrameworkType": ".model_bundle_framework_type",
    "ModelBundleOrderBy": ".model_bundle_order_by",
    "ModelBundlePackagingType": ".model_bundle_packaging_type",
    "ModelDownloadRequest": ".model_download_request",
    "ModelDownloadResponse": ".model_download_response",
    "ModelEndpointDeploymentState": ".model_endpoint_deployment_state",
    "ModelEndpointOrderBy": ".model_endpoint_order_by",
    "ModelEndpointResourceState": ".model_endpoint_resource_state",
    "ModelEndpointStatus": ".model_endpoint_status",
    "ModelEndpointType": ".model_endpoint_type",
    "ModelEndpointsSchema": ".model_endpoints_schema",
    "OutputAudioFormat": ".output_audio_format",
    "PromptTokensDetails": ".prompt_tokens_details",
    "PytorchFramework": ".pytorch_framework",
    "Quantization": ".quantization",
    "ReasoningEffort": ".reasoning_effort",
    "ResponseFormatJsonObject": ".response_format_json_object",
    "ResponseFormatJsonSchema": ".response_format_json_schema",
    "ResponseFormatText": ".response_format_text",
    "RestartModelEndpointResponse": ".restart_model_endpoint_response",
    "RunnableImageFields": ".runnable_image_fields",
    "RunnableImageFlavor": ".runnable_image_flavor",
    "SGLangOptions": ".sg_lang_options",
    "ServiceTier": ".service_tier",
    "StreamErrorContent": ".stream_error_content",
    "StreamingEnhancedRunnableImageFlavor": ".streaming_enhanced_runnable_image_flavor",
    "StreamingTaskResponse": ".streaming_task_response",
    "TaskFields": ".task_fields",
    "TaskResultFields": ".task_result_fields",
    "TaskStatus": ".task_status",
    "TensorRTLLMOptions": ".tensor_rtllm_options",
    "TensorflowFramework": ".tensorflow_framework",
    "TextGenerationInferenceOptions": ".text_generation_inference_options",
    "TokenOutput": ".token_output",
    "TooManyRequestsError": ".too_many_requests_error",
    "ToolConfig": ".tool_config",
    "TritonEnhancedRunnableImageFlavor": ".triton_enhanced_runnable_image_flavor",
    "UnknownObject": ".unknown_object",
    "UpdateBatchCompletionsV2Request": ".update_batch_completions_v2_request",
    "UpdateBatchCompletionsV2Response": ".update_batch_completions_v2_response",
    "UpdateBatchJobRequest": ".update_batch_job_request",
    "UpdateBatchJobResponse": ".update_batch_job_response",
    "UpdateDeepSpeedModelEndpointRequest": ".update_deep_speed_model_endpoint_request",
    "UpdateDockerImageBatchJobRequest": ".update_docker_image_batch_job_request",
    "UpdateDockerImageBatchJobResponse": ".update_docker_image_batch_job_response",
    "UpdateLLMEndpointResponse": ".update_llm_endpoint_response",
    "UpdateLLMModelEndpointFields": ".update_llm_model_endpoint_fields",
    "UpdateLLMModelEndpointRequest": ".update_llm_model_endpoint_request",
    "UpdateLLMModelEndpointVariant": ".update_llm_model_endpoint_variant",
    "UpdateModelEndpointRequest": ".update_model_endpoint_request",
    "UpdateModelEndpointResponse": ".update_model_endpoint_response",
    "UpdateSGLangModelEndpointRequest": ".update_sg_lang_model_endpoint_request",
    "UpdateTextGenerationInferenceModelEndpointRequest": ".update_text_generation_inference_model_endpoint_request",
    "UpdateTriggerRequest": ".update_trigger_request",
    "UpdateTriggerResponse": ".update_trigger_response",
    "UpdateVLLMModelEndpointRequest": ".update_vllm_model_endpoint_request",
    "UploadFileRequest": ".upload_file_request",
    "UploadFileResponse": ".upload_file_response",
    "UrlCitation": ".url_citation",
    "VLLMModelConfig": ".vllm_model_config",
    "VLLMOptions": ".vllm_options",
    "ValidationErrorItem": ".validation_error_item",
    "ValidationErrorResponse": ".validation_error_response",
    "WaitingTaskFields": ".waiting_task_fields",
    "WebSearchContextSize": ".web_search_context_size",
    "WebSearchLocation": ".web_search_location",
    "WebSearchOptions": ".web_search_options",
    "WebSearchUserLocation": ".web_search_user_location",
    "ZipArtifactFlavor": ".zip_artifact_flavor",
}
_SUBMODULES: list[str] = []


def __getattr__(name: str) -> object:
    """Import the module of a name at its first use."""
    if name in _SUBMODULES:
        return import_module(f".{name}", __name__)
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Every exported name, imported or not."""
    return sorted(__all__)


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
]
