"""What the existing client's documentation shows, in our words, and run against the sandbox."""

import asyncio
import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import backoff
import pytest
import tenacity

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

pytestmark = [
    pytest.mark.filterwarnings("ignore::pydantic.PydanticDeprecatedSince20"),
    # `backoff` asks asyncio what Python 3.14 has moved to inspect.
    pytest.mark.filterwarnings("ignore:.*iscoroutinefunction.*:DeprecationWarning"),
]
RIVERS = "Name three rivers in Africa."
MODEL = "llama-2-7b"
BUSY = "status=429;retry-after=0"
LABELS = {"team": "my-team", "product": "my-product"}
CONFIG = CreateBatchCompletionsModelConfig(
    model=MODEL, checkpoint_path="s3://checkpoint-path", labels=LABELS
)


@pytest.mark.usefixtures("sandbox")
class TestCompletions:
    """Completions, whole and streamed."""

    def test_a_completion(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Ask, and print the text and the whole answer."""
        response = Completion.create(model=MODEL, prompt=RIVERS, max_new_tokens=10, temperature=0.2)
        print(response.output.text)
        print(response.json())
        printed = capsys.readouterr().out
        assert RIVERS in printed
        assert '"num_completion_tokens":5' in printed

    def test_a_stream(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Print each piece as it arrives, with the branch for errors that old code has."""
        stream = Completion.create(
            model=MODEL, prompt=RIVERS, max_new_tokens=1000, temperature=0.2, stream=True
        )
        for response in stream:
            if response.output:
                print(response.output.text, end="")
                sys.stdout.flush()
            else:
                print(response.error)
                break
        assert capsys.readouterr().out == RIVERS

    def test_a_stream_as_json(self) -> None:
        """Print each chunk whole."""
        stream = Completion.create(model=MODEL, prompt=RIVERS, max_new_tokens=2, stream=True)
        lines = [response.json() for response in stream if response.output]
        assert 2 == len(lines)
        assert '"finished":true' in lines[-1]

    def test_an_asynchronous_completion(self) -> None:
        """Await the whole answer."""

        async def main() -> str:
            response = await Completion.acreate(
                model=MODEL, prompt=RIVERS, max_new_tokens=10, temperature=0.2
            )
            return response.output.text

        assert asyncio.run(main()) == RIVERS

    def test_an_asynchronous_stream(self) -> None:
        """Await the stream, then each of its chunks."""

        async def main() -> list[str]:
            stream = await Completion.acreate(
                model=MODEL, prompt=RIVERS, max_new_tokens=5, temperature=0.2, stream=True
            )
            return [response.output.text async for response in stream if response.output]

        assert "".join(asyncio.run(main())) == RIVERS

    def test_many_at_once(self) -> None:
        """Gather completions."""

        async def main() -> list[str]:
            prompts = [f"Question {number}?" for number in range(8)]
            calls = [Completion.acreate(model=MODEL, prompt=one) for one in prompts]
            return [response.output.text for response in await asyncio.gather(*calls)]

        assert [f"Question {number}?" for number in range(8)] == asyncio.run(main())

    @pytest.mark.parametrize(
        "guide",
        [
            {"guided_regex": "Nile.*"},
            {"guided_choice": ["Nile", "Congo", "Niger"]},
            {"guided_json": {"properties": {"river": {"type": "string"}}, "required": ["river"]}},
            {"guided_grammar": 'start: "Nile"'},
        ],
        ids=lambda guide: next(iter(guide)),
    )
    def test_guided_decoding(self, guide: dict[str, Any]) -> None:
        """Pass what the text must look like; the echo does not follow it, a model does."""
        response = Completion.create(
            model=MODEL, prompt=RIVERS, max_new_tokens=10, temperature=0.2, **guide
        )
        assert response.output.num_completion_tokens > 0


@pytest.mark.usefixtures("sandbox")
class TestFiles:
    """Files, from a CSV written here to its deletion."""

    def test_files(self, tmp_path: Path) -> None:
        """Write the data of a fine-tune, upload, look at it, and delete it."""
        rows = [("Where is the Nile?", "In Africa."), ("And the Rhine?", "In Europe.")]
        path = tmp_path / "rivers.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["prompt", "response"])
            writer.writerows(rows)
        with path.open(encoding="utf-8") as file:
            uploaded = File.upload(file)
        found = File.get(file_id=uploaded.id)
        assert "rivers.csv" == found.filename
        assert uploaded.id in [one.id for one in File.list().files]
        assert "In Africa." in File.download(file_id=uploaded.id).content
        assert File.delete(file_id=uploaded.id).deleted


class TestErrors:
    """Errors, caught and retried."""

    def test_an_error_of_a_status(self, sandbox: Sandbox) -> None:
        """Catch what the call may raise, and read why."""
        assert sandbox
        try:
            said = Completion.create(model=MODEL, prompt="[[http:400]]").output.text
        except llmengine.errors.BadRequestError as error:
            said = str(error)
        assert "HTTP 400" in said

    def test_an_error_inside_a_stream(self, sandbox: Sandbox) -> None:
        """What arrived before the failure has been read; then the failure is raised."""
        assert sandbox
        stream = Completion.create(model=MODEL, prompt="one two [[mid:err]] four", stream=True)
        texts: list[str] = []

        def read() -> None:
            for response in stream:
                if response.output:
                    texts.append(response.output.text)

        with pytest.raises(llmengine.errors.ServerError) as caught:
            read()
        assert ["one", " two"] == texts
        assert "one two" == caught.value.partial_text

    def test_no_such_model(self, sandbox: Sandbox) -> None:
        """A name that the server does not know."""
        assert sandbox
        with pytest.raises(llmengine.errors.NotFoundError, match="could not be found"):
            Completion.create(model="nonesuch", prompt=RIVERS)

    def test_tenacity(self, sandbox: Sandbox) -> None:
        """Call again with tenacity while the server is busy, beyond the client's own retries."""
        sandbox.fault(BUSY, times=4)

        @tenacity.retry(
            wait=tenacity.wait_random_exponential(multiplier=0.001, max=0.01),
            stop=tenacity.stop_after_attempt(6),
        )
        def completion_with_backoff(**kwargs: Any) -> Any:
            return llmengine.Completion.create(**kwargs)

        assert RIVERS == completion_with_backoff(model=MODEL, prompt=RIVERS).output.text

    def test_backoff(self, sandbox: Sandbox) -> None:
        """The same with backoff, for one class of errors."""
        sandbox.fault(BUSY, times=4)

        @backoff.on_exception(
            backoff.expo, llmengine.errors.RateLimitExceededError, factor=0.001, max_tries=6
        )
        def completion_with_backoff(**kwargs: Any) -> Any:
            return llmengine.Completion.create(**kwargs)

        assert RIVERS == completion_with_backoff(model=MODEL, prompt=RIVERS).output.text

    def test_try_five_times(self, sandbox: Sandbox) -> None:
        """The notebook's loop, which catches everything."""
        for _ in range(2):
            sandbox.fail(400, "not yet")
        said: list[str] = []
        for _ in range(5):
            try:
                said.append(Completion.create(model=MODEL, prompt=RIVERS).output.text)
                break
            except Exception as error:  # noqa: BLE001  # as the notebook does
                said.append("failed" if "not yet" in str(error) else str(error))
        assert ["failed", "failed", RIVERS] == said


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


def test_a_script_runs_unchanged(sandbox: Sandbox) -> None:
    """A program that knows only the old names runs, set up by the environment alone."""
    kept = {name: os.environ[name] for name in ("PYTHONPATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("script.py"))],
        env={"LLM_ENGINE_BASE_PATH": sandbox.base_url, "SCALE_API_KEY": "a-key", **kept},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (0, "") == (done.returncode, done.stderr)
    assert "Name three rivers." in done.stdout
