"""Read the responses to a questionnaire from a spreadsheet: a row a response, a column an item, with every problem."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.errors import Problem
from app.exchange.importers.columns import Columns, match_columns
from app.exchange.importers.sheet_choice import Wanted, wanted
from app.exchange.importers.table import Sheet, SheetRow
from app.exchange.importers.values import Reader, choice, no_reference, reference_text, seen_whole_number, shown
from app.framework.questionnaires import Questionnaire, SurveyItem
from app.identity import printed
from app.message import Message
from app.records.survey_response import LONGEST_NUMBER

NUMBER = "response"
_ALIASES = {"number": NUMBER, "response number": NUMBER}


@dataclass(frozen=True, slots=True)
class ImportedResponse:
    """One row: the number of the response and its answers by item, without those that are blank."""

    row: int
    number: str
    answers: Mapping[str, str]


def responses_wanted(survey: Questionnaire) -> Wanted:
    """Return the columns by which a sheet of responses is recognised."""
    return wanted((NUMBER, *survey.item_by_id), (NUMBER,), aliases=_ALIASES)


def parse_responses(table: Sheet, survey: Questionnaire) -> tuple[tuple[ImportedResponse, ...], tuple[Problem, ...]]:
    """Return the responses of `table` and every problem in it, in row order.

    A blank cell is no answer. An answer that is not allowed, a number that is missing or there twice, a column that is
    not recognised and one that is missing are errors.
    """
    fields = (NUMBER, *survey.item_by_id)
    columns, found = match_columns(table, fields, required=fields, aliases=_ALIASES, unknown="error")
    if any(problem.severity == "error" for problem in found):
        return (), found
    readers = {item.id: _reader(item) for item in survey.items}
    problems = [*found, *columns.missing_words(tuple(survey.item_by_id))]
    responses: list[ImportedResponse] = []
    rows_of: dict[str, int] = {}
    for row in table.rows:
        flaws = columns.flaws(row)
        flawed = {str(problem.where) for problem in flaws}
        problems += flaws
        number, unusable = _number(columns, row, rows_of)
        problems += [each for each in unusable if str(each.where) not in flawed]
        answers: dict[str, str] = {}
        for item in survey.items:
            text = columns.text(row, item.id)
            value = readers[item.id](text) if text else None
            if value is not None:
                answers[item.id] = value
            elif text:
                wrong = columns.unknown(row, item.id, Message("an answer to this item"), _remedy(item))
                problems += [] if str(wrong.where) in flawed else [wrong]
        problems += _not_asked(columns, row, survey, answers)
        if number and not any(columns.text(row, item) for item in survey.item_by_id):
            what = Message("The response has no answer.")
            problems.append(columns.problem(row, NUMBER, what, Message("Remove the row, or fill in its answers.")))
        if number:
            responses.append(ImportedResponse(row.number, number, answers))
    return tuple(responses), tuple(problems)


def _reader(item: SurveyItem) -> Reader:
    if item.is_scale:
        return lambda text: (
            str(value) if (value := seen_whole_number(text)) is not None and str(value) in item.choices else None
        )
    return choice(item.choices)


def _remedy(item: SurveyItem) -> Message:
    if item.is_scale:
        return Message("Use a whole number from {first} to {last}.", first=item.choices[0], last=item.choices[-1])
    return Message("Use one of: {values}.", values=item.choices)


def _number(columns: Columns, row: SheetRow, rows_of: dict[str, int]) -> tuple[str, list[Problem]]:
    """Return the number of a response, empty with the problem where it cannot be used."""
    text = columns.cell(row, NUMBER)
    number = reference_text(text)
    remedy = Message("Give each response a number of its own.")
    if not number:
        return "", [columns.problem(row, NUMBER, Message("The response has no number."), remedy)]
    other = no_reference(text)
    if other is not None:
        what = Message("{text} is {kind}, not the number of a response.", text=shown(text), kind=other)
        return "", [columns.problem(row, NUMBER, what, remedy)]
    if len(number) > LONGEST_NUMBER:
        what = Message("The number has more than {most} characters.", most=LONGEST_NUMBER)
        return "", [columns.problem(row, NUMBER, what, Message("Shorten it."))]
    before = rows_of.setdefault(printed(number), row.number)
    if before != row.number:
        what = Message("Row {row} has response {number} too.", row=before, number=number)
        return "", [columns.problem(row, NUMBER, what, remedy)]
    return number, []


def _not_asked(columns: Columns, row: SheetRow, survey: Questionnaire, answers: Mapping[str, str]) -> Iterator[Problem]:
    for item in survey.items:
        if item.id in answers and item.when is not None and not item.is_asked(answers):
            what = Message(
                "This is answered though “{other}” is not “{answer}”.", other=item.when[0], answer=item.when[1]
            )
            yield columns.problem(row, item.id, what, Message("The answer is kept, and not counted."), "warning")
