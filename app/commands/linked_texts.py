"""Texts with linked figures: checked as they are typed, and their figures accepted as they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.errors import DataError, Problem
from app.message import Message
from app.records.figure_code import PARTS, Address, codes
from app.records.key import RecordKey
from app.records.limits import too_long
from app.records.linked_text import LinkedText, shown_addresses
from app.records.registry import kind_of
from app.reporting.figures import Figures, figures_of
from app.reporting.linked_records import LINKED_KINDS, linked_of, with_linked
from app.reporting.wording import accepted_now
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean

BLANK = LinkedText()


def linked_text(
    session: Session, *, text: str | None = None, welsh: str | None = None, had: LinkedText = BLANK
) -> LinkedText:
    """Return a text as it would be recorded. A figure that it had keeps the state in which it was accepted.

    Args:
        session: The open inspection.
        text: The English text; None keeps the one before.
        welsh: The Welsh text; None keeps the one before.
        had: The text before.

    Raises:
        DataError: A code names a figure, or a part of one, that there is not; with all of them.
    """
    english = had.text if text is None else clean(text).strip()
    cymraeg = had.welsh if welsh is None else clean(welsh).strip()
    figures = figures_of(session)
    before = had.accepted()
    _refuse_unknown(figures, (english, cymraeg), before)
    fresh = accepted_now(figures, english, cymraeg, besides=before)
    known = {**{each.address: each for each in fresh}, **before}
    return LinkedText(english, cymraeg, tuple(known[each] for each in shown_addresses(english, cymraeg)))


def refuse_long(key: RecordKey, language: str, text: str) -> None:
    """Refuse a text that is longer than its kind of record allows.

    Raises:
        DataError: It is; how long it is, and how long it may be.
    """
    part = kind_of(key).texts[1 if language == "cy" else 0]
    fault = too_long(part.name, text, part.most)
    if fault is not None:
        raise DataError("{fault}. Shorten it to have it saved.", fault=fault)


def _refuse_unknown(figures: Figures, texts: Iterable[str], before: Collection[str]) -> None:
    problems: list[Problem] = []
    for code in dict.fromkeys(code for text in texts for code in codes(text)):
        if code.part not in PARTS:
            problems.append(
                Problem(str(code), "A figure has no such part.", Message("Use one of: {parts}.", parts=PARTS))
            )
        elif str(code.address) not in before and not figures.has(code.address):
            problems.append(
                Problem(str(code), "There is no such figure in this inspection.", "Look at the kind and the id.")
            )
    if problems:
        raise DataError("Nothing was recorded: the text has figures that cannot be worked out.", problems)


def accept_figures(
    session: Session, keys: Iterable[RecordKey] | None = None, *, address: Address | None = None
) -> Changes:
    """Accept the figures of texts as they are now, so that none of them is marked any more.

    Args:
        session: The open inspection.
        keys: The records; None for all.
        address: The one figure that is accepted; None for every figure of the texts.

    Raises:
        DataError: This is no lead's laptop, a record does not exist, or a text shows a figure that there is not.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    chosen = all_linked(session) if keys is None else list(keys)
    figures = figures_of(session)
    entries = []
    for key in chosen:
        value = session.value(key)
        if value is None:
            raise DataError("There is no text {name}. Look at the list.", name=key.item)
        had = linked_of(value)
        now = {
            each.address: each
            for each in accepted_now(figures, had.text, had.welsh)
            if address is None or each.address == str(address)
        }
        new = LinkedText(had.text, had.welsh, tuple(now.get(each.address, each) for each in had.figures))
        if new != had:
            entries.append(NewRecord(key, with_linked(value, new)))
    return session.record(entries) if entries else NOTHING


def all_linked(session: Session) -> list[RecordKey]:
    """Return the keys of all records with linked figures, in order of their kind and name."""
    return [kind.key(item=item) for kind in LINKED_KINDS for item in sorted(session.records_of(kind))]
