"""Batches of completions: really run, and their answers written where they are asked for."""

import json
from pathlib import Path

import pytest

from llmengine import BadRequestError, JobFailedError, NotFoundError, ServerError
from llmengine.testing import Sandbox

LABELS = {"team": "t", "product": "p"}
CHAT = {"messages": [{"role": "user", "content": "one two"}]}
PROMPTS = {"prompts": ["a b", "c"], "max_new_tokens": 5, "temperature": 0}


@pytest.fixture
def client(llmengine_in_process: Sandbox):
    """A client of a sandbox."""
    return llmengine_in_process.client()


def batch(client, content, output="s3://bucket/answers.json", **fields):
    """A new job."""
    return client.batch_completions.create(
        model_config={"model": "base"},
        output_data_path=output,
        content=content,
        labels=LABELS,
        **fields,
    )


def finished(sandbox, client, job):
    """A job when it is over, and nothing has to be waited for any more."""
    sandbox.settle()
    return client.batch_completions.wait(job.job_id)


def written(sandbox, path="s3/bucket/answers.json"):
    """What a job has written."""
    return json.loads((sandbox.objects / path).read_text("utf-8"))


def test_conversations(llmengine_in_process, client):
    """Each conversation gets a whole answer, in their order."""
    job = batch(client, [CHAT, {"messages": [{"role": "user", "content": "three"}]}])
    assert "queued" == job.status
    assert LABELS == job.metadata
    done = finished(llmengine_in_process, client, job)
    assert "completed" == done.job.status
    answers = written(llmengine_in_process)
    texts = [answer["choices"][0]["message"]["content"] for answer in answers]
    assert ["one two", "three"] == texts
    assert {"base"} == {answer["model"] for answer in answers}


def test_prompts(llmengine_in_process, client):
    """Prompts in the form of v2 are completed too, several to one entry."""
    job = batch(client, [{"prompt": ["a", "b"], "n": 2}, {"prompt": "c d", "max_tokens": 1}])
    finished(llmengine_in_process, client, job)
    first, second = written(llmengine_in_process)
    assert ["a", "a", "b", "b"] == [choice["text"] for choice in first["choices"]]
    assert ("c", "length") == (
        second["choices"][0]["text"],
        second["choices"][0]["finish_reason"],
    )


def test_one_that_fails_is_an_error_among_the_answers(llmengine_in_process, client):
    """A conversation that the model refuses fails by itself."""
    refused = {"messages": [{"role": "user", "content": "[[http:400]]"}]}
    finished(llmengine_in_process, client, batch(client, [refused, CHAT]))
    first, second = written(llmengine_in_process)
    assert ("error", 400) == (first["error"]["object"], first["error"]["code"])
    assert "one two" == second["choices"][0]["message"]["content"]


def test_the_older_form(llmengine_in_process, client):
    """A v1 job writes completions, with log probabilities if asked for, null for one that fails."""
    prompts = {**PROMPTS, "prompts": ["a b", "[[http:500]]"], "return_token_log_probs": True}
    client.batch_completions.create_v1(
        model_config={"model": "base", "labels": LABELS},
        output_data_path="s3://bucket/answers.json",
        content=prompts,
    )
    llmengine_in_process.settle()
    first, second = written(llmengine_in_process)
    assert ("a b", 2) == (first["text"], first["num_completion_tokens"])
    assert [" b"] == [token["token"] for token in first["tokens"]][1:]
    assert second is None


@pytest.mark.parametrize(("content", "count"), [(PROMPTS, 2), ([CHAT], 1)])
def test_input_from_a_location(llmengine_in_process, client, content, count):
    """Input is read in either form."""
    (llmengine_in_process.objects / "in.json").write_text(json.dumps(content))
    job = batch(client, None, input_data_path="in.json")
    finished(llmengine_in_process, client, job)
    assert count == len(written(llmengine_in_process))


@pytest.mark.parametrize("text", [None, "not JSON", "[1]", '{"prompts": 1}', '[{"messages": 1}]'])
def test_input_that_cannot_be_read_fails_the_job(llmengine_in_process, client, text):
    """A job whose input is missing or senseless fails, and writes nothing."""
    if text is not None:
        (llmengine_in_process.objects / "in.json").write_text(text)
    job = batch(client, None, input_data_path="in.json")
    with pytest.raises(JobFailedError):
        finished(llmengine_in_process, client, job)
    assert not (llmengine_in_process.objects / "s3").exists()


