"""Lay out a page of a few fields in one column, with the error above the buttons. Escape goes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.errors import AbovelineError
from ui.style import CONTROL, GRID, MAX_LINE, heading_font
from ui.widgets.notice import Notice

_SHORT = 24


class _Hint(QLabel):
    """A hint under a field, as high as its rows need at its width.

    A plain QLabel reports the height of a narrow label, and a form layout would leave empty rows under it.
    """

    def sizeHint(self) -> QSize:
        """Return the size with the smallest height that fits."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())


class FormPage(QScrollArea):
    """A page of fields and buttons, built with `add_field` and `add_button`. `left` is emitted to go back.

    Args:
        name: The object name of the page.
        title: The heading.
        intro: A paragraph under the heading, or nothing.
    """

    left = Signal()

    def __init__(self, name: str, title: str, intro: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._submit: Callable[[], object] | None = None
        self._busy = False
        self._fields: list[QWidget] = []
        self._buttons: list[QPushButton] = []
        column = QWidget()
        column.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column.setMaximumWidth(column_width(self))
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self.column.setSpacing(2 * GRID)
        self.title = QLabel(title)
        self.title.setFont(heading_font(self.font()))
        self.title.setWordWrap(True)
        self.column.addWidget(self.title)
        self.intro = _wrapped(intro)
        self.intro.setVisible(bool(intro))
        self.column.addWidget(self.intro)
        self.form = QFormLayout()
        self.form.setSpacing(GRID)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(self.form)
        self.notice = Notice(f"{name}Notice")
        self.column.addWidget(self.notice)
        self._row = QHBoxLayout()
        self._row.setSpacing(GRID)
        self._row.addStretch(1)
        self.column.addLayout(self._row)
        self.column.addStretch(1)
        around = QWidget()
        across = QHBoxLayout(around)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        self.setWidget(around)

    def add_field(self, name: str, label: str, field: QWidget, hint: str = "") -> None:
        """Add a labelled field. Enter in a line edit does the same as the main button.

        Args:
            name: The object name of the field.
            label: The text of its label.
            field: The field.
            hint: A line under the field, or nothing.
        """
        field.setObjectName(name)
        field.setAccessibleName(label)
        if hint:
            field.setAccessibleDescription(hint)
        self._fields.append(field)
        self.form.addRow(self._label(label, field), field)
        if hint:
            self.form.addRow("", _wrapped(hint, _Hint()))
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self._enter)

    def _label(self, text: str, field: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(field)
        if isinstance(field, (QComboBox, QAbstractSpinBox)):
            field.setMinimumHeight(CONTROL)
        if isinstance(field, QComboBox):
            # The longest choice would widen the page, so the field cuts it. The list shows it whole.
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_SHORT)
        if not isinstance(field, QPlainTextEdit):
            label.setMinimumHeight(CONTROL)
        return label

    def add_secret(self, name: str, label: str, hint: str = "") -> QLineEdit:
        """Add a password field and return it."""
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field(name, label, field, hint)
        return field

    def add_button(self, name: str, text: str, do: Callable[[], object], *, main: bool = False) -> QPushButton:
        """Add a button under the fields and return it.

        Args:
            name: The object name of the button.
            text: The text on it.
            do: The function that it calls.
            main: Whether Enter in a field calls `do` too. A page has one such button.
        """
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(True)
        button.clicked.connect(lambda _: do())
        if main:
            self._submit = do
        if self._fields and not self._buttons:
            self.notice.set_tab_order_after(self._fields[-1])
        self._buttons.append(button)
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def add_way_back(self, text: str) -> QPushButton:
        """Add a button that goes back, as Escape does, and return it."""
        return self.add_button(f"{self.objectName()}Back", text, self.left.emit)

    def set_busy(self, text: str = "") -> None:
        """Disable fields and buttons and show `text`, the work that is running. An empty text enables them again."""
        self._busy = bool(text)
        self.setProperty("busy", self._busy)
        for widget in (*self._fields, *self._buttons):
            widget.setEnabled(not self._busy)
        if self._busy:
            self.notice.say(text)
        else:
            self.notice.clear()

    @property
    def busy(self) -> bool:
        """Whether work is running, so that the fields and buttons are disabled."""
        return self._busy

    def refuse(self, trouble: AbovelineError, field: QLineEdit | None = None) -> None:
        """Show an error, and focus the field where it can be corrected."""
        self.set_busy()
        self.notice.say_trouble(trouble)
        if field is not None:
            field.setFocus()
            field.selectAll()
        self.ensureWidgetVisible(self.notice)

    def refuse_text(self, text: str, field: QLineEdit) -> None:
        """Show an error that the page itself found, and focus the field where it can be corrected."""
        self.set_busy()
        self.notice.say(text, "error")
        field.setFocus()
        field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape, unless work is running."""
        if event.key() == Qt.Key.Key_Escape and not self._busy:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._submit is not None and not self._busy:
            self._submit()


def column_width(widget: QWidget) -> int:
    """Return the largest width of a column of text and fields, in pixels. Longer lines are hard to read."""
    return widget.fontMetrics().averageCharWidth() * (MAX_LINE + 15) + 6 * GRID


def _wrapped(text: str, label: QLabel | None = None) -> QLabel:
    label = label or QLabel()
    label.setText(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
