"""Findings: picked from proposals or written, reworded, put in order, removed; and the texts of the report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.commands.linked_texts import linked_text
from app.errors import DataError
from app.records.finding import FINDING, FINDING_KINDS, Finding, FindingKind
from app.records.linked_text import LinkedText
from app.records.numbered_item import random_name
from app.records.report_text import REPORT_TEXT, report_places
from app.reporting.ordered import findings_of, orders_with
from app.reporting.proposals import Proposal
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord


def add_finding(
    session: Session, *, criterion: str, kind: str, text: str, welsh: str = "", place: int | None = None
) -> Changes:
    """Add a finding under a criterion.

    Args:
        session: The open inspection.
        criterion: The id of the criterion.
        kind: "strength" or "improvement".
        text: The English text, which may have codes of figures. They are accepted as they are now.
        welsh: The Welsh text; may be empty.
        place: How many findings of the criterion and kind come before it; None to add it at the end.

    Raises:
        DataError: This is no lead's laptop, there is no such criterion or kind, the text is blank, or a figure in it
            is not in the inspection. Nothing was recorded.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    known_criterion(session, criterion)
    words = linked_text(session, text=text, welsh=welsh)
    _refuse_blank(words)
    finding = Finding(criterion, known_kind(kind), 0, words)
    return session.record(_placed(session, random_name(), finding, place))


def pick_proposal(session: Session, proposal: Proposal, *, place: int | None = None) -> Changes:
    """Add a proposed finding. See `add_finding`."""
    return add_finding(
        session,
        criterion=proposal.criterion,
        kind=proposal.kind,
        text=proposal.text,
        welsh=proposal.welsh,
        place=place,
    )


def edit_finding(session: Session, item: str, *, text: str | None = None, welsh: str | None = None) -> Changes:
    """Reword a finding. Figures that it had stay as they were accepted; new ones are accepted as they are now.

    Raises:
        DataError: This is no lead's laptop, there is no such finding, the text is blank, or a figure in it is not in
            the inspection. Nothing was recorded.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    had = finding_named(session, item)
    words = linked_text(session, text=text, welsh=welsh, had=had.words)
    _refuse_blank(words)
    if words == had.words:
        return NOTHING
    return session.record([NewRecord(FINDING.key(item=item), replace(had, words=words))])


def move_finding(session: Session, item: str, place: int, *, kind: str | None = None) -> Changes:
    """Move a finding among those of its criterion and kind, or to the other kind.

    Args:
        session: The open inspection.
        item: The name of the finding.
        place: How many of the others come before it. Beyond the ends it is the end.
        kind: The kind that it becomes; None keeps its own.

    Raises:
        DataError: This is no lead's laptop, or there is no such finding or kind.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    had = finding_named(session, item)
    wanted = had.kind if kind is None else known_kind(kind)
    others = findings_of(session, had.criterion, wanted)
    now = [each for each, _ in others].index(item) if wanted == had.kind else None
    if now is not None and now == min(max(place, 0), len(others) - 1):
        return NOTHING
    return session.record(_placed(session, item, replace(had, kind=wanted), place))


def remove_finding(session: Session, item: str) -> Changes:
    """Remove a finding; the journal keeps it.

    Raises:
        DataError: This is no lead's laptop, or there is no such finding.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    finding_named(session, item)
    return session.record([NewRecord(FINDING.key(item=item), None)])


def set_report_text(session: Session, place: str, *, text: str | None = None, welsh: str | None = None) -> Changes:
    """Write a text of the report; a blank one removes it.

    Args:
        session: The open inspection.
        place: "foreword", "context", "users", or "section/" and the id of a section.
        text: The English text; None keeps it.
        welsh: The Welsh text; None keeps it.

    Raises:
        DataError: This is no lead's laptop, the report has no such place, or a figure is not in the inspection.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    places = report_places(session.framework)
    if place not in places:
        raise DataError("The report has no place {place}. The places are: {places}.", place=place, places=places)
    key = REPORT_TEXT.key(item=place)
    had: LinkedText = session.value(key) or LinkedText()
    words = linked_text(session, text=text, welsh=welsh, had=had)
    if words == had:
        return NOTHING
    return session.record([NewRecord(key, None if words.is_blank else words)])


def add_sentences(session: Session, place: str, text: str, welsh: str) -> Changes:
    """Add sentences to the end of a text of the report, in both languages. See `set_report_text`."""
    had: LinkedText = session.value(REPORT_TEXT.key(item=place)) or LinkedText()
    joined = (f"{before} {added}".strip() for before, added in ((had.text, text), (had.welsh, welsh)))
    return set_report_text(session, place, text=next(joined), welsh=next(joined))


def finding_named(session: Session, item: str) -> Finding:
    """Return the finding of a name.

    Raises:
        DataError: There is none.
    """
    found = session.records_of(FINDING).get(item)
    if found is None:
        raise DataError("There is no finding {name}. Look at the list of findings.", name=item)
    return found


def known_criterion(session: Session, criterion: str) -> None:
    """Refuse a criterion that the framework does not have.

    Raises:
        DataError: It has none of this id.
    """
    known: Mapping[str, object] = session.framework.criterion_by_id
    if criterion not in known:
        raise DataError(
            "There is no criterion {criterion}. The criteria are: {known}.", criterion=criterion, known=tuple(known)
        )


def known_kind(kind: str) -> FindingKind:
    """Return a kind of finding.

    Raises:
        DataError: There is none of this name.
    """
    if kind not in FINDING_KINDS:
        raise DataError("A finding is one of: {kinds}. {kind} is neither.", kinds=FINDING_KINDS, kind=kind)
    return kind


def _refuse_blank(words: LinkedText) -> None:
    if words.is_blank:
        raise DataError("The finding has no text. Write it, or remove the finding.")


def _placed(session: Session, item: str, finding: Finding, place: int | None) -> list[NewRecord]:
    """Return the records that put a finding at a place; others are among them only where there is no room."""
    others = [each for each in findings_of(session, finding.criterion, finding.kind) if each[0] != item]
    order, orders = orders_with([each.order for _, each in others], len(others) if place is None else place)
    return [NewRecord(FINDING.key(item=item), replace(finding, order=order))] + [
        NewRecord(FINDING.key(item=name), replace(each, order=number))
        for (name, each), number in zip(others, orders, strict=True)
        if each.order != number
    ]
