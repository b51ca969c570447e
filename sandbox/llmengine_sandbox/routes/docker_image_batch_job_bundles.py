"""Resource `docker_image_batch_job_bundles`: images that run as jobs, and how."""

from typing import Any

from sqlalchemy import select

from llmengine_api.models import CreateDockerImageBatchJobBundleRequest
from llmengine_sandbox._context import Call, new_id
from llmengine_sandbox._errors import ApiError
from llmengine_sandbox._operation import body_operation, operation
from llmengine_sandbox.state.clock import iso_time
from llmengine_sandbox.state.store import find, owned
from llmengine_sandbox.state.tables import JobBundle

ORDERS = ("newest", "oldest")


def create(call: Call, body: CreateDockerImageBatchJobBundleRequest) -> Any:
    """Add a bundle, or a version of one."""
    fields = body.model_dump(mode="json")
    bundle = JobBundle(
        id=new_id("batbun_"),
        owner=call.user,
        created_at=call.now,
        name=body.name,
        fields={**fields, "resource_requests": fields["resource_requests"] or {}},
    )
    call.session.add(bundle)
    return {"docker_image_batch_job_bundle_id": bundle.id}


def list_all(call: Call) -> Any:
    """Describe the user's bundles, or those of a name; oldest first unless asked otherwise."""
    order, name = call.choice("order_by", *ORDERS), call.query("bundle_name")
    named = {} if name is None else {"name": name}
    bundles = list(owned(call.session, JobBundle, call.user, **named))
    if order == "newest":
        bundles.reverse()
    return {"docker_image_batch_job_bundles": [_describe(bundle) for bundle in bundles]}


def latest(call: Call) -> Any:
    """Describe the newest bundle of a name."""
    name = call.required_query("bundle_name")
    bundle = latest_of(call, name)
    if bundle is None:
        raise ApiError(404, f"Docker Image Batch Job Bundle with name {name} was not found.")
    return _describe(bundle)


def get(call: Call) -> Any:
    """Describe one bundle."""
    id_ = call.path("docker_image_batch_job_bundle_id")
    bundle = usable(call, id_)
    if bundle is None:
        raise ApiError(404, f"Docker Image Batch Job Bundle {id_} was not found.")
    return _describe(bundle)


def usable(call: Call, id_: str) -> JobBundle | None:
    """The bundle of an id, if it is the user's or public."""
    bundle = find(call.session, JobBundle, id_)
    if bundle is None or bundle.owner == call.user or bundle.fields["public"]:
        return bundle
    return None


def latest_of(call: Call, name: str) -> JobBundle | None:
    """The user's newest bundle of a name."""
    query = select(JobBundle).where(JobBundle.owner == call.user, JobBundle.name == name)
    return call.session.scalars(query.order_by(JobBundle.seq.desc()).limit(1)).first()


def _describe(bundle: JobBundle) -> dict[str, Any]:
    fields, hardware = bundle.fields, bundle.fields["resource_requests"]
    as_text = {name: hardware.get(name) for name in ("cpus", "memory", "storage")}
    return {
        "id": bundle.id,
        "name": bundle.name,
        "created_at": iso_time(bundle.created_at),
        "image_repository": fields["image_repository"],
        "image_tag": fields["image_tag"],
        "command": fields["command"],
        "env": fields["env"],
        "mount_location": fields["mount_location"],
        **{name: None if value is None else str(value) for name, value in as_text.items()},
        "gpus": hardware.get("gpus"),
        "gpu_type": hardware.get("gpu_type"),
        "public": fields["public"],
    }


_PATH = "/v1/docker-image-batch-job-bundles"

ROUTES = (
    body_operation("POST", _PATH, CreateDockerImageBatchJobBundleRequest, create),
    operation("GET", _PATH, list_all),
    operation("GET", f"{_PATH}/latest", latest),
    operation("GET", f"{_PATH}/{{docker_image_batch_job_bundle_id}}", get),
)
