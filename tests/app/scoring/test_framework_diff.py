"""Claims about the differences of two editions, and what each means for past scores."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.commands.framework_words import diff_sentences
from app.framework.catalogue import shipped_source
from app.framework.load import parse_framework
from app.scoring.framework_diff import FrameworkDiff, Meaning, framework_diff
from tests.helpers.small_framework import small_source, spoilt

SCORES = {("headline", "roh"), ("section", "1"), ("criterion", "1.1")}


def differences(*changes: tuple[str, str]) -> FrameworkDiff:
    """The small framework beside itself with each old text replaced by the new."""
    old = parse_framework(small_source(), name="old")
    return framework_diff(old, parse_framework(spoilt(*changes), name="new"))


def test_an_edition_does_not_differ_from_itself() -> None:
    found = differences()
    assert (found.changes, found.changed) == ((), ())
    assert set(found.comparable) == SCORES


def test_other_words_of_a_question_move_no_score() -> None:
    found = differences(('text = "Was there a plan?"', 'text = "Was there any plan?"'))
    (change,) = found.changes
    assert (change.id, change.meaning, found.changed) == ("1.1.01", Meaning.WORDING, ())
    assert str(change.what) == "1.1.01 has other words: “Was there a plan?” is now “Was there any plan?”"


def test_a_question_that_is_gone_and_a_new_one_move_the_scores_they_feed() -> None:
    found = differences(('id = "1.1.02"', 'id = "1.1.99"'))
    assert [(each.id, each.meaning) for each in found.changes] == [
        ("1.1.02", Meaning.SCORES),
        ("1.1.99", Meaning.SCORES),
    ]
    assert set(found.changed) == {("section", "1"), ("criterion", "1.1")}
    assert set(found.comparable) == {("headline", "roh")}


def test_a_question_that_moves_within_its_section_leaves_the_score_of_the_section() -> None:
    source = shipped_source("cci-2009")
    moved = source.replace('id = "1.1.07"\ncriterion = "1.1"', 'id = "1.1.07"\ncriterion = "1.2"')
    found = framework_diff(parse_framework(source, name="old"), parse_framework(moved, name="new"))
    assert set(found.changed) == {("criterion", "1.1"), ("criterion", "1.2")}


def test_another_condition_moves_the_scores_of_the_questions_that_depend_on_it_too() -> None:
    found = differences(('when = { "1.1.01" = "yes" }', 'when = { custody_phase = "yes" }'))
    (change,) = found.changes
    assert str(change.what) == "1.1.02 applies to other cases: 1.1.01 yes before, custody_phase yes now."
    found = differences(('when = { plan_required = "yes" }', 'when = { plan_required = "no" }'))
    assert set(found.changed) == SCORES


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ('headlines = ["roh"]\nwhen', "when", None),
        ("scored = false", "scored = true", {("section", "1"), ("criterion", "1.1")}),
    ],
)
def test_what_a_question_feeds_moves_those_scores(old: str, new: str, changed: set[tuple[str, str]] | None) -> None:
    if changed is None:
        # Another question has to feed the headline then, or the file would be refused.
        found = differences((old, new), ('phase = "custody"', 'phase = "custody"\nheadlines = ["roh"]'))
        changed = {("headline", "roh")}
    else:
        found = differences((old, new))
    assert set(found.changed) == changed


def test_bands_leave_percentages_and_may_be_other_bands() -> None:
    (change,) = differences(("at_least = 60", "at_least = 50")).changes
    assert (change.meaning, change.scores) == (Meaning.BANDS, frozenset())
    assert str(change.what).startswith("The bands begin at other percentages. They began at 60 for Good enough, ")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('{ id = "late", text = "Late" }', '{ id = "later", text = "Late" }', "1 gone, 1 new, 0 worded otherwise"),
        ('label = "Good enough"', 'label = "Good"', "The bands have other words."),
        ('group = "rows"\nwhen', 'group = "rows"\nphase = "community"\nwhen', "another place of the form"),
        ('{ score = 4, text = "Motoring" }', '{ score = 5, text = "Motoring" }', "The Asset tables differ"),
        ("largest = 99", "largest = 98", "The rules for a sample differ."),
        ("within = { months = 3 }", "within = { months = 4 }", "The timescales used as guidance differ."),
        ('text = "No plan is required in custody."', 'text = "Odd."', "The combinations of answers"),
    ],
)
def test_what_is_beside_the_scores_moves_none(old: str, new: str, said: str) -> None:
    changes = [(old, new)]
    if "phase" in new:
        changes.append(('phase = "custody"\n', ""))
    found = differences(*changes)
    assert said in " ".join(str(each.what) for each in found.changes)
    assert {each.meaning for each in found.changes} == {Meaning.NONE}
    assert found.changed == ()


def test_facts_and_levels_are_compared_by_id() -> None:
    found = differences(
        ('text = "Should there be a plan?"', 'text = "Is a plan due?"'), ('title = "Plans"', 'title = "The plans"')
    )
    assert [(each.id, each.meaning) for each in found.changes] == [
        ("1.1", Meaning.WORDING),
        ("plan_required", Meaning.WORDING),
    ]


def test_headlines_and_bands_are_named_in_the_language_of_the_wording() -> None:
    old = parse_framework(small_source(), name="old")
    new = parse_framework(spoilt(("at_least = 60", "at_least = 50"), ("scored = false", "scored = true")), name="new")
    headlines = tuple(replace(each, title="Perygl o Niwed") for each in old.headlines)
    bands = tuple(replace(each, label=f"Band {each.id}") for each in old.bands)
    found = framework_diff(old, new, wording=replace(old, headlines=headlines, bands=bands))
    assert (
        "They began at 60 for Band good, 0 for Band poor. They now begin at 50 for Band good, 0 for Band poor."
        in " ".join(str(each.what) for each in found.changes)
    )
    assert [str(each) for each in diff_sentences(found)] == [
        "These past scores would change: section 1, criterion 1.1.",
        "The percentages of these past scores stay as they are: Perygl o Niwed.",
    ]
