"""The folder that an installed copy consists of, the same on every system but for its Python and libraries."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from building.errors import BuildError
from building.wheels import unpack

ROOT = Path(__file__).resolve().parents[2]
_HERE = Path(__file__).resolve().parent


class Source(NamedTuple):
    """The checkout that a build is made from.

    Attributes:
        version: The version of the program.
        commit: The commit, with "+changes" where files differ from it; "unknown" outside a checkout.
        moment: The time that every file of the build gets, in seconds since 1970.
        dependencies: The requirements of the project.
    """

    version: str
    commit: str
    moment: int
    dependencies: tuple[str, ...]


def read_source() -> Source:
    """Return what this checkout is. The time is that of the commit, or of SOURCE_DATE_EPOCH where that is set."""
    project = _project()
    version = _version()
    commit, moment = "unknown", int(time.time())
    if (ROOT / ".git").exists():
        commit, _, seconds = _git("log", "-1", "--format=%H %ct").partition(" ")
        moment = int(seconds)
        commit += "+changes" if _git("status", "--porcelain", "--untracked-files=no") else ""
    moment = int(os.environ.get("SOURCE_DATE_EPOCH") or moment)
    return Source(version, commit, moment, tuple(project["project"]["dependencies"]))


def _version() -> str:
    names: dict[str, object] = {}
    exec((ROOT / "app" / "version.py").read_text(encoding="utf-8"), names)  # noqa: S102 - our own module, without app
    return str(names["VERSION"])


def _project() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return found


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BuildError(f"git cannot say what this checkout is: {done.stderr.strip()}")
    return done.stdout.strip()


def program_packages() -> list[str]:
    """Return the names of the packages that the program itself consists of."""
    return list(_project_wheel()["packages"])


def _project_wheel() -> dict[str, Any]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return dict(project["tool"]["hatch"]["build"]["targets"]["wheel"])


def place_program(packages: Path) -> None:
    """Copy the program itself to where its packages are, as its wheel has them."""
    wheel = _project_wheel()
    ignore = shutil.ignore_patterns("__pycache__", "*.py[co]", ".*")
    for name in program_packages():
        shutil.copytree(ROOT / name, packages / name, ignore=ignore, dirs_exist_ok=True)
    for name, place in wheel["force-include"].items():
        target = packages / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, target, ignore=ignore, dirs_exist_ok=True)
        else:
            shutil.copyfile(ROOT / name, target)


def place_packages(wheels: Mapping[str, Path], packages: Path) -> None:
    """Unpack every wheel."""
    for name in sorted(wheels):
        unpack(wheels[name], packages)


def place_start(folder: Path) -> None:
    """Copy the first module that an installed copy runs."""
    shutil.copyfile(_HERE / "start.py", folder / "start.py")


def compile_modules(python: Path, folder: Path, kept: Sequence[str] = ()) -> None:
    """Compile the modules of a folder with a Python of the same version as the runtime's.

    Args:
        python: That Python.
        folder: The folder.
        kept: The names of the parts of the folder that keep their sources; without any, all of them do.

    Raises:
        BuildError: A module cannot be compiled.
    """
    environment = {"PATH": os.environ.get("PATH", ""), "PYTHONHASHSEED": "0"}
    command = [str(python), "-I", str(_HERE / "compile.py"), str(folder), *kept]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise BuildError(f"The modules cannot be compiled: {reason}")


def files_of(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the name and the path of every file below a folder, in the order of their names."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    yield from sorted(found.items())


def emptied(folder: Path) -> Path:
    """Return a folder that is made, or emptied."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def needed_tool(name: str, package: str) -> str:
    """Return the path of a program that a build runs.

    Raises:
        BuildError: It is not on this machine. The message has Debian's package.
    """
    found = shutil.which(name)
    if found is None:
        raise BuildError(f"This build needs {name}, which Debian has in the package {package}: install that first.")
    return found
