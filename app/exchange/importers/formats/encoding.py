"""Find the encoding of a text file, and say where it leaves a doubt."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from app.errors import DataError, Problem
from app.exchange.importers.formats.limits import SAVE_AS_TABLE
from app.exchange.importers.table import rows_named
from app.message import Message

SAVE_AS_UTF_8 = Message("Save the table as .xlsx or as CSV in UTF-8 and use that file.")

# The four bytes of UTF-32 begin with the two of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
# Encodings of other systems in which the accents of English and Welsh names have bytes that Windows-1252 reads too.
_OTHERS = (
    ("mac_roman", Message("a Mac (MacRoman)")),
    ("cp850", Message("DOS (code page 850)")),
    ("cp437", Message("DOS (code page 437)")),
    ("iso8859_14", Message("Unix with Celtic letters (ISO 8859-14)")),
)
_STRAYS_NAMED = 1000
_END_OF_FILE = "\x1a"
# Opening and closing quotation marks of a language, dashes, and signs that are written on a word.
_OPENING, _CLOSING = "\u2018\u201c\u2039\u00ab\u201a\u201e\u00bf\u00a1", "\u201d\u203a\u00bb"
_ANYWHERE = (
    "\u2019\u2013\u2014\u2026\u00a0\u00ad\u00b4\u00b7\u00a3\u20ac\u00b0\u00bd\u00bc\u00be\u00a7\u00a9\u00ae"
    "\u00ba\u00aa\u00b2\u00b3"
)
_FOREIGN = "\u00d0\u00f0\u00de\u00fe\u0192"
_LOST_LETTER = re.compile(r"[^\W\d_]\?[^\W\d_]")

_LINES = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file.

    Attributes:
        text: the text, without the mark at its beginning.
        problems: a note on the encoding where it is not plain UTF-8, and warnings about letters that were lost.
    """

    text: str
    problems: tuple[Problem, ...] = ()


def decode(name: str, data: bytes) -> Decoded:
    """Return the text of a file.

    The whole file has one encoding: the one that its mark names, else UTF-8, else Windows-1252 where every letter fits
    a word in it. The rows with letters outside plain English are named then, for they cannot be checked here.

    Raises:
        DataError: The file is in no encoding that is certain enough.
    """
    text, found = _decoded(name, data)
    text = text.rstrip(_END_OF_FILE)
    if "\0" in text:
        raise DataError(
            "{name} holds NUL bytes, so it is not a CSV file in UTF-8. {remedy}", name=name, remedy=SAVE_AS_TABLE
        )
    return Decoded(text, (*found, *_lost_letters(name, text)))


def _decoded(name: str, data: bytes) -> tuple[str, list[Problem]]:
    for mark, encoding, title in _MARKS:
        if data.startswith(mark):
            try:
                text = data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                rows = _rows_of(data, (error.start,))
                raise _mixed(name, title, rows if title == "UTF-8" else None) from None
            return text, [] if title == "UTF-8" else [_encoded(name, title)]
    guessed = _utf_16_without_mark(data)
    if guessed is not None:
        return guessed, [_encoded(name, "UTF-16")]
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        return _single_bytes(name, data)


def _encoded(name: str, title: str) -> Problem:
    return Problem(name, "The file is encoded as {encoding}.", severity="note", encoding=title)


def _utf_16_without_mark(data: bytes) -> str | None:
    """Return the text of a file in UTF-16 whose mark was lost: in English every other byte is zero."""
    if len(data) % 2 or len(data) < 8:
        return None
    for zeros, letters, encoding in ((data[1::2], data[::2], "utf-16-le"), (data[::2], data[1::2], "utf-16-be")):
        if zeros.count(0) > 0.8 * len(zeros) and 0 not in letters:
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return None
    return None


def _single_bytes(name: str, data: bytes) -> tuple[str, list[Problem]]:
    """Return the text of a file that is not UTF-8.

    Raises:
        DataError: It is UTF-8 in part, or its letters fit no word in Windows-1252.
    """
    parts = data.decode("utf-8", "surrogateescape")
    strays = list(islice((found.start() for found in re.finditer("[\udc80-\udcff]", parts)), _STRAYS_NAMED))
    lines = _line_numbers(parts, strays)
    if re.search("[^\x00-\x7f\udc80-\udcff]", parts):
        raise _mixed(name, "UTF-8", rows_named(lines))
    rows = rows_named(lines)
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    if text and all(fits(text, place) for place, character in enumerate(text) if ord(character) > 127):
        found = (each[0] for each in re.finditer(r"[^\s\x80-\U0010ffff]{0,20}[^\x00-\x7f]\S{0,20}", text))
        words = tuple(dict.fromkeys(islice(found, _STRAYS_NAMED)))[:3]
        return text, [
            Problem(
                name,
                "The file is not UTF-8, so it is read as Windows-1252. This concerns {rows}.",
                "Check these words: {words}.",
                "warning",
                rows=rows,
                words=tuple(f"“{word[:40]}”" for word in words),
            )
        ]
    origin = _origin(data)
    raise DataError(
        "{name} is neither UTF-8 nor Windows-1252 text, and seems to come from {origin}; see {rows}. {remedy}"
        if origin is not None
        else "{name} is neither UTF-8 nor Windows-1252 text; see {rows}. {remedy}",
        name=name,
        rows=rows,
        origin=origin or "",
        remedy=SAVE_AS_UTF_8,
    )


