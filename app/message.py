"""A sentence that knows how it was made: English text for everyone, template and values for whoever translates it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Self

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Message(str):
    """English text out of a template, `Message("There is no case {case}.", case=reference)`.

    As text it is the English. A value may be a Message itself, or a tuple of values, listed with commas. Values are
    never looked into for placeholders, and a placeholder without a value stays as it is; nothing here can fail.
    A Message without values is its template, as it stands.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        made = super().__new__(cls, filled(template, values, _english))
        made.template = template.template if isinstance(template, Message) else template
        made.values = values
        return made


def joined(separator: str, parts: Iterable[object]) -> Message:
    """Parts one after another with `separator` between them, each translated by itself."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Message(separator.join(f"{{{name}}}" for name in values), **values)


def message_of(text: str, values: Mapping[str, object]) -> Message:
    """`text` as a Message: one that is made already stays, anything else is a template for `values`."""
    if isinstance(text, Message) and not values:
        return text
    return Message(text, **values)


def filled(template: str, values: Mapping[str, object], word: Callable[[object], str]) -> str:
    """`template` with each {name} given the value of that name, put in words by `word`."""
    if not values:
        return str(template)
    return _PLACEHOLDER.sub(lambda found: word(values[found[1]]) if found[1] in values else found[0], template)


def _english(value: object) -> str:
    return ", ".join(map(_english, value)) if isinstance(value, tuple) else str(value)
