"""Measure text in the program's own font, so that a drawing can break and align it without a window."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

FAMILY = "Inter"
_FILES = {False: "Inter-Regular.ttf", True: "Inter-Bold.ttf"}


@cache
def font_file(*, bold: bool = False) -> bytes:
    """Return the program's font file."""
    return (files("resources") / "fonts" / _FILES[bold]).read_bytes()


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of `text` at a size; both are in points."""
    return sum(advances(text, bold=bold)) * size


def has_shape(character: str) -> bool:
    """Return whether the program's font has a character. Those for private use have no meaning elsewhere."""
    return ord(character) in _widths(bold=False) and unicodedata.category(character) != "Co"


def advances(text: str, *, bold: bool = False) -> list[float]:
    """Return the width of each character as a part of the size of the font."""
    widths = _widths(bold=bold)
    usual = widths[ord("n")]
    return [widths.get(ord(each), usual) for each in text]


def wrapped(text: str, size: float, width: float, *, bold: bool = False) -> list[str]:
    """Return `text` in lines that are no wider than `width` points, as far as its words allow."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and text_width(longer, size, bold=bold) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


@cache
def _widths(*, bold: bool) -> Mapping[int, float]:
    data = font_file(bold=bold)
    (count,) = struct.unpack_from(">H", data, 4)
    tables = {data[at : at + 4]: struct.unpack_from(">II", data, at + 8) for at in range(12, 12 + 16 * count, 16)}
    (units,) = struct.unpack_from(">H", data, tables[b"head"][0] + 18)
    (measured,) = struct.unpack_from(">H", data, tables[b"hhea"][0] + 34)
    metrics = tables[b"hmtx"][0]
    glyph_widths = [struct.unpack_from(">H", data, metrics + 4 * each)[0] / units for each in range(measured)]
    return {
        character: glyph_widths[min(glyph, measured - 1)]
        for character, glyph in _glyphs(data, tables[b"cmap"][0]).items()
    }


def _glyphs(data: bytes, cmap: int) -> dict[int, int]:
    """Return the glyph of each character of the basic plane, from the table of format 4."""
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    for at in range(cmap + 4, cmap + 4 + 8 * count, 8):
        start = cmap + struct.unpack_from(">I", data, at + 4)[0]
        if struct.unpack_from(">H", data, start)[0] == 4:
            return _segments(data, start)
    raise ValueError("the font has no table of characters of format 4")


def _segments(data: bytes, start: int) -> dict[int, int]:
    (double,) = struct.unpack_from(">H", data, start + 6)
    found: dict[int, int] = {}
    for at in range(0, double, 2):
        (last,) = struct.unpack_from(">H", data, start + 14 + at)
        (first,) = struct.unpack_from(">H", data, start + 16 + double + at)
        (delta,) = struct.unpack_from(">H", data, start + 16 + 2 * double + at)
        place = start + 16 + 3 * double + at
        (offset,) = struct.unpack_from(">H", data, place)
        for character in range(first, last + 1):
            if character == 0xFFFF:
                continue
            if not offset:
                found[character] = (character + delta) & 0xFFFF
                continue
            (glyph,) = struct.unpack_from(">H", data, place + offset + 2 * (character - first))
            found[character] = (glyph + delta) & 0xFFFF if glyph else 0
    return found
