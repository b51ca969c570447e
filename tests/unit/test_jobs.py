import inspect

import httpx
import pytest

from llmengine import AsyncLLMEngine, JobFailedError, JobTimeoutError, LLMEngine
from tests.support.both import replies

ENDPOINT = {
    "name": "m",
    "source": "hugging_face",
    "inference_framework": "vllm",
    "status": "READY",
    "num_shards": 1,
    "quantize": "awq",
    "spec": {
        "id": "end_1",
        "name": "m",
        "endpoint_type": "streaming",
        "destination": "d",
        "bundle_name": "m",
        "status": "READY",
        "created_by": "user",
        "created_at": "2024-05-01T12:30:15Z",
        "last_updated_at": "2024-05-01T12:30:15Z",
        "deployment_state": {
            "min_workers": 0,
            "max_workers": 3,
            "per_worker": 10,
            "concurrent_requests_per_worker": 1,
        },
        "resource_state": {"cpus": "10", "gpus": 1, "memory": "24Gi", "nodes_per_worker": 1},
    },
}
FIELDS = {
    "name": "m",
    "model_name": "llama-2-7b",
    "min_workers": 0,
    "max_workers": 1,
    "per_worker": 1,
    "labels": {"team": "t", "product": "p"},
}
HARDWARE = {
    "gpus": 1,
    "gpu_type": "nvidia-ampere-a10",
    "cpus": 8,
    "memory": "24Gi",
    "storage": "40Gi",
    "nodes_per_worker": 1,
}


def endpoint(status, reason=None):
    """Answer with the endpoint in some state."""
    spec = {**ENDPOINT["spec"], "status": status, "status_reason": reason}
    return httpx.Response(200, json={**ENDPOINT, "status": status, "spec": spec})


def test_waiting_ends_at_success(clients, sleeps):
    """`wait` looks again, less and less often, until the endpoint is ready; it takes new states."""
    handler = replies(
        endpoint("UPDATE_PENDING"), endpoint("A_STATE_OF_TOMORROW"), endpoint("READY")
    )
    found = clients(handler).models.wait("m", poll_interval=1.0)
    assert "READY" == found.status
    assert [1.0, 1.5] == sleeps


def test_waiting_ends_at_failure(clients, sleeps):
    """A failed job raises with the server's reason and the job, after no further wait."""
    handler = replies(endpoint("UPDATE_FAILED", "image pull failed"))
    with pytest.raises(JobFailedError, match="UPDATE_FAILED: image pull failed") as caught:
        clients(handler).models.wait("m")
    assert "m" == caught.value.job.name
    assert [] == sleeps


def test_waiting_ends_when_the_time_is_up(clients, sleeps, monkeypatch):
    """After `timeout` the error tells the last state; the job goes on."""
    monkeypatch.setattr("time.monotonic", lambda: sum(sleeps))
    handler = replies(endpoint("UPDATE_IN_PROGRESS"))
    with pytest.raises(JobTimeoutError, match="UPDATE_IN_PROGRESS") as caught:
        clients(handler).models.wait("m", timeout=6, poll_interval=2)
    assert [2, 3, 1] == sleeps
    assert (6, "UPDATE_IN_PROGRESS") == (caught.value.seconds, caught.value.status)
    assert "m" == caught.value.job.name


@pytest.mark.parametrize("options", [{"timeout": -1}, {"poll_interval": 0}, {"timeout": "x"}])
def test_unusable_times_are_refused(clients, options):
    """A time that is no positive number is refused before anything is sent."""
    handler = replies(endpoint("READY"))
    with pytest.raises(ValueError, match="must be"):
        clients(handler).models.wait("m", **options)
    assert [] == handler.requests


@pytest.mark.parametrize(
    ("wait", "done", "failed"),
    [
        (
            lambda client: client.fine_tunes.wait("ft-0"),
            {"id": "ft-0", "status": "SUCCESS"},
            {"id": "ft-0", "status": "FAILURE"},
        ),
        (
            lambda client: client.async_tasks.wait("t-0"),
            {"task_id": "t-0", "status": "SUCCESS"},
            {"task_id": "t-0", "status": "FAILURE", "traceback": "boom"},
        ),
        (
            lambda client: client.model_endpoints.wait("end_1"),
            ENDPOINT["spec"],
            {**ENDPOINT["spec"], "status": "UPDATE_FAILED", "status_reason": "boom"},
        ),
    ],
    ids=["fine_tunes", "async_tasks", "model_endpoints"],
)
def test_whatever_takes_time_can_be_waited_for(clients, sleeps, wait, done, failed):
    """Each resource knows its own final states."""
    assert wait(clients(replies(httpx.Response(200, json=done)))).status
    with pytest.raises(JobFailedError):
        wait(clients(replies(httpx.Response(200, json=failed))))


