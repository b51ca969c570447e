"""What goes over the wire, the same for every client: addresses, questions, answers, events."""

PROMPT = "Name three rivers in Europe."
MODEL = "bench"
KEY = "bench-key"

BURST = "/burst"
"""Under this address a stream comes as fast as it can."""
PACED = "/paced"
"""Under this one it comes event by event, out of step with other streams."""
PACE_SECONDS = 0.1

FILE_BYTES = 100_000_000
"""Size of the file that is uploaded, and of the text of the one that is downloaded."""
FILE_ID = "file-bench"

_ID = "25cf4c3c-9e97-4e3b-ac78-da885cf74f17"
_CHAT_CHUNK = (
    '{"id":"chatcmpl-7b2c","choices":[{"delta":{"content":%s},%s"index":0}],'
    '"created":1795379591,"model":"bench","object":"chat.completion.chunk"}'
)
_CHUNK = (
    f'{{"request_id":"{_ID}","output":{{"text":%s,"finished":%s,"num_prompt_tokens":null,'
    '"num_completion_tokens":%d,"token":null},"error":null}'
)

COMPLETION = (
    f'{{"request_id":"{_ID}","output":{{"text":" The Danube, the Rhine and the Loire.",'
    '"num_prompt_tokens":7,"num_completion_tokens":9,"tokens":null}}'
).encode()

CHAT_COMPLETION = (
    b'{"id":"chatcmpl-7b2c","choices":[{"finish_reason":"stop","index":0,"message":{"content":'
    b'" The Danube, the Rhine and the Loire.","refusal":null,"tool_calls":[],"annotations":null,'
    b'"role":"assistant","function_call":null,"audio":null,"reasoning_content":null},'
    b'"logprobs":null}],"created":1795379591,"model":"bench","service_tier":null,'
    b'"system_fingerprint":null,"object":"chat.completion","usage":{"completion_tokens":9,'
    b'"prompt_tokens":7,"total_tokens":16,"completion_tokens_details":null,'
    b'"prompt_tokens_details":null}}'
)

UPLOADED = (
    b'{"id":"file-bench","bytes":100000000,"created_at":1795379591,"filename":"big.bin",'
    b'"object":"file","purpose":"assistants","status":"processed"}'
)


def events(count: int, *, chat: bool) -> list[bytes]:
    """The events of one stream, framed as the server frames them; the last ends the answer."""
    numbers = range(1, count + 1)
    if chat:
        end = '"finish_reason":"stop",'
        chunks = [_CHAT_CHUNK % ('" word"', end if n == count else "") for n in numbers]
    else:
        chunks = [_CHUNK % ('" word"', "true" if n == count else "false", n) for n in numbers]
    return [f"data: {chunk}\r\n\r\n".encode() for chunk in chunks]
