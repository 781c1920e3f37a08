"""Guidance and other languages lie over a framework by id, and change nothing but words."""

from __future__ import annotations

from contextlib import suppress

import pytest

from app.errors import DataError, UsageError
from app.framework.canonical import framework_hash
from app.framework.model import Framework
from app.framework.overlay import localize, shipped_title, shipped_wording, value_words
from app.framework.source import load_toml, parse_toml
from tests.helpers.reference import reference_framework


@pytest.fixture
def framework() -> Framework:
    return reference_framework()


def laid_over(framework: Framework, language: str) -> Framework:
    source = shipped_wording(framework.id, language)
    assert source is not None
    return localize(framework, source, name=language)


def test_every_scored_question_has_guidance_of_its_own_and_no_other_has(framework: Framework) -> None:
    guided = laid_over(framework, "en")
    texts = [question.guidance for question in guided.questions if question.scored]
    assert len(texts) == 136
    assert all(30 <= len(text.split()) <= 90 for text in texts)
    assert len(set(texts)) == 136
    assert not any(question.guidance for question in guided.questions if not question.scored)


def test_guidance_does_not_make_it_another_framework(framework: Framework) -> None:
    assert framework_hash(laid_over(framework, "en")) == framework_hash(framework)


def test_the_welsh_draft_words_everything_and_moves_nothing(framework: Framework) -> None:
    welsh = laid_over(framework, "cy")
    for before, after in zip(framework.questions, welsh.questions, strict=True):
        assert (before.id, before.when, before.headlines, before.scored) == (
            after.id,
            after.when,
            after.headlines,
            after.scored,
        )
        assert before.text != after.text
        assert all(
            old.id == new.id and old.text != new.text for old, new in zip(before.reasons, after.reasons, strict=True)
        )
    pairs = [
        *((one.label, two.label) for one, two in zip(framework.bands, welsh.bands, strict=True)),
        *((one.statement, two.statement) for one, two in zip(framework.criteria, welsh.criteria, strict=True)),
        *((one.meaning, two.meaning) for one, two in zip(framework.headlines, welsh.headlines, strict=True)),
        *((one.title, two.title) for one, two in zip(framework.groups, welsh.groups, strict=True)),
        *((one.text, two.text) for one, two in zip(framework.facts, welsh.facts, strict=True)),
        *((one.title, two.title) for one, two in zip(framework.asset.factors, welsh.asset.factors, strict=True)),
        *((one.title, two.title) for one, two in zip(framework.asset.statics, welsh.asset.statics, strict=True)),
        *((one.text, two.text) for one, two in zip(framework.timescales, welsh.timescales, strict=True)),
        *((one.text, two.text) for one, two in zip(framework.inconsistencies, welsh.inconsistencies, strict=True)),
    ]
    assert [english for english, other in pairs if english == other] == []


def test_the_names_of_orders_stay_as_sheets_hold_them(framework: Framework) -> None:
    assert [one.orders for one in laid_over(framework, "cy").sample.strata] == [
        one.orders for one in framework.sample.strata
    ]


def test_a_language_without_a_wording_is_none(framework: Framework) -> None:
    assert shipped_wording(framework.id, "fr") is None


def test_a_wording_with_mistakes_is_refused_with_all_of_them(framework: Framework) -> None:
    source = """
    [question]
    "9.9.99" = "x"
    [criterion."1.1"]
    heading = "x"
    [asset]
    rating_scale = ["one"]
    [bands]
    minimum = "x"
    """
    with pytest.raises(DataError) as refused:
        localize(framework, source, name="spoilt")
    said = [str(problem) for problem in refused.value.problems]
    assert len(said) == 4
    for part in ("9.9.99", "heading", "asset.rating_scale", "bands"):
        assert any(part in line for line in said)


def test_a_wording_that_is_no_toml_is_refused_in_a_sentence(framework: Framework) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        localize(framework, "[question", name="spoilt")


ODD = ("5", '"x"', "[1]", "[{a=1}]", "true")
TABLES = (
    "framework", "band", "section", "criterion", "headline", "question_set", "group", "fact", "question", "guidance",
    "reason", "asset", "timescale", "inconsistency", "ethnicity", "ethnicity_group", "stratum", "phase", "gender",
    "case_status", "asset.rating_scale", "asset.factor", "asset.static", "asset.stage", "asset.rosh_level",
    "asset.static.static_offence_type", "asset.static.static_offence_type.options", "stratum.first-tier",
    "stratum.first-tier.orders", 'reason."1.1.02"', 'question."1.1.02"', 'criterion."1.1"',
)  # fmt: skip


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("odd", ODD)
def test_a_wording_of_any_shape_is_refused_in_sentences_or_worded_as_far_as_it_goes(
    framework: Framework, table: str, odd: str
) -> None:
    source = f"{table} = {odd}"
    with suppress(DataError):
        localize(framework, source, name="odd")
    found = localize(framework, source, name="odd", whole=False)
    assert [each.id for each in found.questions] == [each.id for each in framework.questions]
    value_words(framework, source, name="odd")


@pytest.mark.parametrize(
    "source",
    ["x = " + "[" * 5000 + "]" * 5000, "x = " + "9" * 5000, "x = {" * 2000, "x = 2012-03-26T25:00:00", "x = \x00"],
)
def test_a_wording_that_no_reader_of_toml_gets_to_the_end_of_is_refused(framework: Framework, source: str) -> None:
    with pytest.raises(DataError, match="The wording odd cannot be read"):
        localize(framework, source, name="odd", whole=False)
    with pytest.raises(DataError, match="cannot be read as TOML"):
        parse_toml(source, "odd")


def test_the_wording_of_a_page_is_parsed_once(framework: Framework, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []

    def counted(source: str) -> dict[str, object]:
        parsed.append(source)
        return load_toml(source)

    monkeypatch.setattr("app.framework.overlay.load_toml", counted)
    source = '[criterion."1.1"]\ntitle = "Unlike any other wording"'
    for _ in range(3):
        localize(framework, source, name="own", whole=False)
        value_words(framework, source, name="own")
    assert parsed == [source]


def test_a_shipped_title_is_read_without_the_questions() -> None:
    assert shipped_title("cci-2009", "en") == "Core Case Inspection of youth offending work"
    assert shipped_title("cci-2009", "cy") == "Arolygiad Achosion Craidd o waith troseddau ieuenctid"
    assert shipped_title("cci-2009", "fr") == shipped_title("cci-2009", "en")
    with pytest.raises(UsageError):
        shipped_title("cci-1066", "en")
