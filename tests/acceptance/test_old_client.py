"""The existing client, unchanged, on the sandbox."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from llmengine.testing import Sandbox

PYTHON = os.environ.get("LLMENGINE_OLD_PYTHON", "")
RIVERS = "Name three rivers."


@pytest.mark.skipif(not PYTHON, reason="LLMENGINE_OLD_PYTHON names no Python that has the client")
def test_it_works_unchanged(tmp_path):
    """Each thing that the client can do is done."""
    with Sandbox() as sandbox:
        done = subprocess.run(
            [PYTHON, str(Path(__file__).with_name("old_client.py")), sandbox.model],
            env={
                "LLM_ENGINE_BASE_PATH": sandbox.base_url,
                "SCALE_API_KEY": sandbox.api_key,
                # It would ask the package index for a newer version of itself.
                "LLM_ENGINE_DISABLE_VERSION_CHECK": "true",
            },
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
        assert 0 == done.returncode, done.stderr
        sandbox.settle()
        assert "a" == json.loads((sandbox.objects / "s3/b/out.json").read_text())[0]["text"]
    assert {
        "completions": {"whole": RIVERS, "streamed": RIVERS, "later": [RIVERS] * 2},
        "models": {
            "created": True,
            "listed": ["echo", "mine"],
            "got": "mine",
            "deleted": True,
        },
        "files_and_fine_tunes": {
            "size": 20,
            "content": "prompt,response\na,b\n",
            "listed": True,
            "status": "PENDING",
            "jobs": True,
            "events": True,
            "cancelled": True,
            "deleted": True,
        },
        "batch": {"job": True},
        "failures": {"model": "NotFoundError", "prompt": "BadRequestError"},
    } == json.loads(done.stdout)
