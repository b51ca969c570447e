"""Writing, comparing, and generating the same bytes again."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import output
from codegen.__main__ import main

SPEC = """\
openapi: 3.1.0
info: {title: Test, version: '1'}
tags: [{name: things, description: Things.}]
paths:
  /things:
    get:
      tags: [things]
      operationId: things_get
      description: Get a thing.
      security: []
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        color: {$ref: '#/components/schemas/Color', description: Its color.}
        size: {anyOf: [{type: string}, {type: integer}], description: Its size.}
    Color: {type: string, description: A color., enum: [red, green]}
"""
PROJECT = """\
[tool.codegen.exports]
"._client" = ["LLMEngine"]
".errors" = ["*"]
"llmengine_api.models" = ["Thing"]
"""
TEMPLATE = "templates/endpoints/endpoint_module.py.jinja"


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """A spec, a copy of the generator, and what it wrote."""
    folder = tmp_path_factory.mktemp("check")
    (folder / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    package = folder / "overrides" / "llmengine"
    package.mkdir(parents=True)
    (package / "_client.py").write_text("class LLMEngine: ...\nclass _Hidden: ...\n")
    (package / "errors.py").write_text("__all__ = ['OneError']\nclass OneError(Exception): ...\n")
    for name in ("codegen", "specdiff"):
        shutil.copytree(name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    done = run(folder, PYTHONHASHSEED="0")
    assert (0, "") == (done.returncode, done.stderr)
    return folder


@pytest.fixture
def project(written, tmp_path):
    """The same, to change."""
    return Path(shutil.copytree(written, tmp_path / "project"))


def run(folder, *arguments, **environment):
    """Run the copy of the generator as its users do."""
    return subprocess.run(
        [sys.executable, "-m", "codegen", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
        env={**os.environ, "PYTHONPATH": "", **environment},
    )


def edit(path, old, new):
    """Replace text in a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_edit_of_the_spec_is_found(project):
    """By each generated file that it changes, makes or leaves out."""
    edit(project / "openapi.yaml", "red, green", "red, blue")
    edit(project / "openapi.yaml", "Its size.", "Its weight.")
    edit(project / "openapi.yaml", "things_get", "things_fetch")
    done = run(project, "--check")
    assert (1, "") == (done.returncode, done.stdout)
    assert [
        "llmengine_api/api/things/__init__.py: differs",
        "llmengine_api/models/color.py: differs",
        "llmengine_api/models/thing.py: differs",
        "llmengine_api/api/things/fetch.py: missing",
        "llmengine_api/api/things/get.py: not generated",
        "Run `nox -s generate` and commit the result.",
    ] == done.stderr.splitlines()


def test_an_edit_of_the_generator_or_of_its_output_is_found(project):
    """A template, the runtime; a generated file changed, removed, added, or saved by Windows."""
    package = project / "generated" / "llmengine_api"
    edit(project / "codegen" / TEMPLATE, "Build the request.", "Make it.")
    edit(project / "codegen" / "runtime" / "uploads.py", "A multipart", "One")
    edit(package / "models" / "thing.py", "Its size.", "Its weight.")
    (package / "client.py").unlink()
    (package / "py.typed").write_bytes(b"\r\n")
    (package / "models" / "extra.py").write_text("")
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"\x00")
    done = run(project, "--check")
    assert 1 == done.returncode
    assert [
        "llmengine_api/api/things/get.py: differs",
        "llmengine_api/models/thing.py: differs",
        "llmengine_api/py.typed: differs",
        "llmengine_api/runtime/uploads.py: differs",
        "llmengine_api/client.py: missing",
        "llmengine_api/models/extra.py: not generated",
    ] == done.stderr.splitlines()[:-1]


def test_generating_again_gives_the_same_bytes(project, written):
    """Whatever the order of sets is, and wherever it is run; what was edited is written anew."""
    package = project / "generated" / "llmengine_api"
    edit(package / "models" / "thing.py", "Its size.", "Its weight.")
    (package / "models" / "extra.py").write_text("")
    done = run(project, PYTHONHASHSEED="4711", LC_ALL="C", COLUMNS="40", TZ="Asia/Tokyo")
    assert "2 changed" == done.stdout.strip().partition(", ")[2]
    assert contents(written) == contents(project)


def contents(folder):
    """Every generated file's bytes."""
    files = [path for path in (folder / "generated").rglob("*") if path.is_file()]
    return {path.relative_to(folder): path.read_bytes() for path in files}


def test_a_generators_warning_fails_with_advice(written, monkeypatch, tmp_path, capsys):
    """Whatever it says, and nothing is written."""
    monkeypatch.setenv("PYTHONWARNINGS", "always")
    monkeypatch.setattr("codegen.models.OPTIONS", ("--output-model-type", "pydantic_v2.BaseModel"))
    out = tmp_path / "llmengine_api"
    assert 1 == main(["--spec", str(written / "openapi.yaml"), "--output", str(out)])
    assert "Change the schema it names in openapi.yaml" in capsys.readouterr().err
    assert not out.exists()


def test_a_folder_of_something_else_is_not_emptied(written, tmp_path, capsys):
    """Only what begins as generated files do is replaced."""
    (tmp_path / "mine.py").write_text("mine = 1\n")
    assert 1 == main(["--spec", str(written / "openapi.yaml"), "--output", str(tmp_path)])
    assert "is no generated package" in capsys.readouterr().err
    assert [tmp_path / "mine.py"] == [*tmp_path.iterdir()]


def test_a_docstring_is_safe_in_source():
    """Quotes and backslashes come back as they were."""
    text = 'four """" quotes, a \\ and one at the end "'
    namespace = {}
    exec(f"def f():\n{output.docstring(text, 4)}\n", namespace)
    assert text == namespace["f"].__doc__.strip()
