"""Days, moments and lengths of time, as every page writes them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, QLocale, QTime

from app.exchange.importers.dates import read_day
from ui.language.dates import duration, fieldwork, lately, lately_in_a_sentence, moment, moment_of, whole_day


def test_fieldwork_is_written_as_people_do() -> None:
    assert fieldwork("2012-03-26", "2012-03-30") == "26 to 30 March 2012"
    assert fieldwork("2012-03-26", "2012-04-02") == "26 March 2012 to 2 April 2012"
    assert fieldwork("", "") == ""


def test_a_moment_is_written_alike_whether_it_was_recorded_or_given() -> None:
    local = QDateTime.fromString("2012-03-26T14:03", "yyyy-MM-ddTHH:mm")
    assert moment(local.toMSecsSinceEpoch()) == moment_of("2012-03-26T14:03") == "26 Mar 2012 14:03"


@pytest.mark.parametrize("language", [QLocale.Language.English, QLocale.Language.Welsh])
def test_a_day_in_a_field_is_read_as_the_same_day(language: QLocale.Language) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language, QLocale.Country.UnitedKingdom))
    try:
        days = [f"2012-{month:02}-26" for month in range(1, 13)]
        assert [read_day(whole_day(each)) for each in days] == days
        assert whole_day("") == ""
    finally:
        QLocale.setDefault(before)


def test_what_was_lately_is_as_short_as_it_can_be_said() -> None:
    today = QDateTime.currentDateTime()
    today.setTime(QTime(14, 3))
    assert lately(today.toMSecsSinceEpoch()) == "14:03"
    assert lately_in_a_sentence(today.toMSecsSinceEpoch()) == "at 14:03"
    long_ago = QDateTime.fromString("2012-03-26T14:03", "yyyy-MM-ddTHH:mm").toMSecsSinceEpoch()
    assert lately(long_ago) == "26 March 2012 14:03"
    assert lately_in_a_sentence(long_ago) == "on 26 March 2012 at 14:03"


@pytest.mark.parametrize(("minutes", "words"), [(5, "5 min"), (60, "1 h 0 min"), (125, "2 h 5 min")])
def test_time_is_shown_in_hours_and_minutes(minutes: int, words: str) -> None:
    assert duration(minutes) == words
