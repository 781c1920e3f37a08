"""Claims about recommendations and the plan's actions: written, moved, removed, undone, merged and signed off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.exchanging_plan import read_plan, take_plan
from app.commands.inspecting import add_assessor
from app.commands.planning import (
    action_named,
    add_action,
    edit_action,
    move_action,
    remove_action,
    sign_plan,
    take_back_sign_off,
)
from app.commands.recommending import (
    add_recommendation,
    drafted_from,
    edit_recommendation,
    move_recommendation,
    recommendation_named,
    remove_recommendation,
)
from app.commands.settling import choose_version
from app.commands.sharing import own_fingerprint
from app.commands.signing_off import sign_off
from app.commands.undoing import redo_reported, undo, undo_reported
from app.errors import DataError, UsageError
from app.records.finding import FINDING, Finding
from app.records.linked_text import LinkedText
from app.records.plan_action import PLAN_ACTION
from app.records.recommendation import LAST_PLACE
from app.reporting.action_texts import time_as_recorded
from app.reporting.places import changed_places, place_after
from app.reporting.plan import PLAN_KINDS, plan_of
from app.session.session import Session
from app.store.store import NewRecord
from tests.helpers.inspections import Clock, exported, faults, handed_out, joined, merge, shown, small_copy
from tests.helpers.plans import FILLED, WEEKLY, record_plan

pytestmark = pytest.mark.usefixtures("sound_in_the_end")


def texts(session: Session) -> list[str]:
    return [f"{each.number} {each.recommendation.text}" for each in plan_of(session).recommendations]


def actions(session: Session) -> list[str]:
    return [f"{action.number} {action.action.what}" for _, action in plan_of(session).actions]


@pytest.fixture
def planned(session: Session) -> Session:
    """Three recommendations, one of them of a health inspection, and two actions."""
    finding = Finding("1.1", "improvement", 1, LinkedText("Plans come late.", "", ()))
    session.record([NewRecord(FINDING.key(item="00c0ffee"), finding)])
    add_recommendation(session, text="Complete every plan on time", responsible="YOT manager", questions=("1.1.01",))
    add_recommendation(session, text="Train the nurses", source="health", outcome="4", regulation="9", sent="2/4/2012")
    add_recommendation(session, text="Visit homes", findings=("00c0ffee",))
    add_action(session, "1", what="Weekly check", who="Team leader", by="30 April 2012", review="End of May 2012")
    add_action(session, "1", what="Training", by="Immediate")
    return session


def test_recommendations_are_numbered_in_their_order_and_those_of_health_apart(planned: Session) -> None:
    assert texts(planned) == ["1 Complete every plan on time", "2 Visit homes", "H1 Train the nurses"]
    assert actions(planned) == ["1.1 Weekly check", "1.2 Training"]
    health = recommendation_named(planned, "h1").recommendation
    assert (health.outcome, health.regulation, health.sent) == ("4", "9", "2012-04-02")


def test_a_recommendation_and_an_action_move_among_their_own_only(planned: Session) -> None:
    assert len(move_recommendation(planned, "2", up=True).keys) == 1
    assert texts(planned) == ["1 Visit homes", "2 Complete every plan on time", "H1 Train the nurses"]
    assert not move_recommendation(planned, "1", up=True)
    assert not move_recommendation(planned, "H1", up=False)
    move_action(planned, "2.1", up=False)
    assert actions(planned) == ["2.1 Training", "2.2 Weekly check"]
    assert not move_action(planned, "2.2", up=False)


def test_a_part_that_is_not_given_stays_and_nothing_is_recorded_where_nothing_changes(planned: Session) -> None:
    edit_recommendation(planned, "1", responsible="Head of service")
    assert recommendation_named(planned, "1").recommendation.text == "Complete every plan on time"
    edit_action(planned, "1.1", progress="Half of them", done=True)
    _, found = action_named(planned, "1.1")
    assert (found.action.by, found.action.progress, found.action.done) == ("2012-04-30", "Half of them", True)
    assert not edit_recommendation(planned, "1", responsible=" Head of service ")
    assert not edit_action(planned, "1.1", by="2012-04-30")


def test_a_time_is_a_day_or_words(planned: Session) -> None:
    _, found = action_named(planned, "1.1")
    assert (found.action.by, found.action.review) == ("2012-04-30", "End of May 2012")
    assert time_as_recorded(" 1/5/12 ") == "2012-05-01"
    assert time_as_recorded("When the  nurse\nis back") == "When the  nurse is back"


@pytest.mark.parametrize("wrong", ["31/2/2012", "30.13.12", "2012-02-30", "31 June 2012", "0212-04-30", "41029"])
def test_a_day_that_does_not_exist_is_refused_for_it_would_never_be_due(planned: Session, wrong: str) -> None:
    rows = planned.store.last_row()
    with pytest.raises(UsageError, match=f'"{wrong}" is no day'):
        edit_action(planned, "1.1", by=wrong)
    with pytest.raises(UsageError, match="is no day"):
        add_action(planned, "1", what="Training", review=wrong)
    assert planned.store.last_row() == rows


def test_removing_and_undoing_brings_the_actions_back(planned: Session) -> None:
    remove_recommendation(planned, "1")
    assert (texts(planned), actions(planned)) == (["1 Visit homes", "H1 Train the nurses"], [])
    done = undo_reported(planned, PLAN_KINDS)
    assert str(done.sentence).startswith("Undone in the inspection: recommendation ")
    assert actions(planned) == ["1.1 Weekly check", "1.2 Training"]
    redo_reported(planned, PLAN_KINDS)
    assert actions(planned) == []
    undo_reported(planned, PLAN_KINDS)
    remove_action(planned, "1.2")
    assert actions(planned) == ["1.1 Weekly check"]
    undo(planned, key=action_named(planned, "1.1")[1].key)
    assert actions(planned) == []


def test_the_plan_goes_on_after_the_inspection_is_signed_off(planned: Session) -> None:
    sign_off(planned, name="A. Lead")
    edit_action(planned, "1.2", progress="Begun")
    assert action_named(planned, "1.2")[1].action.progress == "Begun"


def test_a_sign_off_tells_whether_the_plan_changed_since(planned: Session) -> None:
    sign_plan(planned, name="B. Head", designation="Head of service", day="1 May 2012")
    signed = plan_of(planned)
    assert signed.sign_off is not None
    assert (signed.sign_off.day, signed.changed_since_sign_off) == ("2012-05-01", False)
    assert not sign_plan(planned, name="B. Head", designation="Head of service", day="2012-05-01")
    edit_action(planned, "1.1", done=True)
    assert plan_of(planned).changed_since_sign_off
    undo_reported(planned, PLAN_KINDS)
    assert not plan_of(planned).changed_since_sign_off
    take_back_sign_off(planned)
    assert plan_of(planned).sign_off is None
    with pytest.raises(DataError, match="not signed off"):
        take_back_sign_off(planned)


def test_a_sign_off_is_of_today_by_default(planned: Session) -> None:
    sign_plan(planned, name="B. Head")
    signed = plan_of(planned).sign_off
    assert signed is not None
    assert signed.day == "2012-03-26"


def test_what_cannot_be_is_refused_in_one_sentence_and_nothing_is_recorded(planned: Session) -> None:
    before = planned.store.last_row()
    with pytest.raises(DataError, match="needs a text"):
        add_recommendation(planned, text=" \n")
    with pytest.raises(DataError, match="There is no question 9"):
        add_recommendation(planned, text="x", questions=("9",))
    with pytest.raises(DataError, match="There is no finding 12345678"):
        add_recommendation(planned, text="x", findings=("12345678",))
    with pytest.raises(UsageError, match="Only a health recommendation"):
        add_recommendation(planned, text="x", outcome="4")
    with pytest.raises(UsageError, match="is no day"):
        edit_recommendation(planned, "H1", replied="soon")
    with pytest.raises(UsageError, match="before it was asked for"):
        edit_recommendation(planned, "H1", replied="1 April 2012")
    with pytest.raises(DataError, match=r"There is no recommendation 7\. They are: 1, 2, H1"):
        edit_recommendation(planned, "7", text="x")
    with pytest.raises(DataError, match=r"There is no action 2\.1"):
        remove_action(planned, "2.1")
    with pytest.raises(DataError, match="An action needs a text"):
        add_action(planned, "1", what="")
    with pytest.raises(DataError, match="needs a name"):
        sign_plan(planned, name=" ")
    assert planned.store.last_row() == before


def test_an_inspection_without_recommendations_has_no_plan_to_sign(session: Session) -> None:
    with pytest.raises(DataError, match="no plan to sign"):
        sign_plan(session, name="B. Head")


def test_a_finding_that_was_removed_stays_named(planned: Session) -> None:
    planned.record([NewRecord(FINDING.key(item="00c0ffee"), None)])
    edit_recommendation(planned, "2", responsible="Head of service")
    assert recommendation_named(planned, "2").recommendation.findings == ("00c0ffee",)


def test_what_was_of_health_only_goes_with_it(planned: Session) -> None:
    edit_recommendation(planned, "H1", source="inspection")
    found = recommendation_named(planned, "2").recommendation
    assert (found.text, found.outcome, found.sent) == ("Train the nurses", "", "")


def test_an_assessors_laptop_reads_the_plan_and_changes_nothing(planned: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(planned, tmp_path / "out.assessment"), tmp_path / "laptop", assessor="PA", clock=Clock())
    assert texts(laptop) == texts(planned)
    with pytest.raises(DataError, match="lead's laptop"):
        add_recommendation(laptop, text="x")
    laptop.close()


def test_a_recommendation_is_drafted_from_a_question_in_both_languages(session: Session) -> None:
    text = session.framework.question_by_id["1.1.01"].text
    assert drafted_from(session, "1.1.01") == f"In a higher proportion of cases, the answer is yes to “{text}”"
    assert drafted_from(session, "1.1.01", "cy").startswith("Mewn cyfran uwch o achosion")


@given(st.lists(st.integers(0, LAST_PLACE), min_size=1, max_size=12), st.data())
def test_a_move_gives_the_order_that_was_meant(places: list[int], data: st.DataObject) -> None:
    places.sort()
    source, to = (data.draw(st.integers(0, len(places) - 1)) for _ in range(2))
    names = list(range(len(places)))
    names.insert(to, names.pop(source))
    moved = [places[name] for name in names]
    for index, place in changed_places(moved, to):
        assert 0 <= place <= LAST_PLACE
        moved[index] = place
    at = moved[to]
    assert all(place < at for place in moved[:to])
    assert all(place > at for place in moved[to + 1 :])
    assert moved == sorted(moved)
    assert place_after(moved) > max(moved) or max(moved) == LAST_PLACE


@pytest.fixture
def two_leads(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    one = small_copy(tmp_path / "one", clock=Clock())
    add_assessor(one, "L2", "lead")
    record_plan(one)
    other = joined(handed_out(one, tmp_path / "out.assessment"), tmp_path / "two", assessor="L2", clock=Clock())
    yield one, other
    other.close()
    one.close()


def meet(one: Session, other: Session, folder: Path) -> None:
    ours, theirs = exported(one, folder / "one.assessment"), exported(other, folder / "two.assessment")
    merge(one, theirs, confirmed=[own_fingerprint(other)])
    merge(other, ours)


@pytest.mark.slow
def test_two_leads_plans_merge_and_nothing_is_lost(two_leads: tuple[Session, Session], tmp_path: Path) -> None:
    one, other = two_leads
    add_recommendation(one, text="of one")
    add_action(other, "1", what="of the other")
    edit_action(one, "1.1", progress="by one")
    edit_action(other, "1.1", progress="by the other")
    edit_recommendation(other, "2", responsible="Somebody else")
    meet(one, other, tmp_path)
    assert shown(one) == shown(other)
    assert "3 of one" in texts(other)
    assert "1.3 of the other" in actions(one)
    assert recommendation_named(one, "2").recommendation.responsible == "Somebody else"
    (conflict,) = one.conflicts()
    assert conflict.key == PLAN_ACTION.key(item=WEEKLY)
    said = {one.store.row(version).recorded.progress for version in conflict.versions}
    assert said == {"by one", "by the other"}
    choose_version(one, conflict.key, version=conflict.versions[1], why="It is later.")
    assert one.conflicts() == []
    assert faults(one) == faults(other) == []


@pytest.mark.slow
def test_two_leads_who_read_the_same_filled_in_plan_do_not_differ(
    two_leads: tuple[Session, Session], tmp_path: Path
) -> None:
    one, other = two_leads
    for each in two_leads:
        take_plan(each, read_plan(each, FILLED / "filled.docx"))
    meet(one, other, tmp_path)
    assert one.conflicts() == other.conflicts() == []
    assert actions(one) == actions(other)
    assert len(actions(one)) == 6
