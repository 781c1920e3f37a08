"""A line in the page: what was done, what stands in the way, or how far a job is, with the remedy as a button."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from app.errors import AbovelineError
from ui.language.messages import error_text
from ui.style import GRID, scheme_of

if TYPE_CHECKING:
    from ui.tasks import Job

Kind = Literal["line", "warning", "error"]


class Notice(QFrame):
    """Hidden until there is something to say. What it says stays until it is dismissed or something newer comes."""

    def __init__(self, name: str, parent: QWidget | None = None, *, dismissable: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._kind: Kind = "line"
        self._label = QLabel()
        self._label.setObjectName(f"{name}Text")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}Progress")
        self._bar.setTextVisible(False)
        self._bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bar.setMaximumHeight(GRID)
        self._action = QPushButton()
        self._action.setObjectName(f"{name}Action")
        self._do: Callable[[], None] | None = None
        self._action.clicked.connect(self._act)
        self._action.hide()
        self._dismiss = QPushButton()
        self._dismiss.setObjectName(f"{name}Dismiss")
        self._name_parts()
        self._dismiss.clicked.connect(self.clear)
        self._dismissable = dismissable
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self._label, 3)
        row.addWidget(self._bar, 1)
        row.addWidget(self._action)
        row.addWidget(self._dismiss)
        self.clear()

    @property
    def text(self) -> str:
        return self._label.text()

    @property
    def kind(self) -> Kind:
        return self._kind

    @property
    def passing(self) -> bool:
        """Whether this only tells of something done, with nothing left to do about it."""
        return self._kind == "line" and self._do is None

    def say(self, text: str, kind: Kind = "line", *, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Say `text`, with a button `action` that does `do` where there is a remedy."""
        self._kind = kind
        self._do = do
        self._bar.hide()
        self._label.setText(text)
        self._label.setAccessibleName(text)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self._dismiss.setVisible(self._dismissable)
        self.show()
        self.update()
        told = QAccessible.Event.Alert if kind == "error" else QAccessible.Event.NameChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self._label, told))

    def say_trouble(self, trouble: AbovelineError, *, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Say what stands in the way."""
        self.say(error_text(trouble), "error", action=action, do=do)

    def stand_after(self, control: QWidget) -> None:
        """Let Tab come here from `control`, which stands above."""
        for before, after in pairwise((control, self._action, self._dismiss)):
            QWidget.setTabOrder(before, after)

    def follow(self, job: Job, text: str) -> None:
        """Show how far `job` is, and offer to cancel it. Whoever started it says how it ended."""
        self.say(text, action=self.tr("Cancel"), do=job.cancel)
        self._dismiss.hide()
        self._bar.setRange(0, 0)
        self._bar.show()
        job.stepped.connect(self._step)

    def clear(self) -> None:
        """Nothing to say."""
        self._do = None
        self._label.clear()
        self.hide()

    def _name_parts(self) -> None:
        self._bar.setAccessibleName(self.tr("Progress"))
        self._dismiss.setText(self.tr("Dismiss"))
        self._dismiss.setAccessibleName(self.tr("Dismiss this message"))

    def _step(self, text: str, number: int, of: int) -> None:
        self._label.setText(text)
        self._bar.setRange(0, of)
        self._bar.setValue(number)

    def _act(self) -> None:
        do = self._do
        if do is not None:
            do()

    def minimumSizeHint(self) -> QSize:
        # Wrapped text gives way; only the buttons ask for room.
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self.palette())
        colours = {"line": scheme.accent, "warning": scheme.warning, "error": scheme.below}
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.paper))
        painter.fillRect(0, 0, GRID // 2, self.height(), QColor(colours[self._kind]))
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        elif event.type() == QEvent.Type.LanguageChange:
            # It outlives the pages, which are made anew.
            self._name_parts()
        super().changeEvent(event)
