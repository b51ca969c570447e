"""Calls about what no parameter and no status shows: streams, addresses, odd answers, settings."""

from collections.abc import Iterator

from .calls import (
    ANSWERS,
    CONFIG,
    CONTENT,
    ENDPOINT,
    JOB,
    STREAM,
    TEXT,
    Answer,
    Call,
    answer,
    chunk,
    events,
    trouble,
)

STREAMED = 'Completion.create(model="m", prompt="Hi", stream=True)'
ASTREAMED = 'Completion.acreate(model="m", prompt="Hi", stream=True)'
PLAIN = 'Completion.create(model="m", prompt="Hi")'
GET = 'Model.get(model="m")'
BATCH = "Completion.batch_create(output_data_path='s3://out', use_v2=True, "

STREAMS = {
    "a failure in the stream": events(chunk("Wat"), trouble(500)),
    "a failure before the first token": events(trouble(400, "No such model")),
    "a rate limit in the stream": events(trouble(429, "Too many requests")),
    "a stream cut short": events(chunk("Wat")),
    "[DONE] at the end": events(*STREAM, b"data: [DONE]\r\n\r\n"),
    "a failure after the end": events(*STREAM, trouble(500)),
    "pings": events(b": ping - 2026\r\n\r\n", chunk("Water", finished=True)),
    "line ends of CR": events(*STREAM, end=b"\r\r"),
    "a byte order mark": events(b"\xef\xbb\xbf", *STREAM),
    "an empty event": events(b"data:\r\n\r\n", *STREAM),
    "an event in two lines": events(
        chunk("Wat"),
        b'data: {"request_id": "r-1", "output":\r\n'
        b'data: {"text": "er", "finished": true, "num_completion_tokens": 2}}\r\n\r\n',
    ),
    "status 404 for a stream": answer({"detail": "No such model"}, status=404),
    "broken JSON in an event": events(chunk("Wat"), b"data: {oops\r\n\r\n"),
}


def streams() -> Iterator[Call]:
    """Streams that are unlike the plainest one, read by either kind of call."""
    for about, said in STREAMS.items():
        yield Call("Completion.create", about, STREAMED, [said])
        yield Call("Completion.acreate", about, ASTREAMED, [said])


def answers() -> Iterator[Call]:
    """Answers that are unlike the documented ones."""
    html = Answer(body=b"<html><title>Sign in</title></html>", content_type="text/html")
    sglang = ENDPOINT | {"inference_framework": "sglang"}
    sent_tag = {k: v for k, v in ENDPOINT.items() if k != "inference_framework_tag"}
    sent_tag["inference_framework_image_tag"] = "0.6.3"
    many = {"model_endpoints": [ENDPOINT, sglang]}
    yield Call("Model.get", "a page in HTML", GET, [html])
    yield Call("File.get", "a required field is missing", 'File.get("a")', [answer({"id": "a"})])
    yield Call("Model.get", "status 201", GET, [answer(ENDPOINT, status=201)])
    yield Call("Model.get", "the tag as servers send it", GET, [answer(sent_tag)])
    more = ENDPOINT | {"checkpoint_path": "s3://weights", "status_reason": "ready"}
    yield Call("Model.get", "fields beyond the documented ones", GET, [answer(more)])
    yield Call("Model.list", "a framework of a newer server", "Model.list()", [answer(many)])
    yield Call("Model.get", "JSON as text", GET + ".json()", [answer(ENDPOINT)])
    code = 'str(FineTune.get("ft-1").status)'
    yield Call("FineTune.get", "a status as text", code, [ANSWERS["FineTune.get"]])
    listed = Answer(status=422, body=b'[{"msg": "field required"}]')
    yield Call("Model.get", "a list as error body", GET, [listed])
    binary = Answer(status=500, body=b"\xff\xfe", headers={"retry-after": "0"})
    yield Call("Model.get", "a binary error body", GET, [binary])
    where = {"location": "http://localhost:{port}/elsewhere"}
    away = Answer(status=307, body=b"", headers=where)
    yield Call("Model.get", "a redirect to another host", GET, [away, answer(ENDPOINT)])
    near = Answer(status=307, body=b"", headers={"location": "{url}/v1/llm/model-endpoints/m/"})
    yield Call("Model.get", "a redirect to the same host", GET, [near, answer(ENDPOINT)])
    yield Call(
        "Completion.create",
        "no answer in time",
        PLAIN[:-1] + ", timeout=0.3)",
        [Answer(stall=True)],
    )
    code = "asyncio.run(Completion.acreate(model='m', prompt='Hi', timeout=0.3))"
    yield Call("Completion.acreate", "no answer in time", code, [Answer(stall=True)])
    code = 'FineTune.create(model="m", training_file="f")'
    yield Call("FineTune.create", "no hyperparameters", code, [answer({"id": "ft-1"})])
    found = [answer(ENDPOINT)]
    yield Call("Model.get", "two calls", "[Model.get('m'), Model.get('m')][1]", found)


