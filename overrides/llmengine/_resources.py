"""The resources that need more than the spec can say; imported when one of them is first used."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

import attrs

from llmengine_api.api.health import AsyncHealth as _AsyncHealth
from llmengine_api.api.health import Health as _Health
from llmengine_api.api.models import AsyncModels as _AsyncModels
from llmengine_api.api.models import Models as _Models
from llmengine_api.api.models import get as _get
from llmengine_api.runtime import CallOptions, Model, Operation, Request

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")


class Health(_Health):
    """Whether the server is up (`client.health()`) and ready (`client.health.readyz()`)."""

    __call__ = _Health.healthz


class AsyncHealth(_AsyncHealth):
    """Whether the server is up (`client.health()`) and ready (`client.health.readyz()`)."""

    __call__ = _AsyncHealth.healthz


# From the server's source: the first rebuild the bundle when they have a value, the others whatever
# their value is, null included.
_REBUILDING = (
    *("force_bundle_recreation", "model_name", "source", "num_shards"),
    "inference_framework_image_tag",
)
_REBUILDING_BY_PRESENCE = frozenset({"quantize", "checkpoint_path", "chat_template_override"})


@attrs.frozen
class UpdatePreview:
    """What an update would do; nothing has been changed."""

    stored: Mapping[str, Any] = attrs.field(repr=False)
    """The present values of the fields that the update names; None where the server tells none."""
    new: Mapping[str, Any] = attrs.field(repr=False)
    """The values that it would send."""
    changed: frozenset[str]
    """The fields whose value would be another."""
    rebuilds_bundle: bool
    """Whether the server would build the bundle anew, which restarts the workers."""


class _Unsent:
    """A caller that sends nothing: it gives back what it was to send."""

    def request(
        self, operation: Operation[Any], request: Request, options: CallOptions
    ) -> tuple[Request, CallOptions]:
        del operation
        return request, options


def _taking(
    update: Callable[Concatenate[_Models, P], object],
) -> Callable[[Callable[[S, Request, CallOptions], R]], Callable[Concatenate[S, P], R]]:
    """Give a method the arguments of `update`; it is called with the request that they make."""

    def decorate(
        method: Callable[[S, Request, CallOptions], R],
    ) -> Callable[Concatenate[S, P], R]:
        def decorated(self: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
            unsent = Models(cast("Any", _Unsent()))
            request, options = cast("tuple[Request, CallOptions]", update(unsent, *args, **kwargs))
            return method(self, request, options)

        for name in ("__name__", "__qualname__", "__doc__", "__module__"):
            setattr(decorated, name, getattr(method, name))
        returned = inspect.signature(method).return_annotation
        signature = inspect.signature(update).replace(return_annotation=returned)
        decorated.__signature__ = signature  # type: ignore[attr-defined]  # read by `inspect`
        if sys.version_info >= (3, 12) and inspect.iscoroutinefunction(method):
            inspect.markcoroutinefunction(decorated)
        return decorated

    return decorate


class Models(_Models):
    """The generated resource, and `preview_update`."""

    @_taking(_Models.update)
    def preview_update(self, request: Request, options: CallOptions) -> UpdatePreview:
        """
        Tell what `update` would change with these arguments, and change nothing.

        Reads what is stored and compares; a field that the server does not tell is taken for
        changed.
        """
        reading = Request(request.path), attrs.evolve(options, extra_body=None)
        stored = self._caller.request(_get.OPERATION, *reading)
        return _preview(stored, request, options)


class AsyncModels(_AsyncModels):
    """The generated resource, and `preview_update`."""

    @_taking(_Models.update)
    async def preview_update(self, request: Request, options: CallOptions) -> UpdatePreview:
        """
        Tell what `update` would change with these arguments, and change nothing.

        Reads what is stored and compares; a field that the server does not tell is taken for
        changed.
        """
        reading = Request(request.path), attrs.evolve(options, extra_body=None)
        stored = await self._caller.request(_get.OPERATION, *reading)
        return _preview(stored, request, options)


def _preview(stored: Model, request: Request, options: CallOptions) -> UpdatePreview:
    """Compare an update with what is stored."""
    body = cast("Model", request.body).model_dump(mode="json", by_alias=True, exclude_unset=True)
    new = {**body, **(options.extra_body or {})}
    if new.get("public_inference") is None:
        # Sent unasked, because leaving it out would open the endpoint: null changes nothing.
        new.pop("public_inference", None)
    known = stored.model_dump(mode="json", by_alias=True)
    old = {name: _find(known, name) for name in new}
    return UpdatePreview(
        stored=old,
        new=new,
        changed=frozenset(name for name in new if not _same(old[name], new[name])),
        rebuilds_bundle=any(new.get(name) for name in _REBUILDING)
        or not _REBUILDING_BY_PRESENCE.isdisjoint(new),
    )


def _find(known: Mapping[str, Any], name: str) -> Any:
    """A field's value, wherever it stands; the nearest to the top counts."""
    level: list[Mapping[str, Any]] = [known]
    while level:
        for mapping in level:
            if name in mapping:
                return mapping[name]
        values = [value for mapping in level for value in mapping.values()]
        level = [cast("Mapping[str, Any]", value) for value in values if isinstance(value, Mapping)]
    return None


def _same(old: object, new: object) -> bool:
    """Quantities are stored as text: 4 CPUs come back as `4`."""
    return old == new or (isinstance(old, str) and isinstance(new, int | float) and old == str(new))
