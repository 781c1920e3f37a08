"""The inspection as it was at a moment, and what has moved since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from app.assessment.case import Case
from app.framework.model import Framework
from app.records.fact import FACT
from app.records.judgement import Judgement
from app.records.key import RecordKey
from app.records.registry import kind_of
from app.records.tables import RecordTables
from app.scoring.counts import ScoreChange, ScoreKey, ScoringIndex
from app.scoring.drilldown import counted_judgements
from app.scoring.scoreboard import CaseBoard, Scoreboard
from app.session.session import Session
from app.store.journal import Row
from app.store.moments import arrived_later, contents_at, made_since


@dataclass(frozen=True, slots=True)
class PastState:
    """The records of an inspection that counted at a moment, and the scores that they gave.

    Attributes:
        cases: Every case by reference, in order of reference.
        inspection: The records of the inspection itself.
        board: The scores of the sample of that time.
    """

    cases: dict[str, Case]
    inspection: RecordTables
    board: Scoreboard

    @property
    def sample(self) -> list[Case]:
        """Return the cases that were in the sample, in order of reference."""
        return [case for case in self.cases.values() if case.in_sample]


@dataclass(frozen=True, slots=True)
class Move:
    """One judgement that counts otherwise than it did.

    Attributes:
        case_id: The case.
        question: The question.
        before: The judgement that counted; None where none did.
        after: The judgement that counts now; None where none does.
        causes: The changes since that the move comes from, the oldest first.
    """

    case_id: str
    question: str
    before: Judgement | None
    after: Judgement | None
    causes: tuple[Row, ...]

    @property
    def moves_scores(self) -> bool:
        """Return whether the answer that counts is another one. Otherwise only its reasons or texts changed."""
        return _answer(self.before) != _answer(self.after)


@dataclass(frozen=True, slots=True)
class Since:
    """The moves since a moment.

    Attributes:
        at: The moment, in milliseconds since 1970 (UTC).
        then: The inspection at the moment.
        scores: The scores of the sample that are others now: of headlines, sections, criteria, then questions.
        moves: The judgements that count otherwise now, in order of case and question.
        complete: The number of cases of the sample that are complete now.
        sample: The number of cases in the sample now.
        late: The changes made by the moment that are known to have reached this laptop after it.
    """

    at: int
    then: PastState
    scores: tuple[ScoreChange, ...]
    moves: tuple[Move, ...]
    complete: int
    sample: int
    late: int

    def behind(self, framework: Framework, key: ScoreKey) -> tuple[Move, ...]:
        """Return the moves that a change of a score comes from."""
        feeds = ScoringIndex.of(framework).feeds
        return tuple(each for each in self.moves if each.moves_scores and key in feeds[each.question])


def records_of(contents: Iterable[tuple[RecordKey, Any]]) -> tuple[dict[str, Case], RecordTables]:
    """Return the cases in order of reference, and the records of the inspection, each with the value that counts."""
    cases: dict[str, Case] = {}
    inspection = RecordTables()
    for key, value in contents:
        if not key.case_id:
            inspection.apply(key, value)
            continue
        case = cases.get(key.case_id)
        if case is None:
            case = cases[key.case_id] = Case(key.case_id)
        case.apply(key, value)
    return dict(sorted(cases.items())), inspection


def state_of(framework: Framework, contents: Iterable[tuple[RecordKey, Any]]) -> PastState:
    """Return the cases and scores that records give, each with the value that counts."""
    cases, inspection = records_of(contents)
    board = Scoreboard(framework)
    for case in cases.values():
        if case.in_sample:
            board.put_case(case.id, case.counting_facts(), case.counting_judgements())
    return PastState(cases, inspection, board)


def past_state(session: Session, at: int) -> PastState:
    """Return the inspection as it was at a moment.

    The changes count by when they were made, on whichever laptop, and not by when they were merged here.

    Args:
        session: The inspection.
        at: The moment, in milliseconds since 1970 (UTC).
    """
    return state_of(session.framework, contents_at(session.store, at))


def since(session: Session, at: int) -> Since:
    """Return what has moved since a moment (milliseconds since 1970, UTC)."""
    then = past_state(session, at)
    sample = session.sample()
    return Since(
        at,
        then,
        tuple(_score_changes(session.framework, then.board, session.board)),
        tuple(_moves(session, then, made_since(session.store, at))),
        sum(case.complete for case in sample),
        len(sample),
        arrived_later(session.store, at),
    )


def _score_changes(framework: Framework, before: Scoreboard, after: Scoreboard) -> Iterator[ScoreChange]:
    for level, each in score_keys(framework):
        was, now = before.tally(level, each), after.tally(level, each)
        if was != now:
            yield ScoreChange(level, each, None, was, now)


def score_keys(framework: Framework) -> tuple[ScoreKey, ...]:
    """Return the keys of all scores: headlines, each section with its criteria, then questions."""
    keys: list[ScoreKey] = [("headline", each.id) for each in framework.headlines]
    for section in framework.sections:
        keys.append(("section", section.id))
        keys += [("criterion", each.id) for each in framework.criteria if each.section == section.id]
    return (*keys, *(("question", each.id) for each in framework.questions))


def _moves(session: Session, then: PastState, rows: Iterable[Row]) -> Iterator[Move]:
    by_case: dict[str, list[Row]] = {}
    for row in rows:
        if row.key.case_id and kind_of(row.key).moves_scores:
            by_case.setdefault(row.key.case_id, []).append(row)
    for reference in sorted(by_case):
        before = then.board.case(reference) if reference in then.board.cases else None
        after = session.board.case(reference) if reference in session.board.cases else None
        causes = _Causes(session.framework, by_case[reference])
        for question in session.framework.questions:
            was, now = _counted(before, question.id), _counted(after, question.id)
            if was != now:
                yield Move(reference, question.id, was, now, causes.of(question.id))


class _Causes:
    """The changes of one case since a moment, by the questions whose judgement they concern.

    Args:
        framework: The framework.
        rows: The changes that can move scores, the oldest first.
    """

    def __init__(self, framework: Framework, rows: list[Row]) -> None:
        self._own: dict[str, list[Row]] = {}
        self._above: dict[str, list[Row]] = {}
        self._whole: list[Row] = []
        self._all = rows
        dependencies = ScoringIndex.of(framework).dependencies
        for row in rows:
            item = row.key.item
            if not item:
                self._whole.append(row)
                continue
            if not FACT.matches(row.key):
                self._own.setdefault(item, []).append(row)
            # A ruling on a fact or a question changes what those below it follow, as another answer does.
            for below in dependencies.dependents(item):
                self._above.setdefault(below.id, []).append(row)

    def of(self, question: str) -> tuple[Row, ...]:
        """Return the nearest changes that there are: its own, those of what it depends on, those of the whole case."""
        return tuple(self._own.get(question) or self._above.get(question) or self._whole or self._all)


def _counted(board: CaseBoard | None, question: str) -> Judgement | None:
    found = counted_judgements(board, question) if board is not None else None
    return found.judgement if found is not None else None


def _answer(judgement: Judgement | None) -> str | None:
    return judgement.answer if judgement is not None else None
