"""Jobs of docker images, their bundles, and the triggers that start them."""

from datetime import timedelta
from itertools import pairwise

import pytest

from llmengine import BadRequestError, NotFoundError, UnprocessableEntityError
from llmengine.testing import Sandbox

LABELS = {"team": "t", "product": "p"}
HARDWARE = {"cpus": 1, "memory": "1Gi"}
BUNDLE = {
    "name": "nightly",
    "image_repository": "reports",
    "image_tag": "1.2",
    "command": ["python", "-m", "report"],
    "resource_requests": HARDWARE,
}
HOUR = 3600


@pytest.fixture
def client(llmengine_in_process: Sandbox):
    """A client of a sandbox."""
    return llmengine_in_process.client()


def bundle(client, **fields):
    """The id of a new bundle."""
    made = client.docker_image_batch_job_bundles.create(**{**BUNDLE, **fields})
    return made.docker_image_batch_job_bundle_id


def trigger(client, schedule="0 * * * *", name="hourly", **fields):
    """The id of a new trigger of a new bundle."""
    settings = {"default_job_metadata": LABELS, **fields}
    settings.setdefault("bundle_id", bundle(client))
    return client.triggers.create(name=name, cron_schedule=schedule, **settings).trigger_id


def started(client, trigger_id):
    """The jobs of a trigger."""
    return client.docker_image_batch_jobs.list(trigger_id=trigger_id).jobs


def test_bundles(client):
    """A bundle is described as it was made, hardware as text; the newest is the latest."""
    first, second = bundle(client), bundle(client, image_tag="1.3", env={"A": "b"})
    bundles = client.docker_image_batch_job_bundles
    found = bundles.get(first)
    assert ("1", "1Gi", None, "1.2") == (found.cpus, found.memory, found.gpus, found.image_tag)
    assert {} == found.env
    assert second == bundles.latest(name="nightly").id
    orders = {order: bundles.list(order_by=order) for order in ("oldest", "newest")}
    ids = {
        order: [one.id for one in listed.docker_image_batch_job_bundles]
        for order, listed in orders.items()
    }
    assert {"oldest": [first, second], "newest": [second, first]} == ids
    for name in ("other", ""):
        assert [] == bundles.list(name=name).docker_image_batch_job_bundles
    with pytest.raises(NotFoundError, match="with name other was not found"):
        bundles.latest(name="other")


def test_a_public_bundle_is_everybodys():
    """Another user can see and run a public bundle, and no other."""
    with Sandbox(api_key=None, sockets=False) as sandbox:
        client, other = sandbox.client(), sandbox.client(api_key="other")
        private, public = bundle(client), bundle(client, public=True)
        assert public == other.docker_image_batch_job_bundles.get(public).id
        with pytest.raises(NotFoundError):
            other.docker_image_batch_job_bundles.get(private)
        create = other.docker_image_batch_jobs.create
        job_id = create(docker_image_batch_job_bundle_id=public, labels=LABELS).job_id
        assert "PENDING" == other.docker_image_batch_jobs.get(job_id).status
        with pytest.raises(NotFoundError):
            client.docker_image_batch_jobs.get(job_id)


def test_a_job_runs_its_course(llmengine_in_process, client):
    """A job of a bundle's name goes through its states."""
    bundle(client)
    jobs = client.docker_image_batch_jobs
    job_id = jobs.create(docker_image_batch_job_bundle_name="nightly", labels=LABELS).job_id
    states = []
    for seconds in (0, 3, 60):
        llmengine_in_process.advance(seconds)
        states.append(jobs.get(job_id).status)
    assert ["PENDING", "RUNNING", "SUCCESS"] == states
    # One that is stopped is gone, also when it had ended.
    assert jobs.update(job_id, cancel=True).success
    for call in (jobs.get, lambda id_: jobs.update(id_, cancel=True)):
        with pytest.raises(NotFoundError):
            call(job_id)


def test_cancelling_and_limits(llmengine_in_process, client):
    """A job can be stopped, and stops by itself when it takes too long."""
    id_ = bundle(client)
    jobs = client.docker_image_batch_jobs
    ask = {"docker_image_batch_job_bundle_id": id_, "labels": LABELS}
    stopped = jobs.create(**ask).job_id
    late = jobs.create(**ask, override_job_max_runtime_s=1).job_id
    assert not jobs.update(stopped, cancel=False).success
    assert jobs.update(stopped, cancel=True).success
    llmengine_in_process.advance(60)
    assert "TIMEOUT" == jobs.get(late).status
    with pytest.raises(NotFoundError):
        jobs.get(stopped)


