"""A page of a few fields and buttons: one column, the problem above the buttons, Escape goes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.errors import AbovelineError
from ui.style import CONTROL, GRID, MAX_LINE, SCROLL_BAR, character_width, heading_font
from ui.widgets.forms.foot import Foot
from ui.widgets.forms.input_values import input_value, set_input_value
from ui.widgets.forms.level_form import LevelForm
from ui.widgets.forms.quiet_row import QuietRow
from ui.widgets.forms.stepping_field import inset_text
from ui.widgets.notice import Notice

_SHORT = 24
_MOVES = (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Move)


class HintLabel(QLabel):
    """A text under a field, as high as its lines are in the width it gets.

    A plain label asks for as many lines as a narrow one has, and a form gives it them.
    """

    def sizeHint(self) -> QSize:
        """Return the height that the text needs in the present width."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())


class FormPage(QScrollArea):
    """A page made of fields and buttons; Enter in a field presses the main button.

    The page saves and restores what its fields hold. A subclass adds whatever else it has to come back with.
    """

    left = Signal()

    def __init__(self, name: str, title: str, intro: str = "") -> None:
        """Make a page without fields.

        Args:
            name: the object name, by which tests find the page.
            title: the heading, which a screen reader says as the page's name.
            intro: a sentence under the heading; empty where there is none.
        """
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._submit: Callable[[], object] | None = None
        self._busy = False
        self._fields: list[QWidget] = []
        self._inputs: dict[str, QWidget] = {}
        self._buttons: list[QPushButton] = []
        column = self._column = QWidget()
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
        self.form = LevelForm()
        self.form.setVerticalSpacing(GRID)
        # In large text, a gap of one step is no wider than one between words, and a label reads on into its text.
        self.form.setHorizontalSpacing(2 * GRID)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(self.form)
        self.notice = Notice(f"{name}Notice")
        self.column.addWidget(self.notice)
        self._foot = Foot()
        self._foot_place = QVBoxLayout()
        self._foot_place.addWidget(self._foot)
        self.column.addLayout(self._foot_place)
        self.column.addStretch(1)
        column.installEventFilter(self)
        self._across = QHBoxLayout()
        self._across.addStretch(1)
        self._across.addWidget(column, 100)
        self._across.addStretch(1)
        around = QWidget()
        rows = QVBoxLayout(around)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._across)
        self._below = QVBoxLayout()
        self._below.setSpacing(GRID)
        rows.addLayout(self._below, 1)
        self.setWidget(around)

    def save_state(self) -> dict[str, Any]:
        """Return what is typed and chosen in the fields, by their names."""
        return {name: input_value(control) for name, control in self._inputs.items()}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Fill in the fields that `state` names, and leave the others as they are."""
        # A box that is ticked may clear or change a field, so boxes come before fields.
        for name in sorted(self._inputs, key=lambda each: not isinstance(self._inputs[each], QAbstractButton)):
            if name in state:
                set_input_value(self._inputs[name], state[name])

    def add_below(self, *parts: QWidget) -> None:
        """Add tables and their words below the fields and buttons, as wide as the page.

        The fields then begin at the left edge of the page too, and not in its middle.
        """
        self._across.setStretch(0, 0)
        self._below.setContentsMargins(3 * GRID, 0, 3 * GRID, GRID)
        self.column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        for part in parts:
            self._below.addWidget(part)

    def add_field(self, name: str, label: str, field: QWidget, hint: str = "", *, holds: QWidget | None = None) -> None:
        """Add a field with its label; a line edit submits on Enter.

        Args:
            name: the object name of the field, and its key in the saved state.
            label: the label, which a screen reader says as the field's name.
            field: the field.
            hint: a sentence under the field; empty where there is none.
            holds: the control whose value is saved, where `field` is a box around it.
        """
        control = holds or field
        control.setObjectName(name)
        control.setAccessibleName(label)
        if hint:
            control.setAccessibleDescription(hint)
        self._fields.append(field)
        self.add_input(name, control)
        self.form.addRow(self._label(label, control), field)
        if hint:
            self.form.addRow("", _wrapped(hint, HintLabel()))
        if isinstance(control, QLineEdit):
            control.returnPressed.connect(self._enter)

    def add_input(self, name: str, control: QWidget) -> None:
        """Save and restore the value of a control that the page has laid out itself."""
        self._inputs[name] = control

    def _label(self, text: str, field: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(field)
        if isinstance(field, (QComboBox, QAbstractSpinBox)):
            field.setMinimumHeight(CONTROL)
        if isinstance(field, QSpinBox):
            inset_text(field)
        if isinstance(field, QComboBox):
            # The longest choice would widen the page, so the field cuts it. The list shows it whole.
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_SHORT)
        return label

    def add_quiet_buttons(self, *buttons: QPushButton) -> None:
        """Add a row of buttons that only serve the field above them."""
        self._fields.extend(buttons)
        across = QuietRow()
        across.add_buttons(*buttons)
        self.form.addRow("", across)

    def show_row(self, field: QWidget, *, shown: bool) -> None:
        """Show or hide a field with its label."""
        self.form.setRowVisible(field, shown)

    def add_secret(self, name: str, label: str, hint: str = "") -> QLineEdit:
        """Add a field for a passphrase, whose text is not shown, and return it."""
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field(name, label, field, hint)
        return field

    def name_field(self, field: QWidget, label: str) -> None:
        """Give a field another label, which a screen reader says as its name."""
        field.setAccessibleName(label)
        shown = self.form.labelForField(field)
        if isinstance(shown, QLabel):
            shown.setText(label)

    def add_button(self, name: str, text: str, do: Callable[[], object], *, main: bool = False) -> QPushButton:
        """Add a button under the fields, and return it.

        Args:
            name: the object name of the button.
            text: what the button says.
            do: what a press calls.
            main: whether Enter in a field presses the button too.
        """
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(True)
        button.clicked.connect(lambda _: do())
        if main:
            button.setProperty("role", "primary")
            self._submit = do
        if self._fields and not self._buttons:
            self.notice.set_tab_order_after(self._fields[-1])
        self._buttons.append(button)
        self._foot.add(button)
        return button

    def add_way_back(self, text: str) -> QPushButton:
        """Add the button that goes back, and return it."""
        return self.add_button(f"{self.objectName()}Back", text, self.leave)

    def leave(self) -> None:
        """Ask to go back, as Escape does."""
        self.left.emit()

    def set_busy(self, text: str = "") -> None:
        """Disable every field and button while work is under way.

        Args:
            text: the work, in a sentence; empty once it has ended.
        """
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
        """Whether work is under way."""
        return self._busy

    def refuse(self, trouble: AbovelineError, field: QLineEdit | None = None) -> None:
        """Show why something cannot be done, and put the focus where it can be corrected.

        Args:
            trouble: what is wrong.
            field: the field to correct; None where no field is at fault.
        """
        self.set_busy()
        self.notice.say_trouble(trouble)
        if field is not None:
            field.setFocus()
            field.selectAll()
        self.ensureWidgetVisible(self.notice)

    def refuse_text(self, text: str, field: QLineEdit) -> None:
        """Show a sentence on what is wrong with a field, and put the focus there."""
        self.set_busy()
        self.notice.say(text, "error")
        field.setFocus()
        field.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons in view."""
        super().resizeEvent(event)
        self._place_foot()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the buttons in view when the fields need another height or get another place."""
        if event.type() in _MOVES and watched is self._column:
            self._place_foot()
        return super().eventFilter(watched, event)

    def _place_foot(self) -> None:
        """Fix the buttons at the foot of the page if the fields are so high that they would be out of view."""
        if not self._buttons:
            return
        # Neither measure depends on where the buttons are, so they cannot go to and fro.
        width = min(self.width() - SCROLL_BAR, self._column.maximumWidth())
        margins = self.column.contentsMargins()
        foot = self._foot.height_in(width - margins.left() - margins.right())
        fields = self.column.heightForWidth(width)
        if not self._foot.fixed:
            fields -= foot + self.column.spacing()
        fixed = fields + self.column.spacing() + foot - margins.bottom() + GRID > self.height()
        if fixed != self._foot.fixed:
            self._move_foot(fixed=fixed)
        if fixed:
            left = self._column.mapTo(self, QPoint(margins.left(), 0)).x()
            right = self.viewport().width() - left - (self._column.width() - margins.left() - margins.right())
            self._foot.fix(left, max(0, right))
            high = self._foot.heightForWidth(self.viewport().width())
            self.setViewportMargins(0, 0, 0, high)
            self._foot.setGeometry(0, self.height() - high, self.viewport().width(), high)

    def _move_foot(self, *, fixed: bool) -> None:
        focused: QWidget | None = self.window().focusWidget()
        if fixed:
            self._foot_place.removeWidget(self._foot)
            self._foot.setParent(self)
        else:
            self._foot.release()
            self._foot_place.addWidget(self._foot)
            self.setViewportMargins(0, 0, 0, 0)
        self._foot.show()
        # A widget that gets another parent loses the focus.
        if focused is not None and self._foot.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape, unless work is under way."""
        if event.key() == Qt.Key.Key_Escape and not self._busy:
            self.leave()
            return
        super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._submit is not None and not self._busy:
            self._submit()


def column_width(widget: QWidget) -> int:
    """Return how wide a column of text and fields may be, in pixels: as wide as a line that is easy to read."""
    return character_width(widget.fontMetrics()) * (MAX_LINE + 15) + 6 * GRID


def _wrapped(text: str, label: QLabel | None = None) -> QLabel:
    # The column is no wider than running text and a label, so a text uses all of it.
    label = label or QLabel()
    label.setText(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
