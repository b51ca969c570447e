"""A program written for the existing client: only its names, no setting but the environment."""

import asyncio
import io
import warnings

from llmengine import Completion, File, Model, api_engine, errors

# A script shows what pydantic calls deprecated; a program's users do not want to see it.
warnings.simplefilter("ignore", DeprecationWarning)

PROMPT = "Name three rivers."


async def asynchronously(model: str) -> None:
    """Ask twice, once for the whole and once for the pieces."""
    response = await Completion.acreate(model=model, prompt=PROMPT, max_new_tokens=10)
    print(response.output.text)
    stream = await Completion.acreate(model=model, prompt=PROMPT, max_new_tokens=10, stream=True)
    async for chunk in stream:
        if chunk.output:
            print(chunk.output.text, end="", flush=True)
    print()


def main() -> None:
    """Use what there is."""
    api_engine.APIEngine.validate_api_key()
    model = Model.list().model_endpoints[0].name
    print(Model.get(model).status, api_engine.get_api_key())
    response = Completion.create(model=model, prompt=PROMPT, max_new_tokens=10, temperature=0.2)
    print(response.json())
    for chunk in Completion.create(model=model, prompt=PROMPT, max_new_tokens=10, stream=True):
        if chunk.output:
            print(chunk.output.text, end="", flush=True)
    print()
    asyncio.run(asynchronously(model))
    uploaded = File.upload(io.StringIO("prompt,response"))
    print(File.download(uploaded.id).dict(), File.delete(uploaded.id).deleted)
    try:
        Model.get("nonesuch")
    except errors.NotFoundError as error:
        print(error)


if __name__ == "__main__":
    main()
