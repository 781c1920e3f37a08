"""The installer: what NSIS gets, and its run."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from building.errors import BuildError
from building.staging import Source, files_of, needed_tool
from building.windows.launchers import numbered

_SCRIPT = Path(__file__).resolve().parent / "installer.nsi"


def make_installer(
    folder: Path, source: Source, store_version: int, work: Path, out: Path, *, sign: str | None = None
) -> Path:
    """Make the installer of the files in a folder, and return its path.

    Args:
        folder: The files to install.
        source: The checkout, for the version and the time.
        store_version: The number of the newest store that the program can open.
        work: A folder for the parts, which has `aboveline.ico`.
        out: The folder of the installer.
        sign: A command that signs a file, for the uninstaller; None to leave it unsigned.

    Raises:
        BuildError: NSIS is missing, or refuses.
    """
    makensis = needed_tool("makensis", "nsis")
    names = [name for name, _ in files_of(folder)]
    kilobytes = sum((path.stat().st_size + 1023) // 1024 for _, path in files_of(folder))
    (work / "files.nsh").write_text("".join(installing(folder, names)), encoding="utf-8")
    (work / "removed.nsh").write_text("".join(removing(names)), encoding="utf-8")
    program = out / f"Aboveline-{source.version}-setup.exe"
    definitions = {
        "OUT": program.resolve(),
        "ICON": (work / "aboveline.ico").resolve(),
        "FILES": (work / "files.nsh").resolve(),
        "REMOVED": (work / "removed.nsh").resolve(),
        "VERSION": source.version,
        "NUMBERS": numbered(source.version),
        "STORE_VERSION": store_version,
        "KILOBYTES": kilobytes,
        **({"SIGN": sign} if sign else {}),
    }
    command = [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    command += [f"-DABOVELINE_{name}={value}" for name, value in definitions.items()]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(source.moment)}
    done = subprocess.run(
        [*command, str(_SCRIPT)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment,
        check=False,
    )
    if done.returncode != 0:
        raise BuildError(f"NSIS refuses:\n{done.stdout.strip()}")
    return program


def installing(folder: Path, names: Sequence[str]) -> Iterator[str]:
    """Yield the lines that install files, which are named relative to a folder."""
    last = None
    for name in names:
        place = PurePosixPath(name).parent
        if place != last:
            yield f'SetOutPath "{_on_laptop(str(place))}"\n'
            last = place
        yield f'File "{_escaped(str(folder.resolve() / name))}"\n'


def removing(names: Sequence[str]) -> Iterator[str]:
    """Yield the lines that remove files and their folders. A folder with another file in it stays."""
    yield from (f'Delete "{_on_laptop(name)}"\n' for name in names)
    folders = {str(parent) for name in names for parent in PurePosixPath(name).parents} - {"."}
    yield from (f'RMDir "{_on_laptop(name)}"\n' for name in sorted(folders, reverse=True))


def _on_laptop(name: str) -> str:
    return "$INSTDIR" if name == "." else "$INSTDIR\\" + _escaped(name).replace("/", "\\")


def _escaped(text: str) -> str:
    return text.replace("$", "$$")
