"""Claims about the language a framework is shown in: words change, ids and what is recorded do not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.errors import DataError
from app.framework import localizer as wordings
from app.framework.catalogue import shipped_source
from app.framework.load import parse_framework
from app.framework.localizer import FrameworkLocalizer
from app.framework.model import Framework
from app.message import verbatim


@pytest.fixture(scope="module")
def framework() -> Framework:
    return parse_framework(shipped_source("cci-2009"), name="cci-2009")


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A translator's own folder, empty."""
    monkeypatch.setattr(wordings, "translations_folder", lambda: tmp_path)
    return tmp_path


def test_welsh_words_every_question_and_keeps_its_id(framework: Framework) -> None:
    spoken = FrameworkLocalizer(framework)
    spoken.set_language("cy")
    welsh = spoken.framework
    assert [each.id for each in welsh.questions] == [each.id for each in framework.questions]
    same = [each.id for each, kept in zip(welsh.questions, framework.questions, strict=True) if each.text == kept.text]
    assert same == []


def test_english_again_is_the_framework_as_it_was_given(framework: Framework) -> None:
    spoken = FrameworkLocalizer(framework)
    spoken.set_language("cy")
    spoken.set_language("en")
    assert spoken.framework is framework
    assert spoken.value_label("gender", "female") == "female"


@pytest.mark.parametrize(
    ("table", "value", "word"),
    [
        ("gender", "female", "benyw"),
        ("rosh_level", "very high", "uchel iawn"),
        ("stage", "start", "dechrau"),
        ("order", "Youth rehabilitation order", "Gorchymyn adsefydlu ieuenctid"),
        ("order", "An order of another framework", "An order of another framework"),
        ("no such table", "value", "value"),
    ],
)
def test_bare_values_have_words(framework: Framework, table: str, value: str, word: str) -> None:
    spoken = FrameworkLocalizer(framework)
    spoken.set_language("cy")
    assert spoken.value_label(table, value) == word


def test_a_language_that_nobody_worded_leaves_the_framework_as_it_is(framework: Framework) -> None:
    spoken = FrameworkLocalizer(framework)
    spoken.set_language("fr")
    assert spoken.framework is framework
    question = framework.questions[0].id
    assert str(spoken.guidance(question))
    assert spoken.guidance(question).template == "{text}"


def test_a_translators_own_wording_counts_in_place_of_the_shipped(framework: Framework, own: Path) -> None:
    (own / "cci-2009.cy.toml").write_text('[band]\nminimum = "Fy ngeiriad i"\n', encoding="utf-8")
    spoken = FrameworkLocalizer(framework)
    spoken.set_language("cy")
    assert [each.label for each in spoken.framework.bands] == [
        "Fy ngeiriad i",
        *(each.label for each in framework.bands[1:]),
    ]
    assert spoken.value_label("gender", "female") == "female"


def test_a_wording_of_another_edition_words_what_it_can(framework: Framework, own: Path) -> None:
    text = '[band]\nminimum = "Lleiafswm"\nunknown = "Rhywbeth"\n'
    (own / "cci-2009.cy.toml").write_text(text, encoding="utf-8")
    spoken = FrameworkLocalizer(framework)
    spoken.set_language("cy")
    assert spoken.framework.bands[0].label == "Lleiafswm"


@pytest.mark.parametrize("broken", [b"not = [TOML", b"\xff\xfe"])
def test_an_unreadable_wording_is_reported_and_english_stays(framework: Framework, own: Path, broken: bytes) -> None:
    (own / "cci-2009.cy.toml").write_bytes(broken)
    spoken = FrameworkLocalizer(framework)
    with pytest.raises(DataError, match=r"cci-2009\.cy\.toml"):
        spoken.set_language("cy")
    assert spoken.framework is framework


def test_guidance_worded_in_the_language_is_shown_as_it_is(framework: Framework, own: Path) -> None:
    question = framework.questions[0].id
    (own / "cci-2009.cy.toml").write_text(f'[guidance]\n"{question}" = "Canllaw"\n', encoding="utf-8")
    spoken = FrameworkLocalizer(framework)
    spoken.set_language("cy")
    assert spoken.guidance(question) == verbatim("Canllaw")


def test_guidance_in_english_only_says_so_first(framework: Framework) -> None:
    question = framework.questions[0].id
    spoken = FrameworkLocalizer(framework)
    english = str(spoken.guidance(question))
    spoken.set_language("cy")
    assert str(spoken.guidance(question)) == f"This guidance is in English only.\n{english}"


@pytest.mark.parametrize(
    "what",
    [
        "a folder",
        pytest.param("a device", marks=pytest.mark.only_on("linux", "darwin")),  # which have them among files
        "a huge file",
        "no text",
    ],
)
def test_what_no_translator_wrote_is_refused_in_a_sentence(framework: Framework, own: Path, what: str) -> None:
    path = own / "cci-2009.cy.toml"
    match what:
        case "a folder":
            path.mkdir()
        case "a device":
            os.mkfifo(path)
        case "a huge file":
            with path.open("wb") as file:
                file.truncate(1 << 30)
        case _:
            path.write_bytes(b"\xff\xfe")
    spoken = FrameworkLocalizer(framework)
    with pytest.raises(DataError, match=r"The wording cci-2009\.cy\.toml cannot be read"):
        spoken.set_language("cy")
    assert spoken.framework is framework
