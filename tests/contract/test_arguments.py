"""What the caller passes, and what becomes of it: omitted, null, models, mappings, mistakes."""

from types import MappingProxyType

import pytest

from llmengine import ArgumentError, omit, types
from tests.contract.golden import BY_METHOD, LABELS, MESSAGES
from tests.contract.sending import SPEC, content, line, send
from tests.support.spec import breaches

KEPT = {"public_inference": None}
"""What an update sends unasked: left out, it would make a private endpoint public."""


def test_an_update_sends_what_is_passed(clients):
    """One keyword is one key; what is not passed stays as it is, who may use the endpoint too."""
    request = send(clients, "models.update", {"name": "m", "min_workers": 2})
    assert KEPT | {"min_workers": 2} == content(request)
    for chosen in (True, False, None):
        request = send(clients, "models.update", {"name": "m", "public_inference": chosen})
        assert {"public_inference": chosen} == content(request)


@pytest.mark.parametrize("field", ["checkpoint_path", "quantize", "chat_template_override"])
def test_an_update_sends_an_explicit_null(clients, field):
    """`None` clears the stored value, which is not the same as leaving it alone."""
    request = send(clients, "models.update", {"name": "m", field: None})
    assert KEPT | {field: None} == content(request)


def test_omit_sends_nothing(clients):
    """The default, passed explicitly, is as good as not passed."""
    arguments = {"name": "m", "min_workers": omit, "max_workers": 3}
    assert KEPT | {"max_workers": 3} == content(send(clients, "models.update", arguments))


def test_what_a_create_sends_by_itself_can_be_replaced(clients):
    """Another endpoint type, other metadata and hyperparameters win over the defaults."""
    arguments = BY_METHOD["models.create"].arguments | {
        "endpoint_type": "sync",
        "metadata": {"a": 1},
    }
    body = content(send(clients, "models.create", arguments))
    assert ("sync", {"a": 1}) == (body["endpoint_type"], body["metadata"])
    arguments = BY_METHOD["fine_tunes.create"].arguments | {"hyperparameters": {"epochs": 3}}
    assert {"epochs": 3} == content(send(clients, "fine_tunes.create", arguments))[
        "hyperparameters"
    ]


FRAMEWORKS = {
    "vllm": types.VLLMOptions(inference_framework="vllm", max_model_len=4096, seed=None),
    "sglang": types.SGLangOptions(inference_framework="sglang", context_length=4096),
    "deepspeed": types.DeepSpeedOptions(inference_framework="deepspeed"),
    "text_generation_inference": types.TextGenerationInferenceOptions(
        inference_framework="text_generation_inference"
    ),
    "lightllm": types.LightLLMOptions(inference_framework="lightllm"),
    "tensorrt_llm": types.TensorRTLLMOptions(inference_framework="tensorrt_llm"),
}


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_the_options_of_a_framework_join_the_shared_fields(clients, framework):
    """One flat body, whether the options are a model or a mapping, and only what was set."""
    golden, options = BY_METHOD["models.create"], FRAMEWORKS[framework]
    own = options.model_dump(exclude_unset=True)
    for given in (options, own):
        body = content(send(clients, golden.method, {**golden.arguments, "framework": given}))
        assert golden.body | own == body
        assert [] == breaches(body, SPEC["models_create"].body_schema())


@pytest.mark.parametrize("framework", ["vllm", "sglang", "deepspeed", "text_generation_inference"])
def test_an_update_takes_the_options_of_a_framework(clients, framework):
    """The framework and the fields that were set, nothing else."""
    options = FRAMEWORKS[framework]
    body = content(send(clients, "models.update", {"name": "m", "framework": options}))
    assert KEPT | options.model_dump(exclude_unset=True) == body
    assert [] == breaches(body, SPEC["models_update"].body_schema())


@pytest.mark.parametrize(
    "options",
    [{"inference_framework": "of a newer server"}, {"max_model_len": 1}],
    ids=["unknown", "unnamed"],
)
def test_an_unknown_framework_is_refused_before_sending(clients, options):
    """The server would answer 422."""
    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ValueError, match="inference_framework"):
        client.models.update("m", framework=options)


def test_a_wrong_argument_is_refused_before_sending(clients):
    """By type, by range, or because the method has no such argument."""
    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ArgumentError, match="max_new_tokens"):
        client.completions.create(model="m", prompt="Hi", max_new_tokens="many")
    with pytest.raises(ArgumentError, match="temperature"):
        client.completions.create(model="m", prompt="Hi", max_new_tokens=1, temperature=7)
    with pytest.raises(TypeError, match="max_tokens"):
        client.completions.create(model="m", prompt="Hi", max_tokens=1)
    with pytest.raises(TypeError, match="prompt"):
        client.completions.create(model="m", max_new_tokens=1)


