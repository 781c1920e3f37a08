"""Claims about translation: every text of the window can be translated, and the Welsh catalogue has it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from maintenance.translations.catalogue import CATALOGUE, Message, read, updated, write
from maintenance.translations.collect import Found, collect_source

from tests.helpers.texts import texts_of_the_code
from ui.language.catalogue import read_messages, same_placeholders


def found_in(source: str, name: str = "ui/page.py") -> Found:
    found = Found()
    collect_source(source, name, found)
    return found


pytestmark = pytest.mark.xdist_group("texts of the code")


@pytest.fixture(scope="module")
def code() -> Found:
    return texts_of_the_code()


def test_nothing_is_shown_that_cannot_be_translated(code: Found) -> None:
    assert code.faults == []


def test_the_catalogue_has_every_text_of_the_code(code: Found) -> None:
    messages = read()
    missing = [key for key in code.texts if key not in messages or messages[key].kind == "vanished"]
    assert missing == [], "run `python packaging/dev.py translate`"


def test_every_text_has_a_translation() -> None:
    assert [key for key, message in read().items() if not message.translation] == []


def test_nothing_is_called_current_that_the_code_has_no_more(code: Found) -> None:
    current = {key for key, message in read().items() if message.files and message.kind != "vanished"}
    assert current - code.texts.keys() == set()


def test_every_translation_takes_the_values_of_its_text() -> None:
    assert [key for key, each in read().items() if not _fits(each)] == []


def _fits(message: Message) -> bool:
    return not message.translation or same_placeholders(message.source, message.translation)


def test_a_text_with_a_letter_to_press_keeps_one() -> None:
    """Two ampersands are one ampersand to read."""
    letters = re.compile(r"&(?!&)")
    odd = [
        key
        for key, each in read().items()
        if each.translation
        and len(letters.findall(each.source)) != len(letters.findall(each.translation.replace("&&", "")))
    ]
    assert odd == []


def test_the_window_reads_the_catalogue_whole() -> None:
    messages = read()
    live = {key: each.translation for key, each in messages.items() if each.translation and each.kind != "vanished"}
    path = Path(__file__).resolve().parents[2] / "resources" / "translations" / "aboveline_cy.ts"
    assert read_messages(path.read_bytes(), name=path.name) == live


def test_contexts_are_those_that_qt_looks_up() -> None:
    source = """
class Page(QWidget):
    def name(self):
        self.setToolTip(self.tr("of the page"))
        return QCoreApplication.translate("pages", "of all pages")

def _tr(text):
    return QCoreApplication.translate("helper", text)

