"""Make every text of a document one that each format can hold, with nothing left out in silence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

T = TypeVar("T")

# XML has no form for these. No command records them, but a file of a changed program may bring them.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def printable(content: T) -> T:
    """Return content with the replacement character in place of characters that no document can hold."""
    return with_texts(content, lambda text: _UNFIT.sub("\N{REPLACEMENT CHARACTER}", text))


def with_texts(content: T, change: Callable[[str], str]) -> T:
    """Return content with each of its texts changed, however deep in data classes, tuples and dicts it is."""
    return cast("T", _changed(content, change))


def texts_in(content: object) -> Iterable[str]:
    """Return every text in content."""
    found: list[str] = []

    def look(text: str) -> str:
        found.append(text)
        return text

    _changed(content, look)
    return found


def named(character: str) -> str:
    """Return the name of a character in square brackets, such as "[grinning face]", or its number."""
    name = unicodedata.name(character, "").lower()
    return f"[{name or f'U+{ord(character):04X}'}]"


def _changed(content: Any, change: Callable[[str], str]) -> Any:
    if isinstance(content, str):
        return change(content)
    if isinstance(content, tuple):
        made = tuple(_changed(each, change) for each in content)
        return content if all(one is other for one, other in zip(made, content, strict=True)) else made
    if isinstance(content, dict):
        return {key: _changed(each, change) for key, each in content.items()}
    if is_dataclass(content) and not isinstance(content, type):
        parts: dict[str, Any] = {}
        for field in fields(content):
            old = getattr(content, field.name)
            new = _changed(old, change)
            if new is not old:
                parts[field.name] = new
        return replace(content, **parts) if parts else content
    return content
