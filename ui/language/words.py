"""Sentences that come from `app`, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.errors import AbovelineError, DataError, Problem
from app.sentence import Sentence, filled

_CONTEXT = "app"


def said(text: object) -> str:
    """A sentence, an error's or a problem's, and values within them, in the language of the window."""
    match text:
        case Sentence() if text:
            return filled(QCoreApplication.translate(_CONTEXT, text.template), text.values, said)
        case AbovelineError():
            return said(text.sentence)
        case Problem():
            place = f"{said(text.where)}: " if text.where else ""
            return f"{place}{said(text.what)} {said(text.remedy)}".rstrip()
        case tuple():
            return ", ".join(map(said, text))
        case _:
            return str(text)


def said_lines(trouble: AbovelineError, *, most: int) -> list[str]:
    """What an error says, a line each: its sentence, then at most `most` of the problems behind it."""
    problems = trouble.problems if isinstance(trouble, DataError) else ()
    lines = [said(trouble), *(said(problem) for problem in problems[:most])]
    if len(problems) > most:
        lines.append(f"… +{len(problems) - most}")
    return lines
