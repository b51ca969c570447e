"""The models behind the sandbox: what an engine is, and the ones that come with it."""

from .base import (
    Chat,
    Engine,
    EngineUnavailableError,
    Guide,
    LogProb,
    Prompt,
    Sampling,
    Token,
    TokenIds,
    ToolCall,
    UpstreamError,
)
from .canned import CannedEngine
from .echo import EchoEngine

__all__ = [
    "CannedEngine",
    "Chat",
    "EchoEngine",
    "Engine",
    "EngineUnavailableError",
    "Guide",
    "LogProb",
    "Prompt",
    "Sampling",
    "Token",
    "TokenIds",
    "ToolCall",
    "UpstreamError",
]
