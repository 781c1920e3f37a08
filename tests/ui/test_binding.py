"""The Qt binding counts its references to None: one that loses them ends the program after some thousand calls."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont

CALLS = 1000


def test_calls_that_return_nothing_leave_none_as_it_was() -> None:
    # PySide6 6.12.0 gives a reference to None away at each such call. Python 3.11 counts them and aborts when they run
    # out, which takes a form some minutes of painting.
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        font.setBold(True)
    gained = sys.getrefcount(None) - before
    assert gained > -CALLS // 10
    # None is immortal from 3.12 on (PEP 683): its count decides nothing. 3.14 adds up the references that a binding
    # built for the stable ABI takes, and ignores those that the interpreter gives back.
    if sys.version_info < (3, 12):
        assert gained < CALLS // 10
