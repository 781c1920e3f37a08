"""Paint a figure in a text as a chip, which is one character of the document and cannot be edited in part."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication

from app.reporting.wording import Run
from ui.style import RADIUS, scheme_of

CHIP = QTextFormat.ObjectTypes.UserObject + 1
CODE = QTextFormat.Property.UserProperty + 1
_TEXT = QTextFormat.Property.UserProperty + 2
_CHANGED = QTextFormat.Property.UserProperty + 3
# By this character Qt stands for an object in a text.
OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
_AROUND, _ABOVE = 5.0, 2.0  # pixels beside and above the text of a chip


class ChipPainter(QPyTextObject):
    """Paints chips. One whose figure changed has a warning's colour and says what it was."""

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, ARG002, N803 - Qt's names
        """Return the size of a chip."""
        metrics = QFontMetricsF(doc.defaultFont())
        return QSizeF(
            metrics.horizontalAdvance(str(format.property(_TEXT))) + 2 * _AROUND, metrics.height() + 2 * _ABOVE
        )

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: ARG002, N803 - Qt's name
        format: QTextFormat,  # noqa: A002 - Qt's name
    ) -> None:
        """Paint a chip."""
        rect = QRectF(rect)
        scheme = scheme_of(QApplication.palette())
        changed = bool(format.property(_CHANGED))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.warning if changed else scheme.edge), 1.5 if changed else 1.0))
        painter.setBrush(QColor(scheme.raised if changed else scheme.chosen))
        painter.drawRoundedRect(rect.adjusted(1, 0.5, -1, -0.5), RADIUS, RADIUS)
        painter.setFont(doc.defaultFont())
        painter.setPen(QColor(scheme.warning if changed else scheme.text))
        baseline = QPointF(rect.left() + _AROUND, rect.top() + _ABOVE + QFontMetricsF(doc.defaultFont()).ascent())
        painter.drawText(baseline, str(format.property(_TEXT)))
        painter.restore()


def register_chips(document: QTextDocument, painter: ChipPainter) -> None:
    """Let a document have chips."""
    document.documentLayout().registerHandler(CHIP, painter)


def insert_chip(cursor: QTextCursor, run: Run, text: str) -> None:
    """Insert the chip of a run with a figure.

    Args:
        cursor: Where it goes.
        run: The figure.
        text: The text on the chip.
    """
    chip = QTextCharFormat()
    chip.setObjectType(CHIP)
    chip.setProperty(CODE, str(run.code))
    chip.setProperty(_TEXT, text)
    chip.setProperty(_CHANGED, run.was is not None)
    chip.setToolTip(str(run.code))
    chip.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
    cursor.insertText(OBJECT, chip)
    cursor.setCharFormat(QTextCharFormat())


def code_of(format_: QTextCharFormat) -> str | None:
    """Return the code of the chip that has this format; None where it is text."""
    return str(format_.property(CODE)) if format_.objectType() == CHIP else None
