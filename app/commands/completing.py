"""Calling a case complete, or taking that back. Gaps are listed and explained, never blocked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from app.assessment.open_items import OpenItem
from app.assessment.queries import queries_of, returns_to
from app.commands.drafting import WHY, drop_half_reason, keep_drafts
from app.commands.querying import entries_to_add
from app.errors import DataError, Problem
from app.message import Message, in_digits
from app.records.completion import COMPLETION, NOT_COMPLETE, Completion, completion_key
from app.records.query import QueryEntry
from app.session.changes import Changes
from app.session.queries import leads_of
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean


class UnexplainedError(DataError):
    """A case has open items, and no explanation was given for its completion."""


def cases_to_complete(session: Session) -> list[str]:
    """Return all cases that this laptop completes: those of its person, or everyone's where no person is set."""
    return [
        case.id
        for case in session.sample()
        if session.current_assessor in (None, case.allocated_to, case.second_assessor)
    ]


def complete_cases(
    session: Session, references: Iterable[str], *, why: str = "", assessor: str | None = None
) -> Changes:
    """Call cases complete, all or none. `why` explains their gaps, and travels with the file.

    A case that was sent back is answered with that. Half a reason for a change after an earlier completion is dropped.

    Raises:
        UnexplainedError: gaps without an explanation, each case's listed.
        DataError: no such case.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    kept = keep_drafts(session)
    why = clean(why).strip()
    leads = leads_of(session)
    open_cases: dict[str, tuple[OpenItem, ...]] = {}
    entries: list[NewRecord] = []
    owners: dict[str, str] = {}
    for reference in dict.fromkeys(references):
        case = session.case(reference)
        owner = owners[reference] = session.assessor_for(case, assessor)
        found = session.form_now(reference, owner).open_items()
        if found:
            open_cases[reference] = found
        now = Completion(complete=True, why=why if found else "")
        if case.completion(owner) != now:
            entries.append(NewRecord(completion_key(reference, owner), now))
        # The lead sees by this that the assessor has dealt with the comments, and the form shows them no longer.
        for query in returns_to(queries_of(case, leads), owner):
            entries += entries_to_add(query, QueryEntry("answer", "", why), owner)
    if open_cases and not why:
        raise UnexplainedError(
            "Not marked as complete: there is something to answer or look at. Settle it, or say why it is left.",
            _problems(open_cases),
        )

    def drop() -> None:
        for reference, owner in owners.items():
            session.store.drafts.drop(reference, "", owner, WHY)
        for entry in entries:
            if COMPLETION.matches(entry.key):
                drop_half_reason(session, entry.key)

    return kept.then(session.record(entries, also=drop))


_KINDS = {
    "fact": Message("fact"),
    "unanswered": Message("unanswered"),
    "pending": Message("pending"),
    "ratings": Message("not all entered"),
    "reason": Message("reason"),
    "note": Message("note"),
    "evidence": Message("evidence"),
    "odd": Message("odd"),
    "flag": Message("flag"),
}


def _problems(open_cases: Mapping[str, tuple[OpenItem, ...]]) -> list[Problem]:
    problems: list[Problem] = []
    for reference, found in open_cases.items():
        named = tuple(
            Message("{item} ({kind})", item=_named(gap), kind=tuple(_KINDS[tag] for tag in gap.tags)) for gap in found
        )
        problems.append(Problem(reference, "{found} left: {named}.", found=in_digits(len(found)), named=named))
    return problems


def _named(gap: OpenItem) -> str | Message:
    return Message("the ratings") if gap.kind == "ratings" else gap.id or Message("the case")


def reopen_case(session: Session, case_id: str, *, assessor: str | None = None) -> Changes:
    """Take back that a case is complete; both are in its history. Half a reason for a change since is dropped.

    Raises:
        DataError: no such case, or it is not complete.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    case = session.case(case_id)
    owner = session.assessor_for(case, assessor)
    if not (case.completion(owner) or NOT_COMPLETE).complete:
        raise DataError("{reference} is not complete, so there is nothing to reopen.", reference=case_id)
    key = completion_key(case_id, owner)
    return session.record([NewRecord(key, NOT_COMPLETE)], also=partial(drop_half_reason, session, key))
