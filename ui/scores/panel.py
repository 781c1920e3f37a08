"""Show the scores of the open case beside those of the sample, and change them with each answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from app.records.assessor import ASSESSOR
from app.records.case import CASE
from app.records.completion import COMPLETION
from app.records.departure import DEPARTURE
from app.records.second_assessor import SECOND_ASSESSOR
from app.scoring.scoreboard import Level
from app.scoring.tally import Tally
from app.session.changes import Changes, FormChange
from ui.context import Context
from ui.language.counts import counted
from ui.language.labels import bands_note
from ui.scores.folding import Fold, next_fold, recall_fold, remember_fold
from ui.scores.score_model import ScoreModel, ScoreRow
from ui.scores.score_view import ScoreView
from ui.style import GRID, character_width, strong_font
from ui.widgets.input.key_commands import set_keys
from ui.widgets.screen_reader import announce
from ui.widgets.splitter_width_memory import SplitterWidthMemory
from ui.widgets.text.quiet_label import QuietLabel

_MOVE_MS = 4000  # for which the last change of a score is shown


class ScorePanel(QWidget):
    """The scores of one form and of the sample. `fold_action` (F9) folds the panel to a strip, to nothing, and back.

    A panel that is folded to nothing remains in its layout with no width, because the key of a hidden widget does not
    work. `asked` carries the level and id of a score and "case" or "sample": the judgements behind it are wanted.

    Args:
        context: The open inspection.
        parent: The owner of the panel.
    """

    asked = Signal(str, str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scores")
        self._context = context
        self._case: tuple[str, str] | None = None
        self._scores_hidden = False
        self._absent = False
        self._narrow = False
        self._fold: Fold = "full"
        self._width_memory: SplitterWidthMemory | None = None
        framework = context.session.framework
        self.scores = ScoreModel(framework, self)
        self.list = ScoreView(framework, self.scores)
        self._state = QLabel()
        self._state.setObjectName("provisional")
        self._state.setWordWrap(True)
        self._move = QuietLabel()
        self._move.setObjectName("lastMove")
        self._move.setFont(strong_font(self.font()))
        self._move.setAutoFillBackground(True)
        self._inner = QWidget()
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        # The labels above and below the list are aligned with its rows.
        for label in (self._move, self._state):
            label.setContentsMargins(GRID, 0, 0, 0)
        inner.setSpacing(GRID // 2)
        inner.addWidget(self._move)
        inner.addWidget(self.list, 1)
        inner.addWidget(self._state)
        self._room_below = QWidget()  # keeps the line at the top while the list is hidden
        inner.addWidget(self._room_below, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._inner)
        self._move_timer = QTimer(self)
        self._move_timer.setSingleShot(True)
        self._move_timer.setInterval(_MOVE_MS)
        self._move_timer.timeout.connect(self._settle)
        self.fold_action = QAction(self)
        self.fold_action.setObjectName("foldScores")
        set_keys(self.fold_action, "F9")
        self.fold_action.triggered.connect(lambda _=False: self.set_fold(next_fold(self._fold)))
        self.addAction(self.fold_action)
        self._chosen_fold = recall_fold(context.session.store)
        self._apply_fold(self._chosen_fold or "full")
        self.list.asked.connect(self._ask)
        self.scores.show(None, context.session.board.tally)
        self._settle()
        self._show_state()
        context.bus.changed.connect(self._apply)

    @property
    def case(self) -> tuple[str, str] | None:
        """The case and the assessor whose form's scores are shown beside the sample's."""
        return self._case

    @property
    def fold(self) -> Fold:
        """How far the panel is folded by choice, even while the scores are hidden."""
        return self._fold

    def set_fold(self, fold: Fold) -> None:
        """Fold the panel, and remember the fold."""
        self._chosen_fold = fold
        self._apply_fold(fold)
        remember_fold(self._context.session.store, fold)

    def set_scores_hidden(self, hidden: bool) -> None:  # noqa: FBT001 - on or off, named by the method
        """Hide the scores and disable the key that shows them, or show them again. The fold remains."""
        self._scores_hidden = hidden
        self._show_fold()

    def set_absent(self, absent: bool) -> None:  # noqa: FBT001 - on or off, named by the method
        """Take the panel away from a page that no score belongs to, or bring it back. The fold remains."""
        if absent != self._absent:
            self._absent = absent
            self._show_fold()

    def keep_width(self, parts: QSplitter) -> None:
        """Remember the width to which the full panel is dragged in the splitter `parts`, and use it."""
        self._width_memory = SplitterWidthMemory("scores", self, parts)
        self._show_fold()

    def sizeHint(self) -> QSize:
        """Return the width for the current fold."""
        characters = character_width(self.fontMetrics())
        dragged = self._width_memory.width if self._width_memory is not None else None
        full = _WIDTH * characters if dragged is None else dragged
        width = {"full": full, "strip": _STRIP * characters, "nothing": 0}[self._shown]
        return QSize(width, super().sizeHint().height())

    def show_case(self, reference: str | None, assessor: str | None) -> None:
        """Show the scores of an assessor's form of a case beside the sample's; None for the sample's only."""
        had = self._case is not None
        self._case = (reference, assessor) if reference is not None and assessor is not None else None
        self.scores.show(self._tally if self._case else None, self._context.session.board.tally)
        if had != (self._case is not None):
            self.list.relay()
        if self._case is None:
            self.list.show_criterion(None)
        self._show_judged()
        self._settle()

    def show_criterion(self, criterion: str | None) -> None:
        """Set the criterion whose score the strip shows."""
        if criterion is not None:
            self.list.show_criterion(criterion)

    @property
    def _shown(self) -> Fold:
        return "nothing" if self._scores_hidden or self._absent else self._fold

    def _tally(self, level: Level, each: str) -> Tally:
        # The session replaces the form when a case is counted again.
        return self._context.session.form_state(*self._case).board.tally(level, each) if self._case else Tally()

    def _apply(self, changes: Changes) -> None:
        moved: list[ScoreRow] = []
        if changes.rescored:
            self.scores.show(self._tally if self._case else None, self._context.session.board.tally)
            self._show_judged()
        else:
            of_sample = [change for change in changes.scores if change.case_id is None]
            # The form may not be the one that counts, so its own scores are followed.
            of_case = [change for form in changes.forms if self._shows(form) for change in form.scores]
            if of_sample or of_case:
                moved = self.scores.follow(of_sample, of_case)
                self._show_judged()
        if changes.rescored or changes.of(COMPLETION, CASE, SECOND_ASSESSOR, ASSESSOR, DEPARTURE):
            self._show_state()
        if moved:
            self._announce(moved)

    def _show_judged(self) -> None:
        """Collapse the panel to one line while nothing is judged."""
        judged = self.scores.judged
        if judged == self.list.isHidden():
            self.list.setVisible(judged)
            self._state.setVisible(judged)
            self._room_below.setVisible(not judged)
            if not self._move_timer.isActive():
                self._settle()

    def _shows(self, form: FormChange) -> bool:
        return (form.case_id, form.assessor) == self._case

    def _announce(self, moved: list[ScoreRow]) -> None:
        text = self._in_words(next((row for row in moved if row.level == "criterion"), moved[-1]))
        self._move.setText(text)
        if self._shown != "nothing":
            announce(self._move, text)
        self._move_timer.start()

    def _in_words(self, row: ScoreRow) -> str:
        """Return the last change in a line. If the line has no room for both, it has the change of the case only."""
        name = row.id if row.level in ("criterion", "section") else row.title
        case = row.case.moved if row.case is not None else ""
        sample = row.sample.moved
        short = self.tr("{score}: {move}").format(score=name, move=case or sample)
        if self._case is None or self._fold == "strip":
            return short
        if case and sample:
            text = self.tr("{score}: this case {case}, sample {sample}").format(score=name, case=case, sample=sample)
        else:
            whose = self.tr("{score}: this case {move}") if case else self.tr("{score}: sample {move}")
            text = whose.format(score=name, move=case or sample)
        return text if self._move.fits(text) else short

    def _settle(self) -> None:
        self._move.setText(self.tr("Scores") if self.scores.judged else self.tr("No scores yet"))
        self.scores.settle()

    def _show_state(self) -> None:
        session = self._context.session
        me = session.current_assessor
        is_assessors = bool(me) and session.team.get(me or "") != "lead"
        cases = session.sample()
        seconds = [each for each in cases if is_assessors and me == each.second_assessor]
        # The judgements of a second assessor move no score, unless the lead rules that they count.
        aside = {each.id for each in seconds if each.counting_assessor() != me}
        sample = [each for each in cases if each.id not in aside]
        complete = sum(case.complete for case in sample)
        if is_assessors:
            # The cases of other assessors are on other laptops, so the cases here are not the whole sample.
            one = self.tr("Provisional, this laptop only: {complete} of {n} case complete.")
            many = self.tr("Provisional, this laptop only: {complete} of {n} cases complete.")
        elif complete < len(sample):
            one = self.tr("Provisional: {complete} of {n} case complete.")
            many = self.tr("Provisional: {complete} of {n} cases complete.")
        else:
            one = self.tr("{complete} of {n} case complete.")
            many = self.tr("{complete} of {n} cases complete.")
        parts = [counted(len(sample), one, many, complete=complete)] if sample or not aside else []
        if aside:
            parts.append(self.tr("Your second assessments count in no score."))
        sentence = " ".join(parts)
        # The strip names no bands, so it has no note on their wording.
        note = bands_note() if self._shown == "full" else ""
        self._state.setText(f"{sentence}\n{note}".rstrip())

    def _ask(self, row: ScoreRow, of: str) -> None:
        self.asked.emit(row.level, row.id, of)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the width of the window."""
        super().showEvent(event)
        self.follow_window()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self.follow_window()

    def follow_window(self) -> None:
        """Fold the full panel to a strip when the window becomes too narrow for it or the text too large, and back."""
        narrow = self.window().width() < max(_LEAST, _ROOMY * character_width(self.fontMetrics()))
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if not narrow:
            self._apply_fold(self._chosen_fold or "full")
        elif self._fold == "full":
            self._apply_fold("strip")

    def _apply_fold(self, fold: Fold) -> None:
        self._fold = fold
        self._settle()
        names = {
            "full": self.tr("&Fold the scores to a strip"),
            "strip": self.tr("&Fold the scores away"),
            "nothing": self.tr("Sho&w the scores"),
        }
        self.fold_action.setText(names[fold])
        self._show_fold()

    def _show_fold(self) -> None:
        shown = self._shown
        self.fold_action.setEnabled(not (self._scores_hidden or self._absent))
        self._show_judged()
        self.list.show_brief(shown == "strip")
        self._show_state()
        self._inner.setVisible(shown != "nothing")
        width = self.sizeHint().width()
        self.setMaximumWidth(_UNBOUNDED if shown == "full" else width)
        parts: QWidget | None = self.parentWidget()
        if isinstance(parts, QSplitter):
            # A splitter does not follow a new size hint, so the sizes are set.
            sizes = parts.sizes()
            here = parts.indexOf(self)
            largest = max((size, place) for place, size in enumerate(sizes) if place != here)[1]
            sizes[largest] += sizes[here] - width
            sizes[here] = width
            parts.setSizes(sizes)
            if (handle := parts.handle(here)) is not None:
                # There is nothing to drag beside a panel that is not in view.
                handle.setVisible(width > 0)
                # Once only, as each installation after the first replaces it.
                handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the handle beside the panel hidden while the panel is: a splitter shows it with each layout."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QSplitterHandle) and self.maximumWidth() == 0:
            watched.hide()
        return super().eventFilter(watched, event)


_UNBOUNDED = (1 << 24) - 1
_WIDTH = 68  # average characters
_STRIP = 23
_LEAST = 900  # pixels of the window in which the panel is shown in full
_ROOMY = 170
