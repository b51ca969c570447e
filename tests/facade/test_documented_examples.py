"""
What the existing client's documentation shows, in our words, and run against the sandbox.

Here are completions, files and errors; `test_documented_jobs` has what takes the server time.
"""

import asyncio
import csv
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import backoff
import pytest
import tenacity

import llmengine
from llmengine import Completion, File
from llmengine.testing import Sandbox

pytestmark = [
    pytest.mark.filterwarnings("ignore::pydantic.PydanticDeprecatedSince20"),
    # `backoff` asks asyncio what Python 3.14 has moved to inspect.
    pytest.mark.filterwarnings("ignore:.*iscoroutinefunction.*:DeprecationWarning"),
]
RIVERS = "Name three rivers in Africa."
MODEL = "llama-2-7b"
BUSY = "status=429;retry-after=0"


@pytest.mark.usefixtures("shared_sandbox")
class TestCompletions:
    """Completions, whole and streamed."""

    def test_a_completion(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Ask, and print the text and the whole answer."""
        response = Completion.create(model=MODEL, prompt=RIVERS, max_new_tokens=10, temperature=0.2)
        print(response.output.text)
        print(response.json())
        printed = capsys.readouterr().out
        assert RIVERS in printed
        assert '"num_completion_tokens":5' in printed

    def test_a_stream(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Print each piece as it arrives, with the branch for errors that old code has."""
        stream = Completion.create(
            model=MODEL, prompt=RIVERS, max_new_tokens=1000, temperature=0.2, stream=True
        )
        for response in stream:
            if response.output:
                print(response.output.text, end="")
                sys.stdout.flush()
            else:
                print(response.error)
                break
        assert capsys.readouterr().out == RIVERS

    def test_a_stream_as_json(self) -> None:
        """Print each chunk whole."""
        stream = Completion.create(model=MODEL, prompt=RIVERS, max_new_tokens=2, stream=True)
        lines = [response.json() for response in stream if response.output]
        assert 2 == len(lines)
        assert '"finished":true' in lines[-1]

    def test_an_asynchronous_completion(self) -> None:
        """Await the whole answer."""

        async def main() -> str:
            response = await Completion.acreate(
                model=MODEL, prompt=RIVERS, max_new_tokens=10, temperature=0.2
            )
            return response.output.text

        assert asyncio.run(main()) == RIVERS

    def test_an_asynchronous_stream(self) -> None:
        """Await the stream, then each of its chunks."""

        async def main() -> list[str]:
            stream = await Completion.acreate(
                model=MODEL, prompt=RIVERS, max_new_tokens=5, temperature=0.2, stream=True
            )
            return [response.output.text async for response in stream if response.output]

        assert "".join(asyncio.run(main())) == RIVERS

    def test_many_at_once(self) -> None:
        """Gather completions."""

        async def main() -> list[str]:
            prompts = [f"Question {number}?" for number in range(8)]
            calls = [Completion.acreate(model=MODEL, prompt=one) for one in prompts]
            return [response.output.text for response in await asyncio.gather(*calls)]

        assert [f"Question {number}?" for number in range(8)] == asyncio.run(main())

    @pytest.mark.parametrize(
        "guide",
        [
            {"guided_regex": "Nile.*"},
            {"guided_choice": ["Nile", "Congo", "Niger"]},
            {"guided_json": {"properties": {"river": {"type": "string"}}, "required": ["river"]}},
            {"guided_grammar": 'start: "Nile"'},
        ],
        ids=lambda guide: next(iter(guide)),
    )
    def test_guided_decoding(self, guide: dict[str, Any]) -> None:
        """Pass what the text must look like; the echo does not follow it, a model does."""
        response = Completion.create(
            model=MODEL, prompt=RIVERS, max_new_tokens=10, temperature=0.2, **guide
        )
        assert response.output.num_completion_tokens > 0


@pytest.mark.usefixtures("shared_sandbox")
class TestFiles:
    """Files, from a CSV written here to its deletion."""

    def test_files(self, tmp_path: Path) -> None:
        """Write the data of a fine-tune, upload, look at it, and delete it."""
        rows = [("Where is the Nile?", "In Africa."), ("And the Rhine?", "In Europe.")]
        path = tmp_path / "rivers.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["prompt", "response"])
            writer.writerows(rows)
        with path.open(encoding="utf-8") as file:
            uploaded = File.upload(file)
        found = File.get(file_id=uploaded.id)
        assert "rivers.csv" == found.filename
        assert uploaded.id in [one.id for one in File.list().files]
        assert "In Africa." in File.download(file_id=uploaded.id).content
        assert File.delete(file_id=uploaded.id).deleted


class TestErrors:
    """Errors, caught and retried."""

    def test_an_error_of_a_status(self, shared_sandbox: Sandbox) -> None:
        """Catch what the call may raise, and read why."""
        assert shared_sandbox
        try:
            said = Completion.create(model=MODEL, prompt="[[http:400]]").output.text
        except llmengine.errors.BadRequestError as error:
            said = str(error)
        assert "HTTP 400" in said

    def test_an_error_inside_a_stream(self, shared_sandbox: Sandbox) -> None:
        """What arrived before the failure has been read; then the failure is raised."""
        assert shared_sandbox
        stream = Completion.create(model=MODEL, prompt="one two [[mid:err]] four", stream=True)
        texts: list[str] = []

        def read() -> None:
            for response in stream:
                if response.output:
                    texts.append(response.output.text)

        with pytest.raises(llmengine.errors.ServerError) as caught:
            read()
        assert ["one", " two"] == texts
        assert "one two" == caught.value.partial_text

    def test_no_such_model(self, shared_sandbox: Sandbox) -> None:
        """A name that the server does not know."""
        assert shared_sandbox
        with pytest.raises(llmengine.errors.NotFoundError, match="could not be found"):
            Completion.create(model="nonesuch", prompt=RIVERS)

    def test_tenacity(self, shared_sandbox: Sandbox) -> None:
        """Call again with tenacity while the server is busy, beyond the client's own retries."""
        shared_sandbox.fault(BUSY, times=4)

        @tenacity.retry(
            wait=tenacity.wait_random_exponential(multiplier=0.001, max=0.01),
            stop=tenacity.stop_after_attempt(6),
        )
        def completion_with_backoff(**kwargs: Any) -> Any:
            return llmengine.Completion.create(**kwargs)

        assert RIVERS == completion_with_backoff(model=MODEL, prompt=RIVERS).output.text

    def test_backoff(self, shared_sandbox: Sandbox) -> None:
        """The same with backoff, for one class of errors."""
        shared_sandbox.fault(BUSY, times=4)

        @backoff.on_exception(
            backoff.expo, llmengine.errors.RateLimitExceededError, factor=0.001, max_tries=6
        )
        def completion_with_backoff(**kwargs: Any) -> Any:
            return llmengine.Completion.create(**kwargs)

        assert RIVERS == completion_with_backoff(model=MODEL, prompt=RIVERS).output.text

    def test_try_five_times(self, shared_sandbox: Sandbox) -> None:
        """The notebook's loop, which catches everything."""
        for _ in range(2):
            shared_sandbox.fail(400, "not yet")
        said: list[str] = []
        for _ in range(5):
            try:
                said.append(Completion.create(model=MODEL, prompt=RIVERS).output.text)
                break
            except Exception as error:  # noqa: BLE001  # as the notebook does
                said.append("failed" if "not yet" in str(error) else str(error))
        assert ["failed", "failed", RIVERS] == said


def test_a_script_runs_unchanged(shared_sandbox: Sandbox) -> None:
    """A program that knows only the old names runs, set up by the environment alone."""
    kept = {name: os.environ[name] for name in ("PYTHONPATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("script.py"))],
        env={"LLM_ENGINE_BASE_PATH": shared_sandbox.base_url, "SCALE_API_KEY": "a-key", **kept},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (0, "") == (done.returncode, done.stderr)
    assert "Name three rivers." in done.stdout
