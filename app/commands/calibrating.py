"""Calibration: a case that everyone assesses before the first day, and its definitive answers, sealed until then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.assessment.case import Case
from app.commands.agreeing import Compared, compared, own_board, pairs_of
from app.commands.drafting import keep_drafts
from app.commands.finding_tables import refuse_errors, table_in
from app.errors import DataError
from app.exchange.importers.answers import ALIASES, answers_wanted, parse_answers
from app.exchange.importers.cells import Book
from app.exchange.importers.folding import fold
from app.exchange.importers.table import Sheet
from app.framework.applicability import Applicability
from app.records.calibration import CALIBRATION
from app.records.case import CASE
from app.records.judgement import Judgement
from app.records.limits import LONGEST_REFERENCE
from app.scoring.scoreboard import CaseBoard
from app.session.changes import Changes
from app.session.session import Session
from app.store.sealing import open_plain, seal_plain
from app.store.store import NewRecord
from app.text import clean_line


@dataclass(frozen=True, slots=True)
class DefinitiveAnswers:
    """The answers that the lead holds for right, with the reason for each in its note.

    Attributes:
        facts: Yes or no by fact.
        judgements: Judgements by question.
    """

    facts: Mapping[str, str]
    judgements: Mapping[str, Judgement]


@dataclass(frozen=True, slots=True)
class CalibratedQuestion:
    """One fact or question: the definitive answer, and who gave it."""

    id: str
    answer: str
    agreed: tuple[str, ...]
    differed: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CalibrationFigures:
    """How the assessors of a calibration case agree with its definitive answers.

    Attributes:
        case: The case.
        complete: The assessors whose forms are complete. Only theirs are compared.
        begun: The assessors whose forms are begun.
        overall: All complete forms beside the definitive answers.
        assessors: Each complete form by itself, by the assessor's code.
        questions: Facts and questions, in the order of the form, the definitive answer with those who gave it.
    """

    case: str
    complete: tuple[str, ...]
    begun: tuple[str, ...]
    overall: Compared
    assessors: tuple[Compared, ...]
    questions: tuple[CalibratedQuestion, ...]


@dataclass(frozen=True, slots=True)
class Sealed:
    """Answers just sealed: of which case, how many, and what changed."""

    case: str
    answers: int
    changes: Changes


def seal_answers(
    session: Session, source: Sheet | Book, *, case_id: str | None = None, sheet: str | None = None
) -> Sealed:
    """Seal the definitive answers of a calibration case, which is made if it is not there.

    Args:
        session: The inspection.
        source: A sheet of answers, as for an import. A note is the reason for its answer. The assessor is not read.
        case_id: The case, by default the first one that the sheet names. It is not in the sample, so that it counts
            in no score.
        sheet: The sheet of a workbook. Without it, it is recognised by its headings.

    Raises:
        DataError: with every problem of the sheet; or the case is in the sample, or this is no lead's laptop.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    table = table_in(source, answers_wanted(), sheet)
    reference = clean_line(_first_reference(table) if case_id is None else case_id).strip()
    case = session.cases.get(reference)
    if not reference or len(reference) > LONGEST_REFERENCE:
        raise DataError("A case needs a reference of up to {most} characters.", most=LONGEST_REFERENCE)
    if case is not None and case.in_sample:
        raise DataError(
            "{case} is in the sample, so it is judged and not practised on. Choose a reference that is not.",
            case=reference,
        )
    answers, problems = parse_answers(table, session.framework, (reference,), session.team)
    refuse_errors(table, problems)
    if not answers:
        raise DataError("{name} has no answers, so nothing was sealed.", name=table.name)
    plain = {
        "facts": {each.item: each.answer for each in answers if each.is_fact},
        "judgements": {
            each.item: {
                "answer": each.answer,
                "reasons": list(each.reasons or ()),
                "note": each.note or "",
                "evidence": each.evidence or "",
            }
            for each in answers
            if not each.is_fact
        },
    }
    sealed = seal_plain(session.store.key, _bound_to(session, reference), plain)
    entries = [NewRecord(CALIBRATION.key(reference), sealed)]
    if case is None:
        entries.insert(0, NewRecord(CASE.key(reference), False))  # noqa: FBT003 - not in the sample
    return Sealed(reference, len(answers), keep_drafts(session).then(session.record(entries, act="setup")))


