"""Once an inspection is purged, no file of the person's whole profile has anything of it. Canaries are looked for."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.backing_up import back_up_to, note_backup
from app.commands.gathering import take_in
from app.commands.sharing import plan_merge
from app.folders import inspections_folder
from app.store.backup import back_up
from app.store.files import part_of
from app.store.key_file import NAME as KEYS
from app.store.safe_delete import MARK
from tests.helpers.canaries import sightings
from tests.helpers.inspections import PASSPHRASE, exported, handed_out, joined, small_copy
from tests.helpers.profile import home_of, use
from ui.local_preferences import InspectionLabel

FOLDER, NOTE, AREA = "canaryfolder-01", "Canary of what a child said", "Canaryshire"
CASE = "BRO-001"


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "profile"
    home.mkdir()
    use(monkeypatch, {**home_of(home), "XDG_CACHE_HOME": str(home / "cache")})
    return home


def remember(folder: Path) -> None:
    """Let the window remember an inspection in the settings of the profile, as another process does."""
    label = tuple(InspectionLabel(AREA, "2011-11-14", "2011-11-18", "assessor", 1, 1))
    words = (
        "from pathlib import Path; from ui import local_preferences as known;"
        f"folder = Path({str(folder)!r}); known.remember_inspection(folder);"
        f"known.remember_label(folder, known.InspectionLabel(*{label!r}))"
    )
    subprocess.run([sys.executable, "-c", words], check=True)


def found_in(profile: Path) -> set[str]:
    """Return what of the inspection is in the bytes or the name of any file of the profile."""
    texts = {text: text for text in (FOLDER, NOTE, AREA, CASE)}
    # Four letters are left of the base64 of so short a text, and are found in encrypted bytes by chance.
    by_chance = re.compile(rf"{CASE} in .* as base64 at \d")
    found = sightings(texts, profile)
    return {each.partition(" in ")[0] for each in found if not by_chance.fullmatch(each)}


def test_the_command_line_leaves_nothing_of_a_purged_inspection_in_the_profile(profile: Path, tmp_path: Path) -> None:
    lead = small_copy(tmp_path / "lead")
    folder = inspections_folder() / FOLDER
    laptop = joined(handed_out(lead, tmp_path / "PA.assessment", assessor="PA"), folder)
    store = laptop.store
    record_judgement(laptop, case_id=CASE, question="1.1.01", answer="no", note=NOTE)
    backups = profile / "backups"
    backups.mkdir()
    back_up(store)
    note_backup(store, back_up_to(store, backups))
    # Killed: a backup, a restoration, and an export without encryption.
    whole = next(path for path in backups.iterdir() if path.is_dir())
    shutil.copytree(whole, backups / f".{whole.name}.{store.id[:8]}.part")
    half = part_of(folder)
    shutil.copytree(whole, half)
    (half / MARK).touch()
    plain = profile / ".report.docx.0a0b0c0d.part"
    plain.write_text(NOTE)
    store.local.set_data("plain files being written", [str(plain)])
    _, (receipt,), _ = take_in(lead, plan_merge(lead, [exported(laptop, tmp_path / "PA-done.assessment")]))
    laptop.close()
    remember(folder)
    # Qt asks Windows itself for the folder of its settings, which hold the area, so there it is in no folder of a test.
    assert found_in(profile) == {FOLDER, NOTE} | (set() if sys.platform == "win32" else {AREA})
    ended = subprocess.run(
        [sys.executable, "-m", "ui", "purge", FOLDER, "--receipt", str(receipt)],
        env={**os.environ, "ABOVELINE_PASSPHRASE": PASSPHRASE},
        check=False,
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 0, ended.stderr
    assert found_in(profile) == set()
    assert not [path for path in profile.rglob("*") if path.name in (KEYS, "store.db") or ".part" in path.name]
    lead.close()
