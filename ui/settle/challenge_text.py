"""Show the pack about one challenge as text that can be read, selected and copied."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor

from app.commands.challenge_pack import Pack
from ui.language.messages import translated
from ui.widgets.text.whole_lines import WholeLines


class ChallengeText(WholeLines):
    """The pack about a challenge, in the language of the window."""

    def __init__(self) -> None:
        super().__init__("challengePack", self.tr("All about the selected challenge"))

    def show_pack(self, pack: Pack | None) -> None:
        """Show a pack; nothing where there is none."""
        paragraphs = _paragraphs(pack) if pack is not None else []
        text = "\n\n".join("\n".join((heading, *rows)) for heading, rows in paragraphs)
        if text == self.toPlainText():
            return
        self.setPlainText(text)
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        place = QTextCursor(self.document())
        for _, rows in paragraphs:
            place.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            place.setCharFormat(strong)
            # Past the rows and the blank line, to the next heading.
            lines = sum(1 + row.count("\n") for row in rows) + 2
            place.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.MoveAnchor, lines)


def _paragraphs(pack: Pack) -> list[tuple[str, list[str]]]:
    """Return the headings of a pack, each with the lines below it."""
    parts = [
        (translated(part.heading), [f"{translated(name)}: {translated(text)}" for name, text in part.rows])
        for part in pack.parts
    ]
    return [(translated(pack.title), []), *parts]
