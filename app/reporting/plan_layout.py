"""The plan as a document for the YOT to fill in: its texts and tables, the same in every format, in one language.

Each row has a reference: the recommendation, the action, and six digits of the version that was written. When the plan
comes back, the version tells what the YOT changed from what the lead changed meanwhile.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.day_names import MONTHS, MONTHS_WELSH
from app.records.limits import is_day
from app.records.plan_action import PLAN_ACTION, PlanAction
from app.reporting.due import AddWorkingDays, reply_due
from app.reporting.plan import NumberedRecommendation, Plan, plan_of
from app.reporting.plan_rules import COLUMNS, PlanRules
from app.session.session import Session
from app.store.journal import Row, canonical, local_minute

LANGUAGES = ("en", "cy")
REFERENCE = re.compile(r"([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{6}|new)", re.ASCII)
NEW = "new"


@dataclass(frozen=True, slots=True)
class LaidRow:
    """A row of the plan: its reference, its number, and the action; a blank row has no number."""

    reference: str
    number: str
    action: PlanAction


@dataclass(frozen=True, slots=True)
class LaidTable:
    """A recommendation with its table: its heading, its text, the lines under it, and the rows."""

    heading: str
    text: str
    responsible: str
    lines: tuple[str, ...]
    rows: tuple[LaidRow, ...]


@dataclass(frozen=True, slots=True)
class LaidPlan:
    """The document.

    Attributes:
        language: The language of its texts.
        area: The area inspected.
        texts: The texts by name.
        tables: The recommendations with their tables.
        version: The sentence that says which version of the plan it was made from.
        made: When the newest change in it was made.
        sign_off: The name, the designation and the day of the sign-off; empty where there is none.
        sign_off_line: The sentence about the sign-off.
    """

    language: str
    area: str
    texts: Mapping[str, str]
    tables: tuple[LaidTable, ...]
    version: str
    made: dt.datetime
    sign_off: tuple[str, str, str]
    sign_off_line: str

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of the tables, in the order of `COLUMNS`."""
        return tuple(self.texts[each] for each in COLUMNS)

    @property
    def lines(self) -> Iterator[str]:
        """Every text of the document outside of its tables."""
        yield from (self.texts[name] for name in ("title", "how", "nothing", "sign_off", "not_signed", "changed"))
        yield self.inspection
        for table in self.tables:
            yield table.heading
            yield from table.text.split("\n")
            yield from table.lines

    @property
    def inspection(self) -> str:
        """The line that names the inspection."""
        return self.texts["inspection"].format(area=self.area)


def lay_out_plan(session: Session, language: str, rules: PlanRules, add_working_days: AddWorkingDays) -> LaidPlan:
    """Return the document of the plan as it is now.

    Args:
        session: The open inspection.
        language: `en` or `cy`.
        rules: The rules, which have the texts.
        add_working_days: Returns the day that is a number of working days after another.
    """
    texts = rules.texts[language]
    plan = plan_of(session)
    digest = plan.digest
    tables = []
    for each in plan.recommendations:
        lines = tuple(_lines(each, texts, language, reply_due(each, rules, add_working_days)))
        rows = tuple(_laid_rows(each, _blank_names(digest, each.item, rules.blank_rows)))
        heading = texts["recommendation"].format(number=each.number)
        tables.append(LaidTable(heading, each.recommendation.text, each.recommendation.responsible, lines, rows))
    made = max((row.at for row in _rows(session, plan)), default=0)
    signed = plan.sign_off
    return LaidPlan(
        language,
        session.area,
        texts,
        tuple(tables),
        texts["version"].format(version=f"{local_minute(made)}, {digest[:12]}"),
        dt.datetime.fromtimestamp(made / 1000, dt.UTC),
        ("", "", "") if signed is None else (signed.name, signed.designation, in_words(signed.day, language)),
        _sign_off_line(plan, texts),
    )


def in_words(time: str, language: str) -> str:
    """Return a day in words, such as "30 April 2012"; words as they are."""
    if not is_day(time):
        return time
    day = dt.date.fromisoformat(time)
    months = MONTHS_WELSH if language == "cy" else MONTHS
    return f"{day.day} {months[day.month - 1]} {day.year}"


def _rows(session: Session, plan: Plan) -> Iterator[Row]:
    for each in plan.recommendations:
        for key in (each.key, *(action.key for action in each.actions)):
            row = session.store.current(key)
            if row is not None:
                yield row


def version_of(action: PlanAction) -> str:
    """Return six digits that tell versions of an action apart."""
    plain = canonical(PLAN_ACTION.encode(action))
    return hashlib.sha256(b"aboveline action 1\0" + plain.encode()).hexdigest()[:6]


def _lines(each: NumberedRecommendation, texts: Mapping[str, str], language: str, due: dt.date | None) -> Iterator[str]:
    value = each.recommendation
    yield texts["responsible"].format(who=value.responsible or texts["nobody"])
    if value.outcome or value.regulation:
        yield texts["health"].format(outcome=value.outcome or "-", regulation=value.regulation or "-")
    if due is not None:
        yield texts["reply"].format(day=in_words(due.isoformat(), language))


def _laid_rows(each: NumberedRecommendation, blank: Iterable[str]) -> Iterator[LaidRow]:
    for numbered in each.actions:
        name = numbered.item.partition("/")[2]
        yield LaidRow(f"{each.item}-{name}-{version_of(numbered.action)}", numbered.number, numbered.action)
    for name in blank:
        yield LaidRow(f"{each.item}-{name}-{NEW}", "", PlanAction())


def _blank_names(digest: str, recommendation: str, count: int) -> list[str]:
    """Return the names of the actions of a recommendation's blank rows.

    The same plan gives the same names, and another plan others, so that two copies that were filled in differently
    never give one name to two actions.
    """
    return [hashlib.sha256(f"{digest}/{recommendation}/{at}".encode()).hexdigest()[:8] for at in range(count)]


def _sign_off_line(plan: Plan, texts: Mapping[str, str]) -> str:
    signed = plan.sign_off
    if signed is None:
        return texts["not_signed"]
    return texts["changed"] if plan.changed_since_sign_off else ""
