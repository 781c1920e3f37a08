"""The tables of exported data, as claims: one definition, rows that fit it, and figures that are the program's own."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from app.exchange.exporters.data.case_tables import CASES, FACTS, JUDGEMENTS, REASONS
from app.exchange.exporters.data.formats.json_file import json_schema
from app.exchange.exporters.data.framework_tables import CODEBOOK
from app.exchange.exporters.data.inspection_tables import HISTORY, PEOPLE, SCORES
from app.exchange.exporters.data.source import DataSet
from app.exchange.exporters.data.table import Table, Value
from app.exchange.exporters.data.tables import TABLES
from app.scoring.table import score_rows
from app.session.session import Session
from tests.app.exchange.exporters.data.conftest import LONG, NAME, NOTE

PLAIN = re.compile(r"[a-z][a-z_]{0,31}")
SHAPES = {
    "text": re.compile(r"(?s).*"),
    "day": re.compile(r"\d{4}-\d\d-\d\d"),
    "moment": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
}


def columns_of(data: DataSet, table: Table) -> list[dict[str, Value]]:
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in data.table(table).rows]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_each_table_has_plain_names_meanings_and_a_key_of_its_columns(table: Table) -> None:
    names = [column.name for column in table.columns]
    assert all(PLAIN.fullmatch(name) for name in (table.name, *names))
    assert len(set(names)) == len(names)
    assert set(table.key) <= set(names)
    assert all(text.endswith(".") for text in (table.meaning, *(column.meaning for column in table.columns)))
    assert not any(column.optional for column in table.columns if column.name in table.key)
    referred = {column.refers for column in table.columns if column.refers}
    assert referred <= {each.name for each in TABLES if len(each.key) == 1}


def test_every_table_but_the_conflicts_has_rows(plain: DataSet) -> None:
    assert [each.table.name for each in plain.tables if not each.rows] == ["conflicts"]
    assert [each.table for each in plain.tables] == list(TABLES)


@pytest.mark.parametrize("name", ["plain", "hidden"])
@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_row_fits_its_columns_and_its_key_is_its_own(
    table: Table, name: str, request: pytest.FixtureRequest
) -> None:
    data: DataSet = request.getfixturevalue(name)
    rows = data.table(table).rows
    for column, values in zip(table.columns, zip(*rows, strict=True), strict=False):
        assert column.optional or None not in values or column.identifies == "free text", column.name
        there = [value for value in values if value is not None]
        if column.type in SHAPES:
            assert all(isinstance(value, str) and SHAPES[column.type].fullmatch(value) for value in there), column.name
        else:
            assert {type(value) for value in there} <= {bool if column.type == "boolean" else int}, column.name
        assert not column.codes or set(there) <= data.codes[column.codes].keys(), column.name
    places = [table.columns.index(column) for column in table.columns if column.name in table.key]
    assert max(Counter(tuple(row[place] for place in places) for row in rows).values(), default=1) == 1


def test_the_scores_are_those_of_the_scoreboard(session: Session, plain: DataSet) -> None:
    printed = {(row["level"], row["id"]): row for row in columns_of(plain, SCORES)}
    for row in score_rows(session.framework, session.board):
        if row["level"] != "reason":
            same = printed[row["level"], row["id"]]
            assert {name: same[name] for name in ("yes", "no", "percent", "band")} == {
                name: row[name] for name in ("yes", "no", "percent", "band")
            }


def test_the_judgements_that_count_add_up_to_the_scores(plain: DataSet) -> None:
    counted = Counter((row["question"], row["answer"]) for row in columns_of(plain, JUDGEMENTS) if row["counts"])
    for row in columns_of(plain, SCORES):
        if row["level"] == "question":
            assert [counted[row["id"], answer] for answer in ("yes", "no", "na")] == [
                row["yes"],
                row["no"],
                row["na"],
            ]


def test_the_reasons_that_count_are_those_of_the_scores(session: Session, plain: DataSet) -> None:
    counted = Counter((row["question"], row["reason"]) for row in columns_of(plain, REASONS) if row["counts"])
    assert counted == {
        (row["id"], row["reason"]): row["count"]
        for row in score_rows(session.framework, session.board)
        if row["level"] == "reason"
    }


def test_every_row_of_the_journal_is_in_the_history(session: Session, plain: DataSet) -> None:
    rows = columns_of(plain, HISTORY)
    assert [row["row"] for row in rows] == [row.hash.hex() for row in session.store.rows()]
    assert {row["value"] for row in rows} == {row.value for row in session.store.rows()}


def test_a_second_opinion_and_a_ruling_are_told_apart(plain: DataSet) -> None:
    rows = [row for row in columns_of(plain, JUDGEMENTS) if (row["case_ref"], row["question"]) == ("BRO-001", "1.1.06")]
    assert {row["assessor"]: row["counts"] for row in rows} == {"LI": False, "QA": True}
    assert [row["note"] for row in rows if row["assessor"] == "QA"] == [NOTE]


def test_the_codebook_has_every_column_and_the_schema_too(plain: DataSet) -> None:
    listed = {(row["table_name"], row["column_name"]) for row in columns_of(plain, CODEBOOK)}
    assert listed == {(table.name, column.name) for table in TABLES for column in table.columns}
    properties = json_schema()["properties"]
    assert listed == {(table, column) for table in properties for column in properties[table]["items"]["properties"]}


def test_pseudonyms_leave_no_reference_code_name_or_text(plain: DataSet, hidden: DataSet) -> None:
    words = {NAME, "BRO-00", "Jo ", LONG[:50], "Log of", "agreed"}
    words |= {str(row["case_manager"]) for row in columns_of(plain, CASES) if row["case_manager"]}
    codes = {str(row["assessor"]) for row in columns_of(plain, PEOPLE)}
    for each in hidden.tables:
        for row in each.rows:
            for value in row:
                assert not (isinstance(value, str) and any(word in value for word in words)), (each.table.name, value)
                assert value not in codes, each.table.name
                assert str(value) not in {f'"{code}"' for code in codes}, each.table.name


def test_pseudonyms_are_the_same_in_every_table_and_tell_cases_apart(plain: DataSet, hidden: DataSet) -> None:
    cases = {row["case_ref"] for row in columns_of(hidden, CASES)}
    assert len(cases) == len(columns_of(plain, CASES))
    for table in (FACTS, JUDGEMENTS):
        assert {row["case_ref"] for row in columns_of(hidden, table)} == cases
    people = {row["assessor"] for row in columns_of(hidden, PEOPLE)}
    assert {row["allocated_to"] for row in columns_of(hidden, CASES)} <= people


def test_the_order_of_pseudonymised_rows_says_nothing(hidden: DataSet) -> None:
    cases = [str(row["case_ref"]) for row in columns_of(hidden, CASES)]
    rows = columns_of(hidden, HISTORY)
    assert cases == sorted(cases)
    assert {row["number"] for row in rows} == {None}
    assert [row["row"] for row in rows] == sorted(str(row["row"]) for row in rows)
