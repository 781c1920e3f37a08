"""Record what service users said: one response after the other, or a sheet of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from itertools import count

from app.commands.finding_tables import refuse_errors, table_in
from app.commands.importing import Imported
from app.commands.previewing import PREVIEW_ROWS, Preview
from app.errors import DataError, Problem
from app.exchange.importers.cells import Book
from app.exchange.importers.responses import NUMBER, ImportedResponse, parse_responses, responses_wanted
from app.exchange.importers.table import Sheet
from app.framework.questionnaires import Questionnaire, questionnaires
from app.identity import identity, printed
from app.message import Message, verbatim
from app.records.key import RecordKey
from app.records.survey_response import (
    LONGEST_NUMBER,
    SURVEY_RESPONSE,
    SurveyResponse,
    new_response_key,
    response,
    sheet_response_key,
)
from app.reporting.survey_tally import responses_of
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord

_UNRECORDED = "unrecorded-response:"


@dataclass(frozen=True, slots=True)
class Responded:
    """A response that was recorded.

    Attributes:
        item: The item of its record.
        number: Its number.
        not_counted: The items that it answers though they were not asked: these answers are kept, and not counted.
        changes: What changed.
    """

    item: str
    number: str
    not_counted: tuple[str, ...]
    changes: Changes


def questionnaire(survey: str) -> Questionnaire:
    """Return a questionnaire by its id.

    Raises:
        DataError: There is none.
    """
    known = questionnaires().by_id
    if survey not in known:
        raise DataError("There is no questionnaire {survey}. Use one of: {known}.", survey=survey, known=tuple(known))
    return known[survey]


def next_number(session: Session, survey: str) -> str:
    """Return the number that a new response gets where its paper has none: one more than the highest whole number."""
    numbers = [int(each.number) for each in responses_of(session, survey).values() if _is_whole(each.number)]
    return str(max(numbers, default=0) + 1)


def add_response(session: Session, survey: str, answers: Mapping[str, str], *, number: str = "") -> Responded:
    """Record a new response.

    Args:
        session: The inspection.
        survey: The id of the questionnaire.
        answers: The answers by item. An item without one was left blank.
        number: The number on its paper. By default the next one.

    Raises:
        DataError: There is no such questionnaire, item or answer, no answer at all, another response has that number,
            or this is no lead's laptop. Nothing was recorded.
        KnownError: The disk is full or read-only.
    """
    asked = questionnaire(survey)
    number = _free_number(session, survey, number or next_number(session, survey))
    return _record(session, asked, new_response_key(survey), _checked(asked, number, answers))


def change_response(session: Session, item: str, answers: Mapping[str, str], *, number: str | None = None) -> Responded:
    """Record the answers of a response again, in place of those before.

    Args:
        session: The inspection.
        item: The item of its record.
        answers: All of its answers by item.
        number: Its number. By default it stays.

    Raises:
        DataError: As `add_response`, or there is no such response.
        KnownError: The disk is full or read-only.
    """
    asked, before = _known(session, item)
    if number is not None and number != before.number:
        number = _free_number(session, asked.id, number, but=item)
    wanted = _checked(asked, before.number if number is None else number, answers)
    if wanted == before:
        return Responded(item, wanted.number, _not_counted(asked, wanted), NOTHING)
    return _record(session, asked, SURVEY_RESPONSE.key(item=item), wanted)


def remove_response(session: Session, item: str) -> Changes:
    """Remove a response. Its versions stay in the journal.

    Raises:
        DataError: There is no such response, or this is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    _known(session, item)
    session.refuse_unless_lead()
    return session.record([NewRecord(SURVEY_RESPONSE.key(item=item), None)])


