"""Remember the width to which a panel was dragged, on this laptop and for every size of text."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from ui import local_preferences as remembered
from ui.style import character_width

_SETTLED_MS = 300
_UNBOUNDED = (1 << 24) - 1  # of a widget's width, in pixels, as Qt has it


class SplitterWidthMemory(QObject):
    """The width of a panel in a splitter, as it was last dragged.

    The width is kept in average characters, so that a larger text gets a wider panel.

    Args:
        name: The name under which the width is remembered.
        panel: The panel.
        parts: The splitter with the panel in it.
    """

    def __init__(self, name: str, panel: QWidget, parts: QSplitter) -> None:
        super().__init__(panel)
        self._name = name
        self._panel = panel
        self._characters = remembered.panel_width(name)
        # Dragging moves the handle in many small steps, so the width is written when the handle rests.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._remember)
        parts.splitterMoved.connect(self._measure)

    @property
    def width(self) -> int | None:
        """The width in pixels to which the panel was dragged; None if it never was."""
        if self._characters is None or not math.isfinite(self._characters):
            return None
        return max(0, round(self._characters * self._unit))

    @property
    def _unit(self) -> int:
        return character_width(self._panel.fontMetrics())

    def _measure(self) -> None:
        if self._panel.maximumWidth() < _UNBOUNDED:
            # A folded panel has a fixed width, which the person did not choose.
            return
        self._characters = self._panel.width() / self._unit
        self._settled.start()

    def _remember(self) -> None:
        if self._characters is not None:
            remembered.remember_panel_width(self._name, self._characters)
