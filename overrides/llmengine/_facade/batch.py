"""The batch half of `Completion`, as code written for the existing client calls it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any

from llmengine.data_types import (
    BatchCompletionContent,
    BatchCompletionsModelConfig,
    CpuSpecificationType,
    CreateBatchCompletionsV1RequestContent,
    CreateBatchCompletionsV1Response,
    CreateBatchCompletionsV2Response,
    StorageSpecificationType,
)
from llmengine_api.models import GpuType, ToolConfig

from .clients import FacadeClient

HTTP_TIMEOUT = 60
"""Seconds for each step of a call about a batch."""

_DAY = 24 * 3600


class BatchCompletion(ABC):
    """Completions of many prompts by a job; `LLMEngine().batch_completions` does the same."""

    @classmethod
    @abstractmethod
    def _client(cls) -> FacadeClient:
        """The client of the present configuration."""

    @classmethod
    def batch_create(
        cls,
        output_data_path: str,
        model_config: BatchCompletionsModelConfig,
        content: BatchCompletionContent | None = None,
        input_data_path: str | None = None,
        data_parallelism: int = 1,
        max_runtime_sec: int = _DAY,
        labels: Mapping[str, str] | None = None,
        priority: str | None = None,
        use_v2: bool = False,
        tool_config: ToolConfig | None = None,
        cpus: CpuSpecificationType | None = None,
        gpus: int | None = None,
        memory: StorageSpecificationType | None = None,
        gpu_type: GpuType | str | None = None,
        storage: StorageSpecificationType | None = None,
        request_headers: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> CreateBatchCompletionsV1Response | CreateBatchCompletionsV2Response:
        """
        Start a job that completes many prompts without an endpoint; both answers have `job_id`.

        An argument that is None is not sent.

        Args:
            output_data_path: The file to write the completions to.
            model_config: The model and how to run it.
            content: The prompts, unless they are in a file.
            input_data_path: The file with the prompts, unless they are in `content`.
            data_parallelism: Over how many workers to split the prompts.
            max_runtime_sec: After how many seconds the job is stopped.
            labels: The job's labels; without them, those of `model_config`.
            priority: The job's priority.
            use_v2: Whether to use the second version of the API, which takes chats as well.
            tool_config: A tool that the model may use.
            cpus: CPU cores of each node.
            gpus: GPUs of each node.
            memory: Memory of each node, such as `24Gi`.
            gpu_type: The kind of GPU.
            storage: Local disk of each node, such as `80Gi`.
            request_headers: Headers to send besides the client's.
            kwargs: Other fields of the request, such as `nodes_per_worker`.

        Raises:
            ValueError: Version 1 is given neither a file nor content of its own type.
        """
        if not use_v2 and input_data_path is None:
            _check_content(content)
        fields: dict[str, Any] = {
            "output_data_path": output_data_path,
            "model_config": model_config,
            "content": content,
            "input_data_path": input_data_path,
            "data_parallelism": data_parallelism,
            "max_runtime_sec": max_runtime_sec,
            "labels": labels or getattr(model_config, "labels", None),
            "priority": priority,
            "tool_config": tool_config,
            "cpus": cpus,
            "gpus": gpus,
            "memory": memory,
            "gpu_type": gpu_type,
            "storage": storage,
        }
        batches = cls._client().batch_completions
        create = batches.create if use_v2 else batches.create_v1
        return create(
            **{name: value for name, value in fields.items() if value is not None},
            timeout=HTTP_TIMEOUT,
            extra_headers=request_headers,
            extra_body=kwargs,
        )

    @classmethod
    def get_batch_completion(
        cls, job_id: str, request_headers: Mapping[str, str] | None = None
    ) -> dict[str, Any]:
        """Return a job of version 2 as the server describes it."""
        job = cls._client().batch_completions.get(
            job_id, timeout=HTTP_TIMEOUT, extra_headers=request_headers
        )
        return job.model_dump(mode="json", by_alias=True, exclude_unset=True)

    @classmethod
    def cancel_batch_completion(
        cls, job_id: str, request_headers: Mapping[str, str] | None = None
    ) -> dict[str, Any]:
        """Cancel a job of version 2; `success` is false when there was none to cancel."""
        answer = cls._client().batch_completions.cancel(
            job_id, timeout=HTTP_TIMEOUT, extra_headers=request_headers
        )
        return answer.model_dump(mode="json", by_alias=True, exclude_unset=True)


def _check_content(content: object) -> None:
    if not isinstance(content, CreateBatchCompletionsV1RequestContent):
        raise ValueError(  # noqa: TRY004  # as the existing client does
            "give input_data_path, or content of type CreateBatchCompletionsV1RequestContent"
        )
