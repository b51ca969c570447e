"""A streamed answer: from bytes to chunks and errors, and the two objects that callers iterate."""
