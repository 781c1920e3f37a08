"""What stands at the top right of the window on every page: whether all is saved, and how old the last backup is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenuBar, QPushButton, QWidget

from ui.saving import Saving
from ui.style import GRID, figures_font, menu_padding, scheme_of, strong_font
from ui.widgets.tips import plain_tip

QUIET, PLAIN, LOUD = range(3)


class Corner(QWidget):
    """`backups_asked` asks for the page of the backups."""

    backups_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("corner")
        self._loudness = QUIET
        self._failed = False
        self.saved = QLabel()
        self.saved.setObjectName("savedStatus")
        self.backups = QPushButton()
        self.backups.setObjectName("backupStatus")
        self.backups.setFlat(True)
        self.backups.clicked.connect(lambda _: self.backups_asked.emit())
        self.backups.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, 2 * GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.backups)
        row.addWidget(self.saved)
        self.dress()
        for said in (self.saved, self.backups):
            said.installEventFilter(self)

    def show_saving(self, saving: Saving) -> None:
        """Say whether all is saved."""
        if self.saved.text() != saving.text:
            self.saved.setText(saving.text)
            self.saved.setAccessibleName(saving.text)
        self.saved.setToolTip(plain_tip(saving.reason))
        if self._failed != saving.failed:
            self._failed = saving.failed
            self.dress()

    def show_backups(self, text: str, tip: str, loudness: int) -> None:
        """Say how it stands with the backups; nothing where `text` is empty."""
        self.backups.setVisible(bool(text))
        if self.backups.text() != text:
            self.backups.setText(text)
            self.backups.setAccessibleName(text)
        self.backups.setToolTip(plain_tip(tip))
        self.backups.setAccessibleDescription(tip)
        if self._loudness != loudness:
            self._loudness = loudness
            self.dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            # A new style sheet has just given it back the colours that it wore under the one before.
            self.dress()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Have the menu bar give room for what is said now: it looks at its corner only when that is shown."""
        widget: QWidget = self
        while (around := widget.parentWidget()) is not None:
            if isinstance(around, QMenuBar):
                if widget.isVisible() and widget.size() != widget.sizeHint():
                    QApplication.sendEvent(widget, QEvent(QEvent.Type.ShowToParent))
                return
            widget = around

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.dress()

    def dress(self) -> None:
        """Wear the colours of the scheme and the weight of what is said."""
        scheme = scheme_of(self.palette())
        font = figures_font(self.font())
        # As high as the words of the menus, on one line with them.
        self.setMinimumHeight(self.fontMetrics().height() + 2 * menu_padding(self.font()))
        _wear(self.saved, scheme.below if self._failed else scheme.text)
        self.saved.setFont(strong_font(font) if self._failed else font)
        _wear(self.backups, (scheme.muted, scheme.text, scheme.warning)[self._loudness])
        self.backups.setFont(strong_font(font) if self._loudness == LOUD else font)


def _wear(widget: QWidget, colour: str) -> None:
    palette = widget.palette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(role, QColor(colour))
    widget.setPalette(palette)
