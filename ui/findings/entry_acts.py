"""Move and remove what the report has under a criterion: a finding, or an example of good practice."""

from __future__ import annotations

from app.commands.findings import move_finding, remove_finding
from app.commands.good_practice import move_example, remove_example
from app.records.finding import FINDING, Finding, FindingKind
from app.records.key import RecordKey
from app.reporting.ordered import examples_of, findings_of
from app.session.changes import NOTHING, Changes
from app.session.session import Session


def move(session: Session, criterion: str, key: RecordKey, by: int) -> Changes:
    """Move an entry by so many places. The first one stays where it would move up."""
    is_finding = FINDING.matches(key)
    if is_finding:
        finding: Finding = session.value(key)
        order = [item for item, _ in findings_of(session, criterion, finding.kind)]
    else:
        order = [item for item, _ in examples_of(session, criterion)]
    place = order.index(key.item) + by
    if place < 0:
        return NOTHING
    return move_finding(session, key.item, place) if is_finding else move_example(session, key.item, place)


def change_kind(session: Session, key: RecordKey) -> Changes:
    """Make a strength an area for improvement, or the other way round, at the end of the list."""
    finding: Finding = session.value(key)
    other: FindingKind = "improvement" if finding.kind == "strength" else "strength"
    return move_finding(session, key.item, len(findings_of(session, finding.criterion, other)), kind=other)


def remove(session: Session, key: RecordKey) -> Changes:
    """Remove an entry."""
    return remove_finding(session, key.item) if FINDING.matches(key) else remove_example(session, key.item)
