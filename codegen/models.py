"""Drive datamodel-code-generator, and read from its output what the endpoint templates need."""

from __future__ import annotations

import ast
import copy
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from . import exports, output
from .spec import SCHEMAS, Json, Spec

PACKAGE = "llmengine_api"
TEMPLATES = Path(__file__).parent / "templates" / "models"

BASES = {"GetLLMEndpointResponse": f"{PACKAGE}.runtime.TaggedModel"}
"""Schemas whose classes do more than their fields say, with the base that does it."""

OPTIONS: tuple[str, ...] = (
    # One pydantic class a schema, one module a class, as `llmengine_api.models` names them.
    *("--output-model-type", "pydantic_v2.BaseModel", "--module-split-mode", "single"),
    *("--all-exports-scope", "recursive", "--use-exact-imports"),
    *("--target-python-version", output.PYTHON, "--target-pydantic-version", "2.12"),
    *("--base-class", f"{PACKAGE}.runtime.Model"),
    *("--base-class-map", json.dumps(BASES)),
    # Modules that do not use them lose these imports when the files are finished.
    *("--additional-imports", f"{PACKAGE}.runtime.OpenEnum"),
    *("--custom-template-dir", str(TEMPLATES)),
    # The documented form: `name: type = Field(..., description=...)`.
    *("--no-use-annotated", "--field-constraints", "--use-default-kwarg"),
    *("--use-schema-description", "--use-union-operator", "--use-standard-collections"),
    *("--field-extra-keys", "x-secret"),
    # Null is a value of its own, also inside maps.
    *("--strict-nullable", "--use-typed-nullable-map-values", "--use-type-alias-type"),
    # `LLMSource.HUGGING_FACE`, also for enums of one value and in defaults.
    *("--capitalise-enum-members", "--enum-field-as-literal", "none"),
    *("--deserialize-default-values", "enum", "--set-default-enum-member"),
    # The server sends naive datetimes too; a password must reach it, a URL unchanged.
    *("--output-datetime-class", "datetime"),
    *("--type-mappings", "string+uri=string", "string+binary=binary"),
    # Nothing from outside: not references, not this project's pyproject, not the time.
    *("--strict-refs", "--no-allow-remote-refs", "--ignore-pyproject"),
    *("--formatters", "builtin", "--disable-timestamp"),
)
_DATA = (
    *(ast.Module, ast.ImportFrom, ast.alias, ast.ClassDef, ast.AnnAssign, ast.Assign, ast.Expr),
    *(ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.UnaryOp, ast.USub, ast.Call, ast.keyword),
    *(ast.Name, ast.Attribute, ast.Subscript, ast.BinOp, ast.BitOr, ast.Load, ast.Store),
)
"""What models are made of: definitions, types and literals."""
_CALLED = r"(Field|TypeAliasType)(_aliased)?|\w+\.model_rebuild"
ADVICE = "Change the schema it names in openapi.yaml; a warning means something was left out."


@attrs.frozen
class Field:
    """One field of a generated model."""

    wire: str
    """As the JSON property, which the attribute may differ from."""
    annotation: str
    required: bool


@attrs.frozen
class Kind:
    """What a generated module defines: a model, an enum, or another name for a type."""

    name: str
    module: str
    kind: str
    bases: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    target: str = ""
    """What an alias stands for."""
    parts: frozenset[str] = frozenset()


@attrs.frozen
class Models:
    """The generated models: their sources, and what is in them."""

    files: Mapping[str, str]
    kinds: Mapping[str, Kind]

    def fields(self, name: str) -> list[Field]:
        """A model's fields, inherited ones first, each once."""
        kind = self.kinds[name]
        found: dict[str, Field] = {}
        for base in reversed(kind.bases):
            found |= (
                {field.wire: field for field in self.fields(base)} if base in self.kinds else {}
            )
        return list((found | {field.wire: field for field in kind.fields}).values())

    def is_model(self, name: str) -> bool:
        """Whether a name stands for a model, or for a union with one in it."""
        kind = self.kinds.get(name)
        if kind is None:
            return False
        return kind.kind == "model" or any(self.is_model(part) for part in kind.parts - {name})

    def argument(self, annotation: str) -> str:
        """The type that a method takes where a model has `annotation`: the same, and its likes."""
        return ast.unparse(_Loosen(self).visit(ast.parse(annotation, mode="eval")))

    def names(self, annotation: str) -> Iterator[str]:
        """The generated classes that an annotation mentions."""
        for node in ast.walk(ast.parse(annotation, mode="eval")):
            if isinstance(node, ast.Name) and node.id in self.kinds:
                yield node.id


class _Loosen(ast.NodeTransformer):
    """Sequences for lists, mappings for dicts and models, strings for enum members."""

    def __init__(self, models: Models) -> None:
        self.models = models

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """A class on its own."""
        # A name that a field has as well is imported under another.
        node = ast.Name(node.id.removesuffix("_aliased"))
        plain = {"list": "Sequence", "dict": "Mapping"}
        if node.id in plain:
            return ast.Name(plain[node.id])
        kind = self.models.kinds.get(node.id)
        if kind is not None and kind.target.startswith(("list[", "dict[")):
            target = ast.parse(kind.target, mode="eval").body
            return target if node.id in kind.parts else self.visit(target)
        if self.models.is_model(node.id):
            return _either(node, ast.Name("Arguments"))
        if kind is not None and kind.kind == "enum":
            return _either(node, ast.Name("str"))
        return node


def _either(left: ast.expr, right: ast.expr) -> ast.expr:
    return ast.BinOp(left, ast.BitOr(), right)