_tr("by a helper")
raise DataError("There is no case {case}.", case=1)
"""
    assert found_in(source).texts.keys() == {
        ("Page", "of the page"),
        ("pages", "of all pages"),
        ("helper", "by a helper"),
        ("app", "There is no case {case}."),
    }
    assert found_in(source).faults == []


def test_both_forms_of_a_counted_noun_are_texts() -> None:
    source = 'counted(len(found), one="{n} case", many="{n} cases")'
    assert found_in(source).texts.keys() == {("app", "{n} case"), ("app", "{n} cases")}
    assert found_in(source).faults == []


@pytest.mark.parametrize(
    "line",
    [
        "Message('{kind} of {scope}', kind=kind, case_id=scope)",
        "Message('{kind} of {scope}', kind=kind)",
        "KnownError('There is no file {path}.')",
        "counted(3, one='{n} case of {area}', many='{n} cases of {area}')",
        "Problem(where, 'There is no {what}.', 'Give it.', thing=1)",
        "DataError('It has problems.', problems, name=name)",
    ],
)
def test_a_template_whose_values_have_other_names_is_a_fault(line: str) -> None:
    assert found_in(line).faults


@pytest.mark.parametrize(
    "line",
    [
        "Message('{path} is locked.')",
        "KnownError(kept, path=path)",
        "Problem(where, kept, 'Give the {thing}.', thing=1, other=2)",
        "Problem(where, 'There is no {what}.', 'Give the {what}.', 'warning', **values)",
    ],
)
def test_values_that_may_come_from_elsewhere_are_no_fault(line: str) -> None:
    assert found_in(line).faults == []


def test_both_ends_of_a_condition_are_texts() -> None:
    assert found_in('Message("One." if one else "Many.")').texts.keys() == {("app", "One."), ("app", "Many.")}


@pytest.mark.parametrize(
    "line",
    [
        "translate('pages', words)",
        "translate(context, 'words')",
        "QCoreApplication.translate('pages', f'{count} words')",
        "page.tr('words')",
        "class Page:\n    def name(self):\n        self.field.tr('words')",
        "label.setText('Words')",
        "label.setText('Words' if some else self.words)",
        "label.setToolTip(f'{count} words')",
        "form.addRow('Words', field)",
        "box.addTab(page, 'Words')",
        "QPushButton('Words')",
        "page.add_field('area', 'The words of it')",
        "raise KnownError(f'There is no {thing}.')",
        "raise KnownError('There is no ' + thing)",
        "Message(f'{count} words')",
        "Problem(where, f'There is no {thing}.')",
    ],
)
def test_what_cannot_be_translated_is_a_fault(line: str) -> None:
    assert len(found_in(line).faults) == 1


@pytest.mark.parametrize(
    "line",
    ["label.setText(words)", "label.setText('12 %')", "painter.translate(0, 1)", "raise KnownError(refused.message)"],
)
def test_what_is_translated_elsewhere_is_no_fault(line: str) -> None:
    assert found_in(line).faults == []


def test_bringing_it_up_to_date_keeps_what_is_translated(tmp_path: Path) -> None:
    before = {
        ("Page", "Kept"): Message("Page", "Kept", "Cadwyd", ""),
        ("Page", "Gone"): Message("Page", "Gone", "Wedi mynd", ""),
        ("Page", "Never"): Message("Page", "Never"),
    }
    after = updated(before, {("Page", "Kept"): ["ui/page.py"], ("Other", "Kept"): [], ("Page", "New <&>"): []})
    path = tmp_path / "x.ts"
    write(after, path)
    again = read(path)
    assert again == after
    assert (again["Page", "Kept"].translation, again["Page", "Kept"].kind) == ("Cadwyd", "")
    assert again["Page", "Gone"].kind == "vanished"
    assert ("Page", "Never") not in again
    assert again["Page", "New <&>"].translation == ""
    assert (again["Other", "Kept"].translation, again["Other", "Kept"].kind) == ("Cadwyd", "unfinished")


def test_a_text_that_the_code_no_longer_has_is_removed_on_request() -> None:
    messages = {
        ("Page", "Gone"): Message("Page", "Gone", "Wedi mynd", ""),
        ("Page", "Long gone"): Message("Page", "Long gone", "Hen", "vanished"),
        ("Page", "Kept"): Message("Page", "Kept", "Cadwyd", ""),
    }
    again = updated(messages, {("Page", "Kept"): ["ui/page.py"]}, keep_vanished=False)
    assert {text for context, text in again if context == "Page"} == {"Kept"}
    assert again["Page", "Kept"].kind == ""


def test_what_comes_back_is_a_draft_again() -> None:
    gone = {("Page", "Back"): Message("Page", "Back", "Yn ôl", "vanished")}
    again = updated(gone, {("Page", "Back"): []})["Page", "Back"]
    assert (again.translation, again.kind) == ("Yn ôl", "unfinished")


# Placeholders that a number is put in, and the letters that a noun right after one may have to change.
COUNTS = "n|count|errors|judged|minutes|hours|seconds|cells|headings|rows|things|cases|all|most|files|changes|complete"
CHANGES = re.compile(rf"\{{(?:{COUNTS})\}} (?!o\b|mun\b)(?:b|c|d|g|ll|m|p|rh|t)\w*")


def test_no_noun_follows_a_number_that_would_change_its_first_letter() -> None:
    """`2 problem` is no Welsh, `2 o broblemau` holds for every number; `mun` is short for minutes."""
    assert [text for text in read_messages(CATALOGUE.read_bytes(), name="cy").values() if CHANGES.search(text)] == []


def test_a_sentence_ends_with_one_full_stop_and_what_is_put_into_one_with_none() -> None:
    texts = read_messages(CATALOGUE.read_bytes(), name="cy").items()
    assert [source for (_, source), text in texts if source.endswith(".") != text.endswith(".")] == []