def test_a_batch_of_completions_is_such_a_job(llmengine_in_process, client):
    """The id of a batch of completions is good here too."""
    job_id = client.batch_completions.create_v1(
        model_config={"model": "m", "labels": LABELS},
        output_data_path="s3://b/out.json",
        content={"prompts": ["[[sleep:600]]"], "max_new_tokens": 5, "temperature": 0},
    ).job_id
    jobs = client.docker_image_batch_jobs
    assert jobs.get(job_id).status in {"PENDING", "RUNNING"}
    assert jobs.update(job_id, cancel=True).success
    llmengine_in_process.settle()
    assert "CANCELLED" == jobs.get(job_id).status


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"labels": {}}, "Missing label 'team'"),
        ({"override_job_max_runtime_s": 0}, "positive integer"),
        ({"resource_requests": {"gpus": 1}}, "resources requested is invalid: Must provide gpu_"),
        ({"resource_requests": {"gpu_type": "nvidia-tesla-t4"}}, "Cannot have gpus=None when"),
        ({"resource_requests": {"cpus": 8}}, "cpus=8 too high. The maximum for gpu_type=None is 7"),
        ({"resource_requests": {"cpus": "many"}}, "cpus='many' is incorrectly formatted"),
        ({"resource_requests": {"memory": -1}}, "memory must be positive"),
        ({"resource_requests": {"storage": 10**400}}, "is incorrectly formatted"),
    ],
)
def test_jobs_that_are_refused(client, fields, problem):
    """What the server would refuse is a 400 in its words."""
    ask = {"docker_image_batch_job_bundle_id": bundle(client), "labels": LABELS}
    with pytest.raises(BadRequestError, match=problem):
        client.docker_image_batch_jobs.create(**{**ask, **fields})


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({}, "At least one of"),
        (
            {"docker_image_batch_job_bundle_name": "a", "docker_image_batch_job_bundle_id": "b"},
            "Only one of",
        ),
    ],
)
def test_a_bundle_is_named_in_one_way(client, fields, problem):
    """Both an id and a name, or neither, are a 422 that has no place in the body."""
    with pytest.raises(UnprocessableEntityError, match=problem) as caught:
        client.docker_image_batch_jobs.create(labels=LABELS, **fields)
    (detail,) = caught.value.body["detail"]
    assert ("value_error", ["body"]) == (detail["type"], detail["loc"])


def test_all_jobs_of_a_user_are_listed(llmengine_in_process, client):
    """A listing has the jobs of triggers, those made by hand and batches of completions."""
    jobs, id_ = client.docker_image_batch_jobs, trigger(client)
    ask = {"docker_image_batch_job_bundle_name": "nightly", "labels": LABELS}
    by_hand = jobs.create(**ask, override_job_max_runtime_s=60).job_id
    llmengine_in_process.advance(HOUR)
    batch = client.batch_completions.create_v1(
        model_config={"model": "m", "labels": LABELS},
        output_data_path="s3://b/out.json",
        content={"prompts": ["a"], "max_new_tokens": 1, "temperature": 0},
    ).job_id
    llmengine_in_process.settle()
    (triggered,) = started(client, id_)
    listed = {job.id: job for job in jobs.list().jobs}
    assert [by_hand, triggered.id, batch] == list(listed)
    assert {"SUCCESS"} == {job.status for job in listed.values() if job is not listed[triggered.id]}
    assert (None, 60) == (listed[by_hand].annotations, listed[by_hand].override_job_max_runtime_s)
    assert listed[batch].completed_at is not None


def test_a_job_may_do_without_the_gpus_of_its_bundle(client):
    """Hardware is merged field by field; no GPUs means no kind of them, and smaller machines."""
    gpus = {"cpus": 60, "memory": "30Gi", "gpus": 1, "gpu_type": "nvidia-tesla-t4"}
    ask = {
        "docker_image_batch_job_bundle_id": bundle(client, resource_requests=gpus),
        "labels": LABELS,
    }
    create = client.docker_image_batch_jobs.create
    assert create(**ask).job_id
    with pytest.raises(BadRequestError, match="maximum for gpu_type=None is 7"):
        create(**ask, resource_requests={"gpus": 0})
    assert create(**ask, resource_requests={"gpus": 0, "cpus": 7}).job_id


def test_hardware_must_be_named_somewhere(client):
    """A bundle without hardware needs it in the job."""
    id_ = bundle(client, resource_requests={})
    create = client.docker_image_batch_jobs.create
    ask = {"docker_image_batch_job_bundle_id": id_, "labels": LABELS}
    with pytest.raises(BadRequestError, match="cpus and memory"):
        create(**ask)
    assert create(**ask, resource_requests=HARDWARE).job_id