def generate(spec: Spec, scratch: Path) -> Models:
    """
    Make the models of a linted spec.

    Raises:
        GenerationError: The generator failed or warned, or did not make one type of each schema.
    """
    sources = _run(spec, scratch)
    found = [kind for module, text in sources.items() for kind in _read(module, text)]
    # Schemas that refer to each other share a module; each has one of its own that leads there.
    homes = {name: module for module, text in sources.items() for name in exports.exported(text)}
    kinds = {
        kind.name: attrs.evolve(kind, module=homes.get(kind.name, kind.module)) for kind in found
    }
    if kinds.keys() != spec.schemas.keys():
        names = ", ".join(sorted(kinds.keys() ^ spec.schemas.keys()))
        raise output.GenerationError(
            f"datamodel-code-generator made no type, or one too many, of {names}\n{ADVICE}"
        )
    titles = {kind.module: f"The type `{name}`." for name, kind in kinds.items()}
    files = {
        f"models/{module}.py": f'"""{titles.get(module, "Types in a circle.")}"""\n\n{text}'
        for module, text in sources.items()
    }
    modules: dict[str, list[str]] = {}
    for name, kind in sorted(kinds.items()):
        modules.setdefault(f".{kind.module}", []).append(name)
    summary = "Every type of the API, one module each, imported at first use."
    return Models(files | {"models/__init__.py": exports.lazy_init(summary, modules)}, kinds)


def _run(spec: Spec, scratch: Path) -> dict[str, str]:
    """The generator's modules by name, without their headers."""
    source, target = scratch / "schemas.json", scratch / "models"
    source.write_text(json.dumps(_project(spec)), encoding="utf-8")
    # Its formatter takes the settings of the nearest project above, whosever that is.
    (scratch / "pyproject.toml").touch()
    extra = scratch / "member-names.json"
    extra.write_text(json.dumps(_member_names(spec)), encoding="utf-8")
    said = output.run(
        *("datamodel_code_generator", "--input", str(source), "--input-file-type", "openapi"),
        *("--output", str(target), "--extra-template-data", str(extra), *OPTIONS),
        advice=ADVICE,
    )
    if said.strip():
        raise output.GenerationError(f"datamodel-code-generator warned: {said.strip()}\n{ADVICE}")
    return {
        path.stem: re.sub(r"\A(#.*\n)+", "", path.read_text(encoding="utf-8"))
        for path in sorted(target.glob("*.py"))
        if path.stem != "__init__"
    }


def _member_names(spec: Spec) -> dict[str, Json]:
    """What the template of enums is told: the names that are not the values in capitals."""
    return {
        name: {"member_names": schema["x-member-names"]}
        for name, schema in spec.schemas.items()
        if "x-member-names" in schema
    }


def _project(spec: Spec) -> dict[str, Json]:
    """A spec of nothing but schemas, whose words say what is deprecated."""
    schemas = copy.deepcopy(spec.schemas)
    for _, node in spec.walk(SCHEMAS, schemas, names=True):
        # Of a field so marked pydantic would warn whoever reads it, the server itself among them.
        if node.pop("deprecated", False):
            node["description"] = f"Deprecated. {node.get('description', '')}".strip()
    return {
        "openapi": spec.document["openapi"],
        "info": spec.document["info"],
        "paths": {},
        "components": {"schemas": schemas},
    }


def _read(module: str, text: str) -> Iterator[Kind]:
    """
    What one generated module defines.

    Raises:
        GenerationError: Something in it is neither a definition nor data.
    """
    tree = ast.parse(text)
    _require_data(module, tree)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield _class(module, node)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            yield _alias(module, node.value)


def _require_data(module: str, tree: ast.Module) -> None:
    for node in ast.walk(tree):
        called = ast.unparse(node.func) if isinstance(node, ast.Call) else "Field"
        if not isinstance(node, _DATA) or not re.fullmatch(_CALLED, called):
            found = f"models/{module}.py would run `{ast.unparse(node)}`"
            raise output.GenerationError(f"{found}\n{ADVICE}")


def _class(module: str, node: ast.ClassDef) -> Kind:
    """A model with its fields, or an enum, whose members have different names."""
    bases = tuple(ast.unparse(base) for base in node.bases)
    if bases != ("OpenEnum",):
        fields = tuple(_field(item) for item in node.body if isinstance(item, ast.AnnAssign))
        return Kind(node.name, module, "model", bases, fields)
    members = [ast.unparse(it.targets[0]) for it in node.body if isinstance(it, ast.Assign)]
    for member in members:
        if members.count(member) > 1:
            message = f"{node.name}: {member} names two values: set x-member-names for one of them"
            raise output.GenerationError(message)
    return Kind(node.name, module, "enum")


def _alias(module: str, call: ast.Call) -> Kind:
    """What `Name = TypeAliasType("Name", Annotated[target, ...])` defines."""
    name, target = call.args
    inner = target
    if isinstance(target, ast.Subscript) and ast.unparse(target.value) == "Annotated":
        inner = target.slice.elts[0] if isinstance(target.slice, ast.Tuple) else target.slice
    parts = {item.id for item in ast.walk(inner) if isinstance(item, ast.Name)}
    text = ast.unparse(inner)
    return Kind(str(ast.literal_eval(name)), module, "alias", target=text, parts=frozenset(parts))


def _field(node: ast.AnnAssign) -> Field:
    wire, required = ast.unparse(node.target), node.value is None
    if isinstance(node.value, ast.Call):
        keywords = {item.arg: item.value for item in node.value.keywords}
        required = "default" not in keywords
        alias = keywords.get("alias")
        if isinstance(alias, ast.Constant) and isinstance(alias.value, str):
            wire = alias.value
    return Field(wire, ast.unparse(node.annotation), required)
