"""The documented data types: this table is the promise, the generated models must keep it."""

import importlib
import sys
from pathlib import Path
from typing import Any

import pydantic
import pytest
from pydantic_core import PydanticUndefined

import llmengine
import llmengine.types
from llmengine import (
    CompletionOutput,
    CompletionStreamOutput,
    GetFileResponse,
    GetFineTuneResponse,
    GetLLMEndpointResponse,
    GetModelEndpointResponse,
    LLMInferenceFramework,
    LLMSource,
    ModelEndpointStatus,
    Quantization,
)

REQUIRED = PydanticUndefined

# Type -> field -> annotation and default, as the reference of the Python client lists them.
DOCUMENTED: dict[str, dict[str, tuple[Any, Any]]] = {
    "CompletionOutput": {
        "text": (str, REQUIRED),
        "num_completion_tokens": (int, REQUIRED),
    },
    "CompletionStreamOutput": {
        "text": (str, REQUIRED),
        "finished": (bool, REQUIRED),
        "num_completion_tokens": (int | None, None),
    },
    "CompletionSyncResponse": {
        "request_id": (str, REQUIRED),
        "output": (CompletionOutput, REQUIRED),
    },
    "CompletionStreamResponse": {
        "request_id": (str, REQUIRED),
        "output": (CompletionStreamOutput | None, None),
    },
    "CreateFineTuneResponse": {"id": (str, REQUIRED)},
    "GetFineTuneResponse": {
        "id": (str, REQUIRED),
        "fine_tuned_model": (str | None, None),
    },
    "ListFineTunesResponse": {"jobs": (list[GetFineTuneResponse], REQUIRED)},
    "CancelFineTuneResponse": {"success": (bool, REQUIRED)},
    "GetLLMEndpointResponse": {
        "name": (str, REQUIRED),
        "source": (LLMSource, REQUIRED),
        "inference_framework": (LLMInferenceFramework, REQUIRED),
        "id": (str | None, None),
        "model_name": (str | None, None),
        "status": (ModelEndpointStatus, REQUIRED),
        "inference_framework_tag": (str | None, None),
        "num_shards": (int | None, None),
        "quantize": (Quantization | None, None),
        "spec": (GetModelEndpointResponse | None, None),
    },
    "ListLLMEndpointsResponse": {"model_endpoints": (list[GetLLMEndpointResponse], REQUIRED)},
    "DeleteLLMEndpointResponse": {"deleted": (bool, REQUIRED)},
    "ModelDownloadRequest": {
        "model_name": (str, REQUIRED),
        "download_format": (str | None, "hugging_face"),
    },
    "ModelDownloadResponse": {"urls": (dict[str, str], REQUIRED)},
    "UploadFileResponse": {"id": (str, REQUIRED)},
    "GetFileResponse": {
        "id": (str, REQUIRED),
        "filename": (str, REQUIRED),
        "size": (int, REQUIRED),
    },
    "GetFileContentResponse": {
        "id": (str, REQUIRED),
        "content": (str, REQUIRED),
    },
    "ListFilesResponse": {"files": (list[GetFileResponse], REQUIRED)},
    "DeleteFileResponse": {"deleted": (bool, REQUIRED)},
}
# What the documented types refer to, and the parts of it.
REFERRED_ENUMS: dict[str, set[str]] = {
    "LLMSource": {"HUGGING_FACE"},
    "LLMInferenceFramework": {
        "DEEPSPEED",
        "TEXT_GENERATION_INFERENCE",
        "VLLM",
        "LIGHTLLM",
        "TENSORRT_LLM",
        "SGLANG",
    },
    "ModelEndpointStatus": {
        "READY",
        "UPDATE_PENDING",
        "UPDATE_IN_PROGRESS",
        "UPDATE_FAILED",
        "DELETE_IN_PROGRESS",
    },
    "Quantization": {"BITSANDBYTES", "AWQ"},
    "ModelEndpointType": {"ASYNC", "SYNC", "STREAMING"},
}
REFERRED_MODELS = [
    "CallbackBasicAuth",
    "CallbackmTLSAuth",
    "GetModelEndpointResponse",
    "ModelEndpointDeploymentState",
    "ModelEndpointResourceState",
]
FIELDS = [(model, field) for model, fields in DOCUMENTED.items() for field in fields]


def test_there_are_eighteen_documented_types():
    """The table is complete."""
    assert 18 == len(DOCUMENTED)


@pytest.mark.parametrize("name", [*DOCUMENTED, *REFERRED_MODELS])
def test_a_documented_type_is_a_generated_pydantic_model(name):
    """Importable from `llmengine`, listed there, a `BaseModel`, and generated from the spec."""
    model = getattr(llmengine, name)
    assert name in llmengine.__all__
    assert issubclass(model, pydantic.BaseModel)
    assert name == model.__name__
    module = sys.modules[model.__module__]
    assert module.__name__.startswith("llmengine_api.models.")
    source = Path(str(module.__file__)).read_text("utf-8")
    assert source.startswith("# Generated from openapi.yaml")


@pytest.mark.parametrize(("model", "field"), FIELDS, ids=[".".join(pair) for pair in FIELDS])
def test_a_documented_field_is_as_documented(model, field):
    """Its annotation, its default, and whether it must be there; with a description."""
    annotation, default = DOCUMENTED[model][field]
    info = getattr(llmengine, model).model_fields[field]
    assert annotation == info.annotation
    assert default == info.default
    assert (default is REQUIRED) == info.is_required()
    assert info.description


@pytest.mark.parametrize("name", DOCUMENTED)
def test_a_type_asks_for_no_more_than_is_documented(name):
    """Fields beyond the documented ones may be left out."""
    model = getattr(llmengine, name)
    documented = {field for field, (_, default) in DOCUMENTED[name].items() if default is REQUIRED}
    assert documented == {name for name, info in model.model_fields.items() if info.is_required()}


@pytest.mark.parametrize("name", REFERRED_ENUMS)
def test_a_referred_enum_has_its_members_and_stays_open(name):
    """Members are spelled as the existing client spells them; an unknown value is a member too."""
    enum = getattr(llmengine, name)
    assert REFERRED_ENUMS[name] <= set(enum.__members__)
    assert "of a newer server" == enum("of a newer server")
    assert isinstance(enum("of a newer server"), enum)
    assert isinstance(next(iter(enum)), str)


@pytest.mark.parametrize("name", [*DOCUMENTED, *REFERRED_MODELS, *REFERRED_ENUMS])
def test_a_documented_type_is_the_same_under_each_of_its_names(name):
    """`llmengine`, `llmengine.types` and `llmengine_api.models` give one class."""
    generated = getattr(importlib.import_module("llmengine_api.models"), name)
    assert generated is getattr(llmengine, name)
    assert generated is getattr(llmengine.types, name)


def test_every_generated_model_is_in_types():
    """`llmengine.types` lists and gives all of them."""
    names = llmengine.types.__all__
    assert names == importlib.import_module("llmengine_api.models").__all__
    assert all(getattr(llmengine.types, name) is not None for name in names)


def test_every_name_of_llmengine_can_be_imported():
    """What `__all__` and `dir` promise is there, and nothing else is."""
    assert sorted(llmengine.__all__) == dir(llmengine)
    assert all(getattr(llmengine, name) is not None for name in llmengine.__all__)
    with pytest.raises(AttributeError, match="'nothing'"):
        llmengine.nothing  # noqa: B018  # the lookup is what is tested
