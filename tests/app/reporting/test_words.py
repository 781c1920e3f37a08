"""Both languages of the documents have the same words."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest

from app.reporting.document import Run
from app.reporting.words import Words


def texts(language: str) -> dict[str, str]:
    """Every text of a language by its key."""
    file = files("resources") / "reporting" / f"report.{language}.toml"
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    return {
        f"{table}.{name}": str(text)
        for table, found in tables.items()
        if isinstance(found, dict)
        for name, text in found.items()
    }


def test_both_languages_have_the_same_keys_with_the_same_places_for_values() -> None:
    english, welsh = texts("en"), texts("cy")
    places = {key: sorted(re.findall(r"\{\w+\}", text)) for key, text in english.items()}
    assert places == {key: sorted(re.findall(r"\{\w+\}", text)) for key, text in welsh.items()}


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_word_of_the_glossary_is_explained(language: str) -> None:
    assert all(term and meaning for term, meaning in Words(language).pairs("glossary.terms"))


def test_welsh_documents_have_the_word_for_a_judgement_that_the_window_has() -> None:
    assert [key for key, text in texts("cy").items() if re.search(r"\b[bf]arn(au)?\b", text)] == []
    assert "o'r dyfarniadau" in texts("cy")["section.score"]


def test_a_figure_in_a_text_keeps_its_code() -> None:
    runs = Words("en").runs("section.score", score=Run("84%", code="section:1:percent"), yes="21", judged="25")
    assert [run.code for run in runs if run.text == "84%"] == ["section:1:percent"]
    assert "".join(run.text for run in runs).endswith("84% of judgements (21 of 25).")


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ("2011-11-14", "2011-11-18", "14 to 18 November 2011"),
        ("2011-11-28", "2011-12-02", "28 November to 2 December 2011"),
        ("2011-12-28", "2012-01-03", "28 December 2011 to 3 January 2012"),
        ("2011-11-14", "2011-11-14", "14 November 2011"),
    ],
)
def test_a_month_and_a_year_that_two_days_share_are_said_once(first: str, last: str, shown: str) -> None:
    assert Words("en").days(first, last) == shown


def test_a_day_is_written_in_words_and_other_words_stay() -> None:
    assert Words("cy").day("2011-11-18") == "18 Tachwedd 2011"
    assert Words("en").day("Immediate") == "Immediate"
