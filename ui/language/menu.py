"""Make the menu in which the language is chosen, and the label that marks a translation as a draft."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from ui.language.choice import Language, chosen, current
from ui.settings import settings
from ui.style import GRID, menu_padding

# The name of each language in that language. "drafft" says that the Welsh is a draft.
NAMES: tuple[tuple[Language, str], ...] = (("en", "&English"), ("cy", "&Cymraeg (drafft)"))


def language_menu(parent: QWidget) -> QMenu:
    """Return a menu of the languages with the chosen one ticked. Choosing another changes the settings."""
    menu = QMenu(QCoreApplication.translate("language", "L&anguage"), parent)
    menu.setObjectName("languageMenu")
    group = QActionGroup(menu)
    for language, name in NAMES:
        action = QAction(menu)
        action.setText(name)
        action.setObjectName(f"{language}Language")
        action.setCheckable(True)
        action.setChecked(language == chosen())
        action.triggered.connect(lambda _=False, language=language: _choose(language))
        group.addAction(action)
        menu.addAction(action)
    return menu


class _Corner(QWidget):
    """A corner of the menu bar that is resized when the widgets in it need more or less room."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def sizeHint(self) -> QSize:
        """Return a size that is as high as the menus, so that the mark is on one line with them on every page."""
        high = self.fontMetrics().height() + 2 * menu_padding(self.font())
        return super().sizeHint().expandedTo(QSize(0, high))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # A bar that is being deleted still sends layout requests to the widgets in it.
        if event.type() == QEvent.Type.LayoutRequest and isValid(self._bar) and self.sizeHint() != self.size():
            # The bar lays out its corners only when it is resized, so it gets a resize event of the same size.
            QCoreApplication.postEvent(self._bar, QResizeEvent(self._bar.size(), self._bar.size()))
        return done


def with_draft_mark(corner: QWidget, bar: QMenuBar) -> QWidget:
    """Return `corner` for a menu bar, with a label before it if the language of the window is a draft."""
    both = _Corner(bar)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    if current() != "en":
        row.addWidget(_draft_mark())
    row.addWidget(corner)
    return both


def _draft_mark() -> QLabel:
    mark = QLabel(QCoreApplication.translate("language", "Draft Welsh"))
    mark.setObjectName("draftMark")
    meaning = QCoreApplication.translate(
        "language", "A Welsh speaker has yet to confirm the Welsh, above all the wording of the bands."
    )
    mark.setToolTip(meaning)
    mark.setAccessibleDescription(meaning)
    mark.setContentsMargins(GRID, 0, 2 * GRID, 0)
    return mark


def _choose(language: Language) -> None:
    settings().language = language
