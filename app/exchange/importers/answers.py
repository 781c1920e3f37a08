"""Read answers to questions and case facts from a spreadsheet with one answer per row, with every problem."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.errors import Problem
from app.exchange.importers.columns import Columns, match_columns
from app.exchange.importers.folding import fold, fold_value
from app.exchange.importers.sheet_choice import Wanted, wanted
from app.exchange.importers.table import Sheet, SheetRow, rows_named
from app.exchange.importers.twins import Twins, spelt_otherwise
from app.exchange.importers.values import ANSWER_WORDS, Reader, known_name, lines, references, seen, shown
from app.framework.model import ANSWERS, Framework, Question
from app.message import Message, chained, verbatim

FIELDS = ("reference", "question", "answer", "reasons", "evidence", "note", "assessor")
REQUIRED = ("reference", "question", "answer")
SUPPORT = ("reasons", "evidence", "note")
ALIASES = {"case": "reference"}


@dataclass(frozen=True, slots=True)
class ImportedAnswer:
    """An answer or fact from one row.

    Attributes:
        row: the row's number in the file.
        reference: the case.
        item: the id of a question, or of a fact if `is_fact`.
        is_fact: whether `item` is a fact, whose `answer` is yes or no.
        assessor: the code in the row. Without one, the importing command decides whose answer it is.
        answer: yes, no or na.
        reasons: ids of reasons. None (a blank cell or no such column) keeps the recorded reasons.
        note: the note. None keeps the recorded note.
        evidence: the evidence. None keeps the recorded evidence.
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
class Lookups:
    """Lookups of the cases, assessors, facts and questions that a row may name."""

    columns: Columns
    cases: Twins
    assessor: Reader
    assessors: tuple[str, ...]
    facts: Mapping[str, str]
    questions: Mapping[str, Question]


def answers_wanted() -> Wanted:
    """Return the columns by which a sheet of answers is recognised."""
    return wanted(FIELDS, REQUIRED, aliases=ALIASES)


def parse_answers(
    table: Sheet, framework: Framework, cases: Collection[str], assessors: Collection[str]
) -> tuple[tuple[ImportedAnswer, ...], tuple[Problem, ...]]:
    """Return the answers of `table` and every problem in it, in row order.

    Rows with a blank answer or with errors give no answer. If a required column is missing, no row is read.

    Args:
        table: the sheet.
        framework: the questions and facts that rows may answer.
        cases: the references of the inspection's cases.
        assessors: the codes of the inspection's assessors.
    """
    columns, found = match_columns(table, FIELDS, required=REQUIRED, aliases=ALIASES)
    if any(problem.severity == "error" for problem in found):
        return (), found
    facts = {fold(fact): fact for fact in framework.fact_by_id}
    codes = tuple(assessors)
    known = Lookups(columns, Twins(cases), known_name(codes), codes, facts, framework.question_by_id)
    problems = [*found, *columns.missing_words((*SUPPORT, "assessor")), *_missing_answers(columns)]
    answers: list[ImportedAnswer] = []
    rows_of: dict[tuple[str, str, str | None], int] = {}
    for row in table.rows:
        flaws = columns.flaws(row)
        if flaws:
            problems += flaws
            continue
        if not _answer_cell(columns, row):
            problems += _unused_warning(columns, row, Message("The answer is blank"))
            continue
        answer, wrong = _answer(known, row)
        if answer is not None:
            first = rows_of.setdefault((answer.reference, answer.item, answer.assessor), row.number)
            if first != row.number:
                what = Message(
                    "Row {row} answers {item} of {case} too.", row=first, item=answer.item, case=answer.reference
                )
                wrong.append(columns.problem(row, "question", what, Message("Keep one of the two rows.")))
        problems += wrong
        if answer is not None and not any(problem.severity == "error" for problem in wrong):
            answers.append(answer)
    return tuple(answers), tuple(problems)


