"""Read translations from a Qt Linguist file (.ts). No step of a build is needed, so a translator can try a file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from xml.parsers import expat

from PySide6.QtCore import QObject, QTranslator

import resources
from app.errors import DataError
from app.message import Message

Messages = Mapping[tuple[str, str], str]
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_VANISHED = ("vanished", "obsolete")
_TEXTS = ("name", "source", "translation")


def shipped(language: str) -> Path:
    """Return the program's own catalogue of a language."""
    return resources.FOLDER / "translations" / f"aboveline_{language}.ts"


def own(language: str) -> Path:
    """Return the path of a translator's own catalogue of a language, which is used in place of the program's."""
    from app.folders import translations_folder

    return translations_folder() / f"aboveline_{language}.ts"


def read_messages(source: bytes, *, name: str) -> Messages:
    """Return the translations in a .ts file by context and source text, drafts included.

    A translation that is empty, marked as vanished, or has other placeholders than its source is left out, so that the
    English is shown.

    Args:
        source: The bytes of the file.
        name: The name of the file, for the error.

    Raises:
        DataError: The file is not a .ts file, or it declares entities, which no .ts file needs.
    """
    handler = _Handler()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = handler.begin
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.text
    parser.EntityDeclHandler = _refuse_entity
    try:
        parser.Parse(source, True)  # noqa: FBT003 - expat takes no keyword; True says that this is the whole file
    except (expat.ExpatError, _EntityError, LookupError, ValueError) as trouble:
        # LookupError and ValueError come from an encoding in the file's declaration that expat does not know.
        raise DataError(
            "The translation {name} cannot be read: {trouble}. The window is in English until the file is corrected.",
            name=name,
            trouble=trouble.args[0],
        ) from trouble
    if not handler.is_catalogue:
        raise DataError(
            "{name} is not a Qt Linguist file. The window is in English until the file is replaced.", name=name
        )
    return handler.messages


def same_placeholders(source: str, translation: str) -> bool:
    """Return whether a translation has the same placeholders as its source, so that it can be filled in."""
    rest = _PLACEHOLDER.sub("", translation)
    return set(_PLACEHOLDER.findall(source)) == set(_PLACEHOLDER.findall(translation)) and not {"{", "}"} & set(rest)


class Catalogue(QTranslator):
    """A translator that holds its messages in memory. Qt shows the English of a text that it does not have.

    Args:
        messages: The translations by context and source text.
        parent: The owner of the translator.
    """

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages

    def isEmpty(self) -> bool:
        """Return whether there are no translations."""
        return not self._messages

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002 - no text here needs either
        """Return the translation of a text, or None."""
        return self._messages.get((context, source))


class _EntityError(Exception):
    """The file declares an entity, which could expand a small file to a huge one or name another file."""


def _refuse_entity(*_: object) -> None:
    raise _EntityError(Message("it declares an entity"))


class _Handler:
    """Collects the messages while the file is parsed."""

    def __init__(self) -> None:
        self.messages: dict[tuple[str, str], str] = {}
        self.is_catalogue = False
        self._element = ""
        self._texts = dict.fromkeys(_TEXTS, "")
        self._vanished = False

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "TS":
            self.is_catalogue = True
        elif tag in _TEXTS:
            self._element = tag
            self._texts[tag] = ""
            if tag == "translation":
                self._vanished = attributes.get("type") in _VANISHED

    def text(self, text: str) -> None:
        if self._element:
            self._texts[self._element] += text

    def end(self, tag: str) -> None:
        if tag == self._element:
            self._element = ""
        elif tag == "message":
            source, translation = self._texts["source"], self._texts["translation"]
            if translation and not self._vanished and same_placeholders(source, translation):
                self.messages[self._texts["name"], source] = translation
            self._texts["source"] = self._texts["translation"] = ""
