"""A detail of the inspection: its area and region, the first and last day of fieldwork, its framework's hash.

Item: `area`, `region`, `fieldwork_first`, `fieldwork_last`, `framework` and others.

Value: text; days as `YYYY-MM-DD`.
"""

from __future__ import annotations

from app.framework.model import Framework
from app.message import Message, counted
from app.records.kind import RecordKind, any_item, as_recorded, decode_text, text_as_recorded
from app.records.limits import LONGEST_FIELD, TextPart, is_day

_DAYS = ("fieldwork_first", "fieldwork_last")
_TITLES = {
    "area": Message("the area"),
    "region": Message("the region"),
    "fieldwork_first": Message("the first day of fieldwork"),
    "fieldwork_last": Message("the last day of fieldwork"),
    "framework": Message("the framework's hash"),
}


def _title(_framework: Framework, item: str) -> Message:
    return _TITLES.get(item) or as_recorded(item)


def _is_odd(item: str, value: str) -> bool:
    return item in _DAYS and not is_day(value)


INSPECTION = RecordKind[str](
    name="inspection",
    tag="inspection",
    lead_only=True,
    counted=lambda count: counted(count, one="1 detail of the inspection", many="{n} details of the inspection"),
    texts=(TextPart(Message("the area's name"), LONGEST_FIELD, str),),
    is_odd=_is_odd,
    decode=decode_text,
    encode=str,
    fits_item=any_item,
    fits=lambda _framework, _item, _value: True,
    in_words=text_as_recorded,
    title=_title,
    blank="",
    of_case=False,
)