@pytest.mark.parametrize(
    "path",
    [
        *("/etc/answers.json", "/tmp/answers.json", "C:\\answers.json"),
        *("..", "../sandbox.sqlite3", "../files/file-1", "a/../../x", "./../x"),
        *("s3://b/../../../x", "s3://../x", "s3://b/..", "gs://b/../../s3/c/x", "s3:/x"),
        *("file:///root/x", "file://x", "http://host/x", "ftp://host/x", "data:,x"),
        *("s3://b/a\0b", "a\0b", "https://host/../../x", "https://[/x"),
    ],
)
def test_output_out_of_bounds_is_refused(llmengine_in_process, client, path):
    """No job reads or writes outside the object stores, whatever its address looks like."""
    with pytest.raises(BadRequestError):
        batch(client, [CHAT], path)
    with pytest.raises(BadRequestError):
        client.fine_tunes.create(model="m", training_file=path)
    assert [] == list(llmengine_in_process.objects.iterdir())


@pytest.mark.parametrize("path", ["out.json", "s3://b/%2e%2e/%2e%2e/x", "S3://b/k?x#y", "gs://b"])
def test_output_within_bounds_stays_there(llmengine_in_process, client, path):
    """What looks odd and is a name is a file below the root of the object stores."""
    finished(llmengine_in_process, client, batch(client, [CHAT], path))
    (written,) = [at for at in llmengine_in_process.objects.rglob("*") if at.is_file()]
    assert 1 == len(json.loads(written.read_text("utf-8")))


def test_links_lead_nowhere(llmengine_in_process, client, tmp_path: Path):
    """Nor does a symbolic link, of a folder or of a file."""
    secret = tmp_path / "secret.csv"
    secret.write_text("prompt,response\n")
    objects = llmengine_in_process.objects
    (objects / "s3").mkdir()
    (objects / "s3" / "b").symlink_to(tmp_path)
    (objects / "link.csv").symlink_to(secret)
    for path in ("s3://b/secret.csv", "link.csv"):
        with pytest.raises(BadRequestError, match="Cannot find the training file"):
            client.fine_tunes.create(model="m", training_file=path)
        with pytest.raises(BadRequestError, match="out of bounds"):
            batch(client, [CHAT], path)
    assert "prompt,response\n" == secret.read_text()


def test_cancelling(llmengine_in_process, client):
    """A job that is under way is given up at once; one that is over cannot be."""
    job = batch(client, [{"prompt": "[[sleep:600]]"}])
    assert client.batch_completions.cancel(job.job_id).success
    llmengine_in_process.settle()
    assert "cancelled" == client.batch_completions.get(job.job_id).job.status
    assert not client.batch_completions.cancel(job.job_id).success
    assert not client.batch_completions.cancel("nope").success


def test_a_job_that_takes_too_long_fails(llmengine_in_process, client):
    """`max_runtime_sec` ends a job."""
    job = batch(client, [{"prompt": "[[sleep:600]]"}], max_runtime_sec=1)
    with pytest.raises(JobFailedError):
        finished(llmengine_in_process, client, job)


def test_a_priority_is_kept(client):
    """An update changes the priority, and null does not."""
    job = batch(client, [CHAT], priority="low")
    change = client.batch_completions.update
    assert "high" == change(job.job_id, job_id=job.job_id, priority="high").priority
    assert "high" == change(job.job_id, job_id=job.job_id, priority=None).priority


def test_jobs_belong_to_their_user():
    """Another user neither sees nor cancels a job."""
    with Sandbox(api_key=None, sockets=False) as sandbox:
        job = batch(sandbox.client(), [CHAT])
        other = sandbox.client(api_key="other")
        with pytest.raises(NotFoundError, match=f"Batch completion {job.job_id} not found"):
            other.batch_completions.get(job.job_id)
        assert not other.batch_completions.cancel(job.job_id).success


@pytest.mark.llmengine_sandbox(quirks=["batch-v2"])
def test_the_server_as_it_is(client):
    """With its quirk on, creating and reading a job fails, though it is made and runs."""
    with pytest.raises(ServerError, match=r"Internal server error\. request_id: "):
        batch(client, [CHAT])
    job = client.batch_completions.create_v1(
        model_config={"model": "base", "labels": LABELS},
        output_data_path="s3://bucket/answers.json",
        content=PROMPTS,
    )
    with pytest.raises(ServerError):
        client.with_options(max_retries=0).batch_completions.get(job.job_id)
