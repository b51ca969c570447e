"""Batch jobs, jobs of docker images, their bundles and triggers."""

from typing import Any

from tests.contract.golden._model import LABELS, Golden

HARDWARE: dict[str, Any] = {
    "cpus": 2,
    "memory": "8Gi",
    "gpus": 1,
    "gpu_type": "nvidia-tesla-t4",
    "storage": "20Gi",
}
BATCH: dict[str, Any] = {
    "model_bundle_id": "bun-0",
    "input_path": "s3://b/in.json",
    "serialization_format": "JSON",
    "labels": LABELS,
    "resource_requests": {},
}
GREAT_BATCH: dict[str, Any] = {
    **BATCH,
    "resource_requests": {**HARDWARE, "max_workers": 2, "per_worker": 1},
    "timeout_seconds": 60.5,
}
DOCKER: dict[str, Any] = {
    "docker_image_batch_job_bundle_name": "nightly",
    "docker_image_batch_job_bundle_id": "batbun-0",
    "job_config": {"day": "2026-07-01"},
    "labels": LABELS,
    "resource_requests": {**HARDWARE, "nodes_per_worker": None},
    "override_job_max_runtime_s": 60,
}
BUNDLE: dict[str, Any] = {
    "name": "nightly",
    "image_repository": "reports",
    "image_tag": "1.2",
    "command": ["python", "-m", "report"],
}
GREAT_BUNDLE: dict[str, Any] = {
    **BUNDLE,
    "env": {"LEVEL": "info"},
    "mount_location": "/etc/job.json",
    "resource_requests": HARDWARE,
    "public": False,
}
TRIGGER = {"name": "nightly", "cron_schedule": "0 3 * * *", "bundle_id": "batbun-0"}
GREAT_TRIGGER: dict[str, Any] = {
    **TRIGGER,
    "default_job_config": {"day": "today"},
    "default_job_metadata": LABELS,
}

LEAST = [
    Golden("batch_jobs_create", "batch_jobs.create", "POST /v1/batch-jobs", BATCH, BATCH),
    Golden(
        "batch_jobs_get", "batch_jobs.get", "GET /v1/batch-jobs/job-0", {"batch_job_id": "job-0"}
    ),
    Golden(
        "batch_jobs_update",
        "batch_jobs.update",
        "PUT /v1/batch-jobs/job-0",
        {"batch_job_id": "job-0", "cancel": True},
        {"cancel": True},
    ),
    Golden(
        "docker_image_batch_jobs_create",
        "docker_image_batch_jobs.create",
        "POST /v1/docker-image-batch-jobs",
        {"labels": LABELS},
        {"labels": LABELS},
    ),
    Golden(
        "docker_image_batch_jobs_list",
        "docker_image_batch_jobs.list",
        "GET /v1/docker-image-batch-jobs",
    ),
    Golden(
        "docker_image_batch_jobs_get",
        "docker_image_batch_jobs.get",
        "GET /v1/docker-image-batch-jobs/job-0",
        {"batch_job_id": "job-0"},
    ),
    Golden(
        "docker_image_batch_jobs_update",
        "docker_image_batch_jobs.update",
        "PUT /v1/docker-image-batch-jobs/job-0",
        {"batch_job_id": "job-0", "cancel": False},
        {"cancel": False},
    ),
    Golden(
        "docker_image_batch_job_bundles_create",
        "docker_image_batch_job_bundles.create",
        "POST /v1/docker-image-batch-job-bundles",
        BUNDLE,
        BUNDLE,
    ),
    Golden(
        "docker_image_batch_job_bundles_list",
        "docker_image_batch_job_bundles.list",
        "GET /v1/docker-image-batch-job-bundles",
    ),
    Golden(
        "docker_image_batch_job_bundles_get",
        "docker_image_batch_job_bundles.get",
        "GET /v1/docker-image-batch-job-bundles/batbun-0",
        {"bundle_id": "batbun-0"},
    ),
    Golden(
        "docker_image_batch_job_bundles_latest",
        "docker_image_batch_job_bundles.latest",
        "GET /v1/docker-image-batch-job-bundles/latest?bundle_name=nightly",
        {"name": "nightly"},
    ),
    Golden("triggers_create", "triggers.create", "POST /v1/triggers", TRIGGER, TRIGGER),
    Golden("triggers_list", "triggers.list", "GET /v1/triggers"),
    Golden("triggers_get", "triggers.get", "GET /v1/triggers/trig-0", {"trigger_id": "trig-0"}),
    Golden(
        "triggers_update",
        "triggers.update",
        "PUT /v1/triggers/trig-0",
        {"trigger_id": "trig-0"},
        {},
    ),
    Golden(
        "triggers_delete", "triggers.delete", "DELETE /v1/triggers/trig-0", {"trigger_id": "trig-0"}
    ),
]
GREATEST = [
    Golden(
        "batch_jobs_create", "batch_jobs.create", "POST /v1/batch-jobs", GREAT_BATCH, GREAT_BATCH
    ),
    Golden(
        "docker_image_batch_jobs_create",
        "docker_image_batch_jobs.create",
        "POST /v1/docker-image-batch-jobs",
        DOCKER,
        DOCKER,
    ),
    Golden(
        "docker_image_batch_jobs_list",
        "docker_image_batch_jobs.list",
        "GET /v1/docker-image-batch-jobs?trigger_id=trig-0",
        {"trigger_id": "trig-0"},
    ),
    Golden(
        "docker_image_batch_job_bundles_create",
        "docker_image_batch_job_bundles.create",
        "POST /v1/docker-image-batch-job-bundles",
        GREAT_BUNDLE,
        GREAT_BUNDLE,
    ),
    Golden(
        "docker_image_batch_job_bundles_list",
        "docker_image_batch_job_bundles.list",
        "GET /v1/docker-image-batch-job-bundles?bundle_name=nightly&order_by=oldest",
        {"name": "nightly", "order_by": "oldest"},
    ),
    Golden("triggers_create", "triggers.create", "POST /v1/triggers", GREAT_TRIGGER, GREAT_TRIGGER),
    Golden(
        "triggers_update",
        "triggers.update",
        "PUT /v1/triggers/trig-0",
        {"trigger_id": "trig-0", "cron_schedule": None, "suspend": False},
        {"cron_schedule": None, "suspend": False},
    ),
]
