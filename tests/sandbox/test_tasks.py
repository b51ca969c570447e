"""Tasks of endpoints: queued, answered at once and streamed."""

import json

import pytest

from llmengine.testing import Sandbox
from tests.contract.golden.endpoints import BUNDLE, LABELS, LITTLE
from tests.sandbox.test_testing import ENDPOINT

NOT_FOUND = {"detail": "The specified endpoint could not be found."}
FLAVOR = {**BUNDLE["flavor"], "flavor": "streaming_enhanced_runnable_image"}
FLAVOR |= {"streaming_command": ["run"]}
CHAT = {"messages": [{"role": "user", "content": "one two"}], "max_tokens": 1}


@pytest.fixture
def client(user):
    """A client of the user to whom the endpoint of the engine belongs."""
    return user("root")


@pytest.fixture
def engine(client):
    """The id of that endpoint, which streams."""
    return ids(client)["echo"]


def ids(client):
    """The ids of a user's endpoints, by name."""
    listed = client.get("/v1/model-endpoints").json()["model_endpoints"]
    return {endpoint["name"]: endpoint["id"] for endpoint in listed}


def plain(shared, client, kind, *, ready=True, headers=None, **fields):
    """The id of an endpoint that runs an image."""
    body = {**BUNDLE, "flavor": FLAVOR}
    bundle = client.post("/v2/model-bundles", json=body).json()["model_bundle_id"]
    body = {**LITTLE, "name": kind, "model_bundle_id": bundle, "endpoint_type": kind}
    response = client.post(
        "/v1/model-endpoints", json={**body, "metadata": {}, **fields}, headers=headers
    )
    assert 200 == response.status_code, response.text
    shared.advance(5 if ready else 0)
    return ids(client)[kind]


def llm(shared, client, kind):
    """The id of an endpoint that runs a model, of a framework that has each type."""
    framework = {"inference_framework": "sglang", "huggingface_repo": "r", "labels": LABELS}
    body = {**ENDPOINT, **framework, "endpoint_type": kind}
    response = client.post("/v1/llm/model-endpoints", json=body)
    assert 200 == response.status_code, response.text
    shared.advance(5)
    return ids(client)["mine"]


def send(client, way, endpoint, headers=None, **fields):
    """The answer to a task."""
    query = {"model_endpoint_id": endpoint}
    return client.post(f"/v1/{way}-tasks", params=query, json=fields, headers=headers)


def queued(client, endpoint, **fields):
    """The id of a new task."""
    response = send(client, "async", endpoint, **fields)
    assert 200 == response.status_code, response.text
    return response.json()["task_id"]


def progress(client, task):
    """How far a task is."""
    response = client.get(f"/v1/async-tasks/{task}")
    assert 200 == response.status_code, response.text
    assert task == response.json().pop("task_id")
    return {name: value for name, value in response.json().items() if name != "task_id"}


def events(response):
    """The events of a stream."""
    assert 200 == response.status_code, response.text
    assert "text/event-stream; charset=utf-8" == response.headers["content-type"]
    frames = response.text.split("\r\n\r\n")
    assert "" == frames.pop()
    return [json.loads(frame.removeprefix("data: ")) for frame in frames]


def success(result):
    """The answer of a task that went well."""
    outcome = {"result": {"result": result}, "traceback": None, "status_code": 200}
    return {"status": "SUCCESS", **outcome}


def whole(result, status=200):
    """The answer of a task whose result is not streamed: its JSON, whether it went well or not."""
    return success(json.dumps(result)) | {"status_code": status}


def failed(problem, status):
    """The answer of a queued one whose code failed."""
    return whole({"detail": {"error": problem, "traceback": problem}}, status)


def result_of(answer):
    """What is in the JSON of a result."""
    return json.loads(answer["result"]["result"])


def failure(problem, status):
    """The answer of one that did not."""
    return {"status": "FAILURE", "result": None, "traceback": problem, "status_code": status}


