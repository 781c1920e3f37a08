"""The judgements that count, a row each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.exchange.exporters.csv_file import Cell, write_csv
from app.exchange.exporters.export_format import ExportFormat
from app.framework.applicability import Applicability
from app.message import Message
from app.session.session import Session

# The first six are columns that an import of answers knows, and so is the last.
HEADINGS = ("case", "question", "answer", "reasons", "note", "evidence", "applies", "assessor")
_APPLIES = {Applicability.APPLIES: "yes", Applicability.HIDDEN: "no", Applicability.PENDING: "pending"}


def write(session: Session, path: Path) -> int:
    """Write each judgement of the assessor who counts, by case and in the order of the form.

    `reasons` are ids with "; " between. `applies` says whether the question is asked in the case: a judgement on a
    question that is not asked counts in no score.
    """
    return write_csv(path, HEADINGS, _rows(session))


def _rows(session: Session) -> Iterator[tuple[Cell, ...]]:
    for case in session.sample():
        board = session.board.case(case.id)
        for question in session.framework.in_order:
            judgement = board.judgements.get(question.id)
            if judgement is None or judgement.is_blank:
                continue
            yield (
                case.id,
                question.id,
                judgement.answer,
                "; ".join(judgement.reasons),
                judgement.note,
                judgement.evidence,
                _APPLIES[board.statuses[question.id]],
                case.counting_assessor(question.id),
            )


FORMAT = ExportFormat("judgements-csv", ".csv", Message("Judgements that count, as CSV"), write)
