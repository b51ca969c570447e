"""Import every module of the wheel; run where only the wheel and its own dependencies are."""

import importlib
import pkgutil

for package in ("llmengine", "llmengine_api", "llmengine_http11"):
    for module in pkgutil.walk_packages(importlib.import_module(package).__path__, package + "."):
        importlib.import_module(module.name)
