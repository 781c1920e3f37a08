"""Show at the top right of the window whether all is saved and how old the last backup is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenuBar, QPushButton, QWidget

from ui.saving import Saving
from ui.style import GRID, figures_font, menu_padding, scheme_of, strong_font, tick_side
from ui.widgets.text.tooltips import plain_tip

MUTED, NORMAL, STRONG = range(3)


class Corner(QWidget):
    """The corner widget of the menu bar. `backups_asked` asks for the page of backups."""

    backups_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("corner")
        self._emphasis = MUTED
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
        self.apply_theme()
        for control in (self.saved, self.backups):
            control.installEventFilter(self)

    def show_saving(self, saving: Saving) -> None:
        """Show whether all is saved."""
        if self.saved.text() != saving.text:
            self.saved.setText(saving.text)
            self.saved.setAccessibleName(saving.text)
        tip = plain_tip(saving.reason)
        if self.saved.toolTip() != tip:
            self.saved.setToolTip(tip)
        if self._failed != saving.failed:
            self._failed = saving.failed
            self.apply_theme()

    def show_backups(self, text: str, tip: str, emphasis: int) -> None:
        """Show the state of the backups, or nothing if `text` is empty.

        Args:
            text: the state in a few words.
            tip: the details.
            emphasis: MUTED, NORMAL or STRONG.
        """
        self.backups.setVisible(bool(text))
        if self.backups.text() != text:
            self.backups.setText(text)
            self.backups.setAccessibleName(text)
        self.backups.setToolTip(plain_tip(tip))
        self.backups.setAccessibleDescription(tip)
        if self._emphasis != emphasis:
            self._emphasis = emphasis
            self.apply_theme()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Apply the theme again after a style change of a control."""
        if event.type() == QEvent.Type.StyleChange:
            # A new style sheet restores the colours from before the previous one.
            self.apply_theme()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Fit the widget's size after a layout change."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Make the menu bar fit its corner to the current texts, which it otherwise does only when it is shown."""
        widget: QWidget = self
        while (around := widget.parentWidget()) is not None:
            if isinstance(around, QMenuBar):
                if widget.isVisible() and widget.size() != widget.sizeHint():
                    QApplication.sendEvent(widget, QEvent(QEvent.Type.ShowToParent))
                return
            widget = around

    def changeEvent(self, event: QEvent) -> None:
        """Apply the theme again after a change of colours or font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.apply_theme()

    def apply_theme(self) -> None:
        """Set colours from the current scheme, and weights from the current states."""
        scheme = scheme_of(self.palette())
        font = figures_font(self.font())
        # The corner is as high as the menus, so that its texts are on one line with them.
        self.setMinimumHeight(self.fontMetrics().height() + 2 * menu_padding(self.font()))
        _set_text_colour(self.saved, scheme.below if self._failed else scheme.text)
        self.saved.setFont(strong_font(font) if self._failed else font)
        _set_text_colour(self.backups, (scheme.muted, scheme.text, scheme.warning)[self._emphasis])
        strong = self._emphasis == STRONG
        self.backups.setFont(strong_font(font) if strong else font)
        self.backups.setIcon(self._warning_sign() if strong else QIcon())

    def _warning_sign(self) -> QIcon:
        # The icons are imported when a backup is first overdue, because the start page has none.
        from ui.icons import icon

        scheme, side = scheme_of(self.palette()), tick_side(self.font())
        self.backups.setIconSize(QSize(side + GRID // 2, side))
        return icon("triangle-alert", scheme, side, scheme.warning)


def _set_text_colour(widget: QWidget, colour: str) -> None:
    palette = widget.palette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(role, QColor(colour))
    widget.setPalette(palette)
