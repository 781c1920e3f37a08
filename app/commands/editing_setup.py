"""Correcting the set-up of an inspection: its area, region and days, and what the people of the team declared."""

from __future__ import annotations

from collections.abc import Iterable

from app.commands.inspecting import fieldwork_days
from app.errors import DataError, UsageError
from app.message import Message
from app.records.declaration import DECLARATION, MOST_KNOWN, NOT_DECLARED, Declaration
from app.records.inspection import INSPECTION
from app.records.limits import LONGEST_FIELD, too_long
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean_line, fold


def edit_inspection(
    session: Session,
    *,
    area: str | None = None,
    region: str | None = None,
    first: str | None = None,
    last: str | None = None,
) -> Changes:
    """Correct details of the inspection. A detail that is None stays, and the journal keeps what was before.

    Args:
        session: The inspection.
        area: The name of the area.
        region: The name of its region; an empty text removes it.
        first: The first day of fieldwork, as YYYY-MM-DD. An empty text removes both days.
        last: The last day.

    Raises:
        UsageError: A name or a day that cannot be. Nothing was recorded.
        DataError: This is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    wanted: dict[str, str | None] = {}
    if area is not None:
        wanted["area"] = _name(Message("the area's name"), area)
        if not wanted["area"]:
            raise UsageError("The area has no name. Say which area is inspected.")
    if region is not None:
        wanted["region"] = _name(Message("the region's name"), region) or None
    if first is not None or last is not None:
        wanted |= _days(session, first, last)
    about = session.metadata
    entries = [
        NewRecord(INSPECTION.key(item=item), value)
        for item, value in wanted.items()
        if (about.get(item) or None) != value
    ]
    return session.record(entries, act="setup") if entries else NOTHING


def _name(what: Message, text: str) -> str:
    name = clean_line(text).strip()
    fault = too_long(what, name, LONGEST_FIELD)
    if fault is not None:
        raise UsageError("Nothing was recorded: {fault}.", fault=fault)
    return name


def _days(session: Session, first: str | None, last: str | None) -> dict[str, str | None]:
    about = session.metadata
    first = about.get("fieldwork_first", "") if first is None else first
    last = about.get("fieldwork_last", "") if last is None else last
    if not first and not last:
        return {"fieldwork_first": None, "fieldwork_last": None}
    if not first or not last:
        raise UsageError("Fieldwork needs its first and its last day. Give both.")
    return dict(fieldwork_days((first, last)))


def declare(session: Session, code: str, *, home_yot: str | None = None, knows: Iterable[str] | None = None) -> Changes:
    """Record what a member of the team declared. A part that is None stays.

    Args:
        session: The inspection.
        code: The member.
        home_yot: The YOT that they work for; an empty text for none.
        knows: The names of all case managers whom they know. They replace the ones declared before.

    Raises:
        DataError: There is no such member, a name is too long, or this is no lead's laptop. Nothing was recorded.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    had = declaration_of(session, session.member(code))
    names = had.knows if knows is None else _distinct(knows)
    if len(names) > MOST_KNOWN:
        raise DataError(
            "Nothing was recorded: {code} would know {count} case managers, and the most is {most}.",
            code=code,
            count=len(names),
            most=MOST_KNOWN,
        )
    now = Declaration(had.home_yot if home_yot is None else clean_line(home_yot).strip(), names)
    if now == had:
        return NOTHING
    return session.record([NewRecord(DECLARATION.key(item=code), now)], act="setup")


def declaration_of(session: Session, code: str) -> Declaration:
    """Return what a member of the team declared, blank where nothing is recorded."""
    declared: Declaration | None = session.value(DECLARATION.key(item=code))
    return NOT_DECLARED if declared is None else declared


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Return names without repetitions in order, the first spelling of each."""
    found: dict[str, str] = {}
    for each in names:
        name = clean_line(each).strip()
        if name:
            found.setdefault(fold(name), name)
    return tuple(sorted(found.values(), key=fold))
