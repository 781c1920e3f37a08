"""Show the sentences proposed on a questionnaire, in English or Welsh, to be copied into a text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.framework.questionnaires import ENGLISH, WELSH, questionnaires
from app.reporting.survey_sentences import ProposedSentence, proposed_sentences
from app.reporting.survey_tally import SurveyTally
from ui.language.choice import current
from ui.language.counts import counted
from ui.style import CONTROL, GRID
from ui.widgets.controls import ChoiceBox, button
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.text.running_text import RunningText


class SentenceView(QWidget):
    """The proposed sentences. `copied` carries a sentence about what was copied."""

    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tally: SurveyTally | None = None
        self._sentences: tuple[ProposedSentence, ...] = ()
        self.language = ChoiceBox()
        self.language.setObjectName("sentenceLanguage")
        self.language.setAccessibleName(self.tr("Language of the sentences"))
        self.language.setMinimumHeight(CONTROL)
        self.language.addItem(self.tr("in English"), ENGLISH)
        self.language.addItem(self.tr("in Welsh, a draft"), WELSH)
        self.language.setCurrentIndex(self.language.findData(current()))
        self.language.currentIndexChanged.connect(lambda _: self._show())
        self.table = text_table(
            "surveySentences", self.tr("Proposed sentences"), (self.tr("Sentence"),), wide=(0,), wraps=True
        )
        self._about = RunningText()
        self._about.setObjectName("sentencesAbout")
        self.copy = button("copySentence", self.tr("&Copy the sentence"), self._copy_one, primary=True)
        self.copy_all = button("copySentences", self.tr("Copy &all"), self._copy_all)
        label = QLabel(self.tr("&Language"))
        label.setBuddy(self.language)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for part in (self.copy, self.copy_all, label, self.language):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._about)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def show_tally(self, tally: SurveyTally) -> None:
        """Show the sentences about a tally."""
        self._tally = tally
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the current sentence with the keys of the system."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_one()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        if self._tally is None:
            return
        row = self.table.currentIndex().row()
        self._sentences = proposed_sentences(self._tally, self.language.currentData() or ENGLISH)
        fill(self.table, [(each.text,) for each in self._sentences])
        if self._sentences:
            self.table.selectRow(max(0, min(row, len(self._sentences) - 1)))
        rules = questionnaires().rules
        self._about.setText(
            self.tr(
                "A sentence is proposed on each question that at least {least} people answered; percentages begin with "
                "{percent_from} answers."
            ).format(least=rules.least, percent_from=rules.percent_from)
        )
        self.copy.setEnabled(bool(self._sentences))
        self.copy_all.setEnabled(bool(self._sentences))

    def _copy_one(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._sentences):
            self._copy([self._sentences[row].text])

    def _copy_all(self) -> None:
        self._copy([each.text for each in self._sentences])

    def _copy(self, texts: list[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(texts))
        self.copied.emit(counted(len(texts), self.tr("{n} sentence is copied."), self.tr("{n} sentences are copied.")))
