"""Claims about the add-on for PDF: where its files go, and that it says its licences and what it needs."""

from __future__ import annotations

import zipfile
from pathlib import Path

from building import pdf
from building.archives import Entry
from building.staging import Source
from building.target import WINDOWS

SOURCE = Source("1.2.3", "a commit", 1_700_000_000, ())


def test_the_windows_archive_has_one_folder_for_beside_the_program(tmp_path: Path) -> None:
    (archive,) = pdf.write({"pdf/typst/__init__.py": Entry(b"")}, SOURCE, WINDOWS, tmp_path)
    assert archive.name == "aboveline-pdf-1.2.3-windows.zip"
    assert zipfile.ZipFile(archive).namelist() == ["pdf/typst/__init__.py"]


def test_the_licence_text_of_the_wheel_is_kept_and_its_types_are_not(tmp_path: Path) -> None:
    wheel = tmp_path / "typst-1.0-cp38-abi3-win_amd64.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name in ("typst/__init__.py", "typst/__init__.pyi", "typst-1.0.dist-info/licenses/LICENSE"):
            archive.writestr(name, name)
    folder = tmp_path / "pdf"
    folder.mkdir()
    pdf.place({"typst": wheel}, folder)
    assert (folder / "licences" / "typst-1.0-LICENSE").is_file()
    assert not (folder / "typst" / "__init__.pyi").exists()


def test_the_debian_package_needs_the_program() -> None:
    assert "aboveline (>= 1.2.3)" in pdf.control(SOURCE)["Depends"]
