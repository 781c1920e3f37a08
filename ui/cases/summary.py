"""Sum the list of cases up in a line: how many cases there are, their states, and what needs attention."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.assessment.form_state import STATES, State
from app.message import in_digits
from ui.cases.rows import CaseRow
from ui.language.counts import counted

translate = QCoreApplication.translate


def summary(rows: Sequence[CaseRow], shown: int) -> str:
    """Return the line under the list, for example "38 cases. 5 complete, 33 not started. 1 flag."; empty without cases.

    Args:
        rows: The cases of the sample.
        shown: The number of cases that the filter shows.
    """
    if not rows:
        return ""
    states = _states(rows)
    if shown != len(rows):
        # The numbers after those of the filter are not of the cases that it shows.
        states = translate("cases", "Of all cases, {states}").format(states=states)
    return " ".join(f"{part}." for part in (_cases(len(rows), shown), states, _to_do(rows)) if part)


def _cases(number: int, shown: int) -> str:
    if shown == number:
        return counted(number, translate("cases", "{n} case"), translate("cases", "{n} cases"))
    one, many = translate("cases", "{shown} of {n} case shown"), translate("cases", "{shown} of {n} cases shown")
    return counted(number, one, many, shown=shown)


def _states(rows: Sequence[CaseRow]) -> str:
    texts: dict[State, str] = {
        "not started": translate("cases", "{n} not started"),
        "in progress": translate("cases", "{n} in progress"),
        "ready": translate("cases", "{n} ready"),
        "complete": translate("cases", "{n} complete"),
    }
    numbers = Counter(row.state for row in rows)
    return ", ".join(texts[state].format(n=in_digits(numbers[state])) for state in reversed(STATES) if numbers[state])


def _to_do(rows: Sequence[CaseRow]) -> str:
    flags = sum(len(row.flags) for row in rows)
    to_look_at = sum(row.open.to_look_at for row in rows)
    conflicts = sum(row.conflicts for row in rows)
    parts = [
        (flags, counted(flags, translate("cases", "{n} flag"), translate("cases", "{n} flags"))),
        (
            to_look_at,
            counted(to_look_at, translate("cases", "{n} item to look at"), translate("cases", "{n} items to look at")),
        ),
        (conflicts, counted(conflicts, translate("cases", "{n} conflict"), translate("cases", "{n} conflicts"))),
    ]
    return ", ".join(text for number, text in parts if number)
