"""The queries about a case, put together from the entries that all laptops recorded."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from app.assessment.case import Case
from app.records.key import RecordKey
from app.records.query import ASKING, QUERY, QueryEntry, query_place

QueryState = Literal["asked", "answered", "closed"]
QUERY_STATES: tuple[QueryState, ...] = ("asked", "answered", "closed")


@dataclass(frozen=True, slots=True)
class NumberedEntry:
    """One entry of a query: its number, who made it, the entry, and the key of its record."""

    number: int
    author: str
    entry: QueryEntry
    key: RecordKey


@dataclass(frozen=True, slots=True)
class Query:
    """One query, with its entries in order.

    Attributes:
        case_id: The case that it is about.
        question: The question that it is about; empty for the case itself.
        name: The name of the query, unlike that of any other.
        entries: Its entries. Those that two laptops made under one number are both there, in an order that every laptop
            gives them.
        state: Whether it waits for the person asked, for the person who asked, or for nobody.
    """

    case_id: str
    question: str
    name: str
    entries: tuple[NumberedEntry, ...]
    state: QueryState

    @property
    def asked_by(self) -> str:
        """Return who asked first."""
        return self.entries[0].author

    @property
    def to(self) -> str:
        """Return who was asked last; empty where the entry that asks is not here."""
        return next((each.entry.to for each in reversed(self.entries) if each.entry.to), "")

    @property
    def text(self) -> str:
        """Return what was asked first."""
        return self.entries[0].entry.text

    @property
    def is_return(self) -> bool:
        """Return whether it sent the case back."""
        return any(each.entry.step == "return" for each in self.entries)

    @property
    def next_number(self) -> int:
        """Return the number of an entry that is made by somebody who has seen all of these."""
        return self.entries[-1].number + 1

    def waits_for(self, code: str) -> bool:
        """Return whether this person has to do something: to answer, or to look at an answer."""
        return code == {"asked": self.to, "answered": self.asked_by, "closed": ""}[self.state]


def queries_of(case: Case, leads: Collection[str]) -> tuple[Query, ...]:
    """Return the queries about a case, in order of question and name.

    Args:
        case: The case.
        leads: The codes of the leads, who may close any query. Of others, only who asked may.
    """
    found: dict[tuple[str, str], list[NumberedEntry]] = {}
    for author, entries in case.table(QUERY).items():
        for item, entry in entries.items():
            if entry is not None:
                question, name, number = query_place(item)
                key = QUERY.key(case.id, item, author)
                found.setdefault((question, name), []).append(NumberedEntry(number, author, entry, key))
    return tuple(_query(case.id, *place, found[place], leads) for place in sorted(found))


def returns_to(queries: Iterable[Query], assessor: str) -> tuple[Query, ...]:
    """Return the queries that sent the case back to an assessor, who has not answered them yet."""
    return tuple(each for each in queries if each.is_return and each.state == "asked" and each.to == assessor)


def _query(case_id: str, question: str, name: str, entries: Iterable[NumberedEntry], leads: Collection[str]) -> Query:
    ordered = tuple(sorted(entries, key=_place))
    return Query(case_id, question, name, ordered, _state(ordered, leads))


def _place(each: NumberedEntry) -> tuple[int, str, str]:
    return each.number, each.author, each.key.item


def _state(entries: tuple[NumberedEntry, ...], leads: Collection[str]) -> QueryState:
    """Return what the newest entries say.

    Of several under one number, a question goes before an answer, and an answer before closing, so nobody overlooks
    something that they have not seen.
    """
    closers = {entries[0].author, *leads}
    counting = [each for each in entries if each.entry.step != "close" or each.author in closers]
    newest = counting[-1].number if counting else 0
    steps = {each.entry.step for each in counting if each.number == newest}
    if steps & ASKING or not steps:
        return "asked"
    return "answered" if "answer" in steps else "closed"
