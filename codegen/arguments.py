"""What the endpoint templates are told of a method: its arguments, its body, its docstring."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Mapping

import attrs

from . import docstrings, names, output
from .spec import Json, Spec


@attrs.frozen
class Argument:
    """One parameter of a resource method."""

    name: str
    annotation: str
    required: bool
    description: str
    wire: str = ""


@attrs.frozen
class Body:
    """How a method's arguments become the request's body."""

    kind: str
    type: str
    fields: list[Argument]
    shared: str = ""
    variant: str = ""
    argument: str = ""
    constants: str = "{}"
    optional: bool = False


@attrs.frozen
class Endpoint:
    """One method of a resource: an operation, or its streaming half."""

    id: str
    resource: list[str]
    resource_doc: str
    children: dict[str, str]
    method: str
    http_method: str
    wire_path: str
    path: list[Argument]
    query: list[Argument]
    body: Body | None
    repeatable: bool
    returns: str
    complete: str
    final: str
    summary: str
    description: str
    wait: dict[str, Json]
    """The states of what a `get` returns (spec: x-wait)."""
    security: list[str]
    """The names of the schemes, each of which is enough."""
    deprecated: str
    """What to warn those who call it of, if anything."""
    models: dict[str, str] = attrs.field(factory=dict[str, str])
    """The modules of the types that are mentioned."""
    classes: list[str] = attrs.field(factory=list[str])
    """Those of the types that parse themselves; others need an adapter."""

    @property
    def title(self) -> str:
        """The class of the resource."""
        return names.title(".".join(self.resource))

    @property
    def arguments(self) -> list[Argument]:
        """Every argument, the path's first; required ones before optional ones."""
        named = [*self.query, *(self.body.fields if self.body else [])]
        return [*self.path, *sorted(named, key=lambda argument: not argument.required)]

    def path_expression(self) -> str:
        """The path as the content of an f-string."""
        expressions = {
            item.wire: f"{{_path_{kind}({item.name!r}, {item.name})}}"
            for item in self.path
            for kind in ["number" if item.annotation == "int" else "segment"]
        }
        return re.sub(r"{([^{}]*)}", lambda match: expressions[match[1]], self.wire_path)

    def docstring(self) -> str:
        """The method's docstring."""
        summary, description = self.summary.strip().rstrip("."), self.description.strip()
        opening = f"{summary}.\n\n{description}" if summary else description
        return _docstring(opening, self.arguments, names.CALL_OPTIONS)

    def wait_docstring(self) -> str:
        """The docstring of the method that waits for what this one gets."""
        if not self.wait:
            return ""
        done, failed = (" or ".join(self.wait[key]) for key in ("done", "failed"))
        opening = (
            f"Wait until `{self.wait['status']}` is {done}, and return what `{self.method}` then "
            f"gives.\n\nRaises `llmengine.JobFailedError` at {failed}, with the server's reason, "
            "and `llmengine.JobTimeoutError` when the time is up, in the middle of a look too; the "
            "job goes on. A state that this version does not know ends nothing, nor does a server "
            "that is away for a while: what could be repeated is looked at again."
        )
        if self.wait.get("remembered"):
            opening += (
                f"\n\nThe server may answer from memory for {self.wait['remembered']} seconds. So "
                "for that long after a change that this process has made, a final state is "
                "believed only when it is seen to follow another one."
            )
        options = {
            "timeout": "Seconds to wait altogether; `None` waits for as long as it takes.",
            "poll_interval": "Seconds until the second look; they grow to thirty.",
            "on_poll": "Called with the job after each look, to show how far it is.",
            **{name: names.CALL_OPTIONS[name] for name in ("max_retries", "extra_headers")},
            "deadline": "Seconds for each look, with its retries.",
            "extra_query": names.CALL_OPTIONS["extra_query"],
        }
        return _docstring(opening, self.path, options)


def describe(spec: Spec, node: dict[str, Json]) -> str:
    """A property's own words, or those of the type it refers to, and what we send unasked."""
    text = node.get("description") or spec.resolve(node).get("description", "")
    if node.get("deprecated"):
        text = f"Deprecated. {text}"
    if "x-client-default" in node:
        text += f" Sent as {json.dumps(node['x-client-default'])} when omitted."
    return str(text)


def _docstring(opening: str, arguments: list[Argument], options: Mapping[str, str]) -> str:
    lines = [
        *(_documented(item.name, item.description) for item in arguments),
        *(_documented(name, text) for name, text in options.items()),
    ]
    return docstrings.docstring(opening, 8, extra="Args:\n" + "\n".join(lines))


def _documented(name: str, description: str) -> str:
    """One entry of an `Args:` section, wrapped with its continuation lines indented."""
    text = f"{name}: {' '.join(description.split())}"
    return textwrap.fill(
        text,
        output.LINE_LENGTH - 8,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )
