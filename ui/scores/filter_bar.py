"""The filter of the page of scores: a menu of groups, and a chip for each key that is filtered by."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from app.assessment.case_filters import FILTER_KEYS
from app.session.case_filter import filter_label, groups_there
from app.session.score_view import Where
from app.session.scored_cases import ScoredCases
from app.session.session import Session
from ui.language.messages import translated
from ui.style import CONTROL
from ui.widgets.flow_layout import FlowLayout

_CROSS = "\N{MULTIPLICATION SIGN}"


class FilterBar(QWidget):
    """The button of the filter, and a chip for each of its keys. `changed` is emitted when the person changes it.

    Args:
        session: The open inspection, for the words of groups.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scored: ScoredCases | None = None
        self.where: dict[str, tuple[str, ...]] = {}
        self._flow = FlowLayout(self)
        self.button = _button("scoreFilter", self.tr("Filt&er…"))
        self.button.setAccessibleName(self.tr("Filter the cases"))
        self.menu = QMenu(self.button)
        self.menu.setObjectName("scoreFilterMenu")
        self.menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self.menu)
        self.clear = _button("clearScoreFilter", self.tr("Show &all cases"))
        self.clear.clicked.connect(lambda _: self.set_where({}))
        self._chips: list[QPushButton] = []
        self._show()

    def show_groups(self, scored: ScoredCases) -> None:
        """Offer the groups that have a case."""
        self._scored = scored

    def set_where(self, where: Where) -> None:
        """Filter by other groups."""
        self.where = {key: tuple(names) for key, names in where.items() if names and key in FILTER_KEYS}
        self._show()
        self.changed.emit()

    def toggle(self, key: str, group: str) -> None:
        """Add a group to the filter, or remove it."""
        names = self.where.get(key, ())
        there = [each for each in names if each != group] if group in names else [*names, group]
        self.set_where({each: (there if each == key else self.where.get(each, ())) for each in FILTER_KEYS})

    def _fill_menu(self) -> None:
        self.menu.clear()
        if self._scored is None:
            return
        for key, label in FILTER_KEYS.items():
            below = self.menu.addMenu(translated(label))
            for group in groups_there(self._scored, key):
                action = below.addAction(translated(filter_label(self._session, key, group)).replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(group in self.where.get(key, ()))
                action.triggered.connect(lambda _=False, key=key, group=group: self.toggle(key, group))

    def _show(self) -> None:
        focused = next((chip.objectName() for chip in self._chips if chip.hasFocus()), "")
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(key) for key in self.where]
        while self._flow.takeAt(0) is not None:
            pass
        for widget in (self.button, *self._chips, self.clear):
            self._flow.addWidget(widget)
            widget.show()
        self.clear.setVisible(bool(self.where))
        for before, after in pairwise((self.button, *self._chips, self.clear)):
            QWidget.setTabOrder(before, after)
        if focused:
            # The chip that had the focus is made again, or is gone.
            next((chip for chip in self._chips if chip.objectName() == focused), self.button).setFocus()
        self.updateGeometry()

    def _chip(self, key: str) -> QPushButton:
        groups = ", ".join(translated(filter_label(self._session, key, each)) for each in self.where[key])
        text = QCoreApplication.translate("scorePage", "{key}: {groups}").format(
            key=translated(FILTER_KEYS[key]), groups=groups
        )
        chip = _button(f"scoreChip_{key}", f"{text}  {_CROSS}".replace("&", "&&"))
        chip.setAccessibleName(self.tr("Remove the filter {filter}").format(filter=text))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(
            lambda _: self.set_where({each: names for each, names in self.where.items() if each != key})
        )
        return chip


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text.replace("&&", "&").replace("&", ""))
    button.setMinimumHeight(CONTROL)
    button.setAutoDefault(True)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button
