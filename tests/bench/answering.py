"""In the window: from key press through durable commit to repainted scores, with the commit's share apart."""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from app.framework.applicability import Applicability
from app.framework.model import Question
from app.store.keyring import Secrets
from app.store.store import Store
from tests.bench.calls import MOST_CALLS, CallCounter
from tests.bench.figures import Figure, spread
from tests.bench.inspections import PASSPHRASE
from tests.helpers.paintings import Paintings
from ui.garbage import GarbageCollection
from ui.shell.inspection_page import InspectionPage
from ui.shell.main_window import MainWindow
from ui.theme import apply_theme, make_application

PATIENCE_SECONDS = 20.0
ANSWERS_A_CASE = 50
# One answer in hundreds may leave every whole percent in view as it was: then nothing is there to repaint, and the
# answer is done once Qt has nothing left to do.
_ROUNDS = 3
_REPAINTED_SHARE = 0.9
_KEYS = {"yes": Qt.Key.Key_Y, "no": Qt.Key.Key_N}


def wait_for(condition: Callable[[], bool]) -> None:
    """Let Qt work until `condition` holds."""
    until = time.perf_counter() + PATIENCE_SECONDS
    while not condition():
        if time.perf_counter() > until:
            raise TimeoutError("what was waited for did not come about")
        QApplication.processEvents()


@contextmanager
def open_window(folder: Path) -> Iterator[tuple[MainWindow, InspectionPage, float]]:
    """The window on the inspection in `folder`, at the size of the laptops; and how long unlocking it took, from the
    passphrase to the painted list of cases, in seconds."""
    application = QApplication.instance() or make_application()
    if not isinstance(application, QApplication):
        raise TypeError("a window needs a QApplication")
    apply_theme(application)
    window = MainWindow()
    garbage = GarbageCollection(window)
    garbage.start()
    window.resize(1366, 768)
    window.show()
    window.ask_to_unlock(folder)
    wait_for(window.isVisible)
    QApplication.processEvents()
    began = time.perf_counter()
    window.ask_to_unlock(folder, Secrets(passphrase=PASSPHRASE))
    wait_for(lambda: window.view is not None)
    workplace = window.view
    if workplace is None:
        raise RuntimeError("the inspection did not open")
    # Where the person was comes back: the list, or the case that was open last.
    pages = (Paintings(workplace.cases.table.viewport()), Paintings(workplace.assess))
    wait_for(lambda: any(page.times for page in pages))
    unlocked = time.perf_counter() - began
    try:
        yield window, workplace, unlocked
    finally:
        garbage.stop()
        gc.enable()
        window.close()
        window.deleteLater()


def measure(folder: Path, cases: int, answers: int) -> list[Figure]:
    """Give `answers` answers by key, spread over the cases, each to a scored question that applies."""
    commits: list[float] = []
    with open_window(folder) as (_, workplace, unlocked), _timed(commits):
        seconds = answer_often(workplace, answers, random.Random(cases))
    name = f"window: key press to repainted scores, {cases} cases, {answers} answers"
    return [
        *spread(name, seconds, p50_under_ms=4.0, p99_under_ms=8.0),
        *spread(f"window: of that the durable commit, {cases} cases", commits),
        Figure(
            f"window: unlock (the passphrase's own cost included) to case list, {cases} cases", unlocked * 1000, "ms"
        ),
    ]


def answer_often(workplace: InspectionPage, answers: int, pick: random.Random) -> list[float]:
    """Give answers by key in cases of the open window, and return the seconds from each key to its repainted scores."""
    seconds: list[float] = []
    session = workplace.session
    workplace.open_case(session.sample()[0].id)
    workplace.scores.set_fold("full")
    QApplication.processEvents()
    panel = Paintings(workplace.scores.list.viewport())
    while len(seconds) < answers:
        case = pick.choice(session.sample()).id
        workplace.open_case(case)
        assessor = session.assessor_for(session.case(case))
        statuses = session.form_state(case, assessor).board.statuses
        asked = [
            question
            for question in session.framework.questions
            if question.scored and statuses[question.id] is Applicability.APPLIES
        ]
        for question in pick.choices(asked, k=min(ANSWERS_A_CASE, answers - len(seconds))):
            if session.form_state(case, assessor).board.statuses[question.id] is Applicability.APPLIES:
                before = session.judgement(case, question.id, assessor).answer
                seconds.append(_answer(workplace, question, "no" if before == "yes" else "yes", panel))
                if session.judgement(case, question.id, assessor).answer == before:
                    raise RuntimeError(f"the key did not answer {question.id}")
    if panel.times < answers * _REPAINTED_SHARE:
        raise RuntimeError("the scores were hardly repainted: this measures nothing")
    return seconds


def count_calls(folder: Path, answers: int) -> list[Figure]:
    """Count the Python calls of `answers` answers, from each key event to its last request to repaint."""
    pick = random.Random(answers)
    counted: list[int] = []
    with open_window(folder) as (_, view, _unlocked):
        session = view.session
        case_id = session.sample()[0].id
        view.open_case(case_id)
        view.scores.set_fold("full")
        assessor = session.assessor_for(session.case(case_id))
        while len(counted) < answers:
            question = pick.choice(session.framework.questions)
            if session.form_state(case_id, assessor).board.statuses[question.id] is not Applicability.APPLIES:
                continue
            view.assess.go_to(question.question_set, question.id)
            QApplication.processEvents()
            questions = view.assess.findChild(QListView, "questions")
            if questions is None:
                raise RuntimeError("the form shows no questions")
            before = session.judgement(case_id, question.id, assessor).answer
            key = _KEYS["no" if before == "yes" else "yes"]
            counter = CallCounter()
            counter.count(partial(QTest.keyClick, questions, key))
            counted.append(counter.total)
            if session.judgement(case_id, question.id, assessor).answer == before:
                raise RuntimeError(f"the key did not answer {question.id}")
            QApplication.processEvents()
    name = f"window: Python calls from key event to the last repaint request, {answers} answers"
    return [
        Figure(f"{name}, median", statistics.median(counted), "", MOST_CALLS),
        Figure(f"{name}, most", max(counted), ""),
    ]


def _answer(workplace: InspectionPage, question: Question, answer: str, panel: Paintings) -> float:
    workplace.assess.go_to(question.question_set, question.id)
    QApplication.processEvents()
    questions = workplace.assess.findChild(QListView, "questions")
    if questions is None:
        raise RuntimeError("the form shows no questions")
    painted = panel.times
    began = time.perf_counter()
    QTest.keyClick(questions, _KEYS[answer])
    for _ in range(_ROUNDS):
        QApplication.processEvents()
        if panel.times > painted:
            break
    return time.perf_counter() - began


@contextmanager
def _timed(commits: list[float]) -> Iterator[None]:
    """Time each transaction that an answer writes, from its first statement to what makes it durable."""
    writing, depth = Store.writing, 0

    @contextmanager
    def timed(self: Store) -> Iterator[None]:
        nonlocal depth
        began = time.perf_counter()
        depth += 1
        try:
            with writing(self):
                yield
        finally:
            depth -= 1
            if not depth:
                commits.append(time.perf_counter() - began)

    with patch.object(Store, "writing", timed):
        yield
