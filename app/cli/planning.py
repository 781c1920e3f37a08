"""The commands on the improvement plan: show it, what is due, its actions, its sign-off, and its way to the YOT."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.cli.command import Command, add_dry_run, add_json, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, note, say
from app.cli.recommending import add_recommendation_name, recommendation_json, recommendation_line
from app.commands import planning
from app.commands.exchanging_plan import ReadBack, read_plan, take_plan, write_plan
from app.commands.planning import ActionParts, action_named, due_of, today
from app.commands.recommending import required_day
from app.commands.undoing import Undone, redo_reported, undo_reported
from app.errors import UsageError
from app.message import Message, counted
from app.reporting.due import Due
from app.reporting.plan import PLAN_KINDS, NumberedAction, Plan, plan_of
from app.reporting.plan_changes import PART_WORDS, PlanChange
from app.reporting.plan_layout import LANGUAGES
from app.session.session import Session

_STATES = {"overdue": "overdue", "at_once": "due immediately", "soon": "due soon", "later": "due later"}
_TEXTS = ("what", "who", "by", "review", "progress")


def plan_show(arguments: argparse.Namespace) -> int:
    """Print the plan."""
    with opened(arguments, to_write=False) as session:
        plan = plan_of(session)
        if arguments.json:
            as_json(_plan_json(session, plan))
            return 0
        for line in _plan_lines(plan):
            say(line)
    return 0


def _plan_lines(plan: Plan) -> Iterator[str]:
    for each in plan.recommendations:
        yield recommendation_line(each)
        for action in each.actions:
            yield f"    {action_line(action)}"
        if not each.actions:
            yield "    no action yet"
    if not plan.recommendations:
        yield "There are no recommendations yet, so there is no plan."
    signed = plan.sign_off
    if signed is not None:
        who = f"{signed.name}, {signed.designation}," if signed.designation else signed.name
        changed = " It was changed since then." if plan.changed_since_sign_off else ""
        yield f"The plan is signed off by {who} on {signed.day}.{changed}"


def action_line(numbered: NumberedAction) -> str:
    """Return a line with an action's number, text, person, times, progress, and whether it is done."""
    action = numbered.action
    parts = [action.who or "nobody yet", action.by or "no time yet"]
    if action.review:
        parts.append(f"review {action.review}")
    if action.progress:
        parts.append(f"progress: {action.progress}")
    return f"{numbered.number}  {action.what}  ({'; '.join(parts)}){' done' if action.done else ''}"


def _plan_json(session: Session, plan: Plan) -> dict[str, Any]:
    signed = plan.sign_off
    return {
        "recommendations": [
            {**recommendation_json(session, each), "actions": [_action_json(action) for action in each.actions]}
            for each in plan.recommendations
        ],
        "sign_off": signed and {"name": signed.name, "designation": signed.designation or None, "day": signed.day},
        "changed_since_sign_off": plan.changed_since_sign_off,
    }


def _action_json(numbered: NumberedAction) -> dict[str, Any]:
    action = numbered.action
    texts = {name: getattr(action, name) or None for name in _TEXTS}
    return {"number": numbered.number, "id": numbered.item, **texts, "done": action.done}


def plan_due(arguments: argparse.Namespace) -> int:
    """Print what is due and overdue, the most urgent first."""
    with opened(arguments, to_write=False) as session:
        day = required_day(arguments.on or "") or today(session)
        found = due_of(session, dt.date.fromisoformat(day))
    if arguments.json:
        as_json([_due_json(each) for each in found])
        return 0
    for each in found:
        say(_due_line(each))
    if not found:
        say(f"Nothing has a day that is not done by {day}.")
    return 0


def _due_line(due: Due) -> str:
    day = f" {due.day.isoformat()}" if due.day else ""
    if due.action is None:
        what = f"reply to recommendation {due.recommendation.number}"
    else:
        kind = "review of action" if due.thing == "review" else "action"
        what = f"{kind} {due.action.number}: {due.action.action.what}"
    return f"{_STATES[due.state]}{day}  {what}"


