"""Where an open row's editor is scrolled to, so that the field with the focus is visible and no line is cut."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.lists.pinned_title import PinnedTitle

_MARGIN = 4  # pixels above and below the focused field


class FocusedField:
    """The field of an editor that has the focus. The editor may be higher than the list that it is in.

    Attributes:
        viewport: The widget in which the list shows its rows.
        title: The first label of the editor; None if its text is not pinned.
        pinned: The line that shows the text of `title` while the title is above the list.
    """

    def __init__(self, viewport: QWidget, editor: QWidget) -> None:
        """Look after the fields of `editor`, which is in the `viewport` of a list."""
        self.viewport = viewport
        self._editor = editor
        self.title: QLabel | None = None
        self.pinned = PinnedTitle(viewport)

    @property
    def field(self) -> QWidget | None:
        """The field with the focus; None if the focus is not in the editor."""
        focused: QWidget | None = self.viewport.window().focusWidget()
        return focused if focused is not None and self._editor.isAncestorOf(focused) else None

    @property
    def scrolled_off(self) -> int | None:
        """How much of the editor is above the list when the field is visible, in pixels; None without a field.

        The editor's first line stays in view if there is room for it and the field. A title that is pinned covers
        whole fields and lines. Without one, the list begins with a whole line.
        """
        field = self.field
        if field is None:
            return None
        now, top = -self._editor.y(), self._top_of(field)
        least = top + field.height() + _MARGIN - self.viewport.height()
        title, most = self.title, top - _MARGIN - self.pinned.needed
        if title is not None and least > title.y() and least <= most:
            # Only a part whose first line is below the pinned title is not cut by it.
            places = [each for each in self._places_below_title(title) if least <= each <= most]
            # The list may show more of the editor's end than the field needs, so it moves on, not back.
            return min((each for each in places if each >= now), default=max(places, default=most))
        if least <= now <= top - _MARGIN and self._whole_line(now) == now:
            return now
        above = max(now, least)
        if above > 0:
            above = min(self._whole_line(max(least, 0)), max(top - _MARGIN, 0))
        return above

    @property
    def title_is_pinned(self) -> bool:
        """Whether the title in the editor is above the list, and a pinned one would not cover the field."""
        above = -self._editor.y()
        if self.title is None or self._editor.isHidden() or above <= self.title.y():
            return False
        field = self.field
        return above + self.pinned.needed <= (self._editor.height() if field is None else self._top_of(field))

    def _top_of(self, part: QWidget) -> int:
        return part.mapTo(self._editor, QPoint(0, 0)).y()

    def _places_below_title(self, title: QLabel) -> Iterator[int]:
        """Yield how much of the editor may be above the list so that the pinned title cuts no field and no line."""
        end = title.geometry().bottom()
        for part in self._editor.findChildren(QWidget):
            top = self._top_of(part)
            if top <= end or not part.isVisible() or part.findChild(QWidget) is not None:
                continue
            wraps, spacing = isinstance(part, QLabel) and part.wordWrap(), part.fontMetrics().lineSpacing()
            # The spacing is rounded, so a part of a line may be left at the end.
            for line in range(0, part.height() - spacing // 2, spacing) if wraps else (0,):
                yield top + line - self.pinned.needed

    def _whole_line(self, above: int) -> int:
        """Return how much of the editor to scroll off, about `above`, so that no line of a text in it is cut."""
        for label in self._editor.findChildren(QLabel):
            line = label.fontMetrics().lineSpacing()
            into = above - self._top_of(label)
            if label.wordWrap() and label.isVisible() and 0 < into < label.height() and into % line:
                # The margin below the field is enough for the rest of a line that is hardly cut.
                return above - into % line if into % line < _MARGIN else above + line - into % line
        return above
