"""
Hold our spec against a server's own, and rank each difference by its effect on users.

`documents` reads both; `shapes` brings schemas to one normal form; `operations`, `schemas`,
`fields` and `values` compare, each a level further down; `findings` says what the ranks mean and
which differences are deliberate; `report` writes it all down.
"""
