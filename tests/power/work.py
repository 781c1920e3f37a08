"""The work of a process whose disk is recorded: `python -m tests.power.work KIND ROOT KEY RECORDING SEED [off]`."""

from __future__ import annotations

import pickle
import random
import sys
from pathlib import Path

from app.commands.answering import record_judgement
from app.commands.backing_up import back_up_to
from app.commands.drafting import keep_drafts
from app.commands.inspecting import change_passphrase
from app.commands.opening import open_with_key
from app.commands.sharing import export
from app.session.session import Session
from app.store.opening import checkpoint
from tests.helpers.inspections import LOG_N, NEW_PASSPHRASE, small_inspection
from tests.kill.work import change_something
from tests.power.recorder import Recorder

CHANGES = 120
TURNS = 4


def answer_and_type(recorder: Recorder, root: Path, key: bytes, seed: int, *, forced: bool) -> None:
    """Answer, type, undo and complete; copy the log back now and then, close and open again."""
    chance = random.Random(seed)
    folder = root / "store"
    session = _opened(folder, key, forced=forced)
    keep_drafts(session)
    for number in range(CHANGES):
        for line in change_something(session, number, seed, chance):
            recorder.say(line)
        if chance.random() < 0.05:
            checkpoint(folder, key)
        if chance.random() < 0.03:
            session.close()
            session = _opened(folder, key, forced=forced)


def write_files(recorder: Recorder, root: Path, key: bytes, seed: int, *, forced: bool) -> None:
    """Change the passphrase, export, back up, and make a new inspection, with an answer before each."""
    session = _opened(root / "store", key, forced=forced)
    for turn in range(TURNS):
        changes = record_judgement(
            session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes", note=f"{seed} {turn}"
        )
        counting = session.store.current(changes.keys[0])
        assert counting is not None
        recorder.say(f"row {counting.hash.hex()}")
        recorder.say(f"trying {turn}")
        change_passphrase(session, f"{NEW_PASSPHRASE} {turn}", log_n=LOG_N)
        recorder.say(f"passphrase {turn}")
        written = export(session, root / "out" / "file.assessment")
        recorder.say(f"export {written.rows}")
        rows = session.store.rows_after(0)
        back_up_to(session.store, root / "stick")
        recorder.say(f"backup {rows}")
        small_inspection(root / "new" / f"inspection-{turn}").session.close()
        recorder.say(f"new inspection-{turn}")


def _opened(folder: Path, key: bytes, *, forced: bool) -> Session:
    session = open_with_key(folder, key)
    if not forced:
        session.store.connection.execute("PRAGMA synchronous=OFF")
    return session


KINDS = {"answers": answer_and_type, "files": write_files}


def main(arguments: list[str]) -> None:
    kind, root, key, out, seed, *off = arguments
    folder = Path(root).resolve()
    recorder = Recorder(folder)
    recorder.begin()
    KINDS[kind](recorder, folder, bytes.fromhex(key), int(seed), forced=not off)
    Path(out).write_bytes(pickle.dumps(recorder.recording))


if __name__ == "__main__":
    main(sys.argv[1:])
