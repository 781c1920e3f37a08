"""The commands that allocate cases to assessors, by hand or all of them balanced."""

from __future__ import annotations

import argparse
from typing import Any

from app.analysis.days import FEWEST, MOST, days_needed, working_days
from app.assessment.sample_groups import STRATUM
from app.cli.command import Command, add_dry_run, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, cases, list_problems, say
from app.commands import allocating
from app.commands.allocating import NOBODY, BalancePlan
from app.message import Message, counted, in_digits
from app.session.sample_view import group_label
from app.session.session import Session


def case_allocate(arguments: argparse.Namespace) -> int:
    """Allocate cases to an assessor."""
    with opened(arguments) as session:
        changes = allocating.allocate(
            session, arguments.code, arguments.cases, second=arguments.second, why=arguments.why
        )
        count = len(set(arguments.cases))
    what = "for a second assessment" if arguments.second else ""
    whom = NOBODY if arguments.code == NOBODY else arguments.code
    say(
        f"Allocated to {whom}{f' {what}' if what else ''}: {cases(count)!s}{'' if changes else ' (it was so already)'}."
    )
    return 0


def _allocate_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", help=f"whose they are, or {NOBODY}")
    parser.add_argument("cases", nargs="+", metavar="CASE", help="references of cases")
    parser.add_argument("--second", action="store_true", help="for the second assessment of the cases")
    parser.add_argument("--why", default="", metavar="TEXT", help="the reason, which is in the history")


def case_balance(arguments: argparse.Namespace) -> int:
    """Allocate all cases evenly, or say how they would be."""
    with opened(arguments, to_write=not arguments.dry_run) as session:
        plan = allocating.plan_balance(
            session, among=arguments.among, second=arguments.second, second_among=arguments.second_among
        )
        if not arguments.dry_run:
            allocating.apply_balance(session, plan)
        found = _as_json(session, plan)
        lines = [_line(session, plan, code) for code in plan.allocation.loads]
    if arguments.json:
        as_json(found)
        return 0
    list_problems(plan.warnings)
    for line in lines:
        say(line)
    moved = counted(len(plan.moved), one="{n} case", many="{n} cases")
    done = "Would allocate" if arguments.dry_run else "Allocated"
    say(Message("{done} {moved} to another assessor than before.", done=done, moved=moved))
    if plan.seconds:
        named = ", ".join(f"{case} {code}" for case, code in plan.seconds.items())
        say(f"New second assessments: {named}.")
    return 0


def _line(session: Session, plan: BalancePlan, code: str) -> Message:
    load = plan.allocation.loads[code]
    strata = [
        Message("{stratum} {n}", stratum=group_label(session, STRATUM, stratum), n=in_digits(count))
        for (whose, stratum), count in sorted(plan.allocation.strata.items())
        if whose == code
    ]
    return Message(
        "{code}: {cases}{strata}; {fewest} a day take {slow}, {most} a day take {fast}.",
        code=code,
        cases=cases(load),
        strata=Message(" ({strata})", strata=tuple(strata)) if strata else "",
        fewest=FEWEST,
        slow=_days(days_needed(load, FEWEST)),
        most=MOST,
        fast=_days(days_needed(load, MOST)),
    )


def _days(number: int) -> Message:
    return counted(number, one="{n} day", many="{n} days")


def _as_json(session: Session, plan: BalancePlan) -> dict[str, Any]:
    about = session.metadata
    there = working_days(about.get("fieldwork_first", ""), about.get("fieldwork_last", ""))
    return {
        "loads": dict(plan.allocation.loads),
        "allocation": dict(plan.allocation.assessor_of),
        "moved": sorted(plan.moved),
        "nobody": list(plan.allocation.nobody),
        "second": dict(plan.seconds),
        "missing_second": plan.missing_seconds,
        "days": {"fieldwork": len(there), **{code: days_needed(n, MOST) for code, n in plan.allocation.loads.items()}},
        "warnings": [str(each) for each in plan.warnings],
    }


def _balance_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--among", nargs="+", default=[], metavar="CODE", help="who takes part (by default everyone)")
    parser.add_argument(
        "--second", type=int, default=0, metavar="N", help="how many cases have a second assessment in all"
    )
    parser.add_argument(
        "--second-among", nargs="+", default=[], metavar="CODE", help="who makes them (by default who takes part)"
    )
    add_dry_run(parser)
    add_json(parser)


COMMANDS = (
    Command("case allocate", "allocate cases to an assessor", case_allocate, _allocate_arguments),
    Command("case balance", "allocate all cases evenly", case_balance, _balance_arguments),
)
