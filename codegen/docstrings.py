"""Words of the spec as docstrings."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from .output import LINE_LENGTH


def docstring(text: str, indent: int, *, extra: str = "") -> str:
    """A docstring's lines, wrapped and safe between triple quotes, at an indentation."""
    body = "\n\n".join(_paragraphs(text.strip(), LINE_LENGTH - indent))
    body += f"\n\n{extra}" if extra else ""
    safe = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return textwrap.indent(f'"""\n{safe}\n"""', " " * indent)


def _paragraphs(text: str, width: int) -> Iterator[str]:
    """The paragraphs of a text, wrapped; lists and code keep their lines."""
    fenced = False
    for part in re.split(r"\n(?:[ \t]*\n)+", text):
        marked = re.search(r"^([-*+>|#]|[0-9]+[.)]|`{3}|~{3}| {4}|\t)", part, re.MULTILINE)
        if fenced or marked:
            yield "\n".join(line.rstrip() for line in part.splitlines())
        else:
            words = " ".join(part.split())
            yield textwrap.fill(words, width, break_long_words=False, break_on_hyphens=False)
        fenced ^= len(re.findall(r"^(?:`{3}|~{3})", part, re.MULTILINE)) % 2 == 1
