"""Live scores: one changed fact or judgement in, the scores that it moved out, in constant time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.framework.applicability import Applicability, applicability
from app.framework.model import Answer, Framework, Question
from app.records.judgement import BLANK, Judgement
from app.scoring.counts import Counts, Delta, Level, ScoreChange, ScoreKey, ScoringIndex
from app.scoring.tally import Tally

__all__ = [
    "CaseBoard",
    "CaseContent",
    "Delta",
    "Level",
    "Moves",
    "ScoreChange",
    "ScoreKey",
    "Scoreboard",
    "StatusChange",
]


CaseContent = tuple[Mapping[str, str | None], Mapping[str, Judgement]]

_APPLIES = Applicability.APPLIES


@dataclass(frozen=True, slots=True)
class StatusChange:
    """A question that began or ceased to apply, or to be pending."""

    question: str
    before: Applicability
    after: Applicability


@dataclass(frozen=True, slots=True)
class Moves:
    """The scores and statuses that one edit moved, and the deltas behind them.

    The scores of the case come before those of the sample.
    """

    scores: tuple[ScoreChange, ...] = ()
    statuses: tuple[StatusChange, ...] = ()
    deltas: tuple[Delta, ...] = ()


_NOTHING = Moves()


class CaseBoard:
    """One view of one case: its facts and judgements, what applies, and its own tallies.

    A view is one person's form, or what counts for the sample; the board does not know which.

    Args:
        framework: The question framework.
        facts: Yes or no by fact id; absent or None while unknown. The board keeps this dictionary and changes it in
            place, so that a case and its board share one.
        judgements: Judgements by question id, kept and changed in the same way.
        case_id: The case, as it is named in the score changes.

    Raises:
        KeyError: the framework does not have one of the ids.
    """

    __slots__ = (
        "_answers",
        "_facts",
        "_judgements",
        "_plan",
        "_statuses",
        "answers",
        "case_id",
        "counts",
        "facts",
        "judgements",
        "statuses",
    )

    def __init__(
        self,
        framework: Framework,
        facts: dict[str, str | None],
        judgements: dict[str, Judgement],
        *,
        case_id: str = "",
    ) -> None:
        """Work out what applies and what counts, once."""
        self.case_id = case_id
        self._plan = ScoringIndex.of(framework)
        unknown = next((f for f in facts if f not in framework.fact_by_id), None)
        if unknown is not None:
            raise KeyError(unknown)
        self._facts = facts
        self._judgements = judgements
        self._answers: dict[str, Answer | None] = {each: j.answer for each, j in judgements.items()}
        self._statuses = applicability(framework, self._facts, self._answers)
        # Attributes and not properties: each answer reads them often. Only this class changes what they show.
        self.facts: Mapping[str, str | None] = self._facts
        self.judgements: Mapping[str, Judgement] = self._judgements
        self.answers: Mapping[str, Answer | None] = self._answers
        self.statuses: Mapping[str, Applicability] = self._statuses
        self.counts = Counts(self._plan)
        self.counts.move(
            [
                Delta(each, None, counted, (), _reasons(counted, judgement))
                for each, judgement in judgements.items()
                if (counted := _counted(self._statuses[each], judgement.answer)) is not None
            ],
            case_id,
        )

    def set_fact(self, fact: str, value: str | None) -> Moves:
        """Record a fact (None: unknown again). Only the questions that depend on it are looked at."""
        dependents = self._plan.dependencies.dependents(fact)
        if self._facts.get(fact) == value:
            return _NOTHING
        self._facts[fact] = value
        deltas: list[Delta] = []
        statuses = self._follow(dependents, deltas)
        return Moves(self.counts.move(deltas, self.case_id), statuses, tuple(deltas))

    def set_judgement(self, question: str, judgement: Judgement) -> Moves:
        """Record a judgement (a blank one clears). Only the question and its dependents are looked at."""
        status = self._statuses[question]
        old = self._judgements.get(question, BLANK)
        self._judgements[question] = judgement
        if old.answer == judgement.answer and old.reasons == judgement.reasons:
            return _NOTHING
        before, after = _counted(status, old.answer), _counted(status, judgement.answer)
        deltas: list[Delta] = []
        _note(deltas, question, before, after, _reasons(before, old), _reasons(after, judgement))
        statuses: tuple[StatusChange, ...] = ()
        if old.answer != judgement.answer:
            self._answers[question] = judgement.answer
            statuses = self._follow(self._plan.dependencies.dependents(question), deltas)
        return Moves(self.counts.move(deltas, self.case_id), statuses, tuple(deltas))

    def tally(self, level: Level, each: str) -> Tally:
        """Return the tally of this case at one level."""
        return self.counts.tally(level, each)

    def reason_counts(self, question: str) -> Mapping[str, int]:
        """Return how often each reason given counts for a question: in one case, once each."""
        return dict(self.counts.reasons.get(question, {}))

    def _follow(self, dependents: Iterable[Question], deltas: list[Delta]) -> tuple[StatusChange, ...]:
        # Dependents come each after what it depends on, so one pass settles them all.
        status_of = self._plan.dependencies.status_of
        changes: list[StatusChange] = []
        for question in dependents:
            each = question.id
            old = self._statuses[each]
            new = status_of(question, self._facts, self._answers, self._statuses)
            if new is old:
                continue
            self._statuses[each] = new
            changes.append(StatusChange(each, old, new))
            judgement = self._judgements.get(each)
            if judgement is not None and judgement.answer is not None:
                before, after = _counted(old, judgement.answer), _counted(new, judgement.answer)
                _note(deltas, each, before, after, _reasons(before, judgement), _reasons(after, judgement))
        return tuple(changes)


class Scoreboard:
    """The counting views of all cases of a sample, and the pools they make together.

    Kept up to date by the one edit at a time; nothing is recomputed whole. Unknown references and ids raise
    KeyError.
    """

    __slots__ = ("_boards", "_counts", "_framework")

    def __init__(self, framework: Framework) -> None:
        self._framework = framework
        self._boards: dict[str, CaseBoard] = {}
        self._counts = Counts(ScoringIndex.of(framework))

    @property
    def cases(self) -> tuple[str, ...]:
        """References of the cases held, in the order first put."""
        return tuple(self._boards)

    def case(self, ref: str) -> CaseBoard:
        """Return the counting view of a case, to be read only: changes go through the scoreboard."""
        return self._boards[ref]

    def put_case(self, ref: str, facts: dict[str, str | None], judgements: dict[str, Judgement]) -> None:
        """Add a case, or replace all that is held of it; both dictionaries are kept as `CaseBoard` keeps them."""
        board = CaseBoard(self._framework, facts, judgements, case_id=ref)
        old = self._boards.get(ref)
        if old is not None:
            self._counts.add(old.counts, -1)
        self._boards[ref] = board
        self._counts.add(board.counts, 1)

    def remove_case(self, ref: str) -> None:
        """Take a case out of the sample."""
        self._counts.add(self._boards.pop(ref).counts, -1)

    def set_fact(self, ref: str, fact: str, value: str | None) -> Moves:
        """Record a fact of a case; give back what moved in the case and in the sample."""
        return self._pool(self._boards[ref].set_fact(fact, value))

    def set_judgement(self, ref: str, question: str, judgement: Judgement) -> Moves:
        """Record a judgement of a case; give back what moved in the case and in the sample."""
        return self._pool(self._boards[ref].set_judgement(question, judgement))

    def if_case_counted(self, ref: str, content: CaseContent | None) -> tuple[ScoreChange, ...]:
        """Return how the scores of the sample would change if a case counted with other facts and judgements.

        Only this case is counted again. Nothing held here changes.

        Args:
            ref: The case; one that is not held counts as empty now.
            content: Its facts and judgements; None where it would not be in the sample.
        """
        old = self._boards.get(ref)
        empty = Counts(ScoringIndex.of(self._framework))
        facts, judgements = content if content is not None else ({}, {})
        new = CaseBoard(self._framework, dict(facts), dict(judgements)).counts if content is not None else empty
        moved = self._counts.replaced(empty if old is None else old.counts, new)
        return tuple(ScoreChange(*key, None, before, after) for key, before, after in moved)

    def tally(self, level: Level, each: str, *, case: str | None = None) -> Tally:
        """Return the tally at one level, of one case or of the whole sample."""
        if case is not None:
            return self._boards[case].tally(level, each)
        return self._counts.tally(level, each)

    def reason_counts(self, question: str, *, case: str | None = None) -> Mapping[str, int]:
        """Return how often each reason given counts for a question, in one case or in the whole sample."""
        if case is not None:
            return self._boards[case].reason_counts(question)
        return dict(self._counts.reasons.get(question, {}))

    def _pool(self, moves: Moves) -> Moves:
        if not moves.deltas:
            return moves
        return Moves(moves.scores + self._counts.move(moves.deltas, None), moves.statuses, moves.deltas)


def _counted(status: Applicability, answer: Answer | None) -> Answer | None:
    return answer if status is _APPLIES else None


def _reasons(counted: Answer | None, judgement: Judgement) -> tuple[str, ...]:
    # A reason ticked twice is one reason.
    return tuple(dict.fromkeys(judgement.reasons)) if counted == "no" else ()


def _note(
    deltas: list[Delta],
    question: str,
    before: Answer | None,
    after: Answer | None,
    reasons_before: tuple[str, ...],
    reasons_after: tuple[str, ...],
) -> None:
    if before != after or reasons_before != reasons_after:
        deltas.append(Delta(question, before, after, reasons_before, reasons_after))
