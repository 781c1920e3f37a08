"""An interview about a case: who was spoken to, when it began, and how long it took."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

_BEGAN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d", re.ASCII)
_NUMBER = re.compile(r"[1-9]\d{0,4}", re.ASCII)
# A week of minutes: no interview is longer, and a slip of the hand often is.
LONGEST = 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class Interview:
    """One interview of one assessor on one case.

    `number` counts them from 1 and is never given twice; `person` is who was interviewed, in the assessor's words;
    `began` is local time as YYYY-MM-DDTHH:MM; `minutes` how long it took so far.
    """

    number: int
    person: str
    began: str
    minutes: int


def is_number(item: str) -> bool:
    """Whether `item` is the number of an interview as a key writes it."""
    return _NUMBER.fullmatch(item) is not None


def is_moment(began: str) -> bool:
    """Whether `began` is a day and a minute that there is, as YYYY-MM-DDTHH:MM."""
    if not _BEGAN.fullmatch(began):
        return False
    try:
        dt.datetime.fromisoformat(began)
    except ValueError:
        return False
    return True