def _due_json(due: Due) -> dict[str, Any]:
    return {
        "thing": due.thing,
        "state": due.state,
        "day": due.day.isoformat() if due.day else None,
        "recommendation": due.recommendation.number,
        "action": due.action.number if due.action else None,
    }


def plan_add(arguments: argparse.Namespace) -> int:
    """Add an action to a recommendation."""
    with opened(arguments) as session:
        changes = planning.add_action(session, arguments.recommendation, **_parts(arguments))
        _say_action(session, changes.keys[0].item)
    return 0


def plan_edit(arguments: argparse.Namespace) -> int:
    """Change an action."""
    parts = _parts(arguments)
    if not parts:
        raise UsageError("Say what to change: --what, --who, --by, --review, --progress, --done or --not-done.")
    with opened(arguments) as session:
        _, action = action_named(session, arguments.action)
        changes = planning.edit_action(session, arguments.action, **parts)
        _say_action(session, action.item, "" if changes else "It was so already.")
    return 0


def plan_move(arguments: argparse.Namespace) -> int:
    """Move an action up or down."""
    with opened(arguments) as session:
        _, action = action_named(session, arguments.action)
        changes = planning.move_action(session, arguments.action, up=arguments.way == "up")
        _say_action(session, action.item, "" if changes else "It stays where it is.")
    return 0


def plan_remove(arguments: argparse.Namespace) -> int:
    """Remove an action."""
    with opened(arguments) as session:
        planning.remove_action(session, arguments.action)
    say(f"Action {arguments.action} is removed. The journal keeps it, and plan undo brings it back.")
    return 0


def _say_action(session: Session, item: str, more: str = "") -> None:
    found = next(action for _, action in plan_of(session).actions if action.item == item)
    say(" ".join(filter(None, (action_line(found), more))))


def plan_sign(arguments: argparse.Namespace) -> int:
    """Sign the plan off, or take the sign-off back."""
    if (arguments.signer is None) == (not arguments.take_back):
        raise UsageError("Say who signs the plan off with --name, or give --take-back.")
    with opened(arguments) as session:
        if arguments.take_back:
            planning.take_back_sign_off(session)
            say("The sign-off of the plan is taken back.")
            return 0
        planning.sign_plan(session, name=arguments.signer, designation=arguments.designation, day=arguments.on)
        for line in list(_plan_lines(plan_of(session)))[-1:]:
            say(line)
    return 0


def plan_write(arguments: argparse.Namespace) -> int:
    """Write the plan for the YOT to fill in."""
    path = Path(arguments.out)
    with opened(arguments, to_write=False) as session:
        plan = write_plan(session, path, language=arguments.language, replace=arguments.replace)
    many = counted(len(plan.recommendations), one="{n} recommendation", many="{n} recommendations")
    say(Message("{path} holds the plan, with {many}, for the YOT to fill in.", path=path, many=many))
    return 0


def plan_read(arguments: argparse.Namespace) -> int:
    """Read a filled-in plan back, or say what that would change."""
    with opened(arguments, to_write=not arguments.dry_run) as session:
        seen = read_plan(session, Path(arguments.file), take_both=arguments.take_file)
        _say_changes(seen)
        if not arguments.dry_run:
            take_plan(session, seen)
    would = "Would take" if arguments.dry_run else "Took"
    changes = counted(len(seen.update.changes), one="{n} change", many="{n} changes")
    say(Message("{would} {changes} of {file}.", would=would, changes=changes, file=Path(arguments.file).name))
    return 0


def _say_changes(seen: ReadBack) -> None:
    for each in seen.update.changes:
        say(_change_line(each))
    for each in seen.update.both:
        say(f"changed here too, so it stays: {_change_line(each)}")
    if seen.update.both:
        note("--take-file takes the file's text where both sides changed it.")
    for line in seen.update.notes:
        note(line)


