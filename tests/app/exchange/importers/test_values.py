"""Cells read as values."""

from __future__ import annotations

import datetime as dt

import pytest

from app.exchange.importers.dates import decide_dates
from app.exchange.importers.values import choice, day, has_invisible, known_name, one_line, shown, whole_number, yes_no


@pytest.mark.parametrize("text", ["yes", "YES", "Y", "true", "TRUE", "1"])
def test_yes_is_read_however_written(text: str) -> None:
    assert yes_no(text) == "yes"


@pytest.mark.parametrize("text", ["no", "No", "n", "False", "0"])
def test_no_is_read_however_written(text: str) -> None:
    assert yes_no(text) == "no"


@pytest.mark.parametrize("text", ["", "perhaps", "2", "na", "yes no"])
def test_anything_else_is_neither_yes_nor_no(text: str) -> None:
    assert yes_no(text) is None


@pytest.mark.parametrize(
    "text", ["2011-05-07", "2011-5-7", "07/05/2011", "7.5.2011", "7-5-2011", "2011-05-07T09:30", "2011-05-07 00:00:00"]
)
def test_dates_are_read_in_british_and_iso_order(text: str) -> None:
    assert day(text) == "2011-05-07"


@pytest.mark.parametrize(
    "text", ["2011-13-01", "30/02/2011", "05/17/2011", "7/5-2011", "7/5/11", "May 2011", "40680", "\u0667/5/2011"]
)
def test_what_is_no_date_is_not_guessed_at(text: str) -> None:
    assert day(text) is None


def test_whole_numbers_are_plain_digits() -> None:
    assert [whole_number(text) for text in ("0", "16", "16.0", "007")] == [0, 16, 16, 7]
    assert [whole_number(text) for text in ("", "-1", "1.5", "1e3", "1_0", "1234567890", "\u0663", "9" * 5000)] == [
        None
    ] * 8


def test_a_choice_is_found_by_letters_synonyms_and_initials() -> None:
    read = choice(("very high", "high"), {"Serious": "very high"}, initials=True)
    assert [read(text) for text in ("VERY-HIGH", "high ", "serious", "v", "H", "low", "")] == [
        "very high", "high", "very high", "very high", "high", None, None,
    ]  # fmt: skip


def test_an_initial_that_two_values_share_stands_for_neither() -> None:
    assert choice(("male", "mixed"), initials=True)("m") is None


def test_a_known_name_is_found_in_another_case_only_where_one_fits() -> None:
    read = known_name(("LI", "pa", "PA"))
    assert [read(text) for text in ("LI", "li", "pa", "PA", "Pa", "")] == ["LI", "LI", "pa", "PA", None, None]


def test_invisible_characters_are_noticed_and_accents_are_not() -> None:
    assert [has_invisible(text) for text in ("a\tb", "a\u200bb", "a\u2028b")] == [True] * 3
    assert not has_invisible("Siân O\u2019Dowd\u00a0\U0001f600")
    assert one_line(5)("a\nb") == "a b"
    assert one_line(5)("abcdef") is None
    assert one_line(5)("abcde") == "abcde"


def test_a_long_or_broken_text_is_shown_short_and_on_one_line() -> None:
    assert shown("a\n\x1bb") == '"a b"'
    assert shown("x" * 100) == '"' + "x" * 57 + '..."'


def test_what_no_reader_could_see_is_dropped_from_a_line() -> None:
    read = one_line(20)
    assert [read(text) for text in ("Rob\u200bbery", "Ro\x07bbery", "Robbery\tAssault", "x" * 21)] == [
        "Robbery", "Robbery", "Robbery Assault", None,
    ]  # fmt: skip


def test_a_date_in_the_future_with_a_short_year_is_refused_alone_and_says_nothing_of_the_order() -> None:
    column = decide_dates(["09/05/25", "27/09/21", "07/07/26"], dt.date(2026, 1, 1))
    assert {cell: str(why) for cell, why in column.refused.items()} == {
        "07/07/26": '"07/07/26" is later than today, read day first.'
    }
    assert column.read("09/05/25") == "2025-05-09"


def test_where_a_date_can_be_month_first_or_year_first_only_every_doubtful_one_is_refused() -> None:
    assert len(decide_dates(["01/02/25", "12/31/24"], dt.date(2026, 1, 1)).refused) == 2
    assert len(decide_dates(["25/01/02", "24/12/31", "25/02/03"], dt.date(2026, 1, 1)).refused) == 3
