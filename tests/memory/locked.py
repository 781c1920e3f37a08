"""Lock a window of another process and look for a key, a passphrase and notes in its memory."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.commands.answering import record_judgement
from app.commands.inspecting import change_passphrase
from app.commands.opening import open_inspection
from app.store.keyring import Secrets, derive
from tests.helpers.inspections import PASSPHRASE, copy_small
from tests.memory.scan import forms, forms_of_key, sightings
from tests.memory.window import READABLE, hidden

ROOT = Path(__file__).parents[2]


@dataclass(slots=True)
class Texts:
    """The texts and keys to search for: random in each run, so that nothing else can hold them."""

    passphrase: str
    recorded: str
    typed: str
    key: bytes
    store_key: bytes

    def wanted(self) -> dict[str, bytes]:
        """Return every form of every text and key by name."""
        texts = {"passphrase": self.passphrase, "recorded note": self.recorded, "typed note": self.typed}
        found = {f"{name}, {form}": data for name, text in texts.items() for form, data in forms(text).items()}
        keys = {"inspection key": self.key, "store key": self.store_key}
        return found | {
            f"{name}, {form}": data for name, key in keys.items() for form, data in forms_of_key(key).items()
        }


def make(folder: Path) -> Texts:
    """Make a small inspection with a note in it, in `folder`."""
    copy_small(folder)
    word = secrets.token_hex(8)
    passphrase = f"copper lantern {word} harbour"
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    try:
        recorded = f"Recorded {secrets.token_hex(12)} canary"
        record_judgement(session, case_id="BRO-001", question="1.1.02", answer="no", note=recorded, assessor="PA")
        change_passphrase(session, passphrase, log_n=14)
        key = bytes(session.store.key)
        return Texts(
            passphrase,
            recorded,
            f"typed{secrets.token_hex(12)}",
            key,
            derive(key, bytes.fromhex(session.store.id), "store"),
        )
    finally:
        session.close()


@contextmanager
def window(folder: Path, texts: Texts, *, wait: float) -> Iterator[subprocess.Popen[str]]:
    """Run a window of its own process, in which the walk is at its first stop."""
    homes = {f"XDG_{name}_HOME": str(folder.parent / name) for name in ("DATA", "STATE", "CONFIG")}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.memory.window", READABLE],
        cwd=ROOT,
        env={
            **os.environ,
            **homes,
            "HOME": str(folder.parent),
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM") or "offscreen",
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    try:
        for line in (hidden(str(folder)), hidden(texts.passphrase), hidden(texts.typed), str(wait)):
            process.stdin.write(f"{line}\n")
        process.stdin.flush()
        yield process
    finally:
        process.kill()
        process.communicate()


def next_line(process: subprocess.Popen[str]) -> str:
    """Return the next line that the window prints; empty once it has ended."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def go_on(process: subprocess.Popen[str]) -> None:
    """Let the walk go on from where it stopped."""
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def counts(process: subprocess.Popen[str], texts: Texts) -> dict[str, int]:
    """Return how often each text and key is in the memory of the window, those that are in it at all."""
    return {name: len(found) for name, found in sightings(process.pid, texts.wanted()).items() if found}
