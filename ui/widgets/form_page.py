"""A page of a few fields and what to do with them: one column, the problem above the buttons, Escape goes back."""

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
from ui.style import CONTROL, GRID, MAX_LINE, character_width, heading_font
from ui.widgets.notice import Notice

_SHORT = 24


class _Hint(QLabel):
    """Text under a field, as high as its rows are in the width it gets.

    A label by itself asks for as many rows as a narrow one has, and a form gives it them.
    """

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())


class FormPage(QScrollArea):
    """Build it with `add_field` and `add_button`; `submit` is what Enter in a field does."""

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
        """A labelled field; a line edit submits on Enter. `hint` stands under it, in words."""
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
            # A long choice is cut short in the field, and whole in the list; the page keeps its width.
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_SHORT)
        if not isinstance(field, QPlainTextEdit):
            label.setMinimumHeight(CONTROL)
        return label

    def add_secret(self, name: str, label: str, hint: str = "") -> QLineEdit:
        """A field whose text is not shown."""
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field(name, label, field, hint)
        return field

    def add_button(self, name: str, text: str, do: Callable[[], object], *, main: bool = False) -> QPushButton:
        """A button under the fields; the `main` one is what Enter does."""
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(True)
        button.clicked.connect(lambda _: do())
        if main:
            self._submit = do
        if self._fields and not self._buttons:
            self.notice.stand_after(self._fields[-1])
        self._buttons.append(button)
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def add_way_back(self, text: str) -> QPushButton:
        return self.add_button(f"{self.objectName()}Back", text, self.left.emit)

    def set_busy(self, text: str = "") -> None:
        """While `text` says what is under way, nothing can be typed or pressed; empty ends it."""
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
        return self._busy

    def refuse(self, trouble: AbovelineError, field: QLineEdit | None = None) -> None:
        """Say what stands in the way, and put the person back where it can be mended."""
        self.set_busy()
        self.notice.say_trouble(trouble)
        if field is not None:
            field.setFocus()
            field.selectAll()
        self.ensureWidgetVisible(self.notice)

    def refuse_text(self, text: str, field: QLineEdit) -> None:
        """As `refuse`, for what the page itself sees."""
        self.set_busy()
        self.notice.say(text, "error")
        field.setFocus()
        field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._busy:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._submit is not None and not self._busy:
            self._submit()


def column_width(widget: QWidget) -> int:
    """How wide a column of text and fields may be, in pixels: as wide as a line that is read with ease."""
    return character_width(widget.fontMetrics()) * (MAX_LINE + 15) + 6 * GRID


def _wrapped(text: str, label: QLabel | None = None) -> QLabel:
    label = label or QLabel()
    label.setText(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
