"""How far assessors agree: every case that two people judged, and how each assessor's scores lie on like cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.analysis.agreement import Agreement, agreement
from app.analysis.strictness import Difference, difference_within_strata
from app.assessment.case import Case
from app.framework.applicability import Applicability
from app.framework.model import ANSWERS
from app.scoring.scoreboard import CaseBoard
from app.session.session import Session


@dataclass(frozen=True, slots=True)
class Compared:
    """The agreement on one question, on one criterion, or on all of them.

    Attributes:
        id: The question's or criterion's id; empty for all of them.
        cases: The number of cases behind it.
        agreement: The figures.
    """

    id: str
    cases: int
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Leaning:
    """How one assessor's scores lie beside the team's on like cases.

    Attributes:
        assessor: The assessor's code.
        cases: How many cases the assessor has judged.
        difference: The difference from the team within strata; None where there are too few like cases.
    """

    assessor: str
    cases: int
    difference: Difference | None


@dataclass(frozen=True, slots=True)
class AgreementFigures:
    """All figures of agreement of an inspection.

    Attributes:
        cases: The cases with a second judgement, in order of reference.
        overall: All of them.
        criteria: By criterion, in the framework's order, without those that have no second judgement.
        questions: By question, in the same way.
        leanings: By assessor, in order of code.
    """

    cases: tuple[str, ...]
    overall: Compared
    criteria: tuple[Compared, ...]
    questions: tuple[Compared, ...]
    leanings: tuple[Leaning, ...]


@dataclass(frozen=True, slots=True)
class JudgedTwice:
    """One question of one case that two assessors answered; `first` is the one who counts."""

    case: str
    question: str
    first: str
    second: str


Forms = Mapping[str, CaseBoard]
"""The forms of one case that have judgements, by assessor."""


def agreement_figures(session: Session) -> AgreementFigures:
    """Return how far the assessors of an inspection agree. Only cases of the sample are compared."""
    framework = session.framework
    cases = [(case, _forms(session, case)) for case in session.sample()]
    pairs = [pair for case, forms in cases for pair in _judged_twice(session, case, forms)]
    criterion = {question.id: question.criterion for question in framework.questions}
    return AgreementFigures(
        cases=tuple(sorted({pair.case for pair in pairs})),
        overall=compared("", pairs),
        criteria=_by_id([each.id for each in framework.criteria], pairs, criterion),
        questions=_by_id([each.id for each in framework.questions], pairs, {each: each for each in criterion}),
        leanings=tuple(_leanings(session, cases)),
    )


def _forms(session: Session, case: Case) -> Forms:
    return {code: own_board(session, case, code) for code, judged in sorted(case.judgements.items()) if judged}


def _judged_twice(session: Session, case: Case, forms: Forms) -> Iterator[JudgedTwice]:
    """Yield each question of a case that the counting assessor and another one answered."""
    first = forms.get(case.counting_assessor() or "")
    if first is not None:
        for second in forms.values():
            if second is not first:
                yield from pairs_of(session, case.id, first, second)


def pairs_of(session: Session, case_id: str, first: CaseBoard, second: CaseBoard) -> Iterator[JudgedTwice]:
    """Yield each question that two forms of a case answer.

    A question that is hidden in either form was not put to that assessor, so it is left out: agreement on questions
    that nobody was asked would make every figure look better.
    """
    for question in session.framework.in_order:
        one, other = first.answers.get(question.id), second.answers.get(question.id)
        hidden = Applicability.HIDDEN in (first.statuses[question.id], second.statuses[question.id])
        if one is not None and other is not None and not hidden:
            yield JudgedTwice(case_id, question.id, one, other)


def own_board(session: Session, case: Case, assessor: str) -> CaseBoard:
    """Return an assessor's own form of a case, counted.

    A second assessor's answers may come from a sheet without facts. The facts that count are used then.
    """
    if case.in_sample and assessor == case.counting_assessor() and not case.is_ruled_by_item:
        return session.board.case(case.id)  # the scoreboard has this form already
    facts = case.facts_of(assessor) or case.counting_facts()
    return CaseBoard(session.framework, dict(facts), dict(case.judgements_of(assessor)), case_id=case.id)


def compared(name: str, pairs: list[JudgedTwice]) -> Compared:
    """Return the agreement in these pairs."""
    counts = Counter((pair.first, pair.second) for pair in pairs)
    return Compared(name, len({pair.case for pair in pairs}), agreement(counts, ANSWERS))


def _by_id(ids: list[str], pairs: list[JudgedTwice], id_of: Mapping[str, str]) -> tuple[Compared, ...]:
    found: dict[str, list[JudgedTwice]] = {each: [] for each in ids}
    for pair in pairs:
        found[id_of[pair.question]].append(pair)
    return tuple(compared(each, those) for each, those in found.items() if those)


def _leanings(session: Session, cases: list[tuple[Case, Forms]]) -> Iterator[Leaning]:
    stratum_of = {order: each.id for each in session.framework.sample.strata for order in each.orders}
    scores: dict[str, dict[str, list[float]]] = {}
    for case, forms in cases:
        stratum = stratum_of.get(case.profile.get("order_type", ""), "")
        for assessor, form in forms.items():
            score = _score(session, form)
            if score is not None:
                scores.setdefault(assessor, {}).setdefault(stratum, []).append(score)
    for assessor in sorted(scores):
        own = scores[assessor]
        others = {
            stratum: [each for code, theirs in scores.items() if code != assessor for each in theirs.get(stratum, ())]
            for stratum in own
        }
        count = sum(len(each) for each in own.values())
        yield Leaning(assessor, count, difference_within_strata(own, others))


def _score(session: Session, board: CaseBoard) -> float | None:
    """Return the share of yes in a form; None where nothing is judged."""
    tallies = [board.tally("section", section.id) for section in session.framework.sections]
    judged = sum(tally.judged for tally in tallies)
    return sum(tally.yes for tally in tallies) / judged if judged else None
