"""What a request asks of the engine, with the gateway's own rules."""

from typing import Any

from pydantic import BaseModel

from llmengine_api.models import (
    ChatCompletionFields,
    CompletionStreamV1Request,
    CompletionSyncV1Request,
    CompletionV2Fields,
    CreateBatchCompletionsV1RequestContent,
)

from ._errors import ApiError
from .engines import Guide, Sampling
from .engines.base import GuideKind

_GUIDES: tuple[GuideKind, ...] = ("json", "regex", "choice", "grammar")


def of_completion(
    body: CompletionSyncV1Request
    | CompletionStreamV1Request
    | CreateBatchCompletionsV1RequestContent,
    framework: str = "vllm",
) -> Sampling:
    """
    The sampling of a v1 completion by an endpoint of a framework.

    Raises:
        ApiError: 400, options that exclude each other, or make nothing.
    """
    fields = _given(body)
    _check_completion(fields, framework)
    return Sampling(
        max_tokens=body.max_new_tokens,
        temperature=body.temperature,
        top_k=fields.get("top_k"),
        top_p=fields.get("top_p"),
        presence_penalty=fields.get("presence_penalty", 0.0),
        frequency_penalty=fields.get("frequency_penalty", 0.0),
        stop=tuple(fields.get("stop_sequences", ())),
        include_stop=fields.get("include_stop_str_in_output", False),
        log_probs=1 if fields.get("return_token_log_probs") else 0,
        guide=_guide(fields),
    )


def of_completion_v2(body: CompletionV2Fields) -> Sampling:
    """
    The sampling of a v2 completion.

    Raises:
        ApiError: 400, options that exclude each other.
    """
    fields = _given(body)
    return _of_v2(fields, fields.get("max_tokens", 16), fields.get("logprobs", 0))


def of_chat(body: ChatCompletionFields) -> Sampling:
    """
    The sampling of a chat completion.

    Raises:
        ApiError: 400, options that exclude each other.
        UpstreamError: An option the engines refuse.
    """
    fields = _given(body)
    log_probs = max(1, fields.get("top_logprobs", 0)) if fields.get("logprobs") else 0
    limit = fields.get("max_completion_tokens", fields.get("max_tokens"))
    return _of_v2(fields, limit, log_probs)


def _of_v2(fields: dict[str, Any], max_tokens: int | None, log_probs: int) -> Sampling:
    stop = fields.get("stop", ())
    return Sampling(
        max_tokens=max_tokens,
        temperature=fields.get("temperature", 1.0),
        top_k=fields.get("top_k"),
        top_p=fields.get("top_p"),
        min_p=fields.get("min_p"),
        presence_penalty=fields.get("presence_penalty", 0.0),
        frequency_penalty=fields.get("frequency_penalty", 0.0),
        repetition_penalty=fields.get("repetition_penalty"),
        seed=fields.get("seed"),
        stop=(stop,) if isinstance(stop, str) else tuple(stop),
        include_stop=fields.get("include_stop_str_in_output", False),
        ignore_eos=fields.get("ignore_eos", False),
        log_probs=log_probs,
        guide=_guide(fields) or _response_format(fields.get("response_format", {})),
        suffix=fields.get("suffix"),
        best_of=fields.get("best_of"),
        beam_search=fields.get("use_beam_search", False),
    )


def _given(body: BaseModel) -> dict[str, Any]:
    # Null means the default. Only the top level: inside a schema or a message it means null.
    fields = body.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return {name: value for name, value in fields.items() if value is not None}


def _check_completion(fields: dict[str, Any], framework: str) -> None:
    if framework != "vllm":
        if "include_stop_str_in_output" in fields:
            raise ApiError(400, "include_stop_str_in_output is only supported in vllm.")
        if any(name.startswith("guided_") for name in fields):
            raise ApiError(400, "Guided decoding is only supported in vllm.")
    top_k, top_p = fields.get("top_k", -1), fields.get("top_p", 1.0)
    if fields["temperature"] == 0 and (top_k != -1 or top_p != 1.0):
        raise ApiError(400, "top_k and top_p can't be enabled when temperature is 0.")
    if top_k == 0:
        raise ApiError(
            400,
            "top_k needs to be strictly positive, or set it to be -1 / None to disable top_k.",
        )


def _guide(fields: dict[str, Any]) -> Guide | None:
    guides = [Guide(kind, fields[name]) for kind in _GUIDES if (name := f"guided_{kind}") in fields]
    if len(guides) > 1:
        raise ApiError(
            400,
            "Only one of guided_json, guided_choice, guided_regex, guided_grammar can be enabled.",
        )
    return guides[0] if guides else None


def _response_format(response_format: dict[str, Any]) -> Guide | None:
    match response_format:
        case {"type": "json_object"}:
            return Guide("json", {"type": "object"})
        case {"type": "json_schema", "json_schema": {"schema": schema}}:
            return Guide("json", schema)
        case _:
            return None
