"""Archives whose bytes depend on their files alone: no time, owner or order of a disk is in them."""

from __future__ import annotations

import hashlib
import io
import lzma
import tarfile
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from building.staging import files_of

_EXECUTABLE, _ORDINARY = 0o755, 0o644


class Entry(NamedTuple):
    """A file of an archive: its bytes, and whether it is run."""

    data: bytes
    executable: bool = False


def entries(folder: Path, prefix: str = "") -> dict[str, Entry]:
    """Return the files below a folder as entries, with a prefix before their names."""
    return {
        f"{prefix}{name}": Entry(path.read_bytes(), bool(path.stat().st_mode & 0o111))
        for name, path in files_of(folder)
    }


def write_zip(path: Path, files: Mapping[str, Entry], moment: int) -> None:
    """Write a zip archive."""
    date = time.gmtime(moment)[:6]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, date)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (_EXECUTABLE if files[name].executable else _ORDINARY) << 16
            archive.writestr(entry, files[name].data)


def tar_xz(files: Mapping[str, Entry], moment: int) -> bytes:
    """Return a tar archive, compressed with xz, with the folders of its files."""
    output = io.BytesIO()
    # dpkg reads GNU's format, and not the newer one of POSIX.
    with tarfile.open(fileobj=output, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for folder in sorted({str(parent) for name in files for parent in Path(name).parents} - {"."}):
            entry = tarfile.TarInfo(folder)
            entry.type, entry.mode, entry.mtime = tarfile.DIRTYPE, _EXECUTABLE, moment
            archive.addfile(_of_root(entry))
        for name in sorted(files):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(files[name].data), moment
            entry.mode = _EXECUTABLE if files[name].executable else _ORDINARY
            archive.addfile(_of_root(entry), io.BytesIO(files[name].data))
    # One stream of one thread: with several threads the bytes would depend on the number of processors.
    return lzma.compress(output.getvalue(), preset=9)


def _of_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uname = entry.gname = "root"
    return entry


def deb(control: Mapping[str, str], files: Mapping[str, Entry], moment: int) -> bytes:
    """Return a Debian package.

    Args:
        control: The fields of the package, such as `Package`, in their order.
        files: Its files by their paths below the root, without a slash before them.
        moment: The time of every file.
    """
    size = sum((len(entry.data) + 1023) // 1024 for entry in files.values())
    fields = {**control, "Installed-Size": str(size)}
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    sums = "".join(
        f"{hashlib.md5(files[name].data, usedforsecurity=False).hexdigest()}  {name}\n" for name in sorted(files)
    )
    about = {"control": Entry(text.encode()), "md5sums": Entry(sums.encode())}
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": tar_xz(about, moment),
        "data.tar.xz": tar_xz(files, moment),
    }
    return b"!<arch>\n" + b"".join(_ar_member(name, data, moment) for name, data in members.items())


def _ar_member(name: str, data: bytes, moment: int) -> bytes:
    head = f"{name:<16}{moment:<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n".encode()
    return head + data + b"\n" * (len(data) % 2)
