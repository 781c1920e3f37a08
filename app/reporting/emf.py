"""Write a drawing as an Enhanced Metafile, the vector picture that every word processor shows ([MS-EMF])."""

from __future__ import annotations

import struct
from itertools import count

from app.reporting.drawing import Drawing, Line, Rectangle, Text
from app.reporting.font_metrics import FAMILY, advances

_UNITS = 20  # a point; the device of the picture has 1440 dots an inch
_DEVICE, _MILLIMETRES = 14400, 254
_HEADER, _SET_BK_MODE, _SET_TEXT_ALIGN, _SET_TEXT_COLOUR, _MOVE, _LINE_TO = 1, 18, 22, 24, 27, 54
_SELECT, _CREATE_PEN, _CREATE_BRUSH, _DELETE, _RECTANGLE, _FONT, _TEXT, _EOF = 37, 38, 39, 40, 43, 82, 84, 14
_TRANSPARENT, _BASELINE, _DOTTED = 1, 24, 2
_ALIGN = {"left": 0, "right": 2, "centre": 6}
_NO_PEN = 0x80000008
_NO_BOUNDS = (0, 0, -1, -1)


class _Records:
    def __init__(self) -> None:
        self._found: list[bytes] = []
        self._handles = count(1)
        self._kept: dict[bytes, int] = {}

    def add(self, kind: int, body: bytes = b"") -> None:
        self._found.append(struct.pack("<II", kind, 8 + len(body)) + body)

    def select(self, kind: int, body: bytes) -> None:
        """Select a pen, brush or font, which is made where it is used for the first time."""
        of = struct.pack("<I", kind) + body
        if of not in self._kept:
            self._kept[of] = next(self._handles)
            self.add(kind, struct.pack("<I", self._kept[of]) + body)
        self.add(_SELECT, struct.pack("<I", self._kept[of]))

    def whole(self, drawing: Drawing) -> bytes:
        self.add(_EOF, struct.pack("<III", 0, 16, 20))
        body = b"".join(self._found)
        width, height = _units(drawing.width), _units(drawing.height)
        per_unit = _MILLIMETRES * 100 / _DEVICE
        frame = (0, 0, round(width * per_unit), round(height * per_unit))
        header = struct.pack("<4i4i", 0, 0, width, height, *frame) + b" EMF"
        header += struct.pack(
            "<IIIHHIII", 0x10000, 108 + len(body), len(self._found) + 1, len(self._kept) + 1, 0, 0, 0, 0
        )
        header += struct.pack("<iiii", _DEVICE, _DEVICE, _MILLIMETRES, _MILLIMETRES)
        header += struct.pack("<III", 0, 0, 0) + struct.pack("<ii", _MILLIMETRES * 1000, _MILLIMETRES * 1000)
        return struct.pack("<II", _HEADER, 8 + len(header)) + header + body


def emf(drawing: Drawing) -> bytes:
    """Return the bytes of the picture."""
    records = _Records()
    records.add(_SET_BK_MODE, struct.pack("<I", _TRANSPARENT))
    for shape in drawing.shapes:
        if isinstance(shape, Rectangle):
            _rectangle(records, shape)
        elif isinstance(shape, Line):
            _line(records, shape)
        else:
            _text(records, shape)
    return records.whole(drawing)


def _rectangle(records: _Records, shape: Rectangle) -> None:
    records.add(_SELECT, struct.pack("<I", _NO_PEN))
    records.select(_CREATE_BRUSH, struct.pack("<III", 0, _colour(shape.colour), 0))
    right, bottom = shape.x + shape.width, shape.y + shape.height
    records.add(_RECTANGLE, struct.pack("<4i", *map(_units, (shape.x, shape.y, right, bottom))))


def _line(records: _Records, shape: Line) -> None:
    records.select(_CREATE_PEN, struct.pack("<IiiI", _DOTTED, _units(0.5), 0, _colour(shape.colour)))
    records.add(_MOVE, struct.pack("<ii", _units(shape.x1), _units(shape.y1)))
    records.add(_LINE_TO, struct.pack("<ii", _units(shape.x2), _units(shape.y2)))


def _text(records: _Records, shape: Text) -> None:
    height = -_units(shape.size)
    weight = 700 if shape.bold else 400
    face = FAMILY.encode("utf-16-le").ljust(64, b"\0")
    font = struct.pack("<5i8B", height, 0, 0, 0, weight, 0, 0, 0, 1, 0, 0, 0, 0) + face
    # The rest of the record describes a font by its look, where a system has no font of this name.
    font += b"\0" * 128 + b"\0" * 64 + struct.pack("<IIII", 0, 0, 0, 0) + b"\0" * 4 + struct.pack("<I", 0) + b"\0" * 12
    records.select(_FONT, font[: 320 - 12 + 12])
    records.add(_SET_TEXT_COLOUR, struct.pack("<I", _colour(shape.colour)))
    records.add(_SET_TEXT_ALIGN, struct.pack("<I", _BASELINE | _ALIGN[shape.align]))
    text = shape.text.encode("utf-16-le")
    padded = text.ljust((len(text) + 3) // 4 * 4, b"\0")
    spaces = [_units(each * shape.size) for each in advances(shape.text, bold=shape.bold)]
    spaces += [0] * (len(text) // 2 - len(spaces))
    at = 76
    body = struct.pack("<4iIff", *_NO_BOUNDS, 1, 1.0, 1.0)
    body += struct.pack(
        "<iiIII4iI", _units(shape.x), _units(shape.y), len(text) // 2, at, 0, 0, 0, 0, 0, at + len(padded)
    )
    records.add(_TEXT, body + padded + struct.pack(f"<{len(spaces)}i", *spaces))


def _units(points: float) -> int:
    return round(points * _UNITS)


def _colour(text: str) -> int:
    red, green, blue = (int(text[at : at + 2], 16) for at in (1, 3, 5))
    return red | green << 8 | blue << 16