def find_response(session: Session, survey: str, number: str) -> str:
    """Return the item of the response with a number, or with an item that begins with `number`.

    Raises:
        DataError: There is no such questionnaire or response, or there are several.
    """
    asked = questionnaire(survey)
    known = responses_of(session, asked.id)
    look = printed(number)
    found = [item for item, each in known.items() if printed(each.number) == look]
    found = found or [item for item in known if item == number]
    if len(found) == 1:
        return found[0]
    if found:
        raise DataError(
            "Several responses to the questionnaire {survey} have the number {number}: {items}. Give one of these "
            "names in place of the number.",
            survey=survey,
            number=number,
            items=tuple(found),
        )
    raise DataError(
        "There is no response {number} to the questionnaire {survey}. `aboveline survey list` prints those there are.",
        survey=survey,
        number=number,
    )


def find_responses(survey: str, source: Sheet | Book, sheet: str | None = None) -> Sheet:
    """Return the table of responses in a file.

    Args:
        survey: The id of the questionnaire.
        source: The file, or the table in it.
        sheet: The sheet of a workbook. Without it, it is recognised by its headings.

    Raises:
        SheetChoiceError: Several sheets could be meant.
        DataError: There is no such questionnaire, sheet or table.
    """
    return table_in(source, responses_wanted(questionnaire(survey)), sheet)


def import_responses(
    session: Session, survey: str, source: Sheet | Book, *, sheet: str | None = None, dry_run: bool = False
) -> Imported:
    """Take responses in, a row each. A response whose number is known is changed to what the sheet says.

    Args:
        session: The inspection.
        survey: The id of the questionnaire.
        source: The file, or the table in it.
        sheet: The sheet of a workbook. Without it, it is recognised by its headings.
        dry_run: Write nothing.

    Raises:
        DataError: With every problem of the sheet, or this is no lead's laptop. Nothing was taken in.
        KnownError: The disk is full or read-only. Nothing was taken in.
    """
    session.refuse_unless_lead()
    asked = questionnaire(survey)
    table = find_responses(survey, source, sheet)
    rows, problems = parse_responses(table, asked)
    known: dict[str, list[str]] = {}
    recorded = responses_of(session, survey)
    for name, each in recorded.items():
        known.setdefault(printed(each.number), []).append(name)
    several = [
        Problem(
            Message("row {row}", row=row.row),
            "Several recorded responses have the number {number}.",
            "Give them different numbers, or remove all but one, then import again.",
            number=row.number,
        )
        for row in rows
        if len(known.get(printed(row.number), ())) > 1
    ]
    warnings = refuse_errors(table, (*problems, *several))
    entries: list[NewRecord] = []
    stay: list[str] = []
    taken = set(recorded)
    new = 0
    for row in rows:
        item: str | None = next(iter(known.get(printed(row.number), ())), None)
        key = _new_key(survey, row.number, taken) if item is None else SURVEY_RESPONSE.key(item=item)
        taken.add(key.item)
        wanted = response(row.number, row.answers)
        if item is None:
            entries.append(NewRecord(key, wanted))
            new += 1
        elif recorded[item] != wanted and _is_from_sheet(session, key):
            entries.append(NewRecord(key, wanted))
        elif recorded[item] != wanted:
            stay.append(row.number)
    if stay:
        what = Message("Responses that were typed in or changed here stay as they are: {numbers}.", numbers=tuple(stay))
        remedy = Message("To take one from the sheet, remove it first.")
        warnings += (Problem(table.name, what, remedy, "warning"),)
    changes = NOTHING if dry_run else session.record(entries, act="import")
    return Imported(
        len(rows), len(entries), new, len(entries) - new, len(stay), warnings, changes, _preview(asked, rows)
    )


def _new_key(survey: str, number: str, taken: Collection[str]) -> RecordKey:
    """Return the key of a new response of a sheet. Its digits may be those of another number's."""
    keys = (sheet_response_key(survey, number, again) for again in count())
    return next(key for key in keys if key.item not in taken)


def _is_from_sheet(session: Session, key: RecordKey) -> bool:
    current = session.store.current(key)
    return current is not None and current.act == "import"


