"""Claims about suggested recommendations: the weakest key questions of the reference inspection."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.opening import open_inspection
from app.reporting.plan_rules import SuggestionRules, plan_rules
from app.reporting.suggesting import suggested_questions
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, copy_reference

pytestmark = pytest.mark.slow


@pytest.fixture
def judged(tmp_path: Path) -> Iterator[Session]:
    opened = open_inspection(copy_reference(tmp_path / "lead", answers=True), Secrets(passphrase=PASSPHRASE))
    yield opened
    opened.close()


def test_the_weakest_questions_that_feed_a_headline_are_suggested_weakest_first(judged: Session) -> None:
    rules = plan_rules().suggestions
    found = suggested_questions(judged, rules)
    percents = [each.tally.percent or 0 for each in found]
    assert 0 < len(found) <= rules.most
    assert percents == sorted(percents)
    assert max(percents) <= rules.at_most
    assert all(each.question.scored and each.question.headlines and each.tally.judged >= 10 for each in found)


def test_a_question_that_a_recommendation_rests_on_is_not_suggested_again(judged: Session) -> None:
    rules = SuggestionRules(at_most=59, least_base=10, most=3)
    first, *rest = suggested_questions(judged, rules)
    assert suggested_questions(judged, rules, but={first.question.id})[:2] == tuple(rest)


def test_nothing_is_suggested_before_anything_is_judged(session: Session) -> None:
    assert suggested_questions(session, plan_rules().suggestions) == ()
