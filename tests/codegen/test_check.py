"""Writing, comparing, and generating the same bytes again."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import exports, output
from codegen.__main__ import main
from codegen.docstrings import docstring

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
# The settings of somebody else's project around ours, each of which would change the format.
OTHERS = """\
[tool.black]
line-length = 40
skip-string-normalization = true
[tool.isort]
force_single_line = true
[tool.ruff]
line-length = 40
[tool.datamodel-codegen]
snake-case-field = true
"""
TEMPLATE = "templates/endpoints/endpoint_module.py.jinja"


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """A spec, a copy of the generator, and what it wrote."""
    folder = tmp_path_factory.mktemp("check")
    for name in ("codegen", "specdiff"):
        shutil.copytree(name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    package = folder / "overrides" / "llmengine"
    files = {
        folder / "openapi.yaml": SPEC,
        folder / "pyproject.toml": PROJECT,
        folder / "requirements" / "codegen.in": Path("requirements/codegen.in").read_text(),
        package / "_client.py": "class LLMEngine: ...\nclass _Hidden: ...\n",
        package / "errors.py": "__all__ = ['OneError']\nclass OneError(Exception): ...\n",
    }
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
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


def test_an_edit_is_found(project):
    """Of the spec, a template, the runtime, an export; of what was generated, however it was."""
    edit(project / "openapi.yaml", "red, green", "red, blue")
    edit(project / "openapi.yaml", "things_get", "things_fetch")
    edit(project / "codegen" / TEMPLATE, "Build the request.", "Make it.")
    uploads = project / "codegen" / "runtime" / "uploads.py"
    # Before it stand the two lines that begin each generated file.
    line = uploads.read_text("utf-8").partition("A multipart")[0].count("\n") + 3
    edit(uploads, "A multipart", "One")
    edit(project / "pyproject.toml", '["Thing"]', '["Thing", "Color"]')
    package = project / "generated" / "llmengine_api"
    edit(package / "models" / "thing.py", "Its size.", "Its weight.")
    (package / "client.py").unlink()
    text = (package / "security.py").read_text(encoding="utf-8")
    (package / "security.py").write_text(text, encoding="utf-8", newline="\r\n")
    (package / "models" / "extra.py").write_text("")
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"\x00")
    before = contents(project)
    done = run(project, "--check")
    assert (1, "") == (done.returncode, done.stdout)
    assert [
        "llmengine_api/api/things/__init__.py: differs from line 19 on",
        "llmengine_api/models/color.py: differs from line 16 on",
        "llmengine_api/models/thing.py: differs from line 20 on",
        f"llmengine_api/runtime/uploads.py: differs from line {line} on",
        "llmengine_api/security.py: differs in its line ends",
        "llmengine_api/api/things/fetch.py: missing",
        "llmengine_api/client.py: missing",
        "llmengine_api/api/things/get.py: not generated",
        "llmengine_api/models/extra.py: not generated",
        "llmengine/__init__.py: differs from line 16 on",
        "Run `nox -s generate` and commit the result.",
    ] == done.stderr.splitlines()
    assert before == contents(project)


def test_generating_again_gives_the_same_bytes(project, written, tmp_path):
    """Whatever surrounds it, and whatever was done to the output."""
    package = project / "generated" / "llmengine_api"
    edit(package / "models" / "thing.py", "Its size.", "Its weight.")
    (package / "__init__.py").write_text("damaged")
    (package / "api" / "gone").mkdir()
    (package / "api" / "gone" / "__init__.py").write_text("")
    (package / "api" / "gone" / "__pycache__").mkdir()
    (tmp_path / "pyproject.toml").write_text(OTHERS)
    environment = {"LC_ALL": "C", "COLUMNS": "40", "TZ": "Asia/Tokyo", "TMPDIR": str(tmp_path)}
    done = run(project, PYTHONHASHSEED="4711", **environment)
    assert ("3 changed", "") == (done.stdout.strip().partition(", ")[2], done.stderr)
    assert contents(written) == contents(project)
    assert not (package / "api" / "gone").exists()
    assert not [*project.glob(".*_cache")]


def contents(folder):
    """Every generated file's bytes."""
    parts = (folder / "generated", folder / "overrides")
    files = [path for part in parts for path in part.rglob("*") if path.is_file()]
    return {path.relative_to(folder): path.read_bytes() for path in files}


