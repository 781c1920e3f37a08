"""Draw a ring around the control that has the focus, whether a key, the mouse or the program moved the focus."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
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

from ui.style import RADIUS, scheme_of, tick_side

# The style shows the focus of these controls only after Tab, or not at all. Lists paint their own current row, and text
# fields of several lines have a border.
_RINGED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QTextBrowser)
_WIDTH = 2
_MOVING = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.Show, QEvent.Type.Hide)
_BESIDE = 4  # pixels between a box to tick or choose, or its text, and the outside of the ring


class FocusRing(QObject):
    """Draws the ring around each control of the application that gets the focus."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._move)

    @classmethod
    def watch(cls, application: QApplication) -> FocusRing:
        """Return a ring that follows the focus of the application from now on."""
        return cls(application)

    def stop(self) -> None:
        """Remove the ring and stop following the focus."""
        QApplication.instance().focusChanged.disconnect(self._move)  # type: ignore[union-attr]  # there is one
        self._remove()
        self.deleteLater()

    def _move(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._remove()
        if isinstance(now, _RINGED):
            self._ring = _Ring(now)

    def _remove(self) -> None:
        # Qt deletes the ring together with its control, and Python may still hold the wrapper.
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None


class _Ring(QFocusFrame):
    """A frame over a control that lets mouse events through. A screen reader does not see it."""

    def __init__(self, control: QWidget) -> None:
        # A box to tick begins at the side of its control, so its ring is around the control and a widget beside it.
        around = group = control.parentWidget() if isinstance(control, QCheckBox | QRadioButton) else None
        if group is not None and not group.isWindow() and control.x() < _BESIDE:
            # A group of boxes without a margin would cut the ring.
            around = group.parentWidget()
        super().__init__(around or control)
        if group is not None and around is not group:
            group.installEventFilter(self)
        self._around = around
        self._control = control
        control.installEventFilter(self)
        if isinstance(control, QTabBar):
            # Qt disconnects a method with the ring. A lambda would be called after the ring is deleted.
            control.currentChanged.connect(self._repaint)
        self._fit()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the ring to its control when the control's place, size or font changes."""
        if event.type() in _MOVING:
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring around the control, or around the current tab of a tab bar."""
        painter = QPainter(self)
        pen = QPen(QColor(scheme_of(self._control.palette()).accent), _WIDTH)
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _WIDTH / 2
        painter.drawRoundedRect(self._ringed().toRectF().adjusted(half, half, -half, -half), RADIUS, RADIUS)

    def _repaint(self, _tab: int) -> None:
        self.update()

    def _ringed(self) -> QRect:
        if isinstance(self._control, QTabBar):
            return self._control.tabRect(self._control.currentIndex())
        return self.rect()

    def _fit(self) -> None:
        control = self._control
        if not shiboken6.isValid(control):
            return  # it was deleted after it asked for this, and took the focus along
        if self._around is None:
            self.setGeometry(control.rect())
            return
        rect = QRect(control.mapTo(self._around, QPoint(0, 0)), control.size())
        # The control is as wide as its column, so the ring uses the width of the control's text.
        rect.setWidth(min(rect.width(), control.sizeHint().width()))
        # The box of large text is as high as its control.
        over = max(0, (tick_side(control.font()) - rect.height()) // 2 + _BESIDE)
        self.setGeometry(rect.adjusted(-_BESIDE, -over, _BESIDE, over) & self._around.rect())
        self.setVisible(control.isVisible())
