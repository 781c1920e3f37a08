"""Text as people type and paste it, made fit to keep: nothing of it is lost that can be read."""

from __future__ import annotations


def clean(text: str) -> str:
    """Return `text` with uniform line ends, without null characters, and with `?` where UTF-8 cannot encode it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return text.encode("utf-8", "replace").decode("utf-8")
