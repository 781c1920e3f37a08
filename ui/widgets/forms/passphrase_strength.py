"""Judge a passphrase while it is typed, on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QThreadPool, Signal

from app.message import Message
from ui.thread_results import ThreadResults


class StrengthEstimates(QObject):
    """Judges the newest text that it was given; texts that were given meanwhile are left out.

    `judged` carries the text, and a message that is empty where the text follows the rule. The work is no job of the
    worker: a job is logged, and how somebody types a passphrase must not be.

    Args:
        about: Returns texts that an attacker knows, such as the area.
        parent: The owner.
    """

    judged = Signal(str, object)

    def __init__(self, about: Callable[[], Iterable[str]], parent: QObject) -> None:
        super().__init__(parent)
        self._about = about
        self._waiting: str | None = None
        self._working = False
        self._results = ThreadResults(self)
        self._results.came.connect(self._finish)

    def judge(self, text: str) -> None:
        """Judge `text` as soon as the text before is judged."""
        self._waiting = text
        if not self._working:
            self._start()

    def _start(self) -> None:
        text, self._waiting = self._waiting, None
        if text is None:
            return
        self._working = True
        about = tuple(self._about())
        give = self._results.giver()

        # The page may be closed meanwhile, so the thread holds nothing of it.
        def work() -> None:
            from app.commands.passphrases import weakness

            give((text, weakness(text, about)))

        QThreadPool.globalInstance().start(work)

    def _finish(self, judgement: tuple[str, Message]) -> None:
        text, found = judgement
        self._working = False
        self.judged.emit(text, found)
        self._start()
