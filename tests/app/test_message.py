"""Sentences as claims: English as text, a template with values for a translator, and nothing in values is formatted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.errors import DataError, KnownError, Problem
from app.message import Message


def test_a_sentence_is_its_english_text() -> None:
    assert Message("There is no case {case}.", case="BRO-017") == "There is no case BRO-017."


def test_a_sentence_keeps_its_template_and_values() -> None:
    made = Message("There is no case {case}.", case="BRO-017")
    assert made.template == "There is no case {case}."
    assert made.values == {"case": "BRO-017"}


@given(st.text(), st.text())
def test_what_stands_in_values_is_never_formatted(first: str, second: str) -> None:
    assert Message("{first} and {second}", first=first, second=second) == f"{first} and {second}"


@given(st.text())
def test_text_without_values_stays_as_it_is(text: str) -> None:
    assert Message(text) == text
    assert str(KnownError(text)) == text


def test_a_placeholder_without_a_value_stays() -> None:
    assert Message("{one} of {two}", one=1) == "1 of {two}"


def test_values_may_be_sentences_and_lists_of_them() -> None:
    team = (Message("{code} leads", code="LI"), "PA")
    assert Message("The team: {team}.", team=team) == "The team: LI leads, PA."


def test_an_error_carries_its_sentence() -> None:
    refused = DataError("There is no case {case}.", case="{case}")
    assert str(refused) == "There is no case {case}."
    assert refused.sentence.values == {"case": "{case}"}


def test_an_error_takes_a_sentence_as_it_is() -> None:
    made = Message("There is no {what}.", what="case")
    assert KnownError(made).sentence is made


def test_a_template_kept_apart_gets_its_values_later() -> None:
    kept = Message("{path} is locked.")
    assert str(KnownError(kept, path="a")) == "a is locked."
    assert KnownError(kept, path="a").sentence.template == "{path} is locked."


def test_a_problem_words_what_and_remedy_with_its_values() -> None:
    problem = Problem("row 3", "There is no {field}.", "Give the {field}.", "warning", field="date")
    assert str(problem) == "row 3: There is no date. Give the date."
    assert problem == Problem("row 3", "There is no date.", "Give the date.", "warning")
