"""The lead's part of the reference inspection fills the pages of the Findings menu, and changes no score."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.demo_report import fill_report
from app.commands.opening import open_inspection
from app.records.finding import FINDING
from app.records.good_practice import GOOD_PRACTICE
from app.records.report_text import REPORT_TEXT, report_places
from app.records.survey_response import SURVEY_RESPONSE, survey_of
from app.records.timetable_date import TIMETABLE_DATE
from app.reporting.figures import all_addresses, figures_of
from app.reporting.material import Material, made_from
from app.reporting.plan import plan_of
from app.session.challenges import all_challenges
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, copy_reference


@pytest.mark.slow
def test_every_page_of_the_report_has_something_to_show_and_no_answer_is_changed(tmp_path: Path) -> None:
    session = open_inspection(copy_reference(tmp_path / "reference", answers=True), Secrets(passphrase=PASSPHRASE))
    try:
        addresses = list(all_addresses(session.framework))
        before = {str(each): figures_of(session).of(each) for each in addresses}
        fill_report(session)
        assert {str(each): figures_of(session).of(each) for each in addresses} == before
        assert {survey_of(item) for item in session.records_of(SURVEY_RESPONSE)} == {"children", "victims"}
        assert set(session.records_of(REPORT_TEXT)) == set(report_places(session.framework))
        criteria = {each.id for each in session.framework.criteria}
        assert {each.criterion for each in session.records_of(FINDING).values()} == criteria
        assert {each.checked for each in session.records_of(GOOD_PRACTICE).values()} == {True, False}
        plan = plan_of(session)
        assert all(each.actions for each in plan.recommendations)
        assert {each.recommendation.source for each in plan.recommendations} == {"inspection", "health"}
        assert all(
            each.recommendation.findings for each in plan.recommendations if each.recommendation.source == "inspection"
        )
        assert session.records_of(TIMETABLE_DATE)
        assert {each.value.outcome for each in all_challenges(session)} == {"open", "kept"}
        # The texts show figures, and none of them is unknown.
        material = Material(session, "en", made_from(session))
        for place in report_places(session.framework):
            assert "{" not in "".join(run.text for run in material.figures.text(material.report_text(place).text))
    finally:
        session.close()