def _change_line(change: PlanChange) -> str:
    before, after = (f"“{text!s}”" if str(text) else "nothing" for text in (change.before, change.after))
    return f"{change.what!s}, {PART_WORDS[change.part]!s}: {before} becomes {after}"


def plan_undo(arguments: argparse.Namespace) -> int:
    """Undo the newest change of recommendations and the plan that was made here."""
    with opened(arguments) as session:
        return _say_undone(undo_reported(session, PLAN_KINDS))


def plan_redo(arguments: argparse.Namespace) -> int:
    """Redo the change of recommendations and the plan that was undone last here."""
    with opened(arguments) as session:
        return _say_undone(redo_reported(session, PLAN_KINDS))


def _say_undone(done: Undone) -> int:
    for passed in done.passed_over:
        note(passed)
    say(done.sentence)
    return 0


def _parts(arguments: argparse.Namespace) -> ActionParts:
    """Return the parts that were given."""
    parts: ActionParts = {}
    for name in ("what", "who", "by", "review", "progress"):
        value = getattr(arguments, name)
        if value is not None:
            parts[name] = value
    if arguments.done is not None:
        parts["done"] = arguments.done
    return parts


def _part_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--what", metavar="TEXT", help="what will be done")
    parser.add_argument("--who", metavar="WHO", help="who does it")
    parser.add_argument("--by", metavar="TIME", help="a date, or words such as Immediate")
    parser.add_argument("--review", metavar="TIME", help="when it is looked at again, in the same way")
    parser.add_argument("--progress", metavar="TEXT", help="how far it is")
    done = parser.add_mutually_exclusive_group()
    done.add_argument("--done", action="store_true", default=None, help="it is done")
    done.add_argument("--not-done", dest="done", action="store_false", help="it is not done")


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_recommendation_name(parser)
    _part_arguments(parser)


def _add_action_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", metavar="ACTION", help="its number, such as 2.1, or its id")


def _edit_arguments(parser: argparse.ArgumentParser) -> None:
    _add_action_name(parser)
    _part_arguments(parser)


def _move_arguments(parser: argparse.ArgumentParser) -> None:
    _add_action_name(parser)
    parser.add_argument("way", choices=("up", "down"), help="one place up or down")


def _due_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", metavar="DATE", help="as of another day than today")
    add_json(parser)


def _sign_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", dest="signer", metavar="NAME", help="who signs")
    parser.add_argument("--designation", default="", metavar="TEXT", help="what they are")
    parser.add_argument("--on", default="", metavar="DATE", help="the day of signing; by default today")
    parser.add_argument("--take-back", action="store_true", help="take the sign-off back")


def _write_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "out", type=given_path, metavar="OUT", help="the file to write; its name ends in .docx or .xlsx"
    )
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="the language of the document")
    parser.add_argument("--replace", action="store_true", help="write over a file that is there already")


def _read_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=given_path, metavar="FILE", help="the document or workbook that came back")
    parser.add_argument("--take-file", action="store_true", help="take the file's text where it was changed here too")
    add_dry_run(parser)


COMMANDS = (
    Command("plan show", "print the recommendations and the actions against each", plan_show, add_json),
    Command("plan due", "print what is due and overdue", plan_due, _due_arguments),
    Command("plan add", "add an action to a recommendation", plan_add, _add_arguments),
    Command("plan edit", "change an action", plan_edit, _edit_arguments),
    Command("plan move", "move an action up or down", plan_move, _move_arguments),
    Command("plan remove", "remove an action", plan_remove, _add_action_name),
    Command("plan sign", "sign the plan off, or take that back", plan_sign, _sign_arguments),
    Command("plan write", "write the plan for the YOT to fill in", plan_write, _write_arguments),
    Command("plan read", "read a filled-in plan back", plan_read, _read_arguments),
    Command("plan undo", "undo the newest change of recommendations and the plan", plan_undo),
    Command("plan redo", "redo what was undone last", plan_redo),
)
