"""Claims about where an inspection may be: synced, roaming and network folders are warned of, and no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import placement
from app.placement import placement_warning
from tests.app.cli.conftest import Run

HOME = r"C:\Users\Ann"
WINDOWS = {
    "OneDrive": rf"{HOME}\Work files",
    "APPDATA": rf"{HOME}\AppData\Roaming",
    "LOCALAPPDATA": rf"{HOME}\AppData\Local",
}


@pytest.mark.parametrize(
    ("folder", "says"),
    [
        (rf"{HOME}\Work files\bromley", "kept in step with OneDrive"),
        (rf"{HOME}\onedrive - Youth Justice\bromley", "kept in step with OneDrive"),
        (rf"{HOME}\Dropbox\bromley", "kept in step with Dropbox"),
        (rf"{HOME}\AppData\Roaming\bromley", "copies to a server when you sign out"),
        (r"\\server\share\bromley", "on a network drive"),
        (r"\\?\UNC\server\share\bromley", "on a network drive"),
        (r"H:\bromley", "on a network drive"),
        (rf"{HOME}\AppData\Local\aboveline\inspections\bromley", ""),
        (rf"\\?\{HOME}\a long path\bromley", ""),
        (rf"{HOME}\Work files of others\bromley", ""),
        (r"E:\bromley", ""),
    ],
)
def test_on_windows(folder: str, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(placement, "drive_type", {"H:\\": 4, "C:\\": 3, "E:\\": 2}.__getitem__)
    found = str(placement_warning(Path(folder), WINDOWS, "win32"))
    assert (says in found) if says else found == ""


@pytest.mark.only_on("linux")
def test_on_linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n//server/home /home/ann cifs rw 0 0\n"
        "/dev/sdb1 /home/ann/stick vfat rw 0 0\nserver:/x /mnt/our\\040share nfs4 rw 0 0\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(placement, "_MOUNTS", mounts)
    found = {
        path: bool(placement_warning(Path(path)))
        for path in (
            "/home/ann/bromley",
            "/home/ann/stick/bromley",
            "/mnt/our share/bromley",
            "/srv/bromley",
            "/srv/Nextcloud/bromley",
        )
    }
    assert list(found.values()) == [True, False, True, False, True]


def test_the_command_line_warns_and_goes_on(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Youth Justice" / "bromley"
    done = run("new", str(folder), "--area", "Bromley", "--assessor", "LI:lead")
    assert done.code == 0
    assert f"{folder} is kept in step with OneDrive" in done.err
    assert (folder / "keys.json").is_file()
