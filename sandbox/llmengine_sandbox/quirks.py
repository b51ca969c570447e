"""
Faults of the real server that only hurt: off unless they are asked for.

They were recorded on the server of July 2026. Whatever else it does that may surprise, the sandbox
always does too.
"""

from collections.abc import Collection

BATCH_V2 = "batch-v2"
BINARY_UPLOAD = "binary-upload"
COMPLETIONS_V2_STREAM = "completions-v2-stream"

QUIRKS = {
    BATCH_V2: "a v2 batch of completions answers 500 when it is created, read or updated",
    BINARY_UPLOAD: "uploading a file that is not UTF-8 text is an unhandled 500",
    COMPLETIONS_V2_STREAM: "a v2 completion that is streamed answers 500",
}
"""What each of them does, by name."""


def check(names: Collection[str]) -> frozenset[str]:
    """
    The quirks of these names.

    Raises:
        ValueError: One is unknown; the message lists those there are.
    """
    if unknown := set(names) - set(QUIRKS):
        raise ValueError(f"no quirk {', '.join(sorted(unknown))}: there are {', '.join(QUIRKS)}")
    return frozenset(names)
