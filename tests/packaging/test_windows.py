"""Claims about the Windows build: its launchers, its icon, what the installer writes and removes, and its signature."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from building import staging
from building.errors import BuildError
from building.staging import Source
from building.windows import build, installer, launchers, sign

from app.store.database import SCHEMA_VERSION

SCRIPT = (staging.ROOT / "packaging" / "building" / "windows" / "installer.nsi").read_text(encoding="utf-8")
SOURCE = Source("1.2.3", "unknown", 1_700_000_000, ())
NAMES = ["Aboveline.exe", "bin/aboveline.exe", "packages/one/a.py", "packages/one/b$c.py", "packages/one/two/d.py"]


def test_the_icon_has_every_picture_whole_and_windows_finds_each() -> None:
    pictures = [staging.ROOT / f"resources/icons/aboveline-{size}.png" for size in launchers.ICON_SIZES]
    data = launchers.icon(pictures)
    assert struct.unpack("<HHH", data[:6]) == (0, 1, len(pictures))
    for number, picture in enumerate(pictures):
        width, height, *_, size, place = struct.unpack("<BBBBHHII", data[6 + 16 * number : 22 + 16 * number])
        assert (width, height) == (launchers.ICON_SIZES[number] % 256,) * 2
        assert data[place : place + size] == picture.read_bytes()


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", "0.1.0.0"), ("1.12.3", "1.12.3.0"), ("1.0.0-rc1", "1.0.0.0"), ("2", "2.0.0.0")]
)
def test_a_version_becomes_the_four_numbers_of_windows(version: str, numbers: str) -> None:
    assert launchers.numbered(version) == numbers


def test_the_installer_removes_each_file_that_it_installs_and_no_other(tmp_path: Path) -> None:
    placed = "".join(installer.installing(tmp_path, NAMES))
    removed = "".join(installer.removing(NAMES))
    deleted = re.findall(r'^Delete "\$INSTDIR\\(.*)"$', removed, re.MULTILINE)
    assert deleted == [name.replace("/", "\\").replace("$", "$$") for name in NAMES]
    assert len(re.findall(r"^File ", placed, re.MULTILINE)) == len(NAMES)
    # A folder goes after the folders in it, and only where it is empty.
    assert re.findall(r'^RMDir "\$INSTDIR\\(.*)"$', removed, re.MULTILINE) == [
        "packages\\one\\two",
        "packages\\one",
        "packages",
        "bin",
    ]
    assert "/r" not in removed


def test_the_uninstaller_names_no_folder_of_inspections_but_to_say_where_they_are() -> None:
    lines = [line for line in SCRIPT.splitlines() if "LOCALAPPDATA\\aboveline" in line]
    assert lines
    assert [line for line in lines if re.match(r"\s*(Delete|RMDir|Rename)\b", line)] == []


def test_every_text_of_the_installer_is_english_and_welsh() -> None:
    english = set(re.findall(r"^LangString (\w+) \$\{LANG_ENGLISH\}", SCRIPT, re.MULTILINE))
    assert english == set(re.findall(r"^LangString (\w+) \$\{LANG_WELSH\}", SCRIPT, re.MULTILINE)) != set()
    # A person sees only these texts.
    assert [line for line in SCRIPT.splitlines() if line.strip().startswith("MessageBox") and "$(" not in line] == [
        '  MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK'
    ]


def test_every_question_of_the_installer_has_an_answer_when_it_is_silent() -> None:
    assert [line for line in SCRIPT.splitlines() if "MessageBox MB_" in line and "/SD" not in line] == []


def test_each_exit_code_of_the_installer_is_used_once_for_one_cause() -> None:
    used = set(re.findall(r"(?:SetErrorLevel|exit code|Refuse) (\d)", SCRIPT))
    assert used == {"1", "2", "3", "4", "5"}


def test_the_installer_knows_the_store_of_the_program() -> None:
    assert build.store_version() == SCHEMA_VERSION


@pytest.mark.only_on("linux")
def test_a_missing_nsis_is_named_with_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(BuildError, match="Debian has in the package nsis"):
        installer.make_installer(tmp_path, SOURCE, 1, tmp_path, tmp_path)


def test_a_program_is_signed_in_its_place_and_a_refusal_leaves_it_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "Aboveline.exe"
    program.write_bytes(b"program")
    signer = [sys.executable, "-c", "import sys; open(sys.argv[1], 'wb').write(b'signed')"]
    monkeypatch.setattr(sign, "command", lambda certificate, password, program, signed: [*signer, str(signed)])
    assert sign.sign(tmp_path / "cert", tmp_path / "password", program) == ""
    assert program.read_bytes() == b"signed"
    refusing = [sys.executable, "-c", "import sys; sys.exit('no such certificate')"]
    monkeypatch.setattr(sign, "command", lambda *_: refusing)
    assert sign.sign(tmp_path / "cert", tmp_path / "password", program) == "no such certificate"
    assert program.read_bytes() == b"signed"


def test_the_password_of_a_certificate_is_on_no_command_line(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("otters", encoding="utf-8")
    line = sign.command(tmp_path / "cert", tmp_path / "password", tmp_path / "in", tmp_path / "out")
    assert "otters" not in " ".join(line)


def test_the_tools_of_a_build_are_asked_for_by_their_own_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1, "", "launcher.c:1: error")

    monkeypatch.setattr(subprocess, "run", refuse)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(BuildError, match=r"launcher cannot be compiled:\nlauncher.c:1: error"):
        launchers.compile_launchers(tmp_path, "1.0.0", "3.13", tmp_path)
