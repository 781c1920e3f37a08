"""Claims about the archives of a build: their bytes depend on their files alone, and the usual tools read them."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest
from building.archives import Entry, deb, entries, tar_xz, write_zip

MOMENT = 1_700_000_000
LONG = "usr/lib/" + "/".join(["a-folder-with-a-long-name"] * 8) + "/file"
FILES = {"usr/bin/run": Entry(b"#!/bin/sh\n", executable=True), LONG: Entry(b"\xff" * 3000)}
CONTROL = {"Package": "small", "Version": "1.0", "Architecture": "all", "Maintainer": "A", "Description": "small"}


def test_the_order_the_time_and_the_owner_of_files_change_no_byte(tmp_path: Path) -> None:
    archives = []
    for number, names in enumerate((["b", "a"], ["a", "b"])):
        folder = tmp_path / str(number)
        folder.mkdir()
        for name in names:
            (folder / name).write_text(name, encoding="utf-8")
            os.utime(folder / name, (number, number))
        write_zip(folder.with_suffix(".zip"), entries(folder), MOMENT)
        archives.append((folder.with_suffix(".zip").read_bytes(), tar_xz(entries(folder), MOMENT)))
    assert archives[0] == archives[1]


def test_a_zip_keeps_names_contents_and_the_time_of_the_build(tmp_path: Path) -> None:
    write_zip(tmp_path / "it.zip", FILES, MOMENT)
    with zipfile.ZipFile(tmp_path / "it.zip") as archive:
        assert archive.testzip() is None
        assert {each.filename: archive.read(each) for each in archive.infolist()} == {
            name: entry.data for name, entry in FILES.items()
        }
        assert {each.date_time for each in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}


def test_a_tar_archive_has_folders_before_files_and_the_rights_to_run() -> None:
    with tarfile.open(fileobj=io.BytesIO(tar_xz(FILES, MOMENT))) as archive:
        members = archive.getmembers()
    assert [each.name for each in members if each.isfile()] == sorted(FILES)
    assert [each.isdir() for each in members] == sorted((each.isdir() for each in members), reverse=True)
    assert {each.name: each.mode for each in members if each.isfile()} == {"usr/bin/run": 0o755, LONG: 0o644}
    assert {(each.uname, each.uid, each.mtime) for each in members} == {("root", 0, MOMENT)}


@pytest.mark.only_on("linux")
def test_debian_s_own_tool_reads_the_package(tmp_path: Path) -> None:
    (tmp_path / "small.deb").write_bytes(deb(CONTROL, FILES, MOMENT))
    fields = subprocess.run(["dpkg-deb", "-f", "small.deb"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert fields.stdout == (
        "Package: small\nVersion: 1.0\nArchitecture: all\nMaintainer: A\nDescription: small\nInstalled-Size: 4\n"
    )
    subprocess.run(["dpkg-deb", "-x", "small.deb", "root"], cwd=tmp_path, check=True)
    assert (tmp_path / "root" / LONG).read_bytes() == FILES[LONG].data
    assert os.access(tmp_path / "root/usr/bin/run", os.X_OK)
