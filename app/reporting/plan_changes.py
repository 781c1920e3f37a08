"""Compare a plan that came back with the plan here: what the YOT changed, and what both changed meanwhile.

Each text is compared with the version that was written, which the journal still has. A text that only the lead changed
since then stays. A text that both changed stays too, unless the lead takes the file's.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from app.errors import DataError, Problem
from app.exchange.importers.dates import read_day
from app.exchange.importers.folding import fold_value
from app.message import Message, in_digits
from app.records.key import RecordKey
from app.records.plan_action import PLAN_ACTION, PlanAction, action_key
from app.records.plan_sign_off import PLAN_SIGN_OFF, PlanSignOff
from app.records.recommendation import RECOMMENDATION
from app.reporting.action_texts import action_as_recorded, is_no_day
from app.reporting.places import place_after
from app.reporting.plan import Plan, make_plan, plan_of
from app.reporting.plan_file import FilledPlan, FilledRow
from app.reporting.plan_layout import version_of
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean_line, fold

Part = Literal["what", "who", "by", "review", "progress", "done", "sign_off"]
PARTS: tuple[Part, ...] = ("what", "who", "by", "review", "progress", "done")
PART_WORDS: dict[Part, Message] = {
    "what": Message("what will be done"),
    "who": Message("who"),
    "by": Message("by when"),
    "review": Message("review date"),
    "progress": Message("progress"),
    "done": Message("done"),
    "sign_off": Message("sign-off"),
}
YES, NO = Message("yes"), Message("no")
_LAST_YEAR = dt.date(2099, 12, 31)
_MOST_NOTES = 50  # of one kind; a person reads no more
_YES = frozenset(("yes", "y", "done", "true", "x", "✓", "✔", "☑", "ydy", "ie", "do"))
_NO = frozenset(("", "☐", "no", "n", "not yet", "false", "nac ydy", "na", "naddo"))


@dataclass(frozen=True, slots=True)
class PlanChange:
    """One text that differs.

    Attributes:
        what: The action, or the plan itself for a sign-off.
        part: The text.
        before: The text here.
        after: The text of the file.
        new: Whether the action is new.
    """

    what: Message
    part: Part
    before: str | Message
    after: str | Message
    new: bool = False


@dataclass(slots=True)
class PlanUpdate:
    """Everything that reading a plan back would do.

    Attributes:
        changes: The texts that are taken.
        both: The texts that both sides changed, and that are not taken.
        notes: What else is worth knowing: rows that are not in the file, and text that is not read.
        entries: The records that taking the changes would write.
    """

    changes: list[PlanChange] = field(default_factory=list)
    both: list[PlanChange] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)
    entries: list[NewRecord] = field(default_factory=list)


def compare_plan(
    session: Session, filled: FilledPlan, *, known_text: Iterable[str] = (), take_both: bool = False
) -> PlanUpdate:
    """Return what reading a plan back would change. Nothing is recorded.

    Args:
        session: The open inspection.
        filled: The plan as it came back.
        known_text: Text that the program itself writes outside of the tables.
        take_both: Whether the file's text is taken where both sides changed it.

    Raises:
        DataError: A row is of another inspection, or cannot be; with every place.
    """
    comparing = _Comparing(session, plan_of(session), take_both=take_both)
    for row in filled.rows:
        comparing.take(row)
    comparing.take_sign_off(filled.signed)
    if comparing.problems:
        raise DataError("The plan is not read. Nothing was changed.", comparing.problems)
    known = set(map(fold, known_text))
    comparing.note_missing(filled.rows)
    outside = [text for text in filled.outside if fold(text) not in known]
    comparing.update.notes += [
        Message("This text is outside of the tables, and is not read: “{text}”", text=text)
        for text in outside[:_MOST_NOTES]
    ]
    comparing.update.notes += [
        Message("This comment or note is not read: “{text}”", text=text) for text in filled.beside[:_MOST_NOTES]
    ]
    more = max(0, len(outside) - _MOST_NOTES) + max(0, len(filled.beside) - _MOST_NOTES)
    if more:
        comparing.update.notes.append(Message("{count} more such texts are not read.", count=in_digits(more)))
    if filled.pictures:
        comparing.update.notes.append(
            Message(
                "The tables hold {count} pictures or objects, which are not read.", count=in_digits(filled.pictures)
            )
        )
    return comparing.update


class _Comparing:
    """Compares one row after the other."""

    def __init__(self, session: Session, plan: Plan, *, take_both: bool) -> None:
        self._session = session
        self._take_both = take_both
        self._numbers = {each.item: each.number for each in plan.recommendations}
        self._known = {action.item: action.number for _, action in plan.actions}
        self._actions = session.records_of(PLAN_ACTION)
        self._plan = plan
        self._names: dict[str, int] = {}
        self.update = PlanUpdate()
        self.problems: list[Problem] = []

    def take(self, row: FilledRow) -> None:
        """Compare a row."""
        if row.recommendation not in self._numbers:
            if not self._session.store.history(RECOMMENDATION.key(item=row.recommendation)):
                self._refuse(row, Message("It is of another inspection."), Message("Choose this inspection's plan."))
            elif not row.is_blank:
                self.update.notes.append(Message("{where}: its recommendation was removed here.", where=row.where))
            return
        key = action_key(row.recommendation, row.action or self._name_of(row))
        given = self._given(row)
        if given is None:
            return
        history = self._session.store.history(key)
        values: list[PlanAction] = [each.recorded for each in history if each.recorded is not None]
        base = next((each for each in values if row.version and version_of(each) == row.version), None)
        if row.version and base is None:
            self._refuse(
                row,
                Message("Its reference was changed, or is of another laptop."),
                Message("Gather its changes first."),
            )
            return
        was = base or next(iter(values), PlanAction())
        if self._refuse_times(row, given, was):
            return
        if base is None and not history:
            self._add(row, key, given)
        else:
            self._compare(row, key, given, was)

    def _compare(self, row: FilledRow, key: RecordKey, given: PlanAction, was: PlanAction) -> None:
        if row.is_blank:
            self.update.notes.append(Message("{where}: it was emptied, and stays here as it is.", where=row.where))
        elif key.item not in self._known:
            self.update.notes.append(Message("{where}: its action was removed here.", where=row.where))
        elif not given.what:
            self._refuse(row, Message("It does not say what will be done."), Message("Fill it in."))
        else:
            self._change(row, key, given, was)

    def _add(self, row: FilledRow, key: RecordKey, given: PlanAction) -> None:
        if row.is_blank:
            return
        if not given.what:
            self._refuse(row, Message("It does not say what will be done."), Message("Fill it in."))
            return
        places = (each.order for item, each in self._actions.items() if item.startswith(row.recommendation))
        made = replace(given, order=place_after(places))
        what = Message("new action of recommendation {number}", number=self._numbers[row.recommendation])
        self.update.changes += [
            PlanChange(what, part, "", _shown(made, part), new=True)
            for part in PARTS
            if getattr(made, part) != getattr(PlanAction(), part)
        ]
        self._record(row, key, made)

    def _change(self, row: FilledRow, key: RecordKey, given: PlanAction, was: PlanAction) -> None:
        here = self._actions[key.item]
        made = here
        for part in PARTS:
            old, now, new = (getattr(each, part) for each in (was, here, given))
            if new in (old, now):
                continue
            change = PlanChange(
                Message("action {number}", number=self._known[key.item]), part, _shown(here, part), _shown(given, part)
            )
            if now == old or self._take_both:
                self.update.changes.append(change)
                made = _with(made, given, part)
            else:
                self.update.both.append(change)
        if made != here:
            self._record(row, key, made)

    def take_sign_off(self, signed: tuple[str, str, str] | None) -> None:
        """Compare who signed. A blank name says nothing."""
        if signed is None or not signed[0].strip():
            return
        name, designation, text = (clean_line(each).strip() for each in signed)
        day = read_day(text, today=_LAST_YEAR)
        if day is None or is_no_day(day):
            self.problems.append(
                Problem(Message("The sign-off"), "It has no date.", "Write the date as 30 April 2012 or 30/04/2012.")
            )
            return
        had = self._plan.sign_off
        if had is not None and (had.name, had.designation, had.day) == (name, designation, day):
            return
        after = make_plan(self._session.records_of(RECOMMENDATION), self._actions)
        made = PlanSignOff(name, designation, day, after.digest)
        fault = PLAN_SIGN_OFF.beyond_limits(PLAN_SIGN_OFF.key(), made)
        if fault is not None:
            self.problems.append(Problem(Message("The sign-off"), Message("{fault}.", fault=fault), "Shorten it."))
        words = [PLAN_SIGN_OFF.describe(self._session.framework, PLAN_SIGN_OFF.key(), each) for each in (had, made)]
        self.update.changes.append(PlanChange(Message("the plan"), "sign_off", words[0], words[1]))
        self.update.entries.append(NewRecord(PLAN_SIGN_OFF.key(), made))

    def note_missing(self, rows: Iterable[FilledRow]) -> None:
        """Note the actions that are not in the file."""
        there = {f"{row.recommendation}/{row.action}" for row in rows}
        for item, number in self._known.items():
            if item not in there:
                self.update.notes.append(
                    Message("Action {number} is not in the file, and stays here as it is.", number=number)
                )

    def _record(self, row: FilledRow, key: RecordKey, made: PlanAction) -> None:
        fault = PLAN_ACTION.beyond_limits(key, made)
        if fault is not None:
            self._refuse(row, Message("{fault}.", fault=fault), Message("Shorten it."))
        self._actions[key.item] = made
        self.update.entries.append(NewRecord(key, made))

    def _given(self, row: FilledRow) -> PlanAction | None:
        texts = {name: text for name, text in row.texts.items() if name != "done"}
        word = fold_value(row.texts["done"])
        if word not in _YES | _NO:
            self._refuse(
                row,
                Message("{text} does not say whether the action is done.", text=f'"{row.texts["done"].strip()[:40]}"'),
                Message("Write yes, or leave it blank."),
            )
            return None
        return action_as_recorded(
            PlanAction(
                what=texts["what"],
                who=texts["who"],
                by=texts["by"],
                review=texts["review"],
                progress=texts["progress"],
                done=word in _YES,
            )
        )

    def _refuse_times(self, row: FilledRow, given: PlanAction, was: PlanAction) -> bool:
        """Refuse each time that was written as a day and is none. Return whether there was one."""
        times = ((row.texts["by"], given.by, was.by), (row.texts["review"], given.review, was.review))
        wrong = [text for text, time, before in times if time != before and is_no_day(time)]
        for text in wrong:
            what = Message("{text} is no day.", text=f'"{clean_line(text).strip()[:40]}"')
            self._refuse(row, what, Message("Write the date as 30 April 2012 or 30/04/2012."))
        return bool(wrong)

    def _name_of(self, row: FilledRow) -> str:
        """Return a name for an inserted row: the same one where the same file is read again."""
        content = f"{self._session.store.inspection}/{row.recommendation}/{fold(row.texts['what'])}"
        count = self._names[content] = self._names.get(content, 0) + 1
        return hashlib.sha256(f"{content}/{count}".encode()).hexdigest()[:8]

    def _refuse(self, row: FilledRow, what: Message, remedy: Message) -> None:
        self.problems.append(Problem(row.where, what, remedy))


def _with(made: PlanAction, given: PlanAction, part: Part) -> PlanAction:
    match part:
        case "what":
            return replace(made, what=given.what)
        case "who":
            return replace(made, who=given.who)
        case "by":
            return replace(made, by=given.by)
        case "review":
            return replace(made, review=given.review)
        case "progress":
            return replace(made, progress=given.progress)
        case _:
            return replace(made, done=given.done)


def _shown(action: PlanAction, part: Part) -> str | Message:
    if part == "done":
        return YES if action.done else NO
    return str(getattr(action, part))
