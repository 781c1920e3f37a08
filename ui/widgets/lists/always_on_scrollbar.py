"""Keep the vertical scroll bar of a list in place, so that its rows never change their width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea


def always_show_scrollbar(area: QAbstractScrollArea) -> None:
    """Show the vertical scroll bar of `area` always, disabled and without a handle while there is nothing to scroll."""
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    bar.setEnabled(bar.minimum() < bar.maximum())
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(least < most))
    # Without a ground of its own, a bar that moves has Qt repaint the page and the window behind it.
    bar.parentWidget().setAutoFillBackground(True)  # type: ignore[union-attr]  # the area keeps it in a container
