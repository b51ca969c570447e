"""Chat completions, whole and streamed."""

from typing import Any

from tests.contract.golden._model import Golden

MESSAGES = [{"role": "user", "content": "Hi"}]
LEVEL = {"name": "level", "description": "Water level.", "parameters": {"type": "object"}}
CHAT: dict[str, Any] = {
    "messages": [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "Hi"}], "name": "ann"},
    ],
    "model": "m",
    "max_tokens": 8,
    "max_completion_tokens": 9,
    "temperature": 0.5,
    "top_p": 0.8,
    "top_k": 3,
    "min_p": 0.1,
    "n": 2,
    "stop": "END",
    "seed": 7,
    "presence_penalty": -0.5,
    "frequency_penalty": 0.5,
    "repetition_penalty": 1.2,
    "logit_bias": {"17": -100},
    "logprobs": True,
    "top_logprobs": 2,
    "stream_options": {"include_usage": True},
    "tools": [{"type": "function", "function": LEVEL}],
    "tool_choice": {"type": "function", "function": {"name": "level"}},
    "parallel_tool_calls": False,
    "response_format": {"type": "text"},
    "reasoning_effort": "high",
    "best_of": 3,
    "use_beam_search": True,
    "length_penalty": 0.9,
    "early_stopping": True,
    "stop_token_ids": [2, 3],
    "include_stop_str_in_output": True,
    "ignore_eos": True,
    "min_tokens": 1,
    "skip_special_tokens": False,
    "spaces_between_special_tokens": False,
    "echo": True,
    "add_generation_prompt": False,
    "continue_final_message": True,
    "add_special_tokens": True,
    "documents": [{"title": "Rivers", "text": "The Elbe."}],
    "chat_template": "{{ messages }}",
    "chat_template_kwargs": {"enable_thinking": True},
    "guided_json": {"type": "object"},
    "guided_regex": "[a-z]+",
    "guided_choice": ["yes", "no"],
    "guided_grammar": 'root ::= "yes"',
    "guided_decoding_backend": "outlines",
    "guided_whitespace_pattern": " ?",
    "priority": 1,
    "metadata": {"topic": "rivers"},
    "user": "u",
    "store": True,
    "service_tier": "default",
    "modalities": ["text"],
    "audio": {"voice": "ash", "format": "mp3"},
    "prediction": {"type": "content", "content": "Hello"},
    "web_search_options": {"search_context_size": "high"},
    "functions": [LEVEL],
    "function_call": {"name": "level"},
}
CREATE = ("chat_completions_create", "chat.completions.create", "POST /v2/chat/completions")
STREAM = ("chat_completions_create", "chat.completions.stream", "POST /v2/chat/completions")
EVENTS = "text/event-stream"
LITTLE = {"model": "m", "messages": MESSAGES}

LEAST = [
    Golden(*CREATE, LITTLE, LITTLE),
    Golden(*STREAM, LITTLE, {**LITTLE, "stream": True}, EVENTS),
]
GREATEST = [
    Golden(*CREATE, CHAT, CHAT),
    Golden(*STREAM, CHAT, {**CHAT, "stream": True}, EVENTS),
]
