"""Tell what is a lead's to record, and what an assessor's own laptop may."""

from __future__ import annotations

from collections.abc import Collection

from app.message import Message
from app.records.assessor import ASSESSOR, LEAD
from app.records.registry import kind_of
from app.records.time_spent import TIME_SPENT
from app.store.confirming import laptop_of
from app.store.journal import LEADS_ACTS, Row, row_named


def makes_lead(row: Row) -> bool:
    """Return whether a row makes somebody a lead."""
    return ASSESSOR.matches(row.key) and row.recorded == LEAD


def beyond_role(row: Row, people: Collection[str]) -> Message | None:
    """Return what is wrong with a row of a store that is these people's and no lead's; None where nothing is."""
    kind, laptop, named = kind_of(row.key), laptop_of(tuple(people)), row_named(row)
    if kind.lead_only or row.act in LEADS_ACTS:
        return Message("{row} is for the lead to record, and {laptop} did", row=named, laptop=laptop)
    if row.key.owner and row.key.owner not in people:
        whose = row.key.owner
        return Message("{row} is {owner}'s, and {laptop} recorded it", row=named, owner=whose, laptop=laptop)
    if TIME_SPENT.matches(row.key) and row.key.item != row.store:
        return Message("{row} counts time for another laptop", row=named)
    if row.author and row.author not in people:
        author = row.author
        return Message("{row} says that {author} made it, and {laptop} did", row=named, author=author, laptop=laptop)
    return None
