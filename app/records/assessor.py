"""A member of the team: an assessor's code and role.

Item: the code.

Value: `role`: `lead` or `assessor`.
"""

from __future__ import annotations

from app.message import Message, counted
from app.records.kind import Plain, RecordKind, any_item, as_recorded

LEAD = "lead"
ROLES = (LEAD, "assessor")
_WORDS = {LEAD: Message("lead"), ROLES[-1]: Message("assessor")}


def _decode(_item: str, plain: Plain) -> str:
    if not isinstance(plain, dict) or plain.keys() != {"role"} or not isinstance(plain["role"], str):
        raise TypeError("a member of the team has a role")
    return plain["role"]


ASSESSOR = RecordKind[str](
    name="assessor",
    tag="assessor",
    lead_only=True,
    counted=lambda count: counted(count, one="1 member of the team", many="{n} members of the team"),
    decode=_decode,
    encode=lambda role: {"role": role},
    fits_item=any_item,
    fits=lambda _framework, _item, role: role in ROLES,
    in_words=lambda _framework, _item, role: _WORDS.get(role) or as_recorded(role),
    title=lambda _framework, item: Message("the role of {code}", code=item),
    nullable=False,
    of_case=False,
)
