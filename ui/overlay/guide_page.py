"""The page with the user guide that comes with the program, so that it is read without a network."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QTextBrowser

import resources
from ui.language.choice import current
from ui.overlay.reference_page import ReferencePage
from ui.style import GRID
from ui.widgets.input.initial_focus import set_initial_focus

_GUIDE = "user-guide.md"


def guide_folder() -> Path:
    """Return the folder of the guide: in the package, or in the sources that the program is run from."""
    packed = resources.FOLDER / "guide"
    return packed if (packed / _GUIDE).is_file() else resources.FOLDER.parent / "docs"


class GuidePage(ReferencePage):
    """Shows the guide. A link leads to a heading, or to another page that comes with the program."""

    def __init__(self) -> None:
        """Make the page, at the beginning of the guide."""
        super().__init__("guidePage")
        self._top = 0  # the number of the paragraph at the top
        self.set_title(self.tr("User guide"))
        self.text = _Guide()
        self.text.setObjectName("guideText")
        self.text.setAccessibleName(self.tr("User guide"))
        self.text.document().setDocumentMargin(2 * GRID)
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self.follow)
        self.text.verticalScrollBar().valueChanged.connect(self._scrolled)
        if current() != "en":
            english = QLabel(self.tr("This guide is in English only."))
            english.setObjectName("guideInEnglish")
            english.setWordWrap(True)
            self.column.addWidget(english)
        self.column.addWidget(self.text, 1)
        set_initial_focus(self, self.text)
        self.end_with(self.text)
        self._file = Path()
        if not self._show(guide_folder() / _GUIDE):
            self.text.setPlainText(self.tr("The guide is not installed with this program."))

    def save_state(self) -> dict[str, Any]:
        """Return the file that is shown, and the number of the paragraph at the top."""
        # A number of pixels would lead to another paragraph once text has another size.
        return {"file": self._file.name, "paragraph": self._top}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the file that `state` names, from the same paragraph on."""
        if "file" in state and self._show(self._file.with_name(Path(state["file"]).name)):
            self._top = state["paragraph"]
            # The text has its height only once the page has its size.
            QTimer.singleShot(0, self, self._scroll_back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the same paragraph at the top, where lines are broken elsewhere now."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._scroll_back)

    def _first_paragraph(self) -> int:
        return self.text.cursorForPosition(QPoint(0, 0)).blockNumber()

    def _scrolled(self) -> None:
        self._top = self._first_paragraph()

    def follow(self, link: QUrl) -> None:
        """Show what a link of the guide leads to; a link to the network leads nowhere."""
        name = Path(link.path()).name
        if not name or self._show(self._file.with_name(name)):
            self._go_to(link.fragment())

    def _show(self, file: Path) -> bool:
        if file == self._file:
            return True
        if not file.is_file():
            return False
        self._file = file
        self.text.setSource(QUrl.fromLocalFile(str(file)), QTextDocument.ResourceType.MarkdownResource)
        if file.name == _GUIDE:
            # The page has a heading of its own, in the language of the window.
            _without_title(self.text.document())
        _space(self.text.document())
        return True

    def _go_to(self, fragment: str) -> None:
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == fragment:
                self.text.setTextCursor(QTextCursor(block))
                self._scroll(block)
                return
            block = block.next()

    def _scroll(self, block: QTextBlock) -> None:
        # The margin above belongs to the first paragraph.
        first = block == self.text.document().begin()
        top = 0 if first else self.text.document().documentLayout().blockBoundingRect(block).top()
        self.text.verticalScrollBar().setValue(round(top))

    def _scroll_back(self) -> None:
        if self._first_paragraph() != self._top:
            self._scroll(self.text.document().findBlockByNumber(self._top))


class _Guide(QTextBrowser):
    """A text browser that shows pictures no wider than its column."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return the picture `name`, scaled down to the width of the column."""
        found = super().loadResource(kind, name)
        if kind == QTextDocument.ResourceType.ImageResource.value:
            picture = QImage(self.source().resolved(QUrl(name)).toLocalFile())
            room = self.viewport().width() - 6 * GRID
            if not picture.isNull() and 0 < room < picture.width():
                return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return found


def anchor(heading: str) -> str:
    """Return the fragment by which links name a heading."""
    return re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-")


def _without_title(document: QTextDocument) -> None:
    first = document.begin()
    if first.blockFormat().headingLevel() == 1:
        cursor = QTextCursor(first)
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def _space(document: QTextDocument) -> None:
    """Put space between paragraphs; Qt's Markdown has none."""
    cursor = QTextCursor(document)
    block: QTextBlock = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        spaced = QTextBlockFormat(block.blockFormat())
        spaced.setTopMargin(2 * GRID if block.blockFormat().headingLevel() else 0)
        spaced.setBottomMargin(GRID)
        cursor.setBlockFormat(spaced)
        block = block.next()
