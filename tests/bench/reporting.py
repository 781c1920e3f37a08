"""Time documents, and the form while a whole set of them is made in the background, beside answers without that."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

from app.commands.document_process import make_apart
from app.commands.documents import MadeDocument, Order
from app.message import Message
from app.reporting.formats.registry import DOCUMENT_FORMATS
from app.reporting.kinds.registry import KINDS
from tests.bench.answering import answer_often, open_window, wait_for
from tests.bench.figures import Figure, spread
from ui.tasks import Job

_LAPTOP_MS = 16.0
_DOCUMENT_SECONDS = 5.0
_BATCH = 100


def measure(folder: Path, cases: int, answers: int) -> list[Figure]:
    """Give `answers` answers, then at least as many while every document is made in every format.

    Raises:
        RuntimeError: The set was not made while answers were given.
    """
    made: list[MadeDocument] = []
    begun: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as place, open_window(folder) as (window, workplace, _unlocked):
        alone = answer_often(workplace, answers, random.Random(cases))
        store = workplace.session.store
        orders = [
            Order(kind.id, Path(place) / f"{kind.id}{each.suffix}") for kind in KINDS for each in DOCUMENT_FORMATS
        ]

        def work(job: Job) -> list[MadeDocument]:
            def step(_text: Message, number: int, of: int) -> None:
                begun.setdefault(number, time.perf_counter())
                job.step("", number, of)

            done = make_apart(store.folder, store.key, orders, step)
            begun[len(orders) + 1] = time.perf_counter()
            return done

        job = window.tasks.run(work)
        ended: list[bool] = []
        job.ended.connect(lambda: ended.append(True))
        job.done.connect(made.extend)
        pick = random.Random(cases + 1)
        beside: list[float] = []
        while len(beside) < answers or not ended:
            beside += answer_often(workplace, _BATCH, pick)
        wait_for(lambda: bool(ended))
    if len(made) < len(orders):
        raise RuntimeError("the documents were not made while answers were given: this measures nothing")
    times = {order.path.name: begun[number + 1] - begun[number] for number, order in enumerate(orders, 1)}
    slowest = max(times, key=lambda name: times[name])
    name = f"window: an answer while {len(made)} documents are made, {cases} cases, {len(beside)} answers"
    return [
        *spread(name, beside, p99_under_ms=_LAPTOP_MS),
        *spread(f"window: {len(alone)} answers before that", alone),
        Figure(f"documents of {cases} cases, beside answers: {slowest}", times[slowest], "s", _DOCUMENT_SECONDS),
    ]
