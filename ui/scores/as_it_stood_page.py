"""The inspection as it was at a moment: its scores beside those of now, and each judgement that has moved since."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, Qt, QTime

from app.commands.as_of import end_of_minute
from app.records.registry import describe, name_of
from app.scoring.counts import ScoreKey, ScoringIndex
from app.scoring.tally import Tally
from app.session.blindness import may_see
from app.session.past import Move, Since, score_keys, since
from app.session.session import Session
from app.store.journal import Row
from ui.context import Context
from ui.language.counts import counted
from ui.language.dates import MOMENT, moment
from ui.language.messages import translated
from ui.scores.judged_page import Cells, Columns, JudgedPage, Place, ScoreLine
from ui.scores.score_words import answer_words, judgement_lines, score_name, score_words, signed
from ui.style import CONTROL
from ui.tasks import Job
from ui.widgets.controls import ChoiceBox
from ui.widgets.forms.moment_field import MomentField, say_what_is_unread
from ui.widgets.forms.stepping_field import inset_text

_EVENING = QTime(17, 0)
_MOST_DAYS = 14


class AsItStoodPage(JudgedPage[Since]):
    """The page. Choosing another moment shows it immediately."""

    def __init__(self, context: Context) -> None:
        """Make the page, on the end of the last day of fieldwork that is over."""
        super().__init__(
            context,
            "asItStood",
            self.tr("As it stood"),
            Columns(
                (self.tr("Score"), self.tr("Then"), self.tr("Now"), self.tr("Moved"), self.tr("Answers changed")),
                wide=(0,),
                numbers=(3,),
            ),
            Columns(
                (self.tr("Case"), self.tr("Question"), self.tr("Then"), self.tr("Now"), self.tr("Changed by")), (4,)
            ),
        )
        self._moves: dict[Place, Move] = {}
        self.moment = MomentField(shown=MOMENT)
        self.moment.setObjectName("asItStoodMoment")
        self.moment.setAccessibleName(self.tr("Moment"))
        self.moment.setMinimumHeight(CONTROL)
        self.moment.lineEdit().setAccessibleName(self.moment.accessibleName())
        inset_text(self.moment)
        say_what_is_unread(self.notice, self.moment)
        self.days = ChoiceBox()
        self.days.setObjectName("asItStoodDays")
        self.days.setAccessibleName(self.tr("End of a day of fieldwork"))
        self.days.setMinimumHeight(CONTROL)
        self.labelled(self.tr("&Moment"), self.moment)
        self.labelled(self.tr("o&r a day"), self.days)
        self.controls.addStretch(1)
        self._offer_days()
        self.moment.dateTimeChanged.connect(lambda _: self._moment_changed())
        self.days.activated.connect(lambda _: self.moment.setDateTime(self.days.currentData()))

    def save_state(self) -> dict[str, Any]:
        """Return the moment, and the selected score and judgement."""
        return super().save_state() | {"moment": self.moment.dateTime().toString(Qt.DateFormat.ISODate)}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the moment that `state` names."""
        found = QDateTime.fromString(state.get("moment", ""), Qt.DateFormat.ISODate)
        if found.isValid():
            with QSignalBlocker(self.moment):
                self.moment.setDateTime(found)
            self._choose_day()
        super().restore_state(state)

    def _offer_days(self) -> None:
        """Offer the end of each day of fieldwork, the last one first."""
        about = self._context.session.metadata
        first, last = (
            QDate.fromString(about.get(name, ""), "yyyy-MM-dd") for name in ("fieldwork_first", "fieldwork_last")
        )
        today = QDate.currentDate()
        days = []
        if first.isValid() and last.isValid():
            days = [last.addDays(-back) for back in range(min(first.daysTo(last) + 1, _MOST_DAYS))]
        days = [day for day in days if day <= today] or [today.addDays(-1)]
        for day in days:
            at = QDateTime(day, _EVENING)
            self.days.addItem(moment(at.toMSecsSinceEpoch()), at)
        with QSignalBlocker(self.moment):
            self.moment.setDateTime(self.days.itemData(0))

    def _moment_changed(self) -> None:
        self._choose_day()
        self._refill()

    def _choose_day(self) -> None:
        """Choose the day whose end the moment is; none where it is another moment."""
        self.days.setCurrentIndex(self.days.findData(self.moment.dateTime()))

    def _work(self) -> Callable[[Session, Job], Since]:
        at = end_of_minute(self.moment.dateTime().toMSecsSinceEpoch())
        return lambda session, _job: since(session, at)

    def _show(self, result: Since) -> None:
        framework = self._context.session.framework
        every = self._sees_all()
        self._moves = {(each.case_id, each.question): each for each in result.moves if every or self._may_show(each)}
        self._say(result)
        feeds = ScoringIndex.of(framework).feeds
        behind: dict[ScoreKey, list[Place]] = {}
        for place, move in self._moves.items():
            for key in feeds[move.question] if move.moves_scores else ():
                behind.setdefault(key, []).append(place)
        now = {(each.level, each.id): each.after for each in result.scores}
        lines = []
        for key in score_keys(framework):
            # A question that has not moved has no row.
            if key[0] != "question" or key in now:
                then = result.then.board.tally(*key)
                places = behind.get(key, [])
                lines.append(ScoreLine(key, self._score_cells(key, then, now.get(key, then), len(places)), places))
        silent = [place for place, each in self._moves.items() if not each.moves_scores]
        if silent:
            name = self.tr("Reasons, notes and evidence only")
            lines.append(ScoreLine(("question", ""), (name, "", "", "", len(silent)), silent))
        self._show_scores(lines)

    def _score_cells(self, key: ScoreKey, then: Tally, now: Tally, moved: int) -> Cells:
        framework = self._context.session.framework
        points = "" if then.percent is None or now.percent is None else signed(now.percent - then.percent)
        return (score_name(framework, key), score_words(framework, then), score_words(framework, now), points, moved)

    def _say(self, result: Since) -> None:
        then = result.then.sample
        text = (
            self.tr("Then {complete} of {n} cases were complete; now {complete_now} of {n_now} are.")
            if then
            else self.tr("Nothing was recorded by then; now {complete_now} of {n_now} cases are complete.")
        )
        said = [
            text.format(
                complete=sum(case.complete for case in then),
                n=len(then),
                complete_now=result.complete,
                n_now=result.sample,
            ),
            counted(
                sum(each.moves_scores for each in self._moves.values()),
                self.tr("{n} answer that counts has moved since."),
                self.tr("{n} answers that count have moved since."),
            ),
        ]
        if result.late:
            said.append(
                counted(
                    result.late,
                    self.tr("{n} change made by then reached this laptop later."),
                    self.tr("{n} changes made by then reached this laptop later."),
                )
            )
        self.summary.setText(" ".join(said))

    def _may_show(self, move: Move) -> bool:
        session = self._context.session
        case = session.cases.get(move.case_id)
        return case is None or may_see(session, case, case.counting_assessor(move.question) or "")

    def _cells(self, case_id: str, question: str) -> Cells:
        move = self._moves[case_id, question]
        last = move.causes[-1] if move.causes else None
        by = f"{last.author}, {moment(last.at)}" if last is not None else ""
        return case_id, question, answer_words(move.before), answer_words(move.after), by

    def _detail(self, case_id: str, question: str) -> str:
        framework = self._context.session.framework
        move = self._moves[case_id, question]
        parts = [
            f"{case_id}, {score_name(framework, ('question', question))}",
            f"{self.tr('Then')}\n{judgement_lines(framework, question, move.before)}",
            f"{self.tr('Now')}\n{judgement_lines(framework, question, move.after)}",
        ]
        parts += [self._cause(row) for row in move.causes]
        return "\n\n".join(parts)

    def _cause(self, row: Row) -> str:
        framework = self._context.session.framework
        parts = [
            moment(row.at),
            row.author or self.tr("nobody named"),
            translated(name_of(framework, row.key)),
            translated(describe(framework, row.key, row.recorded)),
            row.why,
        ]
        return ", ".join(part for part in parts if part)
