"""The wheels of the pinned packages: fetched by hash for another system, and unpacked."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

from building.errors import BuildError
from building.lock import Pin, canonical
from building.target import Target


def fetch(pins: Sequence[Pin], target: Target, python: str, folder: Path) -> dict[str, Path]:
    """Return the wheel of each package, by its name. Wheels that are not in `folder` yet are downloaded into it.

    Nothing is resolved: the lock names every package, and `chosen` compares the result with it.

    Args:
        pins: The packages.
        target: The system that the wheels are for.
        python: The version of Python that they are for, such as "3.13".
        folder: The folder of wheels for that system and version.

    Raises:
        BuildError: A wheel cannot be had.
    """
    folder.mkdir(parents=True, exist_ok=True)
    found = chosen(pins, folder)
    missing = [pin for pin in pins if pin.name not in found]
    if missing:
        _download(missing, target, python, folder)
        found = chosen(pins, folder)
    lacking = sorted(pin.name for pin in pins if pin.name not in found)
    if lacking:
        raise BuildError(f"No wheel with a hash of the lock was found for {', '.join(lacking)} on {target.name}.")
    return found


def chosen(pins: Iterable[Pin], folder: Path) -> dict[str, Path]:
    """Return the wheels in a folder that the lock pins, by the names of their packages. Others are ignored."""
    hashes = {digest: pin.name for pin in pins for digest in pin.hashes}
    wheels = sorted(folder.glob("*.whl"))
    found = {hashes.get(sha256(path)): path for path in wheels}
    return {name: path for name, path in found.items() if name == canonical(path.name.partition("-")[0])}


def _download(pins: Iterable[Pin], target: Target, python: str, folder: Path) -> None:
    # Without markers: pip would read them for the machine that it runs on.
    lines = [
        f"{pin.name}=={pin.version} {' '.join(f'--hash=sha256:{each}' for each in sorted(pin.hashes))}\n"
        for pin in pins
    ]
    with tempfile.TemporaryDirectory(prefix="aboveline-build-") as scratch:
        wanted = Path(scratch) / "wanted.txt"
        wanted.write_text("".join(lines), encoding="utf-8")
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input"]
        command += ["--no-deps", "--require-hashes", "--only-binary", ":all:", "--implementation", "cp"]
        command += ["--python-version", python, "--dest", str(folder), "-r", str(wanted)]
        for platform in target.platforms:
            command += ["--platform", platform]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise BuildError(f"The wheels cannot be fetched: {(lines or ['pip gives no reason'])[0].rstrip('.')}.")


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def verified(path: Path, digest: str) -> Path:
    """Return a file after comparing it with its hash.

    Raises:
        BuildError: The file is missing, or has another hash.
    """
    try:
        actual = sha256(path)
    except OSError as trouble:
        raise BuildError(f"{path} cannot be read: {(trouble.strerror or str(trouble)).lower()}.") from None
    if actual != digest.lower():
        raise BuildError(f"{path} is not the file that was asked for: its SHA-256 is {actual}, and not {digest}.")
    return path


def unpack(wheel: Path, folder: Path) -> None:
    """Unpack a wheel as an installer would, without its scripts and headers.

    Raises:
        BuildError: A name in the wheel leads out of `folder`.
    """
    with zipfile.ZipFile(wheel) as archive:
        for name in sorted(archive.namelist()):
            relative = _installed_name(name)
            if relative is None or name.endswith("/"):
                continue
            if relative.is_absolute() or ".." in relative.parts or "\\" in name:
                raise BuildError(f"{wheel.name} has a file that leads out of its folder: {name}.")
            place = folder / relative
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(archive.read(name))


def _installed_name(name: str) -> PurePosixPath | None:
    path = PurePosixPath(name)
    if not path.parts[0].endswith(".data"):
        return path
    return PurePosixPath(*path.parts[2:]) if path.parts[1] in ("purelib", "platlib") else None
