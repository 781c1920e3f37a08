"""The page with every keyboard shortcut, by where it works, with a field to search them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem

from app.text import fold
from ui.overlay.reference_page import ReferencePage
from ui.shortcuts import ShortcutGroup
from ui.style import GRID, strong_font
from ui.widgets.forms.search_field import SearchField
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.rows import AnyIndex, RowDelegate, set_quiet_list

_SHARE = 1.5  # two columns, so that the description is not cut


class _KeyDelegate(RowDelegate):
    """Gives a row the height of its lines. A tree asks for it without the width in which the text wraps."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        if index.column():
            # The column of the keys is as wide as its texts.
            return super().sizeHint(option, index)
        own: Any = QStyleOptionViewItem(option)  # the stubs leave the fields out
        inset = self._tree.indentation() if index.parent().isValid() else 0
        own.rect = QRect(0, 0, self._tree.header().sectionSize(0) - inset, self._tree.height())
        return super().sizeHint(own, index)


class ShortcutsPage(ReferencePage):
    """Lists shortcuts and their descriptions; typing in the field hides those without the words."""

    def __init__(self, places: Sequence[ShortcutGroup]) -> None:
        """Make the page; `places` are the shortcuts, by where they work."""
        super().__init__("keysPage", share=_SHARE)
        self.set_title(self.tr("Keys"))
        self.field = SearchField("findKey", self.tr("Search the keys"))
        self.field.setPlaceholderText(self.tr("Search: a key, or words of what it does"))
        self.field.textChanged.connect(self._show_found)
        self.list = QTreeWidget()
        self.list.setObjectName("keyList")
        self.list.setAccessibleName(self.tr("Keys"))
        set_quiet_list(self.list)
        self.list.setItemDelegate(_KeyDelegate(self.list))
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([self.tr("What it does"), self.tr("Key")])
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(GRID * 2)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = QLabel(self.tr("No key matches. Clear the search to see all of them."))
        self._none.setObjectName("noKey")
        self._none.setWordWrap(True)
        self._none.hide()
        self.column.addWidget(self.field)
        self.column.addWidget(self._none)
        self.column.addWidget(self.list, 1)
        self._rows: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._fill(places)
        set_initial_focus(self, self.field)
        self.end_with(self.list)

    def save_state(self) -> dict[str, Any]:
        """Return the words that are searched for."""
        return {"search": self.field.text()}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Search for the words that `state` names."""
        self.field.setText(state.get("search", ""))

    def shown(self) -> list[tuple[str, str]]:
        """Return each shortcut that is not hidden, and its description."""
        return [(row.text(1), row.text(0)) for _, rows in self._rows for row in rows if not row.isHidden()]

    def _fill(self, places: Sequence[ShortcutGroup]) -> None:
        strong = strong_font(self.font())
        for place in places:
            if not place.keys:
                continue
            head = QTreeWidgetItem([place.title[:1].upper() + place.title[1:], ""])
            head.setFont(0, strong)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addTopLevelItem(head)
            head.setExpanded(True)
            head.setFirstColumnSpanned(True)
            rows: list[QTreeWidgetItem] = []
            self._rows.append((head, rows))
            for key in place.keys:
                row = QTreeWidgetItem([key.does[:1].upper() + key.does[1:], key.shown])
                row.setToolTip(0, row.text(0))
                row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{row.text(0)}: {key.shown}")
                head.addChild(row)
                rows.append(row)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        # A row is as high as its text in the width of the column, so a new width needs a new layout.
        header.sectionResized.connect(lambda *_: self.list.doItemsLayout())

    def _show_found(self, text: str) -> None:
        words = fold(text).split()
        for place, rows in self._rows:
            for row in rows:
                said = fold(f"{place.text(0)} {row.text(0)} {row.text(1)}")
                row.setHidden(not all(word in said for word in words))
            place.setHidden(all(row.isHidden() for row in rows))
        self._none.setVisible(not self.shown())
