"""Actions of a person at the window: find a control by its name, press keys, type, click."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.inspections import PASSPHRASE

if TYPE_CHECKING:
    from ui.shell.inspection_page import InspectionPage
    from ui.shell.main_window import MainWindow
    from ui.widgets.forms.new_passphrase import NewPassphrase

_ROUNDS = 4  # of events, since a layout may ask for another one

T = TypeVar("T", bound=QObject)


def child(parent: QObject, kind: type[T], name: str) -> T:
    """The child of `parent` with this object name."""
    found = parent.findChild(kind, name)
    assert found is not None, f"there is no {kind.__name__} called {name}"
    return found


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release one key in `widget`."""
    QTest.keyClick(widget, key, modifier)


def lean_on(widget: QWidget, key: Qt.Key, times: int = 20) -> None:
    """Press a key in the control with the focus in `widget`'s window, and hold it down until it has repeated."""
    for number in range(times + 1):
        held: QWidget | None = widget.window().focusWidget()
        text = chr(key) if key < Qt.Key.Key_Escape else ""
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, number > 0)
        QApplication.sendEvent(widget if held is None else held, event)


def repeats(action: QAction) -> bool:
    """Whether a shortcut triggers an action again and again while its keys are held down."""
    return action.autoRepeat() and not action.shortcut().isEmpty()


def keys_of(action: QAction) -> str:
    """The shortcut of an action, as in the menus of a system in English."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)


def type_in(widget: QWidget, text: str) -> None:
    """Type `text` into `widget`."""
    QTest.keyClicks(widget, text)


def choose_passphrase(chosen: NewPassphrase, passphrase: str) -> None:
    """Type a new passphrase, and repeat it where that is asked for."""
    for field in (chosen.field, chosen.again):
        if field is not None:
            field.setText(passphrase)


def click(widget: QWidget) -> None:
    """Click the middle of `widget`."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def drop(widget: QWidget, data: QMimeData) -> bool:
    """Drag `data` over the middle of `widget` and let it go, as the system tells its window; whether it was taken."""
    window = widget.window()
    middle = widget.mapTo(window, widget.rect().center())
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(middle, action, data, left, none)
    QApplication.sendEvent(window.windowHandle(), entered)
    if not entered.isAccepted():
        return False
    dropped = QDropEvent(QPointF(middle), action, data, left, none)
    QApplication.sendEvent(window.windowHandle(), dropped)
    return dropped.isAccepted()


def keys_at(widget: QWidget) -> QWidget:
    """The control that has the focus in the window of `widget`."""
    found: QWidget | None = widget.window().focusWidget()
    assert found is not None, "nothing has the keys"
    return found


def inside(window: MainWindow) -> InspectionPage:
    """The inspection that is open in `window`."""
    assert window.view is not None, "no inspection is open"
    return window.view


def wait_until_input_is_noted(window: MainWindow) -> None:
    """Wait until the watch for inactivity notes input. It does not in the moment after some."""
    while window.safety.locking.watch.resting:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def unlock(qtbot: QtBot, window: MainWindow, passphrase: str = PASSPHRASE) -> None:
    """Type a passphrase on the unlock page, and wait until it was taken or refused."""
    window.unlock.field.setText(passphrase)
    press(window.unlock.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.unlock.busy)


def shown(widget: QWidget) -> QImage:
    """A picture of the window of a widget as it is, without painting any of it again."""
    for _ in range(_ROUNDS):
        QApplication.processEvents()
    return widget.screen().grabWindow(widget.window().winId()).toImage()


def painted_again(widget: QWidget) -> QImage:
    """A picture of the window of a widget once every widget of it is painted again."""
    for each in (widget.window(), *widget.window().findChildren(QWidget)):
        each.update()
    return shown(widget)


def cut_words(table: QTableView, column: int) -> list[str]:
    """Return the texts of a column that are wider than it, in rows that have only one line for them."""
    model, metrics = table.model(), table.fontMetrics()
    texts = [(row, str(model.index(row, column).data())) for row in range(model.rowCount())]
    return [
        text
        for row, text in texts
        if metrics.horizontalAdvance(text) > table.columnWidth(column)
        and table.rowHeight(row) < 2 * metrics.lineSpacing()
    ]


def is_right_aligned(table: QTableView, column: int) -> bool:
    """Return whether the cells and the heading of a column are aligned right."""
    model, role, right = table.model(), Qt.ItemDataRole.TextAlignmentRole, Qt.AlignmentFlag.AlignRight
    sides = [model.index(row, column).data(role) for row in range(model.rowCount())]
    return all(right & side for side in (model.headerData(column, Qt.Orientation.Horizontal, role), *sides))
