"""The commands on findings: propose, pick, add, edit, move, remove, accept figures, undo."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from app.cli.command import Command, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, note, say
from app.commands import findings
from app.commands.linked_texts import accept_figures, all_linked
from app.commands.undoing import Undone, redo_reported, undo_reported
from app.errors import DataError, UsageError
from app.message import counted
from app.records.figure_code import PARTS, Address, Code, parse_address
from app.records.finding import FINDING, FINDING_KINDS, Finding
from app.records.key import RecordKey
from app.records.linked_text import LinkedText
from app.records.report_text import REPORT_TEXT, report_places
from app.reporting.figures import figures_of
from app.reporting.linked_records import LINKED_KINDS
from app.reporting.ordered import findings_of
from app.reporting.phrasing import LANGUAGES
from app.reporting.proposals import Proposal, proposals
from app.reporting.wording import Run, phrasing_in, runs
from app.session.changes import Changes
from app.session.session import Session

_HEADINGS = {"strength": "Strengths", "improvement": "Areas for improvement"}
_ANSWERS = {True: "It is recorded.", False: "It was so already."}


def shown_runs(session: Session, linked: LinkedText, language: str) -> list[Run]:
    """Return a linked text in a language, with its figures as they are now."""
    text = linked.in_language(language)
    return list(runs(text, linked.figures, figures_of(session), phrasing_in(session, language)))


def marked(pieces: list[Run]) -> str:
    """Return a text with each figure that has changed as "22 of 25 [was 21 of 25]"."""
    return "".join(run.text if run.was is None else f"{run.text} [was {run.was}]" for run in pieces)


def linked_json(session: Session, linked: LinkedText) -> dict[str, Any]:
    """Return a linked text for programs: its codes, what it shows, and the figures that changed."""
    shown = {language: shown_runs(session, linked, language) for language in LANGUAGES}
    return {
        "text": linked.text,
        "welsh": linked.welsh,
        "shown": {language: "".join(run.text for run in pieces) for language, pieces in shown.items()},
        "figures": {each.address: [each.count, each.base] for each in linked.figures},
        "changed": sorted({str(run.code.address) for run in shown["en"] if run.code and run.was is not None}),
    }


def finding_list(arguments: argparse.Namespace) -> int:
    """Print the findings, with the figures that changed since they were accepted."""
    with opened(arguments, to_write=False) as session:
        chosen = _criteria(session, arguments.criterion)
        if arguments.json:
            as_json(
                [
                    {"finding": item, "criterion": each.criterion, "kind": each.kind, "place": place}
                    | linked_json(session, each.words)
                    for criterion in chosen
                    for kind in FINDING_KINDS
                    for place, (item, each) in enumerate(findings_of(session, criterion, kind), 1)
                ]
            )
            return 0
        lines = [line for criterion in chosen for line in _lines(session, criterion, arguments.language)]
        for line in lines or ["There are no findings."]:
            say(line)
    return 0


def _lines(session: Session, criterion: str, language: str) -> Iterator[str]:
    for kind in FINDING_KINDS:
        found: list[tuple[str, Finding]] = findings_of(session, criterion, kind)
        if found:
            yield f"{criterion}  {_HEADINGS[kind]}"
        for place, (item, each) in enumerate(found, 1):
            yield f"  {place}  {item}  {marked(shown_runs(session, each.words, language))}"


def _criteria(session: Session, criterion: str | None) -> list[str]:
    if criterion is not None:
        findings.known_criterion(session, criterion)
    return [each.id for each in session.framework.criteria if criterion in (None, each.id)]


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--criterion", metavar="ID", help="of one criterion")
    add_language(parser)
    add_json(parser)


def add_language(parser: argparse.ArgumentParser) -> None:
    """Add the language of the texts that are printed."""
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="of the texts (default: en)")


def finding_propose(arguments: argparse.Namespace) -> int:
    """Print the findings that the figures suggest."""
    with opened(arguments, to_write=False) as session:
        chosen = _criteria(session, arguments.criterion)
        found = [each for each in _proposals(session) if each.criterion in chosen]
        if arguments.json:
            as_json([_proposal_json(session, each) for each in found])
            return 0
        for each in found:
            linked = LinkedText(each.text, each.welsh)
            say(f"{each.question}  {each.kind}  {marked(shown_runs(session, linked, arguments.language))}")
        if not found:
            say("The figures suggest no finding.")
    return 0


def _proposals(session: Session) -> list[Proposal]:
    english, welsh = (phrasing_in(session, language) for language in LANGUAGES)
    return proposals(figures_of(session), english, welsh)


def _proposal_json(session: Session, each: Proposal) -> dict[str, Any]:
    return {
        "criterion": each.criterion,
        "kind": each.kind,
        "question": each.question,
        "count": each.figure.count,
        "base": each.figure.base,
        "percent": each.figure.percent,
    } | {
        name: value
        for name, value in linked_json(session, LinkedText(each.text, each.welsh)).items()
        if name in ("text", "welsh", "shown")
    }


def finding_pick(arguments: argparse.Namespace) -> int:
    """Add proposed findings by the questions that they are about."""
    with opened(arguments) as session:
        known = {each.question: each for each in _proposals(session)}
        missing = tuple(each for each in arguments.questions if each not in known)
        if missing:
            raise DataError(
                "Nothing was recorded: no finding is proposed on {questions}. Look at finding propose.",
                questions=missing,
            )
        for question in arguments.questions:
            _say_new(session, findings.pick_proposal(session, known[question]))
    return 0


def finding_add(arguments: argparse.Namespace) -> int:
    """Add a finding in one's own words."""
    with opened(arguments) as session:
        changes = findings.add_finding(
            session,
            criterion=arguments.criterion,
            kind=arguments.kind,
            text=arguments.text,
            welsh=arguments.welsh or "",
            place=None if arguments.place is None else arguments.place - 1,
        )
        _say_new(session, changes)
    return 0


