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


_FAULTS = ["tests/faults/test_[!acs]*.py", "tests/faults/test_answers.py"]
_CLIENT = ["tests/unit/test_client*.py", "tests/unit/test_options.py"]
_STREAMS = ["tests/unit/test_sse.py", "tests/unit/test_stream*.py"]
_ERRORS = ["tests/unit/test_error*.py"]

ROOMS: dict[str, Room] = {
    "calls": Room(
        [
            "overrides/llmengine/_calls/*.py",
            "overrides/llmengine/_client.py",
            *(
                f"overrides/llmengine/_{name}.py"
                for name in ("call", "callers", "flow", "jobs", "options", "retry", "transport")
            ),
        ],
        [*_CLIENT, "tests/unit/test_jobs.py", *_FAULTS, "tests/faults/test_secrets.py"],
    ),
    "streams": Room(
        [
            "overrides/llmengine/_streams/*.py",
            *(
                f"overrides/llmengine/_{name}.py"
                for name in ("accumulate", "assembly", "sse", "stream")
            ),
            "generated/llmengine_api/runtime/*.py",
        ],
        [
            *_STREAMS,
            "tests/unit/test_runtime.py",
            *_FAULTS,
            "tests/faults/test_cuts.py",
            "tests/contract/test_requests.py",
            "tests/contract/test_arguments.py",
        ],
    ),
    "errors": Room(
        [
            "overrides/llmengine/_errors/*.py",
            "overrides/llmengine/errors.py",
            "overrides/llmengine/_error_mapping.py",
            "overrides/llmengine/_redaction.py",
        ],
        [*_ERRORS, "tests/unit/test_client*.py", "tests/facade/test_errors.py", *_FAULTS],
    ),
    "transport": Room(
        ["transport/llmengine_http11/*.py", "overrides/llmengine/_http11/*.py"],
        ["tests/transport", "tests/unit/http11", *_FAULTS, "tests/faults/test_abandoned.py"],
    ),
}