def test_a_queued_task_of_an_image(shared, client):
    """It echoes its arguments; nothing is fetched."""
    endpoint = plain(shared, client, "async")
    inputs = {"args": {"a": [1, None]}, "url": "s3://b/text", "cloudpickle": "s3://b/pickle"}
    task = queued(client, endpoint, **inputs, callback_url="http://localhost", return_pickled=True)
    shared.settle()
    assert whole({"echo": inputs["args"]}) == progress(client, task)


def test_a_queued_task_of_a_model(shared, client):
    """The engine answers it, whole: a completion, or a chat."""
    endpoint = llm(shared, client, "async")
    completion = queued(client, endpoint, args={"prompt": "a b c", "max_tokens": 2})
    chat = queued(client, endpoint, args=CHAT)
    shared.settle()
    answer = result_of(progress(client, completion))
    assert ("mine", "a b", "length") == (
        answer["model"],
        answer["choices"][0]["text"],
        answer["choices"][0]["finish_reason"],
    )
    answer = result_of(progress(client, chat))
    assert "one" == answer["choices"][0]["message"]["content"]


def test_a_task_is_pending_then_started(gated):
    """It is done in its turn, and its status says how far it is."""
    with Sandbox(gated, sockets=False) as sandbox, sandbox.http_client() as client:
        endpoint = llm(sandbox, client, "async")
        tasks = [queued(client, endpoint, args={"prompt": "a"}) for _ in range(2)]
        assert gated.started.wait(10)
        assert ["STARTED", "PENDING"] == [progress(client, task)["status"] for task in tasks]
        for _ in tasks:
            gated.say("x", last=True)
        sandbox.settle()
        assert ["SUCCESS"] * 2 == [progress(client, task)["status"] for task in tasks]


def test_a_task_waits_for_workers(shared, client):
    """What comes of it is told once its endpoint is up."""
    endpoint = plain(shared, client, "async", ready=False)
    task = queued(client, endpoint, args=1)
    shared.settle()
    assert "PENDING" == progress(client, task)["status"]
    shared.advance(5)
    assert whole({"echo": 1}) == progress(client, task)


def test_a_task_expires(shared, client):
    """One that waited too long is dropped, and its status is not known."""
    endpoint = plain(shared, client, "async", ready=False, task_expires_seconds=1)
    task = queued(client, endpoint, args=1)
    shared.settle()
    shared.advance(2)
    assert "PENDING" == progress(client, task)["status"]
    shared.advance(5)
    expected = {"status": "UNDEFINED", "result": None, "traceback": None, "status_code": None}
    assert expected == progress(client, task)
    later = queued(client, endpoint, args=1)
    shared.settle()
    assert "SUCCESS" == progress(client, later)["status"]


def test_a_task_of_an_endpoint_that_failed_waits_for_ever(shared, client):
    """There is nobody to do it."""
    failing = {"x-sandbox-fault": "job-failure=no image"}
    endpoint = plain(shared, client, "async", headers=failing, task_expires_seconds=10**400)
    task = queued(client, endpoint, args=1)
    shared.settle()
    shared.advance(10**6)
    assert "PENDING" == progress(client, task)["status"]


def test_a_queued_task_fails_if_asked_to(shared, client):
    """It has run, with a status that tells the failure, and the reason."""
    endpoint = plain(shared, client, "async")
    failing = {"x-sandbox-fault": "job-failure=out of memory"}
    task = send(client, "async", endpoint, failing, args=1).json()["task_id"]
    shared.settle()
    assert failed("out of memory", 500) == progress(client, task)


