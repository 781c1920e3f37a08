"""The questions of a set in the list: which one is opened first, and which are shown when others are unfolded."""

from __future__ import annotations

import pytest

from app.commands.answering import record_judgement
from ui.assess.case_form import FOLD, CaseForm
from ui.assess.form.set_lines import SetLines
from ui.context import Context
from ui.widgets.lists.lines import LineModel

CASE = "BRO-001"


@pytest.fixture
def form(small: Context) -> CaseForm:
    """PA's form of BRO-001, in which nothing is answered."""
    return CaseForm(small.session, CASE, "PA")


@pytest.fixture
def shown(form: CaseForm) -> tuple[SetLines, LineModel]:
    """The lines of the first set."""
    model = LineModel()
    lines = SetLines(model)
    lines.show_set(form, "asset")
    return lines, model


def test_the_question_asked_for_is_opened_else_the_first_unanswered_else_the_first(
    form: CaseForm, shown: tuple[SetLines, LineModel], small: Context
) -> None:
    lines, model = shown
    first, second, *_, last = lines.questions()
    assert lines.row_to_open(form, last) == model.row_of(last)
    assert lines.row_to_open(form, "no such question") == model.row_of(first)
    record_judgement(small.session, case_id=CASE, question=first, answer="yes", assessor="PA")
    assert lines.row_to_open(form, None) == model.row_of(second)
    assert lines.row_of_first(form, [first, last]) == model.row_of(last)
    assert lines.row_of_first(form, [first]) == model.row_of(first)
    assert lines.row_of_first(form, []) is None


def test_only_questions_above_a_row_are_named(shown: tuple[SetLines, LineModel]) -> None:
    lines, model = shown
    first, second, *_ = lines.questions()
    assert lines.questions(above=0) == []
    assert lines.questions(above=model.row_of(second)) == [first]


def test_another_set_is_shown_folded(filled: Context) -> None:
    form, model = CaseForm(filled.session, CASE, "LI"), LineModel()
    lines = SetLines(model)
    lines.show_set(form, "roh")
    folded = len(model.lines)
    assert lines.toggle_fold(form) == model.row_of(FOLD)
    unfolded = len(model.lines)
    assert unfolded > folded
    lines.show_set(form, "roh")
    assert len(model.lines) == unfolded
    lines.show_set(form, "safeguarding")
    lines.show_set(form, "roh")
    assert (len(model.lines), lines.titles(form)) == (folded, ("Risk of Harm to others", "Set 2 of 4"))
    lines.toggle_fold(form)
    assert lines.toggle_fold(form) is None


def test_a_line_that_is_no_question_has_no_row_to_open(shown: tuple[SetLines, LineModel]) -> None:
    lines, model = shown
    heading = next(line.key for line in model.lines if line.kind == "heading")
    assert model.row_of(heading) is not None
    assert lines.row_of(heading) is None
