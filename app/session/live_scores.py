"""The boards of one open inspection: the scores that count, and the forms in use, kept up to date by steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from app.assessment.case import Case
from app.assessment.form_state import FormState
from app.framework.model import Framework
from app.records.fact import FACT
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.scoring.scoreboard import CaseBoard, Moves, Scoreboard, ScoreChange
from app.session.changes import Changes, FormChange

# Forms kept up to date beside the open one: those of the last few cases, so that going back costs nothing.
_FORMS_KEPT = 8


class LiveScores:
    """The scoreboard of the sample, and single assessors' forms."""

    def __init__(self, framework: Framework, cases: Mapping[str, Case]) -> None:
        """Count every case of the sample. `cases` is the session's own mapping, read again after each change."""
        self._framework = framework
        self._cases = cases
        self._forms: dict[tuple[str, str], FormState] = {}
        self.board = Scoreboard(framework)
        for case in cases.values():
            self._count(case)

    def set_framework(self, framework: Framework) -> None:
        """Use the same framework in another wording. Forms name what is open in its words, so they are let go."""
        self._framework = framework
        self._forms.clear()

    def form_state(self, case: Case, assessor: str) -> FormState:
        """Return one assessor's form of a case, and keep it up to date while it is among those used last."""
        at = case.id, assessor
        form = self._forms.pop(at, None) or self.form_now(case, assessor)
        self._forms[at] = form
        if len(self._forms) > _FORMS_KEPT:
            del self._forms[next(iter(self._forms))]
        return form

    def form_now(self, case: Case, assessor: str) -> FormState:
        """Return one assessor's form of a case as it is at this moment; it is not kept."""
        kept = self._forms.get((case.id, assessor))
        return kept or FormState(self._framework, case, assessor, self._board_of(case, assessor))

    def _board_of(self, case: Case, assessor: str) -> CaseBoard:
        # The scoreboard has this form already, unless rulings on single items mix two assessors in it.
        if case.in_sample and assessor == case.counting_assessor() and not case.is_ruled_by_item:
            return self.board.case(case.id)
        facts, judgements = case.live(FACT, assessor), case.live(JUDGEMENT, assessor)
        return CaseBoard(self._framework, facts, judgements, case_id=case.id)

    def moves_by_steps(self, scored: list[RecordKey]) -> bool:
        """Return whether a change of these keys, all that can move scores, is one fact or judgement of a known case."""
        return (
            len(scored) == 1
            and (FACT.matches(scored[0]) or JUDGEMENT.matches(scored[0]))
            and scored[0].case_id in self._cases
        )

    def step(self, key: RecordKey, value: Any, apply: Callable[[], None]) -> Changes:
        """Move the scores by one fact or judgement, and apply the change to its case.

        Args:
            key: The fact or judgement.
            value: The value that memory shows for it.
            apply: Applies it and all that was recorded with it.
        """
        case = self._cases[key.case_id]
        form = self._forms.get((key.case_id, key.owner))
        shared = False
        moves = Moves()
        scores: tuple[ScoreChange, ...] = ()
        # The boards change the case's own dictionaries, so they come before the rest of the case.
        if case.in_sample and key.owner == case.counting_assessor(key.item):
            moves = _move(self.board.set_fact, self.board.set_judgement, key, value, key.case_id)
            scores = moves.scores
            shared = form is not None and form.board is self.board.case(key.case_id)
        if form is not None and not shared:
            moves = _move(form.board.set_fact, form.board.set_judgement, key, value)
        apply()
        if form is None:
            return Changes((key,), scores)
        changed = form.fact_changed if FACT.matches(key) else form.judgement_changed
        changed(key.item, moves.statuses)
        own = tuple([change for change in moves.scores if change.case_id is not None])
        forms = (FormChange(key.case_id, key.owner, moves.statuses, own),) if own or moves.statuses else ()
        return Changes((key,), scores, forms)

    def count_again(self, references: Iterable[str]) -> None:
        """Count whole cases again, after changes that no step can follow."""
        touched = set(references)
        for reference in touched:
            self._count(self._cases[reference])
        self._forms = {of: form for of, form in self._forms.items() if of[0] not in touched}

    def _count(self, case: Case) -> None:
        if case.in_sample:
            self.board.put_case(case.id, case.counting_facts(), case.counting_judgements())
        elif case.id in self.board.cases:
            self.board.remove_case(case.id)


def _move(
    set_fact: Callable[..., Moves], set_judgement: Callable[..., Moves], key: RecordKey, value: Any, *case: str
) -> Moves:
    return (set_fact if FACT.matches(key) else set_judgement)(*case, key.item, value)
