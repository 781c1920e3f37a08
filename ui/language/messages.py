"""Sentences that come from `app`, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.errors import AbovelineError, DataError, Problem
from app.message import Message, filled

_CONTEXT = "app"


def translated(text: object) -> str:
    """A sentence, an error's or a problem's, and values within them, in the language of the window."""
    match text:
        case Message() if text:
            return filled(QCoreApplication.translate(_CONTEXT, text.template), text.values, translated)
        case AbovelineError():
            return translated(text.sentence)
        case Problem():
            place = f"{translated(text.where)}: " if text.where else ""
            return f"{place}{translated(text.what)} {translated(text.remedy)}".rstrip()
        case tuple():
            return ", ".join(map(translated, text))
        case _:
            return str(text)


def translated_lines(trouble: AbovelineError, *, most: int) -> list[str]:
    """What an error says, a line each: its sentence, then at most `most` of the problems behind it."""
    problems = trouble.problems if isinstance(trouble, DataError) else ()
    lines = [translated(trouble), *(translated(problem) for problem in problems[:most])]
    if len(problems) > most:
        lines.append(f"… +{len(problems) - most}")
    return lines
