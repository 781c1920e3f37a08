"""The commands by which the lead settles differences: whose judgement counts, and which of several versions."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from typing import Any, cast

from app.assessment.second_opinions import Comparison, Opinion, waits_for
from app.cli.command import Command, add_case, add_json, add_why
from app.cli.open_session import opened
from app.cli.output import as_json, note, say
from app.cli.printing import conflict_json, judgement_text, version_lines
from app.commands.settling import (
    choose_agreed_versions,
    choose_version,
    rule_items,
    rule_own_answer,
    set_blind,
    set_counting_assessor,
)
from app.errors import DataError
from app.framework.model import ANSWERS, Answer
from app.message import counted
from app.scoring.effects import effect_in_words
from app.session.session import Session
from app.session.settling import differences, effect_of_ruling, is_comparable, twice_assessed, version_conflicts
from app.store.journal import Row
from app.store.merge import Conflict

_SHORTEST = 6  # characters of a version's hash that name it
_ALLOCATED = "allocated"


def conflicts(arguments: argparse.Namespace) -> int:
    """Print what waits for the lead: versions that differ, and questions on which assessors differ."""
    with opened(arguments, to_write=False) as session:
        versions, opinions = version_conflicts(session), differences(session)
        if arguments.json:
            as_json([*map(conflict_json, versions), *(_comparison_json(session, each) for each in opinions)])
            return 0
        for each in versions:
            for line in version_lines(session.framework, each):
                say(line)
        for compared in opinions:
            for line in _comparison_lines(session, compared):
                say(line)
        if not versions and not opinions:
            say("Nothing differs: neither laptops' versions nor assessors' answers.")
        for case in twice_assessed(session):
            if not is_comparable(session, case):
                waiting = ", ".join(waits_for(case))
                note(f"{case.id} is blind until {waiting} has called it complete.")
    return 0


def _comparison_lines(session: Session, each: Comparison) -> Iterator[str]:
    yield f"{each.case_id}  {each.item}  {_wording(session, each.item)}"
    for opinion in each.opinions:
        mark = "counts" if opinion.counts else _effect(session, each, opinion)
        yield f"  {opinion.assessor}  {_judgement(session, each.item, opinion)}  ({mark})"


def _effect(session: Session, each: Comparison, opinion: Opinion) -> str:
    foretold = effect_of_ruling(session, each.case_id, [each.item], opinion.assessor)
    return str(effect_in_words(session.framework, foretold))


def _wording(session: Session, item: str) -> str:
    question = session.framework.question_by_id.get(item)
    return question.text if question is not None else session.framework.fact_by_id[item].text


def _judgement(session: Session, item: str, opinion: Opinion) -> str:
    question = session.framework.question_by_id.get(item)
    return str(judgement_text(question, opinion.judgement)) if question else str(opinion.judgement.answer)


def _comparison_json(session: Session, each: Comparison) -> dict[str, Any]:
    return {
        "case": each.case_id,
        "kind": "judgement" if each.item in session.framework.question_by_id else "fact",
        "item": each.item,
        "assessor": None,
        "opinions": [
            {
                "assessor": opinion.assessor,
                "answer": opinion.judgement.answer,
                "reasons": list(opinion.judgement.reasons),
                "note": opinion.judgement.note,
                "evidence": opinion.judgement.evidence,
                "complete": opinion.complete,
                "counts": opinion.counts,
                "effect": None if opinion.counts else _effect(session, each, opinion),
            }
            for opinion in each.opinions
        ],
    }


def rule(arguments: argparse.Namespace) -> int:
    """Rule whose answer counts on a question, or give one of the lead's own."""
    with opened(arguments) as session:
        if arguments.code in ANSWERS:
            rule_own_answer(
                session,
                case_id=arguments.case,
                question=arguments.question,
                answer=cast("Answer", arguments.code),
                why=arguments.why,
                assessor=arguments.assessor,
            )
        else:
            rule_items(
                session, case_id=arguments.case, items=[arguments.question], assessor=arguments.code, why=arguments.why
            )
        counts = session.case(arguments.case).counting_assessor(arguments.question)
    say(f"The answer of {counts} counts in {arguments.question} of {arguments.case}.")
    return 0


