"""Claims about challenges: each is kept with its decision, and the decision with what it did to the scores."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.challenge_pack import as_html, challenge_pack, effect_words, in_english, write_pack
from app.commands.challenging import (
    add_challenge,
    edit_challenge,
    effect_of_decision,
    remove_challenge,
    reopen_challenge,
    settle_challenge,
)
from app.commands.exporting import AlreadyThereError
from app.commands.signing_off import sign_off
from app.errors import DataError
from app.framework.model import Answer
from app.records.challenge import Challenge, Outcome
from app.session.challenges import CaseChallenge, all_challenges
from app.session.session import Session
from tests.helpers.inspections import (
    HOUR,
    Clock,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    scores_are_exact,
    shown,
    small_copy,
)

CASE, QUESTION = "BRO-001", "1.1.01"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lead(tmp_path: Path, clock: Clock) -> Iterator[Session]:
    """The lead's inspection, in which PA answered no and LA yes."""
    session = small_copy(tmp_path / "lead", clock=clock)
    record_judgement(session, case_id=CASE, question=QUESTION, answer="no", note="No plan found.", assessor="PA")
    record_judgement(session, case_id="BRO-002", question=QUESTION, answer="yes", evidence="RMP", assessor="LA")
    yield session
    session.close()


@pytest.fixture
def challenge(lead: Session, clock: Clock) -> CaseChallenge:
    clock.go_on(HOUR)
    found, _ = add_challenge(
        lead, case_id=CASE, question=QUESTION, grounds="The plan is in the log of 3 May.", raised_by="Head of service"
    )
    clock.go_on(HOUR)
    return found


def only(session: Session) -> CaseChallenge:
    (found,) = all_challenges(session)
    return found


def test_a_challenge_keeps_the_answer_that_is_disputed(lead: Session, challenge: CaseChallenge) -> None:
    assert only(lead) == challenge
    assert challenge.value == Challenge(
        raised_by="Head of service", raised_on="2012-03-26", grounds="The plan is in the log of 3 May.", disputed="no"
    )
    assert (challenge.assessor, challenge.differs) == ("PA", False)


def test_a_decision_for_another_answer_counts_and_records_what_it_did(lead: Session, challenge: CaseChallenge) -> None:
    expected = effect_of_decision(lead, challenge.name, "yes")
    before = lead.store.last_row()
    changes = settle_challenge(lead, challenge.name, outcome="changed", answer="yes", why="The plan is there.")
    found = only(lead)
    assert (found.value.outcome, found.value.answer, found.assessor) == ("changed", "yes", "LI")
    assert lead.judgement(CASE, QUESTION, "PA").answer == "no"
    assert lead.judgement(CASE, QUESTION, "LI").note == "The plan is there."
    assert lead.board.tally("question", QUESTION).yes == 2
    assert [(each.level, each.id) for each in found.value.effect] == [(each.level, each.id) for each in expected]
    assert str(effect_words(lead, found.value)).startswith("1.1 from 50% (1 of 2) to 100% (2 of 2)")
    assert changes.rescored
    # All of it is one act.
    rows = lead.store.rows()[before:]
    assert {(row.act, row.why) for row in rows} == {("ruling", "The plan is there.")}
    assert (scores_are_exact(lead), faults(lead)) == (True, [])


@pytest.mark.parametrize("outcome", ["kept", "withdrawn"])
def test_a_decision_that_changes_nothing_moves_no_score(
    lead: Session, challenge: CaseChallenge, outcome: Outcome
) -> None:
    before = lead.board.tally("question", QUESTION)
    settle_challenge(lead, challenge.name, outcome=outcome, why="It was not in the file.")
    found = only(lead)
    assert (found.value.outcome, found.value.effect, found.differs) == (outcome, (), False)
    assert lead.board.tally("question", QUESTION) == before
    assert str(effect_words(lead, found.value)) == "No score changed."


def test_an_answer_that_was_changed_already_has_the_same_effect(lead: Session, challenge: CaseChallenge) -> None:
    expected = effect_of_decision(lead, challenge.name, "yes")
    record_judgement(lead, case_id=CASE, question=QUESTION, answer="yes", assessor="PA")
    assert only(lead).differs
    settle_challenge(lead, challenge.name, outcome="changed", answer="yes", why="PA looked again.")
    found = only(lead)
    assert (found.assessor, found.differs) == ("PA", False)
    assert {(each.level, each.id, each.yes_before, each.yes_after) for each in found.value.effect} == {
        (each.level, each.id, each.before.yes, each.after.yes) for each in expected
    }


def test_a_later_change_of_the_answer_is_marked(lead: Session, challenge: CaseChallenge) -> None:
    settle_challenge(lead, challenge.name, outcome="kept", why="x")
    record_judgement(lead, case_id=CASE, question=QUESTION, answer="yes", assessor="PA")
    assert only(lead).differs


def test_a_decided_challenge_is_opened_again_before_it_is_decided_otherwise(
    lead: Session, challenge: CaseChallenge
) -> None:
    settle_challenge(lead, challenge.name, outcome="kept", why="x")
    with pytest.raises(DataError, match="is decided already"):
        settle_challenge(lead, challenge.name, outcome="withdrawn", why="y")
    with pytest.raises(DataError, match="Open it again first"):
        remove_challenge(lead, challenge.name)
    reopen_challenge(lead, challenge.name, why="New papers came.")
    assert only(lead).value == challenge.value
    settle_challenge(lead, challenge.name, outcome="changed", answer="na", why="It does not apply.")
    assert only(lead).value.answer == "na"


