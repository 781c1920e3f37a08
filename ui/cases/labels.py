"""Word the details of a case for the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.records.flag import Flag
from ui.cases.rows import CaseRow
from ui.language.labels import flag_word

translate = QCoreApplication.translate
_MINUTE = 60


def weight(row: CaseRow) -> int:
    """Return a sort key for what stands out: the RoSH level counts before custody, custody before looked after."""
    rosh = {"very high": 8, "high": 4}.get(row.rosh, 0)
    return rosh + 2 * (row.custody == "yes") + (row.looked_after == "yes")


def flag_line(flag: Flag) -> str:
    """Return a flag in a line: its kind, its question and its text."""
    kind = flag_word(flag.kind)
    place = f"{kind} ({flag.question})" if flag.question else kind
    return translate("cases", "{flag}: {text}").format(flag=place, text=flag.text) if flag.text else place


def hours(seconds: int) -> str:
    """Return a time spent as hours and minutes, for example "1:05"; empty below a minute."""
    minutes = seconds // _MINUTE
    return f"{minutes // _MINUTE}:{minutes % _MINUTE:02}" if minutes else ""
