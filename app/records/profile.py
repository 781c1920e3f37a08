"""One field of a case's profile: gender, order type, the levels recorded by the YOT, and so on."""

from __future__ import annotations

from app.framework.model import Framework
from app.message import Message
from app.records.kind import Plain, RecordKind, any_item, as_recorded, text_as_recorded

_TITLES = {
    "rosh_recorded": Message("RoSH recorded"),
    "vulnerability_recorded": Message("vulnerability recorded"),
    "intervention_level_recorded": Message("intervention level recorded"),
}


def _decode(_item: str, plain: Plain) -> str:
    if not isinstance(plain, str):
        raise TypeError("a field of a profile is text")
    return plain


def _title(_framework: Framework, item: str) -> Message:
    return _TITLES.get(item) or as_recorded(item)


PROFILE = RecordKind[str](
    name="profile",
    tag="profile",
    lead_only=True,
    counted=lambda count: Message("1 profile field") if count == 1 else Message("{count} profile fields", count=count),
    decode=_decode,
    encode=str,
    fits_item=any_item,
    fits=lambda _framework, _item, _value: True,
    in_words=text_as_recorded,
    title=_title,
    blank="",
    undoable=True,
)
