"""Count the letters of a text as Qt does."""

from __future__ import annotations


def text_length(text: str) -> int:
    """Return the length of a text as Qt counts it, in which a letter outside the basic plane is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
