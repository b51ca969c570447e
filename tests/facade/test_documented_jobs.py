"""
What the existing client's documentation shows of jobs and endpoints, in our words.

The sandbox's clock is moved where the guides wait.
"""

import io
import json
from typing import Any

import pytest

import llmengine
from llmengine import Completion, File, FineTune, Model
from llmengine.data_types import (
    BatchJobStatus,
    CreateBatchCompletionsModelConfig,
    CreateBatchCompletionsRequestContent,
    FilteredChatCompletionV2Request,
    LLMInferenceFramework,
    ModelEndpointType,
    ToolConfig,
)
from llmengine.testing import Sandbox

pytestmark = pytest.mark.filterwarnings("ignore::pydantic.PydanticDeprecatedSince20")
RIVERS = "Name three rivers in Africa."
MODEL = "llama-2-7b"
LABELS = {"team": "my-team", "product": "my-product"}
CONFIG = CreateBatchCompletionsModelConfig(
    model=MODEL, checkpoint_path="s3://checkpoint-path", labels=LABELS
)


def uploaded(text: str = "prompt,response\na,b\n") -> str:
    """The id of a file with the data of a fine-tune."""
    return File.upload(io.StringIO(text)).id


class TestFineTunes:
    """Fine-tunes, from their creation to the model."""

    def test_create(self, sandbox: Sandbox) -> None:
        """Start one with two files, and one with settings."""
        response = FineTune.create(
            model=MODEL, training_file=uploaded(), validation_file=uploaded()
        )
        assert response.id.startswith("ft-")
        bucket = sandbox.objects / "s3" / "my-bucket"
        bucket.mkdir(parents=True)
        (bucket / "train.csv").write_text("prompt,response\na,b\n")
        response = FineTune.create(
            model=MODEL,
            training_file="s3://my-bucket/train.csv",
            hyperparameters={"epochs": "1", "lr": "0.0002", "report_to": "wandb"},
            wandb_config={"api_key": "key", "project": "rivers"},
            suffix="my-first-fine-tune",
        )
        assert response.json().startswith('{"id":"ft-')

    def test_follow_to_the_model(self, sandbox: Sandbox) -> None:
        """Look at its status and its events, and use its model when it is done."""
        fine_tune_id = FineTune.create(model=MODEL, training_file=uploaded()).id
        sandbox.advance(5)
        fine_tune = FineTune.get(fine_tune_id=fine_tune_id)
        assert BatchJobStatus.RUNNING == fine_tune.status == "RUNNING"
        assert any("train_loss" in str(event) for event in FineTune.get_events(fine_tune_id).events)
        sandbox.advance(60)
        name = FineTune.get(fine_tune_id=fine_tune_id).fine_tuned_model
        assert RIVERS == Completion.create(model=name, prompt=RIVERS).output.text

    def test_list_and_cancel(self, sandbox: Sandbox) -> None:
        """List all, and cancel one."""
        assert sandbox
        fine_tune_id = FineTune.create(model=MODEL, training_file=uploaded()).id
        assert [fine_tune_id] == [job.id for job in FineTune.list().jobs]
        assert FineTune.cancel(fine_tune_id=fine_tune_id).success


