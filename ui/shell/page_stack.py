"""The pages of the window, one in view; a page that is only looked up lies over the others, and is taken off again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from ui.widgets.initial_focus import focus_page


class PageStack(QStackedWidget):
    """`turned` tells that another page is in view."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._below: tuple[QWidget, QWidget | None] | None = None

    @property
    def current(self) -> QWidget:
        """The page in view."""
        found: QWidget | None = self.currentWidget()
        assert found is not None  # noqa: S101 - the unlock page is always among them
        return found

    @property
    def page(self) -> QWidget:
        """The page in view, or the one that another lies over."""
        return self._below[0] if self._below is not None else self.current

    def turn_to(self, page: QWidget) -> None:
        """Show a page and give it the keys."""
        self._below = None
        self._put_on_top(page)
        focus_page(page)

    def lay_over(self, page: QWidget) -> None:
        """Show a page over the one in view, which is come back to with `take_off`."""
        if self._below is None:
            self._below = self.current, QApplication.focusWidget()
        self._put_on_top(page)
        focus_page(page)

    def take_off(self) -> None:
        """Show what lies below again, and give the keys back to what had them."""
        if self._below is None:
            return
        page, focused = self._below
        self._below = None
        self._put_on_top(page)
        if focused is not None and isValid(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            focus_page(page)

    def drop(self, page: QWidget) -> None:
        """Take a page away for good."""
        self.removeWidget(page)
        page.deleteLater()

    def _put_on_top(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
        self.turned.emit()