def _first_reference(table: Sheet) -> str:
    headings = [fold(heading) for heading in table.headings]
    place = next((headings.index(fold(each)) for each in ("reference", *ALIASES) if fold(each) in headings), None)
    return "" if place is None else next((row.cells[place] for row in table.rows if row.cells[place].strip()), "")


def calibration_cases(session: Session) -> list[Case]:
    """Return the cases with sealed answers, in order of reference."""
    return [case for case in session.cases.values() if case.values(CALIBRATION).get("")]


def open_answers(session: Session, case_id: str, assessor: str | None = None) -> DefinitiveAnswers:
    """Return the definitive answers of a case, once that assessor's own form of it is complete.

    Raises:
        DataError: the case has none, or the form is not complete yet, or the answers cannot be opened.
    """
    case = session.case(case_id)
    if not case.values(CALIBRATION).get(""):
        raise DataError("{case} has no definitive answers.", case=case_id)
    owner = session.assessor_for(case, assessor)
    if not _is_complete(case, owner):
        raise DataError(
            "The definitive answers of {case} stay sealed until {assessor}'s own form of it is complete.",
            case=case_id,
            assessor=owner,
        )
    return _opened(session, case)


def calibration_figures(session: Session, case_id: str) -> CalibrationFigures:
    """Return how the complete forms of a calibration case agree with its definitive answers.

    A lead sees everyone's. Another laptop has nobody's but its own person's.

    Raises:
        DataError: the case has no definitive answers, or they cannot be opened.
    """
    case = session.case(case_id)
    if not case.values(CALIBRATION).get(""):
        raise DataError("{case} has no definitive answers.", case=case_id)
    begun = tuple(sorted(code for code in session.team if case.has_work_of(code)))
    complete = tuple(code for code in begun if _is_complete(case, code))
    if not session.is_lead:
        complete = tuple(code for code in complete if code == session.current_assessor)
    right = _opened(session, case)
    board = CaseBoard(session.framework, dict(right.facts), dict(right.judgements), case_id=case.id)
    forms = {code: own_board(session, case, code) for code in complete}
    pairs = {code: list(pairs_of(session, case_id, board, form)) for code, form in forms.items()}
    return CalibrationFigures(
        case=case_id,
        complete=complete,
        begun=begun,
        overall=compared("", [pair for those in pairs.values() for pair in those]),
        assessors=tuple(compared(code, those) for code, those in pairs.items()),
        questions=_questions(session, right, board, forms),
    )


def _is_complete(case: Case, assessor: str) -> bool:
    completion = case.completion(assessor)
    return completion is not None and completion.complete


def _opened(session: Session, case: Case) -> DefinitiveAnswers:
    sealed = case.values(CALIBRATION).get("") or ""
    plain = open_plain(session.store.key, _bound_to(session, case.id), sealed)
    judgements = {
        each: Judgement(given["answer"], tuple(given["reasons"]), given["note"], given["evidence"])
        for each, given in plain["judgements"].items()
    }
    return DefinitiveAnswers(plain["facts"], judgements)


def _bound_to(session: Session, reference: str) -> str:
    return f"{session.store.inspection}\0{reference}"


def _questions(
    session: Session, right: DefinitiveAnswers, board: CaseBoard, forms: Mapping[str, CaseBoard]
) -> tuple[CalibratedQuestion, ...]:
    """Return each fact and question that has a definitive answer and is in view, with what the assessors answered."""
    found: list[CalibratedQuestion] = []
    for fact in session.framework.facts:
        answer = right.facts.get(fact.id)
        if answer is not None:
            given = {code: form.facts.get(fact.id) or "" for code, form in forms.items()}
            found.append(_calibrated(fact.id, answer, given))
    for question in session.framework.in_order:
        answer = board.answers.get(question.id)
        if answer is not None and board.statuses[question.id] is not Applicability.HIDDEN:
            # An assessor whose facts hide the question differs on the fact, and did not answer the question.
            given = {
                code: "" if form.statuses[question.id] is Applicability.HIDDEN else form.answers.get(question.id) or ""
                for code, form in forms.items()
            }
            found.append(_calibrated(question.id, answer, given))
    return tuple(found)


def _calibrated(identity: str, answer: str, given: Mapping[str, str]) -> CalibratedQuestion:
    agreed = tuple(code for code, each in given.items() if each == answer)
    return CalibratedQuestion(identity, answer, agreed, {code: each for code, each in given.items() if each != answer})
