"""Claims about the Python of a build: by hash, from the files that each system publishes, and with its compiler."""

from __future__ import annotations

import io
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from building import runtime
from building.archives import Entry, deb, tar_xz
from building.errors import BuildError
from building.runtime import RuntimeFile
from building.wheels import sha256

FILES = {
    "./usr/bin/python3.11": Entry(b"program", executable=True),
    "./usr/bin/pydoc3.11": Entry(b"#!"),
    "./usr/lib/python3.11/os.py": Entry(b"OS = 1\n"),
    "./usr/share/man/man1/python3.11.1": Entry(b"manual"),
    "./usr/share/doc/python3.11-minimal/copyright": Entry(b"licence"),
}
CONTROL = {
    "Package": "python3.11-minimal",
    "Version": "1",
    "Architecture": "all",
    "Maintainer": "A",
    "Description": "P",
}


def pinned(path: Path) -> RuntimeFile:
    return RuntimeFile.parse(f"{path}={sha256(path)}")


def embeddable(path: Path, prefix: str = "") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("python3.dll", "python313.dll", "python313.zip"):
            archive.writestr(f"{prefix}{name}", name)
    return path


@pytest.mark.parametrize("prefix", ["", "cp313/"])
def test_the_embeddable_zip_is_unpacked_and_says_its_version(tmp_path: Path, prefix: str) -> None:
    archive = embeddable(tmp_path / "embed.zip", prefix)
    assert runtime.unpack_windows([pinned(archive)], tmp_path / "python") == "3.13"
    assert (tmp_path / "python" / "python313.zip").is_file()


def test_debian_s_packages_become_a_python_that_may_be_moved(tmp_path: Path) -> None:
    package = tmp_path / "python.deb"
    package.write_bytes(deb(CONTROL, FILES, 1))
    assert runtime.unpack_unix([pinned(package)], tmp_path / "python") == "3.11"
    found = {
        path.relative_to(tmp_path / "python").as_posix(): path.stat().st_mode & 0o111 != 0
        for path in (tmp_path / "python").rglob("*")
        if path.is_file()
    }
    assert found == {"bin/python3.11": True, "lib/python3.11/os.py": False, "licences/python3.11-minimal.txt": False}


def test_a_tar_archive_of_a_movable_python_is_a_runtime_too(tmp_path: Path) -> None:
    archive = tmp_path / "python.tar.xz"
    archive.write_bytes(tar_xz({"python/bin/python3.13": Entry(b"", executable=True)}, 1))
    assert runtime.unpack_unix([pinned(archive)], tmp_path / "python") == "3.13"


def test_a_runtime_with_another_hash_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    archive = embeddable(tmp_path / "embed.zip")
    with pytest.raises(BuildError, match="is not the file that was asked for"):
        runtime.unpack_windows([RuntimeFile(archive, "0" * 64)], tmp_path / "python")
    assert not (tmp_path / "python").exists()


def test_files_without_a_python_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("readme.txt", "")
    with pytest.raises(BuildError, match="has no Python for Windows"):
        runtime.unpack_windows([pinned(tmp_path / "other.zip")], tmp_path / "python")
    (tmp_path / "other.tar.xz").write_bytes(tar_xz({"readme": Entry(b"")}, 1))
    with pytest.raises(BuildError, match="has no bin/python3"):
        runtime.unpack_unix([pinned(tmp_path / "other.tar.xz")], tmp_path / "python")
    (tmp_path / "other.deb").write_bytes(b"text")
    with pytest.raises(BuildError, match="is no Debian package"):
        runtime.unpack_unix([pinned(tmp_path / "other.deb")], tmp_path / "python")


def test_a_member_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "bad.tar", "w") as archive:
        entry = tarfile.TarInfo("lib/../../outside")
        archive.addfile(entry, io.BytesIO())
    with pytest.raises(BuildError, match="leads out of its folder"):
        runtime.unpack_unix([pinned(tmp_path / "bad.tar")], tmp_path / "python")


@pytest.mark.parametrize("text", ["python.zip", "=" + "0" * 64, "python.zip=12", f"python.zip={'g' * 64}"])
def test_a_runtime_without_a_whole_hash_is_refused(text: str) -> None:
    with pytest.raises(BuildError, match="FILE=SHA256"):
        RuntimeFile.parse(text)


def test_bytecode_is_made_by_a_python_of_the_same_version_or_not_at_all() -> None:
    version = "{}.{}".format(*sys.version_info)
    assert runtime.compiler(version).is_file()
    with pytest.raises(BuildError, match=r"compiling for it needs Python 3\.2 on this machine"):
        runtime.compiler("3.2")
