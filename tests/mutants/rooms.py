"""What is changed, and the tests that are to notice: one place to follow a new layout."""

import attrs


@attrs.frozen
class Room:
    """
    Modules that belong together.

    Attributes:
        modules: Their files, as globs.
        tests: The tests that concern them, those that fail soonest first; globs too.
    """

    modules: list[str]
    tests: list[str]


def _faults(*names: str) -> list[str]:
    return [f"tests/faults/test_{name}.py" for name in names]


ROOMS: dict[str, Room] = {
    "calls": Room(
        [
            "overrides/llmengine/_calls/*.py",
            "overrides/llmengine/_callers.py",
            "overrides/llmengine/_client.py",
            "overrides/llmengine/otel.py",
        ],
        [
            "tests/unit/test_client*.py",
            "tests/unit/test_otel.py",
            "tests/unit/test_options.py",
            "tests/unit/test_jobs.py",
            *_faults("retries", "limits", "origin", "answers", "secrets"),
        ],
    ),
    "streams": Room(
        ["overrides/llmengine/_streams/*.py"],
        [
            "tests/unit/test_sse.py",
            "tests/unit/test_stream*.py",
            *_faults("decoding", "endings", "error_events", "limits", "life"),
        ],
    ),
    "runtime": Room(
        ["generated/llmengine_api/runtime/*.py"],  # where the tests import them, not their source
        [
            "tests/unit/test_runtime.py",
            "tests/unit/test_sse.py",
            "tests/unit/test_stream*.py",
            "tests/unit/test_client.py",
            "tests/contract/test_*.py",
            *_faults("decoding", "endings"),
        ],
    ),
    "errors": Room(
        ["overrides/llmengine/_errors/*.py", "overrides/llmengine/errors.py"],
        [
            "tests/unit/test_error*.py",
            "tests/unit/test_client_answers.py",
            "tests/unit/test_stream_errors.py",
            "tests/facade/test_errors.py",
            *_faults("error_events", "answers", "secrets"),
        ],
    ),
    "transport": Room(
        ["transport/llmengine_http11/*.py"],
        [
            "tests/transport",
            *_faults("endings", "limits", "retries", "origin", "life", "abandoned"),
        ],
    ),
}