def _say_new(session: Session, changes: Changes) -> None:
    item = changes.keys[0].item
    say(f"Finding {item}: {marked(shown_runs(session, findings.finding_named(session, item).words, 'en'))}")


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("criterion", metavar="CRITERION", help="the id of a criterion")
    parser.add_argument("kind", choices=FINDING_KINDS, help="a strength, or an area for improvement")
    parser.add_argument("text", metavar="TEXT", help="the text; a figure is a code such as {question:1.1.12:phrase}")
    parser.add_argument("--welsh", metavar="TEXT", help="the Welsh text")
    parser.add_argument("--place", type=int, metavar="N", help="its place among the others, from 1 on")


def finding_edit(arguments: argparse.Namespace) -> int:
    """Reword a finding."""
    if arguments.text is None and arguments.welsh is None:
        raise UsageError("Give the new text: --text, --welsh, or both.")
    with opened(arguments) as session:
        changes = findings.edit_finding(session, arguments.finding, text=arguments.text, welsh=arguments.welsh)
        say(_ANSWERS[bool(changes)])
    return 0


def add_texts(parser: argparse.ArgumentParser) -> None:
    """Add the two texts that a command rewords."""
    parser.add_argument("--text", metavar="TEXT", help="the English text; without it, it stays")
    parser.add_argument("--welsh", metavar="TEXT", help="the Welsh text; without it, it stays")


def _edit_arguments(parser: argparse.ArgumentParser) -> None:
    _add_finding_name(parser)
    add_texts(parser)


def _add_finding_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("finding", metavar="FINDING", help="the name of a finding, as finding list shows it")


def finding_move(arguments: argparse.Namespace) -> int:
    """Move a finding to another place, or to the other kind."""
    with opened(arguments) as session:
        changes = findings.move_finding(session, arguments.finding, arguments.place - 1, kind=arguments.kind)
        say(_ANSWERS[bool(changes)])
    return 0


