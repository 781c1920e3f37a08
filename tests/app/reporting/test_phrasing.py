"""Sentences fit the numbers, by rules that a person can change."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import DataError
from app.framework import rule_files
from app.framework.localizer import FrameworkLocalizer
from app.records.figure_code import PARTS, Address, Code
from app.reporting.figures import Figure
from app.reporting.phrasing import LANGUAGES, Phrasing
from tests.helpers.reference import reference_framework


def words_in(language: str) -> Phrasing:
    localizer = FrameworkLocalizer(reference_framework())
    localizer.set_language(language)
    return Phrasing(language, localizer.framework)


ENGLISH, WELSH = words_in("en"), words_in("cy")


def said(address: str, part: str, count: int, base: int, *, words: Phrasing = ENGLISH, cases: int = 38) -> str:
    kind, _, each = address.partition(":")
    return words.shown(Code(Address(kind, each), part), Figure(count, base), cases=cases)


@pytest.mark.parametrize(
    ("count", "base", "expected"),
    [
        (21, 25, "in 21 of 25 applicable cases (84%)"),
        (4, 5, "in 4 of 5 applicable cases"),
        (19, 20, "in 19 of 20 applicable cases (95%)"),
        (18, 19, "in 18 of 19 applicable cases"),
        (10, 10, "in all 10 applicable cases"),
        (38, 38, "in all 38 cases"),
        (33, 38, "in 33 of 38 cases (87%)"),
        (0, 7, "in none of the 7 applicable cases"),
        (1, 1, "in the one applicable case"),
        (0, 1, "in no case (one applied)"),
        (0, 0, "in no case, since none was judged"),
    ],
)
def test_the_phrase_fits_the_numbers(count: int, base: int, expected: str) -> None:
    assert said("question:1.1.12", "phrase", count, base) == expected


def test_the_phrase_of_the_rest_is_about_the_noes() -> None:
    assert said("question:1.1.10", "rest_phrase", 15, 24) == "in 9 of 24 applicable cases (38%)"
    assert said("question:1.1.10", "rest_percent", 15, 24) == "38%"
    assert said("question:1.1.10", "rest_of", 15, 24) == "9 of 24"


def test_scores_are_out_of_judgements_and_always_have_a_percentage() -> None:
    assert said("criterion:1.1", "phrase", 7, 9) == "in 7 of 9 judgements (78%)"
    assert said("headline:roh", "band", 74, 100) == "Moderate improvement required"
    assert said("headline:roh", "band", 74, 100, words=WELSH) == "Angen gwelliant cymedrol"
    assert said("headline:roh", "percent", 0, 0) == "no score"


def test_reasons_are_out_of_noes() -> None:
    assert said("reason:1.1.10/x", "phrase", 7, 9) == "in 7 of these 9 cases"
    assert said("reason:1.1.10/x", "of", 7, 9) == "7 of 9"


@pytest.mark.parametrize(
    ("count", "base", "expected"),
    [(8, 8, "in all cases"), (0, 8, "in none of the cases"), (199, 200, "in nearly all cases"),
     (3, 4, "in most instances"), (149, 200, "in most instances"), (74, 100, "in a majority of cases"),
     (1, 2, "in about half of the cases"), (1, 3, "in a minority of cases"), (1, 200, "in few cases")],
)  # fmt: skip
def test_words_for_a_share_follow_the_stated_rules(count: int, base: int, expected: str) -> None:
    assert said("question:1.1.12", "words", count, base) == expected


@given(st.sampled_from(LANGUAGES), st.sampled_from(PARTS), st.integers(0, 99), st.integers(0, 99))
def test_every_part_of_every_figure_has_words_in_every_language(
    language: str, part: str, count: int, rest: int
) -> None:
    words = ENGLISH if language == "en" else WELSH
    for address in ("question:x", "criterion:x", "section:x", "headline:x", "reason:x/y", "survey:x"):
        shown = said(address, part, count, count + rest, words=words)
        assert shown
        assert "{" not in shown


@given(st.integers(0, 99), st.integers(1, 99))
def test_a_phrase_always_tells_its_base_and_never_a_count_that_is_not_so(count: int, rest: int) -> None:
    shown = said("question:x", "phrase", count, count + rest, cases=0)
    numbers = [int(each) for each in shown.replace("(", " ").replace("%", " ").split() if each.isdigit()]
    assert count + rest in numbers or count + rest == 1
    if count:
        assert count in numbers


def test_a_part_that_no_figure_has_is_refused() -> None:
    with pytest.raises(DataError, match="no part most"):
        said("question:x", "most", 1, 2)


OWN = """
percent_from = 5
[en.cases]
some = "for {count} children of {base}"
"""


def test_a_persons_own_rules_replace_the_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_file(tmp_path, monkeypatch, OWN)
    words = words_in("en")
    assert said("question:x", "phrase", 4, 5, words=words) == "for 4 children of 5 (80%)"
    assert said("question:x", "phrase", 5, 5, words=words) == "in all 5 applicable cases"


def test_every_mistake_in_own_rules_is_named_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_file(
        tmp_path,
        monkeypatch,
        'percent_from = -1\nodd = 1\nwords = [{id = "all", en = "x", cy = "y"}]\nen = "x"\n[cy.cases]\nsome = "{rate}"',
    )
    with pytest.raises(DataError) as refused:
        words_in("en")
    assert {str(each.where) for each in refused.value.problems} == {
        "phrasing.toml", "percent_from", "[[words]]", "en", "cy.cases.some",
    }  # fmt: skip


def test_own_rules_that_cannot_be_read_are_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_file(tmp_path, monkeypatch, "").write_bytes(b"\xff\xfe")
    with pytest.raises(DataError, match="cannot be read"):
        words_in("en")


def own_file(folder: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> Path:
    path = folder / "phrasing.toml"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr("app.framework.rule_files.own_reporting_file", lambda name: folder / name)
    assert rule_files.own_rules("phrasing.toml") is not None or not text
    return path


@pytest.mark.parametrize("text", ["# " + "x" * 300_000, '[en]\nof = "' + "x" * 6_000 + '"\n'])
def test_an_own_file_that_would_make_every_sentence_slow_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    (tmp_path / "phrasing.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr("app.framework.rule_files.own_reporting_file", lambda name: tmp_path / name)
    with pytest.raises(DataError, match="too long"):
        words_in("en")


@pytest.mark.parametrize("least", ['"7"', "nan", "true", "7.5"])
def test_a_share_of_an_own_row_is_a_whole_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, least: str) -> None:
    rows = (("all", ""), ("none", ""), ("some", f"at_least = {least}"), ("few", "at_least = 0"))
    text = "".join(f'[[words]]\nid = "{name}"\nen = "x"\ncy = "x"\n{share}\n' for name, share in rows)
    own_file(tmp_path, monkeypatch, text)
    with pytest.raises(DataError, match="have mistakes") as refused:
        words_in("en")
    assert [str(each.what) for each in refused.value.problems] == ["does not cover every share."]
