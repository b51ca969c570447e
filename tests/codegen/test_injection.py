"""A spec runs nothing: what becomes Python is an identifier or a literal, wherever it stands."""

import contextlib
import importlib
import json
import pkgutil
from functools import cache
from pathlib import Path

import pydantic
import pytest

from codegen.lint import lint
from codegen.spec import Spec, SpecError
from tests.support.everything import everything

HIT = Path(__file__).with_name("hit")
RUN = f"__import__('pathlib').Path({str(HIT)!r}).touch()".replace("'", '"')
PAYLOADS = {
    "a": f"\"; {RUN} #'; {RUN.replace(chr(34), chr(39))} #",
    "b": f"\"\"\"\n{RUN}\n#'''\n{RUN}\n#*/ --> # type: ignore\n",
    "c": f"\\\"; {RUN} #\\'; {RUN} #)]}}\n{RUN}\\",
    "d": f"{{{RUN}}} {{{{ cycler.__init__.__globals__.os.system('touch {HIT}') }}}}{{% raw %}}{{#",
}
"""By the mark of the copy of the spec that each goes into; they break out of quotes of any kind."""


def places(node, at=()):
    """Every key and every text of a document."""
    items = node.items() if isinstance(node, dict) else enumerate(node)
    for step, value in items:
        if isinstance(node, dict):
            yield "key", (*at, step)
        if isinstance(value, dict | list):
            yield from places(value, (*at, step))
        elif isinstance(value, str):
            yield "text", (*at, step)


def put(document, kind, at, text):
    """Write a text at a place, or over the key that leads to it."""
    *path, last = at
    for step in path:
        document = document[step]
    if kind == "text":
        document[last] = text
    else:
        renamed = [(text if key == last else key, value) for key, value in document.items()]
        document.clear()
        document.update(renamed)


@cache
def taken():
    """The places of the first copy at which a payload passes every rule, one place at a time."""
    found = []
    for number, (kind, at) in enumerate(places(everything())):
        document = everything()
        put(document, kind, at, f"x{number}{PAYLOADS['abcd'[number % 4]]}")
        with contextlib.suppress(SpecError):
            lint(Spec(Path("openapi.yaml"), document, {}))
            found.append((kind, at))
    return found


def poisoned():
    """One spec of four copies, each with its payload at every place where it may stand."""
    document = {}
    for mark, payload in PAYLOADS.items():
        copied = everything(mark)
        # From the inside out, so that the ways to inner places are still there.
        for number, (kind, at) in sorted(enumerate(taken()), key=lambda it: -len(it[1][1])):
            own = [_marked(step, mark) for step in at]
            put(copied, kind, own, f"x{number}{payload}")
        _merge(document, copied)
    return document


def _marked(step, mark):
    """A step of the way to a place in the first copy, as it is in another one."""
    if not isinstance(step, str) or mark == "a":
        return step
    for prefix in ("/a/", "a_", "aKey", "aToken"):
        if step.startswith(prefix):
            return step.replace("a", mark, 1)
    return mark.upper() + step[1:] if step[:1] == "A" and step[1:2].isupper() else step


def _merge(document, other):
    for key, value in other.items():
        if isinstance(value, dict) and isinstance(document.get(key), dict):
            _merge(document[key], value)
        elif isinstance(value, list) and isinstance(document.get(key), list):
            document[key] += value
        else:
            document[key] = value


def SPEC():  # noqa: N802  # as the other modules of tests call theirs
    """The spec to generate from, made only where it is needed."""
    return json.dumps(poisoned())


def test_text_stands_where_people_or_machines_read_it():
    """In descriptions, examples, defaults, names of fields; everywhere else it is refused."""
    found = {at for _, at in taken()}
    assert {
        ("components", "schemas", "ABody", "properties", "note", "default"),
        ("components", "schemas", "ABody", "properties", "note"),
        ("components", "securitySchemes", "aKey", "name"),
        ("tags", 0, "description"),
    } <= found
    assert 50 < len(found) < 150


def test_nothing_of_a_spec_runs(api):
    """Neither while it is generated nor when all of it is imported and every type is built."""
    names = [module.name for module in pkgutil.walk_packages(api.__path__, "llmengine_api.")]
    assert len(names) > 50
    for name in names:
        importlib.import_module(name)
    for name in api.models.__all__:
        pydantic.TypeAdapter(getattr(api.models, name)).json_schema()
    assert not HIT.exists()


@pytest.mark.parametrize("mark", PAYLOADS)
def test_what_is_text_comes_back_as_it_was(api, mark):
    """Defaults, constants and the names of fields on the wire."""
    body = getattr(api, f"{mark.upper()}Body").model_validate({"name": "x"})
    texts = [value for value in vars(body).values() if isinstance(value, str)]
    assert [text for text in texts if text.endswith(PAYLOADS[mark])]
    aliases = [field.alias for field in type(body).model_fields.values() if field.alias]
    assert len([alias for alias in aliases if alias.endswith(PAYLOADS[mark])]) > 4
