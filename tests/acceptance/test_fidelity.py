"""
The recorded exchanges of a whole deployment, sent again to the sandbox.

`tests/data/gateway.jsonl` has requests with what the real gateway answered to each, in order: the
server of July 2026 with its database, its queues and an S3 store. They are sent twice: to a sandbox
with every fault of that server, and to one as it is by default. What is left apart stands in
`EXCEPTIONS`, each with its reason.
"""

import base64
import http.client
import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import attrs

from llmengine.testing import Sandbox
from llmengine_sandbox.quirks import CACHE, QUIRKS

EXCHANGES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data" / "gateway.jsonl").read_text().splitlines()
]
LEAST = 0.95

CUT = "the recording holds only the beginning of this answer"
EXCEPTIONS = {
    "v1 sync empty query": "it counts the endpoints that happened to be there",
    "chat deprecated": "the stand-in for its cluster had scaled that endpoint to none",
    "GET /docs": "a page of the server's framework",
    "GET /api": "a page of the server's framework",
    "GET /openapi.json": f"{CUT}; ours is made of the same operations",
    "GET /v1/llm/model-endpoints?order_by=newest": CUT,
    "GET /v1/llm/model-endpoints?name=": CUT,
    "GET /v1/model-endpoints-schema.json": CUT,
    "llm list": CUT,
    "llm list bob": CUT,
    "llm download {'model_name': '{PUB}'}": "there were no weights; the sandbox offers one file",
    "bun list": CUT,
    "ep list": CUT,
    "dbb list": CUT,
}
BY_DEFAULT = {
    r"b2 .*": "batch-v2",
    r"compl stream": "completions-v2-stream",
    r"llm create no ckpt|b1 model_config=\{'model': 'llama-2-7b'\}": "checkpoints",
    r"file list|GET /v1/files.*|ft create .*'file-nope'": "s3",
    r"ft create model='unknown'": "fine-tunes",
    r"bun flavor without env": "bundle-env",
}
"""What the default sandbox answers better than the server, and the fault that it leaves out."""

LABELS = {"team": "t", "product": "p"}
IMAGE = {
    "flavor": "runnable_image",
    "repository": "r",
    "tag": "1",
    "command": ["run"],
    "protocol": "http",
    "env": {"A": "b"},
}
HARDWARE = {"cpus": 1, "memory": "1Gi", "storage": "2Gi"}
ENDPOINT = {
    **HARDWARE,
    "labels": LABELS,
    "metadata": {},
    "gpus": 0,
    "min_workers": 1,
    "max_workers": 1,
    "per_worker": 1,
}
MODEL = {
    **ENDPOINT,
    "model_name": "llama-2-7b",
    "inference_framework_image_tag": "0.0.1",
    "checkpoint_path": "s3://test-bucket/ckpt/good",
    "endpoint_type": "streaming",
    "gpus": 1,
    "gpu_type": "nvidia-ampere-a10",
    "nodes_per_worker": 1,
    "max_workers": 2,
}
FILE = (
    '--B\r\nContent-Disposition: form-data; name="file"; filename="file-{TAG}.csv"\r\n'
    "Content-Type: text/plain\r\n\r\nprompt,response\na,b\n\r\n--B--\r\n"
)
UNSTEADY = [
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "UUID"),
    (re.compile(r"\b(cmpl|chatcmpl|ft|end|task|bun|job|trig|file)[-_][0-9a-z]{16,}"), r"\1-ID"),
    (re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z| [A-Z]{3})?"), "TIME"),
    (re.compile(r'"(text|content)":"[^"]*"|"created":\d+'), ""),
]
HEADERS = {"content-type", "www-authenticate", "location", "allow"}


