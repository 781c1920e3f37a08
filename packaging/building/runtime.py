"""The Python that an installed copy brings along, from files that are named and pinned by hash."""

from __future__ import annotations

import io
import lzma
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from building.errors import BuildError
from building.wheels import verified


class RuntimeFile(NamedTuple):
    """A file that Python comes in, and its SHA-256."""

    path: Path
    sha256: str

    @classmethod
    def parse(cls, text: str) -> RuntimeFile:
        """Return what `FILE=SHA256` says.

        Raises:
            BuildError: It is written otherwise.
        """
        path, _, digest = text.rpartition("=")
        if not path or not re.fullmatch(r"[0-9a-fA-F]{64}", digest):
            raise BuildError(f"A runtime is given as FILE=SHA256, with 64 hexadecimal digits, and not as {text}.")
        return cls(Path(path), digest.lower())


def unpack_windows(files: Iterable[RuntimeFile], folder: Path) -> str:
    """Unpack the embeddable zip of Python for Windows into a folder, and return its version, such as "3.13".

    Raises:
        BuildError: A file has another hash, or there is no Python in it.
    """
    for file in files:
        with zipfile.ZipFile(verified(file.path, file.sha256)) as archive:
            libraries = [name for name in archive.namelist() if re.search(r"(?:^|/)python3\d+\.dll$", name)]
            if not libraries:
                raise BuildError(f"{file.path} has no Python for Windows: give the embeddable zip.")
            # The zip may have everything in one folder.
            prefix = libraries[0].rpartition("/")[0]
            members = {name: _below(name, prefix) for name in archive.namelist() if not name.endswith("/")}
            _place({relative: archive.read(name) for name, relative in members.items() if relative}, folder)
    found = re.search(r"python3(\d+)\.dll", " ".join(path.name for path in folder.glob("python3*.dll")))
    if found is None:
        raise BuildError("No runtime was given: name the embeddable zip with --runtime FILE=SHA256.")
    return f"3.{found[1]}"


def unpack_unix(files: Iterable[RuntimeFile], folder: Path) -> str:
    """Unpack a Python for Linux or macOS into a folder, and return its version, such as "3.11".

    The files are Debian packages, or a tar archive of a Python that may be moved. `folder` gets `bin` and `lib`.

    Raises:
        BuildError: A file has another hash, or there is no Python in it.
    """
    for file in files:
        verified(file.path, file.sha256)
        data = deb_data(file.path) if file.path.suffix == ".deb" else file.path.read_bytes()
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            _place_members(archive, folder)
    programs = sorted(folder.glob("bin/python3.[0-9]*"))
    named = [path for path in programs if re.fullmatch(r"python3\.\d+", path.name)]
    if not named:
        raise BuildError("The runtime has no bin/python3: give Debian's packages, or a tar archive, with --runtime.")
    return named[0].name.removeprefix("python")


def deb_data(path: Path) -> bytes:
    """Return the tar archive of the files that a Debian package installs.

    Raises:
        BuildError: The file is no Debian package with an archive that can be read here.
    """
    data = path.read_bytes()
    if not data.startswith(b"!<arch>\n"):
        raise BuildError(f"{path} is no Debian package.")
    place = 8
    while place < len(data):
        name, size = data[place : place + 16].decode().strip(" /"), int(data[place + 48 : place + 58])
        body = data[place + 60 : place + 60 + size]
        if name == "data.tar.xz":
            return lzma.decompress(body)
        if name in ("data.tar", "data.tar.gz"):
            return body
        place += 60 + size + size % 2
    raise BuildError(f"{path} is compressed in a way that this build cannot read.")


def _place_members(archive: tarfile.TarFile, folder: Path) -> None:
    for member in archive:
        relative = _prefixed(member.name)
        if relative is None:
            continue
        source = archive.extractfile(member) if member.isfile() else None
        if source is not None:
            _place({relative: source.read()}, folder)
            (folder / relative).chmod(0o755 if member.mode & 0o111 else 0o644)


def _prefixed(name: str) -> str | None:
    """Return the place of a member of an archive below the folder of the runtime; None for one that is left out."""
    parts = [part for part in PurePosixPath(name).parts if part not in (".", "usr", "python", "install")]
    if parts[:3] == ["share", "doc", *parts[2:3]] and parts[-1] == "copyright":
        return f"licences/{parts[2]}.txt"
    if parts[:1] == ["bin"] and not re.fullmatch(r"python3\.\d+", parts[-1]):
        return None
    return "/".join(parts) if parts[:1] in (["bin"], ["lib"]) else None


def _below(name: str, prefix: str) -> str:
    return name.removeprefix(f"{prefix}/") if prefix else name


def _place(files: dict[str, bytes], folder: Path) -> None:
    for relative, data in files.items():
        if ".." in PurePosixPath(relative).parts or PurePosixPath(relative).is_absolute():
            raise BuildError(f"The runtime has a file that leads out of its folder: {relative}.")
        place = folder / relative
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)


def compiler(version: str) -> Path:
    """Return a Python of this machine that compiles for a version, such as "3.13".

    Raises:
        BuildError: There is none. Bytecode of another version would be ignored, and every start would be slow.
    """
    for candidate in _candidates(version):
        done = subprocess.run(
            [candidate, "-c", "import sys; print('{}.{}'.format(*sys.version_info))"],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == 0 and done.stdout.strip() == version:
            return Path(candidate)
    raise BuildError(f"The runtime is Python {version}, and compiling for it needs Python {version} on this machine.")


def _candidates(version: str) -> Iterator[str]:
    yield sys.executable
    found = shutil.which(f"python{version}")
    if found:
        yield found
    yield from map(str, sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"), reverse=True))
    yield from map(str, sorted(Path.home().glob(f".local/share/uv/python/cpython-{version}.*/bin/python{version}")))
