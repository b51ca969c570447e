"""
What the server's own types refuse, in their words: the generated models, told apart where they are.

A 422 lists each part that is wrong with the kind of the error, its place and a sentence, and all
three follow from how the server's types are written. The spec's are the same but in a few things:
closed enums, unions without a discriminator and literals where the server mirrors OpenAI's types,
and the names of some of them. The kinds are recorded (`tests/data/fidelity.json.gz`).
"""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import cache
from typing import Any, cast

import attrs
from pydantic import BaseModel, HttpUrl, TypeAdapter
from pydantic_core import SchemaValidator, core_schema

from llmengine_api.models import ChatCompletionFields, CompletionV2Fields

Schema = dict[str, Any]

_OPENAI_BODIES = (ChatCompletionFields, CompletionV2Fields)
_NAMES = {
    "ChatCompletionAssistantMessage": "ChatCompletionRequestAssistantMessageWithReasoning",
    "ChatCompletionAudioPart": "ChatCompletionRequestMessageContentPartAudio",
    "ChatCompletionDeveloperMessage": "ChatCompletionRequestDeveloperMessage",
    "ChatCompletionFilePart": "ChatCompletionRequestMessageContentPartFile",
    "ChatCompletionFunctionMessage": "ChatCompletionRequestFunctionMessage",
    "ChatCompletionImagePart": "ChatCompletionRequestMessageContentPartImage",
    "ChatCompletionNamedFunction": "ChatCompletionFunctionCallOption",
    "ChatCompletionRefusalPart": "ChatCompletionRequestMessageContentPartRefusal",
    "ChatCompletionSystemMessage": "ChatCompletionRequestSystemMessage",
    "ChatCompletionTextPart": "ChatCompletionRequestMessageContentPartText",
    "ChatCompletionToolMessage": "ChatCompletionRequestToolMessage",
    "ChatCompletionUserMessage": "ChatCompletionRequestUserMessage",
}
"""What the server calls the members of its unions."""
_LISTS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("ChatCompletionAssistantMessage", "content"): ("Content",),
    ("ChatCompletionDeveloperMessage", "content"): ("Content1",),
    ("ChatCompletionSystemMessage", "content"): ("Content2",),
    ("ChatCompletionToolMessage", "content"): ("Content3",),
    ("ChatCompletionUserMessage", "content"): ("Content4",),
    ("ChatCompletionPrediction", "content"): ("Content8",),
    ("", "stop"): ("StopConfiguration1",),
    ("", "prompt"): ("list[str]", "Prompt", "Prompt1"),
}
"""What it calls the lists in a union, by type (or any) and field."""
_AS_THEY_ARE = ("list[str]", "Prompt", "Prompt1")
"""Those that may be empty."""
_MOST_STOPS = 4
_OBJECTS = {"parameters", "schema", "schema_"}
"""Fields that are objects to the server, and not mappings."""
_TAGS = {"flavor": "ModelBundleFlavorType"}
"""The enums that tell the members of a union apart."""
_POSITIVE = {
    "concurrent_requests_per_worker",
    "forwarder_max_concurrency",
    "nodes_per_worker",
    "per_worker",
}
"""Numbers from 1 on, which the server has as greater than 0."""
_NOT_NULL = {"extra_routes", "resource_requests", "routes"}
"""Fields that may be left out, and may not be null."""
_URLS = {"default_callback_url"}
_URL = TypeAdapter(HttpUrl)
_NEEDS = {
    "pytorch": ("pytorch_image_tag", "the Pytorch framework type was selected."),
    "tensorflow": ("tensorflow_version", "the Tensorflow frameworktype was selected."),
    "custom_base_image": ("image_tag", "the custom framework type was selected."),
}
"""What each framework of a bundle in the older form must have."""
_NO_REPOSITORY = (
    "Expected `ecr_repo` to be non-null for custom framework. For on-prem deployments, ecr_repo"
    " can be omitted to use direct image references."
)


