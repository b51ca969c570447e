"""Batch jobs: a simulation that the clock carries on."""

import pytest

from llmengine import BadRequestError, NotFoundError
from llmengine.testing import Sandbox
from tests.contract.golden.endpoints import BUNDLE
from tests.contract.golden.jobs import BATCH


@pytest.fixture
def client(llmengine_in_process: Sandbox):
    """A client of a sandbox."""
    return llmengine_in_process.client()


@pytest.fixture
def batch(client):
    """What makes a job that runs a bundle of the user's."""
    return {**BATCH, "model_bundle_id": client.model_bundles.create(**BUNDLE).model_bundle_id}


def test_a_job_runs_its_course(llmengine_in_process, client, batch):
    """A job is pending, works off its inputs, and succeeds with a result."""
    job_id = client.batch_jobs.create(**batch).job_id
    seen = []
    for seconds in (0, 7, 60):
        llmengine_in_process.advance(seconds)
        job = client.batch_jobs.get(job_id)
        seen.append((job.status, job.num_tasks_completed, job.num_tasks_pending))
    assert [("PENDING", None, None), ("RUNNING", 50, 50), ("SUCCESS", 100, 0)] == seen
    assert f"s3://sandbox/{job_id}/results" == job.result
    assert "PT12S" == job.duration


def test_a_job_that_is_made_to_fail_fails(llmengine_in_process, client, batch):
    """A failing job ends without a result."""
    llmengine_in_process.fault("job-failure=out of memory", times=1)
    job_id = client.batch_jobs.create(**batch).job_id
    llmengine_in_process.advance(60)
    job = client.batch_jobs.get(job_id)
    assert ("FAILURE", None) == (job.status, job.result)


@pytest.mark.parametrize(
    ("seconds", "status"), [(5, "TIMEOUT"), (-1, "TIMEOUT"), (1e300, "SUCCESS")]
)
def test_a_job_may_take_so_long(llmengine_in_process, client, batch, seconds, status):
    """A job that takes longer than it may is stopped."""
    job_id = client.batch_jobs.create(**batch, timeout_seconds=seconds).job_id
    llmengine_in_process.advance(60)
    assert status == client.batch_jobs.get(job_id).status


def test_cancelling(llmengine_in_process, client, batch):
    """A cancelled job stays so, and what it had done counts."""
    job_id = client.batch_jobs.create(**batch).job_id
    llmengine_in_process.advance(4)
    assert client.batch_jobs.update(job_id, cancel=False).success
    assert "RUNNING" == client.batch_jobs.get(job_id).status
    assert client.batch_jobs.update(job_id, cancel=True).success
    llmengine_in_process.advance(60)
    job = client.batch_jobs.get(job_id)
    assert ("CANCELLED", 20) == (job.status, job.num_tasks_completed)


def test_what_is_refused(client, batch):
    """A bundle and labels are asked for, and jobs found by their id."""
    with pytest.raises(NotFoundError, match="model bundle could not be found"):
        client.batch_jobs.create(**{**batch, "model_bundle_id": "bun_none"})
    with pytest.raises(BadRequestError, match="Missing label 'team'"):
        client.batch_jobs.create(**{**batch, "labels": {"product": "p"}})
    for call in (client.batch_jobs.get, lambda id_: client.batch_jobs.update(id_, cancel=True)):
        with pytest.raises(NotFoundError, match="batch job could not be found"):
            call("batch-job-none")


@pytest.mark.llmengine_sandbox(quirks=["none"])
@pytest.mark.parametrize(
    ("hardware", "problem"),
    [
        ({"cpus": 7}, "cpus=8 too high. The maximum for gpu_type=None is 6"),
        ({"memory": "much"}, "memory='much' is incorrectly formatted"),
        ({"gpus": 1}, "Must provide gpu_type"),
        ({"max_workers": 251}, "max workers 251 too high"),
    ],
)
def test_hardware_that_is_refused(client, batch, hardware, problem):
    """Workers are held against the limits of any endpoint's."""
    with pytest.raises(BadRequestError, match=problem):
        client.batch_jobs.create(**{**batch, "resource_requests": hardware})


def test_jobs_belong_to_their_user():
    """Another user finds neither the bundle nor the job."""
    with Sandbox(api_key=None, sockets=False) as sandbox:
        client, other = sandbox.client(), sandbox.client(api_key="other")
        bundle_id = client.model_bundles.create(**BUNDLE).model_bundle_id
        job_id = client.batch_jobs.create(**{**BATCH, "model_bundle_id": bundle_id}).job_id
        with pytest.raises(NotFoundError):
            other.batch_jobs.get(job_id)
        with pytest.raises(NotFoundError):
            other.batch_jobs.create(**{**BATCH, "model_bundle_id": bundle_id})
