"""Show calibration cases: who has completed one, who agrees with its definitive answers, and the answers themselves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.commands.calibrating import (
    DefinitiveAnswers,
    calibration_cases,
    calibration_figures,
    open_answers,
    seal_answers,
)
from app.commands.calibration_words import calibration_sentences
from app.errors import AbovelineError, DataError
from app.exchange.importers.cells import Book
from app.message import Message, in_digits
from ui.agreement.figure_rows import calibration_rows
from ui.context import Context
from ui.style import CONTROL, GRID
from ui.tasks import Tasks
from ui.widgets.controls import ChoiceBox, set_role
from ui.widgets.file_dialogs import ask_table
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.sentences_text import SentencesText

_NONE = Message(
    "There is no calibration case. It is a case that everyone assesses before the first day, beside answers that the "
    "lead holds for right."
)


class CalibrationPane(QWidget):
    """The calibration cases. `case_asked` carries the case to open.

    Args:
        context: The open inspection.
        tasks: The worker, which reads sheets.
    """

    case_asked = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__()
        self._context = context
        self._tasks = tasks
        self.which = ChoiceBox()
        self.which.setObjectName("calibrationCase")
        self.which.setAccessibleName(self.tr("Calibration case"))
        self.which.setMinimumHeight(CONTROL)
        self.which.activated.connect(lambda _: self._show())
        self.said = SentencesText("calibrationSaid", self.tr("Calibration"))
        self.notice = Notice("calibrationNotice")
        self.table = text_table(
            "calibrationTable",
            self.tr("Definitive answers, and who agrees"),
            (
                self.tr("Question"),
                self.tr("Words"),
                self.tr("Definitive"),
                self.tr("Agree"),
                self.tr("Others"),
                self.tr("Why"),
            ),
            wide=(1, 5),
            wraps=True,
            numbers=(3,),
        )
        self.open = self._button("openCalibration", self.tr("Open the calibration case"), self._open)
        set_role(self.open, "primary")
        self.seal = self._button("sealCalibration", self.tr("Seal definitive answers…"), self._choose)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.which)
        buttons.addWidget(self.open)
        buttons.addWidget(self.seal)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.said)
        column.addWidget(self.notice)
        column.addLayout(buttons)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    def _button(self, name: str, text: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(do)
        return button

    @property
    def case(self) -> str:
        """The calibration case that is shown; empty if there is none."""
        return str(self.which.currentData() or "")

    def refresh(self, case: str = "") -> None:
        """Show the calibration cases as they are now, first of all `case`."""
        wanted = case or self.case
        self.which.clear()
        for each in calibration_cases(self._context.session):
            self.which.addItem(each.id, each.id)
        self.which.setCurrentIndex(max(0, self.which.findData(wanted)))
        self._show()

    def _show(self) -> None:
        session = self._context.session
        self.which.setVisible(self.which.count() > 1)
        self.open.setVisible(bool(self.case))
        self.seal.setVisible(session.is_lead)
        rows = []
        try:
            if self.case:
                found = calibration_figures(session, self.case)
                self.said.show_sentences(calibration_sentences(found))
                rows = calibration_rows(session.framework, found, self._definitive())
            else:
                self.said.show_sentences([_NONE])
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
        fill(self.table, rows)
        self.table.setVisible(bool(rows))

    def _definitive(self) -> DefinitiveAnswers | None:
        try:
            return open_answers(self._context.session, self.case)
        except DataError:
            return None  # they are still sealed for this person

    def _open(self) -> None:
        self.case_asked.emit(self.case)

    def _choose(self) -> None:
        path = ask_table(self, self.tr("Seal definitive answers"))
        if path is not None:
            self.seal_from(path)

    def seal_from(self, path: Path) -> None:
        """Read a sheet of definitive answers and seal them."""
        from app.exchange.importers.sheets import read_book

        self.seal.setEnabled(False)
        self.notice.say(self.tr("Reading {name}…").format(name=path.name))
        job = self._tasks.run(lambda _: read_book(path))
        job.done.connect(self._read)
        job.failed.connect(self._refused)

    def _read(self, book: Book) -> None:
        try:
            sealed = seal_answers(self._context.session, book)
        except AbovelineError as trouble:
            self._refused(trouble)
            return
        self.seal.setEnabled(True)
        self._context.bus.announce(sealed.changes)
        self.refresh(sealed.case)
        text = self.tr(
            "1 definitive answer of {case} is sealed. It travels in every hand-out."
            if sealed.answers == 1
            else "{count} definitive answers of {case} are sealed. They travel in every hand-out."
        )
        self.notice.say(text.format(count=in_digits(sealed.answers), case=sealed.case))

    def _refused(self, trouble: AbovelineError) -> None:
        self.seal.setEnabled(True)
        self.notice.say_trouble(trouble)
