"""Running the tests once, under one set-up."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, NamedTuple

from maintenance.matrix.setups import Setup

LONGEST_SECONDS = 3600
_CHOSEN_ELSEWHERE = ("LANG", "LANGUAGE", "TZ", "FONTCONFIG_FILE")
_SUMMARY = re.compile(r"^(?:=+ )?(\d+ (?:passed|failed|skipped|error).*?)(?: in [\d.]+s.*)?$", re.MULTILINE)


class Result(NamedTuple):
    """How a run ended, what it said of itself, and how long it took."""

    outcome: Literal["passed", "failed"]
    report: str
    seconds: float


def run_tests(setup: Setup, root: Path, options: Sequence[str], log: Path, scratch: Path) -> Result:
    """Run pytest in `root` under a set-up.

    Args:
        setup: what differs from this machine as it is.
        root: the folder of the tests.
        options: more arguments of pytest.
        log: where its output goes.
        scratch: an empty folder for what the tests write.
    """
    home = scratch / "home"
    home.mkdir(mode=0o700)
    if setup.user is not None:
        # The folder above is for its owner only, and a file dialog lists the folders above the one that it shows.
        scratch.chmod(0o755)
        shutil.chown(home, setup.user)
    log.parent.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    with log.open("wb") as output, busy_loops(setup.busy_loops):
        process = subprocess.Popen(
            [str(setup.python), "-m", "pytest", *options],
            cwd=root,
            env=environment(setup, home),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            user=setup.user,
            umask=setup.umask,
            # A process that a test has started may hang, so all of them are ended together.
            start_new_session=True,
        )
        try:
            code = process.wait(LONGEST_SECONDS)
        except subprocess.TimeoutExpired:
            code = None
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    report = summary(log.read_text(encoding="utf-8", errors="replace"), code)
    return Result("passed" if code == 0 else "failed", report, time.monotonic() - begun)


def environment(setup: Setup, home: Path) -> dict[str, str]:
    """Return the variables of a run: this process's without its choices of language, time zone and fonts."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "XDG_"))}
    places = {name: str(home) for name in ("HOME", "TMPDIR", "HYPOTHESIS_STORAGE_DIRECTORY")}
    usual = {"LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    return (
        {name: value for name, value in kept.items() if name not in _CHOSEN_ELSEWHERE}
        | places
        | usual
        | dict(setup.variables)
    )


def summary(output: str, code: int | None) -> str:
    """Return pytest's own count of its tests, and what its exit code tells beyond it."""
    counts = _SUMMARY.findall(output)
    found = counts[-1] if counts else "no summary"
    if code is None:
        return f"stopped after {LONGEST_SECONDS // 60} minutes, {found}"
    return f"ended by {signal.Signals(-code).name}, {found}" if code < 0 else found


@contextmanager
def busy_loops(number: int) -> Iterator[None]:
    """Keep that many processors busy meanwhile."""
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(number)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
