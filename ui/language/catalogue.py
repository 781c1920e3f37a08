"""A catalogue of translations read straight from a Qt Linguist file (.ts), so that a translator needs no build."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from xml.parsers import expat

from PySide6.QtCore import QObject, QTranslator

from app.errors import DataError
from app.message import Message

Messages = Mapping[tuple[str, str], str]
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_GONE = ("vanished", "obsolete")
_TEXTS = ("name", "source", "translation")


def shipped(language: str) -> Traversable:
    """The program's own catalogue of a language."""
    return files("resources") / "translations" / f"aboveline_{language}.ts"


def own(language: str) -> Path:
    """Where a translator puts a catalogue of the same name, which then counts in place of the program's."""
    from app.folders import translations_folder

    return translations_folder() / f"aboveline_{language}.ts"


def read_messages(source: bytes, *, name: str) -> Messages:
    """The translations in a .ts file by context and source text, drafts among them.

    Left out is what is empty, vanished, or has other placeholders than its source: English is shown there.

    Raises:
        DataError: it is not a .ts file, or declares entities, which no .ts file needs.
    """
    reading = _Reading()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reading.begin
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.text
    parser.EntityDeclHandler = _refuse_entity
    try:
        parser.Parse(source, True)  # noqa: FBT003 - expat takes it by position: this is all of it
    except (expat.ExpatError, _EntityError, LookupError, ValueError) as trouble:
        # The last two: it says that it is written in an encoding that expat cannot be taught.
        raise DataError(
            "The translation {name} cannot be read: {trouble}.", name=name, trouble=trouble.args[0]
        ) from trouble
    if not reading.is_catalogue:
        raise DataError("{name} is not a translation that Qt Linguist could have written.", name=name)
    return reading.messages


def same_placeholders(source: str, translation: str) -> bool:
    """Whether a translation takes just the values that its source takes, so that it can be filled in."""
    rest = _PLACEHOLDER.sub("", translation)
    return set(_PLACEHOLDER.findall(source)) == set(_PLACEHOLDER.findall(translation)) and not {"{", "}"} & set(rest)


class Catalogue(QTranslator):
    """Translates from messages held in memory; what they do not have stays English."""

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages

    def isEmpty(self) -> bool:
        return not self._messages

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002 - no text here needs either
        return self._messages.get((context, source))


class _EntityError(Exception):
    """Entities can make a small file a huge one, or name other files."""


def _refuse_entity(*_: object) -> None:
    raise _EntityError(Message("it declares an entity"))


class _Reading:
    """What has been read so far."""

    def __init__(self) -> None:
        self.messages: dict[tuple[str, str], str] = {}
        self.is_catalogue = False
        self._inside = ""
        self._texts = dict.fromkeys(_TEXTS, "")
        self._gone = False

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "TS":
            self.is_catalogue = True
        elif tag in _TEXTS:
            self._inside = tag
            self._texts[tag] = ""
            if tag == "translation":
                self._gone = attributes.get("type") in _GONE

    def text(self, text: str) -> None:
        if self._inside:
            self._texts[self._inside] += text

    def end(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = ""
        elif tag == "message":
            source, translation = self._texts["source"], self._texts["translation"]
            if translation and not self._gone and same_placeholders(source, translation):
                self.messages[self._texts["name"], source] = translation
            self._texts["source"] = self._texts["translation"] = ""
