"""Show how far two assessors of one case agree, and how each assessor's scores lie on like cases."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.agreeing import agreement_figures
from app.commands.agreement_words import sentences
from app.session.session import Session
from ui.agreement.figure_rows import agreement_rows
from ui.style import GRID
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.text.sentences_text import SentencesText


class SecondAssessmentsPane(QWidget):
    """The figures of all cases with a second assessment.

    Args:
        session: The inspection.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.said = SentencesText("agreementSaid", self.tr("How far assessors agree"))
        self.table = text_table(
            "agreementTable",
            self.tr("Agreement by criterion and question"),
            (
                self.tr("Question"),
                self.tr("Words"),
                self.tr("Judgements"),
                self.tr("Agreement"),
                self.tr("Kappa"),
                self.tr("AC1"),
            ),
            wide=(1,),
            wraps=True,
            numbers=(4, 5),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Show the figures as they are now."""
        figures = agreement_figures(self._session)
        self.said.show_sentences(sentences(figures))
        fill(self.table, agreement_rows(self._session.framework, figures))
        self.table.setVisible(bool(figures.questions))