def _preview(survey: Questionnaire, rows: tuple[ImportedResponse, ...]) -> Preview:
    items = tuple(survey.item_by_id)
    return Preview(
        (NUMBER, *items),
        tuple((row.number, *(row.answers.get(item, "") for item in items)) for row in rows[:PREVIEW_ROWS]),
    )


def _is_whole(number: str) -> bool:
    return number.isascii() and number.isdigit()


def _free_number(session: Session, survey: str, number: str, *, but: str = "") -> str:
    """Return a number as it is recorded, which no response but one has."""
    number = identity(number)
    if not number or len(number) > LONGEST_NUMBER or not number.isprintable():
        raise DataError("The number of a response has 1 to {most} characters.", most=LONGEST_NUMBER)
    look, others = printed(number), responses_of(session, survey).items()
    if any(printed(each.number) == look for item, each in others if item != but):
        raise DataError(
            "Response {number} is recorded already. Give this one another number, or change that one. Nothing was "
            "recorded.",
            number=number,
        )
    return number


def _checked(survey: Questionnaire, number: str, answers: Mapping[str, str]) -> SurveyResponse:
    """Return a response whose every answer is one that the questionnaire has."""
    problems: list[Problem] = []
    for name, answer in answers.items():
        item = survey.item_by_id.get(name)
        if item is None:
            remedy = Message("Use one of: {items}.", items=tuple(survey.item_by_id))
            problems.append(Problem(verbatim(name), "There is no such item in the questionnaire.", remedy))
        elif answer and answer not in item.choices:
            remedy = Message("Use one of: {choices}.", choices=item.choices)
            problems.append(Problem(verbatim(name), "“{answer}” is no answer to it.", remedy, answer=answer))
    if problems:
        raise DataError("Nothing was recorded: the response does not fit the questionnaire.", problems)
    found = response(number, answers)
    if not found.answers:
        raise DataError("Nothing was recorded: the response has no answer. Answer at least one item.")
    return found


def _record(session: Session, survey: Questionnaire, key: RecordKey, wanted: SurveyResponse) -> Responded:
    session.refuse_unless_lead()
    changes = session.record([NewRecord(key, wanted)])
    return Responded(key.item, wanted.number, _not_counted(survey, wanted), changes)


def _not_counted(survey: Questionnaire, given: SurveyResponse) -> tuple[str, ...]:
    answers = given.by_item
    return tuple(item.id for item in survey.items if item.id in answers and not item.is_asked(answers))


def _known(session: Session, item: str) -> tuple[Questionnaire, SurveyResponse]:
    found: SurveyResponse | None = session.value(SURVEY_RESPONSE.key(item=item))
    if found is None:
        raise DataError("There is no response {item} in this inspection.", item=item)
    return questionnaire(item.partition("/")[0]), found


@dataclass(frozen=True, slots=True)
class UnrecordedResponse:
    """A response that somebody is typing in.

    Attributes:
        item: The item of the record that it will change; empty for a new response.
        number: Its number.
        answers: Its answers by item.
    """

    item: str = ""
    number: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)


def keep_unrecorded(session: Session, survey: str, typed: UnrecordedResponse | None) -> None:
    """Keep what is being typed in on this laptop, encrypted and outside the record; None once it is recorded.

    Raises:
        KnownError: The disk is full or read-only.
    """
    name = f"{_UNRECORDED}{survey}"
    if typed is not None:
        data = {"item": typed.item, "number": typed.number, "answers": dict(typed.answers)}
        with session.reporting():
            session.store.local.set_data(name, data)
    elif session.store.local.data(name) is not None:
        session.store.local.drop(name)


def unrecorded(session: Session, survey: str) -> UnrecordedResponse | None:
    """Return what was being typed in when the inspection was closed or locked; None where nothing was."""
    found = session.store.local.data(f"{_UNRECORDED}{survey}")
    if not isinstance(found, dict):
        return None
    answers = {str(item): str(answer) for item, answer in dict(found["answers"]).items()}
    return UnrecordedResponse(str(found["item"]), str(found["number"]), answers)
