"""Responses of service users are among the data for analysts, with the items that they were asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.surveying import add_response
from app.exchange.exporters.data.framework_tables import SURVEY_ITEMS
from app.exchange.exporters.data.inspection_tables import SURVEY_ANSWERS
from app.exchange.exporters.data.source import data_set
from app.framework.questionnaires import questionnaires
from app.reporting.survey_tally import tally_of
from app.session.session import Session
from tests.helpers.inspections import Clock, small_copy


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A small inspection without responses."""
    opened = small_copy(tmp_path / "small", clock=Clock())
    yield opened
    opened.close()


ANSWERS = {"understands_why": "yes", "felt_afraid": "no", "satisfaction": "7"}


def test_each_answer_is_a_row_with_the_number_on_the_paper(session: Session) -> None:
    add_response(session, "children", ANSWERS, number="12")
    add_response(session, "victims", {"satisfied": "totally"}, number="A 3")
    rows = data_set(session, pseudonymise=False).table(SURVEY_ANSWERS).rows
    assert [(row[0], row[2], *row[3:]) for row in rows] == [
        ("children", "12", "understands_why", "yes", True),
        ("children", "12", "felt_afraid", "no", True),
        ("children", "12", "satisfaction", "7", True),
        ("victims", "A 3", "satisfied", "totally", True),
    ]
    assert len({row[1] for row in rows}) == 2


def test_the_answers_that_count_are_those_of_the_tally(session: Session) -> None:
    asked = questionnaires().by_id["children"]
    follow_up = next(item for item in asked.items if item.when is not None)
    assert follow_up.when is not None
    other = next(each for each in asked.item_by_id[follow_up.when[0]].choices if each != follow_up.when[1])
    add_response(session, "children", {follow_up.when[0]: follow_up.when[1], follow_up.id: follow_up.choices[0]})
    add_response(session, "children", {follow_up.when[0]: other, follow_up.id: follow_up.choices[0]})
    rows = data_set(session, pseudonymise=False).table(SURVEY_ANSWERS).rows
    counted = [row for row in rows if row[3] == follow_up.id and row[5]]
    tallied = next(each for each in tally_of(session, "children").items if each.item.id == follow_up.id)
    assert len(counted) == tallied.answered


def test_pseudonyms_replace_whatever_names_a_response(session: Session) -> None:
    add_response(session, "children", ANSWERS, number="12 J. Smith")
    data = data_set(session, pseudonymise=True)
    rows = data.table(SURVEY_ANSWERS).rows
    assert len(rows) == len(ANSWERS)
    assert all(str(row[1]).startswith("row-") and str(row[2]).startswith("row-") for row in rows)
    assert "Smith" not in repr(data)


def test_every_item_is_described_once(session: Session) -> None:
    rows = data_set(session, pseudonymise=False).table(SURVEY_ITEMS).rows
    items = [(survey.id, item.id) for survey in questionnaires().by_id.values() for item in survey.items]
    assert [(row[0], row[1]) for row in rows] == items
    assert all(row[3] and row[4] for row in rows)
