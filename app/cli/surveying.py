"""The commands on the questionnaires of service users: record responses, import a sheet of them, and tally them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from app.cli.command import Command, add_dry_run, add_json
from app.cli.importing import add_file, naming_the_option, show_preview
from app.cli.open_session import opened
from app.cli.output import as_json, list_problems, note, say
from app.commands import surveying, undoing
from app.commands.surveying import Responded
from app.errors import UsageError
from app.exchange.importers.sheets import read_book
from app.framework.questionnaires import ENGLISH, WELSH, questionnaires
from app.message import Message, counted, in_digits
from app.records.survey_response import SURVEY_RESPONSE
from app.reporting.survey_sentences import proposed_sentences
from app.reporting.survey_tally import ItemTally, SurveyTally, responses_of, tally_of

_SURVEYS = ("children", "victims")


def survey_import(arguments: argparse.Namespace) -> int:
    """Import responses, or say what importing them would do."""
    book = read_book(Path(arguments.file))
    with naming_the_option(), opened(arguments, to_write=not arguments.dry_run) as session:
        done = surveying.import_responses(
            session, arguments.survey, book, sheet=arguments.sheet, dry_run=arguments.dry_run
        )
    list_problems(done.warnings)
    if arguments.dry_run:
        show_preview(done.preview)
    say(
        Message(
            "{imported} {responses}: {new} new, {updated} changed.",
            imported="Would import" if arguments.dry_run else "Imported",
            responses=counted(done.rows, one="{n} response", many="{n} responses"),
            new=in_digits(done.new),
            updated=in_digits(done.updated),
        )
    )
    return 0


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    _add_survey(parser)
    add_file(parser)
    add_dry_run(parser)


def survey_add(arguments: argparse.Namespace) -> int:
    """Record a response."""
    answers = _answers(arguments.answers)
    with opened(arguments) as session:
        done = surveying.add_response(session, arguments.survey, answers, number=arguments.number or "")
    _say_recorded(done)
    return 0


def survey_change(arguments: argparse.Namespace) -> int:
    """Change answers of a response, and leave its others as they are."""
    answers = _answers(arguments.answers)
    with opened(arguments) as session:
        item = surveying.find_response(session, arguments.survey, arguments.response)
        before = responses_of(session, arguments.survey)[item].by_item
        done = surveying.change_response(session, item, {**before, **answers}, number=arguments.number)
    _say_recorded(done)
    return 0


def survey_remove(arguments: argparse.Namespace) -> int:
    """Remove a response."""
    with opened(arguments) as session:
        item = surveying.find_response(session, arguments.survey, arguments.response)
        number = responses_of(session, arguments.survey)[item].number
        surveying.remove_response(session, item)
    say(f"Response {number} is removed.")
    return 0


def survey_undo(arguments: argparse.Namespace) -> int:
    """Undo the newest change of a response that was made on this laptop."""
    with opened(arguments) as session:
        say(undoing.undo_reported(session, (SURVEY_RESPONSE,)).sentence)
    return 0


def survey_redo(arguments: argparse.Namespace) -> int:
    """Put back what was undone last."""
    with opened(arguments) as session:
        say(undoing.redo_reported(session, (SURVEY_RESPONSE,)).sentence)
    return 0


def survey_list(arguments: argparse.Namespace) -> int:
    """Print the responses to a questionnaire."""
    with opened(arguments, to_write=False) as session:
        found = responses_of(session, surveying.questionnaire(arguments.survey).id)
    if arguments.json:
        as_json([{"name": item, "number": each.number, "answers": each.by_item} for item, each in found.items()])
        return 0
    for each in found.values():
        say(f"{each.number}: {'; '.join(f'{name} {answer}' for name, answer in each.answers)}")
    if not found:
        say("There are no responses.")
    return 0


def survey_tally(arguments: argparse.Namespace) -> int:
    """Print the tallies of the questionnaires, and the sentences proposed on them."""
    with opened(arguments, to_write=False) as session:
        tallies = [tally_of(session, each) for each in (_SURVEYS if arguments.survey is None else (arguments.survey,))]
    if arguments.json:
        as_json([_tally_json(each, arguments.language) for each in tallies])
        return 0
    for each in tallies:
        for line in _lines(each, arguments.language):
            say(line)
    return 0


def _lines(tally: SurveyTally, language: str) -> Iterator[str | Message]:
    responses = counted(tally.responses, one="{n} response", many="{n} responses")
    yield Message("{survey}: {responses}.", survey=tally.survey.title(language), responses=responses)
    if not tally.responses:
        return
    for each in tally.items:
        yield f"  {each.item.text(language)}"
        yield f"    {_counts(each, language)}"
    for sentence in proposed_sentences(tally, language):
        yield f"  {sentence.text}"


def _counts(each: ItemTally, language: str) -> str:
    wording = questionnaires()
    found = [
        f"{wording.choice(choice, language)} {in_digits(count)}"
        for choice, count in each.counts.items()
        if count or not each.item.is_scale
    ]
    if each.mean_tenths is not None:
        found.append(f"mean {each.mean_tenths // 10}.{each.mean_tenths % 10}")
    if each.answered < each.asked:
        found.append(f"not answered {in_digits(each.asked - each.answered)}")
    if each.not_asked:
        found.append(f"not asked, and not counted {in_digits(each.not_asked)}")
    return ", ".join(found)


def _tally_json(tally: SurveyTally, language: str) -> dict[str, Any]:
    return {
        "survey": tally.survey.id,
        "responses": tally.responses,
        "items": [
            {
                "item": each.item.id,
                "text": each.item.text(language),
                "asked": each.asked,
                "answered": each.answered,
                "counts": dict(each.counts),
                "favourable": each.favourable.count if each.item.favourable else None,
                "mean": None if each.mean_tenths is None else each.mean_tenths / 10,
                "not_in_questionnaire": each.odd,
                "not_asked": each.not_asked,
            }
            for each in tally.items
        ],
        "sentences": [
            {"item": each.item, "text": each.text, "linked": each.linked or None}
            for each in proposed_sentences(tally, language)
        ],
    }


def _say_recorded(done: Responded) -> None:
    if done.not_counted:
        note(f"warning: not asked, so kept and not counted: {', '.join(done.not_counted)}.")
    say(f"Response {done.number} is recorded." if done.changes.keys else f"Response {done.number} is as it was.")


def _answers(texts: Sequence[str]) -> dict[str, str]:
    """Return the answers given as ITEM=ANSWER, by item.

    Raises:
        UsageError: A text is no answer, or an item is answered twice.
    """
    answers: dict[str, str] = {}
    for text in texts:
        item, equals, answer = text.partition("=")
        if not equals or not item:
            raise UsageError(f"{text!r} answers nothing. Write the item and its answer, as in listened=mostly.")
        if item in answers:
            raise UsageError(f"The item {item} is answered twice. Answer it once.")
        answers[item] = answer
    return answers


def _add_survey(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("survey", metavar="SURVEY", choices=_SURVEYS, help="children or victims")


def _add_answers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "answers", nargs="*", metavar="ITEM=ANSWER", help='the answer of an item, as in "listened=not at all"'
    )
    parser.add_argument("--number", metavar="NUMBER", help="the number on the paper; by default the next one")


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    _add_survey(parser)
    _add_answers(parser)


def _response_arguments(parser: argparse.ArgumentParser) -> None:
    _add_survey(parser)
    parser.add_argument("response", metavar="NUMBER", help="the number of the response")


def _change_arguments(parser: argparse.ArgumentParser) -> None:
    _response_arguments(parser)
    parser.add_argument("answers", nargs="*", metavar="ITEM=ANSWER", help="an answer; blank after the = clears it")
    parser.add_argument("--number", metavar="NEW", help="its new number")


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    _add_survey(parser)
    add_json(parser)


def _tally_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("survey", nargs="?", metavar="SURVEY", choices=_SURVEYS, help="one questionnaire; else both")
    parser.add_argument(
        "--language", choices=(ENGLISH, WELSH), default=ENGLISH, help="the language of the questionnaire"
    )
    add_json(parser)


COMMANDS = (
    Command("survey import", "import responses from a sheet", survey_import, _import_arguments),
    Command("survey add", "record a response", survey_add, _add_arguments),
    Command("survey change", "change answers of a response", survey_change, _change_arguments),
    Command("survey remove", "remove a response", survey_remove, _response_arguments),
    Command("survey list", "list the responses", survey_list, _list_arguments),
    Command("survey tally", "tally the answers, and propose sentences", survey_tally, _tally_arguments),
    Command("survey undo", "undo your newest change of a response", survey_undo),
    Command("survey redo", "put back what was undone last", survey_redo),
)
