"""Fine-tunes: a simulation that says so, and a model at the end that answers."""

import json
import re
import uuid
from pathlib import Path

import httpx
import pytest

from llmengine import BadRequestError, JobFailedError, NotFoundError
from llmengine.testing import Sandbox

CASES = Path(__file__).parent.parent / "data" / "wire"
CSV = b"prompt,response\na,b\n"
JSONL = b'{"input": "a", "output": "b"}\n{"input": "c", "output": "d"}\n'


@pytest.fixture
def tuning(llmengine_in_process: Sandbox):
    """A sandbox, a client of it, and the id of a training file."""
    client = llmengine_in_process.client()
    return llmengine_in_process, client, client.files.upload(file=("train.csv", CSV)).id


def test_a_job_runs_its_course(tuning):
    """A job is pending, runs, succeeds, and then its model answers."""
    sandbox, client, file_id = tuning
    job = client.fine_tunes.create(model="llama-2-7b", training_file=file_id, suffix="demo")
    states = []
    for seconds in (0, 3, 10):
        sandbox.advance(seconds)
        states.append(client.fine_tunes.get(job.id).status)
    assert ["PENDING", "RUNNING", "SUCCESS"] == states
    model = client.fine_tunes.wait(job.id).fine_tuned_model
    assert re.fullmatch(r"llama-2-7b\.demo\.\d{6}-\d{6}", model)
    answer = client.completions.create(model=model, prompt="a b", max_new_tokens=5, temperature=0)
    assert "a b" == answer.output.text
    assert "llama-2-7b" == client.models.get(model).model_name


def test_its_model_is_there_only_when_it_is_done(tuning):
    """Before the job has succeeded there is no model of that name, for anyone."""
    sandbox, client, file_id = tuning
    job = client.fine_tunes.create(model="base", training_file=file_id)
    name = client.fine_tunes.get(job.id).fine_tuned_model
    with pytest.raises(NotFoundError):
        client.models.get(name)
    sandbox.advance(60)
    assert "READY" == client.models.get(name).status
    assert name in [model.name for model in client.models.list().model_endpoints]


def test_events_tell_of_a_loss_that_falls_and_that_it_is_simulated(tuning):
    """Events come as time passes; each says that it is simulated."""
    sandbox, client, file_id = tuning
    job = client.fine_tunes.create(model="base", training_file=file_id)
    assert 1 == len(client.fine_tunes.events(job.id).events)
    sandbox.advance(60)
    events = client.fine_tunes.events(job.id).events
    assert all(event.message.startswith("[simulated] ") for event in events)
    times = [event.timestamp for event in events]
    assert times == sorted(times)
    losses = [float(found[1]) for event in events if (found := LOSS.search(event.message))]
    assert 10 == len(losses)
    assert losses[0] > 1 > losses[-1]


LOSS = re.compile(r"train_loss=([\d.]+)")


def test_a_job_that_is_made_to_fail_fails(tuning):
    """A failing job says why in its last event, and leaves no model."""
    sandbox, client, file_id = tuning
    sandbox.fault("job-failure=out of memory", times=1)
    job = client.fine_tunes.create(model="base", training_file=file_id)
    sandbox.advance(60)
    with pytest.raises(JobFailedError):
        client.fine_tunes.wait(job.id)
    last = client.fine_tunes.events(job.id).events[-1]
    assert ("error", "[simulated] Training failed: out of memory") == (last.level, last.message)
    assert [sandbox.model] == [model.name for model in client.models.list().model_endpoints]


def test_cancelling(tuning):
    """A cancelled job is gone; its model too, unless it was made already."""
    sandbox, client, file_id = tuning
    job, done = (client.fine_tunes.create(model="base", training_file=file_id) for _ in range(2))
    assert client.fine_tunes.cancel(job.id).success
    with pytest.raises(NotFoundError, match="fine-tune job could not be found"):
        client.fine_tunes.get(job.id)
    assert not client.fine_tunes.cancel(job.id).success
    sandbox.advance(60)
    assert client.fine_tunes.cancel(done.id).success
    assert [] == client.fine_tunes.list().jobs
    assert 2 == len(client.models.list().model_endpoints)


def test_a_listing_is_as_recorded(tuning):
    """Jobs are listed with the recorded fields."""
    _, client, file_id = tuning
    client.fine_tunes.create(model="base", training_file=file_id)
    recorded = json.loads((CASES / "ft_list.json").read_text("utf-8"))["response"]["body"]
    expected = list(json.loads(recorded)["jobs"][0])
    listed = json.loads(client.with_raw_response.fine_tunes.list().content)
    assert [expected] == [list(job) for job in listed["jobs"]]


def test_training_files(tuning):
    """CSV and JSONL with either pair of columns are taken, also from an object store."""
    sandbox, client, _ = tuning
    jsonl = client.files.upload(file=("train.jsonl", JSONL)).id
    (sandbox.objects / "s3" / "b").mkdir(parents=True)
    (sandbox.objects / "s3" / "b" / "k.csv").write_bytes(CSV)
    for file in (jsonl, "s3://b/k.csv"):
        assert client.fine_tunes.create(
            model="base", training_file=file, validation_file=file
        ).id.startswith("ft-")


@pytest.mark.parametrize("content", [b"a,b\n1,2\n", b"", b'{"prompt": "a"}\n', b"[1]\n", b"\x00"])
def test_files_without_the_columns_are_refused(tuning, content):
    """A file that has neither pair of columns is a 400, whatever it is."""
    _, client, good = tuning
    bad = client.files.upload(file=("bad.csv", content)).id
    with pytest.raises(BadRequestError, match="not found in validation dataset"):
        client.fine_tunes.create(model="base", training_file=good, validation_file=bad)


@pytest.mark.parametrize("path", ["/etc/passwd", "../../etc/passwd", "s3://none", "nowhere.csv"])
def test_files_that_are_not_there_or_out_of_bounds_are_refused(tuning, path):
    """No job reads outside the sandbox's own folders."""
    _, client, _ = tuning
    with pytest.raises(BadRequestError, match="Cannot find the training file"):
        client.fine_tunes.create(model="base", training_file=path)


def test_a_file_of_another_user_is_not_found(llmengine_sandbox: Sandbox):
    """Ids of files are looked up among the user's own."""
    client = llmengine_sandbox.client()
    with pytest.raises(NotFoundError, match="Training file does not exist"):
        client.fine_tunes.create(model="base", training_file=f"file-{uuid.uuid4().hex[:20]}")


def test_the_weights_of_a_model_say_what_they_are(tuning):
    """The address that a download gives works without a key, and tells that nothing was trained."""
    sandbox, client, file_id = tuning
    job = client.fine_tunes.create(model="base", training_file=file_id)
    sandbox.advance(60)
    name = client.fine_tunes.get(job.id).fine_tuned_model
    urls = client.models.download(model_name=name).urls
    with sandbox.http_client(auth=None) as plain:
        weights: httpx.Response = plain.get(urls["config.json"])
    assert {"model_name": name, "simulated": True}.items() <= weights.json().items()
