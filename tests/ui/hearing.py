"""Check the window for a person who hears it or works by keyboard. Each finding is a kind and a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from maintenance.screenshots.hand import settle
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTableView,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QWidget,
)

Finding = tuple[str, str]
Role = QAccessible.Role
_MOST_TABS = 120
_SAME_LINE = 14  # pixels between the middles of controls in one line

# The first that fits counts.
_ROLES: tuple[tuple[type[QWidget], set[Role]], ...] = (
    (QCheckBox, {Role.CheckBox}),
    (QRadioButton, {Role.RadioButton}),
    (QPushButton, {Role.Button, Role.CheckBox, Role.ButtonMenu}),
    (QAbstractButton, {Role.Button, Role.CheckBox, Role.ButtonMenu}),
    (QComboBox, {Role.ComboBox}),
    (QAbstractSpinBox, {Role.SpinBox}),
    (QTabBar, {Role.PageTabList}),
    (QTextBrowser, {Role.StaticText, Role.EditableText}),
    (QLineEdit, {Role.EditableText}),
    (QPlainTextEdit, {Role.EditableText}),
    (QTableView, {Role.Table}),
    (QTreeView, {Role.Tree}),
    (QListView, {Role.List}),
    # An area whose content is read by scrolling it.
    (QScrollArea, {Role.Client, Role.Pane}),
)


def findings_of(window: QMainWindow) -> Iterator[Finding]:
    """The faults of the visible part of the window."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if _takes_keys(widget):
            yield from _control(widget)
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            yield from _rows(widget)
        if isinstance(widget, QLabel):
            yield from _buddy(widget)


def _takes_keys(widget: QWidget) -> bool:
    taken = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    # The field inside an editable box is the box's own.
    return taken and _proxy(widget) is None and not isinstance(widget.parentWidget(), QAbstractSpinBox)


def _proxy(widget: QWidget) -> QWidget | None:
    return widget.focusProxy()


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or '(no name)'}"


def _control(widget: QWidget) -> Iterator[Finding]:
    heard = _heard(widget)
    if heard is None:
        yield "role", f"{_called(widget)} is not there for a screen reader"
        return
    if not heard.text(QAccessible.Text.Name).strip() or (isinstance(widget, QComboBox) and not widget.accessibleName()):
        yield "name", _called(widget)
    if not widget.objectName():
        yield "name", f"{_called(widget)} has no name for tests either"
    role = heard.role()
    fits = next((roles for kind, roles in _ROLES if isinstance(widget, kind)), None)
    if role not in fits if fits else role in (Role.NoRole, Role.Client):
        yield "role", f"{_called(widget)} is a {role.name}"


def _rows(view: QAbstractItemView) -> Iterator[Finding]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    heard = _heard(view)
    if heard is None:
        yield "rows", f"{_called(view)} is not there for a screen reader"
        return
    top = view.rootIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for row in range(model.rowCount(top)):
        if not any(_text(model.index(row, column, top)) for column in range(columns)):
            yield "rows", f"row {row} of {_called(view)} says nothing"
    if model.rowCount(top) and not isinstance(view, QTreeView):
        children = (heard.child(number) for number in range(heard.childCount()))
        if not any(child.text(QAccessible.Text.Name).strip() for child in children):
            yield "rows", f"{_called(view)} reads out no row"


def _text(index: QModelIndex) -> str:
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
        if found := str(index.data(role) or "").strip():
            return found
    return ""


def _heard(widget: QWidget) -> QAccessibleInterface | None:
    # The binding's types leave out that there may be none.
    return QAccessible.queryAccessibleInterface(widget)


