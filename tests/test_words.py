"""Claims about wording: the rooms that are finished use plain words, and no text on the screen is a printed record."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest
from maintenance.translations.collect import Found

from tests.helpers.prose import (
    Passage,
    WordList,
    bad_subjects,
    interface_texts,
    is_record,
    prose_of,
    prose_of_document,
    read_word_list,
)
from tests.helpers.texts import texts_of_the_code

ROOT = Path(__file__).resolve().parent.parent
WORDS = ROOT / "tests" / "data" / "words.toml"


pytestmark = pytest.mark.xdist_group("texts of the code")


@pytest.fixture(scope="module")
def words() -> WordList:
    return read_word_list(WORDS)


@pytest.fixture(scope="module")
def code() -> Found:
    return texts_of_the_code()


def finished(words: WordList, *patterns: str) -> Iterator[tuple[str, str]]:
    """Yield name and text of the finished files that match one of the patterns."""
    for pattern in patterns:
        for path in sorted(ROOT.glob(pattern)):
            name = path.relative_to(ROOT).as_posix()
            if words.is_finished(name):
                yield name, path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def prose(words: WordList) -> list[Passage]:
    """The comments and docstrings of the finished rooms, read once."""
    files = finished(words, "app/**/*.py", "ui/**/*.py", "packaging/**/*.py", "tests/**/*.py")
    return [passage for name, source in files for passage in prose_of(name, source)]


@pytest.fixture(scope="module")
def found_in_prose(words: WordList, prose: list[Passage]) -> list[str]:
    """The words in them that the project does not use. Looking for them marks the exceptions that are needed."""
    return words.findings(prose, "prose")


def finished_texts(words: WordList, code: Found) -> list[Passage]:
    """Return the interface strings of the finished rooms."""
    return [passage for passage in interface_texts(code) if words.is_finished(passage.path)]


def test_comments_and_docstrings_use_plain_words(found_in_prose: list[str]) -> None:
    assert found_in_prose == []


def test_documents_use_plain_words(words: WordList) -> None:
    files = finished(words, "*.md", "docs/**/*.md")
    assert words.findings([prose_of_document(*each) for each in files], "documents") == []


def test_interface_strings_use_plain_words(words: WordList, code: Found) -> None:
    assert words.findings(finished_texts(words, code), "interface") == []


def test_every_sentence_names_its_subject(prose: list[Passage]) -> None:
    assert bad_subjects(prose) == []


def test_no_interface_string_is_a_record_of_colons_and_counts(words: WordList, code: Found) -> None:
    records = [text for text in finished_texts(words, code) if is_record(text.text)]
    assert [f"{text.at(0)}: {text.text!r}" for text in records if text.text not in words.records] == []


@pytest.mark.usefixtures("found_in_prose")
def test_every_exception_is_needed(words: WordList, code: Found) -> None:
    words.findings([prose_of_document(*each) for each in finished(words, "*.md", "docs/**/*.md")], "documents")
    words.findings(finished_texts(words, code), "interface")
    given = {(file, text) for file, texts in words.allowed.items() for text in texts}
    assert given - words.used == set()
    assert {text for text in words.records if not is_record(text)} == set()
    assert words.records - {text for _, text in code.texts} == set()


def test_every_room_that_is_called_finished_exists(words: WordList) -> None:
    assert [room for room in words.finished if not (ROOT / room).exists()] == []


def test_ruff_checks_the_docstrings_of_every_finished_room(words: WordList) -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]["lint"]
    unchecked = [pattern for pattern, rules in settings["per-file-ignores"].items() if "D" in rules]
    held = [room for room in words.finished if room.startswith(("app", "packaging", "ui"))]
    checked = [path for room in held for path in files_in(room)]
    assert checked
    assert [name for name in checked if any(fnmatch(name, pattern) for pattern in unchecked)] == []


def files_in(room: str) -> list[str]:
    """Return the Python files of a room by their names from the root."""
    path = ROOT / room
    return [room] if path.is_file() else [each.relative_to(ROOT).as_posix() for each in path.rglob("*.py")]


# The checks themselves.

SOURCE = '''"""The disk stands in the way."""


def told() -> None:
    """Return nothing. Whoever asks `stands` gets nothing."""
    # It understands standard words, and puts
    # them away.
    x = 1  # What a comment
    y = 2  # says at once
'''


def test_words_are_found_in_docstrings_and_comments_with_file_and_line(words: WordList) -> None:
    found = [line.split(": write")[0] for line in words.findings(prose_of("x.py", SOURCE), "prose")]
    assert found == ["x.py:1: “stands”", "x.py:6: “puts them away”", "x.py:9: “at once”"]


def test_a_sentence_without_a_subject_is_found_with_file_and_line() -> None:
    places = [line.split(": a sentence")[0] for line in bad_subjects(prose_of("x.py", SOURCE))]
    assert places == ["x.py:5", "x.py:8"]
    argument = "Return it.\n\nArgs:\n    key: What is asked.\n"
    assert bad_subjects([Passage("x.py", 1, argument)]) != []
    assert bad_subjects([Passage("x.py", 1, "Return what is asked. Say whoever asked.")]) == []


def test_words_of_a_document_are_found_outside_its_code(words: WordList) -> None:
    text = "It `stands`.\n\n```\nstands\n```\n\n[See](stands.md): it is in\nhand.\n"
    assert [line.split(": write")[0] for line in words.findings([prose_of_document("d.md", text)], "documents")] == [
        "d.md:7: “in hand”"
    ]


def test_an_ordinary_phrase_and_an_exception_are_no_findings() -> None:
    words = read_word_list(WORDS)
    words.allowed = {"x.py": ("at once",)}
    passage = Passage("x.py", 1, "A no stands out. It says at once.")
    assert words.findings([passage], "prose") == []
    assert words.used == {("x.py", "at once")}
    assert len(words.findings([Passage("y.py", 1, "It says at once.")], "prose")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Cases: {count}",
        "To answer: {count}. Go on.",
        "New: {new}, old: {old}",
        "Notes: {notes}; flags: {flags}",
    ],
)
def test_a_record_is_recognised(text: str) -> None:
    assert is_record(text)


@pytest.mark.parametrize(
    "text",
    ["{n} cases", "Provisional: {complete} of {cases} cases are complete.", "Note: {text}", "Saved at {time}"],
)
def test_a_sentence_is_no_record(text: str) -> None:
    assert not is_record(text)
