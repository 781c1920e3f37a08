"""The declaration of a member of the team: the YOT they work for, and the case managers whom they know.

Item: an assessor.

Value: `home_yot`, `knows` (names of case managers).
"""

from __future__ import annotations

from dataclasses import dataclass

from app.framework.model import Framework
from app.message import Message, counted, joined
from app.records.kind import NOTHING, Plain, RecordKind, any_item
from app.records.limits import LONGEST_FIELD, TextPart

MOST_KNOWN = 50


@dataclass(frozen=True, slots=True)
class Declaration:
    """The declaration of one member of the team.

    Attributes:
        home_yot: The YOT that they work for, as it is written in the area or in a case's profile; empty for none.
        knows: The names of the case managers whom they know, in order.
    """

    home_yot: str = ""
    knows: tuple[str, ...] = ()


NOT_DECLARED = Declaration()


def _decode(_item: str, plain: Plain) -> Declaration:
    if not isinstance(plain, dict) or plain.keys() != {"home_yot", "knows"}:
        raise TypeError("a declaration has a YOT and case managers")
    home, knows = plain["home_yot"], plain["knows"]
    if not isinstance(home, str) or not isinstance(knows, list) or not all(isinstance(each, str) for each in knows):
        raise TypeError("a declaration has a YOT and case managers")
    return Declaration(home, tuple(knows))


def _fits(_framework: Framework, _item: str, declaration: Declaration) -> bool:
    return all(declaration.knows) and len(set(declaration.knows)) == len(declaration.knows) <= MOST_KNOWN


def _in_words(_framework: Framework, _item: str, declaration: Declaration) -> Message:
    parts = []
    if declaration.home_yot:
        parts.append(Message("works for {yot}", yot=declaration.home_yot))
    if declaration.knows:
        parts.append(Message("knows {names}", names=declaration.knows))
    return joined("; ", parts) if parts else NOTHING


DECLARATION = RecordKind[Declaration](
    name="declaration",
    tag="declaration",
    lead_only=True,
    counted=lambda count: counted(count, one="1 declaration", many="{n} declarations"),
    texts=(
        TextPart(Message("the name of the YOT"), LONGEST_FIELD, lambda declaration: declaration.home_yot),
        TextPart(
            Message("the name of a case manager"),
            LONGEST_FIELD,
            lambda declaration: max(declaration.knows, key=len, default=""),
        ),
    ),
    decode=_decode,
    encode=lambda declaration: {"home_yot": declaration.home_yot, "knows": list(declaration.knows)},
    fits_item=any_item,
    fits=_fits,
    in_words=_in_words,
    title=lambda _framework, item: Message("what {code} declared", code=item),
    blank=NOT_DECLARED,
    of_case=False,
    since=4,
)
