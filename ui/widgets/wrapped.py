"""Texts of a few rows in painted lists: wrapped to a width once, the last row cut where there is more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

_KEPT = 2000


class Wrapped:
    """Wraps in one font, and keeps what it wrapped."""

    __slots__ = ("_font", "_kept", "_metrics")

    def __init__(self, font: QFont) -> None:
        self._font = QFont(font)
        self._metrics = QFontMetrics(self._font)
        self._kept: dict[tuple[str, int, int], list[str]] = {}

    def rows(self, text: str, width: int, most: int) -> list[str]:
        """The rows of `text` in `width` pixels, at most so many, the last of them cut with an ellipsis."""
        found = self._kept.get((text, width, most))
        if found is None:
            if len(self._kept) > _KEPT:
                self._kept.clear()
            found = self._kept[text, width, most] = self._wrap(" ".join(text.split()), width, most)
        return found

    def _wrap(self, text: str, width: int, most: int) -> list[str]:
        layout = QTextLayout(text, self._font)
        # Qt counts in these units; a letter beyond the common ones takes two.
        units = text.encode("utf-16-le")
        rows: list[str] = []
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            if len(rows) == most - 1:
                rest = units[2 * line.textStart() :].decode("utf-16-le")
                rows.append(self._metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
                break
            begins, length = line.textStart(), line.textLength()
            rows.append(units[2 * begins : 2 * (begins + length)].decode("utf-16-le").rstrip())
            line = layout.createLine()
        layout.endLayout()
        return rows or [""]
