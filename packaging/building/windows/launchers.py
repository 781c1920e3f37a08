"""The programs that a person starts on Windows, compiled here so that they can be signed."""

from __future__ import annotations

import struct
import subprocess
from collections.abc import Sequence
from pathlib import Path

from building.errors import BuildError
from building.staging import ROOT, needed_tool

_HERE = Path(__file__).resolve().parent
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
_DEBIAN = "gcc-mingw-w64-x86-64"


def compile_launchers(folder: Path, version: str, python: str, work: Path) -> list[Path]:
    """Compile both launchers into the folder of an installed copy, and return their paths.

    Args:
        folder: The folder of the installed copy.
        version: The version of the program.
        python: The version of its Python, such as "3.13".
        work: A folder for the parts.

    Raises:
        BuildError: The compiler refuses.
    """
    (work / "aboveline.ico").write_bytes(icon([ROOT / f"resources/icons/aboveline-{size}.png" for size in ICON_SIZES]))
    resources = work / "launcher.o"
    windres = needed_tool("x86_64-w64-mingw32-windres", f"binutils-{_DEBIAN.removeprefix('gcc-')}")
    numbers = f"-DNUMBERS={numbered(version).replace('.', ',')}"
    # windres hands each definition to a shell.
    definitions = [numbers, f'-DVERSION=\\"{version}\\"']
    paths = ["-I", str(work), "-I", str(_HERE)]
    _run([windres, *definitions, *paths, str(_HERE / "launcher.rc"), str(resources)])
    window, command = folder / "Aboveline.exe", folder / "bin" / "aboveline.exe"
    command.parent.mkdir(exist_ok=True)
    library = f'-DPYTHON=L"python{python.replace(".", "")}.dll"'
    _compile([library, '-DROOT=L""', "-mwindows"], resources, window)
    _compile([library, '-DROOT=L".."', "-DCONSOLE"], resources, command)
    return [window, command]


def _compile(options: Sequence[str], resources: Path, program: Path) -> None:
    compiler = needed_tool("x86_64-w64-mingw32-gcc", _DEBIAN)
    common = ["-municode", "-O2", "-s", "-Wall", "-Wextra", "-Werror", "-static-libgcc"]
    # Without the time of linking, two builds have the same bytes. The others let Windows place the program at random.
    linked = ["-Wl,--no-insert-timestamp", "-Wl,--dynamicbase", "-Wl,--nxcompat", "-Wl,--high-entropy-va"]
    _run([compiler, *common, *options, str(_HERE / "launcher.c"), str(resources), *linked, "-o", str(program)])


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BuildError(f"The launcher cannot be compiled:\n{done.stderr.strip()}")


def numbered(version: str) -> str:
    """Return a version as the four numbers that Windows compares."""
    numbers = [*version.partition("-")[0].split("."), "0", "0", "0"][:4]
    return ".".join(number if number.isdigit() else "0" for number in numbers)


def icon(pictures: Sequence[Path]) -> bytes:
    """Return an icon for Windows that has these PNG pictures, the smallest first."""
    images = [path.read_bytes() for path in pictures]
    place = 6 + 16 * len(images)
    head = struct.pack("<HHH", 0, 1, len(images))
    for image in images:
        width, height = struct.unpack(">II", image[16:24])
        # 256 is written as 0.
        head += struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(image), place)
        place += len(image)
    return head + b"".join(images)
