"""Split a script of SQL into its statements."""

from __future__ import annotations


def statements(script: str) -> list[str]:
    """Return the script's statements one by one. A statement ends with a semicolon at the end of a line.

    `executescript` would commit the transaction that the statements belong to.
    """
    found: list[str] = []
    pending = ""
    for line in script.strip().splitlines():
        pending += line + "\n"
        if line.endswith(";"):
            found.append(pending)
            pending = ""
    return found
