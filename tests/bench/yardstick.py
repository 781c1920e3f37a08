"""Time work that never changes, so that figures of two machines, or of a quiet and a busy one, can be compared."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from tests.bench.figures import Figure
from ui.style import program_font
from ui.theme import make_application

_TIMES = 5
_LOOPS = 60_000
_TEXTS = 1500
_WIDTH, _HEIGHT, _PIXELS = 1366, 768, 13
_WORDS = "the plan was reviewed with him in march and again in may"


def measure() -> list[Figure]:
    """Return the shortest of some runs of plain Python, of painted text, and of both, in milliseconds.

    No change of the program changes them, but for one of its font. So a figure in milliseconds, divided by the
    yardstick, can be compared with that of another machine, up to what its disk adds.
    """
    # Painting text needs an application, and so do the other measurements.
    if QGuiApplication.instance() is None:
        make_application()
    python = min(_timed(_compute) for _ in range(_TIMES))
    painted = min(_timed(_paint) for _ in range(_TIMES))
    return [
        Figure("yardstick: plain Python", python, "ms"),
        Figure("yardstick: text painted on a picture", painted, "ms"),
        Figure("yardstick: both", python + painted, "ms"),
    ]


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _compute() -> int:
    """Fill and read dictionaries, call a function and join texts, as the program does between two paintings."""
    found: dict[tuple[str, int], str] = {}
    for number in range(_LOOPS):
        key = (_WORDS[number % 50 :], number % 977)
        found[key] = _worded(found.get(key, ""), number)
    return sum(map(len, found.values()))


def _worded(text: str, number: int) -> str:
    return f"{number}% {text[:20]}"


def _paint() -> None:
    """Lay texts out and paint them, each cut and wrapped differently, so that no cache of Qt has them."""
    picture = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    font = program_font(QFont())
    font.setPixelSize(_PIXELS)
    painter.setFont(font)
    wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    for number in range(_TEXTS):
        room = QRect(number % 700, number * 17 % 700, 300 + number % 300, 60)
        painter.drawText(room, wrap, f"{number} {_WORDS[number % 30 :]} {_WORDS}")
    painter.end()
