"""Try forged files on the lead's laptop and on an assessor's, and count what each does."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from app.cli.main import main
from app.commands.opening import open_with_key
from app.commands.sharing import apply_merge, plan_merge
from app.errors import BugError, DataError, KnownError
from tests.forging.contents import Content, contents
from tests.forging.ground import Ground
from tests.forging.shapes import SHAPES, shaped
from tests.forging.ways import Way, ways
from tests.helpers.inspections import PASSPHRASE, Clock

# In seconds. A forged file of these sizes is judged in a hundredth of one.
TOO_LONG = 20
VICTIMS = ("LI", "QA")


@dataclass(frozen=True, slots=True)
class Kind:
    """A content brought in one way, or an honest file with one part of it out of shape."""

    name: str
    way: Way | None
    content: Content | None
    lawful: bool


@dataclass(slots=True)
class Found:
    """The counts of a run. All but `tried` and `lawful` should stay empty."""

    tried: int = 0
    kinds: set[str] = field(default_factory=set)
    lawful: int = 0
    accepted_wrongly: list[str] = field(default_factory=list)
    refused_wrongly: list[str] = field(default_factory=list)
    bugs: list[str] = field(default_factory=list)
    hangs: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)

    @property
    def faults(self) -> list[str]:
        """Everything that should not have happened."""
        return [*self.accepted_wrongly, *self.refused_wrongly, *self.bugs, *self.hangs, *self.changed]


class HangError(Exception):
    """A file was not judged in time."""


def kinds() -> list[Kind]:
    """Every kind of forgery."""
    found = [
        Kind(f"{content.name}, {way.name}", way, content, way.honest and content.lawful)
        for way in ways()
        for content in contents()
    ]
    return found + [Kind(f"an honest file with {name}", None, None, lawful=False) for name in SHAPES]


@contextlib.contextmanager
def in_time() -> Iterator[None]:
    """Raise in a block that does not end."""

    def ring(*_: object) -> None:
        raise HangError

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(TOO_LONG)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def made(ground: Ground, kind: Kind) -> Path:
    """The forged file of a kind."""
    path = ground.folder / "forged.assessment"
    if kind.way is None or kind.content is None:
        return shaped(ground, path, kind.name.removeprefix("an honest file with "))
    return kind.way.make(ground, kind.content, path)


def through_functions(ground: Ground, kind: Kind, victim: str, found: Found) -> None:
    """Try one variant of a kind on one laptop, with a person who agrees to unsigned changes half of the time."""
    path = made(ground, kind)
    session = ground.laptops[victim]
    before = ground.writes()
    name = f"{kind.name} (to {victim})"
    found.tried += 1
    found.kinds.add(kind.name)
    found.lawful += kind.lawful
    try:
        with in_time():
            plan_merge(session, [path], unsigned=ground.chance.random() < 0.5)
    except (DataError, KnownError) as refusal:
        if kind.lawful:
            problems = refusal.problems if isinstance(refusal, DataError) else ()
            found.refused_wrongly.append(f"{name}: {refusal!s} {[str(each) for each in problems]}")
    except HangError:
        found.hangs.append(name)
    except (BugError, Exception) as bug:  # noqa: BLE001 - whatever it is, it is counted
        found.bugs.append(f"{name}: {type(bug).__name__}: {bug!s}")
    else:
        if not kind.lawful:
            found.accepted_wrongly.append(name)
    if ground.writes() != before:
        found.changed.append(name)


def accepted_for_good(ground: Ground, kind: Kind, found: Found) -> None:
    """Take a lawful variant into a copy of the lead's laptop, to its end."""
    path = made(ground, kind)
    copy = ground.folder / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(ground.laptops["LI"].folder, copy, ignore=shutil.ignore_patterns("backups", "writer.*"))
    session = open_with_key(copy, ground.laptops["LI"].store.key, clock=Clock())
    try:
        changes = apply_merge(session, plan_merge(session, [path]))
        if not changes and len(session.store.rows()) == len(ground.laptops["LI"].store.rows()):
            found.refused_wrongly.append(f"{kind.name}: nothing was merged")
    finally:
        session.close()


def _closed(ground: Ground, victim: str) -> Path:
    """A laptop's folder as it is once nobody has it open, so that a copy of it is the same to the byte."""
    closed = ground.folder / f"closed-{victim}"
    if not closed.exists():
        session = ground.laptops[victim]
        shutil.copytree(session.folder, closed, ignore=shutil.ignore_patterns("backups", "writer.*"))
        open_with_key(closed, session.store.key, clock=Clock()).close()
    return closed


def through_command_line(ground: Ground, kind: Kind, victim: str, found: Found) -> None:
    """Try one variant of a kind with `merge`, on a closed copy of one laptop."""
    path = made(ground, kind)
    copy = ground.folder / "shell"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(_closed(ground, victim), copy)
    store = copy / "store.db"
    before = store.read_bytes()
    words = ["merge", str(copy), str(path), *(["--unsigned"] if ground.chance.random() < 0.5 else [])]
    out, err = io.StringIO(), io.StringIO()
    found.tried += 1
    found.kinds.add(kind.name)
    found.lawful += kind.lawful
    name = f"{kind.name} (to {victim}, on the command line)"
    os.environ["ABOVELINE_PASSPHRASE"] = PASSPHRASE
    try:
        with in_time(), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main(words)
    except HangError:
        found.hangs.append(name)
        return
    said = err.getvalue()
    if code not in (0, 1) or "mistake" in said or "Traceback" in said:
        found.bugs.append(f"{name}: {code} {said}")
    elif (code == 0) != kind.lawful:
        (found.refused_wrongly if kind.lawful else found.accepted_wrongly).append(f"{name}: {said}")
    log = store.with_name("store.db-wal")
    if code and (store.read_bytes() != before or (log.is_file() and log.stat().st_size)):
        found.changed.append(name)


def try_all(ground: Ground, variants: int, shell: int, found: Found) -> None:
    """Try `variants` files through the functions and `shell` through the command line, every kind in turn."""
    every = kinds()
    ground.chance.shuffle(every)
    start = ground.state()
    for number in count():
        if found.tried >= variants:
            break
        through_functions(ground, every[number % len(every)], VICTIMS[number // len(every) % 2], found)
    if ground.state() != start:
        found.changed.append("something, by one of the files")
    lawful = [kind for kind in every if kind.lawful]
    for kind in ground.chance.sample(lawful, min(len(lawful), max(5, variants // 100))):
        accepted_for_good(ground, kind, found)
    for number in range(shell):
        through_command_line(ground, every[number * 7 % len(every)], VICTIMS[number % 2], found)
