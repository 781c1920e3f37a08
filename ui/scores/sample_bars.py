"""Draw the characteristics of the sample: for each dimension a bar for each group, with its share of the caseload."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.assessment.sample_groups import CASE_MANAGER, DIMENSIONS
from app.session.sample_view import group_label, representation
from app.session.session import Session
from ui.language.messages import translated
from ui.style import GRID, character_width, scheme_of
from ui.widgets.text.text_painter import TextPainter, text_painter

_BAR = 8
_LEAST, _MOST = 30, 48  # characters of a column
_NAME = 0.5  # of a column, for the names of groups


class Group(NamedTuple):
    """A group: its name, its cases in the sample, and its share of the caseload, where that is known."""

    name: str
    cases: int
    expected: float | None


class Dimension(NamedTuple):
    """A dimension of the sample: its name and its groups."""

    name: str
    groups: tuple[Group, ...]


def dimensions_of(session: Session) -> list[Dimension]:
    """Return the dimensions that describe the children. Case managers are left out, because pictures are passed on."""
    found = []
    for key, shares in representation(session).items():
        if key == CASE_MANAGER or not shares:
            continue
        groups = tuple(
            Group(
                translated(group_label(session, key, each.group)),
                each.sample,
                None if each.expected is None else float(each.expected),
            )
            for each in shares
        )
        found.append(Dimension(translated(DIMENSIONS[key]), groups))
    return found


class SampleBars(QLabel):
    """The characteristics, in as many columns as fit.

    It is a label, which a screen reader reads out, with all numbers as its description.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sampleBars")
        self.setAccessibleName(QCoreApplication.translate("scorePage", "The sample's characteristics"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dimensions: Sequence[Dimension] = ()
        self._text: TextPainter | None = None

    def show_dimensions(self, dimensions: Sequence[Dimension]) -> None:
        """Show these characteristics."""
        if list(dimensions) == list(self._dimensions):
            return
        self._dimensions = tuple(dimensions)
        self.setAccessibleDescription(
            "; ".join(
                f"{each.name}: " + ", ".join(f"{group.name} {group.cases}" for group in each.groups)
                for each in self._dimensions
            )
        )
        self.updateGeometry()
        self.update()

    @property
    def has_caseload(self) -> bool:
        """Whether the caseload is known, whose shares are marked."""
        return any(group.expected is not None for each in self._dimensions for group in each.groups)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the columns in a width."""
        return max((bottom for *_, bottom in self._places(width)), default=0) + 2 * GRID

    def sizeHint(self) -> QSize:
        """Return the size for the present width."""
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Return the width of one column."""
        return QSize(min(_LEAST * character_width(self.fontMetrics()), 300), 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every dimension."""
        painter = QPainter(self)
        scheme = scheme_of(self.palette())
        text = self._painter()
        for dimension, left, above, width, _ in self._places(self.width()):
            x, top = left + GRID, above + GRID  # inside the mark of the focus
            text.draw(painter, QRect(x, top, width, text.line), dimension.name, scheme.text, weight="strong")
            y = top + text.line + GRID // 2
            most = max((max(group.cases, group.expected or 0) for group in dimension.groups), default=1) or 1
            name = round(width * _NAME)
            number = text.width("00", "figures") + GRID
            room = max(width - name - number - GRID, 1)
            for group in dimension.groups:
                lines = text.wrapped(group.name, name - GRID)
                for below, each in enumerate(lines):
                    text.draw(painter, QRect(x, y + below * text.line, name, text.line), each, scheme.text)
                figure = QRect(x + name, y, number - GRID, text.line)
                text.draw(painter, figure, str(group.cases), scheme.text, weight="figures", right=True)
                bar = QRect(x + name + number, y + (text.line - _BAR) // 2, round(room * group.cases / most), _BAR)
                painter.fillRect(bar, QColor(scheme.accent))
                if group.expected is not None:
                    at = bar.left() + round(room * group.expected / most)
                    painter.fillRect(QRect(at - 2, bar.top() - 3, 4, _BAR + 6), QColor(scheme.window))
                    painter.fillRect(QRect(at - 1, bar.top() - 3, 2, _BAR + 6), QColor(scheme.text))
                y += len(lines) * text.line + GRID // 2
        if self.hasFocus():
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _painter(self) -> TextPainter:
        self._text = text_painter(self._text, self.font())
        return self._text

    def _places(self, width: int) -> list[tuple[Dimension, int, int, int, int]]:
        """Return for each dimension its left side, top, width and bottom, filling the shortest column next."""
        text = self._painter()
        character = character_width(self.fontMetrics())
        columns = max(1, min(len(self._dimensions) or 1, width // (_LEAST * character)))
        width -= 2 * GRID
        each = min((width - (columns - 1) * 4 * GRID) // columns, _MOST * character)
        bottoms = [0] * columns
        places = []
        for dimension in self._dimensions:
            column = bottoms.index(min(bottoms))
            top = bottoms[column]
            name = round(each * _NAME) - GRID
            lines = [1, *(len(text.wrapped(group.name, name)) for group in dimension.groups)]
            bottom = top + sum(number * text.line + GRID // 2 for number in lines)
            places.append((dimension, column * (each + 4 * GRID), top, each, bottom))
            bottoms[column] = bottom + 2 * GRID
        return places
