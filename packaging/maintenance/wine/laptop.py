"""A Windows Python with the packages of the development lock, and a copy of the checkout, in a root."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from building import lock, staging, wheels
from building.errors import BuildError
from building.runtime import RuntimeFile, unpack_windows
from building.target import TARGETS

LOCK = staging.ROOT / "packaging" / "requirements-dev.lock"
PYTHON, CHECKOUT = "python", "aboveline"
# Tools that only check the code. Numpy calls functions of the C library that Wine lacks, and pandas needs it.
_NOT_RUN = frozenset({"ruff", "mypy", "import-linter", "types-xlrd", "types-zxcvbn", "numpy", "pandas", "pyreadstat"})
# Off screen, Qt takes no fonts of the system. It warns where this folder beside its libraries is missing, which fails
# the first test that lays out a text.
FONTS = Path("Lib/site-packages/PySide6/lib/fonts")
_DEJAVU = Path("usr/share/fonts/truetype/dejavu")


def place_python(files: Sequence[RuntimeFile], root: Path, wheel_folder: Path) -> None:
    """Unpack a Windows Python with the packages of the tests into a root, unless it is there for the same lock.

    Raises:
        BuildError: A file or a wheel is missing, or has another hash.
    """
    folder = root / PYTHON
    mark = folder / "ready"
    direct = wanted_packages(tomllib.loads((staging.ROOT / "pyproject.toml").read_text(encoding="utf-8")))
    wanted = " ".join([wheels.sha256(LOCK), *(file.sha256 for file in files), *direct])
    if mark.is_file() and mark.read_text(encoding="utf-8") == wanted:
        return
    staging.emptied(folder)
    version = unpack_windows(files, folder)
    for pth in folder.glob("*._pth"):
        # With it Python would ignore PYTHONPATH.
        pth.unlink()
    target = TARGETS["windows"]
    pins = lock.needed(lock.read_lock(LOCK.read_text(encoding="utf-8")), direct, target.environment(version))
    staging.place_packages(wheels.fetch(pins, target, version, wheel_folder), folder / "Lib" / "site-packages")
    place_fonts(root)
    mark.write_text(wanted, encoding="utf-8")


def wanted_packages(project: Mapping[str, Any]) -> list[str]:
    """Return the requirements of the tests that run under Wine. A test builds the program's wheel."""
    extras = project["project"]["optional-dependencies"]
    direct = [*project["project"]["dependencies"], *extras["dev"], *extras["build"]]
    return [each for each in direct if not each.startswith(tuple(_NOT_RUN))]


def place_fonts(root: Path) -> None:
    """Copy the fonts of a root beside the Qt of its Windows Python."""
    shutil.copytree(root / _DEJAVU, root / PYTHON / FONTS, dirs_exist_ok=True)


def place_checkout(root: Path) -> None:
    """Copy the files of this checkout, as they are now, into a root."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=staging.ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode != 0:
        raise BuildError("git cannot list the files of this checkout.")
    folder = staging.emptied(root / CHECKOUT)
    for name in filter(None, listed.stdout.decode().split("\0")):
        source = staging.ROOT / name
        if source.is_file() and not source.is_symlink():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
