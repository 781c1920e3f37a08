"""A scroll bar that is always there, so that rows keep their width, and says by its handle whether it is of use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea


def always_show_scrollbar(area: QAbstractScrollArea) -> None:
    """Have the vertical bar of `area` stand always; it is off, and has no handle, while there is nothing to scroll."""
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    bar.setEnabled(bar.minimum() < bar.maximum())
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(least < most))
