"""Claims about what the list says of a case."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.commands.allocating import allocate
from app.commands.answering import record_fact, record_judgement
from app.commands.completing import complete_cases
from app.commands.flagging import record_flag
from app.commands.interviewing import begin_interview
from app.commands.settling import set_blind, set_counting_assessor
from ui.cases.filtering import CaseFilter
from ui.cases.model import CaseModel
from ui.cases.rows import case_row, natural, whose_form
from ui.context import Context


def test_a_case_with_facts_alone_is_not_started(small: Context) -> None:
    row = case_row(small.session, "BRO-001")
    assert (row.state, row.allocated_to, row.progress.answered) == ("not started", "PA", 0)


def test_progress_counts_only_questions_that_apply(small: Context) -> None:
    session = small.session
    before = case_row(session, "BRO-001")
    # 1.1.01 applies since a plan is required, 1.1.03 always; 1.1.02 waits for 1.1.01.
    assert (before.progress.answered, before.progress.applicable, before.open.waiting) == (0, 2, 1)
    record_judgement(session, case_id="BRO-001", question="1.1.01", answer="yes")
    row = case_row(session, "BRO-001")
    assert (row.state, row.progress.answered, row.progress.applicable, row.open.waiting) == ("in progress", 1, 3, 0)
    record_fact(session, case_id="BRO-001", fact="plan_required", value="no")
    row = case_row(session, "BRO-001")
    assert (row.progress.answered, row.progress.applicable) == (0, 1)


def test_a_case_is_complete_when_the_assessor_who_counts_says_so(small: Context) -> None:
    session = small.session
    complete_cases(session, ["BRO-001"], why="The file is lost.")
    assert case_row(session, "BRO-001").state == "complete"
    set_counting_assessor(session, case_id="BRO-001", assessor="LA", why="Assessed again.")
    assert case_row(session, "BRO-001").state == "not started"


def test_odd_facts_are_named(small: Context) -> None:
    session = small.session
    record_fact(session, case_id="BRO-002", fact="custody_phase", value="yes")
    record_fact(session, case_id="BRO-002", fact="plan_required", value="no")
    row = case_row(session, "BRO-002", conflicts=2)
    assert row.custody == "yes"
    assert row.odd == ("No plan is required in custody.",)
    assert (row.open.to_look_at, row.conflicts) == (1, 2)


def test_a_blind_form_shows_no_flag_in_the_list_and_none_of_its_texts_to_a_search(
    qtbot: QtBot, small: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = small.session
    record_flag(session, case_id="BRO-001", kind="ask", text="Why so late?", assessor="PA")
    record_judgement(session, case_id="BRO-001", question="1.1.03", answer="no", note="Late again", assessor="PA")
    complete_cases(session, ["BRO-001"], why="Late file")
    set_blind(session, blind=True)
    owner = QWidget()
    qtbot.addWidget(owner)
    model = CaseModel(session, owner)
    searches = [CaseFilter(model, session), CaseFilter(model, session)]
    session.current_assessor = "LA"
    laptops = {True: property(lambda _: True), False: property(lambda _: False)}
    for search, (lead, is_lead) in zip(searches, laptops.items(), strict=True):
        monkeypatch.setattr(type(session), "is_lead", is_lead)
        assert bool(case_row(session, "BRO-001").flags) == lead
        search.look_for("late", "all")
        assert search.rowCount() == int(lead)


def test_a_second_assessor_sees_their_own_work_on_their_own_laptop(small: Context) -> None:
    session = small.session
    session.set_current_assessor("QA")
    case = session.cases["BRO-001"]
    assert whose_form(session, case) == "PA"
    record_judgement(session, case_id="BRO-001", question="1.1.03", answer="no")
    assert whose_form(session, case) == "QA"
    assert case_row(session, "BRO-001").progress.answered == 1


def test_a_second_assessment_is_ones_own_before_anything_is_recorded_in_it(small: Context) -> None:
    session = small.session
    allocate(session, "QA", ["BRO-001"], second=True)
    session.set_current_assessor("QA")
    assert whose_form(session, session.cases["BRO-001"]) == "QA"
    assert whose_form(session, session.cases["BRO-002"]) == "LA"


def test_a_flag_or_an_interview_alone_is_work_of_ones_own(small: Context) -> None:
    session = small.session
    session.set_current_assessor("QA")
    record_flag(session, case_id="BRO-001", kind="check", text="The second volume")
    assert whose_form(session, session.cases["BRO-001"]) == "QA"
    assert len(case_row(session, "BRO-001").flags) == 1
    begin_interview(session, case_id="BRO-002", person="Case manager", began="2011-11-30T10:15")
    assert whose_form(session, session.cases["BRO-002"]) == "QA"


def test_the_lead_sees_the_work_that_counts(small: Context) -> None:
    session = small.session
    session.set_current_assessor("LI")
    record_judgement(session, case_id="BRO-001", question="1.1.03", answer="no")
    assert whose_form(session, session.cases["BRO-001"]) == "PA"


def test_references_sort_as_people_count() -> None:
    references = ["BRO-10", "bro-9", "BRO-9a", "ALB-100"]
    assert sorted(references, key=natural) == ["ALB-100", "bro-9", "BRO-9a", "BRO-10"]
