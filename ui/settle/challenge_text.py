"""Show the pack about one challenge as text that can be read, selected and copied."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from app.commands.challenge_pack import Pack
from ui.language.messages import translated


class ChallengeText(QPlainTextEdit):
    """The pack about a challenge, in the language of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("challengePack")
        self.setAccessibleName(self.tr("All about the selected challenge"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def show_pack(self, pack: Pack | None) -> None:
        """Show a pack; nothing where there is none."""
        text = as_text(pack) if pack is not None else ""
        if text != self.toPlainText():
            self.setPlainText(text)


def as_text(pack: Pack) -> str:
    """Return a pack as lines: each part under its heading."""
    parts = [translated(pack.title)]
    for part in pack.parts:
        rows = [f"{translated(name)}: {translated(text)}" for name, text in part.rows]
        parts.append("\n".join([translated(part.heading).upper(), *rows]))
    return "\n\n".join(parts)