def test_a_batch_tells_its_state_inside_the_job(clients, sleeps):
    """The state of a batch completion stands in its `job`."""
    job = {
        "job_id": "b-0",
        "output_data_path": "s3://b/o.json",
        "model_config": {"model": "m"},
        "status": "completed",
        "created_at": "2026-11-22T20:47:28.239410",
        "expires_at": "2026-11-23T20:47:28.239326",
        "completed_at": None,
        "metadata": None,
    }
    waiting = httpx.Response(200, json={"job": {**job, "status": "queued"}})
    handler = replies(waiting, httpx.Response(200, json={"job": job}))
    assert "completed" == clients(handler).batch_completions.wait("b-0").job.status
    assert 1 == len(sleeps)


def test_previewing_an_update_only_reads(clients):
    """A preview sends one GET, and tells what is stored, what would be sent and what changes."""
    handler = replies(httpx.Response(200, json=ENDPOINT))
    preview = clients(handler).models.preview_update("m", min_workers=0, max_workers=5, cpus=10)
    assert ["GET"] == [request.method for request in handler.requests]
    assert {"min_workers": 0, "max_workers": 3, "cpus": "10"} == preview.stored
    assert {"min_workers": 0, "max_workers": 5, "cpus": 10} == preview.new
    assert {"max_workers"} == preview.changed
    assert not preview.rebuilds_bundle


@pytest.mark.parametrize("client", [LLMEngine, AsyncLLMEngine])
def test_a_preview_takes_what_an_update_takes(client):
    """The same arguments and options."""
    models = client(base_url="http://engine.test", api_key="k").models
    update, preview = (inspect.signature(it) for it in (models.update, models.preview_update))
    assert update.parameters == preview.parameters


def test_a_preview_has_what_extra_body_adds(clients):
    """It would be sent too; the GET that reads what is stored has no body."""
    handler = replies(httpx.Response(200, json=ENDPOINT))
    preview = clients(handler).models.preview_update(
        "m", max_workers=3, extra_body={"quantize": None}
    )
    assert {"max_workers": 3, "quantize": None} == preview.new
    assert preview.rebuilds_bundle
    assert [b""] == [request.content for request in handler.requests]


@pytest.mark.parametrize(
    ("update", "rebuilds"),
    [
        ({"num_shards": 2}, True),
        ({"checkpoint_path": None}, True),
        ({"force_bundle_recreation": False}, False),
        ({"per_worker": 2}, False),
    ],
)
def test_previewing_tells_whether_the_bundle_is_rebuilt(clients, update, rebuilds):
    """Some fields rebuild the bundle when they have a value, others by being there at all."""
    handler = replies(httpx.Response(200, json=ENDPOINT))
    assert rebuilds == clients(handler).models.preview_update("m", **update).rebuilds_bundle


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"gpus": 1}, "go together: pass gpu_type, cpus, memory, storage, nodes_per_worker"),
        ({"nodes_per_worker": 1}, "go together"),
        ({**HARDWARE, "memory": None}, "pass memory as well, or none of them"),
        ({"labels": {"team": "t"}}, "labels must have team and product: product is missing"),
    ],
)
def test_what_the_server_would_reject_is_refused(clients, change, message):
    """Incomplete hardware or labels are named before anything is sent."""
    handler = replies(httpx.Response(200, json={"endpoint_creation_task_id": "x"}))
    with pytest.raises(ValueError, match=message):
        clients(handler).models.create(**{**FIELDS, **change})
    assert [] == handler.requests


@pytest.mark.parametrize("hardware", [{}, HARDWARE], ids=["none", "all"])
def test_hardware_is_given_whole_or_not_at_all(clients, hardware):
    """All of the hardware fields, or none of them, are sent."""
    handler = replies(httpx.Response(200, json={"endpoint_creation_task_id": "x"}))
    assert "x" == clients(handler).models.create(**FIELDS, **hardware).endpoint_creation_task_id