def arguments() -> Iterator[Call]:
    """Arguments that are unlike the plain ones."""
    said = [answer(TEXT)]
    one = [ANSWERS["File.get"]]
    code = 'Completion.create(model="m&x=1#y", prompt="Hi")'
    yield Call("Completion.create", "a model name with & and #", code, said)
    yield Call("File.get", "an id with ../", 'File.get("../models")', one)
    yield Call("File.get", "an id with a space and ?", 'File.get("a b?c")', one)
    yield Call("Completion.create", "an unknown keyword", PLAIN[:-1] + ", novel=1)", said)
    yield Call("Completion.create", "a wrong temperature", PLAIN[:-1] + ", temperature=3)", said)
    yield Call("Completion.create", "a missing argument", 'Completion.create(model="m")', said)
    code = (
        'Completion.create("m", "Hi", 7, 0.5, ["."], True, 0.1, 0.2, 3, 0.9, True, None, "[a-z]+")'
    )
    yield Call("Completion.create", "arguments by position", code, said)
    start = "Model.create('m', 'llama-2-7b', 'latest', labels={'team': 't', 'product': 'p'}, "
    start += "cpus=4, gpus=1, memory='24Gi', storage='80Gi', gpu_type="
    code = start + "'nvidia-hopper-h100')"
    task = [answer({"endpoint_creation_task_id": "t-1"})]
    yield Call("Model.create", "all hardware", code, task)
    code = start + "'nvidia-novel')"
    yield Call("Model.create", "a GPU type of a newer server", code, task)
    yield Call("Model.create", "no labels", "Model.create('m', 'llama-2-7b', 'latest')", task)
    code = "Completion.batch_create(output_data_path='s3://out', model_config=" + CONFIG + ")"
    yield Call("Completion.batch_create", "neither prompts nor file", code, [answer({})])
    unlabelled = BATCH + f"model_config=BatchCompletionsModelConfig(model='m'), content={CONTENT})"
    yield Call("Completion.batch_create", "version 2 without labels", unlabelled, [answer(JOB)])
    for kind, item in (
        ("FilteredCompletionV2Request", "prompt='Hi', max_tokens=5"),
        ("FilteredChatCompletionV2Request", "messages=[{'role': 'user', 'content': 'Hi'}]"),
    ):
        code = BATCH + f"model_config={CONFIG}, content=[{kind}({item})])"
        yield Call("Completion.batch_create", f"content of {kind}", code, [answer(JOB)])
    code = BATCH + f"model_config={CONFIG}, content={CONTENT}).model_config.model"
    yield Call("Completion.batch_create", "the job's `model_config`", code, [answer(JOB)])
    code = "(file := io.BytesIO(b'prompt,response'), file.read(), File.upload(file))[2]"
    yield Call("File.upload", "a file read before", code, [ANSWERS["File.upload"]])
    text = "type('Text', (io.StringIO,), {'name': '/x/a.csv', 'mode': 'r'})('prompt,é')"
    yield Call("File.upload", "a text file", f"File.upload({text})", [answer({"id": "file-1"})])


def settings() -> Iterator[Call]:
    """Where the address and the key come from."""
    said = [answer(ENDPOINT)]
    yield Call("Model.get", "no key", GET, said, key=None)
    yield Call("Model.get", "SCALE_API_KEY", GET, said, key=None, env={"SCALE_API_KEY": "env-key"})
    env = {"LLM_ENGINE_BASE_PATH": "{url}/"}
    yield Call("Model.get", "LLM_ENGINE_BASE_PATH", GET, said, base=None, env=env)
    yield Call("Model.get", "a path in the address", GET, said, base="{url}/engine/")
    yield Call("Model.get", "a path without a slash at its end", GET, said, base="{url}/engine")
    code = 'api_engine.api_key = "set"; Model.get("m")'
    yield Call("Model.get", "api_engine.api_key = ...", code, said)
    code = 'api_engine.base_path = api_engine.base_path + "other/"; Model.get("m")'
    yield Call("Model.get", "api_engine.base_path = ...", code, said)
    code = 'api_engine.set_api_key(key="later"); Model.get("m")'
    yield Call("api_engine.set_api_key", "key", code, said)
    code = 'api_engine.set_base_path(path=api_engine.base_path + "p/"); Model.get("m")'
    yield Call("api_engine.set_base_path", "path", code, said)
    yield Call("api_engine.get_api_key", "", "api_engine.get_api_key()", said)
    yield Call("api_engine.get_base_path", "", "api_engine.get_base_path().endswith('/')", said)
    yield Call(
        "api_engine.get_base_path", "no address", "api_engine.get_base_path()", said, base=None
    )
    code = "api_engine.APIEngine.validate_api_key()"
    yield Call("api_engine.APIEngine.validate_api_key", "", code, said)
    code = "api_engine.assert_self_hosted(func=lambda: 5)()"
    yield Call("api_engine.assert_self_hosted", "func", code, said)
    for status, name in ((400, "BadRequest"), (401, "Unauthorized"), (429, "RateLimitExceeded")):
        code = f"isinstance(errors.parse_error({status}, b'x'), errors.{name}Error)"
        yield Call("api_engine.parse_error", f"status {status}", code, said)
    code = "isinstance(errors.parse_error(status_code=403, content=b'x'), errors.UnknownError)"
    yield Call("api_engine.parse_error", "status_code, content", code, said)


def errors() -> Iterator[Call]:
    """The old constructors of the errors."""
    for name in (
        "BadRequestError",
        "UnauthorizedError",
        "NotFoundError",
        "RateLimitExceededError",
        "UnknownError",
        "ValidationError",
    ):
        yield Call(
            f"errors.{name}", "constructor", f"str(errors.{name}(message='x'))", [answer({})]
        )
    code = "str(errors.ServerError(status_code=500, message='x'))"
    yield Call("errors.ServerError", "constructor", code, [answer({})])


def special() -> list[Call]:
    """All of them."""
    return [*streams(), *answers(), *arguments(), *settings(), *errors()]
