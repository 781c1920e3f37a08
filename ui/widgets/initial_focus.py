"""Where the keyboard goes as a page comes up.

Not Qt's focus proxy: with one, Tab goes from before the page straight to the proxy, past what stands above it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_ENTRANCE = "entrance"


def set_initial_focus(page: QWidget, control: QWidget) -> None:
    """Let the keyboard begin on `control`, a part of `page`."""
    page.setProperty(_ENTRANCE, control)


def initial_focus(page: QWidget) -> QWidget:
    """Where the keyboard begins on `page`: as was set, else where that is not shown its first control, else itself."""
    control = page.property(_ENTRANCE)
    if isinstance(control, QWidget) and not control.isHidden() and control.isVisibleTo(page):
        return control
    if not isinstance(control, QWidget):
        return page
    return next((each for each in page.findChildren(QWidget) if _takes_keys(each, page)), page)


def focus_page(page: QWidget) -> None:
    """Put the keyboard on `page`."""
    initial_focus(page).setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_keys(widget: QWidget, page: QWidget) -> bool:
    taken = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(taken) and widget.isEnabled() and widget.isVisibleTo(page)
