"""Name the states, flags and risk factors of a case, the same on every page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.assessment.form_state import State
from app.records.flag import FlagKind
from ui.language.choice import current

translate = QCoreApplication.translate


def state_words() -> Mapping[State, str]:
    """Return the name of each state of a case."""
    return {
        "not started": translate("case", "Not started"),
        "in progress": translate("case", "In progress"),
        "ready": translate("case", "Ready"),
        "complete": translate("case", "Complete"),
    }


def flag_word(kind: FlagKind) -> str:
    """Return the name of a kind of flag."""
    words: dict[FlagKind, str] = {
        "ask": translate("case", "Ask the case manager"),
        "check": translate("case", "Check the file"),
        "good_practice": translate("case", "Good practice"),
        "lead": translate("case", "Query for the lead"),
    }
    return words[kind]


def flag_short(kind: FlagKind) -> str:
    """Return the name of a kind of flag in a word or two, for a row of a list."""
    words: dict[FlagKind, str] = {
        "ask": translate("case", "Ask"),
        "check": translate("case", "Check"),
        "good_practice": translate("case", "Good practice"),
        "lead": translate("case", "Lead"),
    }
    return words[kind]


def standing_out(custody: str | None, rosh: str | None, looked_after: str | None) -> str:
    """Return what stands out in a case: custody, a RoSH level above medium, looked after; empty if nothing does.

    Args:
        custody: The answer to the fact on custody.
        rosh: The RoSH level that the YOT recorded.
        looked_after: Whether the child is looked after, "yes" or "no".
    """
    parts = [translate("case", "custody")] if custody == "yes" else []
    if rosh == "very high":
        parts.append(translate("case", "very high RoSH"))
    elif rosh == "high":
        parts.append(translate("case", "high RoSH"))
    if looked_after == "yes":
        parts.append(translate("case", "looked after"))
    text = ", ".join(parts)
    return capitalised(text)


def bands_note() -> str:
    """Return a note that the wording of the bands is a draft, if the window is in Welsh; else an empty text."""
    return translate("language", "The wording of the bands is a draft.") if current() != "en" else ""


def capitalised(text: str) -> str:
    """Return a text with a capital first letter. `str.capitalize` would write RoSH as "rosh"."""
    return text[:1].upper() + text[1:]
