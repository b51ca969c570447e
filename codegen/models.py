"""Drive datamodel-code-generator, and read from its output what the endpoint templates need."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from . import output

PACKAGE = "llmengine_api"
TEMPLATES = Path(__file__).parent / "templates" / "models"

OPTIONS: tuple[str, ...] = (
    # One pydantic class a schema, one module a class, as `llmengine_api.models` names them.
    *("--output-model-type", "pydantic_v2.BaseModel", "--module-split-mode", "single"),
    *("--all-exports-scope", "recursive", "--use-exact-imports"),
    *("--target-python-version", "3.11", "--target-pydantic-version", "2.12"),
    *("--base-class", f"{PACKAGE}.runtime.Model"),
    # Modules that do not use them lose these imports when the files are finished.
    *("--additional-imports", f"{PACKAGE}.runtime.OpenEnum,{PACKAGE}.runtime.fill,typing.Any"),
    *("--custom-template-dir", str(TEMPLATES)),
    # The documented form: `name: type = Field(..., description=...)`.
    *("--no-use-annotated", "--field-constraints", "--use-default-kwarg"),
    *("--use-schema-description", "--use-union-operator", "--use-standard-collections"),
    *("--field-extra-keys", "x-secret", "x-also-read"),
    # Null is a value of its own, also inside maps.
    *("--strict-nullable", "--use-typed-nullable-map-values", "--use-type-alias-type"),
    # `LLMSource.HUGGING_FACE`, also for enums of one value and in defaults.
    *("--capitalise-enum-members", "--enum-field-as-literal", "none"),
    *("--deserialize-default-values", "enum", "--set-default-enum-member"),
    # The server sends naive datetimes too; a password must reach it, a URL unchanged.
    *("--output-datetime-class", "datetime"),
    *("--type-mappings", "string+password=string", "string+uri=string", "string+binary=binary"),
    # Nothing from outside: not references, not this project's pyproject, not the time.
    *("--strict-refs", "--no-allow-remote-refs", "--ignore-pyproject"),
    *("--formatters", "builtin", "--disable-timestamp"),
)


@attrs.frozen
class Field:
    """One field of a generated model."""

    name: str
    """As the model's attribute."""
    wire: str
    """As the JSON property, and as a method's argument."""
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
        """The type that a method takes where the model has `annotation`: the same, and its likes."""
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
        plain = {"list": "Sequence", "dict": "Mapping"}
        if node.id in plain:
            return ast.Name(plain[node.id])
        if self.models.is_model(node.id):
            return _either(node, ast.Name("Arguments"))
        if node.id in self.models.kinds and self.models.kinds[node.id].kind == "enum":
            return _either(node, ast.Name("str"))
        return node


def _either(left: ast.expr, right: ast.expr) -> ast.expr:
    return ast.BinOp(left, ast.BitOr(), right)


def generate(spec: Path, scratch: Path) -> Models:
    """
    Make the models of a linted spec.

    Raises:
        GenerationError: The generator failed or warned.
    """
    target = scratch / "models"
    advice = "Change the schema it names in openapi.yaml; a warning means something was left out."
    said = output.run(
        ["datamodel_code_generator", "--input", str(spec), "--input-file-type", "openapi"]
        + ["--output", str(target), *OPTIONS],
        advice,
    )
    if said.strip():
        raise output.GenerationError(f"datamodel-code-generator warned: {said.strip()}\n{advice}")
    sources = {
        path.stem: re.sub(r"\A(#.*\n)+", "", path.read_text(encoding="utf-8"))
        for path in sorted(target.glob("*.py"))
    }
    del sources["__init__"]
    kinds = {kind.name: kind for module, text in sources.items() for kind in [_read(module, text)]}
    files = {
        f"models/{kind.module}.py": f'"""The type `{name}`."""\n\n{sources[kind.module]}'
        for name, kind in kinds.items()
    }
    exports = {name: f".{kind.module}" for name, kind in sorted(kinds.items())}
    summary = "Every type of the API, one module each, imported at first use."
    return Models(files | {"models/__init__.py": output.lazy_init(summary, exports)}, kinds)


def _read(module: str, text: str) -> Kind:
    """What one generated module defines."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            bases = tuple(ast.unparse(base) for base in node.bases)
            if bases == ("OpenEnum",):
                return Kind(node.name, module, "enum")
            fields = tuple(_field(item) for item in node.body if isinstance(item, ast.AnnAssign))
            return Kind(node.name, module, "model", bases, fields)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            inner = {item.id for item in ast.walk(node.value) if isinstance(item, ast.Name)}
            return Kind(node.targets[0].id, module, "alias", parts=frozenset(inner))
    raise output.GenerationError(f"datamodel-code-generator wrote no type in models/{module}.py")


def _field(node: ast.AnnAssign) -> Field:
    name, required, wire = ast.unparse(node.target), node.value is None, ast.unparse(node.target)
    if isinstance(node.value, ast.Call):
        keywords = {item.arg: item.value for item in node.value.keywords}
        required = "default" not in keywords
        alias = keywords.get("alias")
        wire = (
            alias.value
            if isinstance(alias, ast.Constant) and isinstance(alias.value, str)
            else name
        )
    return Field(name, wire, ast.unparse(node.annotation), required)
