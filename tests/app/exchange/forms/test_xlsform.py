"""Claims about the XLSForm of a framework: it shows what this program shows, in the languages that there are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.forms.names import ASSESSOR, REFERENCE, form_names
from app.exchange.forms.workbook import workbook
from app.exchange.forms.xlsform import Row, XlsForm, xlsform
from app.exchange.importers.sheets import read_book
from app.framework.applicability import Applicability, applicability
from app.framework.catalogue import shipped_source
from app.framework.load import parse_framework
from app.framework.model import Framework
from tests.helpers.random_frameworks import frameworks
from tests.helpers.small_framework import small_source

EN, CY = "label::English (en)", "label::Cymraeg (cy)"


@pytest.fixture(scope="module")
def core() -> Framework:
    return parse_framework(shipped_source("cci-2009"), name="cci-2009")


@pytest.fixture(scope="module")
def core_form(core: Framework) -> XlsForm:
    return xlsform(core)


def by_name(form: XlsForm) -> dict[str, Row]:
    return {row["name"]: row for row in form.survey if row["type"] != "end_group"}


def holds(expression: str, values: Mapping[str, str | None]) -> bool:
    """Return whether an expression of `relevant` is true; a field without a value is an empty text."""
    if not expression:
        return True
    python = re.sub(r"\$\{(\w+)\} = '(\w*)'", lambda found: str((values.get(found[1]) or "") == found[2]), expression)
    assert re.fullmatch(r"(?:True|False|and|or|[() ])+", python), python
    return bool(eval(python))


def test_every_fact_and_question_is_asked_once(core: Framework, core_form: XlsForm) -> None:
    names = form_names(core)
    asked = [row["name"] for row in core_form.survey if row["type"] != "end_group"]
    assert len(asked) == len(set(asked))
    assert {REFERENCE, ASSESSOR, *names.facts.values(), *names.questions.values()} <= set(asked)
    assert {*names.reasons.values(), *names.notes.values(), *names.evidence.values()} <= set(asked)
    assert sum(row["type"] == "begin_group" for row in core_form.survey) == sum(
        row["type"] == "end_group" for row in core_form.survey
    )


def test_questions_keep_the_order_of_the_form(core: Framework, core_form: XlsForm) -> None:
    names = {name: question for question, name in form_names(core).questions.items()}
    asked = [names[row["name"]] for row in core_form.survey if row["type"] == "select_one answers"]
    assert asked == [question.id for question in core.in_order]


def test_texts_are_in_english_and_welsh(core_form: XlsForm) -> None:
    rows = by_name(core_form)
    question = rows["q_1_1_10"]
    assert question[EN] == "1.1.10 Was the RMP of sufficient quality?"
    assert question[CY].startswith("1.1.10 ")
    assert question[CY] != question[EN]
    assert rows["n_1_1_10"][CY] == "Nodyn"
    labelled = [row for row in (*core_form.survey, *core_form.choices) if row.get("type") != "end_group"]
    assert [row["name"] for row in labelled if not row.get(EN) or not row.get(CY)] == []


def test_a_framework_without_a_welsh_wording_is_in_english_only() -> None:
    form = xlsform(parse_framework(small_source(), name="small"))
    assert all(CY not in row for row in form.survey)
    assert by_name(form)["q_1_1_01"]["guidance_hint::English (en)"] == "Look in the case record."


def test_reasons_are_offered_on_a_no_and_notes_on_any_answer(core_form: XlsForm) -> None:
    rows = by_name(core_form)
    assert rows["r_1_1_10"]["type"] == "select_multiple r_1_1_10"
    assert rows["r_1_1_10"]["relevant"] == "${q_1_1_10} = 'no'"
    assert rows["n_1_1_10"]["relevant"] == "${q_1_1_10} != ''"


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        (REFERENCE, ("BRO-001", "A", "case 12"), ("", " BRO-001", "BRO-001 ", "x" * 41)),
        (ASSESSOR, ("PA", "P.A-2"), ("", "-PA", "P A", "x" * 21)),
    ],
)
def test_reference_and_code_have_a_constraint(
    core_form: XlsForm, name: str, good: tuple[str, ...], bad: tuple[str, ...]
) -> None:
    row = by_name(core_form)[name]
    found = re.fullmatch(r"regex\(\., '(.*)'\)", row["constraint"])
    assert found is not None
    assert [text for text in good if not re.search(found[1], text)] == []
    assert [text for text in bad if re.search(found[1], text)] == []
    assert row["constraint_message::English (en)"]
    assert row["required"] == "yes"


@given(frameworks(), st.data())
def test_a_question_is_shown_exactly_where_it_is_not_hidden_here(framework: Framework, data: st.DataObject) -> None:
    framework = replace(framework, id="random")  # which has no wordings to read
    form, names = by_name(xlsform(framework)), form_names(framework)
    facts = {each.id: data.draw(st.sampled_from((None, "yes", "no"))) for each in framework.facts}
    answers = {each.id: data.draw(st.sampled_from((None, "yes", "no", "na"))) for each in framework.questions}
    statuses = applicability(framework, facts, answers)
    kept = {names.facts[each]: value for each, value in facts.items()}
    kept |= {names.questions[each]: value for each, value in answers.items()}
    # Programs differ in whether a hidden question still has its answer in expressions.
    cleared = kept | {
        names.questions[each]: None for each, status in statuses.items() if status is Applicability.HIDDEN
    }
    for question in framework.questions:
        in_view = statuses[question.id] is not Applicability.HIDDEN
        expression = form[names.questions[question.id]]["relevant"]
        assert holds(expression, kept) is in_view
        assert holds(expression, cleared) is in_view


@pytest.mark.slow
def test_the_workbook_holds_the_three_sheets_and_is_the_same_each_time(core_form: XlsForm, tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    path.write_bytes(workbook(core_form))
    assert [grid.name for grid in read_book(path).grids] == ["survey", "choices", "settings"]
    survey = read_book(path).grids[0]
    assert len(survey.rows) == len(core_form.survey) + 1
    assert workbook(core_form) == path.read_bytes()