class TestModels:
    """Model endpoints."""

    @pytest.mark.parametrize(
        "settings",
        [
            {
                "inference_framework": LLMInferenceFramework.TEXT_GENERATION_INFERENCE,
                "inference_framework_image_tag": "0.9.4",
                "num_shards": 4,
            },
            {
                "inference_framework": LLMInferenceFramework.VLLM,
                "inference_framework_image_tag": "0.2.1.post1",
                "cpus": 8,
                "memory": "24Gi",
                "storage": "40Gi",
                "gpus": 1,
                "gpu_type": "nvidia-ampere-a10",
                "nodes_per_worker": 1,
            },
            {
                "inference_framework": LLMInferenceFramework.TEXT_GENERATION_INFERENCE,
                "inference_framework_image_tag": "0.9.4",
                "quantize": "bitsandbytes",
                "num_shards": 4,
                "cpus": 40,
                "memory": "96Gi",
                "storage": "200Gi",
                "gpus": 4,
                "gpu_type": "nvidia-ampere-a10",
                "nodes_per_worker": 1,
            },
        ],
        ids=["inferred", "specified", "quantized"],
    )
    def test_create(self, sandbox: Sandbox, settings: dict[str, Any]) -> None:
        """Deploy one, the hardware chosen by the server or by you."""
        response = Model.create(
            name="llama-2-test",
            model=MODEL,
            checkpoint_path="s3://path/to/checkpoint",
            min_workers=0,
            max_workers=1,
            per_worker=10,
            endpoint_type=ModelEndpointType.STREAMING,
            public_inference=False,
            labels=LABELS,
            **settings,
        )
        assert response.json().startswith('{"endpoint_creation_task_id":"')
        sandbox.advance(5)
        created = Model.get("llama-2-test")
        assert "READY" == created.status
        assert settings["inference_framework_image_tag"] == created.inference_framework_tag

    def test_get_list_and_change(self, sandbox: Sandbox) -> None:
        """Look at one and at all, scale one, delete one."""
        assert sandbox
        assert "READY" == Model.get(MODEL).status
        assert [MODEL] == [model.name for model in Model.list().model_endpoints]
        assert Model.update(MODEL, max_workers=2).endpoint_creation_task_id
        assert 2 == Model.get(MODEL).spec.deployment_state.max_workers
        assert Model.delete(MODEL).deleted

    def test_download(self, sandbox: Sandbox) -> None:
        """Get links to the weights."""
        assert sandbox
        response = Model.download(MODEL, download_format="hugging_face")
        assert ["config.json"] == list(response.urls)


class TestBatches:
    """Completions of many prompts."""

    def test_prompts_in_the_request(self, sandbox: Sandbox) -> None:
        """The prompts stand in the request."""
        content = CreateBatchCompletionsRequestContent(
            prompts=["What is a river?", "What is a lake?"], max_new_tokens=10, temperature=0.0
        )
        response = Completion.batch_create(
            output_data_path="s3://my-path", model_config=CONFIG, content=content
        )
        assert response.job_id
        sandbox.settle()
        answers = json.loads((sandbox.objects / "s3" / "my-path").read_text())
        assert ["What is a river?", "What is a lake?"] == [answer["text"] for answer in answers]

    def test_prompts_in_a_file(self, sandbox: Sandbox) -> None:
        """The prompts stand in a file."""
        folder = sandbox.objects / "s3"
        folder.mkdir()
        content = {"prompts": ["What is a river?"], "max_new_tokens": 10, "temperature": 0.0}
        (folder / "my-input-path").write_text(json.dumps(content))
        response = Completion.batch_create(
            input_data_path="s3://my-input-path",
            output_data_path="s3://my-output-path",
            model_config=CONFIG,
        )
        assert response.json().startswith('{"job_id":"')
        sandbox.settle()
        assert 1 == len(json.loads((folder / "my-output-path").read_text()))

    @pytest.mark.parametrize("tool", [None, ToolConfig(name="code_evaluator")])
    def test_workers_that_share_the_prompts(
        self, sandbox: Sandbox, tool: ToolConfig | None
    ) -> None:
        """Several workers, with a tool or without, are what the server of today refuses."""
        assert sandbox
        with pytest.raises(llmengine.errors.BadRequestError, match="Data parallelism is disabled"):
            Completion.batch_create(
                input_data_path="s3://my-input-path",
                output_data_path="s3://my-output-path",
                model_config=CONFIG,
                data_parallelism=2,
                tool_config=tool,
            )

    def test_conversations(self, sandbox: Sandbox) -> None:
        """Version 2 takes chats; its job can be looked at and cancelled."""
        turns = [
            {"role": "user", "content": "Where can I go in Africa?"},
            {"role": "assistant", "content": "To the Nile."},
            {"role": "user", "content": "What can I do there?"},
        ]
        request = {"messages": turns, "logprobs": True}
        response = Completion.batch_create(
            output_data_path="testoutput",
            model_config=CreateBatchCompletionsModelConfig(
                model="gemma-2-2b-it", checkpoint_path="s3://path-to-checkpoint"
            ),
            content=[FilteredChatCompletionV2Request(**request)],
            use_v2=True,
            labels=LABELS,
        )
        sandbox.settle()
        job = Completion.get_batch_completion(job_id=response.job_id)
        assert "completed" == job["job"]["status"]
        assert {"success": False} == Completion.cancel_batch_completion(job_id=response.job_id)
        answers = json.loads((sandbox.objects / "testoutput").read_text())
        assert "What can I do there?" == answers[0]["choices"][0]["message"]["content"]
