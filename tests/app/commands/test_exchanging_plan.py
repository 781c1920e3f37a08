"""Claims about the plan as a file: it goes out, comes back with its changes shown, or is refused with nothing lost."""

from __future__ import annotations

import re
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.shared import Pt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.commands.exchanging_plan import read_plan, take_plan, write_plan
from app.commands.exporting import AlreadyThereError
from app.commands.planning import add_action, edit_action, remove_action, sign_plan
from app.commands.recommending import add_recommendation, remove_recommendation
from app.errors import DataError, KnownError
from app.message import Message
from app.records.plan_action import PLAN_ACTION, PlanAction
from app.reporting.action_texts import action_as_recorded
from app.reporting.plan import plan_of
from app.reporting.plan_changes import compare_plan
from app.reporting.plan_file import FilledPlan, FilledRow
from app.reporting.plan_layout import lay_out_plan
from app.reporting.plan_rules import Column, plan_rules
from app.reporting.working_days import add_working_days
from app.session.session import Session
from app.store.store import NewRecord
from tests.helpers.inspections import small_inspection
from tests.helpers.plans import ACTIONS, FILLED, FILLED_IN, WEEKLY, record_plan, shown_changes

pytestmark = pytest.mark.usefixtures("sound_in_the_end")


@pytest.fixture
def planned(session: Session) -> Session:
    record_plan(session)
    return session


@pytest.fixture(params=[".docx", ".xlsx"])
def written(planned: Session, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """The plan in either format."""
    path = tmp_path / f"plan{request.param}"
    write_plan(planned, path)
    return path


@pytest.fixture
def document(planned: Session, tmp_path: Path) -> Path:
    path = tmp_path / "plan.docx"
    write_plan(planned, path)
    return path


@pytest.mark.parametrize("name", ["plan.docx", "plan.xlsx"])
def test_a_plan_with_a_character_that_no_document_can_hold_is_written(
    planned: Session, tmp_path: Path, name: str
) -> None:
    # No command records one. A file of a changed program may have brought it.
    planned.record([NewRecord(PLAN_ACTION.key(item=WEEKLY), replace(ACTIONS[WEEKLY], who="Team\x01 leaders"))])
    write_plan(planned, tmp_path / name)
    with zipfile.ZipFile(tmp_path / name) as package:
        assert any("Team\ufffd leaders" in package.read(part).decode() for part in package.namelist())


def edited(path: Path, edit: Callable[[Any], object]) -> Path:
    """The document as somebody changed it."""
    opened = Document(str(path))
    edit(opened)
    opened.save(str(path))
    return path


def cell(document: Any, table: int, row: int, column: int) -> Any:
    return document.tables[table].rows[row].cells[column]


def test_a_plan_comes_back_unchanged_in_either_format_and_language(planned: Session, tmp_path: Path) -> None:
    for suffix in (".docx", ".xlsx"):
        for language in ("en", "cy"):
            path = tmp_path / f"{language}{suffix}"
            write_plan(planned, path, language=language)
            found = read_plan(planned, path)
            assert (found.update.changes, found.update.both, found.update.notes) == ([], [], [])
            assert not take_plan(planned, found)


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".ods"])
def test_a_plan_that_was_filled_in_with_libreoffice_comes_back_with_its_changes(planned: Session, suffix: str) -> None:
    before = planned.store.last_row()
    seen = read_plan(planned, FILLED / f"filled{suffix}")
    assert sorted(shown_changes(seen.update)) == sorted(FILLED_IN)
    assert planned.store.last_row() == before
    take_plan(planned, seen)
    plan = plan_of(planned)
    assert [len(each.actions) for each in plan.recommendations] == [3, 2, 1]
    assert plan.sign_off is not None
    assert not plan.changed_since_sign_off
    assert plan_of(planned).recommendations[0].actions[0].action.progress == "In use\nin two teams"
    assert read_plan(planned, FILLED / f"filled{suffix}").update.entries == []


