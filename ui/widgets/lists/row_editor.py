"""The editor in the open row of a list: its place, its ground and its height."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from ui.style import BAR, GRID, scheme_of

# Pixels from the left side of an editor to where the texts of the rows around it begin.
INSET = 2 * GRID - BAR


class RowEditor:
    """Places an editor in a row, beside the bar that tells whether the list has the focus.

    Nothing shines through the editor, so it is not painted again with its list while it stays at its place.

    Args:
        viewport: The widget in which the list shows its rows.
        editor: The editor. It is hidden until it is placed.
    """

    def __init__(self, viewport: QWidget, editor: QWidget) -> None:
        self._viewport = viewport
        self._editor = editor
        editor.setParent(viewport)
        editor.setAutoFillBackground(True)
        editor.setBackgroundRole(QPalette.ColorRole.Window)
        self.follow_colours(viewport.palette())
        editor.hide()

    def follow_colours(self, palette: QPalette) -> None:
        """Give the editor the ground of the open row, in the scheme that the palette of the list was made from."""
        own, ground = self._editor.palette(), QColor(scheme_of(palette).chosen)
        if own.window().color() != ground:
            own.setColor(QPalette.ColorRole.Window, ground)
            self._editor.setPalette(own)

    def needed_height(self) -> int:
        """Return the height that the editor needs in the width of the list, in pixels."""
        layout = self._editor.layout()
        if layout is None:
            return self._editor.sizeHint().height()
        layout.activate()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self._viewport.width() - BAR)
        return layout.totalSizeHint().height()

    def show_in(self, row: QRect) -> None:
        """Show the editor in the rectangle of a row."""
        place = row.adjusted(BAR, 0, 0, 0)
        if self._editor.geometry() != place:
            # Qt would copy an editor through which nothing shines to its new place. As the list is repainted too, it
            # would then paint over what the page shows above the list. So this has the editor painted at its new place.
            self._editor.setAutoFillBackground(False)
            self._editor.setGeometry(place)
            self._editor.setAutoFillBackground(True)
        if self._editor.isHidden():
            self._editor.show()
            self._repaint_once()

    def _repaint_once(self) -> None:
        """Repaint the editor that was just shown.

        Each part of it asks to be repainted by itself later, and Qt would paint all of them twice. A part with a ground
        of its own, such as a field without the style sheet, is left out of a repaint of what is around it.
        """
        later = QEvent.Type.UpdateLater.value
        for part in (self._editor, *self._editor.findChildren(QWidget)):
            QCoreApplication.removePostedEvents(part, later)
            if part.autoFillBackground():
                part.update()
