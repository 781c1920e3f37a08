"""Give a text field the height of its text."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QWidget

from ui.style import CONTROL, line_margin, text_line

_MOST_LINES = 6  # on a page that does not scroll, or is low
_EDGE = 2  # pixels of border and padding, from the style
_NEVER = (0, 0)


class FittedHeight:
    """The height of a field, which grows with its text to half of the page.

    Fields beside each other are equally high while each has one line.

    Args:
        field: The field. It calls `fit` when its width changes, and `fit_font` when its font does.
    """

    def __init__(self, field: QPlainTextEdit) -> None:
        self._field = field
        self._fitted = _NEVER  # the lines and the height of the font for which the height was set
        field.document().setDocumentMargin(line_margin(field.font()))
        field.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.fit()

    def least(self) -> int:
        """Return the height with one line of text, in pixels."""
        return self._around(text_line(self._field.font()))

    def fit_font(self) -> None:
        """Set the margin and the height for the font."""
        self._field.document().setDocumentMargin(line_margin(self._field.font()))
        self._fitted = _NEVER
        self.fit()

    def fit(self) -> None:
        """Set the height, unless the field has it: Qt reports the size of a text several times for each change."""
        field = self._field
        lines = round(field.document().size().height())
        now = lines, field.fontMetrics().height()
        if now != self._fitted or lines > _MOST_LINES:
            line = text_line(field.font())
            shown = max(1, min(max(_MOST_LINES, _half_page(field) // line), lines))
            height = self._around(shown * line)
            if height != field.height() or field.minimumHeight() != height:
                field.setFixedHeight(height)
        self._fitted = now

    def _around(self, text: int) -> int:
        """Return the height of the field around a text of this height."""
        edges = self._field.contentsMargins()
        frame = max(2 * _EDGE, edges.top() + edges.bottom()) + round(2 * self._field.document().documentMargin())
        return max(CONTROL, text + frame + 2)


def _half_page(field: QWidget) -> int:
    """Return half of the height of the page that scrolls around a field; 0 if there is none."""
    around: QWidget | None = field.parentWidget()
    while around is not None and not isinstance(around, QAbstractScrollArea):
        around = around.parentWidget()
    return 0 if around is None else around.viewport().height() // 2
