"""What a golden request is, and the values that many of them share."""

from typing import Any

import attrs

LABELS = {"team": "search", "product": "assistant"}


@attrs.frozen
class Golden:
    """One call of a method, and the request it makes."""

    operation: str
    """The operationId in the spec."""
    method: str
    """As reached from a client: `models.get`."""
    sends: str
    """Method and target, exactly as on the wire."""
    arguments: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """By keyword, those in the path too."""
    body: Any = None
    accept: str = "application/json"

    @property
    def streams(self) -> bool:
        """Whether the method gives a stream."""
        return self.accept == "text/event-stream"
