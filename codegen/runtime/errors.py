"""The bases of every exception, and what is raised for arguments that cannot be sent."""

from __future__ import annotations

from typing import Any, TypeVar


class LLMEngineError(Exception):
    """The base of all errors of this package; catch it to catch whatever a call may raise."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Restore the attributes directly: constructors differ, and compose their messages."""
        return restore, (type(self), self.args, dict(self.__dict__))


ErrorT = TypeVar("ErrorT", bound=LLMEngineError)


def restore(cls: type[ErrorT], args: tuple[Any, ...], state: dict[str, Any]) -> ErrorT:
    """An error as it was when it was pickled, its constructor left out."""
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class ArgumentError(LLMEngineError, ValueError, TypeError):
    """
    An argument of a call cannot be sent as it is; nothing was sent.

    Whether it is the type or the value that is wrong, the class is this one, so it is both of
    Python's.

    The message names each wrong argument by the path that the caller wrote, such as
    `messages[3].content`, and what is wrong with it. It shows no value: that may be a secret.
    """


class IncompleteStreamError(LLMEngineError):
    """A stream read by the plain client ended before its terminal mark: something is missing."""
