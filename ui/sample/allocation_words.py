"""The words of the allocation: a row for each case, and a line for each member of the team."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.analysis.days import days_needed, plan, working_days
from app.assessment.case import Case
from app.assessment.sample_groups import STRATUM, groups_known
from app.commands.allocating import BalancePlan
from app.commands.editing_setup import declaration_of
from app.records.declaration import NOT_DECLARED, Declaration
from app.session.sample_view import group_label, groups
from app.session.session import Session
from ui.language.messages import translated, translated_problem

_WARNINGS_SHOWN = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("allocating", text)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A balanced allocation that is shown and not recorded yet: the assessors by case that would change."""

    first: Mapping[str, str]
    second: Mapping[str, str]


NO_PROPOSAL = Proposal({}, {})


def headings() -> tuple[str, ...]:
    """Return the headings of the table of cases."""
    return _tr("Case"), _tr("Stratum"), _tr("Case manager"), _tr("RoSH"), _tr("Assessor"), _tr("Second assessor")


def case_rows(session: Session, cases: Sequence[Case], proposal: Proposal) -> list[tuple[str | int, ...]]:
    """Return a row for each case; a change that is proposed is shown from whom to whom."""
    return [
        (
            case.id,
            translated(group_label(session, STRATUM, groups(session, case)[STRATUM])),
            case.profile.get("case_manager", ""),
            session.value_label("rosh_level", case.profile.get("rosh_recorded", "")),
            _hands(case.allocated_to, proposal.first.get(case.id)),
            _hands(case.second_assessor, proposal.second.get(case.id)),
        )
        for case in cases
    ]


def _hands(now: str | None, then: str | None) -> str:
    if then is None:
        return now or ""
    return _tr("{before} → {after}").format(before=now or _tr("nobody"), after=then)


def person_line(session: Session, code: str, proposal: Proposal, a_day: int) -> str:
    """Return a sentence on a member's load: cases by stratum, days, second assessments, what they declared."""
    sample = session.sample()
    own = [case for case in sample if proposal.first.get(case.id, case.allocated_to) == code]
    seconds = sum(proposal.second.get(case.id, case.second_assessor) == code for case in sample)
    parts = [_cases(len(own))]
    if own:
        parts.append(", ".join(_strata(session, own)))
        parts.append(_days(session, len(own), a_day))
    if seconds:
        text = _tr("1 second assessment" if seconds == 1 else "{count} second assessments")
        parts.append(text.format(count=seconds))
    declared = declaration_of(session, code)
    if declared != NOT_DECLARED:
        parts.append(_declared(declared))
    return "; ".join(parts)


def _cases(count: int) -> str:
    return _tr("1 case" if count == 1 else "{count} cases").format(count=count)


def _strata(session: Session, cases: Sequence[Case]) -> list[str]:
    found = [groups(session, case)[STRATUM] for case in cases]
    order = (*groups_known(session.original_framework, STRATUM), "")
    return [
        _tr("{count} {stratum}").format(
            count=found.count(stratum), stratum=translated(group_label(session, STRATUM, stratum))
        )
        for stratum in order
        if stratum in found
    ]


def _days(session: Session, count: int, a_day: int) -> str:
    about = session.metadata
    there = len(working_days(about.get("fieldwork_first", ""), about.get("fieldwork_last", "")))
    needed = days_needed(count, a_day)
    text = _tr("1 day at {a_day} a day" if needed == 1 else "{days} days at {a_day} a day")
    text = text.format(days=needed, a_day=a_day)
    if there and needed > there:
        return _tr("{text}, but fieldwork has {there}").format(text=text, there=there)
    if there:
        each = ", ".join(map(str, plan(count, there, a_day)))
        return _tr("{text} (on the days of fieldwork {each})").format(text=text, each=each)
    return text


def _declared(declared: Declaration) -> str:
    parts = []
    if declared.home_yot:
        parts.append(_tr("works for {yot}").format(yot=declared.home_yot))
    if declared.knows:
        parts.append(_tr("knows {names}").format(names=", ".join(declared.knows)))
    return ", ".join(parts)


def plan_text(plan: BalancePlan) -> str:
    """Return how many changes a balanced allocation would make, with a line for each of its first warnings."""
    count = len(plan.moved) + len(plan.seconds)
    if not count:
        first = _tr("The cases are balanced. Nothing has to change.")
    elif count == 1:
        first = _tr("Balance would make 1 change, marked with an arrow. Nothing has been recorded yet.")
    else:
        text = _tr("Balance would make {count} changes, marked with an arrow. Nothing has been recorded yet.")
        first = text.format(count=count)
    lines = [first, *(translated_problem(each) for each in plan.warnings[:_WARNINGS_SHOWN])]
    if len(plan.warnings) > _WARNINGS_SHOWN:
        lines.append(f"… +{len(plan.warnings) - _WARNINGS_SHOWN}")
    return "\n".join(lines)
