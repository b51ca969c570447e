"""The differences that are meant, each with its reason; any other one fails the run."""

import re
from collections.abc import Callable

import attrs

from .calls import Call
from .compare import MISSING, Difference

Test = Callable[[Call, Difference], bool]


@attrs.frozen
class Deliberate:
    """One difference that is meant."""

    name: str
    old: str
    new: str
    reason: str
    place: str
    """A pattern of the places where it may appear."""
    test: Test = attrs.field(default=lambda call, difference: True)
    everywhere: bool = False
    """Whether it is so in nearly every call; the table of calls then leaves it out."""

    def explains(self, call: Call, difference: Difference) -> bool:
        """Whether a difference is this one."""
        return bool(re.fullmatch(self.place, difference.place)) and self.test(call, difference)


# What a server takes for a field that is left out, where that is not null.
_DEFAULTS = (False, True, 0, 1, 10, 60, 0.0, 1.0, [], {})

_PASSED_ON = r"(Model\.(create|update)|Completion\.batch_create)"
_REPEATED = (429, 500, 502, 503)

GONE = {
    "llmengine.check_version": "nothing asks for a newer version",
    "llmengine.data_types.CallbackAuth": "is a union, not a class: make one of its members",
}
"""Names of the existing client that ours does not have as they were, each with the reason."""


def _left_out(call: Call, found: Difference) -> bool:
    field = found.place.removeprefix("request.body.").replace("model_name", "model")
    # A field of a list of objects is set in the object, not by the call.
    passed = re.search(rf"\b{field}=", call.code) if field.isidentifier() else None
    default = found.old is None or found.old in _DEFAULTS
    in_scope = re.match(_PASSED_ON, call.method) is not None
    return in_scope and found.new is MISSING and default and not passed


def _about(*texts: str) -> Test:
    return lambda call, found: call.about in texts


def _of(*methods: str) -> Test:
    return lambda call, found: call.method in methods


def _status(*statuses: int) -> Test:
    return lambda call, found: call.about in {f"status {status}" for status in statuses}


def _said_more(call: Call, found: Difference) -> bool:
    words = re.sub(
        r"^Server exception with status_code=\d+, message='(.*)'$", r"\1", str(found.old)
    )
    return words in str(found.new)


def _lost(call: Call, found: Difference) -> bool:
    return found.old is MISSING and found.new is not MISSING


def _raised_earlier(call: Call, found: Difference) -> bool:
    return "status" in call.about and str(found.old).endswith("while read")


