"""Claims about the Linux build: where its files go, what it depends on, and that its launchers are scripts that run."""

from __future__ import annotations

import configparser
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from building import staging
from building.archives import Entry
from building.linux import build
from building.staging import Source

SOURCE = Source("1.2.3", "a commit", 1_700_000_000, ())
SHARED = {
    "start.py": Entry(b"import sys; print(sys.argv[1:])\n"),
    "licences/NOTICE.txt": Entry(b"notice\n"),
    "python/bin/python3": Entry(b'#!/bin/sh\necho "$ABOVELINE_LAUNCHER" "$@"\n', executable=True),
}
FOLDER = staging.ROOT / "packaging" / "building" / "linux"


def test_the_package_puts_files_where_debian_and_a_desktop_look_for_them() -> None:
    files = build.installed(SHARED, SOURCE)
    assert {
        "usr/bin/aboveline",
        "usr/lib/aboveline/start.py",
        "usr/share/applications/aboveline.desktop",
        "usr/share/doc/aboveline/copyright",
        "usr/share/doc/aboveline/licences/NOTICE.txt",
        "usr/share/icons/hicolor/48x48/apps/aboveline.png",
        "usr/share/mime/packages/aboveline.xml",
    } < set(files)
    assert [name for name in files if not name.startswith("usr/")] == []
    assert {name for name, entry in files.items() if entry.executable} == {
        "usr/bin/aboveline",
        "usr/lib/aboveline/python/bin/python3",
    }


def test_the_package_needs_what_a_checkout_needs_but_the_fonts() -> None:
    fields = build.control(SOURCE)
    needed = fields["Depends"].split(", ")
    assert {"libc6 (>= 2.36)", "libegl1", "libxcb-cursor0", "libexpat1"} < set(needed)
    # Debian 12 and 13 give it different names.
    assert "libglib2.0-0t64 | libglib2.0-0" in needed
    assert "fonts-dejavu-core" not in needed
    assert "libwayland-client0" in fields["Recommends"]
    assert fields["Version"] == "1.2.3"


@pytest.mark.only_on("linux")
def test_the_archive_runs_from_any_folder_and_through_a_link(tmp_path: Path) -> None:
    for name, entry in build.movable(SHARED, "1.2.3").items():
        path = tmp_path / "a folder" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(entry.data)
        path.chmod(0o755 if entry.executable else 0o644)
    program = tmp_path / "a folder" / "aboveline-1.2.3" / "aboveline"
    (tmp_path / "link").symlink_to(program)
    done = subprocess.run([tmp_path / "link", "two words"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"{program} -I -S -X utf8 {program.parent}/lib/start.py two words"
    assert (program.parent / "licences" / "NOTICE.txt").is_file()


def test_the_desktop_opens_assessment_files_with_the_program_in_both_languages() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(FOLDER / "aboveline.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["Exec"] == "aboveline %f"
    assert {"comment", "comment[cy]"} <= set(desktop)
    kinds = ET.parse(FOLDER / "aboveline.xml").getroot()
    (kind,) = kinds
    assert desktop["MimeType"] == f"{kind.get('type')};"
    assert [each.get("pattern") for each in kind if each.tag.endswith("glob")] == ["*.assessment"]
