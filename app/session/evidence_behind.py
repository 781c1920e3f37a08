"""The evidence behind the scores: how many judgements rest on the record, on an interview, or on nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.analysis.thin_evidence import EvidenceCounts, ThinScore, by_effect, thin_score
from app.assessment.basis import BASES, Basis, basis_of, in_spans, spans_of
from app.assessment.case import Case
from app.framework.applicability import Applicability
from app.framework.model import Framework
from app.records.interview import INTERVIEW
from app.records.judgement import JUDGEMENT, Judgement, judgement_key
from app.records.key import RecordKey
from app.scoring.counts import ScoreKey, ScoringIndex
from app.scoring.tally import Tally
from app.session.session import Session
from app.store.moments import times_of

_BANDED = ("headline", "section", "criterion")


@dataclass(frozen=True, slots=True)
class BasedJudgement:
    """One judgement that counts as a yes or a no, with what it rests on."""

    case_id: str
    question: str
    assessor: str
    judgement: Judgement
    basis: Basis


@dataclass(frozen=True, slots=True)
class EvidenceBehind:
    """The evidence behind the scores.

    Attributes:
        scores: Headlines, sections and criteria, those first whose band the fewest judgements without
            evidence would change.
        questions: Each question by its id.
        judgements: Every yes and no that counts, in order of case and question.
    """

    scores: tuple[ThinScore, ...]
    questions: Mapping[str, ThinScore]
    judgements: tuple[BasedJudgement, ...]

    def behind(self, framework: Framework, key: ScoreKey, *bases: Basis) -> tuple[BasedJudgement, ...]:
        """Return the judgements behind a score that rest on one of `bases`."""
        feeds = ScoringIndex.of(framework).feeds
        return tuple(each for each in self.judgements if each.basis in bases and key in feeds[each.question])


def evidence_behind(session: Session) -> EvidenceBehind:
    """Return the evidence behind the scores of the sample."""
    judgements = tuple(_judgements(session))
    counted: dict[ScoreKey, dict[Basis, list[int]]] = {}
    index = ScoringIndex.of(session.framework)
    per_question: dict[str, dict[Basis, list[int]]] = {}
    for each in judgements:
        slots = per_question.setdefault(each.question, {basis: [0, 0] for basis in BASES})[each.basis]
        slots[each.judgement.answer == "no"] += 1
    for question, slots_of in per_question.items():
        for key in index.feeds[question]:
            whole = counted.setdefault(key, {basis: [0, 0] for basis in BASES})
            for basis, (yes, no) in slots_of.items():
                whole[basis][0] += yes
                whole[basis][1] += no
    scores = {key: thin_score(session.framework, key, _counts(counted.get(key, {}))) for key in index.places}
    return EvidenceBehind(
        tuple(by_effect(score for key, score in scores.items() if key[0] in _BANDED)),
        {identity: score for (level, identity), score in scores.items() if level == "question"},
        judgements,
    )


def _counts(found: Mapping[Basis, list[int]]) -> EvidenceCounts:
    return EvidenceCounts(*(Tally(*found.get(basis, (0, 0))) for basis in BASES))


def _judgements(session: Session) -> list[BasedJudgement]:
    questions = [question.id for question in session.framework.questions]
    found: list[BasedJudgement] = []
    times: dict[RecordKey, list[int]] | None = None
    for case in session.sample():
        board = session.board.case(case.id)
        spans = {code: spans_of(case.interviews_of(code)) for code in case.table(INTERVIEW)}
        for question in questions:
            judgement = board.judgements.get(question)
            if judgement is None or judgement.answer not in ("yes", "no"):
                continue
            if board.statuses[question] is not Applicability.APPLIES:
                continue
            whose = _whose(case, question)
            said = False
            if not judgement.evidence and spans.get(whose):
                times = times_of(session.store, JUDGEMENT) if times is None else times
                said = in_spans(times.get(judgement_key(case.id, question, whose), ()), spans[whose])
            basis = basis_of(judgement, in_interview=said)
            found.append(BasedJudgement(case.id, question, whose, judgement, basis))
    return found


def _whose(case: Case, question: str) -> str:
    return case.counting_assessor(question) or ""
