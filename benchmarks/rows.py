"""What is measured, of whom, and what is demanded of it."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """One measure."""

    name: str
    title: str
    unit: str


ROWS = [
    Row("create", "create, sync", "µs CPU"),
    Row("create-async-64", "create, async, 64 in flight", "µs CPU"),
    Row("create-async-256", "create, async, 256 in flight", "µs CPU"),
    Row("stream", "one stream, per event, sync", "µs CPU"),
    Row("stream-async", "one stream, per event, async", "µs CPU"),
    Row("paced-200", "200 paced streams, per event, async", "µs CPU"),
    Row("first-event", "first event, sync", "µs wall"),
    Row("first-event-async", "first event, async", "µs wall"),
    Row("import", "import", "ms wall"),
    Row("first-request", "import, client, first request", "ms wall"),
    Row("upload", "100 MB upload, extra peak", "MB"),
    Row("content", "100 MB files.content, extra peak", "MB"),
]

# Rows of a group are measured in turn, so that they can be compared with each other too.
GROUPS = [
    ["create"],
    ["create-async-64", "create-async-256"],
    ["stream"],
    ["stream-async"],
    ["paced-200"],
    ["first-event"],
    ["first-event-async"],
]
FRESH = ["import", "first-request"]
PEAKS = ["upload", "content"]

ASYNC = frozenset({"create-async-64", "create-async-256", "stream-async", "paced-200"})


class Column(NamedTuple):
    """One client."""

    name: str
    title: str
    package: str
    """What `import` is of; empty where that row would say nothing."""
    rows: frozenset[str]


_ALL = frozenset(row.name for row in ROWS)
_SYNC = frozenset({"create", "stream", "first-event", "first-request"})
_AWAITED = ASYNC | {"first-event-async"}
_CALLS = _SYNC | _AWAITED

COLUMNS = [
    Column("ours", "llmengine", "llmengine", _ALL),
    Column("ours_chat", "llmengine, chat", "", _CALLS),
    Column("openai_sdk", "openai", "openai", _ALL),
    Column("openai_aiohttp", "openai + aiohttp", "", _AWAITED),
    Column("upstream", "scale-llm-engine", "llmengine", _ALL),
    Column("httpx_raw", "httpx", "httpx", _CALLS | {"import"}),
    Column("httpx_aiohttp_raw", "httpx-aiohttp", "", _AWAITED),
    Column("httpx_ours", "httpx over our transport", "", _CALLS),
    Column("transport", "our transport alone", "", _CALLS),
    Column("limit_pydantic", "limit + pydantic", "", _CALLS),
    Column("limit", "limit", "", _CALLS),
]


class Target(NamedTuple):
    """
    A bound on what we cost: at most `factor` times another cell, or at most `factor` more.

    What is compared went over the wire as the same bytes: chat with `openai`, completions with
    everything else.
    """

    kind: str
    row: str
    ours: str
    factor: float
    other: str = ""
    """The client that is compared with; empty where the bound is `factor` itself."""
    other_row: str = ""
    added: bool = False


def _against_openai(row: str, times: float) -> Target:
    return Target("must", row, "ours_chat", 1 / times, "openai_sdk")


def _against_limit(row: str, times: float, other: str = "limit") -> Target:
    return Target("stretch", row, "ours", times, other)


TARGETS = [
    _against_openai("create", 2),
    _against_openai("create-async-64", 3.5),
    _against_openai("create-async-256", 5),
    Target("must", "create-async-256", "ours", 1.3, "ours", "create-async-64"),
    _against_openai("stream", 8),
    _against_openai("stream-async", 14),
    _against_openai("paced-200", 2),
    _against_openai("first-event", 2.5),
    _against_openai("first-event-async", 2.5),
    Target("must", "import", "ours", 15),
    Target("must", "first-request", "ours", 0.4, "openai_sdk"),
    Target("must", "upload", "ours", 4),
    Target("must", "content", "ours", 220),
    Target("must", "create", "ours", 60, "transport", added=True),
    Target("must", "create-async-64", "ours", 60, "transport", added=True),
    Target("must", "stream", "ours", 5, "transport", added=True),
    Target("must", "stream-async", "ours", 5, "transport", added=True),
    *(Target("must", row.name, "ours", 1, "upstream") for row in ROWS if row.name != "paced-200"),
    _against_limit("create", 4),
    _against_limit("create-async-64", 5),
    _against_limit("create-async-256", 5),
    _against_limit("stream", 2, "limit_pydantic"),
    _against_limit("stream-async", 2, "limit_pydantic"),
    _against_limit("paced-200", 1.4),
    _against_limit("first-event", 2.5),
    _against_limit("first-event-async", 2.5),
]
