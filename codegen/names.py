"""Python names for what the spec names its own way."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

from .exports import exported

CALL_OPTIONS = {
    "timeout": "Seconds for each step of this call, or a `Timeout`; `None` for no limit.",
    "deadline": "Seconds for the whole call: retries, waiting, body and all.",
    "max_retries": "How often a failed attempt may be repeated.",
    "extra_headers": "Headers to send besides the client's, or instead of them.",
    "extra_query": "Query parameters to send besides the operation's.",
    "extra_body": "Body fields to send besides, or instead of, those of the arguments.",
}
"""The keywords of every method besides its own arguments, with their descriptions."""

TAKEN = frozenset({*CALL_OPTIONS, "self"})
"""What no argument of a resource method can be called."""

TAKEN_BY_FUNCTIONS = TAKEN | {"body", "client"}
"""What no parameter can be called, since the endpoint functions have these besides."""

METHODS_TAKEN = frozenset(
    {"with_raw_response", "omit", "str", "int", "float", "bool", "bytes", "object", "date"}
    | {"datetime", "property", "cached_property", "given"}
)
"""Names that the module of a resource relies on."""

RESOURCES_TAKEN = METHODS_TAKEN | {
    *("request", "get", "post", "put", "delete", "close", "aclose", "with_options"),
    *("resources", "type"),
}
"""Names that stand beside the resources, in the generated classes and in the clients."""

_IMPORTED = (
    "Annotated Any AsyncIterator BaseModel Client ConfigDict Field Iterator Literal Mapping"
    " Sequence StrEnum TypeAdapter TypeAliasType Union None True False"
)
_MADE = "Resources AsyncResources ResourcesWithRawResponse AsyncResourcesWithRawResponse"
_RUNTIME = (Path(__file__).parent / "runtime" / "__init__.py").read_text(encoding="utf-8")
TYPES_TAKEN = frozenset({*_IMPORTED.split(), *_MADE.split()}) | {
    name for name in exported(_RUNTIME) if name[0].isupper()
}
"""Names that generated modules use for something else; functions they import by another name."""


def argument(wire: str) -> str:
    """The keyword for a parameter or property: its own name wherever Python has room for it."""
    name = re.sub(r"\W", "_", wire, flags=re.ASCII)
    if not re.match(r"[A-Za-z]", name):
        name = f"field_{name.lstrip('_')}"
    return f"{name}_" if keyword.iskeyword(name) or name == "self" else name


def title(tag: str) -> str:
    """The class of a resource: `ChatCompletions` for `chat.completions`."""
    return "".join(word.capitalize() for word in re.split(r"[._]", tag))
