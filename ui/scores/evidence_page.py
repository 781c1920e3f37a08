"""The evidence behind the scores: what their judgements rest on, those first whose band thin evidence could change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.analysis.thin_evidence import ThinScore
from app.assessment.basis import BASES, Basis
from app.scoring.counts import ScoreKey, ScoringIndex
from app.scoring.tally import band_word
from app.session.blindness import may_see
from app.session.evidence_behind import BasedJudgement, EvidenceBehind, evidence_behind
from app.session.session import Session
from ui.context import Context
from ui.language.counts import counted
from ui.scores.judged_page import Cells, Columns, JudgedPage, Place, ScoreLine
from ui.scores.score_words import answer_words, judgement_lines, score_name, score_words
from ui.style import CONTROL
from ui.tasks import Job
from ui.widgets.controls import ChoiceBox

_EVERY = "every"


class EvidencePage(JudgedPage[EvidenceBehind]):
    """The page. A box chooses which judgements are listed: those that rest on nothing, at first."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            "evidenceBehind",
            self.tr("Evidence behind the scores"),
            Columns(
                (
                    self.tr("Score"),
                    self.tr("Now"),
                    self.tr("Record"),
                    self.tr("Interview"),
                    self.tr("Nothing"),
                    self.tr("Effect on the band"),
                ),
                (0, 5),
            ),
            Columns(
                (
                    self.tr("Case"),
                    self.tr("Question"),
                    self.tr("Assessor"),
                    self.tr("Answer"),
                    self.tr("Rests on"),
                    self.tr("Evidence"),
                ),
                (5,),
            ),
        )
        self._result: EvidenceBehind | None = None
        self._judgements: dict[Place, BasedJudgement] = {}
        self.shown = ChoiceBox()
        self.shown.setObjectName("evidenceShown")
        self.shown.setAccessibleName(self.tr("Judgements shown"))
        self.shown.setMinimumHeight(CONTROL)
        for text, value in (
            (self.tr("Those without evidence"), "nothing"),
            (self.tr("Those that rest on an interview"), "interview"),
            (self.tr("Those that rest on the record"), "record"),
            (self.tr("All judgements"), _EVERY),
        ):
            self.shown.addItem(text, value)
        self.labelled(self.tr("&Judgements"), self.shown)
        self.controls.addStretch(1)
        self.shown.currentIndexChanged.connect(lambda _: self._fill())

    def save_state(self) -> dict[str, Any]:
        """Return which judgements are shown, and the selected score and judgement."""
        return super().save_state() | {"shown": self.shown.currentData()}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show what `state` names."""
        self.shown.setCurrentIndex(max(0, self.shown.findData(state.get("shown", self.shown.currentData()))))
        super().restore_state(state)

    def _work(self) -> Callable[[Session, Job], EvidenceBehind]:
        return lambda session, _job: evidence_behind(session)

    def _show(self, result: EvidenceBehind) -> None:
        self._result = result
        every = self._sees_all()
        shown = (each for each in result.judgements if every or self._may_show(each))
        self._judgements = {(each.case_id, each.question): each for each in shown}
        reachable = sum(each.turns is not None for each in result.scores)
        self.summary.setText(
            counted(
                reachable,
                self.tr("{n} score could move to another band if the answers without evidence were different."),
                self.tr("{n} scores could move to another band if the answers without evidence were different."),
            )
            + " "
            + self.tr(
                "A judgement rests on the record if its evidence names a place there. It rests on an interview if its "
                "evidence names only that, or was written during one."
            )
        )
        self._fill()

    def _fill(self) -> None:
        if self._result is None:
            return
        framework, chosen = self._context.session.framework, self.shown.currentData()
        feeds = ScoringIndex.of(framework).feeds
        behind: dict[ScoreKey, list[Place]] = {}
        for place, each in self._judgements.items():
            if chosen in (_EVERY, each.basis):
                for key in feeds[each.question]:
                    behind.setdefault(key, []).append(place)
        self._show_scores(
            [ScoreLine(each.key, self._score_cells(each), behind.get(each.key, [])) for each in self._result.scores]
        )

    def _may_show(self, each: BasedJudgement) -> bool:
        session = self._context.session
        case = session.cases.get(each.case_id)
        return case is not None and may_see(session, case, each.assessor)

    def _score_cells(self, score: ThinScore) -> Cells:
        counts, framework = score.counts, self._context.session.framework
        return (
            score_name(framework, score.key),
            score_words(framework, counts.all),
            counts.record.judged,
            counts.interview.judged,
            counts.nothing.judged,
            self._effect(score),
        )

    def _effect(self, score: ThinScore) -> str:
        framework = self._context.session.framework
        if score.turns is None or score.lowest is None or score.highest is None:
            return self.tr("None")
        # The worker's session has the bands in English.
        bands = {each.id: each for each in framework.bands}
        reached = dict.fromkeys(
            band_word(bands[each.id], framework.bands) for each in (score.lowest, score.highest) if each != score.band
        )
        return counted(
            score.turns,
            self.tr("{n} different answer would change the band. If all were different, it could be {bands}."),
            self.tr("{n} different answers would change the band. If all were different, it could be {bands}."),
            bands=self.tr(" or ").join(reached),
        )

    def _cells(self, case_id: str, question: str) -> Cells:
        each = self._judgements[case_id, question]
        judgement = each.judgement
        text = " ".join((judgement.evidence or judgement.note).split())
        return case_id, question, each.assessor, answer_words(judgement), basis_word(each.basis), text

    def _detail(self, case_id: str, question: str) -> str:
        framework = self._context.session.framework
        each = self._judgements[case_id, question]
        head = f"{case_id}, {score_name(framework, ('question', question))}"
        parts = [head, judgement_lines(framework, question, each.judgement)]
        score = next((one for one in self._result.scores if one.key == self.score), None) if self._result else None
        if score is not None:
            # A narrow table cuts the effect off.
            parts.append(f"{score_name(framework, score.key)}: {self._effect(score)}")
        return "\n\n".join(parts)


def basis_word(basis: Basis) -> str:
    """Return what a judgement rests on."""
    words = (
        QCoreApplication.translate("scores", "The record"),
        QCoreApplication.translate("scores", "An interview"),
        QCoreApplication.translate("scores", "Nothing"),
    )
    return dict(zip(BASES, words, strict=True))[basis]