@cache
def refuser(model: type[BaseModel]) -> SchemaValidator:
    """What refuses a body as the server's type of it does; what it gives back is not for use."""
    schema = _walk(model.__pydantic_core_schema__, _Place(openai=False))
    return SchemaValidator(cast(core_schema.CoreSchema, schema))


@attrs.frozen
class _Place:
    """Where in a body a schema stands."""

    openai: bool
    """Whether the server mirrors OpenAI's types here."""
    cls: str = ""
    field: str = ""

    def of_class(self, cls: type[BaseModel]) -> "_Place":
        """Within a model."""
        return _Place(self.openai or issubclass(cls, _OPENAI_BODIES), cls.__name__)

    def of_field(self, name: str) -> "_Place":
        """Within a field of the model."""
        return attrs.evolve(self, field=name)

    @property
    def lists(self) -> tuple[str, ...]:
        """What the lists of a union here are called."""
        return _LISTS.get((self.cls, self.field)) or _LISTS.get(("", self.field), ())


def _walk(value: Any, place: _Place) -> Any:
    if isinstance(value, list | tuple):
        walked = [_walk(item, place) for item in cast(Iterable[Any], value)]
        return walked if isinstance(value, list) else tuple(walked)
    if not isinstance(value, dict):
        return value
    schema = cast(Schema, value)
    kind = schema.get("type")
    change = _CHANGES.get(kind) if isinstance(kind, str) else None
    return change(schema, place) if change else _inside(schema, place)


def _inside(schema: Schema, place: _Place) -> Schema:
    # Metadata and serialization say nothing of what is valid, and hold what must not be changed.
    left = ("metadata", "serialization", "config", "cls")
    return {key: part if key in left else _walk(part, place) for key, part in schema.items()}


def _model(schema: Schema, place: _Place) -> Any:
    # Its fields only: of a class pydantic takes the validator that it has made already.
    fields = _walk(schema["schema"], place.of_class(schema["cls"]))
    check = _CHECKS.get(schema["cls"].__name__)
    return _before(check, fields) if check else fields


def _fields(schema: Schema, place: _Place) -> Schema:
    # Not by `_inside`: a field may be called `type`, or `config`.
    fields = {name: _field(field, place.of_field(name)) for name, field in schema["fields"].items()}
    return {**schema, "fields": fields}


def _field(schema: Schema, place: _Place) -> Schema:
    inner = _walk(schema["schema"], place)
    if place.field in _NOT_NULL:
        inner = _valued(inner, lambda value: value.get("schema", value))
    if place.field in _URLS:
        inner = _valued(inner, lambda value: _before(_check_url, value))
    return {**schema, "schema": inner}


