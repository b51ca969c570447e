"""Every operation, one module for each resource."""

from collections.abc import Mapping

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
ROUTES: tuple[Route, ...] = (
    *batch_jobs.ROUTES,
    *docker_image_batch_jobs.ROUTES,
    *docker_image_batch_job_bundles.ROUTES,
    *tasks.ROUTES,
    *model_bundles.ROUTES_V1,
    *model_bundles.ROUTES,
    *model_endpoints.ROUTES,
    *model_endpoints.DOCS_ROUTES,
    *models.ROUTES,
    *completions.ROUTES,
    *fine_tunes.ROUTES,
    *batch_completions.ROUTES_V1,
    *batch_completions.ROUTES,
    *completions_v2.ROUTES,
    *chat.ROUTES,
    *files.ROUTES,
    *triggers.ROUTES,
    *openapi.ROUTES,
)
"""The routes, in the server's order."""

DOERS: Mapping[str, Doer] = {
    batch_completions.KIND: batch_completions.run,
    tasks.KIND: tasks.run,
}
"""What does the work that is queued, by its kind."""


def seed(sandbox: Sandbox) -> None:
    """Have what is there from the start."""
    models.seed(sandbox)
