"""What has been acknowledged is still there, however the process ended."""

import itertools
import json
import threading
from contextlib import contextmanager

import pytest

from llmengine import APIConnectionError
from tests.acceptance.process import running_sandbox
from tests.sandbox.test_testing import ENDPOINT

KILLS = 50
LABELS = {"team": "t", "product": "p"}


class Writer:
    """Writes files, batches, fine-tunes and endpoints, and notes what has been acknowledged."""

    def __init__(self):
        self.files, self.batches, self.jobs, self.endpoints = {}, {}, set(), set()
        self.acknowledged = threading.Condition()

    def write(self, client, round_):
        """Write until the connection breaks."""
        try:
            for number in itertools.count():
                self.write_one(client, f"r{round_}-{number}")
        except APIConnectionError:
            return

    def write_one(self, client, name):
        """Write one of each kind, and note each that the server says it has."""
        content = f"prompt,response\n{name},b\n"
        file_id = client.files.upload(file=(f"{name}.csv", content.encode())).id
        with self.noting():
            self.files[file_id] = content
        job_id = self.batch(client, name)
        with self.noting():
            self.batches[job_id] = name
        tuning = client.fine_tunes.create(model="base", training_file=file_id).id
        with self.noting():
            self.jobs.add(tuning)
        client.models.create(**{**ENDPOINT, "name": name})
        with self.noting():
            self.endpoints.add(name)

    @contextmanager
    def noting(self):
        """Change what has been acknowledged, and tell who waits for that."""
        with self.acknowledged:
            yield
            self.acknowledged.notify_all()

    def wait_for(self, count):
        """Wait until so much has been acknowledged."""
        with self.acknowledged:
            assert self.acknowledged.wait_for(lambda: self.count >= count, 20)

    def batch(self, client, name):
        """A batch of completions."""
        job = client.batch_completions.create(
            model_config={"model": "m"},
            output_data_path=f"s3://b/{name}.json",
            content=[{"messages": [{"role": "user", "content": name}]}],
            labels=LABELS,
        )
        return job.job_id

    @property
    def count(self):
        """How much has been acknowledged."""
        return len(self.files) + len(self.batches) + len(self.jobs) + len(self.endpoints)

    def check(self, client, data):
        """Find all of it again; batches end, and have written their answers."""
        for file_id, content in self.files.items():
            assert content == client.files.content(file_id).content
        # Nor is there anything that nobody knows of.
        listed = {file.id for file in client.files.list().files}
        assert listed == {path.name for path in (data / "files").iterdir()}
        assert self.jobs <= {job.id for job in client.fine_tunes.list().jobs}
        names = {endpoint.name for endpoint in client.models.list().model_endpoints}
        assert self.endpoints <= names
        for job_id, name in self.batches.items():
            client.batch_completions.wait(job_id, poll_interval=0.05)
            answers = json.loads((data / "objects" / "s3" / "b" / f"{name}.json").read_text())
            assert name == answers[0]["choices"][0]["message"]["content"]


@pytest.mark.timeout(300)
def test_killed_while_writing(tmp_path):
    """A sandbox that is killed in mid-write, again and again, has lost nothing and starts."""
    writer = Writer()
    for round_ in range(KILLS):
        with running_sandbox("--data", str(tmp_path)) as (process, client):
            writing = threading.Thread(target=writer.write, args=(client, round_))
            wanted = writer.count + 1 + round_ % 7
            writing.start()
            writer.wait_for(wanted)
            process.kill()  # while the next is on its way
            writing.join(20)
            assert not writing.is_alive()
    with running_sandbox("--data", str(tmp_path)) as (_, client):
        writer.check(client, tmp_path)
    assert writer.count > KILLS
