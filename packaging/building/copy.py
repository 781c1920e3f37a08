"""The folder of an installed copy: the program, its Python, its packages, its licences and its bill of materials."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from building import lock, runtime, staging, trim, wheels
from building.crates import place_texts
from building.errors import BuildError
from building.runtime import RuntimeFile
from building.target import Target

LOCK = staging.ROOT / "packaging" / "requirements.lock"


class Copy(NamedTuple):
    """The parts of an installed copy.

    Attributes:
        source: The checkout.
        target: The system.
        folder: Its files. `packages` has the program and its packages, `python` has Python.
        python: The version of its Python, such as "3.13".
        pins: Its packages.
        wheels: The wheel of each package, by its name.
        runtime: The files that its Python came in.
    """

    source: staging.Source
    target: Target
    folder: Path
    python: str
    pins: Sequence[lock.Pin]
    wheels: dict[str, Path]
    runtime: Sequence[RuntimeFile]


def make_copy(target: Target, files: Sequence[RuntimeFile], work: Path, wheel_folder: Path | None) -> Copy:
    """Make the folder of an installed copy.

    Args:
        target: The system.
        files: The files that Python comes in, with their hashes.
        work: The folder below which everything is made.
        wheel_folder: The folder with the wheels, which gets what is missing; None for one below `work`.

    Raises:
        BuildError: Something is missing, or has another hash.
    """
    if not files:
        raise BuildError("Name the Python that the build brings along with --runtime FILE=SHA256; see docs/release.md.")
    source = staging.read_source()
    folder = staging.emptied(work / target.name / "copy")
    unpack = runtime.unpack_windows if target.name == "windows" else runtime.unpack_unix
    version = unpack(files, folder / "python")
    compiler = runtime.compiler(version)
    trim.trim_runtime(folder / "python")
    pins = lock.needed(
        lock.read_lock(LOCK.read_text(encoding="utf-8")), source.dependencies, target.environment(version)
    )
    found = wheels.fetch(pins, target, version, wheel_folder or work / "wheels" / f"{target.name}-{version}")
    packages = folder / "packages"
    staging.place_packages(found, packages)
    trim.trim_packages(packages, target.name)
    staging.place_program(packages)
    staging.place_start(folder)
    place_licences(folder)
    place_texts(found.values(), folder / "licences")
    staging.compile_modules(compiler, packages, staging.program_packages())
    if target.name != "windows":
        staging.compile_modules(compiler, folder / "python" / "lib" / f"python{version}")
        (folder / "python" / "bin" / f"python{version}").rename(folder / "python" / "bin" / "python3")
    return Copy(source, target, folder, version, pins, found, files)


def place_licences(folder: Path) -> None:
    """Gather the licence texts of the program, its Python and its packages in one folder."""
    target = staging.emptied(folder / "licences")
    for path in sorted((folder / "packages" / "resources" / "licences").iterdir()):
        shutil.copyfile(path, target / path.name)
    for texts in sorted((folder / "packages").glob("*.dist-info")):
        for path in sorted(filter(_is_licence(texts), texts.rglob("*"))):
            shutil.copyfile(path, target / f"{texts.name.removesuffix('.dist-info')}-{path.name}")
    for path in sorted((folder / "python").glob("LICENSE.txt")):
        path.rename(target / "Python-LICENSE.txt")
    for path in sorted((folder / "python" / "licences").glob("*")):
        path.rename(target / path.name)
    shutil.rmtree(folder / "python" / "licences", ignore_errors=True)


def _is_licence(folder: Path) -> Callable[[Path], bool]:
    return lambda path: (
        path.is_file()
        and (path.parent != folder or path.name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS")))
    )
