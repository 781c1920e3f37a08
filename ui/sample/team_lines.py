"""The lines of the team under the cases: a button that allocates to each member, whether they take part, the load."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QWidget

from app.commands.allocating import NOBODY
from ui.sample.allocation_words import Load
from ui.style import CONTROL, GRID, figures_font

_MOST_KEYS = 9
_FIRST_COUNT = 2  # the column after the buttons and the boxes
_LEAST = 3  # lines that are shown in the least room, the headings among them


class TeamLines(QScrollArea):
    """The lines of the team. `chosen` carries the code of a member, or nobody's, to allocate the selected cases to.

    Args:
        codes: The codes of the members.
        counts: The number of counts in each line.

    Attributes:
        codes: The codes of the members shown.
        lines: The widget that is scrolled.
        for_second: Whether numbers and buttons allocate the second assessment.
    """

    chosen = Signal(str)

    def __init__(self, codes: Sequence[str], counts: int) -> None:
        super().__init__()
        self.setObjectName("allocatePeople")
        self.setAccessibleName(self.tr("The team"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The lines take no more room than they need, so that the list of cases gets the rest.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.codes = tuple(codes)
        self._headings: list[QLabel] = []
        self._beside = False
        self._givers: dict[str, QPushButton] = {}
        self._fill(counts)

    def sizeHint(self) -> QSize:
        """Return the height of all lines."""
        return QSize(super().sizeHint().width(), self.lines.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of a few lines; more are scrolled."""
        lines = len(self.codes) + 2
        height = self.lines.sizeHint().height()
        return QSize(super().minimumSizeHint().width(), -(-height * min(_LEAST, lines) // lines))

    def show_team(self, codes: Sequence[str]) -> None:
        """Show lines for these members, if they are others than before."""
        if self.codes != tuple(codes):
            before = self._before_lines()
            self.codes = tuple(codes)
            self._fill(len(self._headings), before)

    def code_of(self, number: int) -> str | None:
        """Return the code that a digit stands for: a member's, or for 0 nobody's; None where there is none."""
        if not 0 <= number <= min(len(self.codes), _MOST_KEYS):
            return None
        return NOBODY if number == 0 else self.codes[number - 1]

    def taking_part(self) -> list[str]:
        """Return the codes of those who take part in the balance."""
        return [code for code, box in self._boxes.items() if box.isChecked()]

    def left_out(self) -> list[str]:
        """Return the codes of the others."""
        return [code for code, box in self._boxes.items() if not box.isChecked()]

    def leave_out(self, codes: Collection[str]) -> None:
        """Let everybody but these take part."""
        for code, box in self._boxes.items():
            box.setChecked(code not in codes)

    def show_loads(self, headings: Sequence[str], loads: Mapping[str, Load]) -> None:
        """Show the load of each member in a line of numbers under headings."""
        if len(headings) != len(self._headings):
            out = self.left_out()
            self._fill(len(headings), self._before_lines())
            self.leave_out(out)
        for label, heading in zip(self._headings, headings, strict=True):
            label.setText(heading)
        for code in self.codes:
            load = loads[code]
            for label, count in zip(self._counts[code], load.counts, strict=True):
                label.setText(count)
            self._remarks[code].setText(load.remark)
            self._remarks[code].setVisible(bool(load.remark))
            self._givers[code].setAccessibleDescription(load.spoken)
        self._place_remarks()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the remarks where the new width has room for them."""
        super().resizeEvent(event)
        self._place_remarks()

    def _place_remarks(self) -> None:
        """Show each remark in the line that it is about, or below it if the line has no room for one of them."""
        grid = self._grid
        grid.activate()
        room = self.viewport().width() - grid.cellRect(0, self._after_counts).left()
        needed = (label.fontMetrics().horizontalAdvance(label.text()) for label in self._remarks.values())
        beside = max(needed, default=0) + GRID < room
        if beside != self._beside:
            self._beside = beside
            for code, remark in self._remarks.items():
                grid.removeWidget(remark)
                self._put_remark(code)

    @property
    def _after_counts(self) -> int:
        return _FIRST_COUNT + len(self._headings)

    def _put_remark(self, code: str) -> None:
        row = 2 * self.codes.index(code) + 2
        if self._beside:
            self._grid.addWidget(self._remarks[code], row, self._after_counts)
        else:
            self._grid.addWidget(self._remarks[code], row + 1, 1, 1, -1)

    def _fill(self, counts: int, before: QWidget | None = None) -> None:
        """Make the lines of the team, each with so many counts, after `before` in the tab order."""
        self.lines = QWidget()
        grid = self._grid = QGridLayout(self.lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(GRID // 2)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setColumnStretch(_FIRST_COUNT + counts, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._headings = [_label(f"countHeading{place}") for place in range(counts)]
        for place, heading in enumerate(self._headings):
            heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            grid.addWidget(heading, 0, _FIRST_COUNT + place, right)
        self._boxes: dict[str, QCheckBox] = {}
        self._givers = {}
        self._counts: dict[str, list[QLabel]] = {}
        self._remarks: dict[str, QLabel] = {}
        self._beside = False
        for number, code in enumerate(self.codes, 1):
            row = 2 * number
            box = QCheckBox(self.tr("Takes part"))
            box.setObjectName(f"takesPart{code}")
            box.setAccessibleName(self.tr("{code} takes part in the balance").format(code=code))
            box.setChecked(True)
            self._boxes[code] = box
            self._givers[code] = self._button(number, code)
            grid.addWidget(self._givers[code], row, 0)
            grid.addWidget(box, row, 1)
            self._counts[code] = [_label(f"count{code}{place}") for place in range(counts)]
            for place, label in enumerate(self._counts[code]):
                label.setFont(figures_font(self.font()))
                grid.addWidget(label, row, _FIRST_COUNT + place, right)
            remark = self._remarks[code] = _label(f"remark{code}")
            remark.setWordWrap(True)
            self._put_remark(code)
        nobody = self._givers[NOBODY] = self._button(0, NOBODY)
        self.for_second = QCheckBox(self.tr("For the second assessment"))
        self.for_second.setObjectName("forSecond")
        self.for_second.setAccessibleName(self.tr("Numbers allocate the second assessment"))
        last = 2 * len(self.codes) + 2
        grid.addWidget(nobody, last, 0)
        # No wider than its words: the area scrolls until all of a control with the focus is in view.
        grid.addWidget(self.for_second, last, 1, 1, -1, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(last + 1, 1)
        self.setWidget(self.lines)
        if before is not None:
            members = [control for code in self.codes for control in (self._givers[code], self._boxes[code])]
            for control in (*members, nobody, self.for_second):
                QWidget.setTabOrder(before, control)
                before = control

    def _before_lines(self) -> QWidget | None:
        """Return what Tab comes from to the lines; None while there are none."""
        if not self._givers:
            return None
        first = self._givers[self.codes[0] if self.codes else NOBODY]
        found = first.previousInFocusChain()
        while found is not None and not found.focusPolicy() & Qt.FocusPolicy.TabFocus and found is not first:
            found = found.previousInFocusChain()
        return None if found is first or found is None or self.isAncestorOf(found) else found

    def _button(self, number: int, code: str) -> QPushButton:
        name = self.tr("Nobody") if code == NOBODY else code
        button = QPushButton(f"{number}  {name}" if number <= _MOST_KEYS else name)
        button.setObjectName(f"give{code}")
        button.setAccessibleName(self.tr("Allocate the selected cases to {name}").format(name=name))
        button.setToolTip(button.accessibleName())
        button.setMinimumHeight(CONTROL)
        button.clicked.connect(lambda: self.chosen.emit(code))
        return button


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