DELIBERATE = (
    Deliberate(
        "one-key",
        "sends the key twice, as HTTP Basic user name and in `x-api-key`",
        "sends it once, as HTTP Basic user name",
        "a redirect strips only one of the two; servers read the other one",
        r"request( again)?\.headers\.x-api-key",
        everywhere=True,
    ),
    Deliberate(
        "client-headers",
        "names `requests` or `aiohttp` in `user-agent`, accepts anything",
        "names itself, accepts what it can read",
        "a server's log can tell the clients apart",
        r"request( again)?\.headers\.(user-agent|accept|accept-encoding)",
        everywhere=True,
    ),
    Deliberate(
        "not-passed",
        "sends null or a default for each argument and field that is not passed",
        "leaves it out; only completions and fine-tunes send the same nulls as before",
        "on an update null wipes quantize, checkpoint and chat template; elsewhere servers take "
        "the same default",
        r"request\.body\..+",
        _left_out,
    ),
    Deliberate(
        "incomplete-create",
        "`Model.create` sends a part of the hardware, or labels without `team` and `product`",
        "raises a ValueError that names what is missing; all hardware fields together are sent",
        "the server answers 400",
        r"requests|outcome",
        lambda call, found: (
            call.method == "Model.create"
            and call.about
            in {"cpus", "memory", "storage", "gpus", "gpu_type", "nodes_per_worker", "no labels"}
        ),
    ),
    Deliberate(
        "hyperparameters",
        "`FineTune.create` without hyperparameters sends null: status 422",
        "sends `{}`",
        "the server takes its own settings",
        r"request\.body\.hyperparameters",
        _about("no hyperparameters"),
    ),
    Deliberate(
        "batch-fields",
        "`batch_create` version 1 drops labels, priority, hardware and other keywords",
        "sends them",
        "they were passed to be sent",
        r"request\.body\.(labels|priority|cpus|gpus|memory|gpu_type|storage)(\..+)?",
        lambda call, found: call.method == "Completion.batch_create" and found.new is not MISSING,
    ),
    Deliberate(
        "batch-labels",
        "`batch_create` version 2 repeats the labels in `model_config`; without any it fails with "
        "AttributeError",
        "sends them once, for the job, if there are any",
        "the model of version 2 has no labels; the server decides whether it wants some",
        r"request\.body\.model_config\.labels|requests|outcome",
        lambda call, found: (
            found.place == "request.body.model_config.labels"
            or call.about == "version 2 without labels"
        ),
    ),
    Deliberate(
        "unknown-keywords",
        "drops keywords that it does not know",
        "sends them",
        "a newer server's parameter works before the client knows it",
        r"request\.body\.(novel|gpu_memory_utilization)",
        _lost,
    ),
    Deliberate(
        "numbers",
        "turns a number of CPUs into text",
        "sends the number",
        "servers take both",
        r"request\.body\.cpus",
        lambda call, found: str(found.old) == str(found.new),
    ),
    Deliberate(
        "empty-body",
        "cancels a batch with the body `{}`",
        "sends none",
        "the route takes none",
        r"request\.(body|headers\.content-type)",
        _of("Completion.cancel_batch_completion"),
    ),
    Deliberate(
        "encoding",
        "puts names and ids into the address as they are: `m&x=1` adds a parameter, `../x` "
        "reaches another route",
        "percent-encodes them",
        "a name stays a name",
        r"request\.(path|query\..+)",
        _about("a model name with & and #", "an id with ../", "an id with a space and ?"),
    ),
    Deliberate(
        "base-path",
        "loses the last part of an address without a slash at its end",
        "keeps it",
        "`https://host/engine` and `https://host/engine/` are the same server",
        r"request\.path",
        _about("a path without a slash at its end"),
    ),
    Deliberate(
        "import",
        "asks pypi.org for a newer version at each import, and prints",
        "does and prints nothing",
        "an import works offline, and tells nobody",
        r"import",
    ),
    Deliberate(
        "no-hosted-default",
        "without an address, takes that of a hosted service",
        "raises ConfigurationError, which says how to set it and how to start the sandbox",
        "keys and prompts go where you say, nowhere else",
        r"outcome",
        _about("no address"),
    ),
    Deliberate(
        "retries",
        "never repeats a request",
        "repeats one that is refused (429, 503), and after 500 and 502 one that only computes or "
        "reads, at most twice",
        "most such failures pass in a second; wrap fewer retries around it if you have any",
        r"requests|request\.connections",
        _status(*_REPEATED),
    ),
    Deliberate(
        "error-bodies",
        "fails on an error body that is not UTF-8, or is a list, with an error of its own parser",
        "raises the status's error, whatever the body; a repeatable 500 is repeated",
        "the status says what happened",
        r"requests|request\.connections|raised|message|outcome",
        _about("a list as error body", "a binary error body"),
    ),
    Deliberate(
        "pooling",
        "opens a connection for each call",
        "keeps connections open and shares them",
        "saves a handshake per call",
        r"request\.connections",
        _about("two calls", "a redirect to the same host"),
    ),
    Deliberate(
        "redirects",
        "follows a redirect to another host, with the key in `x-api-key`",
        "refuses it with an APIStatusError",
        "the key goes to the configured host only",
        r"requests|outcome|request\.connections",
        _about("a redirect to another host"),
    ),
    Deliberate(
        "error-classes",
        "raises UnknownError for statuses without a class",
        "raises ConflictError for 409 and APIStatusError for the rest; 403, 410 and 422 have "
        "classes that are UnknownErrors",
        "`except APIStatusError` catches every status, with `status_code`, `body`, `request_id`",
        r"raised",
        _status(409, 418),
    ),
    Deliberate(
        "error-messages",
        "says the server's words alone, or with the status before them",
        "says the server's words, the status and the request",
        "a log line says what failed; `error.body` has the server's answer",
        r"message",
        _said_more,
        everywhere=True,
    ),
    Deliberate(
        "server-error-text",
        "`str(ServerError(500, 'x'))` repeats the arguments",
        "is `x`",
        "`error.status_code` has the status",
        r"gave",
        _of("errors.ServerError"),
    ),
    Deliberate(
        "transport-errors",
        "leaks the errors of `requests` and `aiohttp`",
        "raises APIConnectionError or APITimeoutError, both LLMEngineErrors",
        "one `except` covers a call, and which library carries it is no part of the interface",
        r"raised|message",
        _about("no answer in time"),
    ),
    Deliberate(
        "answer-errors",
        "raises errors of its JSON and model libraries for an answer that is not as documented, "
        "and UnknownError for 201",
        "raises APIResponseValidationError with the beginning of the answer; takes 201 as success",
        "a proxy's page is recognised as one",
        r"raised|message|outcome",
        _about("a page in HTML", "status 201", "a required field is missing"),
    ),
    Deliberate(
        "argument-errors",
        "says wrong arguments in pydantic 1's words",
        "says them in pydantic 2's, without the value; both are ValueErrors",
        "built on pydantic 2; prompts stay out of logs",
        r"message",
        _about("a wrong temperature", "neither prompts nor file", "a missing argument"),
    ),
    Deliberate(
        "stream-status",
        "raises a stream's error status when the first chunk is read",
        "raises it when the stream is created",
        "as the guide of the existing client promises",
        r"outcome",
        _raised_earlier,
    ),
    Deliberate(
        "stream-failures",
        "gives a failure inside a stream as a chunk with `error`",
        "raises the error of its own status code, with `partial_text`",
        "cannot be mistaken for the end; `except ServerError` and its like catch it",
        r"gave.*|outcome|requests|request\.connections",
        _about(
            "a failure in the stream",
            "a failure before the first token",
            "a rate limit in the stream",
        ),
    ),
    Deliberate(
        "stream-ends",
        "takes a stream that is cut short for a whole one; gives events after the end as chunks",
        "raises StreamIncompleteError with `partial_text`; ends at `finished: true`",
        "complete or raise",
        r"gave.*|outcome|raised|message",
        _about("a stream cut short", "a failure after the end"),
    ),
    Deliberate(
        "stream-decoding",
        "fails on, or skips, `[DONE]`, empty events, a byte order mark, CR line ends and events in "
        "several lines",
        "reads them as the standard says; broken JSON raises StreamError",
        "proxies and other servers send them",
        r"gave.*|outcome|raised|message",
        _about(
            "[DONE] at the end",
            "line ends of CR",
            "a byte order mark",
            "an empty event",
            "an event in two lines",
            "broken JSON in an event",
        ),
    ),
    Deliberate(
        "unknown-values",
        "fails on an enum value that it does not know, in an answer or an argument",
        "takes it",
        "one new endpoint must not break a listing",
        r"requests|outcome",
        _about("a framework of a newer server", "a GPU type of a newer server"),
    ),
    Deliberate(
        "kept-fields",
        "drops fields of an answer that it does not know",
        "keeps them, and knows more of them",
        "a newer server's field can be read before the client knows it",
        r"gave.*",
        lambda call, found: (
            _lost(call, found) and not found.place.endswith((".model_config_", ".then"))
        ),
    ),
    Deliberate(
        "image-tag",
        "`inference_framework_tag` is always None",
        "is what the server sends as `inference_framework_image_tag`",
        "it is the same thing",
        r"gave\.inference_framework_tag",
        _about("the tag as servers send it"),
    ),
    Deliberate(
        "model-config",
        "the field `model_config` is read by that name, and filled with defaults",
        "is set by that name and read as `model_config_`; defaults are the server's",
        "pydantic 2 keeps the name for itself",
        r"gave\.model_config_?|outcome",
        lambda call, found: found.place != "outcome" or call.about == "the job's `model_config`",
    ),
    Deliberate(
        "json-text",
        "`.json()` puts spaces after commas and colons",
        "puts none, and nulls of fields that the old client did not know",
        "pydantic 2's; `json.loads` gives the same",
        r"gave",
        _about("JSON as text"),
    ),
    Deliberate(
        "enum-text",
        "`str` of a status is `BatchJobStatus.RUNNING`",
        "is `RUNNING`, the text on the wire",
        "it prints as it is documented; `.value`, `.name` and `==` are as before",
        r"gave",
        _about("a status as text"),
    ),
    Deliberate(
        "file-position",
        "uploads an open file from where it stands: nothing, when it has been read",
        "uploads it from its beginning",
        "a repeated request sends the same",
        r"request\.body\[0\]\.content",
        _about("a file read before"),
    ),
    Deliberate(
        "form-type",
        "uploads a file without its type",
        "with the type that its name suggests",
        "servers do not read it",
        r"request\.body\[0\]\.type",
    ),
)