def _rule_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("question", metavar="QUESTION", help="the id of a question or a fact")
    parser.add_argument("code", metavar="CODE", help="whose answer counts; or yes, no or na, for one of the lead's own")
    parser.add_argument("--assessor", metavar="LEAD", help="which lead's own answer it is")
    add_why(parser)


def ruling_agreed(arguments: argparse.Namespace) -> int:
    """Settle the differences between laptops in which the answers are the same."""
    with opened(arguments) as session:
        changes = choose_agreed_versions(session, why=arguments.why)
    said = counted(len(changes.keys), one="{n} difference is settled.", many="{n} differences are settled.")
    say(f"{said!s} The version that counted counts on.")
    return 0


def ruling_blind(arguments: argparse.Namespace) -> int:
    """Set whether second assessments are blind."""
    with opened(arguments) as session:
        set_blind(session, blind=arguments.state == "on")
    said = "blind until both assessors have called the case complete" if arguments.state == "on" else "open"
    say(f"Second assessments are {said}.")
    return 0


def _blind_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("state", choices=["on", "off"], help="on: nobody sees the other's answers before both are done")


def ruling_version(arguments: argparse.Namespace) -> int:
    """Rule which of several versions counts."""
    with opened(arguments) as session:
        conflict, row = _version(version_conflicts(session), arguments.version)
        choose_version(session, conflict.key, version=row.hash, why=arguments.why)
        place = conflict.key.case_id or "the inspection"
    say(f"Version {row.hash.hex()[:8]} counts in {place} from now on.")
    return 0


def _version(found: Iterable[Conflict], named: str) -> tuple[Conflict, Row]:
    """Return the version that a person named by the beginning of its hash, and its conflict.

    Raises:
        DataError: No version, or more than one, begins like that.
    """
    fitting = [
        (conflict, row) for conflict in found for row in conflict.versions if row.hash.hex().startswith(named.lower())
    ]
    if len(named) < _SHORTEST or len(fitting) != 1:
        raise DataError(
            f"{named!r} names no version, or several. `aboveline conflicts` shows each with the beginning of its hash."
        )
    return fitting[0]


def _version_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("version", metavar="VERSION", help="the beginning of its hash, as `conflicts` shows it")
    add_why(parser)


def ruling_counts(arguments: argparse.Namespace) -> int:
    """Rule whose judgement counts in a case, or on one of its questions or facts."""
    assessor = None if arguments.assessor == _ALLOCATED else arguments.assessor
    with opened(arguments) as session:
        set_counting_assessor(
            session, case_id=arguments.case, item=arguments.question, assessor=assessor, why=arguments.why
        )
        counts = session.case(arguments.case).counting_assessor(arguments.question) or "nobody"
    place = f"{arguments.question} of {arguments.case}" if arguments.question else arguments.case
    say(f"The judgement of {counts} counts in {place}.")
    return 0


def _counts_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("assessor", metavar="CODE", help=f"whose counts, or {_ALLOCATED} to take a ruling back")
    parser.add_argument("--question", default="", metavar="ID", help="on this question or fact only")
    add_why(parser)


def ruling_list(arguments: argparse.Namespace) -> int:
    """Print the rulings on whose judgement counts."""
    with opened(arguments, to_write=False) as session:
        found = list(_rulings(session))
    if arguments.json:
        as_json([{"case": case, "item": item or None, "assessor": assessor} for case, item, assessor in found])
        return 0
    for case, item, assessor in found:
        say(f"The judgement of {assessor} counts in {f'{item} of {case}' if item else case}.")
    if not found:
        say("There is no ruling. The allocated assessor's judgements count.")
    return 0


def _rulings(session: Session) -> Iterable[tuple[str, str, str]]:
    for case in session.sample():
        for item, assessor in sorted(case.rulings.items()):
            if assessor:
                yield case.id, item, assessor


COMMANDS = (
    Command("conflicts", "show what differs and waits for a ruling", conflicts, add_json),
    Command("rule", "rule whose answer counts on a question", rule, _rule_arguments),
    Command("ruling agreed", "settle differences of laptops in which the answers agree", ruling_agreed, add_why),
    Command("ruling blind", "set whether second assessments are blind", ruling_blind, _blind_arguments),
    Command("ruling version", "rule which of several versions counts", ruling_version, _version_arguments),
    Command("ruling counts", "rule whose judgement counts", ruling_counts, _counts_arguments),
    Command("ruling list", "show the rulings on whose judgement counts", ruling_list, add_json),
)
