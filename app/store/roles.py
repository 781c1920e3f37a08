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
    kind = kind_of(row.key)
    is_leads = kind.lead_only or (kind.lead_only_if is not None and kind.is_leads(row.recorded))
    if is_leads or row.act in LEADS_ACTS:
        fault = Message("{row} is for the lead to record, and {laptop} did")
    elif row.key.owner and row.key.owner not in people:
        fault = Message("{row} is {owner}'s, and {laptop} recorded it")
    elif TIME_SPENT.matches(row.key) and row.key.item != row.store:
        fault = Message("{row} counts time for another laptop")
    elif row.author and row.author not in people:
        fault = Message("{row} says that {author} made it, and {laptop} did")
    else:
        return None
    return fault.with_values(
        row=row_named(row), owner=row.key.owner, author=row.author, laptop=laptop_of(tuple(people))
    )
