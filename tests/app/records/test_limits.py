"""Records within their kind's limits are taken wherever they come from, and records beyond them nowhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.answering import record_judgement
from app.commands.drafting import save_draft
from app.commands.flagging import record_flag
from app.commands.inspecting import create_inspection
from app.commands.interviewing import begin_interview, remove_interview
from app.commands.sharing import apply_merge, plan_merge
from app.errors import DataError, UsageError
from app.records.handout import HandOut
from app.records.interview import next_number
from app.records.judgement import Judgement, judgement_key
from app.records.key import RecordKey
from app.records.limits import FROM_FILES, LONGEST_CODE, LONGEST_ITEM, LONGEST_REFERENCE, LONGEST_TEXT
from app.records.query import QueryEntry
from app.records.registry import KINDS
from app.session.session import Session
from app.store.incoming import Surroundings, incoming_faults
from app.store.journal import LATEST_TIME, Row, text_from_value
from app.store.store import NewRecord
from app.store.verify import verify_store
from tests.app.records.test_kinds import SOUND
from tests.helpers.inspections import (
    FIRST_MORNING,
    LOG_N,
    PASSPHRASE,
    TEAM,
    exported,
    faults,
    handed_out,
    joined,
    small_copy,
    small_inspection,
)

STORE = "ab" * 16
names = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return small_copy(tmp_path / "lead")


@st.composite
def sound(draw: st.DrawFn) -> tuple[RecordKey, Any]:
    """A record of any kind, as a person may record it."""
    kind = KINDS[draw(st.sampled_from(sorted(KINDS)))]
    item, value = draw(SOUND[kind.tag])
    if kind.tag in ("assessor", "inspection", "profile", "declaration", "departure", "caseload", "reading"):
        item = draw(names)
    elif kind.tag == "time":
        item = STORE
    elif isinstance(value, QueryEntry):
        value = replace(value, to=value.to and draw(names))
    elif isinstance(value, HandOut):
        value = replace(value, to=draw(names))
    elif kind.names_assessor:
        value = draw(names)
    if isinstance(value, Judgement):
        value = replace(value, reasons=tuple(dict.fromkeys(value.reasons)))
    return kind.key(draw(names) if kind.of_case else "", item, draw(names) if kind.owned else ""), value


def row(key: RecordKey, value: Any = None, **changes: Any) -> Row:
    made = Row(STORE, 1, None, FIRST_MORNING << 16, FIRST_MORNING, "PA", key, text_from_value(key, value), (), "edit")
    return replace(made, **changes)


def found(*rows: Row) -> list[str]:
    return [str(fault) for fault in incoming_faults(rows, Surroundings(rows))]


@given(sound())
def test_a_record_of_any_kind_within_its_limits_comes_in(record: tuple[RecordKey, Any]) -> None:
    key, value = record
    assert KINDS[key.kind].beyond_limits(key, value) is None
    assert found(row(key, value)) == []


TOO_LONG = {
    "case_id": LONGEST_REFERENCE * FROM_FILES + 1,
    "item": LONGEST_ITEM * FROM_FILES + 1,
    "owner": LONGEST_CODE * FROM_FILES + 1,
}
SHAPELESS = ("\0", " ", "\n", "a\nb", "\N{LINE SEPARATOR}", "x\x1b[31m")


@given(sound(), st.sampled_from(sorted(TOO_LONG)), st.sampled_from((None, *SHAPELESS)))
def test_a_record_of_any_kind_with_an_impossible_name_in_its_key_stays_out(
    record: tuple[RecordKey, Any], part: str, shapeless: str | None
) -> None:
    key, _ = record
    broken = key._replace(**{part: "x" * TOO_LONG[part] if shapeless is None else shapeless})
    assert KINDS[key.kind].beyond_limits(broken, None) is not None
    assert len(found(row(broken))) == 1


@pytest.mark.parametrize("tag", [kind.tag for kind in KINDS.values() if kind.texts])
def test_every_text_of_every_kind_has_a_greatest_length(tag: str) -> None:
    # A kind whose value is text alone is one part; the others name each of their texts.
    assert all(part.most <= LONGEST_TEXT for part in KINDS[tag].texts)
    assert {part.name.template for part in KINDS[tag].texts} <= {
        "the note", "the evidence", "the flag's text", "the explanation", "the person interviewed", "the field",
        "the area's name", "the assessor's code", "the name of the YOT", "the name of a case manager",
        "the name of a group", "the seed", "the list of cases",
        "the text of the query", "the reason", "the name", "the designation", "the sealed answers", "a reference",
        "the number of the response", "the name of an item", "an answer",
        "the text of the finding", "the Welsh text of the finding", "the text of the report",
        "the Welsh text of the report", "the text of the example", "the Welsh text of the example", "the reference",
        "the name of who raises it", "the grounds of the challenge",
        "the text of the recommendation", "the name of who is responsible", "the number of the outcome",
        "the number of the regulation", "the name of a finding",
        "the action", "the name of who does it", "the time of the action", "the time of the review", "the progress",
    }  # fmt: skip


NOTE = judgement_key("BRO-001", "1.1.01", "PA")
IMPOSSIBLE: dict[str, Row] = {
    "a note of three million characters": row(NOTE, Judgement(note="x" * 3_000_000)),
    "evidence of three million characters": row(NOTE, Judgement(evidence="x" * 3_000_000)),
    "a reason ticked twice": row(NOTE, Judgement("no", ("r1", "r1"))),
    "an age of a thousand digits": row(KINDS["profile"].key("BRO-001", "age_at_sentence"), "1" * 1000),
    "a sentence on no day": row(KINDS["profile"].key("BRO-001", "sentence_date"), "2012-02-31"),
    "fieldwork on no day": row(KINDS["inspection"].key(item="fieldwork_first"), "soon"),
    "time of no store": row(KINDS["time"].key("BRO-001", "x", "PA"), 60),
    "a store's id with a NUL": row(NOTE, None, store="ab" * 15 + "\0a"),
    "a store's id that is no number": row(NOTE, None, store="g" * 32),
    "a blank author": row(NOTE, None, author=" "),
    "an author of a megabyte": row(NOTE, None, author="x" * 1_000_000),
    "an explanation of three million characters": row(NOTE, None, why="x" * 3_000_000),
    "a clock one below its limit": row(NOTE, None, hlc=(1 << 62) - 1),
    "a clock at the limit of earlier versions": row(NOTE, None, hlc=LATEST_TIME + (1 << 40) - 1),
}


@pytest.mark.parametrize("what", IMPOSSIBLE)
def test_a_row_that_no_version_makes_stays_out(what: str) -> None:
    assert len(found(IMPOSSIBLE[what])) == 1


def test_a_twin_of_a_code_stays_out() -> None:
    known, twin = (row(KINDS["assessor"].key(item=code), "assessor") for code in ("PA", "pa"))
    around = Surroundings([known, twin])
    assert [str(fault) for fault in incoming_faults([twin], around)] == [
        "row 1 of the inspection: pa could be mistaken for another assessor's code"
    ]
    assert incoming_faults([], around) == [], "a twin that is in the store already keeps nobody out"


def test_laptops_with_a_broken_clock_go_on_exchanging_files() -> None:
    late = [row(NOTE, None, hlc=LATEST_TIME + step) for step in range(5)]
    assert found(*late) == []


def test_a_note_of_two_hundred_thousand_characters_is_recorded_and_one_more_is_refused(session: Session) -> None:
    longest = "x" * LONGEST_TEXT
    record_judgement(session, case_id="BRO-001", question="1.1.01", note=longest)
    assert session.judgement("BRO-001", "1.1.01", "PA").note == longest
    sentence = "the note has 200,001 characters, and the most is 200,000"
    with pytest.raises(DataError, match=f"Nothing was recorded: {sentence}"):
        record_judgement(session, case_id="BRO-001", question="1.1.01", note=longest + "x")
    with pytest.raises(DataError, match=f"{sentence}. Shorten it to have it saved"):
        save_draft(session, case_id="BRO-001", question="1.1.01", field="note", text=longest + "x")
    with pytest.raises(DataError, match="the flag's text has 200,001 characters"):
        record_flag(session, case_id="BRO-001", kind="ask", text=longest + "x")
    assert session.judgement("BRO-001", "1.1.01", "PA").note == longest
    assert faults(session) == []
    session.close()


def test_an_areas_name_has_a_greatest_length(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="the area's name has 201 characters, and the most is 200"):
        create_inspection(tmp_path / "new", area="x" * 201, team=TEAM, passphrase=PASSPHRASE, log_n=LOG_N)
    assert not (tmp_path / "new").exists()


def test_a_longer_note_of_an_earlier_version_opens_is_named_and_travels(tmp_path: Path) -> None:
    lead = small_inspection(tmp_path / "lead").session
    laptop = joined(handed_out(lead, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    laptop.record([NewRecord(NOTE, Judgement(note="x" * 300_000))], times=FROM_FILES)
    assert faults(laptop) == []
    notes = [str(note) for finding in verify_store(laptop.store) for note in finding.notes]
    assert len(notes) == 1
    assert "of BRO-001: the note has 300,000 characters, and the most is 200,000" in notes[0]
    apply_merge(lead, plan_merge(lead, [exported(laptop, tmp_path / "pa.assessment")]))
    assert len(lead.judgement("BRO-001", "1.1.01", "PA").note) == 300_000
    laptop.record([NewRecord(NOTE, Judgement(note="x" * 3_000_000))], times=100)
    before = lead.store.last_row()
    with pytest.raises(DataError) as refused:
        plan_merge(lead, [exported(laptop, tmp_path / "again.assessment")])
    assert "the note has 3,000,000 characters, and the most is 2,000,000" in str(refused.value.problems[0])
    assert lead.store.last_row() == before
    laptop.close()
    lead.close()


def test_an_interview_with_the_last_number_leaves_numbers_for_the_next(session: Session) -> None:
    assert [next_number(taken) for taken in ((), (1, 2), (99_999,), (1, 2, 99_999), (1, 3, 99_999))] == [1, 3, 1, 3, 2]
    for number in (1, 2):
        assert begin_interview(session, case_id="BRO-001", began="2012-03-26T09:00")[0] == number
    remove_interview(session, case_id="BRO-001", number=2)
    assert begin_interview(session, case_id="BRO-001", began="2012-03-26T09:00")[0] == 3
    session.close()