def _answer(known: Lookups, row: SheetRow) -> tuple[ImportedAnswer | None, list[Problem]]:
    """Return the answer in `row`, or None if its case, question or answer is unknown, and the row's problems."""
    columns = known.columns
    reference, assessor, problems = _case_and_assessor(known, row)
    name = columns.cell(row, "question")
    question, fact = known.questions.get(name), known.facts.get(fold(name))
    if question is None and fact is None:
        remedy = Message("Give the number of a question, such as 1.1.01, or the id of a fact.")
        problems.append(columns.unknown(row, "question", Message("a question or fact of this framework"), remedy))
    allowed = ("yes", "no") if fact is not None else ANSWERS
    value = _read_answer(columns.cell(row, "answer"))
    if value not in allowed:
        problems.append(
            columns.unknown(
                row, "answer", Message("an answer here"), Message("Use one of: {values}.", values=tuple(allowed))
            )
        )
        value = None
    if fact is not None:
        problems += _unused_warning(columns, row, Message("A fact takes only yes or no"))
        reasons, note, evidence = None, None, None
    else:
        reasons, wrong = _reasons(columns, row, question, value)
        problems += wrong
        note, evidence = lines(columns.text(row, "note")), references(columns.text(row, "evidence"))
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


def _case_and_assessor(known: Lookups, row: SheetRow) -> tuple[str | None, str | None, list[Problem]]:
    """Return the case and the assessor that `row` names, each None if unknown, and the row's problems."""
    columns = known.columns
    problems: list[Problem] = []
    reference, wrong = known.cases.case(columns, row)
    problems += wrong
    code = columns.text(row, "assessor")
    assessor = known.assessor(code) if code else None
    if code and assessor is None:
        remedy = (
            Message("Use one of: {values}.", values=known.assessors)
            if known.assessors
            else Message("Add the assessor first.")
        )
        problems.append(columns.unknown(row, "assessor", Message("an assessor of this inspection"), remedy))
    elif assessor is not None:
        problems += spelt_otherwise(columns, row, "assessor", assessor)
    return reference, assessor, problems


def _reasons(
    columns: Columns, row: SheetRow, question: Question | None, answer: str | None
) -> tuple[tuple[str, ...] | None, list[Problem]]:
    """Return the ids in the reasons cell without duplicates, or None if it is blank, and their problems."""
    given = tuple(dict.fromkeys(filter(None, map(str.strip, columns.text(row, "reasons").split(";")))))
    if not given:
        return None, []
    if answer not in ("no", None):
        what = Message("Only a no can have reasons, and the answer is {answer}.", answer=answer)
        return given, [columns.problem(row, "reasons", what, Message("Remove the reasons, or answer no."))]
    if question is None:
        return given, []
    known = tuple(reason.id for reason in question.reasons)
    remedy = (
        Message("Use one of: {values}.", values=known)
        if known
        else Message("This question has no list of reasons. Use the note.")
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


def _unused_warning(columns: Columns, row: SheetRow, why: Message) -> list[Problem]:
    """Warn if `row` has reasons, evidence or a note that cannot be recorded."""
    given = [field for field in SUPPORT if columns.text(row, field)]
    if not given:
        return []
    what = Message(
        "{why}, so this row's {fields} cannot be imported.",
        why=why,
        fields=chained(Message("{one} and {other}"), given),
    )
    return [columns.problem(row, "answer", what, Message("Check the row."), "warning")]


# R writes NA for a missing value too, so such an answer is read as an answer and named in a warning.
_MISSING_OR_NOT_APPLICABLE = "NA"
_read_answer = seen(lambda text: ANSWER_WORDS.get(fold_value(text)))


def _answer_cell(columns: Columns, row: SheetRow) -> str:
    """Return the answer in `row`. A word for a missing value is no answer, but NA is."""
    cell = columns.cell(row, "answer")
    return cell if cell == _MISSING_OR_NOT_APPLICABLE else columns.text(row, "answer")


def _missing_answers(columns: Columns) -> list[Problem]:
    """Return a warning for the answers NA, and one for the words that say that an answer is missing."""
    rows = [row.number for row in columns.table.rows if columns.cell(row, "answer") == _MISSING_OR_NOT_APPLICABLE]
    found = columns.missing_words(("answer",), besides=(_MISSING_OR_NOT_APPLICABLE,))
    if not rows:
        return found
    what = Message(
        'NA in column "{column}" is taken as not applicable in {rows}.',
        column=columns.heading("answer"),
        rows=rows_named(rows),
    )
    remedy = "If it means that the answer is missing, as in R, leave the cell blank."
    return [Problem(verbatim(columns.table.name), what, remedy, "warning"), *found]
