"""Where the language is chosen, and the word in the window that says a translation is a draft."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from ui.language.choice import Language, chosen, current
from ui.settings import settings
from ui.style import GRID

# What each language calls itself; a draft says that it is one.
NAMES: tuple[tuple[Language, str], ...] = (("en", "&English"), ("cy", "&Cymraeg (drafft)"))


def language_menu(parent: QWidget) -> QMenu:
    """A menu of the languages, the one that is chosen ticked. Choosing changes the settings."""
    menu = QMenu(QCoreApplication.translate("language", "L&anguage"), parent)
    menu.setObjectName("languageMenu")
    group = QActionGroup(menu)
    for language, name in NAMES:
        action = QAction(name, menu)
        action.setObjectName(f"{language}Language")
        action.setCheckable(True)
        action.setChecked(language == chosen())
        action.triggered.connect(lambda _=False, language=language: _choose(language))
        group.addAction(action)
        menu.addAction(action)
    return menu


class _Beside(QWidget):
    """A corner of the menu bar that gets more or less room as what stands in it asks for."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # A bar on its way out still asks those in it to lay themselves out.
        if event.type() == QEvent.Type.LayoutRequest and isValid(self._bar) and self.sizeHint() != self.size():
            # The bar gives its corners their room when it is resized, and at no other time.
            QCoreApplication.postEvent(self._bar, QResizeEvent(self._bar.size(), self._bar.size()))
        return done


def with_draft_mark(corner: QWidget, bar: QMenuBar) -> QWidget:
    """`corner` for a menu bar, with a word beside it where the language spoken is a draft."""
    both = _Beside(bar)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    if current() != "en":
        row.addWidget(_draft_mark())
    row.addWidget(corner)
    return both


def _draft_mark() -> QLabel:
    mark = QLabel(QCoreApplication.translate("language", "Welsh: draft"))
    mark.setObjectName("draftMark")
    meaning = QCoreApplication.translate(
        "language", "The Welsh is to be confirmed, the wording of the bands above all."
    )
    mark.setToolTip(meaning)
    mark.setAccessibleDescription(meaning)
    mark.setContentsMargins(GRID, 0, 2 * GRID, 0)
    return mark


def _choose(language: Language) -> None:
    settings().language = language
