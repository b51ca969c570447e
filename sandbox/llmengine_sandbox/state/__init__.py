"""What a sandbox remembers: its tables, its time, and the objects that jobs read and write."""

from .clock import Clock
from .records import Records
from .store import DataFolderError, Store

__all__ = ["Clock", "DataFolderError", "Records", "Store"]
