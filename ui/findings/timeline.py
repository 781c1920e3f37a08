"""Draw the timetable as a line: the fieldwork and each step at its place in time, with its day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.style import GRID, scheme_of
from ui.widgets.text.wrapped_text import TextWrapper

_DOT, _LINE = 12, 3
_LINES = 3  # the most lines of a label
_LEAST = 16  # characters that a label has room for on a line


@dataclass(frozen=True, slots=True)
class Milestone:
    """One mark on the line.

    Attributes:
        first: Its first day.
        last: Its last day; the same where it has no span.
        day: The last day in words.
        title: Its name.
        chosen: Whether it is the selected step.
    """

    first: dt.date
    last: dt.date
    day: str
    title: str
    chosen: bool = False


class Timeline(QWidget):
    """The line. It repeats what the table beside it says, so it takes no focus.

    Args:
        accessible: The accessible name.
    """

    def __init__(self, accessible: str) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setAccessibleName(accessible)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._milestones: tuple[Milestone, ...] = ()
        self._rows = 1  # lines of the longest label

    def show_milestones(self, milestones: Sequence[Milestone]) -> None:
        """Show these marks, in the order of time."""
        self._milestones = tuple(milestones)
        self.setVisible(bool(self._milestones))
        self.setAccessibleDescription("; ".join(f"{each.title}, {each.day}" for each in self._milestones))
        self._count_rows()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the labels need in the new width."""
        super().resizeEvent(event)
        self._count_rows()

    def _count_rows(self) -> None:
        wrapper, lefts = TextWrapper(self.font()), self._places(self.fontMetrics())
        rows = (wrapper.rows(each.title, self._room(lefts, at), _LINES) for at, each in enumerate(self._milestones))
        before, self._rows = self._rows, max(map(len, rows), default=1)
        if self._rows != before:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the line with the labels above and below it."""
        line = self.fontMetrics().lineSpacing()
        return QSize(0, _DOT + (1 + self._rows) * line + 2 * GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the spans, the marks, the days above and the names below."""
        if not self._milestones:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme = scheme_of(self.palette())
        metrics = self.fontMetrics()
        middle = metrics.lineSpacing() + GRID + _DOT // 2
        lefts = self._places(metrics)
        painter.fillRect(QRect(lefts[0], middle - 1, lefts[-1] - lefts[0], _LINE), QColor(scheme.line))
        wrapper = TextWrapper(self.font())
        for number, each in enumerate(self._milestones):
            left = lefts[number]
            colour = QColor(scheme.accent if each.chosen else scheme.muted)
            if each.first < each.last:
                start = max(self._at(each.first), lefts[0])
                painter.fillRect(QRect(start, middle - _LINE // 2 - 1, left - start, _LINE + 2), colour)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(left - _DOT // 2, middle - _DOT // 2, _DOT, _DOT)
            self._write(painter, wrapper, number, lefts, middle, each)
        painter.end()

    def _write(
        self, painter: QPainter, wrapper: TextWrapper, number: int, lefts: list[int], middle: int, each: Milestone
    ) -> None:
        """Write the day above a mark and its name below, in the room until the next mark."""
        scheme, metrics = scheme_of(self.palette()), self.fontMetrics()
        left, room = max(lefts[number] - _DOT // 2, 0), self._room(lefts, number)
        height = metrics.lineSpacing()
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(scheme.text))
        day = QFontMetrics(bold).elidedText(each.day, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, 0, room, height), int(Qt.AlignmentFlag.AlignLeft), day)
        painter.setFont(self.font())
        painter.setPen(QColor(scheme.text if each.chosen else scheme.muted))
        for row, text in enumerate(wrapper.rows(each.title, room, _LINES)):
            top = middle + _DOT // 2 + GRID // 2 + row * height
            painter.drawText(QRect(left, top, room, height), int(Qt.AlignmentFlag.AlignLeft), text)

    def _room(self, lefts: list[int], number: int) -> int:
        """Return the width of a mark's label, in pixels."""
        end = lefts[number + 1] - _DOT // 2 if number + 1 < len(lefts) else self.width()
        return max(end - max(lefts[number] - _DOT // 2, 0) - GRID, 1)

    def _places(self, metrics: QFontMetrics) -> list[int]:
        """Return where the marks are, in pixels: by their days, yet with room for a label on each."""
        least = min(_LEAST * metrics.averageCharWidth(), self.width() // (len(self._milestones) + 1))
        found: list[int] = []
        for each in self._milestones:
            found.append(max(self._at(each.last), found[-1] + least if found else _DOT // 2))
        for number in range(len(found) - 1, -1, -1):
            most = self.width() - (len(found) - number) * least
            found[number] = max(min(found[number], most), _DOT // 2)
        return found

    def _at(self, day: dt.date) -> int:
        """Return the place of a day, in pixels."""
        begin, end = self._milestones[0].last, max(each.last for each in self._milestones)
        share = (day - begin).days / max((end - begin).days, 1)
        least = _LEAST * self.fontMetrics().averageCharWidth()
        return round(_DOT / 2 + max(share, 0) * (self.width() - _DOT - least))
