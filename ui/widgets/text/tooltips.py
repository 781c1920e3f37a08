"""Make tooltips of recorded text, shown exactly as it was written."""

from __future__ import annotations


def plain_tip(text: str) -> str:
    """Return `text` for a tooltip, with markup escaped.

    Qt renders text that looks like markup, which could name files to load and show.
    """
    if "<" not in text:
        return text
    from html import escape

    lines = "<br>".join(escape(text).split("\n"))
    return f"<span>{lines}</span>"
