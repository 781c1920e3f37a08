"""Tooltips of text that somebody wrote: shown as it stands, whatever it looks like."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """`text` for a tooltip. What looks like markup would be taken for it, and could name files to load and show."""
    if "<" not in text:
        return text
    lines = "<br>".join(escape(text).split("\n"))
    return f"<span>{lines}</span>"
