"""One field of a case's profile: gender, order type, the levels recorded by the YOT, and so on.

Item: the field.

Value: text.
"""

from __future__ import annotations

import re

from app.framework.model import Framework
from app.message import Message, counted
from app.records.kind import RecordKind, any_item, as_recorded, decode_text, text_as_recorded
from app.records.limits import LONGEST_FIELD, TextPart, is_day

_AGE = re.compile(r"\d{1,3}", re.ASCII)
_TITLES = {
    "rosh_recorded": Message("RoSH recorded"),
    "vulnerability_recorded": Message("vulnerability recorded"),
    "intervention_level_recorded": Message("intervention level recorded"),
}


def _is_odd(field: str, value: str) -> bool:
    # Words are another laptop's mistake and stay readable. A number that is no age and no day is nobody's.
    if not value[:1].isdigit():
        return False
    if field == "age_at_sentence":
        return _AGE.fullmatch(value) is None
    return field == "sentence_date" and not is_day(value)


def _title(_framework: Framework, item: str) -> Message:
    return _TITLES.get(item) or as_recorded(item)


PROFILE = RecordKind[str](
    name="profile",
    tag="profile",
    lead_only=True,
    counted=lambda count: counted(count, one="1 profile field", many="{n} profile fields"),
    texts=(TextPart(Message("the field"), LONGEST_FIELD, str),),
    is_odd=_is_odd,
    decode=decode_text,
    encode=str,
    fits_item=any_item,
    fits=lambda _framework, _item, _value: True,
    in_words=text_as_recorded,
    title=_title,
    blank="",
    undoable=True,
)
