"""Where the keyboard begins on a page.

Qt's focus proxy is not used: with one, Tab goes from before the page to the proxy and passes what is above it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_PROPERTY = "initialFocus"


def set_initial_focus(page: QWidget, control: QWidget) -> None:
    """Let the keyboard begin on `control`, a part of `page`."""
    page.setProperty(_PROPERTY, control)


def initial_focus(page: QWidget) -> QWidget:
    """Return the control on which the keyboard begins on `page`.

    Returns:
        The control that was set; where that is hidden, the first that takes the focus; where none was set, the page.
    """
    control = page.property(_PROPERTY)
    if isinstance(control, QWidget) and not control.isHidden() and control.isVisibleTo(page):
        return control
    if not isinstance(control, QWidget):
        return page
    return next((each for each in page.findChildren(QWidget) if _accepts_focus(each, page)), page)


def focus_page(page: QWidget) -> None:
    """Put the focus where the keyboard begins on `page`."""
    initial_focus(page).setFocus(Qt.FocusReason.OtherFocusReason)


def _accepts_focus(widget: QWidget, page: QWidget) -> bool:
    taken = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(taken) and widget.isEnabled() and widget.isVisibleTo(page)