def test_the_same_plan_gives_the_same_bytes(planned: Session, tmp_path: Path) -> None:
    for suffix in (".docx", ".xlsx"):
        first, second = tmp_path / f"1{suffix}", tmp_path / f"2{suffix}"
        write_plan(planned, first)
        write_plan(planned, second)
        assert first.read_bytes() == second.read_bytes()
    edit_action(planned, "1.1", done=True)
    write_plan(planned, second, replace=True)
    assert first.read_bytes() != second.read_bytes()


def test_a_table_that_ends_with_its_page_is_not_followed_by_an_empty_page(document: Path) -> None:
    last = Document(str(document)).paragraphs[-1]
    assert last.style is not None
    assert last.style.paragraph_format.line_spacing == Pt(1)


def test_what_only_the_lead_changed_meanwhile_stays(written: Path, planned: Session) -> None:
    edit_action(planned, "1.1", who="Somebody else")
    add_action(planned, "2", what="One more")
    found = read_plan(planned, written).update
    assert (found.changes, found.both) == ([], [])
    assert [str(note) for note in found.notes] == ["Action 2.2 is not in the file, and stays here as it is."]


def test_what_both_changed_stays_unless_the_files_is_asked_for(document: Path, planned: Session) -> None:
    edited(document, lambda opened: setattr(cell(opened, 0, 1, 3), "text", "Their team"))
    edit_action(planned, "1.1", who="Our team", progress="Begun")
    seen = read_plan(planned, document)
    assert seen.update.changes == []
    assert [(each.part, each.before, each.after) for each in seen.update.both] == [("who", "Our team", "Their team")]
    take_plan(planned, read_plan(planned, document, take_both=True))
    action = plan_of(planned).recommendations[0].actions[0].action
    assert (action.who, action.progress) == ("Their team", "Begun")


def test_changes_are_taken_only_as_they_were_shown(document: Path, planned: Session) -> None:
    edited(document, lambda opened: setattr(cell(opened, 0, 1, 3), "text", "Their team"))
    seen = read_plan(planned, document)
    edit_action(planned, "1.1", who="Our team")
    before = planned.store.last_row()
    with pytest.raises(DataError, match="changed here since"):
        take_plan(planned, seen)
    assert planned.store.last_row() == before


def test_a_row_that_was_emptied_or_removed_stays_here_and_is_named(document: Path, planned: Session) -> None:
    def empty_and_remove(opened: Any) -> None:
        for column in range(2, 8):
            cell(opened, 0, 1, column).text = ""
        row = opened.tables[0].rows[2]._tr
        row.getparent().remove(row)

    found = read_plan(planned, edited(document, empty_and_remove)).update
    assert found.entries == []
    assert [str(note) for note in found.notes] == [
        "table 1, row 2: it was emptied, and stays here as it is.",
        "Action 1.2 is not in the file, and stays here as it is.",
    ]


def test_what_was_removed_here_does_not_come_back(document: Path, planned: Session) -> None:
    edited(document, lambda opened: setattr(cell(opened, 1, 1, 6), "text", "Done by now"))
    remove_action(planned, "1.1")
    remove_recommendation(planned, "2")
    found = read_plan(planned, document).update
    assert found.entries == []
    notes = [str(note) for note in found.notes]
    assert "table 1, row 2: its action was removed here." in notes
    assert "table 2, row 2: its recommendation was removed here." in notes


def test_text_outside_of_the_tables_is_shown_and_not_read(document: Path, planned: Session) -> None:
    edited(document, lambda opened: opened.add_paragraph("We disagree with recommendation 2."))
    assert [str(note) for note in read_plan(planned, document).update.notes] == [
        "This text is outside of the tables, and is not read: “We disagree with recommendation 2.”"
    ]


def remove_column(opened: Any) -> None:
    for row in opened.tables[0].rows:
        row._tr.remove(row.cells[6]._tc)


