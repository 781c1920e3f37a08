"""A ring around the control that has the keyboard, however the keyboard came there: by key, by mouse or by itself."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from ui.style import scheme_of

# The style shows the focus of these only when Tab moved it there, or not at all. Lists paint where they are themselves,
# and texts of several lines have a border.
_RINGED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QTextBrowser)
_WIDTH = 2


class FocusRing(QObject):
    """Follows the focus through the application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._moved)

    @classmethod
    def watch(cls, application: QApplication) -> FocusRing:
        """Begin to follow."""
        return cls(application)

    def rest(self) -> None:
        """Follow no longer."""
        QApplication.instance().focusChanged.disconnect(self._moved)  # type: ignore[union-attr]  # there is one
        self._take_off()
        self.deleteLater()

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._take_off()
        if isinstance(now, _RINGED):
            self._ring = _Ring(now)

    def _take_off(self) -> None:
        # It goes with the control that it lies on.
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None


class _Ring(QFocusFrame):
    """Lies on the control and lets everything through; not a child that a screen reader would meet."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control = control
        control.installEventFilter(self)
        if isinstance(control, QTabBar):
            # A method, not a lambda: Qt lets go of it with the ring.
            control.currentChanged.connect(self._turned)
        self._fit()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = QPen(QColor(scheme_of(self._control.palette()).accent), _WIDTH)
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _WIDTH / 2
        painter.drawRoundedRect(self._ringed().toRectF().adjusted(half, half, -half, -half), 3, 3)

    def _turned(self, _tab: int) -> None:
        self.update()

    def _ringed(self) -> QRect:
        if isinstance(self._control, QTabBar):
            return self._control.tabRect(self._control.currentIndex())
        return self.rect()

    def _fit(self) -> None:
        rect = self._control.rect()
        if isinstance(self._control, QCheckBox | QRadioButton):
            # As wide as what it says, not as the column.
            rect.setWidth(min(rect.width(), self._control.sizeHint().width() + 2 * _WIDTH))
        self.setGeometry(rect)
