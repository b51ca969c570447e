"""Fine-tunes, files and health."""

from tests.contract.golden._model import Golden

TUNING = {
    "model": "llama-2-7b",
    "training_file": "file-0",
    "validation_file": "file-1",
    "hyperparameters": {"epochs": 3, "lr": 0.001},
    "suffix": "mine",
    "wandb_config": {"api_key": "w", "project": "p"},
}

LEAST = [
    Golden(
        "fine_tunes_create",
        "fine_tunes.create",
        "POST /v1/llm/fine-tunes",
        {"model": "llama-2-7b", "training_file": "file-0"},
        {"model": "llama-2-7b", "training_file": "file-0", "hyperparameters": {}},
    ),
    Golden("fine_tunes_list", "fine_tunes.list", "GET /v1/llm/fine-tunes"),
    Golden(
        "fine_tunes_get",
        "fine_tunes.get",
        "GET /v1/llm/fine-tunes/ft-0",
        {"fine_tune_id": "ft-0"},
    ),
    Golden(
        "fine_tunes_cancel",
        "fine_tunes.cancel",
        "PUT /v1/llm/fine-tunes/ft-0/cancel",
        {"fine_tune_id": "ft-0"},
    ),
    Golden(
        "fine_tunes_events",
        "fine_tunes.events",
        "GET /v1/llm/fine-tunes/ft-0/events",
        {"fine_tune_id": "ft-0"},
    ),
    Golden("files_upload", "files.upload", "POST /v1/files", {"file": ("a.csv", b"a,b\n")}),
    Golden("files_list", "files.list", "GET /v1/files"),
    Golden("files_get", "files.get", "GET /v1/files/file-0", {"file_id": "file-0"}),
    Golden("files_delete", "files.delete", "DELETE /v1/files/file-0", {"file_id": "file-0"}),
    Golden("files_content", "files.content", "GET /v1/files/file-0/content", {"file_id": "file-0"}),
    Golden("health_healthz", "health.healthz", "GET /healthz"),
    Golden("health_readyz", "health.readyz", "GET /readyz"),
    Golden("health_healthcheck", "health.healthcheck", "GET /healthcheck"),
]
GREATEST = [
    Golden("fine_tunes_create", "fine_tunes.create", "POST /v1/llm/fine-tunes", TUNING, TUNING),
]
