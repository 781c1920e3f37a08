"""The rows of the tables about the inspection, its framework and its history, in the order of their columns."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import Any

from app.exchange.exporters.data.case_rows import counts_of
from app.exchange.exporters.data.code_lists import CodeLists
from app.exchange.exporters.data.pseudonyms import Pseudonyms
from app.exchange.exporters.data.table import Row
from app.exchange.exporters.data.tables import TABLES
from app.exchange.exporters.scores_csv import levels
from app.framework.model import Question
from app.records.allocation import ALLOCATION
from app.records.assessor import ASSESSOR
from app.records.case import CASE
from app.records.completion import COMPLETION
from app.records.fact import FACT
from app.records.flag import FLAG
from app.records.inspection import INSPECTION
from app.records.interview import INTERVIEW
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.records.profile import PROFILE
from app.records.rating import RATING
from app.records.registry import kind_of
from app.records.ruling import RULING
from app.session.session import Session
from app.store.journal import canonical
from app.version import VERSION

# With pseudonyms, the history has whole values of these kinds only, because they name nobody and hold no text.
_NAMELESS = (CASE, FACT, RATING, ASSESSOR, INSPECTION)
# These have a code as value.
_CODED = (ALLOCATION, RULING)
# Of these kinds, the parts of a value that name nobody and are no text.
_PARTS = {
    JUDGEMENT: ("answer", "reasons"),
    COMPLETION: ("complete",),
    FLAG: ("settled",),
    INTERVIEW: ("began", "minutes"),
}
# The fields of a profile that are text in somebody's own words, or a name.
_OWN_WORDS = frozenset({"principal_offence", "case_manager"})
# Items of these kinds are ids of the framework, fields or numbers.
_OPEN_ITEMS = (CASE, FACT, RATING, INSPECTION, JUDGEMENT, COMPLETION, FLAG, INTERVIEW, PROFILE, ALLOCATION, RULING)


def inspection(session: Session, *, pseudonymised: bool) -> Iterator[Row]:
    """Yield the one row about the inspection."""
    own, sample = session.metadata, session.sample()
    yield (
        session.store.inspection,
        session.area,
        own.get("region") or None,
        own.get("fieldwork_first") or None,
        own.get("fieldwork_last") or None,
        session.framework.id,
        session.framework.version,
        session.framework_hash,
        len(sample),
        sum(case.complete for case in sample),
        pseudonymised,
        VERSION,
    )


def people(session: Session) -> Iterator[Row]:
    """Yield the team."""
    allocated = Counter(case.allocated_to for case in session.sample())
    for code, role in session.team.items():
        yield code, role, allocated[code]


def conflicts(session: Session, pseudonyms: Pseudonyms | None) -> Iterator[Row]:
    """Yield the records that wait for a ruling."""
    for each in session.conflicts():
        key = each.key
        yield key.case_id, key.kind, item_of(key, pseudonyms) or "", key.owner, len(each.versions)


def scores(session: Session) -> Iterator[Row]:
    """Yield every score of the sample."""
    board = session.board
    for level, identity, title in levels(session.framework):
        tally = board.tally(level, identity)
        cases = sum(board.tally(level, identity, case=case).judged > 0 for case in board.cases)
        yield level, identity, title, *counts_of(session, tally), cases


def history(session: Session, pseudonyms: Pseudonyms | None) -> Iterator[Row]:
    """Yield every row of the journal, in order of arrival."""
    counting = {version for _, _, version in session.store.contents()}
    for number, row in enumerate(session.store.rows(), 1):
        key = row.key
        yield (
            row.hash.hex(),
            # The sample came in the order of its references.
            number if pseudonyms is None else None,
            moment(row.at),
            row.author or None,
            row.act,
            key.kind,
            key.case_id or None,
            item_of(key, pseudonyms),
            key.owner or None,
            row.value if pseudonyms is None else nameless(key, row.plain, pseudonyms),
            row.why or None,
            row.hash in counting,
            row.reverses.hex() if row.reverses else None,
        )


def item_of(key: RecordKey, pseudonyms: Pseudonyms | None) -> str | None:
    """Return the item of a record. With pseudonyms, an item that could name somebody is a pseudonym or left out."""
    if pseudonyms is None or kind_of(key) in _OPEN_ITEMS:
        return key.item or None
    return str(pseudonyms.of_value("person", key.item)) if ASSESSOR.matches(key) else None


def nameless(key: RecordKey, plain: Any, pseudonyms: Pseudonyms) -> str | None:
    """Return a record's value as JSON without names and text; None for a kind that is not known to have any other."""
    kind = kind_of(key)
    if plain is None or kind in _NAMELESS or (kind is PROFILE and key.item not in _OWN_WORDS):
        return canonical(plain)
    if kind in _CODED:
        return canonical(pseudonyms.of_value("person", plain))
    if kind in _PARTS:
        return canonical({part: plain[part] for part in _PARTS[kind] if part in plain})
    return None


def moment(milliseconds: int) -> str:
    """Return a time in milliseconds since 1970 as YYYY-MM-DDTHH:MM:SSZ."""
    return dt.datetime.fromtimestamp(milliseconds // 1000, dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def questions(session: Session) -> Iterator[Row]:
    """Yield the questions in the order of the form."""
    framework = session.framework
    headings = {group.id: group.title for group in framework.groups}
    for each in framework.in_order:
        yield (
            each.id,
            each.criterion,
            framework.criterion_by_id[each.criterion].section,
            each.question_set,
            "; ".join(each.headlines) or None,
            each.scored,
            each.phase,
            headings.get(each.group or ""),
            each.text,
            _asked_when(each),
        )


def _asked_when(question: Question) -> str | None:
    return " and ".join(f"{each.on} is {each.wanted}" for each in question.when) or None


def question_reasons(session: Session) -> Iterator[Row]:
    """Yield the reasons that the questions offer."""
    for question in session.framework.in_order:
        for reason in question.reasons:
            yield question.id, reason.id, reason.text


def codes(lists: CodeLists) -> Iterator[Row]:
    """Yield the codes of every list."""
    for name, labels in lists.items():
        for position, (code, label) in enumerate(labels.items(), 1):
            yield name, code, label, position


def codebook() -> Iterator[Row]:
    """Yield every column of every table."""
    for table in TABLES:
        for position, column in enumerate(table.columns, 1):
            yield (
                table.name,
                column.name,
                position,
                column.type,
                column.label,
                column.meaning,
                column.codes or None,
                column.name in table.key,
                column.identifies or None,
                table.meaning,
            )
