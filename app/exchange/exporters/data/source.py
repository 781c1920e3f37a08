"""Fill the tables of exported data from an open inspection."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.exchange.exporters.data import (
    case_rows,
    case_tables,
    framework_tables,
    inspection_rows,
    inspection_tables,
    survey_rows,
)
from app.exchange.exporters.data.code_lists import CodeLists, code_lists
from app.exchange.exporters.data.pseudonyms import Pseudonyms, pseudonymised
from app.exchange.exporters.data.table import Filled, Row, Table
from app.exchange.exporters.data.tables import TABLES
from app.session.session import Session


@dataclass(frozen=True, slots=True)
class DataSet:
    """Everything that an export holds.

    Attributes:
        tables: Every table with its rows, in the order of the definition.
        codes: The label of each code, by list.
        area: The area inspected, for titles.
        pseudonymised: Whether pseudonyms replace references and codes.
    """

    tables: tuple[Filled, ...]
    codes: CodeLists
    area: str
    pseudonymised: bool

    def table(self, table: Table) -> Filled:
        """Return one table with its rows."""
        return next(each for each in self.tables if each.table is table)


def data_set(session: Session, *, pseudonymise: bool) -> DataSet:
    """Return the data of an open inspection.

    Args:
        session: The inspection.
        pseudonymise: Whether pseudonyms replace references, codes and names, and free text is left out.
    """
    with session.store.reading():
        return _read(session, Pseudonyms.of(session) if pseudonymise else None)


def _read(session: Session, pseudonyms: Pseudonyms | None) -> DataSet:
    lists = code_lists(session.framework)
    rows: dict[Table, Callable[[], Iterable[Row]]] = {
        inspection_tables.INSPECTION: lambda: inspection_rows.inspection(session, pseudonymised=pseudonyms is not None),
        inspection_tables.PEOPLE: lambda: inspection_rows.people(session),
        case_tables.CASES: lambda: case_rows.cases(session),
        case_tables.FACTS: lambda: case_rows.facts(session),
        case_tables.JUDGEMENTS: lambda: case_rows.judgements(session),
        case_tables.REASONS: lambda: case_rows.reasons(session),
        case_tables.RATINGS: lambda: case_rows.ratings(session),
        case_tables.COMPLETIONS: lambda: case_rows.completions(session),
        case_tables.FLAGS: lambda: case_rows.flags(session),
        case_tables.INTERVIEWS: lambda: case_rows.interviews(session),
        case_tables.TIMES: lambda: case_rows.times(session),
        case_tables.RULINGS: lambda: case_rows.rulings(session),
        inspection_tables.CONFLICTS: lambda: inspection_rows.conflicts(session, pseudonyms),
        inspection_tables.SURVEY_ANSWERS: lambda: survey_rows.survey_answers(session),
        inspection_tables.SCORES: lambda: inspection_rows.scores(session),
        inspection_tables.CASE_SCORES: lambda: case_rows.case_scores(session),
        inspection_tables.HISTORY: lambda: inspection_rows.history(session, pseudonyms),
        framework_tables.QUESTIONS: lambda: inspection_rows.questions(session),
        framework_tables.QUESTION_REASONS: lambda: inspection_rows.question_reasons(session),
        framework_tables.SURVEY_ITEMS: survey_rows.survey_items,
        framework_tables.CODES: lambda: inspection_rows.codes(lists),
        framework_tables.CODEBOOK: inspection_rows.codebook,
    }
    filled = [Filled(table, list(rows[table]())) for table in TABLES]
    if pseudonyms is not None:
        filled = [pseudonymised(each, pseudonyms) for each in filled]
    return DataSet(tuple(filled), lists, session.area, pseudonyms is not None)
