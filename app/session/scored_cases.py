"""The cases whose scores are looked at: those of the sample as it is, or of any other set of cases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.assessment.case import Case
from app.assessment.case_filters import filter_groups
from app.assessment.second_opinions import assessors_of
from app.framework.model import Framework
from app.records.ruling import RULING
from app.scoring.scoreboard import CaseBoard
from app.session.session import Session
from app.session.settling import is_comparable


@dataclass(frozen=True)
class ScoredCases:
    """Cases with the boards of what counts in them, in order of reference.

    Attributes:
        framework: The framework in the language of the session.
        original: The framework in its own words, in which groups are recorded.
        cases: Each case by reference.
        boards: The board of what counts in each case.
        compared: The cases of which the opinions of several assessors may be compared.
    """

    framework: Framework
    original: Framework
    cases: Mapping[str, Case]
    boards: Mapping[str, CaseBoard]
    compared: Sequence[str] = ()

    @cached_property
    def groups(self) -> Mapping[str, Mapping[str, str]]:
        """The group of each case under each key of a filter."""
        return {each: filter_groups(self.original, case) for each, case in self.cases.items()}

    @cached_property
    def second_boards(self) -> Mapping[str, Sequence[CaseBoard]]:
        """For each case that several assessors judged, a board for each whose judgements do not count now."""
        return {
            each: self._others(self.cases[each]) for each in self.compared if len(assessors_of(self.cases[each])) > 1
        }

    def _others(self, case: Case) -> list[CaseBoard]:
        counting = case.counting_assessor()
        others = [case.with_records({RULING.key(case.id): code}) for code in assessors_of(case) if code != counting]
        return [
            CaseBoard(self.framework, dict(each.counting_facts()), dict(each.counting_judgements()), case_id=case.id)
            for each in others
        ]


def scored_sample(session: Session) -> ScoredCases:
    """Return the sample as it is now. Its boards are the session's own, so they change with the next answer."""
    cases = {case.id: case for case in session.sample()}
    return ScoredCases(
        session.framework,
        session.original_framework,
        cases,
        {each: session.board.case(each) for each in cases},
        tuple(each for each, case in cases.items() if is_comparable(session, case)),
    )


def scored_cases(framework: Framework, original: Framework, cases: Iterable[Case]) -> ScoredCases:
    """Return other cases, such as those of an earlier moment, each counted whole. Second opinions are left out."""
    found = {case.id: case for case in sorted(cases, key=lambda case: case.id) if case.in_sample}
    boards = {
        each: CaseBoard(framework, dict(case.counting_facts()), dict(case.counting_judgements()), case_id=each)
        for each, case in found.items()
    }
    return ScoredCases(framework, original, found, boards)
