"""Allocate cases to be read beside their own assessor, or dipped into, and list who does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from app.commands.side_readings import SideReading, allocate_side_reading, side_readings
from app.errors import AbovelineError
from app.message import Message
from app.records.side_reading import DIP, PAIRED
from ui.agreement.figure_rows import Row
from ui.context import Context
from ui.style import CONTROL, GRID
from ui.widgets.controls import ChoiceBox, labelled, row_of, set_role
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.sentences_text import SentencesText

_ABOUT = Message(
    "A second person can read a whole case, or dip into it. Only the judgements of the case's own assessor count. "
    "Those of the reader are compared with them. The reader gets the case in their hand-out."
)


class SideReadingsPane(QWidget):
    """The paired readings and dip samples. A lead allocates them and takes them back.

    Args:
        context: The open inspection.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._found: list[SideReading] = []
        self.said = SentencesText("sideReadingsSaid", self.tr("Paired readings and dip samples"))
        self.case = self._box("sideReadingCase", self.tr("Case"))
        self.reader = self._box("sideReadingReader", self.tr("Reader"))
        self.purpose = self._box("sideReadingPurpose", self.tr("Purpose"))
        self.allocate = self._button("allocateSideReading", self.tr("Allocate"), self._allocate)
        set_role(self.allocate, "primary")
        self.take_back = self._button("takeSideReadingBack", self.tr("Take the selected one back"), self._take_back)
        self.notice = Notice("sideReadingsNotice")
        self.table = text_table(
            "sideReadings",
            self.tr("Who reads which case"),
            (self.tr("Case"), self.tr("Reader"), self.tr("Purpose"), self.tr("Allocated to")),
            wide=(2,),
        )
        self._choices = QWidget()
        flow = FlowLayout(self._choices)
        for box in (self.case, self.reader, self.purpose):
            flow.addWidget(_beside_its_label(box))
        flow.addWidget(self.allocate)
        flow.addWidget(self.take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.said)
        column.addWidget(self.notice)
        column.addWidget(self._choices)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    def _box(self, name: str, label: str) -> QComboBox:
        box = ChoiceBox()
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.setMinimumHeight(CONTROL)
        return box

    def _button(self, name: str, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _: do())
        return button

    def refresh(self) -> None:
        """Show the readings and the choices as they are now; what is chosen stays."""
        session = self._context.session
        self.said.show_sentences([_ABOUT])
        _fill(self.case, [(case.id, case.id) for case in session.sample()])
        _fill(self.reader, [(code, code) for code in session.taking_part])
        _fill(self.purpose, [(purpose_word(each), each) for each in (PAIRED, DIP)])
        self._choices.setVisible(session.is_lead)
        self._found = side_readings(session)
        rows: list[Row] = [
            (each.case, each.assessor, purpose_word(each.purpose), each.allocated_to or "") for each in self._found
        ]
        fill(self.table, rows)
        self.table.setVisible(bool(rows))
        self.take_back.setEnabled(bool(rows))
        if rows:
            self.table.selectRow(0)

    def _allocate(self) -> None:
        self._record(self.case.currentData(), self.purpose.currentData(), self.reader.currentData())

    def _take_back(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._found):
            self._record(self._found[row].case, self._found[row].purpose, None)

    def _record(self, case: str | None, purpose: str, reader: str | None) -> None:
        self.notice.clear()
        try:
            changes = allocate_side_reading(self._context.session, case_id=case or "", purpose=purpose, assessor=reader)
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
            return
        self._context.bus.announce(changes)


def _beside_its_label(box: QComboBox) -> QWidget:
    """Return the box and its label as one widget, which a narrow page does not part."""
    pair = QWidget()
    across = row_of(*labelled(box.accessibleName(), box))
    across.setContentsMargins(0, 0, 0, 0)
    pair.setLayout(across)
    return pair


def purpose_word(purpose: str) -> str:
    """Return what a case is read for."""
    if purpose == DIP:
        return QCoreApplication.translate("agreement", "Dip sample")
    return QCoreApplication.translate("agreement", "Paired reading")


def _fill(box: QComboBox, choices: list[tuple[str, str]]) -> None:
    if [(box.itemText(place), box.itemData(place)) for place in range(box.count())] != choices:
        chosen = box.currentData()
        box.clear()
        for text, data in choices:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(chosen)))