def _move_arguments(parser: argparse.ArgumentParser) -> None:
    _add_finding_name(parser)
    parser.add_argument("place", type=int, metavar="N", help="its place among the others, from 1 on")
    parser.add_argument("--kind", choices=FINDING_KINDS, help="the kind that it becomes")


def finding_remove(arguments: argparse.Namespace) -> int:
    """Remove a finding."""
    with opened(arguments) as session:
        findings.remove_finding(session, arguments.finding)
        say(f"Finding {arguments.finding} is removed. The journal keeps it, and finding undo brings it back.")
    return 0


def finding_accept(arguments: argparse.Namespace) -> int:
    """Accept figures as they are now."""
    address = None if arguments.figure is None else _address(arguments.figure)
    with opened(arguments) as session:
        keys = [_key_of(session, each) for each in arguments.names] or None
        changes = accept_figures(session, keys, address=address)
        say(
            counted(len(changes.keys), one="The figures of {n} text are accepted.", many="The figures of {n} texts are "
            "accepted.")
            if changes
            else "No figure has changed."
        )  # fmt: skip
    return 0


def _key_of(session: Session, name: str) -> RecordKey:
    if name in report_places(session.framework):
        return REPORT_TEXT.key(item=name)
    return next((key for key in all_linked(session) if key.item == name), FINDING.key(item=name))


def _address(text: str) -> Address:
    try:
        return parse_address(text)
    except ValueError:
        raise UsageError("{text} is no address of a figure. Write it as question:1.1.12.", text=text) from None


def _accept_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="findings, examples or places of the report (by default all)"
    )
    parser.add_argument("--figure", metavar="ADDRESS", help="only this figure")


def finding_figure(arguments: argparse.Namespace) -> int:
    """Print what each part of a figure shows."""
    address = _address(arguments.address)
    with opened(arguments, to_write=False) as session:
        figures, words = figures_of(session), phrasing_in(session, arguments.language)
        figure = figures.of(address)
        shown = {part: words.shown(Code(address, part), figure, cases=figures.cases) for part in PARTS}
        if arguments.json:
            as_json({"address": str(address), "count": figure.count, "base": figure.base, "shown": shown})
            return 0
        for part, text in shown.items():
            say(f"{Code(address, part)!s}  {text}")
    return 0


def _figure_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", metavar="ADDRESS", help="such as question:1.1.12, criterion:1.1 or headline:roh")
    add_language(parser)
    add_json(parser)


def finding_undo(arguments: argparse.Namespace) -> int:
    """Undo the newest change of findings, texts and examples that was made here."""
    with opened(arguments) as session:
        return _say_undone(undo_reported(session, LINKED_KINDS))


def finding_redo(arguments: argparse.Namespace) -> int:
    """Redo the change of findings, texts and examples that was undone last here."""
    with opened(arguments) as session:
        return _say_undone(redo_reported(session, LINKED_KINDS))


def _say_undone(done: Undone) -> int:
    for passed in done.passed_over:
        note(passed)
    say(done.sentence)
    return 0


def _pick_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("questions", nargs="+", metavar="QUESTION", help="questions, as finding propose shows them")


COMMANDS = (
    Command("finding propose", "print the findings that the figures suggest", finding_propose, _list_arguments),
    Command("finding pick", "add proposed findings", finding_pick, _pick_arguments),
    Command("finding list", "print the findings, and the figures that changed", finding_list, _list_arguments),
    Command("finding add", "add a finding in your own words", finding_add, _add_arguments),
    Command("finding edit", "reword a finding", finding_edit, _edit_arguments),
    Command("finding move", "put a finding in another place", finding_move, _move_arguments),
    Command("finding remove", "remove a finding", finding_remove, _add_finding_name),
    Command("finding accept", "accept figures as they are now", finding_accept, _accept_arguments),
    Command("finding figure", "print what each part of a figure shows", finding_figure, _figure_arguments),
    Command("finding undo", "undo the newest change of findings and texts", finding_undo),
    Command("finding redo", "redo what was undone last", finding_redo),
)
