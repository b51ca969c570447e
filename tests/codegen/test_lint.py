"""A spec that breaks a rule fails with the place, the rule and what to change."""

import contextlib
from pathlib import Path

import pytest
import yaml

from codegen import output
from codegen.__main__ import main
from codegen.lint import RULES, lint
from codegen.spec import Spec, SpecError
from tests.support.comparing import ref
from tests.support.everything import everything

FOLDER = Path(__file__).parent / "lint"
SPEC = (FOLDER / "spec.yaml").read_text(encoding="utf-8")
CASES = {
    case["name"]: case
    for name in ("documents", "operations", "schemas")
    for case in yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
}
TWO_PLACES = {"two arguments of one name"}


def broken(case):
    """The spec with a case's changes, and the number of the line that has the mark."""
    text = SPEC
    for old, new in case["replace"]:
        assert 1 == text.count(old), old
        text = text.replace(old, new)
    (line,) = [number for number, it in enumerate(text.splitlines(), 1) if "#!" in it]
    return text.replace("#!", ""), line


@pytest.mark.parametrize("name", CASES)
def test_a_broken_spec_is_named_by_place_and_rule(name, tmp_path, capsys):
    """One line for one mistake, exit code 1, and the output stays as it was."""
    text, line = broken(CASES[name])
    spec, package = tmp_path / "openapi.yaml", tmp_path / "llmengine_api"
    spec.write_text(text, encoding="utf-8")
    package.mkdir()
    (package / "__init__.py").write_text(output.HEADER)
    assert 1 == main(["--spec", str(spec), "--output", str(package)])
    said = capsys.readouterr().err.splitlines()
    assert f"openapi.yaml:{line}: {CASES[name]['says']}" == said[-1]
    assert (2 if name in TWO_PLACES else 1) == len(said)
    assert [package / "__init__.py"] == [*package.iterdir()]


VALUES = (None, [], {}, 7, "x", True, [[]], ref("AThing"), -1.5, "/", {"a": None}, [None])


def test_no_shape_of_a_spec_is_a_traceback():
    """Whatever stands at one of its places, the rules take it or say what is wrong."""
    document = everything()
    for number, (holder, key) in enumerate([*holders(document)]):
        kept = holder[key]
        holder[key] = VALUES[number % len(VALUES)]
        with contextlib.suppress(SpecError):
            lint(Spec(Path("openapi.yaml"), document, {}))
        holder[key] = kept


def holders(node):
    """Everything that holds something, with the keys and positions of what it holds."""
    for key, value in [*(node.items() if isinstance(node, dict) else enumerate(node))]:
        if isinstance(value, dict | list):
            yield from holders(value)
        yield node, key


def test_a_chain_of_references_has_an_end():
    """Python could not import types that refer to each other in so many steps."""
    document = everything()
    chain = {f"S{index}": ref(f"S{index + 1}") for index in range(600)}
    document["components"]["schemas"] |= chain | {"S600": {"type": "string", "description": "A."}}
    with pytest.raises(SpecError, match="begins a chain of more than 50 references: shorten it"):
        lint(Spec(Path("openapi.yaml"), document, {}))


def test_every_rule_is_broken_once():
    """A rule without a case here could say anything."""
    shown = {case["says"].partition("]")[0].removeprefix("[") for case in CASES.values()}
    assert {*RULES, "yaml", "duplicate-key"} == shown


def test_a_spec_that_cannot_be_read_is_named(tmp_path, capsys):
    """One line, no traceback."""
    assert 1 == main(["--spec", str(tmp_path / "missing.yaml"), "--output", str(tmp_path / "out")])
    said = capsys.readouterr().err
    assert said.startswith("missing.yaml:1: [yaml] /: cannot be read: ")
    assert 1 == said.count("\n")


def test_the_rules_are_listed_in_the_docs():
    """With what each asks for, in the words of its docstring."""
    text = Path("docs/spec-rules.md").read_text(encoding="utf-8")
    rows = [f"| `{name}` | {rule.__doc__} |" for name, rule in RULES.items()]
    assert rows == [line for line in text.splitlines() if line.startswith("| `")]
