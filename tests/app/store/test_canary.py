"""Nothing that is entered can be read from any file: while the program runs, and after it was killed."""

from __future__ import annotations

import base64
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands.opening import open_inspection
from app.store.keyring import Secrets
from tests.helpers.canaries import FIELDS, canary, sightings
from tests.helpers.inspections import faults

ROOT = Path(__file__).parents[3]
TEXTS = {field: canary(field) for field in FIELDS}


def test_no_text_that_was_entered_is_in_any_byte_of_any_file(tmp_path: Path) -> None:
    folder, temporary, home = tmp_path / "work", tmp_path / "temporary", tmp_path / "home"
    for made in (folder, temporary, home):
        made.mkdir()
    # Whatever writes to a temporary or a home folder writes where it is looked for.
    places = {name: str(temporary) for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR")} | {"HOME": str(home)}
    places |= {name: str(home) for name in ("USERPROFILE", "WIN_PD_OVERRIDE_LOCAL_APPDATA", "WIN_PD_OVERRIDE_APPDATA")}
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.canaries", str(folder)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if not name.startswith("XDG_")} | places,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        ready, _, recovery_key = child.stdout.readline().strip().partition(" ")
        assert ready == "ready"
        texts = TEXTS | {
            "recovery key": recovery_key,
            "recovery key without dashes": recovery_key.replace("-", ""),
            "half of the recovery key": recovery_key[:19],
        }
        files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        assert {
            "lead/store.db", "lead/store.db-wal", "lead/keys.json", "laptop/store.db", "handout.assessment",
            "laptop.assessment", "lead.assessment",
        } <= files  # fmt: skip
        assert len([name for name in files if name.startswith("lead/backups/")]) == 4
        assert (folder / "lead" / "store.db-wal").stat().st_size > 10_000
        # The log is among the files that are searched, and has lines of all that was done.
        [log] = home.rglob("aboveline.log")
        events = {line.split()[2] for line in log.read_text(encoding="utf-8").splitlines()}
        assert events == {"started", "created", "merged"}
        assert sightings(texts, tmp_path) == []
        child.kill()
    assert (folder / "lead" / "store.db-wal").stat().st_size > 10_000
    assert sightings(texts, tmp_path) == []
    # All of it was there to be found: the secrets open it.
    session = open_inspection(folder / "lead", Secrets(recovery=recovery_key))
    case = session.case(canary("reference"))
    entered = {value for row in session.store.rows() for value in (row.value, row.why, row.key.case_id, row.key.item)}
    entered |= {draft.text for draft in session.store.drafts.all()} | {session.store.places.text("window") or ""}
    secrets = {"passphrase", "passphrase-of-a-laptop", "handout-passphrase", "draft-overwritten"}
    missing = [field for field in FIELDS if not any(canary(field) in text for text in entered)]
    assert set(missing) == secrets
    assert case.complete
    assert faults(session) == []
    session.close()
    assert sightings(texts, tmp_path) == []


WRITTEN: dict[str, Callable[[bytes], bytes]] = {
    "plainly": lambda plain: b"..." + plain + b"...",
    "in capitals": lambda plain: plain.upper(),
    "in UTF-16": lambda plain: plain.decode().encode("utf-16"),
    "in UTF-16 the other way round": lambda plain: plain.decode().encode("utf-16-be"),
    "in hexadecimal": lambda plain: plain.hex().upper().encode(),
    "in base64": lambda plain: base64.b64encode(b"before" + plain + b"behind"),
    "in base64 one further": lambda plain: base64.b64encode(b"before." + plain + b"behind"),
    "in base64 two further": lambda plain: base64.b64encode(b"before.." + plain + b"behind"),
}


@pytest.mark.parametrize("way", WRITTEN)
@pytest.mark.parametrize("field", ["area", "note", "profile-case_manager"])
def test_the_search_finds_a_text_in_a_plain_file(tmp_path: Path, field: str, way: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").write_bytes(os.urandom(5000) + WRITTEN[way](canary(field).encode()) + os.urandom(99))
    found = sightings(TEXTS, tmp_path)
    assert found
    assert all(sighting.startswith(f"{field} in folder/file as ") for sighting in found)


def test_the_search_finds_a_text_in_the_name_of_a_file(tmp_path: Path) -> None:
    (tmp_path / f"{canary('reference')}.txt").write_bytes(b"")
    assert len(sightings(TEXTS, tmp_path)) == 1


def test_the_search_finds_a_text_in_the_log_of_an_unencrypted_database(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "plain.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE notes (text TEXT)")
    connection.execute("INSERT INTO notes VALUES (?)", (canary("note"),))
    assert sightings(TEXTS, tmp_path) == ["note in plain.db-wal as UTF-8"]
    connection.close()


def test_no_text_is_part_of_another() -> None:
    assert not [(a, b) for a in TEXTS for b in TEXTS if a != b and TEXTS[a].lower() in TEXTS[b].lower()]