def test_what_was_recorded_can_be_corrected_and_removed(lead: Session, challenge: CaseChallenge) -> None:
    edit_challenge(lead, challenge.name, grounds="It is in the log of 4 May.", raised_on="2012-03-25")
    assert (only(lead).value.grounds, only(lead).value.raised_on) == ("It is in the log of 4 May.", "2012-03-25")
    assert not edit_challenge(lead, challenge.name, raised_on="2012-03-25")
    remove_challenge(lead, challenge.name)
    assert all_challenges(lead) == []


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"question": "1.1.02"}, "No answer counts in 1.1.02 of BRO-001"),
        ({"question": "9.9.99"}, "There is no question 9.9.99"),
        ({"case_id": "BRO-999"}, "There is no case BRO-999"),
        ({"grounds": " "}, "The grounds are empty"),
        ({"raised_on": "yesterday"}, "'yesterday' is no day"),
    ],
)
def test_a_challenge_that_cannot_be_is_refused(lead: Session, given: dict[str, str], sentence: str) -> None:
    arguments = {"case_id": CASE, "question": QUESTION, "grounds": "x"} | given
    with pytest.raises(DataError, match=sentence):
        add_challenge(lead, **arguments)
    assert all_challenges(lead) == []


@pytest.mark.parametrize(
    ("outcome", "answer", "why", "sentence"),
    [
        ("kept", None, " ", "A decision needs a reason"),
        ("kept", "yes", "x", "An answer goes with a decision that changes it"),
        ("changed", None, "x", "An answer goes with a decision that changes it"),
        ("changed", "no", "x", "no is the disputed answer"),
    ],
)
def test_a_decision_that_cannot_be_is_refused(
    lead: Session, challenge: CaseChallenge, outcome: Outcome, answer: Answer | None, why: str, sentence: str
) -> None:
    with pytest.raises(DataError, match=sentence):
        settle_challenge(lead, challenge.name, outcome=outcome, answer=answer, why=why)
    assert only(lead) == challenge


def test_signing_off_keeps_answers_and_lets_challenges_be_recorded(lead: Session) -> None:
    sign_off(lead, name="L. Inspector")
    found, _ = add_challenge(lead, case_id=CASE, question=QUESTION, grounds="x")
    with pytest.raises(DataError, match="The inspection is signed off"):
        settle_challenge(lead, found.name, outcome="changed", answer="yes", why="x")
    assert only(lead).value.outcome == "open"
    settle_challenge(lead, found.name, outcome="kept", why="x")


def test_two_leads_laptops_keep_each_others_challenges_and_only_leads_record_them(
    lead: Session, challenge: CaseChallenge, tmp_path: Path, clock: Clock
) -> None:
    other = joined(handed_out(lead, tmp_path / "PA.assessment"), tmp_path / "PA", assessor="PA", clock=clock)
    assert only(other).value == challenge.value
    with pytest.raises(DataError, match="Only the lead's laptop"):
        settle_challenge(other, challenge.name, outcome="kept", why="x")
    record_judgement(other, case_id=CASE, question=QUESTION, answer="yes")
    settle_challenge(lead, challenge.name, outcome="kept", why="x")
    merge(lead, exported(other, tmp_path / "back.assessment"))
    merge(other, exported(lead, tmp_path / "forth.assessment"))
    assert only(lead).differs
    assert shown(lead) == shown(other)
    other.close()


def test_the_pack_has_wording_evidence_history_and_ruling(lead: Session, challenge: CaseChallenge) -> None:
    settle_challenge(lead, challenge.name, outcome="changed", answer="yes", why="The plan is there.")
    pack = challenge_pack(lead, challenge.name)
    said = {str(part.heading): [(str(name), str(text)) for name, text in part.rows] for part in pack.parts}
    assert str(pack.title) == "Challenge to 1.1.01 of BRO-001"
    question = dict(said["The question"])
    assert question["Question"] == f"1.1.01 {lead.framework.question_by_id[QUESTION].text}"
    assert "Guidance in force" in question
    assert dict(said["The challenge"])["Disputed answer"] == "no"
    assert dict(said["The evidence"]) == {
        "LI, whose judgement counts": "yes; note “The plan is there.”",
        "PA": "no; note “No plan found.”",
    }
    history = " ".join(text for _, text in said["The history"])
    for part in ("No plan found.", "The plan is in the log of 3 May.", "because: The plan is there."):
        assert part in history
    decision = dict(said["The decision"])
    assert decision["Answer by the decision"] == "yes"
    assert "from 50% (1 of 2) to 100% (2 of 2)" in decision["Effect on the scores of the sample"]


def test_the_page_of_a_pack_is_whole_and_takes_no_text_for_markup(
    lead: Session, challenge: CaseChallenge, tmp_path: Path
) -> None:
    edit_challenge(lead, challenge.name, grounds="<script>alert(1)</script> & more")
    page = tmp_path / "pack.html"
    write_pack(lead, challenge.name, page)
    text = page.read_text(encoding="utf-8")
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in text
    assert "<script" not in text
    assert 'lang="en"' in text
    assert "http" not in text
    assert text == as_html(challenge_pack(lead, challenge.name), in_english)
    assert "<dd>26 March 2012</dd>" in text
    with pytest.raises(AlreadyThereError):
        write_pack(lead, challenge.name, page)
    write_pack(lead, challenge.name, page, replace=True)
