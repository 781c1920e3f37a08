"""A panel beside others that is as wide as it was pulled by hand, on this laptop and at any size of text."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from ui import local_preferences as remembered
from ui.style import character_width

_SETTLED_MS = 300
_UNBOUNDED = (1 << 24) - 1  # of a widget's width, in pixels, as Qt has it


class SplitterWidthMemory(QObject):
    """Follows the handles of `parts`, one of which changes the width of `panel`; remembered as `name`."""

    def __init__(self, name: str, panel: QWidget, parts: QSplitter) -> None:
        super().__init__(panel)
        self._name = name
        self._panel = panel
        self._characters = remembered.panel_width(name)
        # A pull is many small movements.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._remember)
        parts.splitterMoved.connect(self._take)

    @property
    def width(self) -> int | None:
        """The width, in pixels, that the panel was pulled to; None where it never was."""
        if self._characters is None or not math.isfinite(self._characters):
            return None
        return max(0, round(self._characters * self._unit))

    @property
    def _unit(self) -> int:
        return character_width(self._panel.fontMetrics())

    def _take(self) -> None:
        if self._panel.maximumWidth() < _UNBOUNDED:
            # Folded: its width is not the person's.
            return
        self._characters = self._panel.width() / self._unit
        self._settled.start()

    def _remember(self) -> None:
        if self._characters is not None:
            remembered.remember_panel_width(self._name, self._characters)
