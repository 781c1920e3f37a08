"""The fields of a challenge: where it is, who raises it, when, and on which grounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.session.challenges import CaseChallenge
from ui.language.dates import whole_day
from ui.style import GRID, character_width
from ui.widgets.controls import box, column_in, labelled, line_field, row_of
from ui.widgets.text.lines_field import LinesField

_GROUNDS_LINES = 2
_NUMBER = 16  # characters of the field of a question's number


class ChallengeFields(QWidget):
    """The fields, for a new challenge or for one that is edited. `typed` is emitted at each change of a text.

    Attributes:
        edited: The name of the challenge that is edited; empty while the fields are for a new one.
    """

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edited = ""
        self._kept: dict[str, dict[str, Any]] = {}  # what was typed and not recorded, by the challenge it is about
        self.case = box("challengeCase", self.tr("Case"), least=None)
        self.question = line_field("challengeQuestion", self.tr("Question"))
        self.by = line_field("challengeBy", self.tr("Raised by"))
        self.on = line_field("challengeOn", self.tr("Day"))
        self.on.setPlaceholderText(self.tr("Today, or a day such as 26 March 2012"))
        self.on.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.on.placeholderText()) + 3 * GRID)
        self.question.setMaximumWidth(_NUMBER * character_width(self.fontMetrics()))
        self.grounds = LinesField()
        self.grounds.setObjectName("challengeGrounds")
        self.grounds.setAccessibleName(self.tr("Grounds"))
        self.grounds.setPlaceholderText(self.tr("Why the YOT disputes the judgement"))
        self.grounds.setFixedHeight(_GROUNDS_LINES * self.grounds.fontMetrics().lineSpacing() + 2 * GRID)
        for field in (self.question, self.by, self.on):
            field.textEdited.connect(lambda _: self.typed.emit())
        self.grounds.textChanged.connect(self.typed)
        where = (*labelled(self.tr("C&ase"), self.case), *labelled(self.tr("&Question"), self.question))
        who = (*labelled(self.tr("Raised &by"), self.by), *labelled(self.tr("Da&y"), self.on))
        grounds = labelled(self.tr("Gro&unds"), self.grounds)
        column_in(self, row_of(*where, *who), row_of(*grounds))

    @property
    def given(self) -> dict[str, str]:
        """The typed grounds, name and day, by the names of the arguments of the commands."""
        return {
            "grounds": self.grounds.toPlainText(),
            "raised_by": self.by.text(),
            "raised_on": self.on.text().strip(),
        }

    @property
    def is_typed(self) -> bool:
        """Whether anything is typed that is not recorded. The place of a new challenge alone is chosen again easily."""
        return bool(self.edited or self._kept or any(self.given.values()))

    def offer_cases(self, references: Iterable[str]) -> None:
        """Offer these cases, with the same one chosen as before."""
        chosen = self.case.currentData()
        with QSignalBlocker(self.case):
            self.case.clear()
            for reference in references:
                self.case.addItem(reference, reference)
            self.choose_case(chosen)

    def choose_case(self, reference: str | None) -> None:
        """Choose a case; the first one, where there is no such case."""
        self.case.setCurrentIndex(max(0, self.case.findData(reference)))

    def save_state(self) -> dict[str, Any]:
        """Return what is typed and chosen."""
        return self.given | {
            "edited": self.edited,
            "case": self.case.currentData(),
            "question": self.question.text(),
            "kept": dict(self._kept),
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show what `state` names; anything that it does not name stays."""
        if "case" in state:
            self.choose_case(state["case"])
        self.question.setText(state.get("question") or self.question.text())
        self.by.setText(state.get("raised_by", self.by.text()))
        self.on.setText(state.get("raised_on", self.on.text()))
        self.grounds.setPlainText(state.get("grounds", self.grounds.toPlainText()))
        self._kept = {name: dict(kept) for name, kept in state.get("kept", self._kept).items()}
        self._set_edited(state.get("edited", self.edited))

    def edit(self, challenge: CaseChallenge) -> None:
        """Show the texts of a challenge to edit them; those of an edit that was cancelled, where there was one."""
        self._keep()
        value = challenge.value
        self.choose_case(challenge.case_id)
        self.question.setText(challenge.question)
        self.by.setText(value.raised_by)
        self.on.setText(whole_day(value.raised_on))
        self.grounds.setPlainText(value.grounds)
        self._show_kept(challenge.name)
        self.grounds.setFocus()

    def cancel_edit(self) -> None:
        """Go back to the new challenge, and keep what was typed for the next edit of this one."""
        self._keep()
        self._empty()
        self._show_kept("")

    def clear(self) -> None:
        """Empty the fields after they were recorded, or show the new challenge as it was before an edit."""
        edited = self.edited
        self._empty()
        if edited:
            self._show_kept("")

    def _keep(self) -> None:
        self._kept[self.edited] = self.given | {"case": self.case.currentData(), "question": self.question.text()}

    def _show_kept(self, name: str) -> None:
        self.restore_state(self._kept.pop(name, {}) | {"edited": name})

    def _empty(self) -> None:
        for field in (self.question, self.by, self.on):
            field.clear()
        self.grounds.clear()
        self._set_edited("")

    def _set_edited(self, name: str) -> None:
        self.edited = name
        self.case.setEnabled(not name)
        self.question.setEnabled(not name)
