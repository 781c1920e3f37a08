"""Other Pythons of this machine, and environments of them with the packages that the development lock pins."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

LOCK = Path(__file__).resolve().parents[2] / "requirements-dev.lock"
# Where pyenv and uv keep theirs, below the home folder.
_KEPT = (".pyenv/versions/{version}.*/bin/python", ".local/share/uv/python/cpython-{version}.*/bin/python{version}")


class NotHereError(Exception):
    """This machine cannot make a set-up; the message says what it lacks."""


def find_python(version: str) -> Path:
    """Return a Python of this version, such as "3.13".

    Raises:
        NotHereError: none is found that runs.
    """
    for found in _candidates(version):
        if _runs(found, version):
            return found
    raise NotHereError(f"this machine has no Python {version} on the PATH, of pyenv or of uv")


def newest_for(user: str, versions: Iterable[str]) -> Path:
    """Return the newest Python of these versions that `user` may run.

    Raises:
        NotHereError: there is none, as where all of them are in a home folder that is closed to others.
    """
    for version in sorted(versions, key=lambda each: int(each.partition(".")[2]), reverse=True):
        for found in _candidates(version):
            if _runs(found, version, user=user):
                return found
    raise NotHereError(f"the user {user} may run no Python of this machine that is new enough")


def environment_of(python: Path, folder: Path, *, user: str | None = None) -> Path:
    """Return the interpreter of an environment of `python`, made in `folder` unless it is there for the same lock.

    Raises:
        NotHereError: its packages cannot be installed, or `user` cannot read them.
    """
    lock = LOCK.read_bytes()
    name = hashlib.sha256(b"\0".join((str(python).encode(), lock))).hexdigest()[:12]
    environment = folder / "environments" / name
    made, ready = environment / "bin" / "python", environment / "ready"
    if not ready.is_file():
        shutil.rmtree(environment, ignore_errors=True)
        # Debian keeps what puts pip into an environment in another package; ours installs into theirs.
        _step([str(python), "-m", "venv", "--without-pip", str(environment)])
        install = [sys.executable, "-m", "pip", "--python", str(made), "install", "--quiet", "--no-input"]
        _step([*install, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)])
        ready.touch()
    if user is not None and subprocess.run([str(made), "-c", "import pytest"], user=user, check=False).returncode != 0:
        raise NotHereError(f"the user {user} may not read {environment}")
    return made


def _candidates(version: str) -> Iterator[Path]:
    named = shutil.which(f"python{version}")
    if named is not None:
        yield Path(named)
    yield Path(f"/usr/bin/python{version}")
    for pattern in _KEPT:
        yield from sorted(Path.home().glob(pattern.format(version=version)), reverse=True)
    if version == "{}.{}".format(*sys.version_info):
        yield Path(sys.base_exec_prefix) / "bin" / f"python{version}"


def _runs(python: Path, version: str, *, user: str | None = None) -> bool:
    ask = [str(python), "-c", "import sys, venv; print('{}.{}'.format(*sys.version_info))"]
    try:
        answer = subprocess.run(ask, capture_output=True, text=True, user=user, check=False)
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == version


def _step(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = [line for line in (done.stderr or done.stdout).splitlines() if line.strip()]
        errors = [line for line in lines if line.lower().startswith("error")]
        raise NotHereError(f"its environment cannot be made: {(errors or lines or ['no reason given'])[-1]}")
