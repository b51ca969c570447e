"""
Faults of the real server: which of them a sandbox has.

They were recorded on the server of July 2026. Those that answer a request which can never succeed
there with an unhandled 500 are there unless they are switched off; those that break what should
work are not there unless they are asked for. Whatever else the server does that may surprise, the
sandbox always does too.
"""

from collections.abc import Collection

BATCH_V2 = "batch-v2"
BINARY_UPLOAD = "binary-upload"
BUNDLE_ENV = "bundle-env"
CACHE = "cache"
CHAT_LOGPROBS = "chat-logprobs"
CHECKPOINTS = "checkpoints"
COMPLETIONS_V2_STREAM = "completions-v2-stream"
CRASHES = "crashes"
FINE_TUNES = "fine-tunes"
S3 = "s3"

QUIRKS = {
    BATCH_V2: "a v2 batch of completions answers 500 when it is created, read or updated",
    BINARY_UPLOAD: "uploading a file that is not UTF-8 text is an unhandled 500",
    BUNDLE_ENV: "a bundle of an image without env is an unhandled 500",
    CACHE: "records of endpoints are up to 15 s old, deleted ones and unknown names too",
    CHAT_LOGPROBS: "a chat that asks for logprobs fails with 500, or an error event",
    CHECKPOINTS: "a model is looked for in its checkpoint_path only, and created without one fails",
    COMPLETIONS_V2_STREAM: "a v2 completion that is streamed answers 500, unless it is one chunk",
    CRASHES: "what is no error to the server's authors is an unhandled 500, where a 4xx is due",
    FINE_TUNES: "only models that the server can train are fine-tuned",
    S3: "files as on an S3 store: ids are names, overwritten, never listed, deleted with success",
}
"""What each of them does, by name."""
DEFAULT = frozenset({CRASHES})
"""Those that a sandbox has unless it is told otherwise."""
ALL, NONE = "all", "none"


def check(names: Collection[str]) -> frozenset[str]:
    """
    The quirks of these names, with the default ones.

    Args:
        names: `all` are all there are; with `none` the default ones are left out.

    Raises:
        ValueError: One is unknown; the message lists those there are.
    """
    given = set(names)
    if unknown := given - {*QUIRKS, ALL, NONE}:
        known = ", ".join([*QUIRKS, ALL, NONE])
        raise ValueError(f"no quirk {', '.join(sorted(unknown))}: there are {known}")
    if ALL in given:
        return frozenset(QUIRKS)
    return frozenset(given - {NONE} if NONE in given else given | DEFAULT)
