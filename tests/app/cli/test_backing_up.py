"""Backups and the practice inspection, a command at a time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Made, Run, everything


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_backup_goes_to_the_folder_chosen(run: Run, answered: Path, stick: Path) -> None:
    assert run("backup", "state", answered).lines[:2] == [
        "No folder is chosen for backups.",
        "None has been made yet.",
    ]
    nowhere = run("backup", "make", answered)
    assert (nowhere.code, nowhere.out) == (2, "")
    assert "`aboveline backup choose` chooses one" in nowhere.err
    assert run("backup", "choose", answered, "stick").out == f"Backups go to {stick} from now on.\n"
    assert run("backup", "make", answered).out == f"Backed up to {stick}.\n"
    state = json.loads(run("backup", "state", answered, "--json").out)
    assert (state["folder"], state["changes_since"]) == (str(stick), 0)
    run("answer", answered, "BRO-001", "1.1.10", "no")
    assert run("backup", "state", answered).lines[2] == "Since then: 1 change."


def test_backups_are_listed_without_a_secret(
    run: Run, answered: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("backup", "choose", answered, stick)
    assert run("backup", "list", stick).out == f"There are no backups in {stick}.\n"
    assert run("backup", "list", answered).out == f"There are no backups in {answered}.\n"
    run("backup", "make", answered)
    monkeypatch.delenv("ABOVELINE_PASSPHRASE")
    (line,) = run("backup", "list", stick).lines
    (found,) = json.loads(run("backup", "list", stick, "--json").out)
    assert line.endswith(found["path"])
    assert found["bytes"] > 0
    assert run("backup", "list", "./gone").code == 3


@pytest.mark.slow
def test_a_backup_is_looked_into_and_restored_beside_the_others(
    run: Run, answered: Path, stick: Path, tmp_path: Path, reference: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("backup", "choose", answered, stick)
    run("backup", "make", answered)
    backup = json.loads(run("backup", "list", stick, "--json").out)[0]["path"]
    assert run("backup", "show", backup).out.startswith("Bromley: 38 cases, ")
    contents = json.loads(run("backup", "show", backup, "--json").out)
    assert (contents["area"], contents["cases"]) == ("Bromley", 38)
    before = everything(answered)
    done = run("backup", "restore", backup, "./again")
    assert done.code == 0
    assert done.lines[-1] == f"It is restored into {tmp_path / 'again'}, and opens with the backup's secrets."
    assert everything(tmp_path / "again") == before
    taken = run("backup", "restore", backup, "./again")
    assert (taken.code, taken.out) == (1, "")
    monkeypatch.setenv("ABOVELINE_PASSPHRASE", "another")
    wrong = run("backup", "restore", backup, "./third")
    assert (wrong.code, wrong.out) == (3, "")
    monkeypatch.setenv("ABOVELINE_RECOVERY_KEY", reference.recovery_key)
    assert run("backup", "restore", backup, "./third").code == 0


def test_a_damaged_backup_is_refused(run: Run, answered: Path, stick: Path, tmp_path: Path) -> None:
    run("backup", "choose", answered, stick)
    run("backup", "make", answered)
    backup = Path(json.loads(run("backup", "list", stick, "--json").out)[0]["path"])
    store = backup / "store.db"
    data = bytearray(store.read_bytes())
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    store.write_bytes(data)
    for command in (("show", backup), ("restore", backup, "./again")):
        done = run("backup", *command)
        assert (done.code, done.out) == (3, "")
        assert "damaged" in done.err
    assert not (tmp_path / "again").exists()


def test_a_folder_that_cannot_hold_backups_is_refused(run: Run, lead: Path, stick: Path) -> None:
    assert "own folder" in run("backup", "choose", lead, lead).err
    assert run("backup", "choose", lead, "gone").code == 3
    done = run("backup", "show", stick)
    assert (done.code, done.out) == (1, "")
    assert "is no backup. `aboveline backup list` shows those in a folder." in done.err
    run("backup", "choose", lead, stick)
    run("backup", "make", lead)
    for path in stick.glob("*.txt"):
        path.unlink()
    assert run("backup", "make", lead).code == 3, "the stick is out, and its empty mount point is no place"


def test_the_practice_inspection_is_made_made_again_and_removed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data" / "aboveline" / "practice"
    monkeypatch.setenv("ABOVELINE_PASSPHRASE", "practice")
    assert run("practice", "make").lines == [
        f"The practice inspection is in {folder}.",
        "Its passphrase is: practice",
        "Everyone is shown it, so it is held to no rule. Keep nothing real in there.",
    ]
    assert run("answer", folder, "PRACTICE-1", "1.1.01", "yes").code == 0
    run("practice", "make")
    assert json.loads(run("case", "show", folder, "PRACTICE-1", "--json").out)["answered"] == 1
    run("practice", "make", "--again")
    assert json.loads(run("case", "show", folder, "PRACTICE-1", "--json").out)["answered"] == 0
    assert run("practice", "remove").out == "The practice inspection is removed.\n"
    assert not folder.exists()
    folder.mkdir(parents=True)
    (folder / "mine.txt").touch()
    refused = run("practice", "remove")
    assert (refused.code, refused.out) == (3, "")
    assert (folder / "mine.txt").exists()


def test_backups_can_be_stopped_and_begun_again(run: Run, lead: Path, stick: Path) -> None:
    assert run("backup", "choose", lead, stick).code == 0
    assert run("backup", "make", lead).code == 0
    stopped = run("backup", "choose", lead, "--none")
    assert (stopped.code, stopped.out) == (0, "Backups go nowhere from now on. Those that were made stay.\n")
    assert run("backup", "state", lead).lines[0] == "No folder is chosen for backups."
    assert run("backup", "make", lead).code == 2
    assert run("backup", "choose", lead).code == 2
    assert len(list(stick.glob("20*"))) == 1
    assert run("backup", "choose", lead, stick).code == 0
    assert run("backup", "make", lead).code == 0
