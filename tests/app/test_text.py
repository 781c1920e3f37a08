"""Claims about text as it is recorded and as it is looked for."""

from __future__ import annotations

import tomllib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text import clean, clean_line, find, fold

DATA = Path(__file__).parents[1] / "data"
PASTED = tomllib.loads((DATA / "pasted-text.toml").read_text(encoding="utf-8"))["text"]
SEARCHES = tomllib.loads((DATA / "searches.toml").read_text(encoding="utf-8"))["search"]
WELSH_FLAG = "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
PERSIAN = "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627"


@pytest.mark.parametrize("case", PASTED, ids=lambda case: case["from"])
def test_text_from_other_programs_is_recorded_without_what_no_reader_could_see(case: dict[str, str]) -> None:
    assert clean(case["pasted"]) == case["recorded"]


@pytest.mark.parametrize("case", SEARCHES, ids=lambda case: ascii(case["typed"]))
def test_a_note_is_found_by_words_typed_without_accents(case: dict[str, str]) -> None:
    note = fold(case["note"])
    assert all(word in note for word in fold(case["typed"]).split())


@pytest.mark.parametrize(
    ("pasted", "recorded"),
    [
        ("one\x0btwo", "one\ntwo"),
        ("one\x0ctwo", "one\ntwo"),
        ("one\r\ntwo\rthree\u2028four\u2029five\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("\x1b[31mred \x07bell\x7f", "[31mred bell"),
        ("a\tb\n\n\tc", "a\tb\n\n\tc"),
        ("safe\u202egnp.exe\u202c", "safegnp.exe"),
        ("\u2066a\u2069\u200e\u200f\u061cb", "ab"),
        ("Rob\u200bbe\u00adry\ufeff\u2060\u200d", "Robbery"),
        ("Zo\u200ce", "Zoe"),
        (WELSH_FLAG, WELSH_FLAG),
        ("Wales\U000e0067\U000e007f", "Wales"),
        (FAMILY, FAMILY),
        (PERSIAN, PERSIAN),
        ("\u0600\u0664", "\u0600\u0664"),
        ("a\u00a0b \u2013 \u201cc\u201d", "a\u00a0b \u2013 \u201cc\u201d"),
        ("\ud800x", "?x"),
    ],
)
def test_pasted_text_keeps_what_can_be_seen_and_its_lines(pasted: str, recorded: str) -> None:
    assert clean(pasted) == recorded


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp", "Cn", "Mn")


@given(st.text())
def test_no_text_loses_a_character_that_can_be_seen_and_cleaning_it_again_changes_nothing(text: str) -> None:
    recorded = clean(text)
    assert [each for each in recorded if _is_seen(each)] == [each for each in text if _is_seen(each)]
    assert clean(recorded) == recorded
    recorded.encode("utf-8")


@pytest.mark.parametrize(
    ("pasted", "recorded"),
    [
        ("Diary 3 May\nRMP 4 June", "Diary 3 May; RMP 4 June"),
        ("Diary 3 May;\r\n\r\n RMP 4 June\n", "Diary 3 May; RMP 4 June"),
        ("RMP 3/7; ", "RMP 3/7; "),
        ("RMP\t3/7", "RMP 3/7"),
    ],
)
def test_on_one_line_a_line_break_becomes_the_separator(pasted: str, recorded: str) -> None:
    assert clean_line(pasted, "; ") == recorded


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("llyr", "Ll\u0177r a Si\u00e2n"),
        ("sian", "Ll\u0177r a Si\u00e2n"),
        ("SIAN", unicodedata.normalize("NFD", "Ll\u0177r a Si\u00e2n")),
        (unicodedata.normalize("NFD", "si\u00e2n"), "Ll\u0177r a Si\u00e2n"),
        ("ll\u0177r", "LLYR"),
        ("o'brien", "O\u2019Brien"),
        ("lukasz", "\u0141ukasz"),
        ("strasse", "Stra\u00dfe"),
        ("office", "o\ufb03ce"),
        ("robbery", "Rob\u00adbery"),
        ("14-18 march", "14\u201318 March"),
    ],
)
def test_a_search_finds_a_word_without_its_accents_case_or_typography(typed: str, written: str) -> None:
    assert fold(typed) in fold(written)
    assert find(written, fold(typed)) >= 0


@given(st.text())
def test_every_text_is_found_by_itself_composed_or_not_and_in_capitals(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text)) == fold(text)


def test_the_place_of_a_word_is_counted_in_the_text_as_it_is_written() -> None:
    text = unicodedata.normalize("NFD", "Stra\u00dfe \u0175 \u2013 Ll\u0177r")
    assert text[find(text, "llyr") :] == unicodedata.normalize("NFD", "Ll\u0177r")
    assert find(text, "zebra") == -1
