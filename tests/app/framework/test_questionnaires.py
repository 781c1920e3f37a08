"""The questionnaires that the program has are whole, in English and in Welsh."""

from __future__ import annotations

import pytest

from app.framework.questionnaires import Questionnaire, questionnaires

KNOWN = questionnaires()
SURVEYS = list(KNOWN.by_id.values())


def test_there_are_two_questionnaires() -> None:
    assert [(survey.id, len(survey.items)) for survey in SURVEYS] == [("children", 22), ("victims", 6)]


@pytest.mark.parametrize("survey", SURVEYS, ids=lambda survey: survey.id)
def test_every_item_has_a_question_a_sentence_and_answers_in_both_languages(survey: Questionnaire) -> None:
    assert len(survey.item_by_id) == len(survey.items)
    assert survey.titles.keys() == survey.people.keys() == {"en", "cy"}
    for item in survey.items:
        assert item.texts.keys() == item.says.keys() == {"en", "cy"}
        assert item.people.keys() in ({"en", "cy"}, set())
        assert set(item.favourable) < set(item.choices)
        assert bool(item.favourable) != item.is_scale
        assert item.is_scale or set(item.choices) <= KNOWN.welsh_choices.keys()
        assert all("{who}" in text or item.is_scale for text in item.says.values())


@pytest.mark.parametrize("survey", SURVEYS, ids=lambda survey: survey.id)
def test_a_condition_names_an_earlier_item_and_one_of_its_answers(survey: Questionnaire) -> None:
    before: set[str] = set()
    for item in survey.items:
        if item.when is not None:
            other, answer = item.when
            assert other in before
            assert answer in survey.item_by_id[other].choices
        before.add(item.id)


def test_no_choice_has_an_underline_so_that_an_address_can_name_it() -> None:
    assert not any("_" in choice for survey in SURVEYS for item in survey.items for choice in item.choices)