def fits(text: str, place: int) -> bool:
    """Return whether a character outside plain English fits where it is, as a letter of a word or beside one."""
    character = text[place]
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if character in _FOREIGN:
        return False
    if character.isalpha() and character not in _ANYWHERE:
        digits = before.isdigit() or after.isdigit()
        turned = character.isupper() and before.islower()
        return not digits and not turned
    if character in _ANYWHERE:
        return True
    if character in _OPENING:
        return not before.isalnum() and not after.isspace()
    if character in _CLOSING:
        return not after.isalnum() and not before.isspace()
    # Other signs, such as a dagger or per mille, are not part of a word.
    return not before.isalpha() and not after.isalpha()


def _origin(data: bytes) -> Message | None:
    for encoding, origin in _OTHERS:
        text = data.decode(encoding, "replace")
        letters = [(place, each) for place, each in enumerate(text) if ord(each) > 127]
        if all(each.isalpha() and _is_western(each) and _fits_as_letter(text, place) for place, each in letters):
            return origin
    return None


def _fits_as_letter(text: str, place: int) -> bool:
    return not (text[place].isupper() and text[place - 1 : place].islower())


def _is_western(character: str) -> bool:
    return unicodedata.name(character, "").startswith("LATIN") and character not in _FOREIGN


def _lost_letters(name: str, text: str) -> Iterator[Problem]:
    """Yield a warning for each way in which letters were lost before the file came here."""
    replaced = _lines_with(text, "\ufffd" in text, lambda line: "\ufffd" in line)
    if replaced:
        yield Problem(
            name,
            "The mark � replaces letters that an earlier program could not read, in {rows}.",
            "Restore the letters in the sheet.",
            "warning",
            rows=rows_named(replaced),
        )
    asked = _lines_with(text, "?" in text, lambda line: _LOST_LETTER.search(line) is not None)
    if asked:
        yield Problem(
            name,
            "A question mark inside a word may replace a letter that was lost when the sheet was saved, in {rows}.",
            "Check these words. CSV in UTF-8 keeps every letter.",
            "warning",
            rows=rows_named(asked),
        )
    twice = _lines_with(text, not text.isascii(), is_encoded_twice)
    if twice:
        yield Problem(
            name,
            "Letters were encoded twice, as in Ã¢ for â, in {rows}.",
            "Open the sheet as UTF-8, and save it again.",
            "warning",
            rows=rows_named(twice),
        )


def _lines_with(text: str, may_be: bool, is_one: Callable[[str], bool]) -> list[int]:  # noqa: FBT001 - worked out
    """Return the numbers of the lines of a text for which `is_one` holds; none are looked at unless `may_be`."""
    if not may_be:
        return []
    # A list of all lines would take many times the memory of the text.
    return [number for number, found in enumerate(_LINES.finditer(text), 1) if is_one(found[1])]


def is_encoded_twice(line: str) -> bool:
    """Return whether UTF-8 was read as Windows-1252 once and saved as UTF-8 again."""
    if line.isascii():
        return False
    for found in re.findall(r"[\u00c2-\u00c5\u00e2][^\x00-\x7f]{1,2}", line):
        try:
            found.encode("cp1252").decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
        return True
    return False


def _mixed(name: str, title: str, rows: Message | None) -> DataError:
    return DataError(
        "{name} is {encoding} except for some bytes; see {rows}. {remedy}"
        if rows
        else "{name} is damaged: it is not the {encoding} that it says. {remedy}",
        name=name,
        encoding=title,
        rows=rows or "",
        remedy=SAVE_AS_UTF_8,
    )


def _rows_of(data: bytes, places: Iterable[int]) -> Message:
    return rows_named([data.count(b"\n", 0, place) + 1 for place in places])


def _line_numbers(text: str, places: list[int]) -> list[int]:
    numbers: list[int] = []
    line, start = 1, 0
    for place in places:
        line += text.count("\n", start, place)
        start = place
        if not numbers or numbers[-1] != line:
            numbers.append(line)
    return numbers
