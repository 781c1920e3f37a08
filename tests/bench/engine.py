"""The engine alone: one answer to the changed scores, no disk and no window."""

from __future__ import annotations

import random
import time

from app.framework.model import ANSWERS
from app.records.judgement import Judgement
from app.session.session import Session
from tests.bench.figures import Figure, spread


def measure(session: Session, answers: int, random_source: random.Random) -> list[Figure]:
    """Give random answers to random questions of random cases."""
    board, framework = session.board, session.framework
    cases = list(board.cases)
    work = [
        (random_source.choice(cases), question.id, Judgement(answer=random_source.choice((*ANSWERS, None))))
        for question in random_source.choices(framework.questions, k=answers)
    ]
    seconds: list[float] = []
    moved = 0
    for case, question, judgement in work:
        began = time.perf_counter()
        moves = board.set_judgement(case, question, judgement)
        seconds.append(time.perf_counter() - began)
        moved += bool(moves.scores)
    if moved < answers // 10:
        raise RuntimeError("hardly any answer moved a score: this measures nothing")
    name = f"engine: one answer to changed scores, {len(cases)} cases, {answers} answers"
    return spread(name, seconds, p99_under_ms=0.1)
