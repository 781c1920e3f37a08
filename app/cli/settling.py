"""The commands by which the lead sees how far cases are, reads them, sends them back, and signs the inspection off."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from app.cli.command import Command, add_case, add_json, add_why
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands.returning import mark_read, mark_unread, return_case
from app.commands.signing_off import sign_off, unlock
from app.message import counted, in_digits
from app.scoring.second_reading import Reach
from app.session.case_progress import CaseProgress, case_progress
from app.session.session import Session
from app.session.settling import suggested_readings

_READ = {"not read": "not read", "read": "read", "changed since": "changed since it was read"}


def case_progress_command(arguments: argparse.Namespace) -> int:
    """Print who still has what open, a line for each form of a case."""
    with opened(arguments, to_write=False) as session:
        found = [each for each in case_progress(session) if arguments.all or not each.is_settled]
        if arguments.json:
            as_json([_progress_json(each) for each in found])
            return 0
        for each in found:
            say(_progress_line(each))
        if not found:
            say("Nothing is open: every case is complete, read and settled.")
    return 0


def _progress_line(each: CaseProgress) -> str:
    parts = [each.state, _READ[each.read]]
    counts = each.open
    if counts.total:
        parts.append(f"{counts.unanswered} to answer, {counts.waiting} waiting, {counts.to_look_at} to look at")
    parts += [f"sent back: {query.text}" for query in each.sent_back]
    for number, one, many in (
        (len(each.queries), "{n} query open", "{n} queries open"),
        (each.differences, "{n} difference between assessors", "{n} differences between assessors"),
        (each.conflicts, "{n} difference between laptops", "{n} differences between laptops"),
    ):
        if number:
            parts.append(str(counted(number, one=one, many=many)))
    parts += ["changed after completion"] if each.changed else []
    parts += [f"because: {reason}" for reason in each.reasons]
    return f"{each.case_id}  {each.assessor or 'nobody'}  {'; '.join(parts)}"


def _progress_json(each: CaseProgress) -> dict[str, Any]:
    return {
        "case": each.case_id,
        "assessor": each.assessor or None,
        "counts": each.counts,
        "state": each.state,
        "read": each.read,
        "open": {
            "to_answer": each.open.unanswered,
            "waiting": each.open.waiting,
            "to_look_at": each.open.to_look_at,
        },
        "sent_back": [query.text for query in each.sent_back],
        "queries": [query.name for query in each.queries],
        "differences": each.differences,
        "conflicts": each.conflicts,
        "changed_since_completion": each.changed,
        "reasons": list(each.reasons),
    }


def _progress_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--all", action="store_true", help="settled ones too")
    add_json(parser)


def case_return(arguments: argparse.Namespace) -> int:
    """Send a complete case back to its assessor."""
    with opened(arguments) as session:
        return_case(session, arguments.case, why=arguments.why, assessor=arguments.assessor)
        whose = arguments.assessor or session.case(arguments.case).counting_assessor()
    say(f"{arguments.case} is sent back to {whose}. It is open again until they complete it.")
    return 0


def _return_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("--why", required=True, metavar="TEXT", help="the comments that its assessor sees first")
    _add_form(parser)


def case_read(arguments: argparse.Namespace) -> int:
    """Note that cases were read as they are now, or that they count as not read again."""
    with opened(arguments) as session:
        mark = mark_unread if arguments.undo else mark_read
        changed = mark(session, arguments.cases, assessor=arguments.assessor)
    state = "not read" if arguments.undo else "read"
    say(
        counted(len(changed.keys), one="{n} case is {state} now.", many="{n} cases are {state} now.").with_values(
            state=state
        )
    )
    return 0


def _read_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("cases", nargs="+", metavar="CASE", help="references of cases")
    parser.add_argument("--undo", action="store_true", help="they count as not read again")
    _add_form(parser)


def _add_form(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--assessor", metavar="CODE", help="whose form; by default the one that counts")


def case_suggest(arguments: argparse.Namespace) -> int:
    """Print the cases most worth a second reading, and the scores that one could move."""
    with opened(arguments, to_write=False) as session:
        found = suggested_readings(session)[: arguments.most]
        if arguments.json:
            as_json(
                [{"case": each.case_id, "reaches": [_reach_json(reach) for reach in each.reaches]} for each in found]
            )
            return 0
        for each in found:
            say(f"{each.case_id}  {session.case(each.case_id).counting_assessor()}")
            for line in _reach_lines(session, each.reaches):
                say(f"    {line}")
        if not found:
            say("No complete case with one assessment could move a score to another band.")
    return 0


def _reach_lines(session: Session, reaches: tuple[Reach, ...]) -> Iterator[str]:
    titles = {each.id: each.title for each in session.framework.headlines}
    for reach in reaches:
        said = counted(
            reach.answers,
            one="{n} changed answer of {judged} would take {name} to: {band}",
            many="{n} changed answers of {judged} would take {name} to: {band}",
            judged=in_digits(reach.judged),
            name=titles.get(reach.id, reach.id),
            band=reach.band.label,
        )
        yield str(said)


def _reach_json(reach: Reach) -> dict[str, Any]:
    return {
        "level": reach.level,
        "id": reach.id,
        "answers": reach.answers,
        "judged": reach.judged,
        "band": reach.band.id,
    }


def _suggest_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--most", type=int, default=5, metavar="N", help="how many cases at most; 5 by default")
    add_json(parser)


def sign_off_command(arguments: argparse.Namespace) -> int:
    """Sign the inspection off."""
    with opened(arguments) as session:
        sign_off(session, name=arguments.name, designation=arguments.designation)
    say("The inspection is signed off. Nothing that was assessed changes until it is unlocked.")
    return 0


def _sign_off_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", required=True, metavar="NAME", help="who signs")
    parser.add_argument("--designation", default="", metavar="TEXT", help="such as Lead inspector")


def unlock_command(arguments: argparse.Namespace) -> int:
    """Unlock an inspection that was signed off."""
    with opened(arguments) as session:
        unlock(session, why=arguments.why)
    say("The inspection is unlocked.")
    return 0


COMMANDS = (
    Command("case progress", "show who still has what open", case_progress_command, _progress_arguments),
    Command("case read", "note that the lead has read cases", case_read, _read_arguments),
    Command("case return", "send a complete case back to its assessor", case_return, _return_arguments),
    Command("case suggest", "show the cases most worth a second reading", case_suggest, _suggest_arguments),
    Command("sign-off", "sign the inspection off, which locks it", sign_off_command, _sign_off_arguments),
    Command("unlock", "unlock an inspection that was signed off", unlock_command, add_why),
)
