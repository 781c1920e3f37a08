"""Run the checks: `check FILE...`, `test [--quick]` and `coverage`, as `packaging/dev.py` names them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from maintenance.checks.memory import in_memory
from maintenance.checks.mirror import changed_files, mirroring_tests

ROOT = Path(__file__).resolve().parents[3]
PROGRAMS = Path(sys.executable).parent

# A worker needs up to 600 MB. Above eight, each one's start costs more than it saves.
PARALLEL = ("-n", "auto", "--maxprocesses=8", "--dist=loadgroup", "--no-loadscope-reorder")
# Fewer test files than this run sooner in one process, because each worker collects the tests for itself.
FEW = 8
# Tests of each file in a quick run: with two of each, it takes longer than a minute on two cores.
SOME = 1
NOTHING_COLLECTED = 5
LIMIT = 1800  # seconds for one step: some five times what the tests take on a quiet machine


class Step(NamedTuple):
    """One check: what it is called, its command, and the exit codes that mean that it passed."""

    name: str
    command: Sequence[str]
    passing: frozenset[int] = frozenset({0})


def main(arguments: Sequence[str]) -> int:
    """Run one of the commands and return its exit code."""
    name, *rest = arguments
    return COMMANDS[name](rest)


def check(arguments: list[str]) -> int:
    """Check the given files, by default those changed since the last commit, with the tests that mirror them."""
    files = [Path(name).resolve() for name in arguments] if arguments else changed_files(ROOT)
    # A commit that removes a file names it too.
    present = [file for file in files if file.is_file() and file.is_relative_to(ROOT)]
    if not present:
        print("No file to check.")
        return 0
    python = [str(file) for file in present if file.suffix == ".py"]
    steps = static(["--force-exclude", *python]) if python else []
    tests = mirroring_tests(present, ROOT)
    if tests:
        parallel = PARALLEL if len(tests) > FEW else ("-n", "0")
        command = pytest(*parallel, "-m", "not slow", *map(str, tests))
        steps.append(Step("tests of these files", command, frozenset({0, NOTHING_COLLECTED})))
    return run(steps)


def test(arguments: list[str]) -> int:
    """Run every check and every test; with `--quick`, some quick tests of each file, and all of what has changed."""
    quick = "--quick" in arguments
    chosen = [each for each in arguments if each != "--quick"]
    options: list[str] = []
    if quick:
        changed = mirroring_tests([file for file in changed_files(ROOT, since_push=True) if file.is_file()], ROOT)
        whole = [f"--whole={file}" for file in changed]
        options = ["-m", "not slow", "--hypothesis-profile=quick", f"--some={SOME}", *whole]
    # Last, so that its summary closes the output.
    return run([*static(["."]), Step("pytest", pytest(*PARALLEL, *options, *chosen))])


def coverage(arguments: list[str]) -> int:
    """Run every test, measure which lines they reach, and fail below the floor in `pyproject.toml`."""
    measured = ("--cov=app", "--cov=ui", "--cov-report=term:skip-covered")
    return run([Step("coverage", pytest(*PARALLEL, *measured, *arguments))])


COMMANDS: dict[str, Callable[[list[str]], int]] = {"check": check, "test": test, "coverage": coverage}


def static(ruff_files: Iterable[str]) -> list[Step]:
    """Return the checks that read the code without running it. Types and imports are checked in the whole tree."""
    files = list(ruff_files)
    return [
        Step("ruff check", [program("ruff"), "check", *files]),
        Step("ruff format", [program("ruff"), "format", "--check", *files]),
        Step("mypy", [program("mypy")]),
        Step("lint-imports", [program("lint-imports"), "--no-logo"]),
    ]


def pytest(*arguments: str) -> list[str]:
    """Return the command that runs pytest with these arguments."""
    return [sys.executable, "-m", "pytest", *arguments]


def program(name: str) -> str:
    """Return the path of a program in the virtual environment."""
    return str(PROGRAMS / (f"{name}.exe" if os.name == "nt" else name))


def run(steps: Iterable[Step]) -> int:
    """Run every step, whichever fails before it, and return 1 if one failed."""
    failed: list[str] = []
    with in_memory() as places:
        environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
        for step in steps:
            print(f"\n== {step.name}" + (f" (failed before it: {', '.join(failed)})" if failed else ""), flush=True)
            begun = time.monotonic()
            code = exit_code(step.command, environment)
            if code not in step.passing:
                failed.append(step.name)
            print(
                f"-- {step.name}: {'failed' if code not in step.passing else 'passed'} "
                f"in {time.monotonic() - begun:.1f} s",
                flush=True,
            )
    return 1 if failed else 0


def exit_code(command: Sequence[str], environment: Mapping[str, str], *, limit: float = LIMIT) -> int | None:
    """Run a command and return its exit code, or None if it hung: it is killed after `limit` seconds."""
    try:
        return subprocess.run(command, cwd=ROOT, env=environment, check=False, timeout=limit).returncode
    except subprocess.TimeoutExpired:
        print(f"It was stopped, because it did not end within {limit:g} seconds.", flush=True)
        return None
