"""The work of a process until it is killed: write changes and report each acknowledgement."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from itertools import count
from pathlib import Path

from app.commands.answering import CLEAR, record_fact, record_judgement
from app.commands.completing import complete_cases
from app.commands.drafting import keep_drafts, save_draft
from app.commands.opening import open_with_key
from app.commands.undoing import redo, undo
from app.errors import DataError
from app.session.changes import Changes
from app.session.session import Session

CASES = ("BRO-001", "BRO-002", "BRO-003")
# Drafts have a question of their own, so that no answer replaces one.
TYPED = "1.1.03"


def stream(folder: Path, key: bytes, out: int, seed: int) -> None:
    """Open the store in `folder` and change it without end; each line on `out` is one thing acknowledged.

    "row HASH" for a change, "draft CASE NUMBER" for what is being typed.
    """
    chance = random.Random(seed)
    session = open_with_key(folder, key)
    keep_drafts(session)
    for number in count(1):
        for line in change_something(session, number, seed, chance):
            say(out, line)


def change_something(session: Session, number: int, seed: int, chance: random.Random) -> list[str]:
    """Make one change, or type something: what is acknowledged, in the lines that `stream` says."""
    case = chance.choice(CASES)
    if chance.random() < 0.25:
        save_draft(session, case_id=case, question=TYPED, field="note", text=f"typed {seed} {number}", assessor="PA")
        return [f"draft {case} {seed} {number}"]
    try:
        changes = chance.choice(COMMANDS)(session, case, f"{seed} {number}", chance)
    except DataError:
        return []
    lines = []
    for touched in changes.keys:
        counting = session.store.current(touched)
        assert counting is not None
        lines.append(f"row {counting.hash.hex()}")
    return lines


def say(out: int, line: str) -> None:
    os.write(out, f"{line}\n".encode())


def _answer(session: Session, case: str, unique: str, chance: random.Random) -> Changes:
    return record_judgement(
        session,
        case_id=case,
        question=chance.choice(("1.1.01", "1.1.02")),
        assessor="PA",
        answer=chance.choice(("yes", "no", "na")),
        note=f"Seen {unique}.",
    )


def _fact(session: Session, case: str, unique: str, chance: random.Random) -> Changes:
    return record_fact(session, case_id=case, fact="custody_phase", value=chance.choice(("yes", "no", CLEAR)))


def _complete(session: Session, case: str, unique: str, chance: random.Random) -> Changes:
    return complete_cases(session, [case], why=f"Open: {unique}.")


def _undo(session: Session, case: str, unique: str, chance: random.Random) -> Changes:
    return undo(session, case_id=case).changes


def _redo(session: Session, case: str, unique: str, chance: random.Random) -> Changes:
    return redo(session, case_id=case).changes


Command = Callable[[Session, str, str, random.Random], Changes]
COMMANDS: tuple[Command, ...] = (_answer, _answer, _answer, _answer, _fact, _complete, _undo, _redo)
