"""Who still has what open: for each case and each of its assessors, how far their form is and what waits for whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from app.assessment.case import Case
from app.assessment.form_state import State
from app.assessment.open_items import OpenCounts
from app.assessment.queries import Query, queries_of, returns_to
from app.assessment.read_state import ReadState, read_state
from app.assessment.second_opinions import assessors_of
from app.records.change_reason import CHANGE_REASON
from app.session.queries import leads_of
from app.session.session import Session
from app.session.settling import differences
from app.store.later_changes import changed_since_completion


@dataclass(frozen=True, slots=True)
class CaseProgress:
    """The progress of one assessor's form of a case.

    Attributes:
        case_id: The case.
        assessor: Whose form it is; empty where the case is allocated to nobody.
        counts: Whether theirs is the form that counts for the case.
        state: How far the form is.
        open: The items that are open in it.
        read: Whether the lead has read it.
        sent_back: The queries that sent it back and wait for the assessor.
        queries: The queries about the case that are not closed.
        differences: The questions and facts on which the case's assessors differ and nobody has ruled.
        conflicts: The records of the case of which two laptops' versions differ.
        reasons: The reasons that the assessor gave for changes after completion.
        changed: Whether it changed after completion.
    """

    case_id: str
    assessor: str
    counts: bool
    state: State
    open: OpenCounts
    read: ReadState
    sent_back: tuple[Query, ...]
    queries: tuple[Query, ...]
    differences: int
    conflicts: int
    reasons: tuple[str, ...]
    changed: bool

    @property
    def is_settled(self) -> bool:
        """Return whether nobody has anything left to do about it."""
        return (
            self.state == "complete"
            and self.read == "read"
            and not (self.sent_back or self.queries or self.differences or self.conflicts)
        )


def case_progress(session: Session, *, only: Collection[str] | None = None) -> list[CaseProgress]:
    """Return the progress of each form of the sample, by case, the form that counts first.

    Args:
        session: The open inspection.
        only: References of the cases to look at; None for all.
    """
    leads = leads_of(session)
    cases = [case for case in session.sample() if only is None or case.id in only]
    differing = Counter(each.case_id for case in cases for each in differences(session, case_id=case.id))
    conflicting = Counter(each.key.case_id for each in session.conflicts())
    changed = changed_since_completion(session.store)
    found: list[CaseProgress] = []
    for case in cases:
        queries = tuple(each for each in queries_of(case, leads) if each.state != "closed")
        for assessor in forms_begun(case):
            form = session.form_now(case.id, assessor)
            found.append(
                CaseProgress(
                    case_id=case.id,
                    assessor=assessor,
                    counts=assessor == (case.counting_assessor() or ""),
                    state=form.state,
                    open=form.counts,
                    read=read_state(case, assessor),
                    sent_back=returns_to(queries, assessor),
                    queries=queries,
                    differences=differing[case.id],
                    conflicts=conflicting[case.id],
                    reasons=tuple(filter(None, case.values(CHANGE_REASON, assessor).values())),
                    changed=(case.id, assessor) in changed,
                )
            )
    return found


def forms_begun(case: Case) -> tuple[str, ...]:
    """Return whose forms of a case there are: the one that counts, even if it is empty, then those with answers."""
    return tuple(dict.fromkeys([case.counting_assessor() or "", *assessors_of(case)]))
