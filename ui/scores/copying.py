"""Copy the scores of the page as a picture or a table, and print them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.commands.score_words import CAUTION, base_sentence, few_sentence
from app.session.case_filter import where_words
from app.session.score_view import ScoreView
from app.session.session import Session
from ui.language.labels import bands_note
from ui.language.messages import translated
from ui.scores.chart_rows import chart_rows
from ui.scores.rests_panel import rests_on
from ui.scores.score_copies import (
    ChartSheet,
    Sheet,
    picture,
    print_scores,
    sentences_html,
    table_cells,
    table_data,
)
from ui.widgets.notice import Notice


def _tr(text: str) -> str:
    return QCoreApplication.translate("scorePage", text)


class ScoreCopies:
    """Takes the scores in view to the clipboard and to a printer.

    Args:
        page: The page, over which the printer is chosen.
        session: The open inspection.
        notice: The line that says what was done.
        finished: Returns the scores with their intervals; None where there are none to take.
    """

    def __init__(
        self, page: QWidget, session: Session, notice: Notice, finished: Callable[[], ScoreView | None]
    ) -> None:
        self._page, self._session, self._notice, self._finished = page, session, notice, finished

    def copy_picture(self) -> None:
        """Copy the chart as a picture, in light colours."""
        sheet = self.chart_sheet()
        if sheet is not None:
            QApplication.clipboard().setImage(picture(sheet))
            self._notice.say(_tr("The chart is on the clipboard as a picture."))

    def copy_table(self) -> None:
        """Copy the scores as a table."""
        view = self._finished()
        if view is not None:
            cells = table_cells(view, chart_rows(self._session.framework, view))
            QApplication.clipboard().setMimeData(table_data(cells, self._sheet(view)))
            self._notice.say(_tr("The scores are on the clipboard as a table."))

    def print_scores(self) -> None:
        """Ask for a printer, and print the chart with what each score rests on."""
        sheet, view = self.chart_sheet(), self._finished()
        if sheet is not None and view is not None and not print_scores(self._page, sheet, self.rests_html(view)):
            self._notice.say(_tr("This laptop has no printer. Copy the chart as a picture instead."), "warning")

    def chart_sheet(self) -> ChartSheet | None:
        """Return the chart with its title and cautions; None where there are no figures."""
        view = self._finished()
        if view is None:
            return None
        return ChartSheet(self._session.framework, view, self._sheet(view), QApplication.font())

    def rests_html(self, view: ScoreView) -> str:
        """Return what each score rests on, for the printed pages."""
        framework = self._session.framework
        parts = [
            (f"{row.label} {row.title}".strip(), rests_on(framework, row))
            for row in chart_rows(framework, view)
            if row.kind in ("headline", "criterion")
        ]
        return sentences_html(parts, _tr("What each score rests on"))

    def _sheet(self, view: ScoreView) -> Sheet:
        session = self._session
        parts = [translated(where_words(session, view.where)) if view.where else "", translated(base_sentence(view))]
        notes = [translated(few_sentence(len(view.cases)))] if view.few else []
        if any(row.published is not None for row in chart_rows(session.framework, view)):
            notes.append(translated(CAUTION))
        notes.append(bands_note())
        subtitle = " \N{MIDDLE DOT} ".join(filter(None, parts))
        return Sheet(session.area, subtitle, tuple(filter(None, notes)))
