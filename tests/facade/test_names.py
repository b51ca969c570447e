"""The existing client's names, types and signatures, as `b45.json` lists them."""

import ast
import importlib
import inspect
import json
import operator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

import llmengine
from llmengine import data_types
from tests.facade.differential.deliberate import GONE

B45: dict[str, Any] = json.loads(Path(__file__).with_name("b45.json").read_text(encoding="utf-8"))
FACADE = (
    "_facade/clients",
    "_facade/batch",
    "api_engine",
    "completion",
    "file",
    "fine_tuning",
    "model",
)
# The spec and the policy of calls: what a second implementation would begin with.
FOREIGN = {"httpx", "json", "time", "random", "re", "ssl", "socket", "asyncio", "anyio"}
INNER = {"_calls.flow", "_calls.carriers", "_calls.retry", "_streams", "_errors"}


@pytest.mark.parametrize("module", B45["names"])
def test_every_name_can_be_imported(module: str) -> None:
    """Each module has every name that the existing client defines there."""
    home = importlib.import_module(module)
    missing = [name for name in B45["names"][module]["own"] if not hasattr(home, name)]
    assert [name for name in missing if f"{module}.{name}" not in GONE] == []


def test_star_import_has_the_exported_names() -> None:
    """The names exported at the top are in `__all__`."""
    exported = set(B45["names"]["llmengine"]["own"]) - {"check_version", "Sequence"}
    assert exported - set(llmengine.__all__) == set()


@pytest.mark.parametrize("name", B45["signatures"])
def test_every_signature_is_the_same(name: str) -> None:
    """Names, kinds, order and defaults of all parameters are as they were."""
    home = llmengine.api_engine if name.startswith("api_engine") else llmengine
    function = operator.attrgetter(name.removeprefix("api_engine."))(home)
    shown = [
        [one.name, one.kind.name, "-" if one.default is one.empty else _shown(one.default)]
        for one in inspect.signature(function).parameters.values()
    ]
    assert B45["signatures"][name] == shown


def _shown(default: object) -> str:
    return repr(default.value if isinstance(default, Enum) else default)


@pytest.mark.parametrize("name", B45["types"])
def test_every_type_has_its_members(name: str) -> None:
    """Enums have the members and models the fields that they had, by the same names."""
    if f"llmengine.data_types.{name}" in GONE:
        pytest.skip(GONE[f"llmengine.data_types.{name}"])
    kind = getattr(data_types, name)
    if issubclass(kind, Enum):
        found = set(kind.__members__)
    else:
        found = {field.alias or key for key, field in kind.model_fields.items()}
    assert set(B45["types"][name]) - found == set()


@pytest.mark.parametrize("module", FACADE)
def test_the_facade_is_thin(module: str) -> None:
    """No module of the facade sends, retries, decodes or maps errors by itself."""
    path = Path(llmengine.__file__).parent / f"{module}.py"
    imported: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            place = (node.module or "").removeprefix("llmengine.")
            imported |= {place, place.partition(".")[0]}
    assert imported & (FOREIGN | INNER) == set()
