"""Choose a figure and how it is shown, to insert it into a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.framework.model import Framework
from app.framework.questionnaires import questionnaires
from app.records.figure_code import PARTS, Address, Code
from app.reporting.figures import all_addresses
from ui.language.choice import current
from ui.style import GRID
from ui.widgets.controls import box

_MOST = 12  # characters of a title that a box shows without cutting it


class FigurePicker(QWidget):
    """Two boxes and a button, in two rows if one would cut the figure. `chosen` carries the code of the figure."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.shown: Callable[[Code], str] = str
        self.figure = box("figureAddress", self.tr("Figure"), _MOST)
        self.part = box("figurePart", self.tr("Shown as"), _MOST)
        self.figure.currentIndexChanged.connect(self._fill_parts)
        self._insert = insert = QPushButton(self.tr("Insert the figure"))
        insert.setObjectName("insertFigure")
        insert.setAccessibleName(self.tr("Insert the figure"))
        insert.setAutoDefault(True)
        insert.clicked.connect(lambda _: self._choose())
        label = QLabel(self.tr("Figu&re"))
        label.setBuddy(self.figure)
        which, how = QHBoxLayout(), QHBoxLayout()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for row in (which, how, self._rows):
            row.setSpacing(GRID)
        which.addWidget(label)
        which.addWidget(self.figure, 1)
        how.addWidget(self.part, 1)
        how.addWidget(insert)
        self._rows.addLayout(which, 1)
        self._rows.addLayout(how, 1)

    def offer(self, framework: Framework, criterion: str, shown: Callable[[Code], str]) -> None:
        """Offer the figures of a criterion and the scores above it, or all scores where there is none.

        Args:
            framework: The framework, in the words of the window.
            criterion: The id of the criterion; empty for all scores.
            shown: Returns what a code shows now.
        """
        self.shown = shown
        chosen = self.figure.currentData()
        self.figure.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.figure.clear()
        for address, title in _offered(framework, criterion):
            self.figure.addItem(title, str(address))
        self.figure.setCurrentIndex(max(0, self.figure.findData(chosen)))
        self.figure.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._fill_parts()

    def _fill_parts(self) -> None:
        address, part = self._address(), self.part.currentData()
        self.part.clear()
        if address is None:
            return
        for each in PARTS:
            self.part.addItem(self.shown(Code(address, each)), each)
        self.part.setCurrentIndex(max(0, self.part.findData(part or "phrase")))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the boxes for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the boxes side by side if half of the width shows the figure whole, else one below the other."""
        needed = self.part.whole_width() + GRID + self._insert.sizeHint().width()
        beside = 2 * needed + GRID <= self.width()
        self._rows.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _address(self) -> Address | None:
        found = self.figure.currentData()
        return None if found is None else Address(*str(found).split(":", 1))

    def _choose(self) -> None:
        address = self._address()
        if address is not None:
            self.chosen.emit(Code(address, str(self.part.currentData())))


def _offered(framework: Framework, criterion: str) -> Iterable[tuple[Address, str]]:
    section = framework.criterion_by_id[criterion].section if criterion else ""
    groups = {group.id: group.title for group in framework.groups}
    titles = {
        **{("headline", each.id): each.title for each in framework.headlines},
        **{("section", each.id): f"{each.id} {each.title}" for each in framework.sections},
        **{("criterion", each.id): f"{each.id} {each.title}" for each in framework.criteria},
    }
    for address in all_addresses(framework):
        if address.kind in ("question", "reason"):
            question = framework.question_by_id[address.id.partition("/")[0]]
            if question.criterion != criterion:
                continue
            reason = address.id.partition("/")[2]
            text = next((each.text for each in question.reasons if each.id == reason), question.text)
            heading = groups.get(question.group or "", "")
            yield address, f"{question.id} {heading}: {text}" if heading else f"{question.id} {text}"
        elif not criterion or address in (("criterion", criterion), ("section", section)):
            yield address, titles[address.kind, address.id]
    if not criterion:
        for survey in questionnaires().by_id.values():
            for item in survey.items:
                if item.favourable:
                    text = f"{survey.title(current())}: {item.text(current())}"
                    yield Address("survey", f"{survey.id}/{item.id}"), text
