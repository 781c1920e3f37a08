"""A day of the timetable that the lead has set: the day that the program works out does not count then.

Item: the step of the timetable.

Value: a day as `YYYY-MM-DD`; null for the day that is worked out.
"""

from __future__ import annotations

import re

from app.message import Message, counted
from app.records.kind import RecordKind, day_as_recorded, decode_text
from app.records.limits import is_day

_ITEM = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)


TIMETABLE_DATE = RecordKind[str](
    name="day of the timetable",
    tag="timetable_date",
    counted=lambda count: counted(count, one="1 day of the timetable", many="{n} days of the timetable"),
    decode=decode_text,
    encode=str,
    fits_item=lambda _framework, item: _ITEM.fullmatch(item) is not None,
    fits=lambda _framework, _item, day: is_day(day),
    in_words=lambda _framework, _item, day: day_as_recorded(day),
    title=lambda _framework, item: Message("the day of the timetable for “{step}”", step=item),
    nothing=Message("as worked out"),
    of_case=False,
    undoable=True,
    guarded=True,
    lead_only=True,
    # The timetable runs on after the assessment of cases has ended.
    while_signed_off=True,
    since=4,
)
