"""Claims about the start of the application, and what becomes of faults nobody foresaw."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.commands.opening import open_inspection
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, click
from ui.application import Faults
from ui.shell.main_window import MainWindow

ROOT = Path(__file__).parents[2]
SLOW = {"sqlite_utils", "sqlcipher3", "cryptography", "xlrd", "app.session.session", "ui.assess.page"}
SLOW |= {"docx", "holidays", "icalendar", "lxml", "pypdf", "typst", "app.reporting"}
SLOW |= {"argparse", "app.log_file", "logging.handlers", "app.cli.secrets", "hashlib", "html", "json", "platformdirs"}


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        # In Welsh the program looks for a person's own translation first, which loads more.
        env={**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_unlock_page_is_painted_before_anything_slow_is_loaded(small_folder: Path) -> None:
    code = """if True:
        import sys
        from functools import partial
        import ui.__main__ as program
        def painted():
            from PySide6.QtWidgets import QApplication
            print("modules:", *sys.modules)
            QApplication.quit()
        program.open_window = partial(program.open_window, on_first_paint=painted)
        sys.exit(program.main())
    """
    done = run_python(code, str(small_folder))
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "ui.start.unlock_page" in loaded
    assert loaded & SLOW == set()


def test_the_rest_of_the_binding_is_loaded_once_the_first_page_is_painted(small_folder: Path) -> None:
    code = """if True:
        import sys
        from functools import partial
        import ui.__main__ as program
        from ui.binding import ERROR_WORDS
        def loaded():
            from PySide6 import QtWidgets
            return "QStyle" in vars(QtWidgets), *(hasattr(sys.modules[name], "__file__") for name in ERROR_WORDS)
        def painted():
            from PySide6.QtCore import QTimer
            from PySide6.QtWidgets import QApplication
            print(*loaded())
            QTimer.singleShot(0, QApplication.instance(), lambda: (print(*loaded()[1:]), QApplication.quit()))
        program.open_window = partial(program.open_window, on_first_paint=painted)
        sys.exit(program.main())
    """
    done = run_python(code, str(small_folder))
    assert done.stdout.splitlines() == ["False False False False", "True True True"], done.stderr


def test_an_open_inspection_has_no_openssl_but_those_of_its_two_libraries(small_folder: Path) -> None:
    code = """if True:
        import sys
        import ui.__main__
        from pathlib import Path
        from app.commands.opening import open_inspection
        from app.store.keyring import Secrets
        session = open_inspection(Path(sys.argv[1]), Secrets(passphrase=sys.argv[2]))
        import hashlib
        print(hashlib.sha256(b"one").hexdigest(), sys.modules["_hashlib"])
    """
    done = run_python(code, str(small_folder), PASSPHRASE)
    assert done.stdout.split() == [hashlib.sha256(b"one").hexdigest(), "None"], done.stderr


@pytest.mark.slow
def test_given_a_folder_and_its_secret_it_opens_without_typing(small_folder: Path) -> None:
    code = """if True:
        import sys
        from pathlib import Path
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication
        from app.store.keyring import Secrets
        from ui.application import run
        watch = []
        def look():
            window = QApplication.activeWindow() or QApplication.topLevelWidgets()[0]
            if window.windowTitle().startswith("Bromley"):
                watch[0].stop()
                print("opened")
                window.close()
        def painted():
            watch.append(QTimer())
            watch[0].timeout.connect(look)
            watch[0].start(20)
        sys.exit(run(Path(sys.argv[1]), Secrets(passphrase=sys.argv[2]), on_first_paint=painted))
    """
    done = run_python(code, str(small_folder), PASSPHRASE)
    assert done.stdout == "opened\n", done.stderr
    assert done.returncode == 0


@pytest.mark.slow
def test_ended_by_the_system_with_a_case_open_it_keeps_what_was_typed_and_says_nothing(small_folder: Path) -> None:
    code = """if True:
        import sys
        from pathlib import Path
        from PySide6.QtCore import QTimer, Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication, QPlainTextEdit
        from app.store.keyring import Secrets
        from ui.application import run
        watch = []
        def look():
            window = next(each for each in QApplication.topLevelWidgets() if hasattr(each, "view"))
            if window.view is not None:
                watch[0].stop()
                window.view.open_case("BRO-001")
                window.view.assess.go_to("asset", "1.1.02")
                QTest.keyClick(window.view.assess.questions.list, Qt.Key.Key_Return)
                QTest.keyClicks(window.findChild(QPlainTextEdit, "note"), "Half a sen")
                QApplication.exit(7)
        def painted():
            watch.append(QTimer())
            watch[0].timeout.connect(look)
            watch[0].start(20)
        sys.exit(run(Path(sys.argv[1]), Secrets(passphrase=sys.argv[2]), on_first_paint=painted))
    """
    done = run_python(code, str(small_folder), PASSPHRASE)
    assert done.returncode == 7, done.stderr
    assert set(done.stderr.splitlines()) <= {"This plugin does not support propagateSizeHints()"}
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    assert session.judgement("BRO-001", "1.1.02", "PA").note == "Half a sen"
    session.close()


def test_a_fault_is_told_in_a_line_and_its_report_names_no_case(
    qtbot: QtBot, laptop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    faults = Faults(window)
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    faults.watch()
    fault = ZeroDivisionError("BRO-001 is in here")
    sys.excepthook(type(fault), fault, None)
    faults.rest()
    assert window.notice.kind == "error"
    assert "fault of its own" in window.notice.text
    click(child(window, QPushButton, "windowNoticeAction"))
    (report,) = laptop.rglob("bug-*.txt")
    text = report.read_text()
    assert "ZeroDivisionError" in text
    assert "BRO-001" not in text