def add_column(opened: Any) -> None:
    from docx.shared import Cm

    opened.tables[0].add_column(Cm(2))
    cell(opened, 0, 0, 8).text = "Cost"


def remove_headings(opened: Any) -> None:
    for each in opened.tables[0].rows[0].cells:
        each.text = ""


def move_row(opened: Any) -> None:
    opened.tables[1]._tbl.append(opened.tables[0].rows[1]._tr)


def copy_row(opened: Any) -> None:
    from copy import deepcopy

    opened.tables[0]._tbl.append(deepcopy(opened.tables[0].rows[1]._tr))


RESTRUCTURED: dict[str, tuple[Callable[[Any], object], str]] = {
    "a column removed": (remove_column, "A column of the plan is missing, or its heading was changed."),
    "a column added": (add_column, "It has a column that the plan does not have."),
    "a heading changed": (
        lambda opened: setattr(cell(opened, 0, 0, 3), "text", "Lead officer"),
        "A column of the plan is missing, or its heading was changed.",
    ),
    "all headings removed": (
        remove_headings,
        "Its headings were changed.",
    ),
    "cells merged": (lambda opened: cell(opened, 0, 1, 2).merge(cell(opened, 0, 2, 2)), "It has merged cells."),
    "a table in a cell": (lambda opened: cell(opened, 0, 1, 2).add_table(1, 1), "It has a table in a cell."),
    "a reference changed": (
        lambda opened: setattr(cell(opened, 0, 1, 0), "text", "1.1"),
        "Its reference was changed.",
    ),
    "a row in another table": (move_row, "It is of another recommendation than the rows above it."),
    "a row copied": (copy_row, "Its reference is there twice."),
}


@pytest.mark.parametrize("how", RESTRUCTURED)
def test_a_plan_that_somebody_restructured_is_refused_with_its_place_and_nothing_is_lost(
    document: Path, planned: Session, how: str
) -> None:
    edit, fault = RESTRUCTURED[how]
    before = planned.store.last_row()
    with pytest.raises(DataError, match="the plan in it was restructured") as refused:
        read_plan(planned, edited(document, edit))
    assert any(str(each.what) == fault for each in refused.value.problems)
    assert all(each.remedy for each in refused.value.problems)
    assert planned.store.last_row() == before


def test_what_cannot_be_in_a_row_is_refused_with_every_place(document: Path, planned: Session) -> None:
    def fill(opened: Any) -> None:
        cell(opened, 0, 1, 2).text = ""
        cell(opened, 0, 2, 7).text = "maybe"
        cell(opened, 0, 3, 3).text = "Nobody says what"
        cell(opened, 3, 1, 0).text = "B. Head"

    with pytest.raises(DataError, match=r"is not read\. Nothing was changed") as refused:
        read_plan(planned, edited(document, fill))
    assert [str(each.where) for each in refused.value.problems] == [
        *(f"table 1, row {row}" for row in (2, 3, 4)),
        "The sign-off",
    ]


def test_a_plan_of_another_inspection_is_refused(document: Path, tmp_path: Path) -> None:
    other = small_inspection(tmp_path / "other").session
    add_recommendation(other, text="Something else")
    with pytest.raises(DataError) as refused:
        read_plan(other, document)
    assert {str(each.what) for each in refused.value.problems} == {"It is of another inspection."}
    other.close()


def test_other_files_are_refused_in_one_sentence(planned: Session, tmp_path: Path) -> None:
    other = tmp_path / "other.docx"
    Document().save(str(other))
    with pytest.raises(DataError, match="has no table of the plan"):
        read_plan(planned, other)
    table = tmp_path / "table.csv"
    table.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(DataError, match="has no table of the plan"):
        read_plan(planned, table)
    with zipfile.ZipFile(tmp_path / "broken.docx", "w") as broken:
        broken.writestr("word/document.xml", "<w:document")
    with pytest.raises(DataError, match="damaged"):
        read_plan(planned, tmp_path / "broken.docx")
    with pytest.raises(KnownError, match="There is no file"):
        read_plan(planned, tmp_path / "none.docx")


