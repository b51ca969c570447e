"""What a run means: which differences are meant, which are not, and the page about them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from .deliberate import DELIBERATE, GONE, Deliberate
from .run import Compared, Run

HEAD = """\
# Moving from scale-llm-engine

Code written for `scale-llm-engine` 0.0.0b45 runs unchanged: the same import names, classes,
parameters in the same order with the same defaults, module settings and exception names.

1. Uninstall the old client first, since both own the import name `llmengine`:
   `pip uninstall scale-llm-engine`, then install `llm-engine-client`.
2. Say where your server is, as before: `LLM_ENGINE_BASE_PATH`, or
   `llmengine.api_engine.set_base_path(...)`. There is no hosted default any more.
3. Keep `SCALE_API_KEY` or `llmengine.api_engine.set_api_key(...)`. Without a key the user is
   `root`, as before.

Underneath, every call goes through one `LLMEngine` (for `acreate`, one `AsyncLLMEngine`) per
address and key, which threads and event loops share. New code had better use those directly.

This page is written by `nox -s differential`. It makes {calls} calls with both clients against one
recording server, compares what they send and what they return, and fails for any difference that
is not listed here.

## Streams

A failure inside a stream raises the error of its own status code, with the text so far:

```python
try:
    for response in Completion.create(model="m", prompt="Hi", stream=True):
        if response.output:
            print(response.output.text, end="")
        else:  # never reached any more, and harmless
            print(response.error)
except llmengine.errors.ServerError as error:
    print(error, error.partial_text)
```

The old form without `try` ends with that error instead of a printed one. Old `except` clauses for
the errors of statuses catch it; a stream that is cut short raises `StreamIncompleteError`, which
`except llmengine.LLMEngineError` catches.

## Time limits

`timeout` of a whole completion bounds the call, retries included; on a stream it is the longest
wait for data. Before, it was each read's for `create` and the whole stream's for `acreate`. The
other calls have the limits that they had, 10, 30 or 60 seconds for each step.

## Updates

`Model.update` sends the arguments that are not None, and nothing else. The server makes an endpoint
public when `public_inference` is left out: repeat `public_inference=False` for a private one. To
clear a stored value, use `LLMEngine().models.update(name, checkpoint_path=None)`.

## Models

The types are pydantic 2 models. `.json()`, `.dict()`, `.parse_obj()` and their like work, and warn
that pydantic has newer names for them. Enums take values that they do not know. `data_types` is
one module: import its names from there, not from `llmengine.data_types.rest` and the like.
"""


def judged(run: Run) -> tuple[dict[str, set[Deliberate]], list[str]]:
    """
    Which differences each call has, and what is wrong.

    The calls are keyed by method and subject. What is wrong are differences that are not listed,
    listed ones that do not exist, and names and signatures that are not as they were.
    """
    found: dict[str, set[Deliberate]] = {}
    wrong: list[str] = []
    for one in run.compared:
        reasons = found.setdefault(_key(one), set())
        for difference in one.differences:
            meant = next((d for d in DELIBERATE if d.explains(one.call, difference)), None)
            if meant is None:
                wrong.append(f"{one.call.code}  ({one.call.about}): {difference}")
            else:
                reasons.add(meant)
    used = set().union(*found.values())
    wrong += [f"no call shows the difference {d.name}" for d in DELIBERATE if d not in used]
    return found, wrong + _wrong_names(run) + _wrong_types(run) + _wrong_signatures(run)


def _key(one: Compared) -> str:
    return f"{one.call.method}\n{one.call.about}"


def _wrong_names(run: Run) -> list[str]:
    wrong: list[str] = []
    for module, old in run.described["names"].items():
        have = {name for names in run.ours["names"][module].values() for name in names}
        gone = {f"{module}.{name}" for name in old["own"] if name not in have}
        wrong += [f"the name {name} is missing" for name in sorted(gone - set(GONE))]
    return wrong


def _wrong_types(run: Run) -> list[str]:
    ours: Mapping[str, Any] = run.ours["types"]
    return [
        f"{name} has no {member}"
        for name, members in run.described["types"].items()
        if f"llmengine.data_types.{name}" not in GONE
        for member in members
        if member not in ours.get(name, ())
    ]


def _wrong_signatures(run: Run) -> list[str]:
    ours: Mapping[str, Any] = run.ours["signatures"]
    return [
        f"{name} has the parameters {ours.get(name)}, not {old}"
        for name, old in run.described["signatures"].items()
        if ours.get(name) != old
    ]


def page(run: Run, found: Mapping[str, set[Deliberate]]) -> str:
    """The page about moving."""
    parts = [HEAD.format(calls=len(run.compared)), _differences(), _gone(), _calls(run, found)]
    return "\n".join(parts)


def _differences() -> str:
    rows = [(f"`{d.name}`", d.old, d.new, d.reason) for d in DELIBERATE]
    head = "## Deliberate differences\n\nThe old client …, ours …:\n\n"
    return head + _table(("", "before", "now", "why"), rows)


def _gone() -> str:
    rows = [(f"`{name}`", reason) for name, reason in GONE.items()]
    return "## Names that are gone\n\n" + _table(("name", "why"), rows)


def _calls(run: Run, found: Mapping[str, set[Deliberate]]) -> str:
    everywhere = ", ".join(f"`{d.name}`" for d in DELIBERATE if d.everywhere)
    rows: list[Sequence[str]] = []
    for method, parameters in run.described["signatures"].items():
        rows += _rows(method, found, {name for name, *_ in parameters})
    described = set(run.described["signatures"])
    for method in dict.fromkeys(key.partition("\n")[0] for key in found):
        if method not in described:
            rows += _rows(method, found, set())
    return (
        "## Every call\n\nA parameter stands for a call with it, a status for an answer of that "
        f"status. Left out here are {everywhere}, which are so everywhere.\n\n"
        + _table(("call", "with", "compared"), rows)
    )


def _rows(
    method: str, found: Mapping[str, set[Deliberate]], parameters: set[str]
) -> list[Sequence[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for key, reasons in found.items():
        of, _, about = key.partition("\n")
        if of == method:
            names = [f"`{d.name}`" for d in DELIBERATE if d in reasons and not d.everywhere]
            shown = f"`{about}`" if about in parameters else about or "required arguments"
            groups[", ".join(names) or "same"].append(shown)
    return [(f"`{method}`", ", ".join(_short(about)), names) for names, about in groups.items()]


def _short(about: Sequence[str]) -> list[str]:
    """The statuses of a row under one word."""
    statuses = [one.removeprefix("status ") for one in about if one.startswith("status ")]
    numbers = [one for one in statuses if one.isdigit()]
    rest = [one for one in about if one.removeprefix("status ") not in numbers]
    return [*rest, *([f"status {' '.join(numbers)}"] if numbers else [])]


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(
        f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines
    )