@pytest.mark.parametrize(
    ("arguments", "problem", "status"),
    [
        ({"prompt": "[[http:500]]"}, "The echo engine was asked to fail.", 500),
        ({"prompt": "[[http:503]]"}, "No healthy upstream", 503),
        ({"prompt": "[[http:429]]"}, "Too many concurrent requests", 429),
        ({"prompt": "[[empty]]"}, "The model sent nothing.", 500),
        (
            {"prompt": "a b [[mid:err]]"},
            "Internal error occurred. Our team has been notified.",
            500,
        ),
    ],
)
def test_a_model_that_fails(shared, client, engine, arguments, problem, status):
    """The task has failed with the model's status, however it was given; that is no error."""
    task = queued(client, llm(shared, client, "async"), args=arguments)
    shared.settle()
    expected = failure(problem, status)
    assert status == progress(client, task)["status_code"]
    response = send(client, "sync", engine, args=arguments)
    assert 200 == response.status_code
    assert expected == response.json()
    assert expected == events(send(client, "streaming", engine, args=arguments))[-1]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"prompt": "[[http:400]]"}, "The echo engine was asked to fail."),
        (None, "args: Input should be"),
        ("text", "args: Input should be"),
        ({"prompt": {}}, "args.prompt"),
        ({"messages": [{"role": "none"}]}, "args.messages.0"),
        ({"prompt": "a", "guided_regex": "a", "guided_choice": ["a"]}, "Only one of guided_json"),
    ],
)
def test_arguments_that_a_model_refuses(shared, client, engine, arguments, problem):
    """A task that is waited for is then a 400, all others have failed with that status."""
    response = send(client, "sync", engine, args=arguments)
    assert 400 == response.status_code
    assert response.json()["detail"].startswith("Invalid request: {'error': {'object': 'error', ")
    assert problem in response.json()["detail"]
    task = queued(client, llm(shared, client, "async"), args=arguments)
    shared.settle()
    (event,) = events(send(client, "streaming", engine, args=arguments))
    assert ("FAILURE", 400) == (event["status"], event["status_code"])
    assert problem in event["traceback"]
    outcome = progress(client, task)
    assert ("SUCCESS", 400) == (outcome["status"], outcome["status_code"])
    assert problem in outcome["result"]["result"]


def test_a_task_that_is_waited_for(shared, client, engine):
    """Its result comes at once, from endpoints that answer and those that stream."""
    answer = send(client, "sync", engine, args={"prompt": "a b"}).json()
    assert ("SUCCESS", "a b") == (answer["status"], result_of(answer)["choices"][0]["text"])
    for kind in ("sync", "streaming"):
        response = send(
            client, "sync", plain(shared, client, kind), args=[1], timeout_seconds=1e300
        )
        assert whole({"echo": [1]}) == response.json()


def test_a_task_that_takes_too_long(client, engine):
    """After the seconds that it was given it is a 408."""
    arguments = {"prompt": "[[sleep:30]]"}
    response = send(client, "sync", engine, args=arguments, timeout_seconds=0.01)
    assert 408 == response.status_code
    assert {"detail": "Request timed out."} == response.json()


def test_a_task_that_is_streamed(shared, client, engine):
    """Each piece is an event; an image has three."""
    pieces = events(send(client, "streaming", engine, args={"prompt": "a b"}))
    chunks = [piece["result"]["result"] for piece in pieces]
    assert {"text_completion"} == {chunk["object"] for chunk in chunks}
    assert "a b" == "".join(chunk["choices"][0]["text"] for chunk in chunks)
    assert success(chunks[0]) == pieces[0]
    pieces = events(send(client, "streaming", engine, args=CHAT))
    assert "chat.completion.chunk" == pieces[0]["result"]["result"]["object"]
    pieces = events(send(client, "streaming", plain(shared, client, "streaming"), args=1))
    assert [success({"n": count, "echo": 1}) for count in range(3)] == pieces


def test_what_would_have_to_be_fetched(shared, client):
    """Nothing is: a task by its address alone fails as where that cannot be reached."""
    expected = failure("Internal Server Error", 500)
    endpoint = plain(shared, client, "streaming")
    assert expected == send(client, "sync", endpoint, url="http://x").json()
    assert [expected] == events(send(client, "streaming", endpoint, url="http://x"))


def test_nobody_answers_before_there_are_workers(shared, client):
    """The server gives up after a while; here that is told at once."""
    expected = failure("No healthy upstream", 503)
    endpoint = plain(shared, client, "streaming", ready=False)
    assert expected == send(client, "sync", endpoint, args=1).json()
    assert [expected] == events(send(client, "streaming", endpoint, args=1))


