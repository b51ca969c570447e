"""Resource `model_bundles`: /v2/model-bundles, and the older form of the same at /v1."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import select

from llmengine_api.models import (
    CloneModelBundleRequest,
    CreateModelBundleRequest,
    CreateModelBundleV1Request,
)
from llmengine_sandbox import quirks
from llmengine_sandbox._context import Call, new_id
from llmengine_sandbox._errors import ApiError, CrashError, UnhandledError
from llmengine_sandbox._operation import body_operation, operation
from llmengine_sandbox.state.clock import iso_time
from llmengine_sandbox.state.store import owned
from llmengine_sandbox.state.tables import Bundle

from . import _endpoints
from ._bundle_forms import from_v1, from_v2

ORDERS = ("newest", "oldest")

Describe = Callable[[Bundle], dict[str, Any]]


def create(call: Call, body: CreateModelBundleRequest) -> Any:
    """Add a bundle, or a version of one."""
    fields = from_v2(body)
    flavor = fields["flavor"]
    if call.quirk(quirks.BUNDLE_ENV) and "env" in flavor and flavor["env"] is None:
        raise UnhandledError("the flavor has no env")
    return _add(call, body.name, fields)


def create_v1(call: Call, body: CreateModelBundleV1Request) -> Any:
    """Add a bundle that is described in the older form."""
    if body.packaging_type == "lira":
        raise CrashError("packaging_type lira is not of this form")
    return _add(call, body.name, from_v1(body))


def clone(call: Call, body: CloneModelBundleRequest) -> Any:
    """Add a version that is like a bundle but for its configuration."""
    id_ = body.original_model_bundle_id
    original = call.own(Bundle, id_, _not_found(id_))
    fields = dict(original.fields)
    fields["metadata"] = {**fields["metadata"], "__cloned_from_bundle_id": original.id}
    fields["app_config"] = body.new_app_config or fields["app_config"]
    return _add(call, original.name, fields)


def describe(bundle: Bundle) -> dict[str, Any]:
    """A bundle in the form of v2."""
    fields = bundle.fields
    return {
        "id": bundle.id,
        "name": bundle.name,
        "metadata": fields["metadata"],
        "created_at": iso_time(bundle.created_at),
        "model_artifact_ids": fields["model_artifact_ids"],
        "schema_location": fields["schema_location"],
        "flavor": fields["flavor"],
    }


def describe_v1(bundle: Bundle) -> dict[str, Any]:
    """A bundle in the older form."""
    fields = bundle.fields
    return {
        "id": bundle.id,
        "name": bundle.name,
        "location": fields["location"],
        "requirements": fields["requirements"],
        "env_params": fields["env_params"],
        "packaging_type": fields["packaging_type"],
        "metadata": fields["metadata"],
        "app_config": fields["app_config"],
        "created_at": iso_time(bundle.created_at),
        "model_artifact_ids": fields["model_artifact_ids"],
        "schema_location": fields["schema_location"],
    }


def _add(call: Call, name: str, fields: dict[str, Any]) -> dict[str, Any]:
    _endpoints.check_name(name)
    bundle = Bundle(
        id=new_id("bun_"), owner=call.user, created_at=call.now, name=name, fields=fields
    )
    call.session.add(bundle)
    return {"model_bundle_id": bundle.id}


def _list(call: Call, form: Describe) -> Any:
    order, name = call.choice("order_by", *ORDERS), call.query("model_name")
    named = {} if name is None else {"name": name}
    bundles: Sequence[Bundle] = owned(call.session, Bundle, call.user, **named)
    if order == "newest":
        bundles = bundles[::-1]
    return {"model_bundles": [form(bundle) for bundle in bundles]}


def _latest(call: Call, form: Describe) -> Any:
    name = call.required_query("model_name")
    query = select(Bundle).where(Bundle.owner == call.user, Bundle.name == name)
    bundle = call.session.scalars(query.order_by(Bundle.seq.desc()).limit(1)).first()
    if bundle is None:
        raise ApiError(404, _not_found(name))
    return form(bundle)


def _get(call: Call, form: Describe) -> Any:
    id_ = call.path("model_bundle_id")
    return form(call.own(Bundle, id_, _not_found(id_)))


def _not_found(name: str) -> str:
    return f"Model Bundle {name}  was not found."


ROUTES = (
    body_operation("POST", "/v1/model-bundles", CreateModelBundleV1Request, create_v1),
    body_operation("POST", "/v1/model-bundles/clone-with-changes", CloneModelBundleRequest, clone),
    operation("GET", "/v1/model-bundles", lambda call: _list(call, describe_v1)),
    operation("GET", "/v1/model-bundles/latest", lambda call: _latest(call, describe_v1)),
    operation("GET", "/v1/model-bundles/{model_bundle_id}", lambda call: _get(call, describe_v1)),
    body_operation("POST", "/v2/model-bundles", CreateModelBundleRequest, create),
    body_operation("POST", "/v2/model-bundles/clone-with-changes", CloneModelBundleRequest, clone),
    operation("GET", "/v2/model-bundles", lambda call: _list(call, describe)),
    operation("GET", "/v2/model-bundles/latest", lambda call: _latest(call, describe)),
    operation("GET", "/v2/model-bundles/{model_bundle_id}", lambda call: _get(call, describe)),
)
