"""Show a linked text with its figures as they are now, and mark those that were accepted otherwise."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.framework.localizer import FrameworkLocalizer
from app.records.figure_code import Address, Code, addresses, codes, segments
from app.records.linked_text import AcceptedFigure, LinkedText
from app.reporting.figures import Figure, Figures
from app.reporting.phrasing import Phrasing
from app.session.session import Session

_ENDS = (".", "!", "?", "\n")
_STARTING = frozenset({"phrase", "rest_phrase", "words"})


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a text as it is shown.

    Attributes:
        text: The text; of a figure, as it is now.
        code: The code of a figure; None for words.
        was: A figure as it was accepted, where it shows something else now, a phrase by its counts alone; None where
            nothing changed.
    """

    text: str
    code: Code | None = None
    was: str | None = None


def runs(text: str, accepted: Iterable[AcceptedFigure], figures: Figures, phrasing: Phrasing) -> Iterator[Run]:
    """Yield the pieces of a text in order. A figure that is not there any more stays its code, and is marked."""
    known = {each.address: Figure(each.count, each.base) for each in accepted}
    before = ""
    for segment in segments(text):
        run = Run(segment) if isinstance(segment, str) else _of_code(segment, known, figures, phrasing)
        if run.code is not None and run.code.part in _STARTING and _starts_sentence(before):
            run = Run(_capitalised(run.text), run.code, None if run.was is None else _capitalised(run.was))
        before = run.text
        yield run


def _of_code(code: Code, accepted: Mapping[str, Figure], figures: Figures, phrasing: Phrasing) -> Run:
    was = accepted.get(str(code.address))
    had = None if was is None else phrasing.shown(code, was, cases=figures.cases)
    if not figures.has(code.address):
        return Run(str(code), code, had or "")
    now = figures.of(code.address)
    text = phrasing.shown(code, now, cases=figures.cases)
    if was is None or was == now or had == text:
        return Run(text, code)
    return Run(text, code, phrasing.shown(_in_short(code), was, cases=figures.cases))


def _in_short(code: Code) -> Code:
    """Return the code of the counts alone for a phrase, so that a mark beside it stays short."""
    short = {"phrase": "of", "rest_phrase": "rest_of"}.get(code.part)
    return code if short is None else Code(code.address, short)


def shown_text(text: str, accepted: Iterable[AcceptedFigure], figures: Figures, phrasing: Phrasing) -> str:
    """Return a text with its figures as they are now."""
    return "".join(run.text for run in runs(text, accepted, figures, phrasing))


def changed_addresses(linked: LinkedText, figures: Figures, phrasing: Phrasing) -> tuple[Address, ...]:
    """Return the figures of which a place in either language shows something else than was accepted, in order.

    The words of any language tell the same figures apart, so those of one are enough.
    """
    accepted = {each.address: Figure(each.count, each.base) for each in linked.figures}
    found = (
        _of_code(code, accepted, figures, phrasing) for text in (linked.text, linked.welsh) for code in codes(text)
    )
    return tuple(dict.fromkeys(run.code.address for run in found if run.code is not None and run.was is not None))


def accepted_now(figures: Figures, *texts: str, besides: Container[str] = ()) -> tuple[AcceptedFigure, ...]:
    """Return the figures that some texts show, as they are now.

    Args:
        figures: The figures.
        texts: The texts.
        besides: Addresses to leave out.

    Raises:
        DataError: A text shows a figure that there is not.
    """
    found = dict.fromkeys(each for text in texts for each in addresses(text) if str(each) not in besides)
    return tuple(_accepted(address, figures.of(address)) for address in found)


def _accepted(address: Address, figure: Figure) -> AcceptedFigure:
    return AcceptedFigure(str(address), figure.count, figure.base)


def phrasing_in(session: Session, language: str) -> Phrasing:
    """Return the words for figures of an inspection in a language, whatever language the session is in.

    Raises:
        DataError: A file of wordings or rules of the person's own has mistakes.
    """
    localizer = FrameworkLocalizer(session.original_framework)
    localizer.set_language(language)
    return Phrasing(language, localizer.framework)


def _starts_sentence(before: str) -> bool:
    ended = before.rstrip(" ")
    return not ended or ended.endswith(_ENDS)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
