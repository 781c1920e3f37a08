"""Show a practice inspection at its first question, and press the key that each line of the input names."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtTest import QTest

from app.commands.practising import PASSPHRASE, make_practice
from app.folders import practice_folder
from app.store.keyring import Secrets
from ui.shell.main_window import MainWindow
from ui.theme import apply_theme, make_application


def main() -> int:
    """Show the window until the input ends."""
    folder = practice_folder()
    make_practice(folder)
    application = make_application()
    application.setApplicationName("Aboveline")
    apply_theme(application)
    window = MainWindow()
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.ask_to_unlock(folder, Secrets(passphrase=PASSPHRASE))
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def press_key() -> None:
        key = sys.stdin.readline().strip()
        if not key:
            application.quit()
        else:
            QTest.keySequence(application.focusWidget() or window, key)

    notifier.activated.connect(press_key)
    ready = QTimer()

    def report_ready() -> None:
        if window.view is not None:
            ready.stop()
            print("ready", flush=True)

    ready.timeout.connect(report_ready)
    ready.start(50)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
