"""The tables that are exported, as claims: they say what the scores and the record say."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.answering import record_fact, record_judgement
from app.commands.exporting import AlreadyThereError, export_table
from app.commands.flagging import record_flag
from app.commands.importing import import_answers
from app.commands.settling import set_counting_assessor
from app.errors import DataError, KnownError
from app.exchange.exporters.registry import FORMATS
from app.exchange.importers.sheets import read_table
from app.scoring.table import score_rows
from app.session.session import Session
from tests.helpers.inspections import reference_inspection, small_copy


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = small_copy(tmp_path / "lead")
    yield made
    made.close()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The reference inspection with every case answered."""
    made = reference_inspection(tmp_path_factory.mktemp("whole") / "lead", answers=True).session
    yield made
    made.close()


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_format_has_a_name_of_its_own_a_suffix_and_a_title() -> None:
    assert len({each.name for each in FORMATS}) == len(FORMATS)
    assert all(each.suffix.startswith(".") and str(each.title) for each in FORMATS)


def test_the_scores_are_those_of_the_scoreboard(whole: Session, tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    exported = export_table(whole, "scores-csv", path)
    rows = rows_of(path)
    assert exported.rows == len(rows)
    scores = [row for row in score_rows(whole.framework, whole.board) if row["level"] != "reason"]
    printed = {
        (row["level"], row["id"]): (int(row["yes"]), int(row["no"]), int(row["percent"]) if row["percent"] else None)
        for row in rows
    }
    assert printed == {(row["level"], row["id"]): (row["yes"], row["no"], row["percent"]) for row in scores}
    labels = {band.id: band.label for band in whole.framework.bands}
    bands = {(row["level"], row["id"]): row["band"] for row in scores}
    assert all(row["band"] == labels.get(str(bands[row["level"], row["id"]]), "") for row in rows)


def test_a_score_names_its_title_its_na_and_the_cases_behind_it(session: Session, tmp_path: Path) -> None:
    for case, answer in (("BRO-001", "yes"), ("BRO-002", "no"), ("BRO-003", "na")):
        record_judgement(session, case_id=case, question="1.1.01", answer=answer)
    path = tmp_path / "scores.csv"
    export_table(session, "scores-csv", path)
    row = next(row for row in rows_of(path) if row["id"] == "1.1.01")
    question = session.framework.question_by_id["1.1.01"]
    assert row == {
        "level": "question",
        "id": "1.1.01",
        "title": question.text,
        "yes": "1",
        "no": "1",
        "na": "1",
        "percent": "50",
        "band": row["band"],
        "cases": "2",
    }
    assert row["band"]


def test_a_level_that_nothing_is_judged_at_has_no_score(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    export_table(session, "scores-csv", path)
    assert {(row["percent"], row["band"], row["cases"]) for row in rows_of(path)} == {("", "", "0")}


def test_a_judgement_has_a_row_with_all_that_is_behind_it(session: Session, tmp_path: Path) -> None:
    reason = session.framework.question_by_id["1.1.01"].reasons[0].id
    record_judgement(
        session, case_id="BRO-001", question="1.1.01", answer="no", reasons=[reason], note="=1+1", evidence="log, p. 3"
    )
    record_flag(session, case_id="BRO-001", question="1.1.02", kind="ask", text="Who?")
    path = tmp_path / "judgements.csv"
    assert export_table(session, "judgements-csv", path).rows == 1
    assert rows_of(path) == [
        {
            "case": "BRO-001",
            "question": "1.1.01",
            "answer": "no",
            "reasons": reason,
            "note": "'=1+1",
            "evidence": "log, p. 3",
            "applies": "yes",
            "assessor": "PA",
        }
    ]


def test_only_the_assessor_who_counts_is_exported(session: Session, tmp_path: Path) -> None:
    record_judgement(session, case_id="BRO-001", question="1.1.01", answer="yes", assessor="PA")
    record_judgement(session, case_id="BRO-001", question="1.1.01", answer="no", assessor="QA")
    path = tmp_path / "judgements.csv"
    export_table(session, "judgements-csv", path)
    assert [(row["answer"], row["assessor"]) for row in rows_of(path)] == [("yes", "PA")]
    set_counting_assessor(session, case_id="BRO-001", item="1.1.01", assessor="QA", why="Moderated.")
    export_table(session, "judgements-csv", path, replace=True)
    assert [(row["answer"], row["assessor"]) for row in rows_of(path)] == [("no", "QA")]


def test_a_judgement_on_a_question_that_is_not_asked_says_so(session: Session, tmp_path: Path) -> None:
    record_judgement(session, case_id="BRO-001", question="1.1.01", answer="yes")
    record_fact(session, case_id="BRO-001", fact="plan_required", value="no")
    path = tmp_path / "judgements.csv"
    export_table(session, "judgements-csv", path)
    assert [row["applies"] for row in rows_of(path)] == ["no"]
    record_fact(session, case_id="BRO-001", fact="plan_required", value="clear")
    export_table(session, "judgements-csv", path, replace=True)
    assert [row["applies"] for row in rows_of(path)] == ["pending"]


@pytest.mark.slow
def test_exported_judgements_can_be_imported_as_answers(whole: Session, tmp_path: Path) -> None:
    path = tmp_path / "judgements.csv"
    exported = export_table(whole, "judgements-csv", path)
    other = reference_inspection(tmp_path / "other").session
    try:
        imported = import_answers(other, read_table(path))
        assert imported.rows == exported.rows
        for case in whole.sample():
            assert other.case(case.id).counting_judgements() == case.counting_judgements()
    finally:
        other.close()


def test_a_file_that_is_there_is_not_replaced_unasked(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(AlreadyThereError, match="is there already"):
        export_table(session, "scores-csv", path)
    assert path.read_text(encoding="utf-8") == "mine"
    export_table(session, "scores-csv", path, replace=True)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_an_unknown_format_and_a_place_inside_the_inspection_are_refused(session: Session, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no export format pdf"):
        export_table(session, "pdf", tmp_path / "x.pdf")
    with pytest.raises(KnownError, match="inspection's own folder"):
        export_table(session, "scores-csv", session.folder / "x.csv")
    with pytest.raises(KnownError, match="is a folder"):
        export_table(session, "scores-csv", tmp_path)
