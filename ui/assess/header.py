"""Show above the form the case, its notable facts, its state and counts, and the ways to interview and review."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.records.allocation import ALLOCATION
from app.records.completion import COMPLETION
from app.records.fact import CUSTODY_FACT, FACT
from app.records.flag import FLAG
from app.records.interview import INTERVIEW
from app.records.judgement import JUDGEMENT
from app.records.kind import RecordKind
from app.records.profile import PROFILE
from app.records.rating import RATING
from app.session.changes import Changes
from ui.assess.case_form import CaseForm
from ui.assess.form_choice import forms_of
from ui.assess.labels import level_word
from ui.icons import set_icon
from ui.language.labels import standing_out, state_words
from ui.style import GRID, heading_font, strong_font
from ui.widgets.text.count_button import CountButton
from ui.widgets.text.elided_label import ElidedLabel
from ui.widgets.text.tooltips import plain_tip

# Kinds of record that can change the counts or the state of the case.
_COUNTED = (FACT, JUDGEMENT, FLAG, RATING, COMPLETION, INTERVIEW)


class Header(QWidget):
    """The case in one line, or in two or three lines if the window is too narrow for its texts.

    Attributes:
        back_pressed: The button that leads to the cases was pressed.
        open_pressed: The button that leads to the next unanswered item was pressed.
        flags_pressed: The button that leads to the next open flag was pressed.
        interview_pressed: The button that leads to the interview was pressed.
        review_pressed: The button that leads to the review, or back, was pressed.
        complete_pressed: The button that marks the case as complete was pressed.
        form_chosen: The assessor whose form should be shown instead.
    """

    back_pressed = Signal()
    open_pressed = Signal()
    flags_pressed = Signal()
    interview_pressed = Signal()
    review_pressed = Signal()
    complete_pressed = Signal()
    form_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = QPushButton(self.tr("Cases"))
        set_icon(self._back, "arrow-left")
        self._back.setObjectName("back")
        self._back.setToolTip(self.tr("Back to the cases (Escape)"))
        self._back.setAccessibleName(self.tr("Back to the cases"))
        self._back.clicked.connect(self.back_pressed)
        self._reference = QLabel()
        self._reference.setObjectName("reference")
        self._reference.setFont(heading_font(self.font()))
        # Never cut: "very high" and "high" begin alike.
        self._stands_out = QLabel()
        self._stands_out.setObjectName("standsOut")
        self._stands_out.setFont(strong_font(self.font()))
        self._about = ElidedLabel()
        self._about.setObjectName("about")
        self._state = QLabel()
        self._state.setObjectName("state")
        self._open = CountButton(
            self.tr("To answer"), self.tr("Go to the next fact or question to answer. {count} in this case.")
        )
        self._open.setObjectName("openCount")
        self._open.setToolTip(self.tr("Go to the next fact or question to answer (F8)"))
        set_icon(self._open, "list-todo")
        self._open.clicked.connect(self.open_pressed)
        self._flags = CountButton(self.tr("Flags"), self.tr("Go to the next open flag. {count} in this case."))
        self._flags.setObjectName("flagCount")
        self._flags.setToolTip(self.tr("Go to the next open flag (Shift+F8)"))
        set_icon(self._flags, "flag")
        self._flags.clicked.connect(self.flags_pressed)
        self._interview = self._button("interview", self.tr("Interview"), self.tr("Interview (F6)"))
        self._interview.clicked.connect(self.interview_pressed)
        self._review = self._button("review", self.tr("Review"), self.tr("Review, and back (F5)"))
        self._review.clicked.connect(self.review_pressed)
        self._complete = self._button(
            "completeCase", self.tr("Complete"), self.tr("Mark the case as complete (in the review, Ctrl+Enter)")
        )
        self._complete.clicked.connect(self.complete_pressed)
        self._whose = ElidedLabel(parent=self)
        self._whose.setObjectName("whose")
        self._choose = QPushButton(self)
        self._choose.setObjectName("chooseForm")
        self._choose.setToolTip(self.tr("Choose another assessor's form to read"))
        self._forms = QMenu(self._choose)
        self._choose.setMenu(self._forms)
        self._hushed = False
        self._may_interview = self._completes = False
        self._arranged: tuple[tuple[tuple[QWidget, ...], ...], bool] = ((), False)
        self._lines = (QHBoxLayout(), QHBoxLayout(), QHBoxLayout())
        box = QVBoxLayout(self)
        # Without a parent the header would get the smallest size of its first arrangement for good.
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        box.setContentsMargins(GRID, GRID // 2, GRID * 2, GRID // 2)
        box.setSpacing(GRID // 2)
        for line in self._lines:
            line.setSpacing(GRID * 2)
            box.addLayout(line)
        self._arrange()

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        return button

    def show_form(self, form: CaseForm) -> None:
        """Show the case of this form."""
        profile, word = form.case.profile, form.session.value_label
        gender, order = word("gender", profile.get("gender", "")), word("order", profile.get("order_type", ""))
        who = ", ".join(part for part in (profile.get("age_at_sentence"), gender) if part)
        level = level_word(profile.get("intervention_level_recorded"))
        recorded = self.tr("Level recorded: {0}").format(level.lower())
        self._reference.setText(form.case_id)
        custody = form.board.facts.get(CUSTODY_FACT)
        out = standing_out(custody, profile.get("rosh_recorded", ""), profile.get("looked_after", ""))
        self._stands_out.setText(out)
        self._stands_out.setVisible(bool(out))
        self._about.setText("   ".join(part for part in (who, order, recorded) if part))
        self._may_interview = form.may_change
        self._completes = form.may_change and not form.complete
        self._show_whose(form)
        self._count(form)
        self.set_scores_hidden(hushed=self._hushed)

    def apply(self, form: CaseForm, changes: Changes) -> None:
        """Show what a change affects, and leave the rest as it is."""
        if form.case_id not in changes.cases:
            return
        custody = bool([key for key in changes.of(FACT) if key.item == CUSTODY_FACT])
        if custody or _touched(form, changes, PROFILE, ALLOCATION, COMPLETION):
            self.show_form(form)
        elif _touched(form, changes, *_COUNTED):
            self._count(form)

    def set_scores_hidden(self, *, hushed: bool) -> None:
        """Hide or show the state and the counts of the case, because an interviewee may see the screen."""
        self._hushed = hushed
        for part in (self._state, self._open, self._flags, self._review):
            part.setHidden(hushed)
        self._complete.setHidden(hushed or not self._completes)
        # The interview has its own way back.
        self._interview.setHidden(hushed or not self._may_interview)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _count(self, form: CaseForm) -> None:
        now = form.state
        self._open.show_count(now.counts.unanswered)
        self._flags.show_count(len(form.case.open_flags(form.assessor)))
        state = state_words()[now.state]
        # A new text makes Qt lay out the page again, and most answers do not change the state.
        if state != self._state.text():
            completion = form.case.completion(form.assessor)
            self._state.setText(state)
            self._state.setToolTip(plain_tip(completion.why) if completion is not None and completion.complete else "")
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the narrowest arrangement, so that a wider one never makes the window grow."""
        narrowest = max(sum(each.minimumSizeHint().width() for each in _shown(row)) for row in self._ways()[-1])
        return QSize(narrowest + GRID * 9, super().minimumSizeHint().height())

    def _ways(self) -> tuple[tuple[tuple[QWidget, ...], ...], ...]:
        """Return the arrangements of the parts in lines, the preferred first and the narrowest last."""
        whose = self._whose if self._choose.isHidden() else self._choose
        case = (self._back, self._reference)
        first = (*case, self._stands_out)
        counts = (self._open, self._flags)
        ways_on = (self._interview, self._review, self._complete)
        return (
            ((*first, self._about, self._state, *counts, whose, *ways_on), (), ()),
            ((*first, self._state, *counts, whose), (self._about, *ways_on), ()),
            ((*first, *counts), (self._about,), (self._state, whose, *ways_on)),
            ((*first, *counts), (self._about, self._state, whose), ways_on),
            ((*first, self._state, whose), (self._about,), (*counts, *ways_on)),
            (first, (self._about, self._state, whose), (*counts, *ways_on)),
            ((*case, *counts), (self._stands_out, self._about), (self._state, whose, *ways_on)),
        )

    def _arrange(self) -> None:
        """Arrange the parts in the fewest lines in which they fit; if they fit in none, cut the profile the least."""
        ways = self._ways()
        room = self.width() - GRID * 3
        # Each part is in several arrangements.
        widths = {part: part.sizeHint().width() for part in _shown(tuple({each for row in ways[0] for each in row}))}
        spare = max(0, widths.get(self._about, 0) - self._about.minimumSizeHint().width())
        rows = min(ways, key=lambda way: self._lacking(way, widths, room, spare))
        quiet = self._stands_out.isHidden()
        if (rows, quiet) == self._arranged:
            return
        self._arranged = rows, quiet
        for line, widgets in zip(self._lines, rows, strict=True):
            while line.count():
                line.takeAt(0)
            left = [each for each in widgets if each in (self._back, self._reference, self._stands_out, self._about)]
            stretched = next((each for each in (self._about, self._stands_out) if each in _shown(tuple(left))), None)
            for widget in widgets:
                line.addWidget(widget, 1 if widget is stretched else 0)
            if widgets and stretched is None:
                # An empty stretch keeps the other parts on the right, and no button grows.
                line.insertStretch(len(left), 1)
        order = [widget for row in rows for widget in row]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        box = self.layout()
        if box is not None:
            box.activate()

    def _lacking(
        self, way: tuple[tuple[QWidget, ...], ...], widths: Mapping[QWidget, int], room: int, spare: int
    ) -> int:
        """Return by how many pixels an arrangement would cut the profile; if it cuts another part, more than that.

        Args:
            way: The parts of each line.
            widths: The width that each part wants.
            room: The width of a line.
            spare: How much narrower the profile may be than it wants.
        """
        lacking = 0
        for row in way:
            over = max(0, _width(row, widths) - room)
            lacking += over if over <= (spare if self._about in row else 0) else room + over
        return lacking

    def _show_whose(self, form: CaseForm) -> None:
        whose = self.tr("{0}'s form").format(form.assessor)
        text = whose if form.may_change else self.tr("{0}, to read").format(whose)
        self._whose.setText(text)
        self._choose.setText(text)
        self._choose.setAccessibleName(text)
        codes = forms_of(form.session, form.case)
        several = len(codes) > 1
        self._whose.setVisible(not several)
        self._choose.setVisible(several)
        self._forms.clear()
        for code in codes if several else ():
            counts = (
                self.tr("{0}'s form, which counts") if code == form.case.counting_assessor() else self.tr("{0}'s form")
            )
            action = QAction(counts.format(code), self._forms)
            action.setObjectName(f"formOf{code}")
            action.setCheckable(True)
            action.setChecked(code == form.assessor)
            action.triggered.connect(lambda _=False, code=code: self.form_chosen.emit(code))
            self._forms.addAction(action)


def _shown(row: tuple[QWidget, ...]) -> list[QWidget]:
    return [widget for widget in row if not widget.isHidden()]


def _width(row: tuple[QWidget, ...], widths: Mapping[QWidget, int]) -> int:
    """Return the preferred width of a row in pixels, of the preferred widths of the parts that are shown."""
    shown = [widths[widget] for widget in row if widget in widths]
    return sum(shown) + GRID * 2 * max(0, len(shown) - 1)


def _touched(form: CaseForm, changes: Changes, *kinds: RecordKind[Any]) -> bool:
    """Return whether a change touched records of these kinds in the form's case."""
    return bool([key for key in changes.of(*kinds) if key.case_id == form.case_id])
