"""The Qt binding keeps Python's books straight: one that does not ends the program after some thousand calls."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont

CALLS = 1000


def test_calls_that_return_nothing_leave_none_as_it_was() -> None:
    # PySide6 6.12.0 gives a reference to None away at each such call. Python 3.12 does not count them; 3.11 does,
    # and aborts when they run out, which takes a form some minutes of painting.
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        font.setBold(True)
    assert abs(sys.getrefcount(None) - before) < CALLS // 10
