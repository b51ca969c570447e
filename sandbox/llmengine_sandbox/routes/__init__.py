"""
Every operation, one module for each resource.

A resource is its module, with its `ROUTES`, and its name in the list below. One whose work is done
in the background has `DOERS` too; one that stores rows of its own declares their table.
"""

from collections.abc import Mapping
from typing import Any

from starlette.routing import Route

from llmengine_sandbox._context import Sandbox
from llmengine_sandbox._worker import Doer

from . import (
    batch_completions,
    batch_jobs,
    chat,
    completions,
    completions_v2,
    docker_image_batch_job_bundles,
    docker_image_batch_jobs,
    files,
    fine_tunes,
    model_bundles,
    model_endpoints,
    models,
    openapi,
    tasks,
    triggers,
)

# In the order of the server's own routers: the 405 of a path names the first route's method.
_RESOURCES: tuple[Any, ...] = (
    batch_jobs,
    docker_image_batch_jobs,
    docker_image_batch_job_bundles,
    tasks,
    model_bundles,
    model_endpoints,
    models,
    completions,
    fine_tunes,
    batch_completions,
    completions_v2,
    chat,
    files,
    triggers,
    openapi,
)

ROUTES: tuple[Route, ...] = tuple(route for resource in _RESOURCES for route in resource.ROUTES)
"""The routes, in the server's order."""

DOERS: Mapping[str, Doer] = {
    kind: doer for resource in _RESOURCES for kind, doer in getattr(resource, "DOERS", {}).items()
}
"""What does the work that is queued, by its kind."""


def seed(sandbox: Sandbox) -> None:
    """Have what is there from the start."""
    models.seed(sandbox)
