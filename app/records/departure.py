"""The departure of a member of the team: taken out of it without any work, or gone with their work kept.

Item: an assessor.

Value: `removed` (without any work) or `left`; null while they take part.
"""

from __future__ import annotations

from app.message import Message, counted
from app.records.kind import RecordKind, any_item, as_recorded, decode_text

REMOVED, LEFT = "removed", "left"
_WORDS = {REMOVED: Message("removed from the team"), LEFT: Message("has left")}


DEPARTURE = RecordKind[str](
    name="departure",
    tag="departure",
    lead_only=True,
    counted=lambda count: counted(count, one="1 departure", many="{n} departures"),
    decode=decode_text,
    encode=str,
    fits_item=any_item,
    fits=lambda _framework, _item, departure: departure in _WORDS,
    in_words=lambda _framework, _item, departure: _WORDS.get(departure) or as_recorded(departure),
    title=lambda _framework, item: Message("whether {code} takes part", code=item),
    nothing=Message("takes part"),
    of_case=False,
    since=4,
)
