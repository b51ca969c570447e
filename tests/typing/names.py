"""What a type checker sees of the package's own names, which are imported when first used."""

from typing import assert_type

import llmengine

job: llmengine.types.BatchCompletionsJob
sandbox: llmengine.testing.Sandbox
assert_type(llmengine.__version__, str)
assert_type(llmengine.errors.LLMEngineError(), llmengine.LLMEngineError)
assert_type(llmengine.LLMEngine().models.preview_update("m").changed, frozenset[str])
