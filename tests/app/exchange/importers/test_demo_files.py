"""The reference inspection's files, as they ship, are read whole."""

from __future__ import annotations

from importlib.resources import as_file, files

import pytest

from app.exchange.importers.answers import parse_answers
from app.exchange.importers.ratings import parse_ratings
from app.exchange.importers.sample import SampleCase, parse_sample
from app.exchange.importers.sheets import Sheet, read_table
from app.framework.model import Framework
from tests.app.exchange.importers.files import errors, warnings

ASSESSORS = ("LI", "PA", "LA", "QA")


def demo_table(name: str) -> Sheet:
    with as_file(files("resources") / "demo" / name) as path:
        return read_table(path)


@pytest.fixture(scope="module")
def sample(framework: Framework) -> tuple[SampleCase, ...]:
    cases, problems = parse_sample(demo_table("sample.csv"), framework, ASSESSORS)
    assert errors(problems) == []
    assert {what for _, what in warnings(problems)} <= {odd.text for odd in framework.inconsistencies}
    return cases


def test_the_sample_has_38_whole_cases(framework: Framework, sample: tuple[SampleCase, ...]) -> None:
    assert len(sample) == 38
    assert {len(case.profile) for case in sample} == {12}
    assert {len(case.facts) for case in sample} == {len(framework.facts)}
    assert {case.allocated_to for case in sample} == {"LI", "PA", "LA"}


@pytest.mark.parametrize(("name", "count"), [("judgements.csv", 5928), ("second_opinions.csv", 468)])
def test_every_answer_is_read(framework: Framework, sample: tuple[SampleCase, ...], name: str, count: int) -> None:
    cases = [case.reference for case in sample]
    answers, problems = parse_answers(demo_table(name), framework, cases, ASSESSORS)
    assert problems == ()
    assert len(answers) == count
    assert {answer.assessor for answer in answers} == ({None} if name == "judgements.csv" else {"QA"})


def test_every_rating_is_read(framework: Framework, sample: tuple[SampleCase, ...]) -> None:
    cases = [case.reference for case in sample]
    ratings, problems = parse_ratings(demo_table("asset_ratings.csv"), framework, cases)
    assert problems == ()
    assert len(ratings) == 76 * 16


@pytest.mark.parametrize(("name", "rows"), [("survey_children.csv", 10), ("survey_victims.csv", 3)])
def test_the_surveys_are_tables_too(name: str, rows: int) -> None:
    assert len(demo_table(name).rows) == rows
