"""Read translations from a Qt Linguist file (.ts). No step of a build is needed, so a translator can try a file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
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
_BEGIN, _END, _NAME, _NAME_END = b"<context", b"</context>", b"<name>", b"</name>"
_DOCTYPE = b"<!DOCTYPE TS>"


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
    waiting = _by_context(source)
    handler = _Handler() if waiting is None else _Root()
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _refuse_entity
    handler.listen_to(parser)
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
    return handler.messages if waiting is None else _MessagesByContext(waiting)


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


def _by_context(source: bytes) -> dict[str, list[bytes]] | None:
    """Return the elements of a file's contexts, by the name of the context; None where only a parser can find them.

    A start shows the texts of a few contexts. The parser calls Python for each element, and reading the elements of all
    contexts takes as long as half an empty window.
    """
    declared = source[: source.find(b">")].lower()
    if not source.startswith(b"<") or (b"encoding" in declared and b'encoding="utf-8"' not in declared):
        return None
    # Comments and declarations may contain what looks like a tag.
    if source.count(b"<!") > source.startswith(_DOCTYPE, source.find(b"<!")):
        return None
    *elements, rest = source.split(_END)
    found: dict[str, list[bytes]] = {}
    for each in elements:
        begin, name, name_end = (each.find(tag) for tag in (_BEGIN, _NAME, _NAME_END))
        named = each[name + len(_NAME) : name_end]
        if not 0 <= begin < name < name_end or each.count(_BEGIN) > 1 or not named.isascii() or b"&" in named:
            return None
        found.setdefault(named.decode(), []).append(each[begin:] + _END)
    return None if _BEGIN in rest else found


class _MessagesByContext(Mapping[tuple[str, str], str]):
    """The messages of a well-formed file. Those of a context are read when one of them is first asked for.

    Args:
        waiting: The elements of each context, by its name.
    """

    def __init__(self, waiting: dict[str, list[bytes]]) -> None:
        self._waiting = waiting
        self._read: dict[tuple[str, str], str] = {}

    def __bool__(self) -> bool:
        return bool(self._waiting or self._read)

    def __getitem__(self, key: tuple[str, str]) -> str:
        if key[0] in self._waiting:
            self._read_context(key[0])
        return self._read[key]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        self._read_all()
        return iter(self._read)

    def __len__(self) -> int:
        self._read_all()
        return len(self._read)

    def _read_all(self) -> None:
        for context in tuple(self._waiting):
            self._read_context(context)

    def _read_context(self, context: str) -> None:
        for element in self._waiting.pop(context):
            handler = _Handler()
            parser = expat.ParserCreate()
            handler.listen_to(parser)
            parser.Parse(element, True)  # noqa: FBT003 - as above
            self._read |= handler.messages


class _Root:
    """Looks only for the element that every catalogue has around its contexts."""

    def __init__(self) -> None:
        self.is_catalogue = False
        self.messages: dict[tuple[str, str], str] = {}
        self._parser: expat.XMLParserType | None = None

    def listen_to(self, parser: expat.XMLParserType) -> None:
        """Have `parser` call this object until the element is found."""
        self._parser = parser
        parser.StartElementHandler = self._begin

    def _begin(self, tag: str, _attributes: dict[str, str]) -> None:
        if tag == "TS" and self._parser is not None:
            self.is_catalogue = True
            self._parser.StartElementHandler = None


class _Handler:
    """Collects the messages while a file, or an element of it, is parsed."""

    def __init__(self) -> None:
        self.messages: dict[tuple[str, str], str] = {}
        self.is_catalogue = False
        self._element = ""
        self._texts = dict.fromkeys(_TEXTS, "")
        self._vanished = False

    def listen_to(self, parser: expat.XMLParserType) -> None:
        """Have `parser` call this object."""
        parser.buffer_text = True
        parser.StartElementHandler = self.begin
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text

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
