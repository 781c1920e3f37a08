"""Time the form while documents are made in the background, beside the same answers without them."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from threading import Event

from app.commands.documents import make_report
from app.message import Message
from app.session.session import Session
from tests.bench.answering import answer_often, open_window, wait_for
from tests.bench.figures import Figure, spread
from ui.tasks import Job, on_own_session

# The slowest documents. A thread of the window's process reads their content.
_DOCUMENTS = (("draft", "draft.pdf"), ("draft", "draft.docx"), ("feedback", "feedback.docx"))
_LAPTOP_MS = 16.0


def measure(folder: Path, cases: int, answers: int) -> list[Figure]:
    """Give `answers` answers while documents are made one after the other, and as many before that."""
    enough, made = Event(), list[str]()

    def work(session: Session, job: Job) -> None:
        def step(_text: Message, number: int, of: int) -> None:
            job.step("", number, of)

        with tempfile.TemporaryDirectory() as place:
            while not enough.is_set():
                for kind, name in _DOCUMENTS:
                    make_report(session, kind, Path(place) / name, replace=True, step=step)
                    made.append(name)
                    if enough.is_set():
                        break

    with open_window(folder) as (window, workplace, _unlocked):
        alone = answer_often(workplace, answers, random.Random(cases))
        store = workplace.session.store
        job = window.tasks.run(on_own_session(store.folder, store.key, work))
        ended = list[bool]()
        job.ended.connect(lambda: ended.append(True))
        beside = answer_often(workplace, answers, random.Random(cases + 1))
        count = len(made)
        enough.set()
        wait_for(lambda: bool(ended))
    name = f"window: an answer while documents are made, {cases} cases, {answers} answers"
    return [
        *spread(name, beside, p99_under_ms=_LAPTOP_MS),
        *spread("window: as many answers before that", alone),
        Figure("window: documents made meanwhile", count, ""),
    ]
