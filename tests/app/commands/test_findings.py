"""Findings are picked, reworded, put in order, undone and merged like everything that is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.commands.answering import record_fact, record_judgement
from app.commands.findings import add_finding, edit_finding, move_finding, remove_finding, set_report_text
from app.commands.inspecting import add_assessor
from app.commands.linked_texts import accept_figures
from app.commands.settling import choose_version
from app.commands.sharing import own_fingerprint
from app.commands.undoing import redo_reported, undo_reported
from app.errors import DataError
from app.framework.model import ANSWERS
from app.records.figure_code import Code, codes, parse_address
from app.records.finding import FINDING, FindingKind
from app.records.linked_text import LinkedText
from app.records.report_text import REPORT_TEXT
from app.reporting.figures import Figure, all_addresses, figures_of
from app.reporting.linked_records import changed_texts
from app.reporting.ordered import GAP, findings_of, orders_with
from app.reporting.wording import changed_addresses, phrasing_in, runs
from app.session.session import Session
from tests.helpers.inspections import (
    Clock,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    scores_from_nothing,
    shown,
    small_copy,
)

CRITERION = "1.1"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = small_copy(tmp_path / "small")
    yield opened
    opened.close()


def texts(session: Session, kind: FindingKind = "strength") -> list[str]:
    return [each.words.text for _, each in findings_of(session, criterion(session), kind)]


def criterion(session: Session) -> str:
    return session.framework.criteria[0].id


def names(session: Session, kind: FindingKind = "strength") -> list[str]:
    return [item for item, _ in findings_of(session, criterion(session), kind)]


def add(session: Session, text: str, kind: str = "strength", place: int | None = None) -> None:
    add_finding(session, criterion=criterion(session), kind=kind, text=text, place=place)


def test_findings_come_in_the_order_that_the_lead_gives_them(session: Session) -> None:
    for text in ("one", "two", "three"):
        add(session, text)
    add(session, "zero", place=0)
    assert texts(session) == ["zero", "one", "two", "three"]
    move_finding(session, names(session)[3], 1)
    assert texts(session) == ["zero", "three", "one", "two"]
    move_finding(session, names(session)[0], 99)
    assert texts(session) == ["three", "one", "two", "zero"]
    assert not move_finding(session, names(session)[3], 99)
    move_finding(session, names(session)[1], 0, kind="improvement")
    assert (texts(session), texts(session, "improvement")) == (["three", "two", "zero"], ["one"])


def test_a_move_changes_one_record_alone_while_there_is_room(session: Session) -> None:
    for text in ("one", "two", "three"):
        add(session, text)
    assert len(move_finding(session, names(session)[2], 1).keys) == 1


@given(st.lists(st.integers(0, 9), max_size=80))
def test_any_moves_keep_the_order_that_was_asked_for(places: list[int]) -> None:
    orders: list[tuple[int, int]] = []
    for name, place in enumerate(places):
        own, others = orders_with([order for order, _ in orders], place)
        orders = [(order, each) for order, (_, each) in zip(others, orders, strict=True)]
        orders.insert(min(place, len(orders)), (own, name))
        assert [order for order, _ in orders] == sorted({order for order, _ in orders})


def test_orders_are_numbered_again_only_where_there_is_no_room() -> None:
    assert orders_with([0, 1], 1) == (GAP, [0, 2 * GAP])
    assert orders_with([0, 2], 1) == (1, [0, 2])
    assert orders_with([], 0) == (0, [])


def test_a_finding_is_undone_and_redone_like_an_answer(session: Session) -> None:
    add(session, "one")
    edit_finding(session, names(session)[0], text="other")
    undone = undo_reported(session, (FINDING,))
    assert texts(session) == ["one"]
    assert "“other”" in str(undone.sentence)
    redo_reported(session, (FINDING,))
    assert texts(session) == ["other"]
    remove_finding(session, names(session)[0])
    undo_reported(session, (FINDING,))
    assert texts(session) == ["other"]
    for _ in range(2):
        undo_reported(session, (FINDING,))
    assert texts(session) == []
    with pytest.raises(DataError, match="nothing to undo"):
        undo_reported(session, (FINDING,))
    redo_reported(session, (FINDING,))
    assert texts(session) == ["one"]


def test_undo_of_findings_passes_over_what_was_recorded_of_cases(session: Session) -> None:
    add(session, "one")
    answer(session, "yes")
    undo_reported(session, (FINDING,))
    assert texts(session) == []
    with pytest.raises(DataError, match="nothing to redo"):
        redo_reported(session, (REPORT_TEXT,))


def answer(session: Session, given: str, case_id: str = "BRO-001", question: str = "") -> None:
    record_judgement(
        session,
        case_id=case_id,
        question=question or session.framework.questions[0].id,
        answer=given,
        assessor=session.case(case_id).counting_assessor(),
    )


def test_a_figure_is_kept_as_it_was_accepted_until_somebody_accepts_it_again(session: Session) -> None:
    question = session.framework.questions[0].id
    answer(session, "yes")
    add(session, f"Done in {{question:{question}:of}} cases.")
    item, key = names(session)[0], FINDING.key(item=names(session)[0])
    answer(session, "no", "BRO-002")
    english = phrasing_in(session, "en")

    def marks() -> list[tuple[str, str | None]]:
        linked = session.records_of(FINDING)[item].words
        return [(run.text, run.was) for run in runs(linked.text, linked.figures, figures_of(session), english)]

    assert marks() == [("Done in ", None), ("1 of 2", "1 of 1"), (" cases.", None)]
    edit_finding(
        session, item, text=f"It was done in {{question:{question}:of}} cases, {{question:{question}:percent}}."
    )
    assert [was for _, was in marks()] == [None, "1 of 1", None, "100%", None]
    (changed,) = changed_texts(session, figures_of(session), english)
    assert (changed.key, list(map(str, changed.addresses))) == (key, [f"question:{question}"])
    assert accept_figures(session, [key])
    assert [was for _, was in marks()] == [None] * 5
    assert not accept_figures(session)
    undo_reported(session, (FINDING,))
    assert [was for _, was in marks()] == [None, "1 of 1", None, "100%", None]
    assert accept_figures(session, address=parse_address("headline:none")) is not None
    assert [was for _, was in marks()] == [None, "1 of 1", None, "100%", None]


def test_a_share_that_is_still_the_same_is_not_marked(session: Session) -> None:
    question = session.framework.questions[0].id
    answer(session, "yes")
    add(session, f"{{question:{question}:percent}} of cases")
    answer(session, "yes", "BRO-002")
    assert list(changed_texts(session, figures_of(session), phrasing_in(session, "en"))) == []


def test_a_text_with_figures_that_are_not_there_is_refused_with_all_of_them(session: Session) -> None:
    with pytest.raises(DataError) as refused:
        add(session, "{question:9.9:of} and {headline:none} and {question:9.9:most}")
    assert len(refused.value.problems) == 3
    assert texts(session) == []


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"text": " "}, "no text"), ({"criterion": "9.9"}, "no criterion 9.9"), ({"kind": "odd"}, "odd is neither"),
    ],
)  # fmt: skip
def test_what_is_no_finding_is_refused(session: Session, changes: dict[str, str], sentence: str) -> None:
    given = {"criterion": criterion(session), "kind": "strength", "text": "x", **changes}
    with pytest.raises(DataError, match=sentence):
        add_finding(session, criterion=given["criterion"], kind=given["kind"], text=given["text"])


def test_a_finding_that_is_not_there_is_refused_by_name(session: Session) -> None:
    with pytest.raises(DataError, match="no finding 00c0ffee"):
        edit_finding(session, "00c0ffee", text="x")
    with pytest.raises(DataError, match="no finding 00c0ffee"):
        move_finding(session, "00c0ffee", 0)
    with pytest.raises(DataError, match="no finding 00c0ffee"):
        remove_finding(session, "00c0ffee")
    with pytest.raises(DataError, match="no text 00c0ffee"):
        accept_figures(session, [FINDING.key(item="00c0ffee")])


def test_texts_of_the_report_are_written_and_emptied(session: Session) -> None:
    set_report_text(session, "foreword", text="Good work.", welsh="Gwaith da.")
    assert session.records_of(REPORT_TEXT) == {"foreword": LinkedText("Good work.", "Gwaith da.")}
    assert not set_report_text(session, "foreword", text="Good work.")
    set_report_text(session, "foreword", text="", welsh="")
    assert session.records_of(REPORT_TEXT) == {}
    with pytest.raises(DataError, match="no place section/9"):
        set_report_text(session, "section/9", text="x")


def test_only_a_leads_laptop_writes_findings(tmp_path: Path, session: Session) -> None:
    other = joined(handed_out(session, tmp_path / "out.assessment"), tmp_path / "other", assessor="PA")
    try:
        with pytest.raises(DataError, match="Only the lead's laptop"):
            add(other, "x")
        with pytest.raises(DataError, match="Only the lead's laptop"):
            set_report_text(other, "foreword", text="x")
    finally:
        other.close()


@pytest.fixture
def two_leads(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    one = small_copy(tmp_path / "one", clock=Clock())
    add_assessor(one, "L2", "lead")
    add(one, "shared")
    other = joined(handed_out(one, tmp_path / "out.assessment"), tmp_path / "two", assessor="L2", clock=Clock())
    yield one, other
    other.close()
    one.close()


def meet(one: Session, other: Session, folder: Path) -> None:
    ours, theirs = exported(one, folder / "one.assessment"), exported(other, folder / "two.assessment")
    merge(one, theirs, confirmed=[own_fingerprint(other)])
    merge(other, ours)


@pytest.mark.slow
def test_two_leads_edits_merge_and_nothing_is_lost(two_leads: tuple[Session, Session], tmp_path: Path) -> None:
    one, other = two_leads
    item = names(one)[0]
    add(one, "of one", place=0)
    edit_finding(one, item, text="worded by one")
    add(other, "of the other")
    edit_finding(other, item, text="worded by the other")
    set_report_text(other, "foreword", text="Of the other.")
    meet(one, other, tmp_path)
    assert shown(one) == shown(other)
    assert {"of one", "of the other"} <= set(texts(one))
    assert one.records_of(REPORT_TEXT)["foreword"].text == "Of the other."
    (conflict,) = one.conflicts()
    assert conflict.key == FINDING.key(item=item)
    worded = {one.store.row(version).recorded.words.text for version in conflict.versions}
    assert worded == {"worded by one", "worded by the other"}
    choose_version(one, conflict.key, version=conflict.versions[1], why="It is clearer.")
    assert one.conflicts() == []
    assert faults(one) == faults(other) == []


@pytest.mark.slow
def test_leads_who_accept_the_same_figure_do_not_differ(two_leads: tuple[Session, Session], tmp_path: Path) -> None:
    one, other = two_leads
    item = names(one)[0]
    for each in (one, other):
        edit_finding(each, item, text="the same words")
    meet(one, other, tmp_path)
    assert one.conflicts() == other.conflicts() == []


SHOWN_PARTS = ("of", "percent", "words", "rest_phrase", "count", "base")


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    opened = small_copy(tmp_path_factory.mktemp("marked") / "small")
    for address in all_addresses(opened.framework):
        text = " ".join(str(Code(address, part)) for part in SHOWN_PARTS)
        add_finding(opened, criterion=opened.framework.criteria[0].id, kind="strength", text=text)
    yield opened
    opened.close()


@pytest.mark.slow
@settings(deadline=None)
@given(st.data())
def test_every_place_that_a_change_touches_is_marked_and_no_other(marked: Session, data: st.DataObject) -> None:
    session, english = marked, phrasing_in(marked, "en")
    for _ in range(data.draw(st.integers(1, 4))):
        case = data.draw(st.sampled_from(sorted(session.cases)))
        if data.draw(st.booleans()):
            fact = data.draw(st.sampled_from([each.id for each in session.framework.facts]))
            record_fact(
                session, case_id=case, fact=fact, value=data.draw(st.sampled_from(["yes", "no"])),
                assessor=session.case(case).counting_assessor(),
            )  # fmt: skip
        else:
            question = data.draw(st.sampled_from([each.id for each in session.framework.questions]))
            answer(session, data.draw(st.sampled_from(ANSWERS)), case, question)
    whole, figures, cases = scores_from_nothing(session), figures_of(session), len(session.sample())
    for finding in session.records_of(FINDING).values():
        linked, touched = finding.words, set()
        for run in runs(linked.text, linked.figures, figures, english):
            if run.code is None:
                continue
            accepted = linked.accepted()[str(run.code.address)]
            kind, each = run.code.address
            if kind == "reason":
                question, _, reason = each.partition("/")
                now = Figure(whole.reasons.get((question, reason), 0), whole.tallies["question", question].no)
            else:
                tally = whole.of(kind, each)
                now = Figure(tally.yes, tally.judged)
            was = english.shown(run.code, Figure(accepted.count, accepted.base), cases=cases)
            is_text = english.shown(run.code, now, cases=cases)
            assert run.text.casefold() == is_text.casefold()
            assert (run.was is not None) == (was != is_text)
            if run.was is not None:
                touched.add(run.code.address)
        assert set(changed_addresses(linked, figures, english)) == touched
        assert len(codes(linked.text)) == 6
    if data.draw(st.booleans()):
        accept_figures(session)
        assert list(changed_texts(session, figures, english)) == []
