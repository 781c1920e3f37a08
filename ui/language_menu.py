"""Where the language is chosen, and the word in the window that says a translation is a draft."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from ui.language import Language, chosen, current
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


def with_draft_mark(corner: QWidget, parent: QWidget) -> QWidget:
    """`corner`, with a word beside it where the language spoken is a draft."""
    if current() == "en":
        return corner
    both = QWidget(parent)
    mark = QLabel(QCoreApplication.translate("language", "Welsh: draft"))
    mark.setObjectName("draftMark")
    meaning = QCoreApplication.translate(
        "language", "The Welsh is to be confirmed, the wording of the bands above all."
    )
    mark.setToolTip(meaning)
    mark.setAccessibleDescription(meaning)
    row = QHBoxLayout(both)
    row.setContentsMargins(GRID, 0, GRID, 0)
    row.setSpacing(2 * GRID)
    row.addWidget(mark)
    row.addWidget(corner)
    return both


def _choose(language: Language) -> None:
    settings().language = language