class World:
    """A sandbox with what the recorded requests are about, and the names of that."""

    def __init__(self, sandbox):
        self.sandbox = sandbox
        self.address = urlsplit(sandbox.base_url).netloc
        self.made = 0
        self.names = {
            "TAG": "4bfc1f",
            "ROOT": "u4bfc1f",
            "BOB": "v4bfc1f",
            "HOST": self.address,
            "PUB": "public",
            "PRIV": "private",
            "ZERO": "zero",
            "BUNNAME": "bundle",
            "DBBNAME": "image",
            "TRNAME": "hourly",
        }
        self.prepare()

    def prepare(self):
        """Make what the requests are about, and let it get ready."""
        for key, more in (
            ("PUB", {}),
            ("PRIV", {"public_inference": False}),
            ("ZERO", {"min_workers": 0, "max_workers": 1}),
        ):
            self.make("/v1/llm/model-endpoints", {**MODEL, "name": self.names[key], **more})
        bundle = {"name": "bundle", "schema_location": "s3://b/s", "flavor": IMAGE}
        self.names["BUN"] = self.make("/v2/model-bundles", bundle)["model_bundle_id"]
        flavor = {"flavor": "streaming_enhanced_runnable_image", "streaming_command": ["run"]}
        streaming = {**bundle, "name": "streaming", "flavor": {**IMAGE, **flavor}}
        streaming = self.make("/v2/model-bundles", streaming)["model_bundle_id"]
        for key, kind, id_ in (
            ("EP", "sync", self.names["BUN"]),
            ("EPA", "async", self.names["BUN"]),
            ("EPS", "streaming", streaming),
        ):
            body = {**ENDPOINT, "name": kind, "model_bundle_id": id_, "endpoint_type": kind}
            self.make("/v1/model-endpoints", body)
            listed = self.ask("GET", f"/v1/model-endpoints?name={kind}")
            self.names[key] = listed["model_endpoints"][0]["id"]
        image = {"image_repository": "r", "image_tag": "1", "command": ["run"], "name": "image"}
        self.names["DBB"] = self.make(
            "/v1/docker-image-batch-job-bundles", {**image, "resource_requests": HARDWARE}
        )["docker_image_batch_job_bundle_id"]
        job = {"docker_image_batch_job_bundle_id": self.names["DBB"], "labels": LABELS}
        self.names["DBJ"] = self.make("/v1/docker-image-batch-jobs", job)["job_id"]
        trigger = {"name": "hourly", "cron_schedule": "0 * * * *", "bundle_id": self.names["DBB"]}
        trigger |= {"default_job_metadata": LABELS}
        self.names["TR"] = self.make("/v1/triggers", trigger)["trigger_id"]
        upload = {"Authorization": "KEY {ROOT}", "content-type": "multipart/form-data; boundary=B"}
        self.names["FILE"] = json.loads(self.send("POST", "/v1/files", upload, FILE).body)["id"]
        self.sandbox.advance(60)

    def make(self, path, body):
        """What a request to make something answers."""
        return self.ask("POST", path, json.dumps(body))

    def ask(self, method, path, body=None):
        """What a request answers, which must succeed."""
        headers = {"Authorization": "KEY {ROOT}", "content-type": "application/json"}
        answer = self.send(method, path, headers, body)
        assert 200 == answer.status, (path, answer.body)
        return json.loads(answer.body)

    def send(self, method, target, headers, body):
        """Send a request as it was, with the names of this run."""
        connection = http.client.HTTPConnection(self.address, timeout=30)
        content = None if body is None else self.filled(body).encode()
        connection.putrequest(method, self.filled(target), skip_accept_encoding=True)
        for name, value in headers.items():
            if value.startswith("KEY "):
                key = f"{self.filled(value[4:])}:".encode()
                value = f"Basic {base64.b64encode(key).decode()}"  # noqa: PLW2901
            connection.putheader(name, value)
        if content is not None or method in {"POST", "PUT"}:
            connection.putheader("content-length", str(len(content or b"")))
        connection.endheaders(content)
        response = connection.getresponse()
        kept = {k.lower(): v for k, v in response.getheaders() if k.lower() in HEADERS}
        answer = Answer(response.status, kept, response.read().decode())
        connection.close()
        return answer

    def filled(self, text):
        """A recorded text with the names of this run."""
        self.made += 1
        for new in ("NEW", "NEWB", "NEWD", "NEWT"):
            text = text.replace(f"{{{new}}}", f"new{self.made}")
        for key, name in self.names.items():
            text = text.replace(f"{{{key}}}", name)
        return text

    def steady(self, text):
        """A text without what differs from run to run."""
        text = self.filled(text)
        for pattern, name in UNSTEADY:
            text = pattern.sub(name, text)
        return text


@attrs.frozen
class Answer:
    """What matters of an answer."""

    status: int
    headers: dict
    body: str

    def settled(self, world):
        """The same in a form that is equal for answers that say the same."""
        headers = {name: world.steady(value) for name, value in self.headers.items()}
        text = world.steady(self.body)
        try:
            body = json.loads(text if self.status >= 400 else self.body)
        except ValueError:
            return self.status, headers, text
        return self.status, headers, shape(body) if self.status < 400 else problem(body)


def problem(body):
    """An error: the parts of a list in one order."""
    match body:
        case {"detail": [*details]}:
            return sorted(f"{part['type']} {part['loc']} {part['msg']}" for part in details)
        case _:
            return body


def shape(value):
    """The fields of a success, and what kind of value each has; of a list, its first."""
    match value:
        case dict():
            return {name: shape(part) for name, part in value.items()}
        case [first, *_]:
            return [shape(first)]
        case _:
            return type(value).__name__


def replayed(quirks):
    """What is apart, by the exchange's name: what the recording says, and what was answered."""
    apart = {}
    with Sandbox(api_key=None, quirks=quirks, hints=False) as sandbox:
        world = World(sandbox)
        for exchange in EXCHANGES:
            parts = ("method", "target", "headers")
            here = world.send(*(exchange[part] for part in parts), exchange.get("body"))
            real = Answer(exchange["status"], **exchange["answer"])
            if real.settled(world) != here.settled(world):
                apart[exchange["name"]] = (real, here)
            sandbox.advance(1)
    return apart


def test_with_every_fault_of_the_server():
    """All answers are as recorded, but for those that are listed, and no other is listed."""
    # Without the cache: it was off on the recorded server too.
    apart = replayed(set(QUIRKS) - {CACHE})
    unlisted = {name: answers for name, answers in apart.items() if name not in EXCEPTIONS}
    assert {} == unlisted
    assert set() == set(EXCEPTIONS) - set(apart)


def test_by_default():
    """Almost all are by default; what is not is a fault that only hurts, named with its reason."""
    apart = set(replayed(())) - set(EXCEPTIONS)
    assert set() == {name for name in apart if not any(re.fullmatch(p, name) for p in BY_DEFAULT)}
    share = 1 - (len(apart) + len(EXCEPTIONS)) / len(EXCHANGES)
    assert share > LEAST
