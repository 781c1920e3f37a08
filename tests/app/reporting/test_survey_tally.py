"""Tallies of responses, the figures they give, and the sentences proposed on them."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.surveying import add_response, import_responses
from app.framework.questionnaires import questionnaires
from app.records.survey_response import response
from app.reporting.figures import Figure
from app.reporting.survey_sentences import proposed_sentences
from app.reporting.survey_tally import in_order, survey_figures, tally
from tests.helpers.inspections import demo_table, small_copy

CHILDREN, VICTIMS = questionnaires().by_id["children"], questionnaires().by_id["victims"]
ANSWERS = st.fixed_dictionaries(
    {}, optional={item.id: st.sampled_from((*item.choices, "odd")) for item in CHILDREN.items}
)


def _of(*answers: Mapping[str, str]) -> list[str]:
    counted = tally(CHILDREN, [response(str(number), each) for number, each in enumerate(answers)])
    return [each.text for each in proposed_sentences(counted)]


@given(st.lists(ANSWERS, max_size=8))
def test_a_tally_counts_each_answer_once_and_only_of_those_who_were_asked(given: list[dict[str, str]]) -> None:
    counted = tally(CHILDREN, [response(str(number), answers) for number, answers in enumerate(given)])
    assert counted.responses == len(given)
    for each in counted.items:
        asked = [one for one in given if each.item.when is None or one.get(each.item.when[0]) == each.item.when[1]]
        answers = [one[each.item.id] for one in asked if each.item.id in one]
        assert each.asked == len(asked)
        assert each.counts == {choice: answers.count(choice) for choice in each.item.choices}
        assert each.odd == answers.count("odd")
        assert each.answered + each.odd + each.not_asked == sum(each.item.id in one for one in given)
        assert each.favourable == Figure(sum(answer in each.item.favourable for answer in answers), each.answered)


@given(st.lists(st.integers(0, 10), min_size=1, max_size=30))
def test_the_mean_of_a_scale_is_rounded_half_up(scores: list[int]) -> None:
    counted = tally(CHILDREN, [response("", {"satisfaction": str(score)}) for score in scores]).item("satisfaction")
    exact = Fraction(sum(scores) * 10, len(scores))
    assert counted.mean_tenths is not None
    assert -Fraction(1, 2) < exact - counted.mean_tenths <= Fraction(1, 2) or exact % 1 == Fraction(1, 2)
    assert counted.mean_tenths == (exact + Fraction(1, 2)).__floor__()
    assert counted.extremes == (str(min(scores)), str(max(scores)))


def test_all_some_and_none_have_words_and_the_number_of_those_who_answered() -> None:
    yes, no = {"understands_why": "yes"}, {"understands_why": "no"}
    end = "knew why they had to come to the YOT."
    assert _of(yes, yes, yes) == [f"All 3 children and young people {end}"]
    assert _of(no, no, no) == [f"None of the 3 children and young people {end}"]
    assert _of(yes, no, no, {}) == [f"1 of the 3 children and young people who answered {end}"]


def test_percentages_are_given_on_twenty_answers_and_not_on_fewer() -> None:
    yes, no = {"understands_why": "yes"}, {"understands_why": "no"}
    assert _of(*[yes] * 15, *[no] * 4) == [
        "15 of the 19 children and young people knew why they had to come to the YOT."
    ]
    assert _of(*[yes] * 15, *[no] * 5) == [
        "15 of the 20 children and young people (75%) knew why they had to come to the YOT."
    ]


def test_no_sentence_is_proposed_on_so_few_answers_that_it_could_tell_who_gave_them() -> None:
    assert _of({"understands_why": "yes"}, {"understands_why": "no"}) == []


def test_only_those_of_whom_an_item_is_asked_are_named_in_its_sentence() -> None:
    afraid = {"felt_afraid": "yes", "afraid_helped": "not at all"}
    found = _of(afraid, afraid, {**afraid, "afraid_helped": "a lot"}, {"felt_afraid": "no", "afraid_helped": "a lot"})
    assert found[1] == (
        "1 of the 3 children and young people who had felt afraid said that the YOT helped with it a lot or a little."
    )


def test_the_sentences_of_the_reference_inspection_agree_with_its_sheets(tmp_path: Path) -> None:
    session = small_copy(tmp_path / "lead")
    for survey in ("children", "victims"):
        import_responses(session, survey, demo_table(f"survey_{survey}.csv"))
    figures = survey_figures(session)
    assert figures("children/understands_why") == Figure(10, 10)
    assert figures("children/explained_help/very_easy") == Figure(6, 10)
    assert figures("children/afraid_helped") == Figure(1, 1)
    assert figures("victims/satisfied") == Figure(2, 3)
    session.close()


@pytest.mark.parametrize("odd", ["", "children", "children/none", "parents/listened", "children/listened/loudly"])
def test_an_id_that_names_no_figure_is_a_key_error(odd: str, tmp_path: Path) -> None:
    session = small_copy(tmp_path / "lead")
    add_response(session, "children", {"listened": "mostly"})
    with pytest.raises(KeyError):
        survey_figures(session)(odd)
    session.close()


def test_a_linked_sentence_has_the_code_of_its_figure() -> None:
    counted = tally(VICTIMS, [response(str(number), {"safety": "yes"}) for number in range(3)])
    english, welsh = (proposed_sentences(counted, language)[0] for language in ("en", "cy"))
    assert english.linked == "{survey:victims/safety:of} victims said that the YOT paid attention to their safety."
    assert welsh.linked.startswith("Dywedodd {survey:victims/safety:of} dioddefwr")


def test_numbers_are_listed_by_their_size() -> None:
    assert sorted(["10", "A2", "9", "a1"], key=in_order) == ["9", "10", "a1", "A2"]
