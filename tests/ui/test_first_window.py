"""Claims about a second start: it raises the window that is open, and never comes between two data folders."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.profile import home_of

ROOT = Path(__file__).parents[2]
# The window is made small once it is shown, says when it was brought back, and closes then.
FIRST = """if True:
    import sys
    from pathlib import Path
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication
    from ui.application import run
    from ui.shell.main_window import MainWindow

    def window():
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.WindowStateChange and not watched.isMinimized():
                print("raised", flush=True)
                QTimer.singleShot(0, watched.close)
            return False

    def painted():
        window().showMinimized()
        window().installEventFilter(Watch(window()))
        print("painted", flush=True)

    sys.exit(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None, None, on_first_paint=painted))
"""
SECOND = """if True:
    import sys
    from pathlib import Path
    from PySide6.QtWidgets import QApplication
    from ui.application import run

    def painted():
        print("painted", flush=True)
        QApplication.quit()

    sys.exit(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None, None, on_first_paint=painted))
"""
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the program in a process of its own, on the data folder of a person's name."""
    running: list[subprocess.Popen[str]] = []

    def begin(code: str, *arguments: str, person: str = "one") -> subprocess.Popen[str]:
        home = tmp_path / person
        process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            cwd=ROOT,
            env={**os.environ, **home_of(home), "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield begin
    for process in running:
        process.kill()
        process.communicate()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.mark.slow
@pytest.mark.parametrize("named", [False, True], ids=["on the start page", "on an inspection"])
def test_a_second_start_raises_the_first_window_and_opens_none(
    start: Start, small_folder: Path, *, named: bool
) -> None:
    first = start(FIRST, *([str(small_folder)] if named else []))
    assert said(first) == "painted"
    second = start(SECOND)
    assert second.communicate(timeout=30)[0] == ""
    assert second.returncode == 0
    assert said(first) == "raised"
    assert first.wait(timeout=30) == 0


@pytest.mark.slow
def test_a_window_that_was_killed_does_not_keep_the_next_one_closed(start: Start) -> None:
    first = start(FIRST)
    assert said(first) == "painted"
    first.kill()
    first.wait()
    assert said(start(SECOND)) == "painted"


@pytest.mark.slow
def test_a_start_that_names_an_inspection_or_another_persons_opens_a_window(start: Start, small_folder: Path) -> None:
    assert said(start(FIRST)) == "painted"
    assert said(start(SECOND, str(small_folder))) == "painted"
    assert said(start(SECOND, person="another")) == "painted"


@pytest.mark.slow
def test_a_first_window_that_does_not_answer_is_not_waited_for_long(start: Start) -> None:
    first = start(FIRST.replace('("painted", flush=True)', '("painted", flush=True); sys.stdin.read()'))
    assert said(first) == "painted"
    assert said(start(SECOND)) == "painted"


@pytest.mark.slow
def test_a_second_start_on_a_file_hands_it_to_the_first_window(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "ffeil â.assessment"
    file.write_bytes(b"")
    asking = FIRST.replace(
        "    def painted():",
        "    MainWindow.open_file = lambda window, path: print(ascii(path.name), flush=True)\n\n    def painted():",
    )
    first = start(asking)
    assert said(first) == "painted"
    second = start(SECOND, str(file))
    assert second.communicate(timeout=30)[0] == ""
    assert {said(first), said(first)} == {"'ffeil \\xe2.assessment'", "raised"}
