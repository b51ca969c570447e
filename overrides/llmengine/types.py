"""Every model and enum of the API, under the names of the spec."""

from typing import TYPE_CHECKING

import llmengine_api.models as _models

if TYPE_CHECKING:
    from llmengine_api.models import *  # noqa: F403  # all of them, by the generated list


def __getattr__(name: str) -> object:
    """Import a model at its first use."""
    return getattr(_models, name)


def __dir__() -> list[str]:
    """Every model, imported or not."""
    return dir(_models)


__all__ = _models.__all__  # pyright: ignore[reportUnsupportedDunderAll]  # one list, the generated
