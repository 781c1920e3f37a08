"""Claims about submissions that come back from a form: each answer is one of that assessor."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.importing import import_answers
from app.errors import DataError
from app.exchange.forms.names import form_names
from app.exchange.importers.sheets import read_book
from app.framework.load import parse_framework
from app.session.session import Session
from tests.helpers.inspections import small_copy
from tests.helpers.small_framework import small_source

HEADINGS = (
    "SubmissionDate,case-case_reference,case-assessor_code,facts-f_plan_required,set_1-q_1_1_01,set_1-r_1_1_01,"
    "set_1-r_1_1_01/late,set_1-n_1_1_01,set_1-e_1_1_01,meta-instanceID"
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = small_copy(tmp_path / "small")
    yield session
    session.close()


def csv_file(folder: Path, *lines: str) -> Path:
    path = folder / "submissions.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_submission_becomes_answers_of_its_assessor(session: Session, tmp_path: Path) -> None:
    path = csv_file(
        tmp_path,
        HEADINGS,
        '2012-03-27,BRO-001,QA,yes,no,late thin,1,"Two plans, one copied",file p. 3,uuid:1',
        "2012-03-27,BRO-002,QA,no,,,,,,uuid:2",
    )
    done = import_answers(session, read_book(path))
    assert (done.rows, done.recorded) == (3, 3)
    found = session.judgement("BRO-001", "1.1.01", "QA")
    assert (found.answer, found.reasons) == ("no", ("late", "thin"))
    assert (found.note, found.evidence) == ("Two plans, one copied", "file p. 3")
    assert session.case("BRO-002").facts_of("QA") == {"plan_required": "no"}
    assert session.case("BRO-001").judgements_of("PA") == {}
    assert import_answers(session, read_book(path)).recorded == 0


def test_headings_with_slashes_and_without_groups_are_read_too(session: Session, tmp_path: Path) -> None:
    for headings in ("case/case_reference,set_1/q_1_1_03", "case_reference,q_1_1_03"):
        path = csv_file(tmp_path, headings, "BRO-003,yes")
        import_answers(session, read_book(path), assessor="QA")
        assert session.judgement("BRO-003", "1.1.03", "QA").answer == "yes"


def test_a_wrong_value_is_refused_by_its_row_and_nothing_is_recorded(session: Session, tmp_path: Path) -> None:
    path = csv_file(tmp_path, HEADINGS, "2012-03-27,BRO-001,QA,yes,perhaps,,,,,", "2012-03-27,BRO-009,XX,yes,no,,,,,")
    with pytest.raises(DataError) as refused:
        import_answers(session, read_book(path))
    said = "\n".join(map(str, refused.value.problems))
    assert "perhaps" in said
    assert "BRO-009" in said
    assert "row 2" in said
    assert session.case("BRO-001").judgements_of("QA") == {}


def test_two_submissions_of_one_case_by_one_assessor_have_to_be_chosen_between(
    session: Session, tmp_path: Path
) -> None:
    path = csv_file(tmp_path, "case_reference,assessor_code,q_1_1_03", "BRO-001,QA,yes", "BRO-001,QA,no")
    with pytest.raises(DataError) as refused:
        import_answers(session, read_book(path))
    assert "Keep one of the two rows." in str(refused.value.problems[0])


def test_names_in_a_form_differ_even_where_ids_differ_only_in_punctuation() -> None:
    source = small_source().replace('id = "1.1.03"', 'id = "1_1_01"')
    names = form_names(parse_framework(source, name="small"))
    assert names.questions == {"1.1.01": "q_1_1_01", "1.1.02": "q_1_1_02", "1_1_01": "q_1_1_01_2"}
