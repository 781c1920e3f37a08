"""The add-on for PDF: the typesetter in a folder `pdf` beside the program, whose installer has no room for it.

`start.py` looks in that folder after all others, so it is only read when a PDF is made.
"""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Mapping
from pathlib import Path

from building import lock, staging, wheels
from building.archives import Entry, deb, entries, tar_xz, write_zip
from building.bill import NAME, bill
from building.components import packaged
from building.crates import place_texts
from building.errors import BuildError
from building.staging import Source
from building.target import Target

ADDON = "aboveline-pdf"
FOLDER = "pdf"
# With hashes of the extra's packages, which the lock of the program itself does not have.
LOCK = staging.ROOT / "packaging" / "requirements-dev.lock"
_PYTHON = "3.11"  # the oldest that the program runs with
# Debian's folder of the program, and that of the archive which runs from any folder.
_INSTALLED, _MOVABLE = "usr/lib/aboveline", "lib"


def build(target: Target, work: Path, wheel_folder: Path | None, out: Path) -> list[Path]:
    """Write the files of the add-on for one system into a folder, and return their paths.

    Raises:
        BuildError: A wheel is missing, has another hash, or runs with one version of Python only.
    """
    source = staging.read_source()
    project = tomllib.loads((staging.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = lock.needed(
        lock.read_lock(LOCK.read_text(encoding="utf-8")),
        project["optional-dependencies"]["pdf"],
        target.environment(_PYTHON),
    )
    found = wheels.fetch(pins, target, _PYTHON, wheel_folder or work / "wheels" / f"{target.name}-{_PYTHON}")
    bound = [path.name for path in found.values() if "-abi3-" not in path.name and "-none-" not in path.name]
    if bound:
        raise BuildError(f"The add-on must run with every Python, and {', '.join(bound)} does not.")
    folder = staging.emptied(work / target.name / FOLDER)
    place(found, folder)
    bom = bill(source, target.name, [packaged(pin, found[pin.name]) for pin in pins], ADDON)
    (folder / "licences" / NAME).write_bytes(bom)
    (out / f"{ADDON}-{source.version}-{target.name}.{NAME}").write_bytes(bom)
    return write(entries(folder, f"{FOLDER}/"), source, target, out)


def place(found: Mapping[str, Path], folder: Path) -> None:
    """Unpack wheels into a folder, with their licence texts in `licences`. Sources stay: they are a few lines."""
    staging.place_packages(found, folder)
    licences = folder / "licences"
    licences.mkdir()
    for metadata in sorted(folder.glob("*.dist-info")):
        for text in sorted(metadata.glob("licenses/*")):
            shutil.copyfile(text, licences / f"{metadata.name.removesuffix('.dist-info')}-{text.name}")
    place_texts(found.values(), licences)
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".pyi" or path.name in ("RECORD", "WHEEL", "py.typed") or path.parent.name == "sboms":
            path.unlink()
    for empty in folder.glob("*.dist-info/sboms"):
        empty.rmdir()


def write(files: Mapping[str, Entry], source: Source, target: Target, out: Path) -> list[Path]:
    """Write the archives with these files, which are named from the folder of the program."""
    if target.name == "windows":
        archive = out / f"{ADDON}-{source.version}-windows.zip"
        write_zip(archive, files, source.moment)
        return [archive]
    package = out / f"{ADDON}_{source.version}_amd64.deb"
    licences = {
        f"usr/share/doc/{ADDON}/{name.removeprefix(f'{FOLDER}/')}": entry
        for name, entry in files.items()
        if name.startswith(f"{FOLDER}/licences/")
    }
    installed = {f"{_INSTALLED}/{name}": entry for name, entry in files.items()} | licences
    notice = (staging.ROOT / "resources" / "licences" / "NOTICE.txt").read_bytes()
    installed[f"usr/share/doc/{ADDON}/copyright"] = Entry(notice)
    package.write_bytes(deb(control(source), installed, source.moment))
    archive = out / f"{ADDON}-{source.version}-linux.tar.xz"
    movable = {f"{_MOVABLE}/{name}": entry for name, entry in files.items()}
    archive.write_bytes(tar_xz(movable, source.moment))
    return [package, archive]


def control(source: Source) -> dict[str, str]:
    """Return the fields of the Debian package."""
    return {
        "Package": ADDON,
        "Version": source.version,
        "Architecture": "amd64",
        "Maintainer": "Aboveline contributors <aboveline@localhost>",
        "Section": "misc",
        "Priority": "optional",
        "Depends": f"aboveline (>= {source.version}), libc6 (>= 2.36), libgcc-s1",
        "Description": (
            "write the documents of Aboveline as PDF\n"
            " The typesetter Typst, for the laptop of a lead inspector. Without it Aboveline\n"
            " writes Word documents, web pages and workbooks."
        ),
    }
