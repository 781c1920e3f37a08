"""The application around the window: its style, faults of the program's own, and the moment of the first paint."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from app.logs import Event, log_event
from app.store.patience import waiting_briefly
from ui.binding import load_rest
from ui.display import display_errors
from ui.first_window import FirstWindow
from ui.language.choice import chosen, speak
from ui.shell.main_window import MainWindow
from ui.theme import apply_theme, make_application

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.store.keyring import Secrets


def run(folder: Path | None, secrets: Secrets | None, *, on_first_paint: Callable[[], None] | None = None) -> int:
    """Open the window and stay until it is closed; the exit code.

    Where the program has a window open already, a start without an inspection raises that one and opens none.

    With `folder` and `secrets` it opens that inspection without typing, with `folder` alone its unlock page, with
    neither the start page. If `folder` is an assessment file instead, the window asks what to do with it.
    `on_first_paint` is called once the window has been painted and waits for input.
    """
    file, folder = (folder, None) if folder is not None and folder.is_file() else (None, folder)
    first = FirstWindow(_data_folder()) if folder is None else None
    if first is not None and not first.take() and first.ask_to_raise(file):
        return 0
    with display_errors():
        application = make_application(*sys.argv[:1])
    application.setApplicationName("Aboveline")
    apply_theme(application)
    # Everything acknowledged is on disk, so that the terminal's interrupt may end the program immediately.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    trouble = speak(chosen())
    window = MainWindow()
    if trouble is not None:
        window.notice.say_trouble(trouble)
    faults = Faults(window)
    faults.watch()
    if folder is None:
        window.show_start()
    else:
        window.ask_to_unlock(folder, secrets)
    close_log: list[Callable[[], None]] = []
    # Installed first, so called last: what waits for the first paint does not wait for these to load.
    window.installEventFilter(_FirstPaint(window, load_rest))
    # The system shows the icon, so the first page does not wait for its pictures.
    window.installEventFilter(_FirstPaint(window, lambda: _show_icon(application)))
    window.installEventFilter(_FirstPaint(window, lambda: close_log.append(_open_log())))
    places = [first] if first is not None else []

    def answer() -> None:
        # A window on an inspection takes its place only now, so that its page is painted without waiting for it.
        if not places:
            places.append(FirstWindow(_data_folder()))
            places[0].take()
        places[0].answer_for(window, window.open_file)

    window.installEventFilter(_FirstPaint(window, answer))
    window.installEventFilter(_FirstPaint(window, _protect))
    if file is not None:
        window.installEventFilter(_FirstPaint(window, lambda: window.open_file(file)))
    if on_first_paint is not None:
        window.installEventFilter(_FirstPaint(window, on_first_paint))
    window.show()
    # Objects loaded by now stay to the end; only later ones are garbage-collected, off the path of a key press.
    QTimer.singleShot(0, window, lambda: _look_for_garbage_again(window))
    try:
        # A file that a virus scanner has open would stop the window for two seconds. The workers wait that long.
        with waiting_briefly():
            return application.exec()
    finally:
        close_for_good(window)
        faults.rest()
        for place in places:
            place.release()
        for close in close_log:
            close()


def _protect() -> None:
    # The first page holds no secret, so it is painted without waiting for this.
    from app.memory import protect_process

    protect_process()


def _show_icon(application: QApplication) -> None:
    from ui.program_icon import program_icon

    application.setWindowIcon(program_icon())


def _data_folder() -> Path:
    # Imported here because the import takes long, and a window on an inspection needs it only once it is painted.
    from app.folders import data_folder

    return data_folder()


def _open_log() -> Callable[[], None]:
    from app.log_file import open_log

    return open_log()


def close_for_good(window: MainWindow) -> None:
    """Close a window that is still open because the system ended the event loop, as at the end of a session.

    A window destroyed with an inspection in it crashes the process: its watches see events of parts that are gone.
    """
    # The first attempt waits for a backup that is being made, the second does not.
    for _ in range(2):
        if window.isVisible():
            window.close()
    window.inspections.abandon()


def _look_for_garbage_again(window: MainWindow) -> None:
    from ui.garbage import GarbageCollection

    gc.freeze()
    GarbageCollection(window).start()


class Faults(QObject):
    """Unexpected errors: the window stays open, says so in a line, and offers a report without case content."""

    _met = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before = sys.excepthook
        # A fault may occur on the worker; only the UI thread may show it.
        self._met.connect(self._show_fault)

    def watch(self) -> None:
        """Take over what Python does with exceptions that nothing caught."""
        self._before = sys.excepthook
        sys.excepthook = self._hook

    def rest(self) -> None:
        """Give it back."""
        sys.excepthook = self._before

    def _hook(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, fault, trace)
            return
        self._met.emit(fault)

    def _show_fault(self, fault: BaseException) -> None:
        log_event(Event.FAULT, error=type(fault))
        self._window.notice.say(
            self.tr("The program met a fault of its own. What was answered before is saved; you can go on."),
            "error",
            action=self.tr("Write a report"),
            do=lambda: self._report(fault),
        )

    def _report(self, fault: BaseException) -> None:
        from app.crash import write_report

        path = write_report(fault)
        if path is None:
            self._window.notice.say(self.tr("The report could not be written. Your work is saved."), "error")
        else:
            self._window.notice.say(
                self.tr("The report is in {path}. It says where the program was, and nothing of any case.").format(
                    path=path
                )
            )


class _FirstPaint(QObject):
    """Calls back once the window it watches has been painted and the event loop is free."""

    def __init__(self, window: MainWindow, call: Callable[[], None]) -> None:
        super().__init__(window)
        self._call: Callable[[], None] | None = call

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._call is not None:
            QTimer.singleShot(0, self, self._call)
            self._call = None
        return super().eventFilter(watched, event)
