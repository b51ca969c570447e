"""Turn `openapi.yaml` into `generated/`: `python -m codegen`, or `nox -s generate`."""
