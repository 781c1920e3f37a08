"""Paint short texts that are repainted often. Each is cut and laid out once for its width, then drawn from a cache."""

from __future__ import annotations

from functools import cache
from typing import Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QStaticText,
    QTextOption,
    QTransform,
)

from ui.style import figures_font, strong_font

Weight = Literal["plain", "strong", "figures", "strong figures"]
# More texts than a screen shows, a kilobyte each. A full cache is emptied, which costs one slow repaint.
_CACHED = 300
_WIDTHS_CACHED = 4000


class TextPainter:
    """Draws texts in one font and in its heavier variant and the one with figures of equal width."""

    __slots__ = ("_fonts", "_heights", "_lines", "_metrics", "_widths", "_wraps", "font")

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        tabular = figures_font(font)
        self._fonts: dict[Weight, QFont] = {
            "plain": self.font,
            "strong": strong_font(font),
            "figures": tabular,
            "strong figures": strong_font(tabular),
        }
        self._metrics = {weight: QFontMetrics(each) for weight, each in self._fonts.items()}
        self._heights = {weight: each.height() for weight, each in self._metrics.items()}
        self._lines: dict[tuple[str, Weight, int], tuple[QStaticText, int]] = {}
        self._wraps: dict[tuple[str, Weight, int], QStaticText] = {}
        self._widths: dict[tuple[str, Weight], int] = {}

    @property
    def line(self) -> int:
        """The height of a line, in pixels."""
        return self._heights["strong figures"]

    def width(self, text: str, weight: Weight = "plain") -> int:
        """Return the width of a text, in pixels, with 2 more for rounding."""
        width = self._widths.get((text, weight))
        if width is None:
            if len(self._widths) > _WIDTHS_CACHED:
                self._widths.clear()
            width = self._widths[text, weight] = self._metrics[weight].horizontalAdvance(text) + 2
        return width

    def wrapped(self, text: str, width: int, weight: Weight = "plain") -> tuple[str, ...]:
        """Return a text in lines of at most `width` pixels, broken between words. A longer word is a line by itself."""
        # Exactly: a line that is a part of a pixel too wide would be cut where it is drawn.
        metrics = QFontMetricsF(self._fonts[weight])
        lines: list[str] = []
        line = ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if line.strip() and metrics.horizontalAdvance(longer) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        return (*lines, line)

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        colour: str,
        *,
        weight: Weight = "plain",
        right: bool = False,
    ) -> None:
        """Draw one line of text, cut where it is too long.

        Args:
            painter: The painter of the view.
            rect: The place. The line is in the middle of its height.
            text: The text.
            colour: The colour of the text, as #rrggbb.
            weight: The variant of the font.
            right: Whether the line ends at the right side, not starts at the left one.
        """
        room = rect.width()
        found = self._lines.get((text, weight, room))
        if found is None:
            found = self._lay_out(text, weight, room)
        static, width = found
        painter.setFont(self._fonts[weight])
        painter.setPen(_pen(colour))
        x = rect.right() + 1 - width if right else rect.left()
        painter.drawStaticText(x, rect.top() + (rect.height() - self._heights[weight]) // 2, static)

    def lines(self, text: str, width: int, weight: Weight = "plain") -> int:
        """Return the number of lines that a text needs in `width` pixels."""
        return max(1, round(self._wrapped(text, weight, width).size().height() / self._metrics[weight].lineSpacing()))

    def draw_wrapped(self, painter: QPainter, rect: QRect, text: str, colour: str, *, weight: Weight = "plain") -> None:
        """Draw a text from the top left of `rect`, in as many lines as it needs."""
        painter.setFont(self._fonts[weight])
        painter.setPen(_pen(colour))
        painter.drawStaticText(rect.topLeft(), self._wrapped(text, weight, rect.width()))

    def _wrapped(self, text: str, weight: Weight, width: int) -> QStaticText:
        found = self._wraps.get((text, weight, width))
        if found is None:
            found = QStaticText(text)
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setTextWidth(max(1, width))
            found.prepare(QTransform(), self._fonts[weight])
            if len(self._wraps) > _CACHED:
                self._wraps.clear()
            self._wraps[text, weight, width] = found
        return found

    def _lay_out(self, text: str, weight: Weight, room: int) -> tuple[QStaticText, int]:
        if len(self._lines) > _CACHED:
            self._lines.clear()
        font = self._fonts[weight]
        static = one_line(text, font)
        if static.size().width() > room:
            shown = self._metrics[weight].elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
            static = one_line(shown, font)
        found = self._lines[text, weight, room] = (static, round(static.size().width()))
        return found


@cache
def _pen(colour: str) -> QPen:
    """Return the pen for a colour of a scheme. A repaint draws a hundred texts in a few colours."""
    return QPen(QColor(colour))


def one_line(text: str, font: QFont, option: QTextOption | None = None) -> QStaticText:
    """Lay a text out in one line, in the direction of its first letter unless `option` has one."""
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    if option is not None:
        static.setTextOption(option)
    static.prepare(QTransform(), font)
    return static


def text_painter(cached: TextPainter | None, font: QFont) -> TextPainter:
    """Return `cached` if it draws in `font`, else a new painter."""
    return cached if cached is not None and cached.font == font else TextPainter(font)
