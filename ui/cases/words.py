"""What the list of cases says of a case, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.casework.flag import Flag, FlagKind
from app.casework.review import State
from ui.cases.rows import CaseRow

translate = QCoreApplication.translate
_MINUTE = 60


def state_words() -> Mapping[State, str]:
    """What each state is called, in the window's language."""
    return {
        "not started": translate("cases", "Not started"),
        "in progress": translate("cases", "In progress"),
        "ready": translate("cases", "Ready"),
        "complete": translate("cases", "Complete"),
    }


def flag_words() -> Mapping[FlagKind, str]:
    """What each kind of flag is called."""
    return {
        "ask": translate("cases", "Ask the case manager"),
        "check": translate("cases", "Check the file"),
        "good_practice": translate("cases", "Good practice"),
        "lead": translate("cases", "Query for the lead"),
    }


def standing_out(row: CaseRow) -> str:
    """What stands out in a case: custody, a RoSH level above medium, looked after; empty where nothing does."""
    parts = [translate("cases", "custody")] if row.custody == "yes" else []
    if row.rosh == "very high":
        parts.append(translate("cases", "very high RoSH"))
    elif row.rosh == "high":
        parts.append(translate("cases", "high RoSH"))
    if row.looked_after == "yes":
        parts.append(translate("cases", "looked after"))
    text = ", ".join(parts)
    # Not capitalize(), which would write RoSH in small letters.
    return text[:1].upper() + text[1:]


def weight(row: CaseRow) -> int:
    """How much stands out, for sorting: the RoSH level before custody, custody before looked after."""
    rosh = {"very high": 8, "high": 4}.get(row.rosh, 0)
    return rosh + 2 * (row.custody == "yes") + (row.looked_after == "yes")


def flag_line(flag: Flag) -> str:
    """A flag in a line: what kind, on which question, and its text."""
    kind = flag_words()[flag.kind]
    place = f"{kind} ({flag.question})" if flag.question else kind
    return translate("cases", "{flag}: {text}").format(flag=place, text=flag.text) if flag.text else place


def hours(seconds: int) -> str:
    """A time spent, such as 1:05; empty below a minute."""
    minutes = seconds // _MINUTE
    return f"{minutes // _MINUTE}:{minutes % _MINUTE:02}" if minutes else ""
