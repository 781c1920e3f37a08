"""A text in English and Welsh whose figures are linked, with each figure as it was when somebody accepted it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from app.message import Message, Value, in_digits, joined
from app.records.figure_code import Code, addresses, segments
from app.records.kind import NOTHING, Plain
from app.records.limits import LONGEST_TEXT, TextPart

_MOST_FIGURES = 500


@dataclass(frozen=True, slots=True)
class AcceptedFigure:
    """A figure as it was accepted: the text of its address, its count, and the number that the count is out of."""

    address: str
    count: int
    base: int


@dataclass(frozen=True, slots=True)
class LinkedText:
    """A text with codes of figures, and the figures that the two languages show, in the order of their first place.

    Attributes:
        text: The English text.
        welsh: The Welsh text; empty while nobody has written it.
        figures: Each figure as it was accepted.
    """

    text: str = ""
    welsh: str = ""
    figures: tuple[AcceptedFigure, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Return whether there is no text in either language."""
        return not self.text.strip() and not self.welsh.strip()

    def accepted(self) -> dict[str, AcceptedFigure]:
        """Return the accepted figures by address."""
        return {each.address: each for each in self.figures}

    def in_language(self, language: str) -> str:
        """Return the text in a language ("en" or "cy"); the other one where it has none."""
        own, other = (self.welsh, self.text) if language == "cy" else (self.text, self.welsh)
        return own if own.strip() else other


def shown_addresses(*texts: str) -> tuple[str, ...]:
    """Return the text of each address that some texts show, once, in order."""
    return tuple(dict.fromkeys(str(each) for text in texts for each in addresses(text)))


def encode_linked(linked: LinkedText) -> dict[str, Plain]:
    """Return the parts of a linked text as plain data."""
    return {
        "text": linked.text,
        "welsh": linked.welsh,
        "figures": [[each.address, each.count, each.base] for each in linked.figures],
    }


LINKED_PARTS = frozenset({"text", "welsh", "figures"})


def decode_linked(plain: dict[str, Plain]) -> LinkedText:
    """Return the linked text that plain data holds beside other parts.

    Raises:
        TypeError: A part has another shape.
    """
    text, welsh, figures = plain["text"], plain["welsh"], plain["figures"]
    if not isinstance(text, str) or not isinstance(welsh, str) or not isinstance(figures, list):
        raise TypeError("a linked text has a text, a Welsh text and figures")
    return LinkedText(text, welsh, tuple(map(_decode_figure, figures)))


def _decode_figure(plain: Plain) -> AcceptedFigure:
    match plain:
        case [str(address), int(count), int(base)] if type(count) is int and type(base) is int:
            return AcceptedFigure(address, count, base)
    raise TypeError("an accepted figure has an address and two counts")


def linked_fits(linked: LinkedText) -> bool:
    """Return whether each figure that the texts show is accepted once, with counts that can be."""
    return (
        len(linked.figures) <= _MOST_FIGURES
        and tuple(each.address for each in linked.figures) == shown_addresses(linked.text, linked.welsh)
        and all(0 <= each.count <= each.base < 1 << 31 for each in linked.figures)
    )


def linked_in_words(linked: LinkedText) -> Message:
    """Describe a linked text with its figures as they were accepted."""
    accepted = linked.accepted()
    parts: list[Value] = [_text_in_words(linked.text, accepted)] if linked.text else []
    parts += [Message("Welsh: {text}", text=_text_in_words(linked.welsh, accepted))] if linked.welsh else []
    return joined("; ", parts) if parts else NOTHING


def _text_in_words(text: str, accepted: dict[str, AcceptedFigure]) -> Message:
    return Message("“{text}”", text=joined("", [_segment(each, accepted) for each in segments(text)]))


def _segment(segment: str | Code, accepted: dict[str, AcceptedFigure]) -> Value:
    figure = accepted.get(str(segment.address)) if isinstance(segment, Code) else None
    if figure is None:
        return str(segment)
    return Message("{count} of {base}", count=in_digits(figure.count), base=in_digits(figure.base))


def linked_limits(name: Message, welsh: Message, of: Any) -> Iterable[TextPart[Any]]:
    """Return the limits of both texts.

    Args:
        name: The English text, as a person calls it.
        welsh: The Welsh text, as a person calls it.
        of: Returns the linked text in a value.
    """
    return (
        TextPart(name, LONGEST_TEXT, lambda value: of(value).text),
        TextPart(welsh, LONGEST_TEXT, lambda value: of(value).welsh),
    )
