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
    from ui.binding import ERROR_WORDS, STUB_WRITER, load_binding, load_rest
    load_binding()
    def loaded(names):
        return [hasattr(sys.modules[name], "__file__") for name in names]
    print(sys.meta_path == before, type(sys.meta_path) is list)
    from PySide6.QtCore import QPoint, Qt
    print(Qt.Key.Key_A.name, QPoint(1, 2).x())
    print(*loaded(STUB_WRITER), *loaded(ERROR_WORDS))
"""
WRONG_CALL = """
    QPoint("one")
"""


def ran(program: str) -> tuple[list[str], str]:
    """The lines that a program printed, and its errors."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    return done.stdout.splitlines(), done.stderr


@pytest.mark.slow
def test_the_binding_is_loaded_without_its_writer_of_stubs_and_still_words_its_errors() -> None:
    lines, errors = ran(LOADING + WRONG_CALL)
    assert lines == ["True True", "Key_A 1", "False False False False False"], errors
    assert "TypeError: 'PySide6.QtCore.QPoint.__init__' called with wrong argument types" in errors
    assert "Supported signatures" in errors


@pytest.mark.slow
def test_the_words_for_errors_are_there_once_the_rest_of_the_binding_is_loaded() -> None:
    rest = "    load_rest()\n    print(*loaded(ERROR_WORDS))\n"
    lines, errors = ran(LOADING + rest + rest + WRONG_CALL)
    assert lines[-2:] == ["True True True"] * 2, errors
    assert "Supported signatures" in errors


@pytest.mark.slow
def test_a_late_module_has_no_more_than_it_would_have_had() -> None:
    asked = """
    late = sys.modules[ERROR_WORDS[0]]
    print(hasattr(late, "__path__"), loaded(ERROR_WORDS)[0], hasattr(late, "nothing"), loaded(ERROR_WORDS)[0])
    print(late.__spec__.name)
"""
    lines, errors = ran(LOADING + asked)
    assert lines[-2:] == ["False False False True", "PySide6.support.signature.parser"], errors


@pytest.mark.slow
def test_two_threads_with_an_error_each_wait_for_the_words() -> None:
    together = """
    import threading
    late = sys.modules[ERROR_WORDS[-1]]
    name, loader = late._source
    begun, go_on = threading.Event(), threading.Event()
    worded = []
    class Slow:
        def exec_module(self, module):
            begun.set()
            go_on.wait()
            loader.exec_module(module)
    late._source = name, Slow()
    def call_wrongly():
        try:
            QPoint("one")
        except TypeError as wrong:
            worded.append("Supported signatures" in str(wrong))
    threads = [threading.Thread(target=call_wrongly) for _ in range(2)]
    threads[0].start()
    begun.wait()
    threads[1].start()
    threading.Timer(0.1, go_on.set).start()
    for thread in threads:
        thread.join()
    print(*worded)
"""
    lines, errors = ran(LOADING + together)
    assert lines[-1] == "True True", errors
