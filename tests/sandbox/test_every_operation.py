"""Every operation of the spec, called through both clients; each answer is what the spec says."""

import httpx
import pytest

from llmengine.testing import Sandbox
from tests.contract.golden.endpoints import BUNDLE, BUNDLE_V1
from tests.contract.golden.jobs import BATCH
from tests.contract.golden.jobs import BUNDLE as JOB_BUNDLE
from tests.sandbox.test_testing import ENDPOINT
from tests.support.spec import answer_breaches, operation_of, operations

LABELS = {"team": "t", "product": "p"}
CSV = ("train.csv", b"prompt,response\na,b\n")
MESSAGES = [{"role": "user", "content": "one two"}]
SAMPLING = {"max_new_tokens": 5, "temperature": 0.0}
CONTENT = {"prompts": ["a"], "max_new_tokens": 5, "temperature": 0}
HARDWARE = {
    "cpus": 1,
    "gpus": 0,
    "memory": "1Gi",
    "storage": "2Gi",
    "min_workers": 0,
    "max_workers": 1,
    "per_worker": 1,
}


class Recording(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Keeps each exchange that another transport carries, streams read whole."""

    def __init__(self, carrier):
        self.carrier = carrier
        self.exchanges = []

    def handle_request(self, request):
        """Carry one of a blocking client's."""
        response = self.carrier.handle_request(request)
        response.read()
        return self.kept(request, response)

    async def handle_async_request(self, request):
        """Carry one of an asynchronous client's."""
        response = await self.carrier.handle_async_request(request)
        await response.aread()
        return self.kept(request, response)

    def kept(self, request, response):
        """Keep it, and give the same answer again."""
        self.exchanges.append((request.method, request.url.raw_path.decode(), response))
        return httpx.Response(
            response.status_code, headers=response.headers, content=response.content
        )


@pytest.fixture
def sandbox():
    """A sandbox without sockets."""
    with Sandbox(sockets=False) as sandbox:
        yield sandbox


def test_every_operation(sandbox, clients):
    """Each operation answers, and what it answers is valid by the spec."""
    recording = Recording(sandbox.transport)
    http_client = clients.http_client_type(transport=recording)
    client = clients(base_url=sandbox.base_url, api_key=sandbox.api_key, http_client=http_client)
    for part in PARTS:
        part(client, sandbox)
    clients.run(http_client.close if clients.kind == "sync" else http_client.aclose)
    called = set()
    for method, target, response in recording.exchanges:
        operation = operation_of(method, target)
        assert 200 == response.status_code, (method, target, response.text)
        called.add(operation.id)
        assert [] == answer_breaches(operation, response), (method, target)
    assert {operation.id for operation in operations()} == called


def prompts(client, sandbox):
    """Completions and chats, whole and streamed."""
    asked = {"model": sandbox.model, "prompt": "a b"}
    assert "a b" == client.completions.create(**asked, **SAMPLING).output.text
    with client.completions.stream(**asked, **SAMPLING) as stream:
        assert "a b" == stream.get_final_response().output.text
    answer = client.completions.create_v2(**asked, logprobs=1, echo=True)
    assert "a ba b" == answer.choices[0].text
    with client.completions.stream_v2(**asked, n=2) as stream:
        assert ["a b"] * 2 == [choice.text for choice in stream.get_final_response().choices]
    chat = {"model": sandbox.model, "messages": MESSAGES, "logprobs": True, "top_logprobs": 1}
    assert "one two" == client.chat.completions.create(**chat).choices[0].message.content
    usage = {"include_usage": True}
    with client.chat.completions.stream(**chat, stream_options=usage) as stream:
        assert 2 == stream.get_final_response().usage.completion_tokens


def models(client, sandbox):
    """LLM endpoints from their making to their end."""
    client.models.create(**ENDPOINT)
    sandbox.advance(5)
    assert {"mine", sandbox.model} == {
        endpoint.name for endpoint in client.models.list(order_by="newest").model_endpoints
    }
    client.models.update("mine", max_workers=2)
    sandbox.advance(5)
    assert 2 == client.models.wait("mine").spec.deployment_state.max_workers
    assert client.models.get("mine").spec.labels == LABELS
    assert client.models.download(model_name="mine").urls
    assert client.models.delete("mine").deleted


def fine_tunes(client, sandbox):
    """A fine-tune, and one that is cancelled."""
    file_id = client.files.upload(file=CSV).id
    job, other = (
        client.fine_tunes.create(model="base", training_file=file_id).id for _ in range(2)
    )
    assert client.fine_tunes.cancel(other).success
    sandbox.advance(60)
    assert "SUCCESS" == client.fine_tunes.wait(job).status
    assert client.fine_tunes.get(job).fine_tuned_model
    assert client.fine_tunes.events(job).events
    assert [job] == [listed.id for listed in client.fine_tunes.list().jobs]


def files(client, sandbox):
    """A file."""
    file_id = client.files.upload(file=CSV).id
    assert CSV[1].decode() == client.files.content(file_id).content
    assert len(CSV[1]) == client.files.get(file_id).size
    assert file_id in [file.id for file in client.files.list().files]
    assert client.files.delete(file_id).deleted


def batches(client, sandbox):
    """Batches of completions in both forms."""
    output = {"output_data_path": "s3://b/out.json"}
    batch = client.batch_completions
    content = [{"messages": MESSAGES}]
    job = batch.create(model_config={"model": "m"}, content=content, labels=LABELS, **output)
    batch.create_v1(model_config={"model": "m", "labels": LABELS}, content=CONTENT, **output)
    sandbox.settle()
    assert "completed" == batch.get(job.job_id).job.status
    assert "high" == batch.update(job.job_id, job_id=job.job_id, priority="high").priority
    assert not batch.cancel(job.job_id).success


def endpoints(client, sandbox):
    """Bundles in both forms, and an endpoint that runs one."""
    bundles = client.model_bundles
    bundle = bundles.create(**BUNDLE).model_bundle_id
    old = bundles.create_v1(**BUNDLE_V1).model_bundle_id
    bundles.clone(original_model_bundle_id=bundle)
    bundles.clone_v1(original_model_bundle_id=old, new_app_config={"a": 1})
    assert bundle == bundles.get(bundle).id
    assert old == bundles.get_v1(old).id
    assert BUNDLE["name"] == bundles.latest(name=BUNDLE["name"]).name
    assert BUNDLE["name"] == bundles.latest_v1(name=BUNDLE["name"]).name
    assert 4 == len(bundles.list().model_bundles)
    assert bundles.list_v1(name=BUNDLE["name"], order_by="oldest").model_bundles
    client.model_endpoints.create(
        name="plain",
        model_bundle_id=bundle,
        endpoint_type="sync",
        metadata={},
        labels=LABELS,
        **HARDWARE,
    )
    sandbox.advance(5)
    plain = client.model_endpoints.list(name="plain").model_endpoints[0].id
    assert "READY" == client.model_endpoints.wait(plain).status
    client.model_endpoints.update(plain, max_workers=3)
    sandbox.advance(5)
    assert 3 == client.model_endpoints.get(plain).deployment_state.max_workers
    client.model_endpoints.restart(plain)
    client.model_endpoints.schema()
    client.model_endpoints.api()
    sandbox.advance(5)
    assert client.model_endpoints.delete(plain).deleted


def tasks(client, sandbox):
    """Tasks in each of the three ways."""
    flavor = {**BUNDLE["flavor"], "flavor": "streaming_enhanced_runnable_image"}
    streaming = {**BUNDLE, "flavor": {**flavor, "streaming_command": ["run"]}}
    bundle = client.model_bundles.create(**streaming).model_bundle_id
    for kind in ("async", "sync", "streaming"):
        client.model_endpoints.create(
            name=f"{kind}-tasks",
            model_bundle_id=bundle,
            endpoint_type=kind,
            metadata={},
            labels=LABELS,
            **HARDWARE,
        )
    sandbox.advance(5)
    ids = {
        endpoint.endpoint_type: endpoint.id
        for endpoint in client.model_endpoints.list().model_endpoints
        if endpoint.name.endswith("-tasks")
    }
    task = client.async_tasks.create(model_endpoint_id=ids["async"], args={"a": 1}).task_id
    sandbox.settle()
    assert "SUCCESS" == client.async_tasks.get(task).status
    answer = client.sync_tasks.create(model_endpoint_id=ids["sync"], args={"a": 1})
    assert "SUCCESS" == answer.status
    with client.streaming_tasks.stream(model_endpoint_id=ids["streaming"], args={"a": 1}) as stream:
        assert {"SUCCESS"} == {chunk.status for chunk in stream}


def jobs(client, sandbox):
    """Batch jobs, jobs of docker images, their bundles and triggers."""
    bundle = client.model_bundles.latest(name=BUNDLE["name"]).id
    job = client.batch_jobs.create(**{**BATCH, "model_bundle_id": bundle}).job_id
    client.batch_jobs.update(job, cancel=False)
    sandbox.advance(60)
    assert "SUCCESS" == client.batch_jobs.get(job).status
    bundles = client.docker_image_batch_job_bundles
    hardware = {"cpus": 1, "memory": "1Gi", "storage": "1Gi"}
    bundle = bundles.create(
        **JOB_BUNDLE, resource_requests=hardware
    ).docker_image_batch_job_bundle_id
    assert bundle == bundles.get(bundle).id == bundles.latest(name=JOB_BUNDLE["name"]).id
    assert 1 == len(bundles.list().docker_image_batch_job_bundles)
    docker = client.docker_image_batch_jobs
    job = docker.create(docker_image_batch_job_bundle_id=bundle, labels=LABELS).job_id
    assert "PENDING" == docker.get(job).status
    assert docker.update(job, cancel=True).success
    triggers = client.triggers
    trigger = triggers.create(
        name="hourly", cron_schedule="0 * * * *", bundle_id=bundle, default_job_metadata=LABELS
    ).trigger_id
    assert "hourly" == triggers.get(trigger).name
    assert triggers.update(trigger, cron_schedule="30 * * * *").success
    sandbox.advance(3600)
    assert 1 == len(docker.list(trigger_id=trigger).jobs)
    assert [trigger] == [listed.id for listed in triggers.list().triggers]
    assert triggers.delete(trigger).success


def health(client, sandbox):
    """The three ways to ask whether it is up."""
    client.health()
    client.health.readyz()
    client.health.healthcheck()


PARTS = (prompts, models, fine_tunes, files, batches, endpoints, tasks, jobs, health)
