"""Short texts painted often: cut to their room and laid out once, then drawn from what was kept."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTransform

from ui.style import figures_font, strong_font

Weight = Literal["plain", "strong", "figures", "strong figures"]
# Far more than the rows on a screen; beyond it everything is laid out afresh, which costs one slow repaint.
_KEPT = 4000


class TextPainter:
    """Draws in one font and its heavier and tabular variants."""

    __slots__ = ("_broken", "_fonts", "_kept", "_metrics", "font")

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
        self._kept: dict[tuple[str, Weight, int], tuple[QStaticText, int]] = {}
        self._broken: dict[tuple[str, Weight, int], QStaticText] = {}

    @property
    def line(self) -> int:
        """The height of a line, in pixels."""
        return self._metrics["strong figures"].height()

    def width(self, text: str, weight: Weight = "plain") -> int:
        """The width of a text, in pixels, with what rounding may add."""
        return self._metrics[weight].horizontalAdvance(text) + 2

    def wrapped(self, text: str, width: int, weight: Weight = "plain") -> tuple[str, ...]:
        """The text in lines no wider than `width` (pixels), broken between words; a longer word has its own line."""
        metrics = self._metrics[weight]
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
        """Draw one line of text in the middle of `rect`'s height, at its left or right, cut where it is too long."""
        room = rect.width()
        found = self._kept.get((text, weight, room))
        if found is None:
            found = self._lay_out(text, weight, room)
        static, width = found
        painter.setFont(self._fonts[weight])
        painter.setPen(QColor(colour))
        x = rect.right() + 1 - width if right else rect.left()
        painter.drawStaticText(x, rect.top() + (rect.height() - self._metrics[weight].height()) // 2, static)

    def lines(self, text: str, width: int, weight: Weight = "plain") -> int:
        """How many lines a text takes in `width` pixels."""
        return max(1, round(self._wrapped(text, weight, width).size().height() / self._metrics[weight].lineSpacing()))

    def draw_wrapped(self, painter: QPainter, rect: QRect, text: str, colour: str, *, weight: Weight = "plain") -> None:
        """Draw a text from the top left of `rect`, in as many lines as it takes."""
        painter.setFont(self._fonts[weight])
        painter.setPen(QColor(colour))
        painter.drawStaticText(rect.topLeft(), self._wrapped(text, weight, rect.width()))

    def _wrapped(self, text: str, weight: Weight, width: int) -> QStaticText:
        found = self._broken.get((text, weight, width))
        if found is None:
            found = QStaticText(text)
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setTextWidth(max(1, width))
            found.prepare(QTransform(), self._fonts[weight])
            if len(self._broken) > _KEPT:
                self._broken.clear()
            self._broken[text, weight, width] = found
        return found

    def _lay_out(self, text: str, weight: Weight, room: int) -> tuple[QStaticText, int]:
        if len(self._kept) > _KEPT:
            self._kept.clear()
        metrics = self._metrics[weight]
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
        static = QStaticText(shown)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.prepare(QTransform(), self._fonts[weight])
        found = self._kept[text, weight, room] = (static, metrics.horizontalAdvance(shown))
        return found


def text_painter(kept: TextPainter | None, font: QFont) -> TextPainter:
    """The painter kept, or a new one where the font is another."""
    return kept if kept is not None and kept.font == font else TextPainter(font)
