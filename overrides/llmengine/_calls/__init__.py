"""One call: its options, the flow that decides what is done, and the carriers that do it."""