def test_a_plan_is_written_under_a_fit_name_only(planned: Session, tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"ends in \.docx or \.xlsx"):
        write_plan(planned, tmp_path / "plan.pdf")
    with pytest.raises(DataError, match="not in fr"):
        write_plan(planned, tmp_path / "plan.docx", language="fr")
    write_plan(planned, tmp_path / "plan.docx")
    with pytest.raises(AlreadyThereError):
        write_plan(planned, tmp_path / "plan.docx")
    with pytest.raises(KnownError, match="own folder"):
        write_plan(planned, planned.folder / "plan.docx")


def test_tracked_changes_are_read_as_accepted(document: Path, planned: Session) -> None:
    def track(opened: Any) -> None:
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls

        paragraph = cell(opened, 0, 2, 2).paragraphs[0]._p
        run = paragraph.r_lst[0]
        paragraph.remove(run)
        for xml in (
            '<w:del {ns} w:id="1" w:author="x"><w:r><w:delText>Training</w:delText></w:r></w:del>',
            '<w:ins {ns} w:id="2" w:author="x"><w:r><w:t>Training for all</w:t></w:r></w:ins>',
        ):
            paragraph.append(parse_xml(xml.format(ns=nsdecls("w"))))

    found = read_plan(planned, edited(document, track)).update
    assert shown_changes(found) == ["action 1.2, what will be done: Training -> Training for all"]


def test_a_sign_off_here_is_in_the_document_and_comes_back_as_it_is(planned: Session, tmp_path: Path) -> None:
    sign_plan(planned, name="B. Head", designation="Head of service", day="2012-05-01")
    write_plan(planned, tmp_path / "plan.docx")
    assert read_plan(planned, tmp_path / "plan.docx").update.entries == []


TEXTS = ("what", "who", "by", "review", "progress")
short = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=6)
texts_changed = st.dictionaries(st.sampled_from(TEXTS), short).filter(lambda each: each.get("what", "x").strip())


def changed(action: PlanAction, texts: dict[str, Any]) -> PlanAction:
    return replace(action, **texts)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mine=texts_changed, theirs=texts_changed)
def test_each_text_comes_from_whoever_changed_it_and_none_is_lost(
    planned: Session, mine: dict[str, str], theirs: dict[str, str]
) -> None:
    base = ACTIONS[WEEKLY]
    planned.record([NewRecord(PLAN_ACTION.key(item=WEEKLY), base)])
    laid = lay_out_plan(planned, "en", plan_rules(), add_working_days).tables[0].rows[0]
    planned.record([NewRecord(PLAN_ACTION.key(item=WEEKLY), action_as_recorded(changed(base, mine)))])
    now = plan_of(planned).recommendations[0].actions[0].action
    back = action_as_recorded(changed(base, theirs))
    recommendation, name, version = laid.reference.split("-")
    given_back: dict[Column, str] = {
        "done": "",
        "what": back.what,
        "who": back.who,
        "by": back.by,
        "review": back.review,
        "progress": back.progress,
    }
    row = FilledRow(Message("row"), recommendation, name, version, given_back)
    update = compare_plan(planned, FilledPlan([row]))
    after = update.entries[0].value if update.entries else now
    both = set()
    for part in TEXTS:
        was, here, new = (getattr(each, part) for each in (base, now, back))
        assert getattr(after, part) == (new if here == was else here)
        if len({was, here, new}) == 3:
            both.add(part)
    assert {each.part for each in update.both} == both


