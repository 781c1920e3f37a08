"""Answers to questions, and case facts, from a spreadsheet: one row an answer, with every problem."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.errors import Problem
from app.exchange.importers.columns import Columns, match_columns
from app.exchange.importers.sheets import Sheet, SheetRow, fold
from app.exchange.importers.values import ANSWER_WORDS, Reader, known_name, shown
from app.framework.model import ANSWERS, Framework, Question
from app.message import Message, chained

FIELDS = ("reference", "question", "answer", "reasons", "evidence", "note", "assessor")
REQUIRED = ("reference", "question", "answer")
SUPPORT = ("reasons", "evidence", "note")
ALIASES = {"case": "reference"}


@dataclass(frozen=True, slots=True)
class ImportedAnswer:
    """One answer. None means that the file leaves alone what is there: a blank cell, or no such column.

    `item` is a question's id, or where `is_fact` a fact's, whose `answer` is yes or no. Without `assessor`
    the importer decides whose the answer is.
    """

    row: int
    reference: str
    item: str
    is_fact: bool
    assessor: str | None
    answer: str
    reasons: tuple[str, ...] | None
    note: str | None
    evidence: str | None


@dataclass(frozen=True, slots=True)
class Known:
    """What the rows may refer to."""

    columns: Columns
    case: Reader
    assessor: Reader
    assessors: tuple[str, ...]
    facts: Mapping[str, str]
    questions: Mapping[str, Question]


def parse_answers(
    table: Sheet, framework: Framework, cases: Collection[str], assessors: Collection[str]
) -> tuple[tuple[ImportedAnswer, ...], tuple[Problem, ...]]:
    """The answers of `table` and everything wrong in it, in row order.

    A row with a blank answer is passed over. Rows with errors are left out of the answers; where a required
    column is missing, no row is read.
    """
    columns, found = match_columns(table, FIELDS, required=REQUIRED, aliases=ALIASES)
    if any(problem.severity == "error" for problem in found):
        return (), found
    facts = {fold(fact): fact for fact in framework.fact_by_id}
    codes = tuple(assessors)
    known = Known(columns, known_name(cases), known_name(codes), codes, facts, framework.question_by_id)
    problems = list(found)
    answers: list[ImportedAnswer] = []
    rows_of: dict[tuple[str, str, str | None], int] = {}
    for row in table.rows:
        if not columns.text(row, "answer"):
            problems += _not_taken(columns, row, Message("The answer is blank"))
            continue
        answer, wrong = _answer(known, row)
        if answer is not None:
            first = rows_of.setdefault((answer.reference, answer.item, answer.assessor), row.number)
            if first != row.number:
                what = Message(
                    "{item} of {case} is answered in row {row} already.",
                    item=answer.item,
                    case=answer.reference,
                    row=first,
                )
                wrong.append(columns.problem(row, "question", what, Message("Keep one of the two rows.")))
        problems += wrong
        if answer is not None and not any(problem.severity == "error" for problem in wrong):
            answers.append(answer)
    return tuple(answers), tuple(problems)


def _answer(known: Known, row: SheetRow) -> tuple[ImportedAnswer | None, list[Problem]]:
    """The answer in `row`, None where it cannot be placed or understood, and what is wrong with the row."""
    columns = known.columns
    reference, assessor, problems = _whose(known, row)
    name = columns.text(row, "question")
    question, fact = known.questions.get(name), known.facts.get(fold(name))
    if question is None and fact is None:
        remedy = Message("Give the number of a question, such as 1.1.01, or the id of a fact.")
        problems.append(columns.unknown(row, "question", Message("a question or fact of this framework"), remedy))
    allowed = ("yes", "no") if fact is not None else ANSWERS
    value = ANSWER_WORDS.get(fold(columns.text(row, "answer")))
    if value not in allowed:
        problems.append(
            columns.unknown(
                row, "answer", Message("an answer here"), Message("Allowed: {values}.", values=tuple(allowed))
            )
        )
        value = None
    if fact is not None:
        problems += _not_taken(columns, row, Message("A fact is yes or no and no more"))
        reasons, note, evidence = None, None, None
    else:
        reasons, wrong = _reasons(columns, row, question, value)
        problems += wrong
        note, evidence = _lines(columns.text(row, "note")), _lines(columns.text(row, "evidence"))
    item = fact or (question.id if question else None)
    if reference is None or item is None or value is None:
        return None, problems
    answer = ImportedAnswer(
        row=row.number,
        reference=reference,
        item=item,
        is_fact=fact is not None,
        assessor=assessor,
        answer=value,
        reasons=reasons,
        note=note,
        evidence=evidence,
    )
    return answer, problems


def _whose(known: Known, row: SheetRow) -> tuple[str | None, str | None, list[Problem]]:
    """The case and the assessor that `row` names, None where it names none that is known."""
    columns, problems = known.columns, []
    reference = known.case(columns.text(row, "reference"))
    if reference is None:
        remedy = Message("Import it with the sample first, or correct the reference.")
        problems.append(columns.unknown(row, "reference", Message("a case of this inspection"), remedy))
    code = columns.text(row, "assessor")
    assessor = known.assessor(code) if code else None
    if code and assessor is None:
        remedy = (
            Message("Its assessors: {codes}.", codes=known.assessors)
            if known.assessors
            else Message("It has none yet.")
        )
        problems.append(columns.unknown(row, "assessor", Message("an assessor of this inspection"), remedy))
    return reference, assessor, problems


def _reasons(
    columns: Columns, row: SheetRow, question: Question | None, answer: str | None
) -> tuple[tuple[str, ...] | None, list[Problem]]:
    """The ids in the reasons cell, each once, None where it is blank; and what is wrong with them."""
    given = tuple(dict.fromkeys(filter(None, map(str.strip, columns.text(row, "reasons").split(";")))))
    if not given:
        return None, []
    if answer not in ("no", None):
        what = Message("Reasons stand with no, and the answer is {answer}.", answer=answer)
        return given, [columns.problem(row, "reasons", what, Message("Remove the reasons, or answer no."))]
    if question is None:
        return given, []
    known = tuple(reason.id for reason in question.reasons)
    remedy = (
        Message("Its reasons: {reasons}.", reasons=known)
        if known
        else Message("It has no reasons to choose from: use the note.")
    )
    return given, [
        columns.problem(
            row,
            "reasons",
            Message("{reason} is not a reason of {question}.", reason=shown(reason), question=question.id),
            remedy,
        )
        for reason in given
        if reason not in known
    ]


def _not_taken(columns: Columns, row: SheetRow, why: Message) -> list[Problem]:
    """A warning where `row` carries reasons, evidence or a note that cannot be recorded."""
    given = [field for field in SUPPORT if columns.text(row, field)]
    if not given:
        return []
    what = Message(
        "{why}, so what stands in {fields} is not taken.", why=why, fields=chained(Message("{one} and {other}"), given)
    )
    return [columns.problem(row, "answer", what, Message("Check the row."), "warning")]


def _lines(text: str) -> str | None:
    return text.replace("\r\n", "\n").replace("\r", "\n") or None