def _buddy(label: QLabel) -> Iterator[Finding]:
    buddy: QWidget | None = label.buddy()
    marked = "&" in label.text().replace("&&", "") and label.textFormat() != Qt.TextFormat.PlainText
    if buddy is None:
        if marked:
            yield "buddy", f"{label.text()} leads nowhere"
        return
    if not _takes_keys(buddy) and _proxy(buddy) is None:
        # A text beside its heading.
        return
    if not buddy.isVisible():
        yield "buddy", f"{label.text()} leads to {_called(buddy)}, which is not shown"
    proxy: QWidget | None = buddy.focusProxy()
    heard = _heard(proxy or buddy)
    name = heard.text(QAccessible.Text.Name) if heard is not None else ""
    if isinstance(buddy, QComboBox):
        # Some screen readers read the selected item, and its name through the label.
        name = buddy.accessibleName()
    words = label.text().replace("&", "").casefold().split()
    if not any(word in name.casefold() for word in words):
        yield "buddy", f"{label.text()} leads to what is called {name}"


def tab_round(window: QMainWindow) -> Iterator[Finding]:
    """Press Tab until it comes back; the person is put back where they were."""
    start: QWidget | None = QApplication.focusWidget()
    if start is None or start.window() is not window:
        yield "trap", "the keyboard is nowhere"
        return
    passed: list[QWidget] = [start]
    places = {start: _place(window, start)}
    now: QWidget | None = None
    for _ in range(_MOST_TABS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        settle()
        now = QApplication.focusWidget()
        # A date is passed through part by part, a text link by link.
        if now is passed[-1] and isinstance(now, (QAbstractSpinBox, QTextBrowser)):
            continue
        if now is None or now in passed:
            break
        passed.append(now)
        # Where it is as the keyboard comes there: what was out of view has been scrolled to.
        places[now] = _place(window, now)
    if now is not start:
        there = _called(now) if now is not None else "nothing"
        yield "trap", f"from {_called(start)} by {[_called(each) for each in passed]} to {there}, never back"
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and _takes_keys(widget) and widget not in passed and not _let_be(widget):
            yield "reach", f"{_called(widget)} is passed by"
    yield from _order(places)
    start.setFocus(Qt.FocusReason.OtherFocusReason)
    settle()


def _let_be(widget: QWidget) -> bool:
    """Controls that Tab may skip: a part of another control, or one of a group whose chosen member is reached."""
    part = isinstance(widget, (QHeaderView, QRadioButton)) or isinstance(widget.parentWidget(), (QComboBox, QTabBar))
    return part or isinstance(widget, QToolButton) or widget.objectName().startswith("qt_")


def _order(places: dict[QWidget, tuple[int, ...]]) -> Iterator[Finding]:
    """Within a column what Tab passes goes down, in a line to the right; once round it begins again at the top."""
    columns: dict[QWidget, list[QWidget]] = {}
    for widget in places:
        if not isinstance(widget, QMenuBar):
            columns.setdefault(_column(widget), []).append(widget)
    for controls in columns.values():
        jumps = [
            (before, after)
            for before, after in zip(controls, [*controls[1:], controls[0]], strict=True)
            if places[after] < places[before]
        ]
        # One way back to the top is what going round is.
        for before, after in jumps[1:] if len(controls) > 1 else ():
            yield "order", f"{_called(before)} to {_called(after)}"


def _column(widget: QWidget) -> QWidget:
    """The part of the page that the eye goes down in one go."""
    here: QWidget = widget
    while (above := here.parentWidget()) is not None:
        if isinstance(above, (QSplitter, QStackedWidget)):
            return here
        here = above
    return here


def _place(window: QMainWindow, widget: QWidget) -> tuple[int, ...]:
    """Line and distance from the left: of what is high, of its first line; before those, of what it is scrolled in."""
    area = _scrolled_in(widget)
    ground = (area.widget() if area is not None else None) or window
    first = widget.mapTo(ground, QPoint(0, min(widget.height() // 2, _SAME_LINE)))
    here = (round(first.y() / _SAME_LINE), first.x())
    return here if area is None else (*_place(window, area), *here)


def _scrolled_in(widget: QWidget) -> QScrollArea | None:
    here: QWidget | None = widget.parentWidget()
    while here is not None:
        # A part that a page keeps in view is beside its content, and does not scroll with it.
        content = here.widget() if isinstance(here, QScrollArea) else None
        if isinstance(here, QScrollArea) and content is not None and content.isAncestorOf(widget):
            return here
        here = here.parentWidget()
    return None
