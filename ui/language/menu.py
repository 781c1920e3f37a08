"""Make the menu in which the language is chosen, and the label that marks a translation as a draft."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from ui.language.choice import Language, chosen, current
from ui.settings import settings
from ui.style import GRID, menu_padding

# The name of each language in that language. "drafft" says that the Welsh is a draft.
NAMES: tuple[tuple[Language, str], ...] = (("en", "&English"), ("cy", "&Cymraeg (drafft)"))

# The events after which a menu bar lays its menus out again.
_LAYS_OUT = (QEvent.Type.Resize, QEvent.Type.ActionAdded, QEvent.Type.ActionChanged, QEvent.Type.FontChange)


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
    """A corner of the menu bar that is resized when the widgets in it need more or less room.

    Args:
        bar: The menu bar.
        mark: The label that says a translation is a draft; None where the language is none.
        corner: What else is in the corner.
    """

    def __init__(self, bar: QMenuBar, mark: QLabel | None, corner: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._mark = mark
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if mark is not None:
            row.addWidget(mark)
            bar.installEventFilter(self)
        row.addWidget(corner)

    def sizeHint(self) -> QSize:
        """Return a size that is as high as the menus, so that the mark is on one line with them on every page."""
        high = self.fontMetrics().height() + 2 * menu_padding(self.font())
        return super().sizeHint().expandedTo(QSize(0, high))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # A bar that is being deleted still sends layout requests to the widgets in it.
        if event.type() == QEvent.Type.LayoutRequest and isValid(self._bar):
            self._fit_mark()
            if self.sizeHint() != self.size():
                # The bar lays out its corners only when it is resized, so it gets a resize event of the same size.
                QCoreApplication.postEvent(self._bar, QResizeEvent(self._bar.size(), self._bar.size()))
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the mark before the bar lays its menus out."""
        if event.type() in _LAYS_OUT:
            self._fit_mark()
        return super().eventFilter(watched, event)

    def _fit_mark(self) -> None:
        """Shorten the mark where the whole one would fold menus behind an arrow."""
        mark = self._mark
        if mark is None:
            return
        whole, short = _mark_texts()
        widths = [mark.fontMetrics().horizontalAdvance(text) for text in (mark.text(), whole)]
        needed = menus_width(self._bar) + self.sizeHint().width() - widths[0] + widths[1]
        wanted = whole if needed <= self._bar.width() else short
        if wanted != mark.text():
            mark.setText(wanted)


def menus_width(bar: QMenuBar) -> int:
    """Return the width that all menus of a bar take, in pixels."""
    # Its enums take 10 ms to load, and only a language that is a draft needs the width before the first page is shown.
    from PySide6.QtWidgets import QStyle

    metric, style = QStyle.PixelMetric, bar.style()
    edge, around, between = (
        style.pixelMetric(each, None, bar)
        for each in (metric.PM_MenuBarPanelWidth, metric.PM_MenuBarHMargin, metric.PM_MenuBarItemSpacing)
    )
    titles = [action.text() for action in bar.actions() if action.isVisible()]
    words = [bar.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, title).width() for title in titles]
    return 2 * (edge + around) + sum(words) + len(words) * (2 * GRID + between)


def with_draft_mark(corner: QWidget, bar: QMenuBar) -> QWidget:
    """Return `corner` for a menu bar, with a label before it if the language of the window is a draft."""
    return _Corner(bar, _draft_mark() if current() != "en" else None, corner)


def _mark_texts() -> tuple[str, str]:
    """Return the text of the mark, whole and short."""
    return QCoreApplication.translate("language", "Draft Welsh"), QCoreApplication.translate("language", "Draft")


def _draft_mark() -> QLabel:
    mark = QLabel(_mark_texts()[0])
    mark.setAccessibleName(mark.text())
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