def test_types_that_do_not_take_a_task(shared, client):
    """Each way needs an endpoint of its own types."""
    kinds = {kind: plain(shared, client, kind) for kind in ("async", "sync", "streaming")}
    refused = {
        "async": (("sync", "streaming"), "is not an async endpoint."),
        "sync": (("async",), "does not serve sync tasks."),
        "streaming": (("async", "sync"), "is not a streaming endpoint."),
    }
    for way, (wrong, problem) in refused.items():
        for kind in wrong:
            response = send(client, way, kinds[kind], args=1)
            assert 400 == response.status_code
            expected = f"Unsupported inference type: Endpoint {kinds[kind]} {problem}"
            assert {"detail": expected} == response.json()


def test_endpoints_of_others(shared, client, user):
    """Only public ones take a task, and none that is streamed; its task is its maker's."""
    other = user("other")
    public = plain(shared, client, "async", public_inference=True)
    private = plain(shared, client, "sync")
    streaming = plain(shared, client, "streaming", public_inference=True)
    for response in (
        send(other, "sync", private, args=1),
        send(other, "streaming", streaming, args=1),
        send(other, "async", "end_none", args=1),
    ):
        assert 404 == response.status_code
        assert NOT_FOUND == response.json()
    assert 200 == send(other, "sync", streaming, args=1).status_code
    task = queued(other, public, args=1)
    shared.settle()
    assert "SUCCESS" == progress(other, task)["status"]
    for id_ in (task, "none"):
        # Whatever it is called: nobody sees that it is another's.
        expected = {"status": "PENDING", "result": None, "traceback": None, "status_code": None}
        assert expected == progress(client, id_)


@pytest.mark.parametrize("way", ["async", "sync", "streaming"])
def test_requests_that_are_none(client, user, way):
    """A key, an endpoint and a body are needed."""
    path = f"/v1/{way}-tasks"
    assert 401 == user("x").post(path, auth=None).status_code
    response = client.post(path, json={})
    assert 422 == response.status_code
    assert ["query", "model_endpoint_id"] == response.json()["detail"][0]["loc"]
    assert 422 == client.post(f"{path}?model_endpoint_id=x").status_code
    assert 422 == client.post(f"{path}?model_endpoint_id=x", json=[]).status_code
    assert 422 == send(client, way, "x", callback_auth={"kind": "none"}).status_code
    if way != "async":
        for seconds in (0, -1, "long"):
            assert 422 == send(client, way, "x", timeout_seconds=seconds).status_code


@pytest.mark.parametrize("number", [b"1e999", b"-1e999", b"NaN", b"1" * 5000], ids=range(4))
def test_numbers_that_are_none(shared, client, number):
    """A number that no answer could carry is refused."""
    endpoint = plain(shared, client, "sync")
    response = client.post(
        f"/v1/sync-tasks?model_endpoint_id={endpoint}",
        content=b'{"args":' + number + b"}",
        headers={"content-type": "application/json"},
    )
    assert response.status_code in {400, 422}


@pytest.mark.parametrize("text", [rb"\u0000", rb"\ud83d\ude00", b"\xf0\x9f\x98\x80"])
def test_any_text_comes_back(shared, client, text):
    """Through the queue too."""
    content = b'{"args":{"%s":"%s"}}' % (text, text)
    for way in ("sync", "async"):
        endpoint = plain(shared, client, way)
        response = client.post(
            f"/v1/{way}-tasks?model_endpoint_id={endpoint}",
            content=content,
            headers={"content-type": "application/json"},
        )
        assert 200 == response.status_code
        if way == "async":
            shared.settle()
            response = client.get(f"/v1/async-tasks/{response.json()['task_id']}")
        assert {json.loads(b'"%s"' % text)} == set(result_of(response.json())["echo"])


def test_a_queue_outlives_the_process(tmp_path):
    """A task that was accepted is still there, with its result."""
    with Sandbox(sockets=False, data=tmp_path) as sandbox, sandbox.http_client() as client:
        task = queued(client, llm(sandbox, client, "async"), args={"prompt": "a"})
        sandbox.settle()
        expected = progress(client, task)
    assert "SUCCESS" == expected["status"]
    with Sandbox(sockets=False, data=tmp_path) as sandbox, sandbox.http_client() as client:
        assert expected == progress(client, task)
