"""Set the control of a page that has the focus when the page is shown.

Qt's focus proxy is not used. With a proxy, Tab moves from before the page to the proxy and skips the controls above it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_PROPERTY = "initialFocus"


def set_initial_focus(page: QWidget, control: QWidget) -> None:
    """Give `control`, a part of `page`, the focus when the page is shown."""
    page.setProperty(_PROPERTY, control)


def initial_focus(page: QWidget) -> QWidget:
    """Return the control that has the focus when `page` is shown.

    If the control that was set is hidden, the first control that Tab reaches is returned. A page for which no control
    was set is returned itself.
    """
    control = page.property(_PROPERTY)
    if isinstance(control, QWidget) and not control.isHidden() and control.isVisibleTo(page):
        return control
    if not isinstance(control, QWidget):
        return page
    return next((each for each in page.findChildren(QWidget) if _accepts_focus(each, page)), page)


def focus_page(page: QWidget) -> None:
    """Move the focus to the initial control of `page`."""
    initial_focus(page).setFocus(Qt.FocusReason.OtherFocusReason)


def _accepts_focus(widget: QWidget, page: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isEnabled() and widget.isVisibleTo(page)
