"""The scores of the sample at every level, a row each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.exchange.exporters.csv_file import Cell, write_csv
from app.exchange.exporters.export_format import ExportFormat
from app.framework.model import Framework
from app.message import Message
from app.scoring.scoreboard import Level
from app.scoring.tally import band
from app.session.session import Session

HEADINGS = ("level", "id", "title", "yes", "no", "na", "percent", "band", "cases")


def write(session: Session, path: Path) -> int:
    """Write every question, criterion, section and headline with its tally, percentage and band.

    `cases` is the number of cases with a yes or no behind the score. Percentage and band are blank where there is none.
    """
    return write_csv(path, HEADINGS, _rows(session))


def _rows(session: Session) -> Iterator[tuple[Cell, ...]]:
    board = session.board
    for level, identity, title in levels(session.framework):
        tally = board.tally(level, identity)
        found = band(session.framework, tally.percent)
        cases = sum(board.tally(level, identity, case=case).judged > 0 for case in board.cases)
        label = found.label if found else None
        yield level, identity, title, tally.yes, tally.no, tally.na, tally.percent, label, cases


def levels(framework: Framework) -> Iterator[tuple[Level, str, str]]:
    """Yield level, id and title of every score, from the headlines to the questions."""
    for headline in framework.headlines:
        yield "headline", headline.id, headline.title
    for section in framework.sections:
        yield "section", section.id, section.title
    for criterion in framework.criteria:
        yield "criterion", criterion.id, criterion.title
    for question in framework.questions:
        yield "question", question.id, question.text


FORMAT = ExportFormat("scores-csv", ".csv", Message("Scores at every level, as CSV"), write)
