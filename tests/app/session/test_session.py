"""One open inspection: memory, store and scores say the same after every change, and nothing overtakes unseen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from app.commands.answering import CLEAR, record_fact, record_judgement, record_profile, record_rating
from app.commands.completing import cases_to_complete, complete_cases, reopen_case
from app.commands.drafting import keep_drafts, save_draft
from app.commands.flagging import record_flag
from app.commands.importing import import_answers, import_sample
from app.commands.inspecting import add_assessor, create_inspection
from app.commands.opening import open_with_key, recover
from app.commands.settling import set_counting_assessor
from app.commands.sharing import own_fingerprint
from app.commands.undoing import undo
from app.errors import BugError, DataError, KnownError, UsageError
from app.framework.applicability import Applicability
from app.framework.model import Answer
from app.records.allocation import ALLOCATION
from app.records.assessor import ASSESSOR
from app.records.case import CASE as CASE_KIND
from app.records.fact import fact_key
from app.records.flag import FLAG, Flag, flag_key
from app.records.interview import Interview, interview_key
from app.records.judgement import Judgement, judgement_key
from app.records.key import RecordKey
from app.records.profile import PROFILE
from app.records.rating import RATING, rating_key
from app.records.ruling import RULING
from app.records.time_spent import time_key
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord
from tests.helpers.inspections import (
    LOG_N,
    PASSPHRASE,
    Clock,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    row_hashes,
    scores_are_exact,
    shown,
    small_inspection,
    table,
)

CASE = "BRO-001"


@pytest.fixture
def worker(session: Session) -> Iterator[Session]:
    """A second session of the same process, as an import or a merge in the background has."""
    opened = open_with_key(session.folder, session.store.key, clock=Clock())
    yield opened
    opened.close()


def again(session: Session) -> Session:
    """The content of a session opened now on the same store."""
    return Session(session.store)


def agrees(session: Session) -> bool:
    """Whether memory, store and scores say the same."""
    afresh = again(session)
    return remembered(session) == remembered(afresh) and scores_are_exact(session)


def remembered(session: Session) -> tuple[object, ...]:
    """The content of a session in memory."""
    return session.cases, session.team, session.metadata, session.current_assessor


def test_an_answer_moves_the_scores_it_touches_and_is_durable(session: Session) -> None:
    changes = record_judgement(session, case_id=CASE, question="1.1.01", answer="yes")
    assert changes.keys == (judgement_key(CASE, "1.1.01", "PA"),)
    moved = {(change.level, change.id, change.case_id) for change in changes.scores}
    assert moved >= {("criterion", "1.1", None), ("criterion", "1.1", CASE), ("headline", "roh", None)}
    assert not changes.rescored
    assert again(session).judgement(CASE, "1.1.01", "PA").answer == "yes"
    assert agrees(session)


def test_the_same_answer_again_writes_nothing(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes", note="Seen.")
    before = row_hashes(session)
    assert record_judgement(session, case_id=CASE, question="1.1.01", answer="yes", note="Seen.") == NOTHING
    assert record_fact(session, case_id=CASE, fact="plan_required", value="yes") == NOTHING
    assert record_rating(session, case_id=CASE, stage="start", item="lifestyle", value=None) == NOTHING
    assert record_profile(session, case_id=CASE, field="gender", value="") == NOTHING
    assert add_assessor(session, "PA", "assessor") == NOTHING
    assert row_hashes(session) == before


def test_an_assessors_form_follows_their_facts_and_scores_follow_the_counting_ones(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", assessor="LA", answer="no")
    assert session.status(CASE, "1.1.01", "LA") is Applicability.PENDING
    assert session.board.tally("criterion", "1.1").no == 0
    changes = record_fact(session, case_id=CASE, fact="plan_required", value="no", assessor="LA")
    assert [(form.case_id, form.assessor, form.statuses[0].after) for form in changes.forms] == [
        (CASE, "LA", Applicability.HIDDEN)
    ]
    assert changes.scores == ()
    assert session.status(CASE, "1.1.01", "PA") is Applicability.APPLIES
    set_counting_assessor(session, case_id=CASE, item="1.1.01", assessor="LA", why="Second opinion stands.")
    assert session.board.tally("criterion", "1.1").no == 1
    set_counting_assessor(session, case_id=CASE, item="plan_required", assessor="LA", why="So does the fact.")
    assert session.board.tally("criterion", "1.1").no == 0
    assert agrees(session)


def test_a_ruling_for_the_case_and_its_taking_back(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", assessor="PA", answer="yes")
    record_fact(session, case_id=CASE, fact="plan_required", value="yes", assessor="LA")
    record_judgement(session, case_id=CASE, question="1.1.01", assessor="LA", answer="no")
    complete_cases(session, [CASE], why="Open.", assessor="LA")
    assert not session.case(CASE).complete
    set_counting_assessor(session, case_id=CASE, assessor="LA", why="LA saw the file.")
    tally = session.board.tally("question", "1.1.01")
    assert (tally.yes, tally.no, session.case(CASE).complete) == (0, 1, True)
    set_counting_assessor(session, case_id=CASE, assessor=None, why="PA saw it too.")
    tally = session.board.tally("question", "1.1.01")
    assert (tally.yes, tally.no, session.case(CASE).complete) == (1, 0, False)
    assert agrees(session)


def test_what_an_answer_cannot_be_is_refused_and_nothing_recorded(session: Session) -> None:
    before = row_hashes(session)
    for given, told in (
        ({"case_id": "BRO-999"}, "There is no case BRO-999"),
        ({"question": "9.9"}, "There is no question 9.9"),
        ({"assessor": "ZZ"}, "There is no assessor ZZ"),
        ({"answer": "maybe"}, "'maybe' is no answer"),
        ({"answer": "no", "reasons": ["bored"]}, "bored is no reason of question 1.1.01. Its reasons are: late, thin"),
        ({"answer": "yes", "reasons": ["late"]}, "Reasons go with a no"),
    ):
        with pytest.raises(DataError) as refused:
            record_judgement(session, **{"case_id": CASE, "question": "1.1.01", **given})  # type: ignore[arg-type] # mixed
        assert told in str(refused.value)
    for fact, value in (("left_handed", "yes"), ("custody_phase", "na")):
        with pytest.raises(DataError):
            record_fact(session, case_id=CASE, fact=fact, value=value)
    for stage, item, score in (("start", "height", 1), ("middle", "lifestyle", 1), ("start", "lifestyle", 9)):
        with pytest.raises(DataError):
            record_rating(session, case_id=CASE, stage=stage, item=item, value=score)
    for case, item, assessor, why in ((CASE, "9.9", "PA", "x"), (CASE, "", "ZZ", "x"), (CASE, "", "PA", " ")):
        with pytest.raises(DataError):
            set_counting_assessor(session, case_id=case, item=item, assessor=assessor, why=why)
    assert row_hashes(session) == before


def test_reasons_stay_while_the_answer_changes_and_count_with_a_no_only(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", answer="no", reasons=["late", "late", "thin"])
    assert session.judgement(CASE, "1.1.01", "PA").reasons == ("late", "thin")
    assert session.board.reason_counts("1.1.01")["late"] == 1
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes")
    assert session.board.reason_counts("1.1.01").get("late", 0) == 0
    record_judgement(session, case_id=CASE, question="1.1.01", answer="no")
    assert session.board.reason_counts("1.1.01")["late"] == 1
    assert agrees(session)


def test_a_note_may_stand_without_an_answer_and_an_answer_may_be_cleared(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", note="Ask\r\nagain.\x00")
    assert session.judgement(CASE, "1.1.01", "PA").note == "Ask\nagain."
    record_judgement(session, case_id=CASE, question="1.1.01", answer="na")
    record_judgement(session, case_id=CASE, question="1.1.01", answer=CLEAR)
    found = session.judgement(CASE, "1.1.01", "PA")
    assert (found.answer, found.note) == (None, "Ask\nagain.")


@pytest.mark.parametrize(
    ("text", "note", "evidence"),
    [
        ("\ud800", "?", "?"),
        ("a\u2028b", "a\nb", "a; b"),
        ("\x1b[31m", "[31m", "[31m"),
        *((each, each, each) for each in ("👩‍👧", "'; DROP TABLE journal; --", "x" * 100_000, "\\")),
    ],
)
def test_any_text_is_kept_and_travels_without_what_no_reader_sees(
    session: Session, tmp_path: Path, text: str, note: str, evidence: str
) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", note=text, evidence=text)
    kept = session.judgement(CASE, "1.1.01", "PA")
    assert (kept.note, kept.evidence) == (note, evidence)
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    assert laptop.judgement(CASE, "1.1.01", "PA") == kept
    laptop.close()
    assert faults(session) == []


def test_whose_an_answer_is(session: Session) -> None:
    case = session.case(CASE)
    assert session.assessor_for(case) == "PA"
    assert session.assessor_for(case, "QA") == "QA"
    session.set_current_assessor("LA")
    assert session.assessor_for(case) == "LA"
    assert again(session).current_assessor == "LA"
    with pytest.raises(DataError, match="There is no assessor ZZ"):
        session.set_current_assessor("ZZ")


def test_a_case_allocated_to_nobody_asks_whose_answer_it_is(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead", allocation={CASE: ""}).session
    with pytest.raises(DataError, match="allocated to nobody"):
        record_judgement(session, case_id=CASE, question="1.1.01", answer="yes")
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes", assessor="QA")
    assert session.board.tally("question", "1.1.03").yes == 0
    session.close()


UNFIT = {
    "a judgement on no question": NewRecord(judgement_key(CASE, "9.9.99", "PA"), Judgement("yes")),
    "an answer unheard of": NewRecord(judgement_key(CASE, "1.1.01", "PA"), Judgement(cast("Answer", "maybe"))),
    "a reason of another question": NewRecord(judgement_key(CASE, "1.1.02", "PA"), Judgement("no", ("late",))),
    "a judgement on no case": NewRecord(judgement_key("BRO-999", "1.1.01", "PA"), Judgement("yes")),
    "a judgement of nobody": NewRecord(judgement_key(CASE, "1.1.01", "ZZ"), Judgement("yes")),
    "a fact that is perhaps": NewRecord(fact_key(CASE, "custody_phase", "PA"), "perhaps"),
    "a fact that is na": NewRecord(fact_key(CASE, "custody_phase", "PA"), "na"),
    "a fact by somebody else": NewRecord(fact_key(CASE, "custody_phase", "ZZ"), "yes"),
    "a profile of no case": NewRecord(PROFILE.key("BRO-999", "gender"), "male"),
    "a rating of five": NewRecord(rating_key(CASE, "start", "lifestyle"), 5),
    "a rating of no stage": NewRecord(RATING.key(CASE, "lifestyle"), 1),
    "a case allocated to nobody known": NewRecord(ALLOCATION.key(CASE), "ZZ"),
    "a ruling for nobody known": NewRecord(RULING.key(CASE, "1.1.01"), "ZZ"),
    "a role unheard of": NewRecord(ASSESSOR.key(item="XX"), "king"),
    "an assessor without a role": NewRecord(ASSESSOR.key(item="XX"), None),
    "an assessor of a case": NewRecord(ASSESSOR.key(CASE, "XX"), "lead"),
    "a case of the inspection itself": NewRecord(CASE_KIND.key(), True),
    "a case that is neither in nor out": NewRecord(CASE_KIND.key(CASE), None),
    "a flag under another's name": NewRecord(flag_key(CASE, "", "ask", "PA"), Flag("check", "", "")),
    "a flag of no kind": NewRecord(FLAG.key(CASE, "/often", "PA"), None),
    "an interview at no time": NewRecord(interview_key(CASE, 1, "PA"), Interview(1, "Ann", "", 5)),
    "an interview of a year": NewRecord(interview_key(CASE, 1, "PA"), Interview(1, "", "2012-03-26T14:30", 525_600)),
    "time that runs back": NewRecord(time_key(CASE, "x", "PA"), -1),
}


@pytest.mark.parametrize("unfit", UNFIT)
def test_a_change_that_there_is_no_room_for_is_a_bug_and_not_recorded(session: Session, unfit: str) -> None:
    before = row_hashes(session)
    with pytest.raises(BugError, match="Nothing was recorded"):
        session.record([UNFIT[unfit]])
    assert row_hashes(session) == before
    assert agrees(session)
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes")
    assert faults(session) == []


def test_records_written_together_may_name_what_they_add(session: Session) -> None:
    session.record(
        [
            NewRecord(ALLOCATION.key("BRO-777"), "NEW"),
            NewRecord(ASSESSOR.key(item="NEW"), "assessor"),
            NewRecord(CASE_KIND.key("BRO-777"), True),
        ]
    )
    assert session.case("BRO-777").allocated_to == "NEW"
    assert agrees(session)
    assert faults(session) == []


def test_all_of_several_entries_are_recorded_or_none(session: Session) -> None:
    before = shown(session)
    with pytest.raises(BugError):
        session.record(
            [
                NewRecord(fact_key(CASE, "custody_phase", "PA"), "yes"),
                NewRecord(fact_key(CASE, "custody_phase", "ZZ"), "yes"),
            ]
        )
    assert shown(session) == before
    assert agrees(session)


def test_an_answer_is_not_written_over_what_another_connection_recorded_unseen(
    session: Session, worker: Session
) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes")
    worker.refresh()
    record_judgement(worker, case_id=CASE, question="1.1.01", note="Imported.")
    with pytest.raises(KnownError, match="Nothing was recorded"):
        record_judgement(session, case_id=CASE, question="1.1.01", answer="no")
    assert session.refresh()
    record_judgement(session, case_id=CASE, question="1.1.01", answer="no")
    assert session.judgement(CASE, "1.1.01", "PA").note == "Imported."
    assert faults(session) == []


def test_an_answer_elsewhere_goes_on_while_another_connection_records(session: Session, worker: Session) -> None:
    record_judgement(worker, case_id=CASE, question="1.1.01", note="Imported.")
    record_judgement(session, case_id=CASE, question="1.1.03", answer="no")
    record_fact(session, case_id=CASE, fact="custody_phase", value="no")
    assert session.refresh()
    assert session.judgement(CASE, "1.1.01", "PA").note == "Imported."
    assert agrees(session)


def test_an_assessor_added_by_another_connection_is_taken_up(session: Session, worker: Session) -> None:
    add_assessor(worker, "NEW", "assessor")
    changes = session.refresh()
    assert changes.rescored
    assert session.team["NEW"] == "assessor"


def test_drafts_outlive_a_closed_program_and_become_one_row_each(session: Session) -> None:
    for text in ("S", "Se", "See"):
        save_draft(session, case_id=CASE, question="1.1.01", field="note", text=text)
    save_draft(session, case_id=CASE, question="1.1.01", field="evidence", text="Log 14/3")
    before = row_hashes(session)
    assert session.judgement(CASE, "1.1.01", "PA").note == ""
    opened = open_with_key(session.folder, session.store.key, clock=Clock())
    assert [draft.text for draft in recover(opened)] == ["Log 14/3", "See"]
    found = opened.judgement(CASE, "1.1.01", "PA")
    assert (found.note, found.evidence) == ("See", "Log 14/3")
    assert len(row_hashes(opened) - before) == 1
    assert opened.store.drafts.all() == []
    assert recover(opened) == []
    opened.close()


def test_drafts_of_one_question_are_kept_when_it_is_left(session: Session) -> None:
    save_draft(session, case_id=CASE, question="1.1.01", field="note", text="This.")
    save_draft(session, case_id=CASE, question="1.1.03", field="note", text="That.")
    changes = keep_drafts(session, case_id=CASE, question="1.1.01")
    assert changes.keys == (judgement_key(CASE, "1.1.01", "PA"),)
    assert [draft.question for draft in session.store.drafts.all()] == ["1.1.03"]
    assert keep_drafts(session, case_id="BRO-002") == NOTHING


def test_a_draft_that_changes_nothing_is_dropped(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", note="Seen.")
    before = row_hashes(session)
    save_draft(session, case_id=CASE, question="1.1.01", field="note", text="Seen.")
    assert not keep_drafts(session)
    assert (session.store.drafts.all(), row_hashes(session)) == ([], before)


def test_what_was_being_typed_goes_with_an_export_and_is_told_with_a_completion(
    session: Session, tmp_path: Path
) -> None:
    save_draft(session, case_id=CASE, question="1.1.01", field="note", text="Typed.")
    changes = complete_cases(session, [CASE], why="Open.")
    assert judgement_key(CASE, "1.1.01", "PA") in changes.keys
    save_draft(session, case_id="BRO-002", question="1.1.01", field="note", text="Typed too.")
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="LA")
    assert laptop.judgement("BRO-002", "1.1.01", "LA").note == "Typed too."
    laptop.close()


def test_an_undo_tells_of_what_was_being_typed_elsewhere_in_the_case(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.03", answer="yes")
    save_draft(session, case_id=CASE, question="1.1.01", field="note", text="Typed.")
    undone = undo(session, case_id=CASE)
    assert undone.key == judgement_key(CASE, "1.1.01", "PA")
    assert undone.key in undone.changes.keys


def test_a_case_with_gaps_is_complete_only_with_a_reason(session: Session) -> None:
    with pytest.raises(DataError, match="say why it is left") as refused:
        complete_cases(session, [CASE, "BRO-002"])
    assert [str(problem.where) for problem in refused.value.problems] == [CASE, "BRO-002"]
    assert not session.case(CASE).complete
    assert complete_cases(session, [CASE], why="The file is lost.").keys == (RecordKey("completion", CASE, "", "PA"),)
    assert session.case(CASE).completions["PA"].why == "The file is lost."
    reopen_case(session, CASE)
    with pytest.raises(DataError, match="nothing to reopen"):
        reopen_case(session, CASE)
    assert agrees(session)


def rate_everything(session: Session) -> None:
    """Enter every rating of the case, so that nothing is left to look at in it."""
    asset = session.framework.asset
    for stage in asset.stages:
        for item in asset.items:
            value = min(asset.allowed_scores(item) or ())
            record_rating(session, case_id=CASE, stage=stage, item=item, value=value)


def test_ratings_that_are_not_entered_are_left_only_with_a_reason(session: Session) -> None:
    record_fact(session, case_id=CASE, fact="custody_phase", value="no")
    for question in session.framework.questions:
        record_judgement(session, case_id=CASE, question=question.id, answer="yes")
    with pytest.raises(DataError) as refused:
        complete_cases(session, [CASE])
    assert str(refused.value.problems[0]).endswith("1 left: the ratings (not all entered).")
    complete_cases(session, [CASE], why="The YOT kept no Asset.")
    assert session.case(CASE).complete


def test_a_case_without_gaps_needs_no_reason(session: Session) -> None:
    record_fact(session, case_id=CASE, fact="custody_phase", value="no")
    for question in session.framework.questions:
        record_judgement(session, case_id=CASE, question=question.id, answer="yes")
    rate_everything(session)
    complete_cases(session, [CASE])
    assert session.case(CASE).complete
    assert set(cases_to_complete(session)) == set(session.cases)
    session.set_current_assessor("PA")
    assert cases_to_complete(session) == [CASE]


def test_a_sample_imported_again_changes_what_changed_in_it_and_nothing_an_assessor_changed(session: Session) -> None:
    headings = ("reference", "allocated_to", "gender", "plan_required")
    import_sample(session, table("sample.csv", headings, (CASE, "PA", "male", "yes")))
    record_fact(session, case_id=CASE, fact="plan_required", value="no")
    record_profile(session, case_id=CASE, field="case_manager", value="CM01")
    done = import_sample(session, table("sample.csv", headings, (CASE, "PA", "female", "yes")))
    case = session.case(CASE)
    assert (case.profile["gender"], case.facts_of("PA")["plan_required"]) == ("female", "no")
    assert case.profile["case_manager"] == "CM01"
    assert (done.recorded, done.kept, done.updated, done.new) == (1, 1, 1, 0)
    assert agrees(session)


def test_a_dry_run_changes_nothing(session: Session) -> None:
    save_draft(session, case_id=CASE, question="1.1.03", field="note", text="Typing.")
    before = shown(session), row_hashes(session), session.store.drafts.all()
    sheet = table("sample.csv", ("reference", "allocated_to"), ("BRO-009", "PA"))
    assert import_sample(session, sheet, dry_run=True).new == 1
    answers = table("answers.csv", ("reference", "question", "answer"), (CASE, "1.1.01", "yes"))
    assert import_answers(session, answers, dry_run=True).recorded == 1
    assert (shown(session), row_hashes(session), session.store.drafts.all()) == before


def test_a_new_case_is_scored_and_an_allocation_moves_the_scores(session: Session) -> None:
    record_fact(session, case_id=CASE, fact="plan_required", value="yes", assessor="LA")
    record_judgement(session, case_id=CASE, question="1.1.01", assessor="LA", answer="no")
    assert session.board.tally("question", "1.1.01").no == 0
    changes = import_sample(session, table("sample.csv", ("reference", "allocated_to"), (CASE, "LA"))).changes
    assert changes.rescored
    assert session.board.tally("question", "1.1.01").no == 1
    assert agrees(session)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"area": " "}, "The area has no name"),
        ({"team": {"L I": "lead"}}, "cannot be an assessor's code"),
        ({"team": {"LI": "king"}}, "'king' is no role of LI"),
        ({"fieldwork": ("2012-03-26", "soon")}, "are no dates"),
        ({"fieldwork": ("2012-03-26", "2012-03-25")}, "cannot end on 2012-03-25 before"),
        ({"framework": "cci-1066"}, "There is no framework"),
    ],
)
def test_an_inspection_that_cannot_be_is_refused_before_anything_is_made(
    tmp_path: Path, given: dict[str, object], told: str
) -> None:
    wanted = {"area": "Bromley", "team": {"LI": "lead"}, "passphrase": PASSPHRASE, "log_n": LOG_N, **given}
    with pytest.raises(UsageError, match=told):
        create_inspection(tmp_path / "new", **wanted)  # type: ignore[arg-type] # mixed on purpose
    assert not (tmp_path / "new").exists()


def test_an_inspection_keeps_its_area_dates_and_framework(tmp_path: Path) -> None:
    made = create_inspection(
        tmp_path / "new", area=" Bromley ", team={"LI": "lead"}, passphrase=PASSPHRASE,
        fieldwork=("2012-03-26", "2012-03-30"), log_n=LOG_N,
    )  # fmt: skip
    session = made.session
    assert session.area == "Bromley"
    assert (session.metadata["fieldwork_first"], session.metadata["fieldwork_last"]) == ("2012-03-26", "2012-03-30")
    assert session.metadata["framework"] == session.framework_hash
    session.close()


def test_a_laptop_joins_as_somebody_of_the_team_only(session: Session, tmp_path: Path) -> None:
    file = handed_out(session, tmp_path / "all.assessment")
    with pytest.raises(DataError, match=r"There is no assessor ZZ in this inspection\. The team is: LA, LI, PA, QA"):
        joined(file, tmp_path / "laptop", assessor="ZZ")
    assert not (tmp_path / "laptop").exists()
    with pytest.raises(DataError, match="No case is allocated to QA"):
        handed_out(session, tmp_path / "none.assessment", assessor="QA")
    assert not (tmp_path / "none.assessment").exists()


def test_an_assessor_added_on_one_laptop_can_be_named_on_the_other_after_merging(
    session: Session, tmp_path: Path
) -> None:
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="LI")
    add_assessor(laptop, "NEW", "assessor")
    record_judgement(laptop, case_id=CASE, question="1.1.01", assessor="NEW", answer="yes")
    merge(session, exported(laptop, tmp_path / "laptop.assessment"), confirmed=[own_fingerprint(laptop)])
    laptop.close()
    assert session.team["NEW"] == "assessor"
    assert agrees(session)
    assert faults(session) == []


def test_changes_name_their_cases() -> None:
    changes = Changes(
        keys=(RecordKey("case", "BRO-002"), RecordKey("inspection", "", "area"), RecordKey("case", "BRO-001"))
    )
    assert changes.cases == {"BRO-001", "BRO-002"}
    assert not NOTHING


def test_a_no_without_its_reason_or_evidence_keeps_a_case_from_being_ready(session: Session) -> None:
    assert session.form_now(CASE, "PA").state == "not started"
    record_fact(session, case_id=CASE, fact="custody_phase", value="no")
    for question in session.framework.questions:
        record_judgement(session, case_id=CASE, question=question.id, answer="yes")
    rate_everything(session)
    assert session.form_now(CASE, "PA").state == "ready"
    record_judgement(session, case_id=CASE, question="1.1.01", answer="no")
    assert session.form_now(CASE, "PA").state == "in progress"
    assert ("1.1.01", ("reason", "evidence")) in {
        (item.id, item.tags) for item in session.form_now(CASE, "PA").open_items()
    }
    with pytest.raises(DataError) as refused:
        complete_cases(session, [CASE])
    assert "1.1.01 (reason, evidence)" in str(refused.value.problems[0])
    complete_cases(session, [CASE], why="Nobody can say why.")
    assert session.form_now(CASE, "PA").state == "complete"
    assert session.form_now(CASE, "LI").state == "not started"


def test_a_flag_to_ask_keeps_a_case_from_being_ready_and_one_for_the_lead_does_not(session: Session) -> None:
    record_fact(session, case_id=CASE, fact="custody_phase", value="no")
    for question in session.framework.questions:
        record_judgement(session, case_id=CASE, question=question.id, answer="yes")
    rate_everything(session)
    record_flag(session, case_id=CASE, kind="lead", text="Is this ours?")
    complete_cases(session, [CASE])
    reopen_case(session, CASE)
    record_flag(session, case_id=CASE, kind="ask", text="Why?")
    with pytest.raises(DataError) as refused:
        complete_cases(session, [CASE])
    assert str(refused.value.problems[0]).endswith("1 left: the case (flag).")
    record_flag(session, case_id=CASE, kind="ask", text="Why?", settled=True)
    complete_cases(session, [CASE])


def test_the_form_to_read_is_the_assessors_own_where_a_ruling_makes_the_scores_another(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes")
    record_judgement(session, case_id=CASE, question="1.1.01", answer="no", assessor="LI")
    assert session.form_state(CASE, "PA").board is session.board.case(CASE)
    set_counting_assessor(session, case_id=CASE, item="1.1.01", assessor="LI", why="After moderation.")
    assert session.form_state(CASE, "PA").board.answers["1.1.01"] == "yes"
    assert session.board.case(CASE).answers["1.1.01"] == "no"
