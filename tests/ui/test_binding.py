"""The Qt binding counts its references to None: one that loses them ends the program after some thousand calls."""

from __future__ import annotations

import subprocess
import sys

import pytest
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


LOADING = """if True:
    import sys
    before = list(sys.meta_path)
    from ui.binding import STUB_WRITER, load_binding
    load_binding()
    print(all(name in sys.modules and not hasattr(sys.modules[name], "__file__") for name in STUB_WRITER))
    print(sys.meta_path == before, type(sys.meta_path) is list)
    from PySide6.QtCore import QPoint, Qt
    print(Qt.Key.Key_A.name, QPoint(1, 2).x())
    QPoint("one")
"""


@pytest.mark.slow
def test_the_binding_is_loaded_without_its_writer_of_stubs_and_still_words_its_errors() -> None:
    done = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["True", "True True", "Key_A 1"], done.stderr
    assert "TypeError: 'PySide6.QtCore.QPoint.__init__' called with wrong argument types" in done.stderr
    assert "Supported signatures" in done.stderr
