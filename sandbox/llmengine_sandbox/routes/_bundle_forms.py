"""The two forms of a model bundle: what is given in one can be read in the other."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from llmengine_api.models import (
    CreateModelBundleRequest,
    CreateModelBundleV1Request,
    ModelBundleEnvironmentParams,
)
from llmengine_sandbox._context import new_id

_PACKAGING = {"cloudpickle_artifact": "cloudpickle", "zip_artifact": "zip"}
_FUNCTIONS = {
    "cloudpickle": ("load_predict_fn", "load_model_fn"),
    "zip": ("load_predict_fn_module_path", "load_model_fn_module_path"),
}
_FRAMEWORKS = {
    "pytorch": {"pytorch_image_tag": "pytorch_image_tag"},
    "tensorflow": {"tensorflow_version": "tensorflow_version"},
    "custom_base_image": {"image_repository": "ecr_repo", "image_tag": "image_tag"},
}
"""The fields of a framework, and what the older form calls them."""
_LISTS = ("extra_routes", "routes")


def from_v2(body: CreateModelBundleRequest) -> dict[str, Any]:
    """What is stored of a bundle."""
    flavor = _known(body.flavor)
    if "framework" in flavor:
        flavor["framework"] = _known(vars(body.flavor)["framework"])
    # Left out they are null to our model and empty to the server.
    flavor |= {name: flavor[name] or [] for name in _LISTS if name in flavor}
    packed = _PACKAGING.get(flavor["flavor"])
    older = _older_artifact(flavor) if packed else _older_image(flavor)
    return {
        "metadata": body.metadata or {},
        "schema_location": body.schema_location,
        "flavor": flavor,
        "packaging_type": packed or "lira",
        "model_artifact_ids": [new_id("art_")] if packed else [],
        **older,
    }


def from_v1(body: CreateModelBundleV1Request) -> dict[str, Any]:
    """What is stored of a bundle that is described in the older form."""
    fields = body.model_dump(mode="json") | {"env_params": _known(body.env_params)}
    kept = ("location", "requirements", "env_params", "packaging_type", "app_config")
    packed = fields["packaging_type"] in _FUNCTIONS
    return {
        **{name: fields[name] for name in kept},
        "metadata": fields["metadata"] or {},
        "schema_location": fields["schema_location"],
        "flavor": _flavor(fields) if packed else _IMAGE,
        "model_artifact_ids": [new_id("art_")] if packed else [],
    }


_IMAGE: Mapping[str, Any] = {
    "flavor": "runnable_image",
    "repository": "",
    "tag": "",
    "command": [],
    "env": None,
    "protocol": "http",
    "readiness_initial_delay_seconds": 30,
}
"""What the server makes of a packaging without code of its own: nothing of it is used."""


def _flavor(fields: Mapping[str, Any]) -> dict[str, Any]:
    packed = fields["packaging_type"]
    metadata: Mapping[str, Any] = fields["metadata"] or {}
    environment = fields["env_params"]
    kind = environment["framework_type"]
    names = _FRAMEWORKS[kind]
    return {
        "flavor": f"{packed}_artifact",
        "requirements": fields["requirements"],
        "framework": {
            "framework_type": kind,
            **{name: environment[older] for name, older in names.items()},
        },
        "app_config": fields["app_config"],
        "location": fields["location"],
        **{name: str(metadata.get(name, "")) for name in _FUNCTIONS[packed]},
    }


def _older_artifact(flavor: Mapping[str, Any]) -> dict[str, Any]:
    framework = flavor["framework"]
    names = _FRAMEWORKS[framework["framework_type"]]
    return {
        "location": flavor["location"],
        "requirements": flavor["requirements"],
        "env_params": _environment(
            framework["framework_type"],
            **{older: framework[name] for name, older in names.items()},
        ),
        "app_config": flavor["app_config"],
    }


def _older_image(flavor: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "location": "unused",
        "requirements": [],
        "env_params": _environment(
            "custom_base_image", ecr_repo=flavor["repository"], image_tag=flavor["tag"]
        ),
        "app_config": None,
    }


def _environment(kind: str, **given: str) -> dict[str, Any]:
    names = dict.fromkeys(ModelBundleEnvironmentParams.model_fields)
    return {**names, "framework_type": kind, **given}


def _known(model: BaseModel) -> dict[str, Any]:
    """A model without the fields that its type has not: the server ignores them."""
    return model.model_dump(mode="json", include=set(type(model).model_fields))
