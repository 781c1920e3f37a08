"""The rounds: a process is killed while it works on a store, and what is then on disk is looked at."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.commands.gathering import take_in
from app.commands.importing import import_answers
from app.commands.inspecting import change_passphrase
from app.commands.opening import open_inspection, open_with_key, recover
from app.commands.purging import finish_purge, plan_purge, purge_inspection
from app.commands.sharing import check_file, export, plan_merge
from app.errors import KnownError
from app.folders import is_being_purged
from app.records.handout import HANDOUT as HANDOUT_LOG
from app.records.judgement import BLANK, judgement_key
from app.session.session import Session
from app.store import key_file
from app.store.keyring import Secrets
from tests.helpers.inspections import (
    HANDOUT,
    LOG_N,
    NEW_PASSPHRASE,
    PASSPHRASE,
    demo_table,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    reference_inspection,
    row_hashes,
    small_inspection,
)
from tests.kill.children import begin, spin
from tests.kill.work import CASES, TYPED, stream


@dataclass(slots=True)
class Found:
    """The counts of the rounds so far."""

    kills: int = 0
    rows: int = 0
    drafts: int = 0
    whole: int = 0
    nothing: int = 0


def kill_while_answers_stream(folder: Path, kills: int, chance: random.Random, found: Found) -> None:
    """Kill a streaming process `kills` times on one store. All it acknowledged is there each time, and verify passes.

    Raises:
        AssertionError: something acknowledged is gone, or verify finds a fault.
    """
    session = small_inspection(folder / "streamed", allocation=dict.fromkeys(CASES, "PA")).session
    key, store = session.store.key, session.folder
    session.close()
    for _ in range(kills):
        seed = chance.getrandbits(30)
        child = begin(partial(_stream, store, key, seed))
        said = chance.choice((0, 1, 5, 20, 60))
        child.wait_for_lines(said)
        spin(chance, 0.002 if said else 0.04)
        lines, killed = child.kill()
        assert killed
        found.kills += 1
        look(store, key, lines, found)


def look(folder: Path, key: bytes, lines: list[str], found: Found) -> None:
    """Open what a kill left behind: everything that `lines` acknowledge is there, and verify finds nothing."""
    acknowledged = {line.removeprefix("row ") for line in lines if line.startswith("row ")}
    typed: dict[str, tuple[int, int]] = {}
    for line in lines:
        if line.startswith("draft "):
            _, case, *place = line.split()
            typed[case] = int(place[0]), int(place[1])
    session = open_with_key(folder, key)
    lost = acknowledged - {version.hex() for version in row_hashes(session)}
    assert not lost, f"{len(lost)} acknowledged changes are gone"
    assert faults(session) == []
    # Drafts that a command recorded are in the journal. The others are still drafts, and are recovered here.
    recover(session)
    for case, (seed, number) in typed.items():
        assert _was_kept(session, case, seed, number), f"what was typed last in {case} is gone"
    assert session.store.drafts.all() == []
    found.rows += len(acknowledged)
    found.drafts += len(typed)
    session.close()


def _was_kept(session: Session, case: str, seed: int, number: int) -> bool:
    """Whether a version of the note holds what was typed in this round as draft `number`, or a later one."""
    notes = ((row.recorded or BLANK).note for row in session.store.history(judgement_key(case, TYPED, "PA")))
    numbers = (note.removeprefix(f"typed {seed} ") for note in notes if note.startswith(f"typed {seed} "))
    return any(int(kept) >= number for kept in numbers)


@dataclass(frozen=True, slots=True)
class Ground:
    """The start of the all-or-nothing rounds: a lead's sample, a laptop's answers as files, and the key."""

    folder: Path
    key: bytes
    rows: dict[str, set[bytes]]

    def path(self, name: str) -> Path:
        return self.folder / name


def prepare(folder: Path) -> Ground:
    """The lead's inspection with its sample, its hand-out, and one laptop's file with answers in it."""
    folder.mkdir()
    lead = reference_inspection(folder / "lead").session
    handout = handed_out(lead, folder / "all.assessment")
    laptop = joined(handout, folder / "laptop", assessor="PA")
    import_answers(laptop, demo_table("judgements.csv"))
    exported(laptop, folder / "laptop.assessment")
    rows = {"lead": row_hashes(lead), "merged": row_hashes(laptop)}
    key = lead.store.key
    laptop.close()
    lead.close()
    shutil.copytree(folder / "lead", folder / "gathered")
    gathering = open_with_key(folder / "gathered", key)
    take_in(gathering, plan_merge(gathering, [folder / "laptop.assessment"]))
    gathering.close()
    return Ground(folder, key, rows)


def kill_all_or_nothing(ground: Ground, kills: int, chance: random.Random, found: Found) -> None:
    """Kill imports, merges, new inspections, joins, exports, changes of passphrase and purges: each is whole or undone.

    Raises:
        AssertionError: something is there by half.
    """
    durations: dict[str, float] = {}
    for name in _WORKS:
        _fresh(ground)
        start = time.perf_counter()
        child = begin(partial(_do, name, ground))
        _, killed = child.wait()
        assert not killed
        durations[name] = time.perf_counter() - start
        assert _WORKS[name][1](ground), f"{name} was not done though nobody killed it"
    for turn in range(kills):
        name = list(_WORKS)[turn % len(_WORKS)]
        _, is_done = _WORKS[name]
        _fresh(ground)
        child = begin(partial(_do, name, ground))
        spin(chance, durations[name] * 2)
        child.kill()
        found.kills += 1
        if is_done(ground):
            found.whole += 1
        else:
            found.nothing += 1


def _stream(store: Path, key: bytes, seed: int, out: int) -> None:
    stream(store, key, out, seed)


def _do(name: str, ground: Ground, _out: int) -> None:
    _WORKS[name][0](ground)


def _fresh(ground: Ground) -> None:
    for name in ("trial", "new", "out", "leaving"):
        shutil.rmtree(ground.path(name), ignore_errors=True)
    shutil.copytree(ground.path("laptop"), ground.path("leaving"))
    shutil.copytree(ground.path("lead"), ground.path("trial"))
    ground.path("out").mkdir()
    ground.path("out/file.assessment").write_bytes(b"what stood there")


def _trial(ground: Ground) -> Session:
    return open_with_key(ground.path("trial"), ground.key)


def _import(ground: Ground) -> None:
    session = _trial(ground)
    import_answers(session, demo_table("judgements.csv"))
    session.close()


def _imported(ground: Ground) -> bool:
    session = _trial(ground)
    assert faults(session) == []
    new = row_hashes(session) - ground.rows["lead"]
    session.close()
    assert len(new) in (0, 38 * 156), f"{len(new)} of an import's rows are there"
    return bool(new)


def _merge(ground: Ground) -> None:
    session = _trial(ground)
    merge(session, ground.path("laptop.assessment"))
    session.close()


def _merged(ground: Ground) -> bool:
    session = _trial(ground)
    assert faults(session) == []
    rows = row_hashes(session)
    session.close()
    assert rows in (ground.rows["lead"], ground.rows["merged"]), "a merge is there by half"
    for backup in ground.path("trial/backups").glob("[!.]*"):
        copy = open_inspection(backup, Secrets(passphrase=PASSPHRASE))
        assert row_hashes(copy) == ground.rows["lead"]
        copy.close()
    return rows == ground.rows["merged"]


def _create(ground: Ground) -> None:
    small_inspection(ground.path("new"), allocation={}).session.close()


def _created(ground: Ground) -> bool:
    return _is_there(ground, lambda: _create(ground))


def _join(ground: Ground) -> None:
    joined(ground.path("all.assessment"), ground.path("new"), assessor="LA").close()


def _joined(ground: Ground) -> bool:
    there = _is_there(ground, lambda: _join(ground))
    session = open_inspection(ground.path("new"), Secrets(passphrase=PASSPHRASE))
    assert row_hashes(session) == ground.rows["lead"]
    assert session.current_assessor == "LA"
    session.close()
    return there


def _is_there(ground: Ground, again: Callable[[], None]) -> bool:
    """Whether the new inspection is there whole. Where it is not, it can be made in the same place."""
    try:
        key_file.read(ground.path("new"))
    except KnownError:
        again()
        there = False
    else:
        there = True
    session = open_inspection(ground.path("new"), Secrets(passphrase=PASSPHRASE))
    assert faults(session) == []
    session.close()
    return there


def _export(ground: Ground) -> None:
    session = _trial(ground)
    export(session, ground.path("out/file.assessment"))
    session.close()


def _exported(ground: Ground) -> bool:
    path = ground.path("out/file.assessment")
    if path.read_bytes() == b"what stood there":
        return False
    file = check_file(path, ground.key, key_file.read(ground.path("lead")).inspection)
    assert {row.hash for row in file.rows if not HANDOUT_LOG.matches(row.key)} == ground.rows["lead"]
    return True


def _change_passphrase(ground: Ground) -> None:
    session = _trial(ground)
    change_passphrase(session, NEW_PASSPHRASE, log_n=LOG_N)
    session.close()


def _passphrase_changed(ground: Ground) -> bool:
    opened = []
    for passphrase in (PASSPHRASE, NEW_PASSPHRASE):
        try:
            session = open_inspection(ground.path("trial"), Secrets(passphrase=passphrase, handout=HANDOUT))
        except KnownError:
            continue
        assert row_hashes(session) == ground.rows["lead"]
        session.close()
        opened.append(passphrase)
    assert len(opened) == 1, "not exactly one passphrase opens the store"
    return opened == [NEW_PASSPHRASE]


def _purge(ground: Ground) -> None:
    session = open_with_key(ground.path("leaving"), ground.key)
    purge_inspection(session, plan_purge(session, [ground.path("laptop.receipt")]))


def _purged(ground: Ground) -> bool:
    """Whether a purge has begun, so that it can be finished and nothing is left. If it has not, all is there."""
    folder = ground.path("leaving")
    if is_being_purged(folder):
        finish_purge(folder)
        assert not folder.exists()
    if not folder.exists() or not list(folder.iterdir()):
        return True
    session = open_with_key(folder, ground.key)
    assert faults(session) == []
    assert row_hashes(session) == ground.rows["merged"]
    session.close()
    return False


Work = Callable[[Ground], None]
_WORKS: dict[str, tuple[Work, Callable[[Ground], bool]]] = {
    "an import": (_import, _imported),
    "a merge": (_merge, _merged),
    "a new inspection": (_create, _created),
    "a join": (_join, _joined),
    "an export": (_export, _exported),
    "a change of passphrase": (_change_passphrase, _passphrase_changed),
    "a purge": (_purge, _purged),
}
