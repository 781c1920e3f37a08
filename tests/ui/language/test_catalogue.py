"""Claims about the languages the window can speak: which file counts, and what of it is shown."""

from __future__ import annotations

from xml.parsers import expat
from xml.sax.saxutils import escape

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from app.errors import DataError
from app.folders import translations_folder
from app.scoring.tally import band_word
from ui.context import Context
from ui.language import catalogue
from ui.language import choice as language
from ui.language.catalogue import read_messages, same_placeholders
from ui.language.messages import translated

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB"><context><name>menus</name>{messages}</context></TS>"""


MESSAGE = "<message><source>{source}</source><translation{kind}>{text}</translation></message>"


def ts(*messages: tuple[str, str, str]) -> bytes:
    """A .ts file of these sources, translations and types."""
    written = (
        MESSAGE.format(source=escape(source), text=escape(text), kind=f' type="{kind}"' if kind else "")
        for source, text, kind in messages
    )
    return TS.format(messages="".join(written)).encode()


def test_dates_follow_the_language(qapp: QCoreApplication) -> None:
    language.speak("cy")
    assert QLocale().monthName(3) == "Mawrth"
    language.speak("en")
    assert QLocale().monthName(3) == "March"


def test_a_translators_own_file_counts_in_place_of_the_programs(qapp: QCoreApplication) -> None:
    folder = translations_folder()
    folder.mkdir(parents=True)
    (folder / "aboveline_cy.ts").write_bytes(ts(("&Case", "&Ffeil", "")))
    assert language.speak("cy") is None
    assert QCoreApplication.translate("menus", "&Case") == "&Ffeil"
    assert QCoreApplication.translate("menus", "&View") == "&View"


@pytest.mark.parametrize("broken", [b"", b"not XML", b"<TS><context>", b"<html></html>"])
def test_a_broken_file_is_reported_in_a_sentence_and_english_is_used(qapp: QCoreApplication, broken: bytes) -> None:
    folder = translations_folder()
    folder.mkdir(parents=True)
    (folder / "aboveline_cy.ts").write_bytes(broken)
    trouble = language.speak("cy")
    assert isinstance(trouble, DataError)
    assert "aboveline_cy.ts" in str(trouble)
    assert "\n" not in str(trouble)
    assert language.current() == "en"
    assert QCoreApplication.translate("menus", "&Case") == "&Case"


def test_drafts_are_shown_and_what_is_empty_or_gone_is_not() -> None:
    source = ts(("One", "Un", "unfinished"), ("Two", "", "unfinished"), ("Three", "Tri", "vanished"))
    assert read_messages(source, name="x.ts") == {("menus", "One"): "Un"}


@pytest.mark.parametrize("text", ["Achos", "Achos {arall}", "Achos {case", "Achos {case} }", "{case} {0}"])
def test_a_translation_that_cannot_be_filled_in_is_left_out(text: str) -> None:
    assert not same_placeholders("Case {case}", text)
    assert read_messages(ts(("Case {case}", text, "")), name="x.ts") == {}


def test_entities_are_refused() -> None:
    bomb = b'<!DOCTYPE TS [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><TS>&b;</TS>'
    with pytest.raises(DataError, match="declares an entity"):
        read_messages(bomb, name="x.ts")
    outside = b'<!DOCTYPE TS [<!ENTITY a SYSTEM "file:///etc/passwd">]><TS>&a;</TS>'
    with pytest.raises(DataError, match="declares an entity"):
        read_messages(outside, name="x.ts")


def test_a_band_is_known_by_the_word_that_it_alone_has(filled: Context) -> None:
    def words() -> list[str]:
        bands = filled.session.framework.bands
        return [band_word(each, bands) for each in bands]

    assert words() == ["Minimum", "Moderate", "Substantial", "Drastic"]
    filled.session.set_language("cy")
    assert words() == ["Lleiafswm", "Cymedrol", "Sylweddol", "Drastig"]


def test_a_workers_findings_are_shown_in_the_words_of_the_window(filled: Context) -> None:
    odd = filled.session.framework.inconsistencies[0].text
    assert filled.session.translate_inconsistency(odd) == odd
    filled.session.set_language("cy")
    assert filled.session.translate_inconsistency(odd) == filled.session.framework.inconsistencies[0].text != odd


def test_guidance_in_english_says_so_where_welsh_is_spoken(filled: Context) -> None:
    question = filled.session.framework.questions[0].id
    english = str(filled.session.guidance(question))
    assert english
    language.speak("cy")
    filled.session.set_language("cy")
    assert translated(filled.session.guidance(question)) == f"Yn Saesneg yn unig y mae'r canllawiau hyn.\n{english}"


@pytest.mark.parametrize("encoding", ["big5", "utf-7", "nonsense", "hex", "idna", "undefined", "utf-16"])
def test_a_file_in_an_unreadable_encoding_is_reported_in_a_sentence(encoding: str) -> None:
    source = f'<?xml version="1.0" encoding="{encoding}"?><TS/>'.encode()
    with pytest.raises(DataError, match="The translation odd cannot be read"):
        read_messages(source, name="odd")


@pytest.mark.parametrize(
    "text",
    ["{0.__class__}", "{case.__class__}", "{case!r}", "{case:>999999999}", "{case[0]}", "{{case}}", "{", "{case} {"],
)
def test_a_translation_that_would_look_into_values_is_passed_over(text: str) -> None:
    assert read_messages(ts(("There is no {case}.", text, "")), name="odd") == {}
    assert read_messages(ts(("There is none.", text, "")), name="odd") == {}


def test_a_huge_file_is_reported_in_a_sentence_and_english_is_used(qapp: QCoreApplication) -> None:
    translations_folder().mkdir(parents=True)
    with (translations_folder() / "aboveline_cy.ts").open("wb") as file:
        file.truncate(1 << 30)
    trouble = language.speak("cy")
    assert "is larger than any file of this kind" in str(trouble)
    assert language.current() == "en"


def test_messages_are_the_same_whether_contexts_are_read_together_or_when_asked_for() -> None:
    source = ts(("One", "Un & un", ""), ("Two", "", ""), ("Three", "Tri", "vanished"))
    again = source.replace(b"</TS>", b"<context><name>menus</name><message><source>Four</source>")
    again = again + b"<translation>Pedwar</translation></message></context></TS>"
    # A comment may contain what looks like a context, so the parser reads such a file in one go.
    together = again.replace(b"<TS", b"<!-- <context><name>x</name></context> --><TS", 1)
    expected = {("menus", "One"): "Un & un", ("menus", "Four"): "Pedwar"}
    for each in (again, together):
        messages = read_messages(each, name="x.ts")
        assert messages
        assert messages.get(("menus", "Four")) == "Pedwar"
        assert messages.get(("menus", "Five")) is None
        assert dict(messages) == expected


def test_a_start_reads_only_the_contexts_that_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    parsers: list[expat.XMLParserType] = []
    create = expat.ParserCreate

    def created() -> expat.XMLParserType:
        parsers.append(create())
        return parsers[-1]

    monkeypatch.setattr(expat, "ParserCreate", created)
    messages = read_messages(catalogue.shipped("cy").read_bytes(), name="cy")
    assert messages.get(("AboutPage", "Back")) == "Yn ôl"
    assert len(parsers) == 2, "the file is checked whole, and one context is read"


def test_a_fault_anywhere_in_the_file_is_reported_before_a_text_is_asked_for() -> None:
    source = ts(("One", "Un", "")).replace(b"</TS>", b"<context><name>late</name><message></context></TS>")
    with pytest.raises(DataError, match="cannot be read"):
        read_messages(source, name="x.ts")
