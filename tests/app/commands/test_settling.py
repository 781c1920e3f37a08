"""Claims about settling: rulings, blind second assessments, and the sign-off that locks an inspection."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.answering import record_fact, record_judgement
from app.commands.completing import complete_cases
from app.commands.drafting import keep_drafts, save_draft
from app.commands.opening import recover
from app.commands.querying import ask_query
from app.commands.settling import choose_agreed_versions, rule_items, rule_own_answer, set_blind
from app.commands.signing_off import sign_off, unlock
from app.commands.timing import add_time
from app.errors import DataError
from app.session.blindness import may_see
from app.session.session import Session
from app.session.settling import comparisons, differences, suggested_readings, version_conflicts
from tests.helpers.inspections import Clock, exported, handed_out, joined, merge, scores_are_exact

CASE = "BRO-001"

pytestmark = pytest.mark.usefixtures("sound_in_the_end")


def answer(session: Session, assessor: str, given: str, question: str = "1.1.01", **more: str) -> None:
    record_fact(session, case_id=CASE, fact="plan_required", value="yes", assessor=assessor)
    record_judgement(session, case_id=CASE, question=question, answer=given, assessor=assessor, **more)


@pytest.fixture
def differing(session: Session) -> Session:
    """PA and QA differ on two questions of one case and agree on none."""
    for question, (first, second) in {"1.1.01": ("yes", "no"), "1.1.03": ("no", "yes")}.items():
        answer(session, "PA", first, question)
        answer(session, "QA", second, question)
    return session


def test_a_difference_is_settled_by_a_ruling_and_several_by_one_reason(differing: Session) -> None:
    assert [each.item for each in differences(differing)] == ["1.1.01", "1.1.03"]
    rule_items(differing, case_id=CASE, items=["1.1.01"], assessor="QA", why="The log shows it.")
    assert [each.item for each in differences(differing)] == ["1.1.03"]
    assert differing.board.tally("question", "1.1.01").no == 1
    rule_items(differing, case_id=CASE, items=["1.1.01", "1.1.03"], assessor="PA", why="PA saw the file.")
    assert differences(differing) == []
    assert len(comparisons(differing)) == 3
    assert scores_are_exact(differing)


def test_the_lead_rules_with_an_answer_of_their_own(differing: Session) -> None:
    differing.set_current_assessor("LI")
    rule_own_answer(differing, case_id=CASE, question="1.1.01", answer="na", why="There was no order.")
    found = differing.judgement(CASE, "1.1.01", "LI")
    assert (found.answer, found.note) == ("na", "There was no order.")
    assert differing.case(CASE).counting_assessor("1.1.01") == "LI"
    assert scores_are_exact(differing)


def test_a_ruling_that_cannot_be_is_refused_and_records_nothing(differing: Session) -> None:
    for items, assessor, why, message in (
        (["1.1.01"], "ZZ", "x", "There is no assessor ZZ"),
        (["9.9"], "QA", "x", "There is no question or fact 9.9"),
        (["1.1.01", "1.1.02"], "QA", "x", "QA gave no answer to 1.1.02 of BRO-001"),
        (["1.1.01"], "QA", " ", "A ruling needs a reason"),
    ):
        with pytest.raises(DataError, match=message):
            rule_items(differing, case_id=CASE, items=items, assessor=assessor, why=why)
    with pytest.raises(DataError, match="A ruling needs a reason"):
        rule_own_answer(differing, case_id=CASE, question="1.1.01", answer="na", why=" ")
    assert len(differences(differing)) == 2
    assert differing.judgement(CASE, "1.1.01", "LI").answer is None


def test_laptops_that_give_the_same_answer_are_settled_together(session: Session, tmp_path: Path) -> None:
    later = Clock()
    later.go_on(60_000)
    file = handed_out(session, tmp_path / "all.assessment")
    laptop = joined(file, tmp_path / "laptop", assessor="PA", clock=later)
    for opened, note in ((session, "Seen."), (laptop, "Seen in the log.")):
        for question, given in (("1.1.01", "yes"), ("1.1.03", "no")):
            answer(opened, "PA", given, question, note=note)
        record_judgement(
            opened, case_id=CASE, question="1.1.03", answer="no" if opened is session else "yes", assessor="PA"
        )
    merge(session, exported(laptop, tmp_path / "PA.assessment"))
    laptop.close()
    assert [each.key.item for each in version_conflicts(session)] == ["1.1.01", "1.1.03"]
    choose_agreed_versions(session, why="The same answer.")
    assert [each.key.item for each in version_conflicts(session)] == ["1.1.03"]
    assert session.judgement(CASE, "1.1.01", "PA").note == "Seen in the log."
    with pytest.raises(DataError, match="There are no differences between laptops in which the answers are the same"):
        choose_agreed_versions(session, why="x")


def test_a_second_assessment_is_blind_until_both_are_complete_where_the_lead_wishes(differing: Session) -> None:
    case = differing.case(CASE)
    set_blind(differing, blind=True)
    assert not set_blind(differing, blind=True)
    assert comparisons(differing) == []
    complete_cases(differing, [CASE], why="x", assessor="PA")
    assert comparisons(differing) == []
    complete_cases(differing, [CASE], why="x", assessor="QA")
    assert len(differences(differing)) == 2
    assert may_see(differing, case, "QA")
    set_blind(differing, blind=False)
    assert len(comparisons(differing)) == 3


def test_an_assessor_sees_anothers_form_once_both_are_complete(session: Session, tmp_path: Path) -> None:
    answer(session, "PA", "yes")
    complete_cases(session, [CASE], why="x", assessor="PA")
    set_blind(session, blind=True)
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="QA", clock=Clock())
    case = laptop.case(CASE)
    assert [may_see(laptop, case, code) for code in ("QA", "PA")] == [True, False]
    complete_cases(laptop, [CASE], why="x")
    assert may_see(laptop, case, "PA")
    laptop.close()


def test_only_complete_cases_with_one_assessment_are_suggested(differing: Session) -> None:
    record_judgement(differing, case_id="BRO-002", question="1.1.01", answer="no", assessor="LA")
    assert suggested_readings(differing) == []
    complete_cases(differing, [CASE, "BRO-002"], why="x")
    assert [each.case_id for each in suggested_readings(differing)] == ["BRO-002"]


def test_a_sign_off_locks_what_was_assessed_until_it_is_unlocked_with_a_reason(session: Session) -> None:
    save_draft(session, case_id=CASE, question="1.1.03", field="note", text="Typed before.", assessor="PA")
    sign_off(session, name="A. Lead ", designation="Lead inspector")
    assert session.judgement(CASE, "1.1.03", "PA").note == "Typed before."
    for change in (
        lambda: answer(session, "PA", "yes"),
        lambda: complete_cases(session, [CASE], why="x"),
        lambda: set_blind(session, blind=True),
    ):
        with pytest.raises(DataError, match="The inspection is signed off"):
            change()
    assert add_time(session, case_id=CASE, seconds=60, assessor="PA")
    assert ask_query(session, case_id=CASE, to="PA", text="For the report?")
    with pytest.raises(DataError, match="is signed off already"):
        sign_off(session, name="B. Lead")
    with pytest.raises(DataError, match="Unlocking needs a reason"):
        unlock(session, why=" ")
    unlock(session, why="A late file.")
    assert session.sign_off is None
    with pytest.raises(DataError, match="there is nothing to unlock"):
        unlock(session, why="x")
    with pytest.raises(DataError, match="A sign-off needs a name"):
        sign_off(session, name=" ")
    answer(session, "PA", "yes")


def test_what_is_typed_while_it_is_signed_off_stays_a_draft(session: Session) -> None:
    sign_off(session, name="A. Lead")
    save_draft(session, case_id=CASE, question="1.1.03", field="note", text="Typed after.", assessor="PA")
    assert not keep_drafts(session)
    assert recover(session) == []
    unlock(session, why="A note was missing.")
    keep_drafts(session)
    assert session.judgement(CASE, "1.1.03", "PA").note == "Typed after."


def test_files_that_would_change_a_signed_off_inspection_wait_for_the_lead_to_unlock_it(
    session: Session, tmp_path: Path
) -> None:
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA", clock=Clock())
    sign_off(session, name="A. Lead")
    ask_query(laptop, case_id=CASE, to="LI", text="What of the late file?")
    merge(session, exported(laptop, tmp_path / "first.assessment"))
    answer(laptop, "PA", "yes")
    late = exported(laptop, tmp_path / "second.assessment")
    with pytest.raises(DataError, match="these files would change what was assessed"):
        merge(session, late)
    merge(laptop, exported(session, tmp_path / "lead.assessment"))
    assert laptop.sign_off is not None
    with pytest.raises(DataError, match="Only the lead's laptop"):
        unlock(laptop, why="x")
    unlock(session, why="A late file.")
    merge(session, late)
    assert session.judgement(CASE, "1.1.01", "PA").answer == "yes"
    laptop.close()
