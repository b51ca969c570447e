"""
A program for scale-llm-engine 0.0.0b45, run in an environment where that is what `llmengine` is.

It calls what the client can do, and prints what it got as one line of JSON.
"""

import asyncio
import json
import sys

from llmengine import Completion, File, FineTune, Model, errors
from llmengine.data_types import (
    CreateBatchCompletionsModelConfig,
    CreateBatchCompletionsRequestContent,
    ModelEndpointType,
)

LABELS = {"team": "t", "product": "p"}
ASK = {"model": sys.argv[1], "prompt": "Name three rivers.", "max_new_tokens": 10}


def completions() -> dict:
    """Completions, whole and streamed, in both ways."""
    stream = Completion.create(**ASK, stream=True)

    async def later() -> list:
        whole = await Completion.acreate(**ASK)
        pieces = await Completion.acreate(**ASK, stream=True)
        return [whole.output.text, "".join([chunk.output.text async for chunk in pieces])]

    return {
        "whole": Completion.create(**ASK).output.text,
        "streamed": "".join(chunk.output.text for chunk in stream),
        "later": asyncio.run(later()),
    }


def models() -> dict:
    """An endpoint from its making to its end."""
    # It sends hardware only where it is given, and one node whatever is given.
    created = Model.create(
        name="mine",
        model="llama-2-7b",
        checkpoint_path="s3://b/weights",
        inference_framework_image_tag="1.0",
        endpoint_type=ModelEndpointType.STREAMING,
        labels=LABELS,
        cpus=1,
        memory="1Gi",
        storage="1Gi",
        gpus=1,
        gpu_type="nvidia-ampere-a10",
    )
    listed = Model.list()
    return {
        "created": bool(created.endpoint_creation_task_id),
        "listed": sorted(model.name for model in listed.model_endpoints),
        "got": Model.get("mine").name,
        "deleted": Model.delete("mine").deleted,
    }


def files_and_fine_tunes() -> dict:
    """A file, and a fine-tune on it."""
    with open("train.csv", "w") as file:
        file.write("prompt,response\na,b\n")
    with open("train.csv") as file:
        file_id = File.upload(file).id
    job = FineTune.create(model="base", training_file=file_id, hyperparameters={})
    found = {
        "size": File.get(file_id).size,
        "content": File.download(file_id).content,
        "listed": file_id in [one.id for one in File.list().files],
        "status": FineTune.get(job.id).status.value,
        "jobs": [one.id for one in FineTune.list().jobs] == [job.id],
        "events": bool(FineTune.get_events(job.id).events),
        "cancelled": FineTune.cancel(job.id).success,
    }
    return {**found, "deleted": File.delete(file_id).deleted}


def batch() -> dict:
    """A batch of completions."""
    job = Completion.batch_create(
        output_data_path="s3://b/out.json",
        model_config=CreateBatchCompletionsModelConfig(
            model="base", checkpoint_path="s3://b/weights", labels=LABELS
        ),
        content=CreateBatchCompletionsRequestContent(
            prompts=["a"], max_new_tokens=5, temperature=0.0
        ),
    )
    return {"job": bool(job.job_id)}


def failures() -> dict:
    """What is not there, and what is refused."""
    caught = {}
    for name, call in {
        "model": lambda: Model.get("nonesuch"),
        "prompt": lambda: Completion.create(**{**ASK, "prompt": "[[http:400]]"}),
    }.items():
        try:
            call()
        except (errors.NotFoundError, errors.BadRequestError) as error:
            caught[name] = type(error).__name__
    return caught


if __name__ == "__main__":
    parts = (completions, models, files_and_fine_tunes, batch, failures)
    print(json.dumps({part.__name__: part() for part in parts}))
