"""The records that hold texts with linked figures. A new kind of them adds a line to `LINKED_KINDS`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from app.records.figure_code import Address
from app.records.finding import FINDING
from app.records.good_practice import GOOD_PRACTICE
from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.records.linked_text import LinkedText
from app.records.report_text import REPORT_TEXT
from app.reporting.figures import Figures
from app.reporting.phrasing import Phrasing
from app.reporting.wording import changed_addresses
from app.session.session import Session

# A value of these kinds is a linked text, or holds one as `words`.
LINKED_KINDS: tuple[RecordKind[Any], ...] = (FINDING, REPORT_TEXT, GOOD_PRACTICE)


@dataclass(frozen=True, slots=True)
class ChangedText:
    """A record with figures that show something else now than when they were accepted."""

    key: RecordKey
    addresses: tuple[Address, ...]


def linked_of(value: Any) -> LinkedText:
    """Return the linked text of a value of `LINKED_KINDS`."""
    linked: LinkedText = value if isinstance(value, LinkedText) else value.words
    return linked


def with_linked(value: Any, linked: LinkedText) -> Any:
    """Return a value of `LINKED_KINDS` with another linked text."""
    return linked if isinstance(value, LinkedText) else replace(value, words=linked)


def changed_texts(session: Session, figures: Figures, phrasing: Phrasing) -> Iterator[ChangedText]:
    """Yield the records whose figures have changed since somebody accepted them."""
    for kind in LINKED_KINDS:
        for item, value in sorted(session.records_of(kind).items()):
            found = changed_addresses(linked_of(value), figures, phrasing)
            if found:
                yield ChangedText(kind.key(item=item), found)
