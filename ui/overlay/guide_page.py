"""The user guide, as it came with the program: read without a network."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QTextBrowser

import resources
from ui.language.choice import current
from ui.overlay.reference_page import ReferencePage
from ui.style import GRID
from ui.widgets.initial_focus import set_initial_focus

_GUIDE = "user-guide.md"


def guide_folder() -> Path:
    """Where the guide lies: in the package, or where the program is run from its sources."""
    packed = Path(resources.__file__).parent / "guide"
    return packed if (packed / _GUIDE).is_file() else Path(resources.__file__).parents[1] / "docs"


class GuidePage(ReferencePage):
    """Shows the guide; a link leads to its heading, or to the other page if that is here too."""

    def __init__(self) -> None:
        super().__init__("guidePage")
        self.set_title(self.tr("User guide"))
        self.text = _Guide()
        self.text.setObjectName("guideText")
        self.text.setAccessibleName(self.tr("User guide"))
        self.text.document().setDocumentMargin(2 * GRID)
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self.follow)
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

    def follow(self, link: QUrl) -> None:
        """Go where a link of the guide leads, as far as that came with the program."""
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
            # The page's own heading says it, in the window's language.
            _without_title(self.text.document())
        _space(self.text.document())
        return True

    def _go_to(self, fragment: str) -> None:
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == fragment:
                self.text.setTextCursor(QTextCursor(block))
                top = self.text.document().documentLayout().blockBoundingRect(block).top()
                self.text.verticalScrollBar().setValue(round(top))
                return
            block = block.next()


class _Guide(QTextBrowser):
    """Shows pictures no wider than its column."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        found = super().loadResource(kind, name)
        if kind == QTextDocument.ResourceType.ImageResource.value:
            picture = QImage(self.source().resolved(QUrl(name)).toLocalFile())
            room = self.viewport().width() - 6 * GRID
            if not picture.isNull() and 0 < room < picture.width():
                return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return found


def anchor(heading: str) -> str:
    """What a link to this heading is called."""
    return re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-")


def _without_title(document: QTextDocument) -> None:
    first = document.begin()
    if first.blockFormat().headingLevel() == 1:
        cursor = QTextCursor(first)
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def _space(document: QTextDocument) -> None:
    """Room between paragraphs, which plain Markdown has none of."""
    cursor = QTextCursor(document)
    block: QTextBlock = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        spaced = QTextBlockFormat(block.blockFormat())
        spaced.setTopMargin(2 * GRID if block.blockFormat().headingLevel() else 0)
        spaced.setBottomMargin(GRID)
        cursor.setBlockFormat(spaced)
        block = block.next()