def changed_part(path: Path, part: str, old: str, new: str) -> Path:
    """The file with a text of one of its parts replaced, or with another part."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name).decode("latin-1") for name in package.namelist()}
    assert old in parts.get(part, "")
    parts[part] = parts.get(part, "").replace(old, new, 1)
    with zipfile.ZipFile(path, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text.encode("latin-1"))
    return path


def test_a_text_box_in_a_cell_loses_no_text_around_it(planned: Session, document: Path) -> None:
    box = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
    with zipfile.ZipFile(document) as package:
        text = package.read("word/document.xml").decode()
    start = text.index("Weekly check")
    changed_part(document, "word/document.xml", text[start : start + 12], f"Weekly check</w:t></w:r>{box}<w:r><w:t>")
    assert all(each in str(shown_changes(read_plan(planned, document).update)) for each in ("Box", "Weekly check"))


@pytest.mark.parametrize(
    ("sign", "done"),
    [
        ('<w:sym w:font="Wingdings" w:char="F0FC"/>', True),
        ("<w:fldChar><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar>", True),
        ("<w:fldChar><w:ffData><w:checkBox/></w:ffData></w:fldChar>", False),
    ],
)
def test_a_tick_of_any_kind_says_that_an_action_is_done(
    planned: Session, document: Path, sign: str, *, done: bool
) -> None:
    edited(document, lambda opened: setattr(cell(opened, 0, 1, 7), "text", "TICK"))
    changed_part(document, "word/document.xml", "<w:t>TICK</w:t>", sign)
    said = ["action 1.1, done: no -> yes"] if done else []
    assert shown_changes(read_plan(planned, document).update) == said


def test_comments_are_named_since_they_are_not_read(planned: Session, document: Path) -> None:
    comment = (
        '<w:comments xmlns:w="urn:w"><w:comment><w:p><w:r><w:t>We object</w:t></w:r></w:p></w:comment></w:comments>'
    )
    changed_part(document, "word/comments.xml", "", comment)
    assert "This comment or note is not read: “We object”" in map(str, read_plan(planned, document).update.notes)


def test_a_thousand_texts_outside_of_the_tables_are_no_thousand_notes(planned: Session, document: Path) -> None:
    changed_part(document, "word/document.xml", "<w:body>", "<w:body>" + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 1000)
    notes = list(map(str, read_plan(planned, document).update.notes))
    assert (len(notes), notes[-1]) == (51, "950 more such texts are not read.")


@pytest.mark.parametrize(
    ("new", "sentence"),
    [
        ("<c t='e'><v>#N/A</v></c>", "The spreadsheet shows the error"),
        ("<c><f>A1</f></c>", "formula that was never calculated"),
    ],
)
def test_a_cell_of_a_workbook_without_text_to_read_is_refused(
    planned: Session, tmp_path: Path, new: str, sentence: str
) -> None:
    path = tmp_path / "plan.xlsx"
    write_plan(planned, path)
    with zipfile.ZipFile(path) as package:
        part = package.read("xl/worksheets/sheet1.xml").decode()
    found = re.findall(r'<c r="F\d+"[^>]*>.*?</c>', part)
    old = found[1]
    reference = re.search(r'r="F\d+"', old)
    assert reference is not None
    changed_part(path, "xl/worksheets/sheet1.xml", old, new.replace("<c", f"<c {reference[0]}", 1))
    with pytest.raises(DataError) as refused:
        read_plan(planned, path)
    assert sentence in str(refused.value.problems[0].what)


NO_DAYS = (
    "31/02/2013", "2013-02-31", "31.2.13", "31 / 2 / 2013", "31 February 2013", "Monday 1 May 2012", "30/04/20213",
    "30/04/0212", "41029", "41029.5",
)  # fmt: skip


@pytest.mark.parametrize("text", NO_DAYS)
@pytest.mark.parametrize("column", [4, 5])
def test_a_day_that_does_not_exist_is_refused_and_not_taken_as_words(
    document: Path, planned: Session, text: str, column: int
) -> None:
    def fill(opened: Any) -> None:
        cell(opened, 0, 1, column).text = text
        for at, written in ((2, "One more"), (column, text)):
            cell(opened, 0, 3, at).text = written

    with pytest.raises(DataError) as refused:
        read_plan(planned, edited(document, fill))
    assert [(str(each.where), str(each.what)) for each in refused.value.problems] == [
        (f"table 1, row {row}", f'"{text}" is no day.') for row in (2, 4)
    ]
    assert all("30/04/2012" in str(each.remedy) for each in refused.value.problems)


@pytest.mark.parametrize("text", ["Immediate", "End of July 2012", "2012", "Q3 2012/13", "Within 20 days", "1/2 term"])
def test_a_time_in_words_is_taken(document: Path, planned: Session, text: str) -> None:
    edited(document, lambda opened: setattr(cell(opened, 0, 2, 4), "text", text))
    assert shown_changes(read_plan(planned, document).update) == [f"action 1.2, by when: 2012-06-30 -> {text}"]


def test_a_time_that_is_no_day_and_was_there_before_comes_back(planned: Session, tmp_path: Path) -> None:
    # A version that did not look has recorded it.
    planned.record([NewRecord(PLAN_ACTION.key(item=WEEKLY), replace(ACTIONS[WEEKLY], by="31/02/2013"))])
    write_plan(planned, tmp_path / "plan.docx")
    assert read_plan(planned, tmp_path / "plan.docx").update.entries == []


@pytest.mark.parametrize("heading", ["By when", "by-when ", " "])
def test_own_headings_by_which_no_column_could_be_told_are_refused(
    planned: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, heading: str
) -> None:
    monkeypatch.setattr("app.framework.rule_files.own_reporting_file", lambda name: tmp_path / name)
    (tmp_path / "plan.toml").write_text(f'[document.en]\nwho = "{heading}"\n', encoding="utf-8")
    with pytest.raises(DataError, match="rules for the plan") as refused:
        write_plan(planned, tmp_path / "plan.docx")
    assert [str(each.what) for each in refused.value.problems] == ["Two columns have one heading, or one has none."]


REMARK = "<w:comment><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>"


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("word/comments.xml", REMARK.format(text="x" * 1_500_000)),
        ("word/comments.xml", f"<w:comment><w:p><w:r><w:t>x</w:t></w:r></w:p>{'<w:p/>' * 1_100_000}</w:comment>"),
        ("word/document.xml", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>" * 3_000),
    ],
)
def test_a_document_with_more_than_any_plan_is_refused_before_it_takes_long(
    planned: Session, document: Path, part: str, content: str
) -> None:
    if part == "word/comments.xml":
        changed_part(document, part, "", f'<w:comments xmlns:w="urn:w">{content}</w:comments>')
    else:
        changed_part(document, part, "<w:body>", f"<w:body>{content}")
    began = time.thread_time()
    with pytest.raises(DataError, match="holds too much"):
        read_plan(planned, document)
    assert time.thread_time() - began < 5


@pytest.mark.parametrize(("column", "most"), [(2, "200,000"), (3, "500"), (4, "500"), (6, "200,000")])
def test_a_text_that_is_too_long_to_record_is_refused_when_the_plan_is_read(
    document: Path, planned: Session, column: int, most: str
) -> None:
    def fill(opened: Any) -> None:
        cell(opened, 0, 1, column).text = "x" * 300_000
        cell(opened, 0, 3, 2).text = "One more"
        cell(opened, 0, 3, column).text = "x" * 300_000

    with pytest.raises(DataError) as refused:
        read_plan(planned, edited(document, fill))
    assert [str(each.where) for each in refused.value.problems] == ["table 1, row 2", "table 1, row 4"]
    assert all(f"and the most is {most}" in str(each.what) for each in refused.value.problems)


def test_a_signer_whose_name_is_too_long_is_refused(document: Path, planned: Session) -> None:
    def sign(opened: Any) -> None:
        cell(opened, 3, 1, 0).text = "B" * 2_000
        cell(opened, 3, 1, 2).text = "30 April 2012"

    with pytest.raises(DataError) as refused:
        read_plan(planned, edited(document, sign))
    assert "the name has 2,000 characters" in str(refused.value.problems[0].what)
