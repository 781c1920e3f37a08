"""Wrap texts of a few rows for painted lists. Each is wrapped once for its width, and the last row is cut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

_CACHED = 2000


class TextWrapper:
    """Wraps texts in one font and caches the rows."""

    __slots__ = ("_cache", "_font", "_metrics")

    def __init__(self, font: QFont) -> None:
        self._font = QFont(font)
        self._metrics = QFontMetrics(self._font)
        self._cache: dict[tuple[str, int, int], list[str]] = {}

    def rows(self, text: str, width: int, most: int) -> list[str]:
        """Return a text in rows, the last of them cut with an ellipsis if there is more.

        Args:
            text: The text.
            width: The width of a row, in pixels.
            most: The largest number of rows.
        """
        found = self._cache.get((text, width, most))
        if found is None:
            if len(self._cache) > _CACHED:
                self._cache.clear()
            found = self._cache[text, width, most] = self._wrap(" ".join(text.split()), width, most)
        return found

    def _wrap(self, text: str, width: int, most: int) -> list[str]:
        layout = QTextLayout(text, self._font)
        # Qt counts UTF-16 units, of which some characters need two, and Python counts characters.
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
