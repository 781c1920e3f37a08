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
from app.message import in_digits
from app.records.declaration import NOT_DECLARED, Declaration
from app.session.sample_view import group_label, groups
from app.session.session import Session
from ui.language.counts import counted
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


@dataclass(frozen=True, slots=True)
class Load:
    """The cases of a member of the team, counted.

    Attributes:
        counts: The numbers under the headings of `load_headings`, each as a text.
        remark: Second assessments, too few days, and what the member declared.
        spoken: All of it in a sentence, for a screen reader.
    """

    counts: tuple[str, ...]
    remark: str
    spoken: str


def load_headings(session: Session) -> tuple[str, ...]:
    """Return the headings of the counts of each member: cases, each stratum, days, and cases on each day."""
    strata = (translated(group_label(session, STRATUM, each)) for each in _strata(session))
    there = (_tr("Each day"),) if _days_of_fieldwork(session) else ()
    return _tr("Cases"), *strata, _tr("Days needed"), *there


def load_of(session: Session, code: str, proposal: Proposal, a_day: int) -> Load:
    """Return the load of a member, if `proposal` is recorded and a day has time for `a_day` cases."""
    sample = session.sample()
    own = [case for case in sample if proposal.first.get(case.id, case.allocated_to) == code]
    found = [groups(session, case)[STRATUM] for case in own]
    strata = [(each, found.count(each)) for each in _strata(session)]
    there, needed = _days_of_fieldwork(session), days_needed(len(own), a_day)
    each_day = ", ".join(map(str, plan(len(own), there, a_day))) if own and needed <= there else ""
    counts = (
        in_digits(len(own)),
        *(in_digits(count) for _, count in strata),
        str(needed),
        *([each_day] if there else []),
    )
    remarks = []
    if there and needed > there:
        remarks.append(counted(there, _tr("only 1 day of fieldwork"), _tr("only {n} days of fieldwork")))
    if seconds := sum(proposal.second.get(case.id, case.second_assessor) == code for case in sample):
        remarks.append(counted(seconds, _tr("1 second assessment"), _tr("{n} second assessments")))
    if (declared := declaration_of(session, code)) != NOT_DECLARED:
        remarks.append(_declared(declared))
    by_stratum = ", ".join(
        _tr("{count} {stratum}").format(count=in_digits(count), stratum=translated(group_label(session, STRATUM, each)))
        for each, count in strata
        if count
    )
    parts = [_cases(len(own)), *([by_stratum, _days(needed, a_day)] if own else [])]
    if each_day:
        parts.append(_tr("on each day of fieldwork {each}").format(each=each_day))
    return Load(counts, "; ".join(remarks), "; ".join((*parts, *remarks)))


def _cases(count: int) -> str:
    return counted(count, _tr("1 case"), _tr("{n} cases"))


def _strata(session: Session) -> list[str]:
    """Return the strata of the framework, and an empty one if the stratum of a case is not known."""
    known = list(groups_known(session.original_framework, STRATUM))
    unknown = any(not groups(session, case)[STRATUM] for case in session.sample())
    return [*known, *([""] if unknown else [])]


def _days_of_fieldwork(session: Session) -> int:
    about = session.metadata
    return len(working_days(about.get("fieldwork_first", ""), about.get("fieldwork_last", "")))


def _days(needed: int, a_day: int) -> str:
    return counted(needed, _tr("1 day at {a_day} a day"), _tr("{n} days at {a_day} a day"), a_day=a_day)


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
    else:
        first = counted(
            count,
            _tr("Balance would make 1 change, marked with an arrow. Nothing has been recorded yet."),
            _tr("Balance would make {n} changes, marked with an arrow. Nothing has been recorded yet."),
        )
    lines = [first, *(translated_problem(each) for each in plan.warnings[:_WARNINGS_SHOWN])]
    if len(plan.warnings) > _WARNINGS_SHOWN:
        lines.append(f"… +{len(plan.warnings) - _WARNINGS_SHOWN}")
    return "\n".join(lines)