def _valued(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """A field's schema with what its value must be changed; its default is not validated."""
    if schema["type"] == "default":
        return {**schema, "schema": change(schema["schema"])}
    return change(schema)


def _before(check: Callable[[Any], Any], schema: Schema) -> Schema:
    # The function is the server's own validator, which sees what came before any type does.
    inner = cast(core_schema.CoreSchema, schema)
    return cast(Schema, core_schema.no_info_before_validator_function(check, inner))


def _check_url(value: Any) -> Any:
    if value is not None:
        _URL.validate_python(value)
    return value


def _check_environment(given: Any) -> Any:
    """Ask for the fields of a framework; this fails for what is no object, as on the server."""
    kind = given["framework_type"]
    # Not by `assert`, which -O leaves out: pydantic tells these errors from others.
    if kind not in list(_NEEDS):
        raise AssertionError
    name, reason = _NEEDS[kind]
    if not given[name]:
        raise AssertionError(f"Expected `{name}` to be non-null because {reason}")
    if name == "image_tag" and not given.get("ecr_repo"):
        raise ValueError(_NO_REPOSITORY)
    return given


def _check_metered(given: Any) -> Any:
    """Fail on a model's name that is no text, as the server does when it counts the request."""
    match given:
        case {"model": name} if name:
            pass
        case {"model_config": {"model": name}}:
            pass
        case _:
            return given
    if not isinstance(name, str | None):
        raise TypeError("the model's name is no text")
    return given


def _check_bundle_named(given: Any) -> Any:
    """Ask for a bundle by its id or its name; this fails for what is no object, too."""
    names = ("docker_image_batch_job_bundle_name", "docker_image_batch_job_bundle_id")
    found = [name for name in names if given.get(name) is not None]
    if not found:
        raise ValueError(f"At least one of {' and '.join(names)} must be specified")
    if len(found) > 1:
        raise ValueError(f"Only one of {' and '.join(names)} may be specified")
    return given


def _enum(schema: Schema, place: _Place) -> Schema:
    values = [member.value for member in schema["members"]]
    if place.openai:
        return {"type": "literal", "expected": values}
    # Closed: a client lets a newer server's members pass, the server knows its own.
    known = {key: value for key, value in schema.items() if key != "missing"}
    return {**known, **_closed(schema["cls"].__name__, values)}


def _closed(name: str, values: Iterable[str]) -> Schema:
    make: Any = Enum  # mypy knows the form with a literal name only
    cls = make(name, {value.upper(): value for value in values}, type=str)
    return {"cls": cls, "members": list(cls)}


def _tagged(schema: Schema, place: _Place) -> Schema:
    choices: Mapping[str, Schema] = schema["choices"]
    if place.openai:
        members = [(_walk(choice, place), _label(choice)) for choice in choices.values()]
        return {"type": "union", "mode": "smart", "choices": members}
    walked = {tag: _walk(choice, place) for tag, choice in choices.items()}
    if name := _TAGS.get(place.field):
        walked = dict(zip(_closed(name, walked)["members"], walked.values(), strict=True))
    return {**schema, "choices": walked}


def _union(schema: Schema, place: _Place) -> Schema:
    lists = iter(place.lists)
    members: list[Any] = []
    for choice in schema["choices"]:
        walked = _walk(choice, place)
        name = (next(lists, None) if choice["type"] == "list" else None) or _label(choice)
        if choice["type"] == "list" and place.lists and name not in _AS_THEY_ARE:
            walked |= {"min_length": 1}
        members.append((walked, name) if name else walked)
    return {**schema, "choices": members}


def _list(schema: Schema, place: _Place) -> Schema:
    limit = {"max_length": _MOST_STOPS} if place.openai and place.field == "stop" else {}
    return {**_inside(schema, place), **limit}


def _dict(schema: Schema, place: _Place) -> Schema:
    if place.openai and place.field in _OBJECTS:
        return {"type": "model-fields", "fields": {}}
    return _inside(schema, place)


def _integer(schema: Schema, place: _Place) -> Schema:
    if place.field not in _POSITIVE or schema.get("ge") != 1:
        return schema
    return {**{key: part for key, part in schema.items() if key != "ge"}, "gt": 0}


def _label(schema: Schema) -> str | None:
    """What the server calls a member of a union, if that is not what pydantic would."""
    match schema:
        case {"type": "model", "cls": cls}:
            own = str(cls.__name__)
            return _NAMES.get(own, own)
        case {"type": "list", "items_schema": inner} if name := _label(inner):
            return f"list[{name}]"
        case _:
            return None


_CHECKS: Mapping[str, Callable[[Any], Any]] = {
    "ChatCompletionRequest": _check_metered,
    "CompletionV2Request": _check_metered,
    "CreateBatchCompletionsV2Request": _check_metered,
    "CreateDockerImageBatchJobRequest": _check_bundle_named,
    "ModelBundleEnvironmentParams": _check_environment,
}
"""The validators that types of the server have."""
_CHANGES: Mapping[str, Callable[[Schema, _Place], Any]] = {
    "dict": _dict,
    "enum": _enum,
    "int": _integer,
    "list": _list,
    "model": _model,
    "model-fields": _fields,
    "tagged-union": _tagged,
    "union": _union,
}
