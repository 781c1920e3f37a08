"""A text of the report that the lead writes: foreword, contextual notes, commentary on a section, service users.

Item: `foreword`, `context`, `users`, or `section/` and a section.

Value: a linked text; null once removed.
"""

from __future__ import annotations

from app.framework.model import Framework
from app.message import Message, counted
from app.records.kind import Plain, RecordKind
from app.records.linked_text import (
    LINKED_PARTS,
    LinkedText,
    decode_linked,
    encode_linked,
    linked_fits,
    linked_in_words,
    linked_limits,
)

# The name under which a store has the texts that are being typed, local to its laptop.
REPORT_DRAFTS = "report drafts"
FOREWORD = "foreword"
CONTEXT = "context"
USERS = "users"
_SECTION = "section/"
_TITLES = {
    FOREWORD: Message("foreword"),
    CONTEXT: Message("contextual notes"),
    USERS: Message("what service users said"),
}


def report_places(framework: Framework) -> tuple[str, ...]:
    """Return the places of the report that have a text of the lead's, in its order."""
    return (FOREWORD, CONTEXT, *(f"{_SECTION}{section.id}" for section in framework.sections), USERS)


def section_of_place(place: str) -> str:
    """Return the id of the section that a place is the commentary on; empty where it is no commentary."""
    return place.removeprefix(_SECTION) if place.startswith(_SECTION) else ""


def place_title(framework: Framework, place: str) -> Message:
    """Return what a person calls a place of the report."""
    if place in _TITLES:
        return _TITLES[place]
    section = section_of_place(place)
    title = next((each.title for each in framework.sections if each.id == section), section)
    return Message("commentary on section {section}, {title}", section=section, title=title)


def _decode(_item: str, plain: Plain) -> LinkedText:
    if not isinstance(plain, dict) or plain.keys() != LINKED_PARTS:
        raise TypeError("a text of the report has a text, a Welsh text and figures")
    return decode_linked(plain)


REPORT_TEXT = RecordKind[LinkedText](
    name="report-text",
    tag="report_text",
    counted=lambda count: counted(count, one="1 text of the report", many="{n} texts of the report"),
    texts=tuple(
        linked_limits(Message("the text of the report"), Message("the Welsh text of the report"), lambda linked: linked)
    ),
    decode=_decode,
    encode=encode_linked,
    fits_item=lambda framework, item: item in report_places(framework),
    fits=lambda _framework, _item, linked: not linked.is_blank and linked_fits(linked),
    in_words=lambda _framework, _item, linked: linked_in_words(linked),
    title=place_title,
    of_case=False,
    undoable=True,
    guarded=True,
    lead_only=True,
    while_signed_off=True,
    since=4,
)
