"""Claims about queries and cases sent back: between laptops nothing is lost, and each waits for the right person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.assessment.queries import queries_of, returns_to
from app.assessment.read_state import read_state
from app.commands.answering import record_judgement
from app.commands.completing import complete_cases
from app.commands.explaining import explain_change, lacks_reason, refuse_unexplained
from app.commands.querying import answer_query, ask_again, ask_query, close_query
from app.commands.returning import mark_read, mark_unread, return_case
from app.commands.undoing import redo, undo
from app.errors import DataError
from app.session.queries import all_queries, leads_of
from app.session.session import Session
from tests.helpers.inspections import Clock, exported, faults, handed_out, joined, merge, row_hashes, small_copy

CASE = "BRO-001"


@dataclass
class Laptops:
    """The lead's laptop and PA's, and the folder of the files between them."""

    lead: Session
    first: Session
    folder: Path

    def give(self, giver: Session, receiver: Session) -> None:
        """Merge all that one laptop has on another."""
        path = self.folder / f"{giver.folder.name}-{len(list(self.folder.iterdir()))}.assessment"
        merge(receiver, exported(giver, path))


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[Laptops]:
    lead = small_copy(tmp_path / "lead")
    lead.set_current_assessor("LI")
    file = handed_out(lead, tmp_path / "all.assessment")
    first = joined(file, tmp_path / "first", assessor="PA", clock=Clock())
    files = tmp_path / "files"
    files.mkdir()
    yield Laptops(lead, first, files)
    assert (faults(lead), faults(first)) == ([], [])
    lead.close()
    first.close()


def states(session: Session) -> list[tuple[str, str, str]]:
    return [(query.case_id, query.question, query.state) for query in all_queries(session)]


def name(session: Session) -> str:
    return all_queries(session)[0].name


def test_a_query_travels_is_answered_on_the_other_laptop_and_closed_on_the_first(laptops: Laptops) -> None:
    ask_query(laptops.lead, case_id=CASE, question="1.1.01", to="PA", text="Which plan is this?")
    laptops.give(laptops.lead, laptops.first)
    assert states(laptops.first) == [(CASE, "1.1.01", "asked")]
    assert all_queries(laptops.first)[0].waits_for("PA")
    answer_query(laptops.first, name(laptops.first), text="The one of 3 May.")
    laptops.give(laptops.first, laptops.lead)
    assert states(laptops.lead) == [(CASE, "1.1.01", "answered")]
    close_query(laptops.lead, name(laptops.lead), text="Thank you.")
    laptops.give(laptops.lead, laptops.first)
    assert states(laptops.first) == states(laptops.lead) == [(CASE, "1.1.01", "closed")]
    texts = [each.entry.text for each in all_queries(laptops.first)[0].entries]
    assert texts == ["Which plan is this?", "The one of 3 May.", "Thank you."]
    assert row_hashes(laptops.first) == row_hashes(laptops.lead)


def test_two_answers_that_did_not_know_of_each_other_are_both_kept(laptops: Laptops) -> None:
    ask_query(laptops.lead, case_id=CASE, to="PA", text="When was the interview?")
    laptops.give(laptops.lead, laptops.first)
    answer_query(laptops.first, name(laptops.first), text="On Monday.")
    answer_query(laptops.lead, name(laptops.lead), text="PA said: on Monday morning.", assessor="PA")
    laptops.give(laptops.first, laptops.lead)
    laptops.give(laptops.lead, laptops.first)
    for session in (laptops.lead, laptops.first):
        (query,) = all_queries(session)
        assert sorted(each.entry.text for each in query.entries[1:]) == ["On Monday.", "PA said: on Monday morning."]
        assert query.state == "answered"
        assert session.conflicts() == []


@pytest.mark.usefixtures("sound_in_the_end")
def test_a_query_that_cannot_be_is_refused_in_a_sentence(session: Session) -> None:
    for arguments, message in (
        ({"to": "ZZ", "text": "x"}, "There is no assessor ZZ"),
        ({"to": "PA", "text": " \n"}, "The query is empty"),
        ({"to": "PA", "text": "x", "question": "9.9"}, "There is no question 9.9"),
        ({"to": "PA", "text": "x", "case_id": "BRO-777"}, "There is no case BRO-777"),
    ):
        with pytest.raises(DataError, match=message):
            ask_query(session, **{"case_id": CASE, **arguments})
    with pytest.raises(DataError, match="names no query, or several"):
        answer_query(session, "00c0ffee", text="x")
    ask_query(session, case_id=CASE, to="PA", text="x")
    with pytest.raises(DataError, match="The answer is empty"):
        answer_query(session, name(session), text=" ")
    with pytest.raises(DataError, match="Only LI, who asked, or a lead closes query"):
        close_query(session, name(session), assessor="PA")
    close_query(session, name(session))
    for again in (close_query, answer_query):
        with pytest.raises(DataError, match="is closed"):
            again(session, name(session), text="x")
    ask_again(session, name(session), text="And now?", to="LA")
    (query,) = all_queries(session)
    assert (query.state, query.to) == ("asked", "LA")


def test_undo_leaves_queries_as_they_are(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.03", answer="yes", assessor="PA")
    ask_query(session, case_id=CASE, to="PA", text="x")
    assert "1.1.03" in str(undo(session, case_id=CASE).sentence)
    assert states(session) == [(CASE, "", "asked")]


def test_a_case_that_is_sent_back_is_open_with_its_comments_until_it_is_complete_again(laptops: Laptops) -> None:
    with pytest.raises(DataError, match="Ask PA a query instead"):
        return_case(laptops.lead, CASE, why="Thin.")
    complete_cases(laptops.first, [CASE], why="No time.")
    laptops.give(laptops.first, laptops.lead)
    with pytest.raises(DataError, match="Only the lead's laptop"):
        return_case(laptops.first, CASE, why="Thin.")
    return_case(laptops.lead, CASE, why="Evidence is missing.")
    assert not laptops.lead.case(CASE).complete
    laptops.give(laptops.lead, laptops.first)
    (sent_back,) = returns_to(queries_of(laptops.first.case(CASE), leads_of(laptops.first)), "PA")
    assert sent_back.text == "Evidence is missing."
    complete_cases(laptops.first, [CASE], why="Added.")
    assert returns_to(queries_of(laptops.first.case(CASE), leads_of(laptops.first)), "PA") == ()
    laptops.give(laptops.first, laptops.lead)
    assert states(laptops.lead) == [(CASE, "", "answered")]
    assert laptops.lead.case(CASE).complete


def test_a_case_completed_by_somebody_who_had_not_seen_the_comments_keeps_them(laptops: Laptops) -> None:
    complete_cases(laptops.first, [CASE], why="No time.")
    laptops.give(laptops.first, laptops.lead)
    return_case(laptops.lead, CASE, why="Evidence is missing.")
    complete_cases(laptops.first, [CASE], why="Still no time.")
    laptops.give(laptops.lead, laptops.first)
    assert returns_to(queries_of(laptops.first.case(CASE), leads_of(laptops.first)), "PA")


@pytest.mark.usefixtures("sound_in_the_end")
def test_what_the_lead_has_read_is_a_state_apart_and_a_change_shows(session: Session) -> None:
    case = session.case(CASE)
    assert read_state(case, "PA") == "not read"
    record_judgement(session, case_id=CASE, question="1.1.03", answer="yes", assessor="PA")
    mark_read(session, [CASE])
    assert not mark_read(session, [CASE])
    assert (read_state(case, "PA"), case.complete) == ("read", False)
    complete_cases(session, [CASE], why="No time.")
    assert read_state(case, "PA") == "read"
    record_judgement(session, case_id=CASE, question="1.1.03", answer="no", assessor="PA")
    assert read_state(case, "PA") == "changed since"
    record_judgement(session, case_id=CASE, question="1.1.03", answer="yes", assessor="PA")
    assert read_state(case, "PA") == "read"
    mark_unread(session, [CASE])
    assert read_state(case, "PA") == "not read"
    assert not mark_unread(session, [CASE])


@pytest.mark.usefixtures("sound_in_the_end")
def test_a_change_after_completion_has_one_reason_until_the_case_is_completed_again(session: Session) -> None:
    refuse_unexplained(session, CASE, "PA", "")
    with pytest.raises(DataError, match="is not complete, so a change of it needs no reason"):
        explain_change(session, case_id=CASE, why="Late file.", assessor="PA")
    complete_cases(session, [CASE], why="No time.", assessor="PA")
    with pytest.raises(DataError, match="Say why it changes now"):
        refuse_unexplained(session, CASE, "PA", " ")
    refuse_unexplained(session, CASE, "PA", "Late file.")
    refuse_unexplained(session, CASE, "LA", "")
    with pytest.raises(DataError, match="The reason is empty"):
        explain_change(session, case_id=CASE, why=" ", assessor="PA")
    explain_change(session, case_id=CASE, why="Late file.", assessor="PA")
    assert not lacks_reason(session, CASE, "PA")
    undo(session, case_id=CASE)
    assert lacks_reason(session, CASE, "PA")
    redo(session, case_id=CASE)
    assert not lacks_reason(session, CASE, "PA")
    complete_cases(session, [CASE], why="Time now.", assessor="PA")
    assert lacks_reason(session, CASE, "PA")