def test_a_generators_warning_fails_with_advice(written, monkeypatch, tmp_path, capsys):
    """Whatever it says, and nothing is written."""
    monkeypatch.setenv("PYTHONWARNINGS", "always")
    monkeypatch.setattr("codegen.models.OPTIONS", ("--output-model-type", "pydantic_v2.BaseModel"))
    out = tmp_path / "llmengine_api"
    assert 1 == main(["--spec", str(written / "openapi.yaml"), "--output", str(out)])
    assert "Change the schema it names in openapi.yaml" in capsys.readouterr().err
    assert not out.exists()


def test_a_generator_of_another_version_is_refused(tmp_path):
    """It would make other files; a tool that is not there is named as well."""
    pins = tmp_path / "codegen.in"
    pins.write_text("# pins\nattrs\npytest==1.0\n")
    with pytest.raises(output.GenerationError, match=r"pytest is .+ here, and 1\.0 in codegen\.in"):
        output.require_versions(pins)
    pins.write_text("no-such-generator==1.0\n")
    with pytest.raises(output.GenerationError, match="no-such-generator is missing here"):
        output.require_versions(pins)


def test_a_folder_of_something_else_is_not_emptied(written, tmp_path, capsys):
    """Only what begins as generated files do is replaced."""
    (tmp_path / "mine.py").write_text("mine = 1\n")
    assert 1 == main(["--spec", str(written / "openapi.yaml"), "--output", str(tmp_path)])
    assert "is no generated package" in capsys.readouterr().err
    assert [tmp_path / "mine.py"] == [*tmp_path.iterdir()]


@pytest.mark.parametrize("link", ["api", "client.py"])
def test_nothing_is_written_through_a_link(tmp_path, link):
    """A file or folder below the output that leads elsewhere is named; it stays as it was."""
    elsewhere, package = tmp_path / "elsewhere", tmp_path / "package"
    elsewhere.mkdir()
    (elsewhere / "mine.py").write_text("mine = 1\n")
    package.mkdir()
    target = elsewhere if link == "api" else elsewhere / "mine.py"
    (package / link).symlink_to(target)
    part = output.Part(package, {"api/mine.py": "", "client.py": ""})
    with pytest.raises(output.GenerationError, match=f"{link} is a symbolic link"):
        part.write()
    assert "mine = 1\n" == (elsewhere / "mine.py").read_text()


def test_exported_names_are_attributes(written):
    """Of what pyproject.toml lists, a module's whole `__all__` for a star; and every module."""
    program = """
import llmengine
assert ["LLMEngine", "OneError", "Thing"] == llmengine.__all__ == dir(llmengine)
assert llmengine.errors.OneError is llmengine.OneError
assert "llmengine._client" == llmengine.LLMEngine.__module__
assert "llmengine_api.models.thing" == llmengine.Thing.__module__
assert not hasattr(llmengine, "_Hidden")
"""
    path = os.pathsep.join([str(written / "overrides"), str(written / "generated")])
    environment = {**os.environ, "PYTHONPATH": path}
    subprocess.run([sys.executable, "-c", program], check=True, env=environment, timeout=50)


@pytest.mark.parametrize(
    ("listed", "message"),
    [
        ('"._client" = ["Missing"]', "._client has no Missing to export"),
        ('"._missing" = ["LLMEngine"]', "there is no module ._missing to export from"),
        ('"llmengine_api.models" = ["Missing"]', "llmengine_api.models has no Missing to export"),
    ],
)
def test_an_export_that_is_not_there_is_named(project, listed, message):
    """Before anything is written."""
    (project / "pyproject.toml").write_text(f"[tool.codegen.exports]\n{listed}\n")
    generated = output.Part(project / "generated" / "llmengine_api", {}).existing()
    with pytest.raises(output.GenerationError, match=message):
        exports.public_init(project, generated)


def test_a_docstring_is_safe_in_source():
    """Quotes and backslashes come back as they were."""
    text = 'four """" quotes, a \\ and one at the end "'
    namespace = {}
    exec(f"def f():\n{docstring(text, 4)}\n", namespace)
    assert text == namespace["f"].__doc__.strip()
