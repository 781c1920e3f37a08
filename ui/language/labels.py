"""What the window calls things of a case, on whatever page they are shown: states, flags, what stands out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.assessment.form_state import State
from app.records.flag import FlagKind
from ui.language.choice import current

translate = QCoreApplication.translate


def state_words() -> Mapping[State, str]:
    """What each state of a case is called."""
    return {
        "not started": translate("case", "Not started"),
        "in progress": translate("case", "In progress"),
        "ready": translate("case", "Ready"),
        "complete": translate("case", "Complete"),
    }


def flag_word(kind: FlagKind) -> str:
    """What a kind of flag is called."""
    words: dict[FlagKind, str] = {
        "ask": translate("case", "Ask the case manager"),
        "check": translate("case", "Check the file"),
        "good_practice": translate("case", "Good practice"),
        "lead": translate("case", "Query for the lead"),
    }
    return words[kind]


def flag_short(kind: FlagKind) -> str:
    """A kind of flag in a word or two, as it stands in a row."""
    words: dict[FlagKind, str] = {
        "ask": translate("case", "Ask"),
        "check": translate("case", "Check"),
        "good_practice": translate("case", "Good practice"),
        "lead": translate("case", "Lead"),
    }
    return words[kind]


def standing_out(custody: str | None, rosh: str | None, looked_after: str | None) -> str:
    """What stands out in a case: custody, a RoSH level above medium, looked after; empty where nothing does."""
    parts = [translate("case", "custody")] if custody == "yes" else []
    if rosh == "very high":
        parts.append(translate("case", "very high RoSH"))
    elif rosh == "high":
        parts.append(translate("case", "high RoSH"))
    if looked_after == "yes":
        parts.append(translate("case", "looked after"))
    text = ", ".join(parts)
    # Not capitalize(), which would write RoSH in small letters.
    return text[:1].upper() + text[1:]


def bands_note() -> str:
    """Where bands are shown in a language that is a draft: that their wording is to be confirmed. Else empty."""
    return translate("language", "The wording of the bands is a draft.") if current() != "en" else ""
