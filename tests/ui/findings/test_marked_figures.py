"""The page of findings and the next documents mark each figure that changed after its text was worded."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.commands.answering import record_fact, record_judgement
from app.commands.findings import add_finding
from app.framework.model import ANSWERS
from app.records.figure_code import Code, codes
from app.records.finding import FINDING
from app.reporting.figures import Figure, all_addresses
from app.reporting.formats.html_page import page as html
from app.reporting.kinds.registry import KINDS, make_document
from app.reporting.phrasing import Phrasing
from app.reporting.wording import phrasing_in
from app.session.session import Session
from tests.helpers.inspections import scores_from_nothing
from tests.helpers.reference_scorer import WholeScores
from ui.context import Context
from ui.findings.findings_page import FindingsPage

PARTS = ("of", "percent", "rest_phrase", "count")
_MARK = re.compile(r"\[it was [^\]]* when this was written\]")
_CHANGED = re.compile(r"(\d+) figures? changed")


@pytest.fixture
def page(qtbot: QtBot, small: Context) -> FindingsPage:
    """The page, with a finding on every figure in several forms, worded before anything was answered."""
    session = small.session
    session.set_current_assessor("LI")
    for address in all_addresses(session.framework):
        text = " ".join(str(Code(address, part)) for part in PARTS)
        add_finding(session, criterion=session.framework.criteria[0].id, kind="strength", text=text)
    made = FindingsPage(small)
    qtbot.addWidget(made)
    made.show()
    made.restore_state({})
    return made


def touched(session: Session, whole: WholeScores, english: Phrasing, item: str) -> list[Code]:
    """The codes of a finding that show something else than when it was worded, with scores counted from scratch."""
    linked = session.records_of(FINDING)[item].words
    found = []
    for code in codes(linked.text):
        accepted = linked.accepted()[str(code.address)]
        kind, each = code.address
        if kind == "reason":
            question, _, reason = each.partition("/")
            now = Figure(whole.reasons.get((question, reason), 0), whole.tallies["question", question].no)
        else:
            tally = whole.of(kind, each)
            now = Figure(tally.yes, tally.judged)
        cases = len(session.sample())
        if english.shown(code, now, cases=cases) != english.shown(
            code, Figure(accepted.count, accepted.base), cases=cases
        ):
            found.append(code)
    return found


def change(context: Context, data: st.DataObject) -> None:
    """Give an answer or a fact, any of any case, as its assessor."""
    session = context.session
    case = data.draw(st.sampled_from(sorted(session.cases)))
    assessor = session.case(case).counting_assessor()
    if data.draw(st.booleans()):
        fact = data.draw(st.sampled_from([each.id for each in session.framework.facts]))
        value = data.draw(st.sampled_from(["yes", "no"]))
        changes = record_fact(session, case_id=case, fact=fact, value=value, assessor=assessor)
    else:
        question = data.draw(st.sampled_from(session.framework.questions))
        answer = data.draw(st.sampled_from(ANSWERS))
        reasons = tuple(each.id for each in question.reasons[:1]) if answer == "no" else ()
        changes = record_judgement(
            session, case_id=case, question=question.id, answer=answer, reasons=reasons, note="Seen.", assessor=assessor
        )
    context.bus.announce(changes)


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_place_that_changes_touch_is_marked_in_the_window_and_in_the_next_documents(
    page: FindingsPage, small: Context, data: st.DataObject
) -> None:
    session = small.session
    for _ in range(data.draw(st.integers(1, 4))):
        change(small, data)
    english, whole = phrasing_in(session, "en"), scores_from_nothing(session)
    expected = {item: touched(session, whole, english, item) for item in session.records_of(FINDING)}
    # The list of the page tells how many figures of each finding changed.
    model = page.chosen.model()
    for row, entry in enumerate(page._entries):
        said = _CHANGED.fullmatch(model.index(row, 2).data())
        assert int(said[1] if said else 0) == len({code.address for code in expected[entry.key.item]})
    # The next draft report has a mark after each place.
    draft = next(each for each in KINDS if each.id == "draft")
    text = unescape(re.sub(r"<[^>]*>", "", html(make_document(session, draft, ("en",)))))
    assert len(_MARK.findall(text)) == sum(map(len, expected.values()))