def test_a_trigger_fires_by_the_clock(llmengine_in_process, client):
    """Jobs have the times at which they were due, and go through their states from then on."""
    id_ = trigger(client)
    assert [] == started(client, id_)
    llmengine_in_process.advance(3 * HOUR)
    jobs = started(client, id_)
    assert 3 == len(jobs)
    assert {0} == {job.created_at.minute for job in jobs}
    assert {"trigger_id": id_} == jobs[0].annotations
    assert jobs[0].completed_at is not None
    assert "SUCCESS" == client.docker_image_batch_jobs.get(jobs[0].id).status
    assert 3 == len(started(client, id_))


def test_a_suspended_trigger_fires_never(llmengine_in_process, client):
    """What was due in the meantime is not made up for."""
    id_ = trigger(client)
    assert client.triggers.update(id_, suspend=True).success
    llmengine_in_process.advance(5 * HOUR)
    assert [] == started(client, id_)
    client.triggers.update(id_, suspend=False)
    llmengine_in_process.advance(HOUR)
    assert 1 == len(started(client, id_))


def test_a_long_time_adds_the_latest_jobs_only(llmengine_in_process, client):
    """A trigger that nobody looked at for thirty years adds its latest jobs, in their order."""
    id_ = trigger(client, "* * * * *")
    llmengine_in_process.advance(30 * 365 * 24 * HOUR)
    times = [job.created_at for job in started(client, id_)]
    assert [timedelta(minutes=1)] * 99 == [later - time for time, later in pairwise(times)]
    llmengine_in_process.advance(60)
    assert 101 == len(started(client, id_))


def test_a_trigger_can_be_changed_and_deleted(llmengine_in_process, client):
    """A new schedule counts from now on; jobs outlive their trigger."""
    id_ = trigger(client)
    client.triggers.update(id_, cron_schedule="@daily")
    found = client.triggers.get(id_)
    assert ("hourly", "@daily", LABELS) == (
        found.name,
        found.cron_schedule,
        found.default_job_metadata,
    )
    llmengine_in_process.advance(24 * HOUR)
    (job,) = started(client, id_)
    assert [id_] == [one.id for one in client.triggers.list().triggers]
    assert client.triggers.delete(id_).success
    with pytest.raises(NotFoundError, match=f"Trigger {id_} was not found"):
        started(client, id_)
    assert client.docker_image_batch_jobs.get(job.id).status == "SUCCESS"


@pytest.mark.parametrize(
    ("schedule", "problem"),
    [
        ("", "cannot be empty"),
        ("@reboot", "Unsupported macro"),
        ("* * *", "Invalid Cron syntax"),
        ("61 * * * *", "Invalid Cron syntax"),
        ("\u0660 \x00 * * *", "Invalid Cron syntax"),
        ("* * * * * 61", "Invalid Cron syntax"),
        ("* * * * * * *", "Invalid Cron syntax"),
        (f"{'9' * 5000} * * * *", "Invalid Cron syntax"),
    ],
)
def test_schedules_that_are_refused(client, schedule, problem):
    """A schedule is held against cron's syntax, when it is made and when it is changed."""
    with pytest.raises(BadRequestError, match=problem):
        trigger(client, schedule)
    id_ = trigger(client)
    with pytest.raises(BadRequestError, match=problem):
        client.triggers.update(id_, cron_schedule=schedule)


def test_a_field_for_seconds(llmengine_in_process, client):
    """The server takes a sixth field, and its cluster has none: it changes nothing."""
    id_ = trigger(client, "0 * * * * 30")
    llmengine_in_process.advance(HOUR)
    assert 1 == len(started(client, id_))


def test_triggers_that_are_refused(client):
    """A name is taken once, labels and hardware are asked for, the bundle must be there."""
    trigger(client)
    with pytest.raises(BadRequestError, match="already exists"):
        trigger(client)
    with pytest.raises(BadRequestError, match="Missing labels"):
        trigger(client, name="b", default_job_metadata=None)
    with pytest.raises(BadRequestError, match="cpus and memory"):
        trigger(client, name="c", bundle_id=bundle(client, resource_requests={}))
    too_many = bundle(client, resource_requests={**HARDWARE, "cpus": 8})
    with pytest.raises(BadRequestError, match="Default trigger resource request is invalid: Req"):
        trigger(client, name="c", bundle_id=too_many)
    with pytest.raises(NotFoundError, match="bundle could not be found"):
        trigger(client, name="d", bundle_id="batbun_none")
