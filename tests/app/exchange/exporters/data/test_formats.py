"""The formats of exported data, as claims: other programs read back what the tables hold, and nothing is run."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
import jsonschema
import pytest

from app.exchange.exporters.csv_file import safe_cell
from app.exchange.exporters.data.case_tables import CASES, JUDGEMENTS
from app.exchange.exporters.data.formats import (
    csv_set,
    json_file,
    parquet_files,
    sqlite_file,
    statistics_files,
    xlsx_file,
)
from app.exchange.exporters.data.inspection_tables import SCORES
from app.exchange.exporters.data.source import DataSet
from app.exchange.exporters.data.table import Filled, Row, Value
from app.exchange.importers.sheets import read_book
from app.session.session import Session
from tests.app.exchange.exporters.data.conftest import LONG, NOTE
from tests.helpers.systems import module_of

ROOT = Path(__file__).parents[5]
SCHEMA = ROOT / "docs" / "data.schema.json"


def steps(_: Filled) -> None:
    """Go on."""


def in_order(at: Sequence[int], row: Row) -> list[Value]:
    """Return the values of a row by which it is sorted."""
    return [row[place] for place in at]


def test_json_is_valid_by_the_published_schema(plain: DataSet, hidden: DataSet, tmp_path: Path) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for name, data in (("plain", plain), ("hidden", hidden)):
        json_file.write(data, tmp_path / name, steps)
        document = json.loads((tmp_path / name).read_text(encoding="utf-8"))
        assert [error.message for error in validator.iter_errors(document)] == []
        assert {table: len(rows) for table, rows in document.items()} == {
            each.table.name: len(each.rows) for each in data.tables
        }


def test_the_published_schema_is_made_from_the_definition() -> None:
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == json_file.json_schema()


def test_a_document_with_another_answer_is_not_valid(plain: DataSet, tmp_path: Path) -> None:
    json_file.write(plain, tmp_path / "d.json", steps)
    document = json.loads((tmp_path / "d.json").read_text(encoding="utf-8"))
    document["judgements"][0]["answer"] = "maybe"
    assert not jsonschema.Draft202012Validator(json_file.json_schema()).is_valid(document)


def test_sqlite_has_every_row_and_a_meaning_for_every_column(plain: DataSet, tmp_path: Path) -> None:
    sqlite_file.write(plain, tmp_path / "d.sqlite", steps)
    with closing(sqlite3.connect(tmp_path / "d.sqlite")) as database:
        for each in plain.tables:
            order = ", ".join(each.table.key)
            names = [column.name for column in each.table.columns]
            at = [names.index(name) for name in each.table.key]
            rows = sorted(each.rows, key=partial(in_order, at))
            assert database.execute(f"SELECT * FROM {each.table.name} ORDER BY {order}").fetchall() == rows
            (made,) = database.execute("SELECT sql FROM sqlite_master WHERE name=?", (each.table.name,)).fetchone()
            assert all(f"-- {column.meaning}" in made for column in each.table.columns)
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_views_of_sqlite_say_what_the_scores_say(session: Session, plain: DataSet, tmp_path: Path) -> None:
    sqlite_file.write(plain, tmp_path / "d.sqlite", steps)
    with closing(sqlite3.connect(tmp_path / "d.sqlite")) as database:
        views = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='view'")]
        assert len(views) == 5
        counted = dict(
            database.execute("SELECT criterion, sum(answer = 'no') FROM judgements_that_count WHERE scored GROUP BY 1")
        )
        assert counted == {each.id: session.board.tally("criterion", each.id).no for each in session.framework.criteria}
        percents = [row[0] for row in database.execute("SELECT percent FROM weakest_questions")]
        assert percents == sorted(percents)
        opinions = database.execute("SELECT case_ref, question, second, same FROM second_opinions").fetchall()
        assert ("BRO-001", "1.1.06", "LI", 1) in opinions or ("BRO-001", "1.1.06", "LI", 0) in opinions
        assert [row[0] for row in database.execute("SELECT case_ref FROM case_overview")] == [
            "BRO-001",
            "BRO-002",
            "BRO-003",
        ]


def test_csv_files_hold_every_row_and_no_formula(plain: DataSet, tmp_path: Path) -> None:
    csv_set.write(plain, tmp_path, steps)
    for each in plain.tables:
        with (tmp_path / f"{each.table.name}.csv").open(encoding="utf-8-sig", newline="") as file:
            headings, *rows = csv.reader(file)
        assert headings == [column.name for column in each.table.columns]
        assert len(rows) == len(each.rows)
        assert all(safe_cell(cell) == cell for row in rows for cell in row if not cell.lstrip("-").isdigit())
    assert "'=HYPERLINK" in (tmp_path / "judgements.csv").read_text(encoding="utf-8-sig")


def test_a_workbook_has_a_sheet_for_each_table_with_texts_that_are_no_formulas(plain: DataSet, tmp_path: Path) -> None:
    path = tmp_path / "d.xlsx"
    xlsx_file.write(plain, path, steps)
    book = read_book(path)
    sheets = {grid.name: grid for grid in book.grids}
    assert [*sheets] == ["Charts", *(each.table.name for each in plain.tables)]
    for each in plain.tables:
        assert len(sheets[each.table.name].rows) == len(each.rows) + 1
    texts = {str(cell) for row in sheets["judgements"].rows for cell in row.cells.values()}
    assert any("=HYPERLINK" in text for text in texts)


def test_a_workbook_has_native_charts_with_a_description(plain: DataSet, tmp_path: Path) -> None:
    import zipfile

    path = tmp_path / "d.xlsx"
    xlsx_file.write(plain, path, steps)
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        drawing = package.read("xl/drawings/drawing1.xml").decode()
        sheets = [package.read(name).decode() for name in names if name.startswith("xl/worksheets/sheet")]
        styles = package.read("xl/styles.xml").decode()
    assert sum(name.startswith("xl/charts/chart") for name in names) == 2
    assert 'descr="Headline scores: safeguarding' in drawing
    assert not any("<f>" in sheet for sheet in sheets)
    assert 'quotePrefix="1"' in styles


def test_parquet_files_have_the_rows_with_their_types(plain: DataSet, tmp_path: Path) -> None:
    parquet_files.write(plain, tmp_path, steps)
    for each in plain.tables:
        found = duckdb.read_parquet(str(tmp_path / f"{each.table.name}.parquet"))
        assert found.columns == [column.name for column in each.table.columns]
        assert len(found) == len(each.rows)
    judgements = duckdb.read_parquet(str(tmp_path / "judgements.parquet"))
    assert set(judgements.fetchall()) == set(plain.table(JUDGEMENTS).rows)
    cases = duckdb.read_parquet(str(tmp_path / "cases.parquet"))
    kinds = dict(zip(cases.columns, map(str, cases.types), strict=True))
    assert (kinds["sentence_date"], kinds["age_at_sentence"], kinds["complete"]) == ("DATE", "BIGINT", "BOOLEAN")


@pytest.mark.parametrize(
    ("write", "suffix", "reading", "longest"),
    [
        (statistics_files.write_spss, ".sav", "read_sav", 32_767),
        (statistics_files.write_stata, ".dta", "read_dta", 2_045),
    ],
    ids=["spss", "stata"],
)
def test_statistics_files_have_every_row_with_labels(
    plain: DataSet, tmp_path: Path, write: Any, suffix: str, reading: str, longest: int
) -> None:
    read = getattr(module_of("pyreadstat"), reading)
    write(plain, tmp_path, steps)
    for each in plain.tables:
        values, about = read(tmp_path / f"{each.table.name}{suffix}")
        assert about.number_rows == len(each.rows)
        assert about.column_labels == [column.label for column in each.table.columns]
        assert about.file_label == f"Aboveline: {each.table.label}"
        assert [*values] == [column.name for column in each.table.columns]
    scores, _ = read(tmp_path / f"scores{suffix}")
    assert list(scores["yes"]) == [row[3] for row in plain.table(SCORES).rows]
    judged, about = read(tmp_path / f"judgements{suffix}", apply_value_formats=True)
    labels = plain.codes["answer"]
    assert list(judged["answer"]) == [labels[str(row[3])] for row in plain.table(JUDGEMENTS).rows]
    notes = [str(text) for text in judged["note"]]
    assert NOTE in notes
    (cut,) = (text for text in notes if text.startswith("nnn"))
    assert (len(cut.encode()), cut.endswith("[…]")) == (longest, True)
    assert len(LONG) > longest
    cases, _ = read(tmp_path / f"cases{suffix}")
    assert str(cases["sentence_date"][0])[:10] == plain.table(CASES).rows[0][13]