def test_a_wrong_argument_is_not_repeated_in_the_error(clients):
    """A prompt or a password that fails validation stays out of logs."""
    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ArgumentError) as caught:
        client.completions.create(model="m", prompt=["a secret prompt"], max_new_tokens=1)
    assert "a secret prompt" not in str(caught.value)


def test_models_are_accepted_as_arguments(clients):
    """A model sends the fields that were set; an equal mapping does as well."""
    message = types.ChatCompletionUserMessage(role="user", content="Hi")
    request = send(clients, "chat.completions.create", {"model": "m", "messages": [message]})
    assert {"model": "m", "messages": MESSAGES} == content(request)
    request = send(clients, "chat.completions.create", {"model": "m", "messages": tuple(MESSAGES)})
    assert {"model": "m", "messages": MESSAGES} == content(request)


def test_enum_members_are_accepted_as_arguments(clients):
    """A member and its text are the same on the wire; so is a value that only the server knows."""
    arguments = {"name": "m"}
    for gpu in (types.GpuType.NVIDIA_HOPPER_H100, "nvidia-hopper-h100"):
        request = send(clients, "models.update", {**arguments, "gpu_type": gpu})
        assert "nvidia-hopper-h100" == content(request)["gpu_type"]
    request = send(clients, "models.update", {**arguments, "gpu_type": "nvidia-next"})
    assert "nvidia-next" == content(request)["gpu_type"]
    request = send(clients, "models.list", {"order_by": types.ModelEndpointOrderBy.NEWEST})
    assert "GET /v1/llm/model-endpoints?order_by=newest" == line(request)


def test_text_arrives_as_it_is(clients):
    """Unicode, quotes and line separators in a prompt survive."""
    prompt = 'café ☃ \u2028 \U0001f600 "q" \\ \n\t\x7f'
    request = send(
        clients, "completions.create", {"model": "m", "prompt": prompt, "max_new_tokens": 1}
    )
    assert prompt == content(request)["prompt"]


def test_labels_may_be_any_mapping(clients):
    """What is not a dict is sent like one."""
    arguments = {**BY_METHOD["models.create"].arguments, "labels": MappingProxyType(LABELS)}
    assert LABELS == content(send(clients, "models.create", arguments))["labels"]


CALL = {"id": "c-1", "type": "function", "function": {"name": "level", "arguments": "{}"}}


def test_a_received_message_can_be_sent_on(clients):
    """As it came: what was set of it, whatever type the answer gives it."""
    message = types.ChatCompletionResponseMessage.model_validate(
        {"role": "assistant", "content": None, "tool_calls": [CALL]}
    )
    arguments = {"model": "m", "messages": [*MESSAGES, message]}
    sent = content(send(clients, "chat.completions.create", arguments))["messages"]
    assert [*MESSAGES, {"role": "assistant", "content": None, "tool_calls": [CALL]}] == sent


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"messages": [*MESSAGES, {"role": "user", "content": [1]}]}, "messages[1].content: "),
        ({"messages": [{"role": "user"}]}, "messages[0].content: is missing"),
        ({"messages": [{"role": "usr", "content": "a"}]}, "messages[0]: is of none of the kinds"),
        ({"messages": []}, "messages: list should have at least 1 item"),
        ({"messages": MESSAGES, "stop": {"a": 1}}, "stop: input should be a valid string or: "),
        ({"messages": MESSAGES, "tools": [{"type": "function"}]}, "tools[0].function: is missing"),
        ({"messages": MESSAGES, "extra_query": {"a": object()}}, "extra_query.a must be text"),
        (
            {"messages": MESSAGES, "extra_headers": {"te": "x"}},
            "extra_headers: te is the transport's",
        ),
        ({"messages": MESSAGES, "timeout": "soon"}, "timeout must be a number of seconds or None"),
    ],
)
def test_a_wrong_argument_is_named_by_the_path_that_the_caller_wrote(clients, arguments, told):
    """One class for whatever is wrong, from every method, and before anything is sent."""
    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ArgumentError) as caught:
        client.chat.completions.create(model="m", **arguments)
    assert str(caught.value).startswith(told)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def test_the_fields_of_a_framework_are_named_below_it(clients):
    """They are no arguments themselves."""
    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ArgumentError, match=r"^framework\.max_model_len: input should be a valid"):
        client.models.update(
            "m", framework={"inference_framework": "vllm", "max_model_len": "s3cret-words"}
        )
