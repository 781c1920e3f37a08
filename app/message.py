"""Text for a person as a value: an English template and the values for it, so that a window can translate it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import PurePath
from typing import NoReturn, TypeAlias

_PLACEHOLDER = re.compile(r"\{(\w+)\}")

Value: TypeAlias = "str | int | dt.date | PurePath | Message | tuple[Value, ...]"


@dataclass(frozen=True, slots=True, init=False)
class Message:
    """English text made from a template, for example `Message("There is no case {case}.", case=case_id)`.

    A message is not a `str`, because an f-string or `+` would drop the template and with it the translation.
    `str(message)` returns the English. A value is recorded text, a number, a day, a local time, a path, another
    message, or a tuple of these, which is listed with commas. Placeholders inside a value are not filled. A placeholder
    without a value stays as it is. A message with an empty template is false.
    """

    template: str
    values: Mapping[str, Value]

    def __init__(self, template: str, /, **values: Value) -> None:
        """Make a message.

        Args:
            template: English text with a `{name}` for each value.
            values: The values by name.
        """
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "values", values)

    def __str__(self) -> str:
        """Return the English text."""
        return filled(self.template, self.values, _english)

    def __bool__(self) -> bool:
        """Return whether there is any text."""
        return bool(self.template)

    def __hash__(self) -> int:
        """Return a hash that is the same for equal messages."""
        return hash((self.template, frozenset(self.values.items())))

    def __format__(self, spec: str, /) -> NoReturn:
        """Refuse to be part of an f-string, which would drop the template.

        Raises:
            TypeError: Always. Pass the message on as a value of another message, or call `str` where English is meant.
        """
        raise TypeError("a Message in an f-string loses its translation: make it a value of a Message, or use str()")

    def with_values(self, **values: Value) -> Message:
        """Return the same template with `values` in addition to its own."""
        return Message(self.template, **{**self.values, **values})


NO_TEXT = Message("")


def verbatim(text: str) -> Message:
    """Return `text` as a message that no language changes: recorded text, a file's name, a reference."""
    return Message("{text}", text=text) if text else NO_TEXT


def joined(separator: str, parts: Iterable[Value]) -> Message:
    """Return one message of `parts` with `separator` between them. Each part is translated by itself."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Message(separator.join(f"{{{name}}}" for name in values), **values)


def chained(pair: Message, parts: Sequence[Value]) -> Message:
    """Return `parts` with the word between two of them that `pair` has, for example `Message("{one} or {other}")`."""
    first, *rest = parts
    return reduce(lambda one, other: pair.with_values(one=one, other=other), rest, joined("", [first]))


def counted(n: int, /, *, one: str, many: str, **values: Value) -> Message:
    """Return a number with its noun, "1 case" or "38 cases".

    English needs two forms. Both are texts of the catalogue, so a language that keeps one form translates both alike.

    Args:
        n: The number.
        one: The template for exactly one, for example `"{n} case"`.
        many: The template for any other number, for example `"{n} cases"`.
        values: Further values for either template.
    """
    return Message(one if n == 1 else many, n=in_digits(n), **values)


def in_digits(count: int) -> str:
    """Return a count in digits, with a comma between thousands, as English and Welsh write it."""
    return f"{count:,}"


def shown_value(value: object) -> str:
    """Return a value as texts show it: a count in digits with its commas, anything else as its text."""
    return in_digits(value) if isinstance(value, int) else str(value)


def message_of(text: str | Message, values: Mapping[str, Value]) -> Message:
    """Return `text` with `values`, where `text` is a template or a message."""
    if isinstance(text, Message):
        return text.with_values(**values) if values else text
    return Message(text, **values)


def filled(template: str, values: Mapping[str, Value], word: Callable[[Value], str]) -> str:
    """Return `template` with each placeholder replaced by what `word` makes of its value."""
    if not values:
        return template
    return _PLACEHOLDER.sub(lambda found: word(values[found[1]]) if found[1] in values else found[0], template)


def _english(value: Value) -> str:
    match value:
        case tuple():
            return ", ".join(map(_english, value))
        case dt.datetime():
            return value.strftime("%Y-%m-%d %H:%M")
        case _:
            return str(value)
