"""Every figure has an address, and is worked out from the counts alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.opening import open_inspection
from app.errors import DataError
from app.framework.model import Framework
from app.records.figure_code import PARTS, Address, Code, addresses, codes, parse_address, segments
from app.reporting.figures import Figure, Figures, all_addresses, figures_of
from app.scoring.scoreboard import Scoreboard
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, copy_reference, scores_from_nothing
from tests.helpers.published import published_figures
from tests.helpers.reference import reference_framework

_IDS = st.from_regex(r"[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)?", fullmatch=True)
_CODES = st.builds(
    Code,
    st.builds(Address, st.sampled_from(["question", "headline", "reason", "survey"]), _IDS),
    st.sampled_from(PARTS),
)


@given(st.lists(st.one_of(_CODES, st.text(alphabet=st.characters(exclude_characters="{}")).filter(bool))))
def test_a_text_is_its_segments_put_together(parts: list[str | Code]) -> None:
    text = "".join(map(str, parts))
    found = segments(text)
    assert "".join(map(str, found)) == text
    assert codes(text) == tuple(each for each in parts if isinstance(each, Code))


@given(st.text())
def test_any_text_has_segments_that_lose_nothing_of_it(text: str) -> None:
    assert all(each in text for each in segments(text) if isinstance(each, str))


def test_a_code_without_a_part_shows_the_count_of_the_base() -> None:
    assert codes("{question:1.1.12}") == (Code(Address("question", "1.1.12"), "of"),)


def test_braces_that_are_no_code_are_text() -> None:
    assert segments("a {b} {question: 1} {:}") == ("a {b} {question: 1} {:}",)


def test_a_text_names_each_figure_once() -> None:
    text = "{headline:roh:percent} and {question:1.1.12:of}, {headline:roh:band}"
    assert addresses(text) == (Address("headline", "roh"), Address("question", "1.1.12"))


@given(_CODES)
def test_an_address_is_read_back_from_its_text(code: Code) -> None:
    assert parse_address(str(code.address)) == code.address


@pytest.mark.parametrize("text", ["", "1.1.12", "question:", "question:1.1:of", "{question:1}", "a b:c"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        parse_address(text)


@pytest.mark.slow
def test_every_published_figure_is_at_its_address(tmp_path: Path) -> None:
    session = open_inspection(copy_reference(tmp_path / "lead", answers=True), Secrets(passphrase=PASSPHRASE))
    try:
        figures = figures_of(session)
        for each in published_figures():
            ref = f"{each.ref}/{each.reason}" if each.reason else each.ref
            figure = figures.of(Address(each.kind, ref))
            if each.percent is not None:
                assert figure.percent == each.percent
            if each.numerator is not None:
                assert (figure.count, figure.base) == (each.numerator, each.denominator)
        whole = scores_from_nothing(session)
        for address in all_addresses(session.framework):
            figure = figures.of(address)
            if address.kind == "reason":
                question, _, reason = address.id.partition("/")
                assert figure.count == whole.reasons.get((question, reason), 0)
                assert figure.base == whole.tallies["question", question].no
            else:
                tally = whole.of(address.kind, address.id)
                assert (figure.count, figure.rest) == (tally.yes, tally.no)
    finally:
        session.close()


def empty() -> tuple[Framework, Figures]:
    framework = reference_framework()
    return framework, Figures(framework, Scoreboard(framework))


@pytest.mark.parametrize("address", ["question:9.9", "reason:1.1.10/none", "reason:1.1.10", "survey:q1", "odd:1.1"])
def test_a_figure_that_is_not_there_is_refused_by_name(address: str) -> None:
    _, figures = empty()
    assert not figures.has(parse_address(address))
    with pytest.raises(DataError, match=address):
        figures.of(parse_address(address))


def test_items_of_a_survey_have_addresses_too() -> None:
    framework = reference_framework()
    figures = Figures(framework, Scoreboard(framework), survey={"children/q1": Figure(3, 4)}.__getitem__)
    assert figures.of(parse_address("survey:children/q1")) == Figure(3, 4)
    assert not figures.has(parse_address("survey:children/q2"))


def test_the_share_of_the_rest_is_rounded_from_its_own_count() -> None:
    figure = Figure(15, 24)
    assert (figure.percent, figure.rest, figure.rest_percent) == (63, 9, 38)


def test_nothing_to_judge_is_no_share() -> None:
    _, figures = empty()
    figure = figures.of(Address("headline", "roh"))
    assert (figure, figure.percent, figure.rest_percent) == (Figure(0, 0), None, None)
