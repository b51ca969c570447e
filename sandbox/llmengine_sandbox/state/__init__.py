"""What a sandbox remembers: its tables, its time, and the objects that jobs read and write."""

from .clock import Clock
from .store import DataFolderError, Store

__all__ = ["Clock", "DataFolderError", "Store"]
