"""The scores of a part of the sample are those of its cases counted alone, and are withheld where they are few."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.analysis.suppression import Withheld
from app.assessment.case_filters import FILTER_KEYS
from app.commands.importing import import_answers
from app.commands.opening import open_inspection
from app.commands.profiling import set_profile_field
from app.errors import DataError, UsageError
from app.session.case_filter import groups_there, where_of, where_words
from app.session.score_view import EVERYTHING, QuestionTallies, score_keys, score_view, with_intervals
from app.session.scored_cases import scored_cases, scored_sample
from app.session.session import Session
from app.session.small_numbers import SmallNumbers, checked_rule, small_numbers
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, copy_reference, demo_table
from tests.helpers.reference_scorer import score_whole

RULE = SmallNumbers(least_cases=5, caution_cases=10)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = open_inspection(copy_reference(tmp_path / "a", answers=True), Secrets(passphrase=PASSPHRASE))
    yield found
    found.close()


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        ([], 38),
        (["sex=male"], 31),
        (["custody=yes"], 10),
        (["rosh=high", "rosh=Very high"], 8),
        (["Ethnic-Group=WHITE"], 28),
        (["assessor=PA"], 13),
        (["case-manager=CM07"], 8),
    ],
)
def test_the_scores_of_a_filter_are_those_of_its_cases_counted_alone(
    session: Session, texts: list[str], count: int
) -> None:
    scored = scored_sample(session)
    view = score_view(scored, where_of(session, scored, texts), RULE)
    assert view.withheld is None
    assert len(view.cases) == count
    alone = score_whole(
        session.framework,
        {each: (scored.cases[each].counting_facts(), scored.cases[each].counting_judgements()) for each in view.cases},
    )
    for key, figure in view.figures.items():
        assert figure.withheld or figure.tally == alone.tallies[key]
    questions = QuestionTallies(scored, view, RULE)
    shown = {each.id: questions.of(each.id) for each in session.framework.questions}
    assert all(tally is None or tally == alone.tallies["question", each] for each, tally in shown.items())
    assert bool(texts) == (None in shown.values())


def test_cases_counted_whole_give_the_same_scores_as_the_live_ones(session: Session) -> None:
    # As the scores of an earlier moment are worked out.
    live = scored_sample(session)
    whole = scored_cases(session.framework, session.original_framework, reversed(session.cases.values()))
    one, other = (with_intervals(each, score_view(each, {"sex": ["male"]}, RULE)) for each in (live, whole))
    assert one.figures == other.figures


def test_too_few_cases_give_no_figure(session: Session) -> None:
    scored = scored_sample(session)
    view = with_intervals(scored, score_view(scored, {"ethnic_group": ["Mixed"]}, RULE))
    assert view.withheld is Withheld.SMALL_GROUP
    assert view.cases == ()
    assert all(figure.withheld and not figure.tally.judged for figure in view.figures.values())
    assert QuestionTallies(scored, view, RULE).of("1.1.01") is None


def test_few_cases_have_a_caution(session: Session) -> None:
    scored = scored_sample(session)
    view = score_view(scored, {"sex": ["female"]}, RULE)
    assert view.few
    assert all(figure.few for figure in view.figures.values() if figure.tally.judged)
    assert not score_view(scored, EVERYTHING, RULE).few


def test_second_opinions_show_how_far_they_would_move_a_score(session: Session) -> None:
    import_answers(session, demo_table("second_opinions.csv"))
    scored = scored_sample(session)
    figure = score_view(scored, EVERYTHING, RULE).figures["criterion", "3.2"]
    assert figure.swing is not None
    assert (figure.swing.low, figure.swing.other, figure.swing.high, figure.swing.cases) == (90, 92, 92, 3)
    assert figure.tally.percent == 90


def test_every_score_has_an_interval_around_it(session: Session) -> None:
    scored = scored_sample(session)
    view = with_intervals(scored, score_view(scored, EVERYTHING, RULE))
    assert tuple(view.figures) == score_keys(session.framework)
    for figure in view.figures.values():
        assert figure.interval is not None
        assert figure.tally.percent is not None
        assert figure.interval.low < figure.tally.percent < figure.interval.high


def test_each_group_can_be_named_as_it_is_shown(session: Session) -> None:
    scored = scored_sample(session)
    for key in FILTER_KEYS:
        for group in groups_there(scored, key):
            where = {key: [group]}
            label = str(where_words(session, where)).partition(": ")[2]
            assert where_of(session, scored, [f"{key}={label}"]) == where


def test_a_case_without_a_group_is_not_known(session: Session) -> None:
    set_profile_field(session, case_id="BRO-001", field="rosh_recorded", text=None)
    scored = scored_sample(session)
    assert groups_there(scored, "rosh")[-1] == ""
    assert str(where_words(session, where_of(session, scored, ["rosh=not known"]))) == "RoSH level: Not known"


@pytest.mark.parametrize("text", ["sex", "sex=boys", "shoe=9", "=male", ""])
def test_a_filter_that_is_none_is_refused_with_the_choices(session: Session, text: str) -> None:
    with pytest.raises(UsageError, match=r"groups are: female, male|keys: stratum, sex"):
        where_of(session, scored_sample(session), [text])


def test_the_rule_for_small_numbers_can_be_replaced(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    own = tmp_path / "small-numbers.toml"
    monkeypatch.setattr("app.framework.rule_files.own_reporting_file", lambda _name: own)
    assert small_numbers() == RULE
    own.write_text("least_cases = 3\ncaution_cases = 12\n", encoding="utf-8")
    assert small_numbers() == SmallNumbers(3, 12)
    own.write_bytes(b"\xff")
    with pytest.raises(DataError, match="cannot be read"):
        small_numbers()


def test_every_mistake_in_the_rule_is_listed() -> None:
    with pytest.raises(DataError) as refused:
        checked_rule({"least_cases": 0, "fewest": 3}, "own.toml")
    assert len(refused.value.problems) == 3
