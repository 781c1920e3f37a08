"""Compare both locks with published advisories: `python3 packaging/dev.py audit`.

pip-audit asks the registry for the advisories of each pinned version. The package safety-db has the advisories up to
July 2021 in itself, so that it answers where the registry has none. Both are installed into an environment of their own
from `packaging/requirements-audit.lock`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[3]
LOCK = ROOT / "packaging" / "requirements-audit.lock"
AUDITED = ROOT / "packaging" / "requirements-dev.lock"  # it has everything of the other lock at the same versions
ENVIRONMENT = ROOT / "build" / "audit"
SHIPPED = "safety-db 2021.7.17, with advisories up to July 2021"
FOUND, UNANSWERED = 1, 3


class Advisory(NamedTuple):
    """One advisory on a pinned package."""

    package: str
    version: str
    about: str


class Answer(NamedTuple):
    """The result of one database: its advisories, how many packages it knows, and how many it was asked for."""

    database: str
    advisories: Sequence[Advisory]
    known: int
    asked: int


def main() -> int:
    """Print every advisory and what each database answered.

    Returns:
        0: the registry knows every package and has no advisory on it. 1: there are advisories. 3: the registry answers
        for some packages only.
    """
    python = make_environment()
    answers = [registry_answer(python), shipped_answer(python)]
    for answer in answers:
        for found in answer.advisories:
            print(f"{found.package} {found.version}: {found.about}")
        print(f"{answer.database}: {len(answer.advisories)} advisories; it knows {answer.known} of {answer.asked}.")
    if any(answer.advisories for answer in answers):
        return FOUND
    asked = answers[0]
    if asked.known < asked.asked:
        print("The registry in use here has no advisories on the others. Run this where it has.")
        return UNANSWERED
    return 0


def make_environment() -> Path:
    """Return the interpreter of the environment of both tools, made unless it is there for the same lock."""
    made, ready = ENVIRONMENT / "bin" / "python", ENVIRONMENT / "ready"
    lock = LOCK.read_bytes()
    if not ready.is_file() or ready.read_bytes() != lock:
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(ENVIRONMENT)], check=True)
        install = [sys.executable, "-m", "pip", "--python", str(made), "install", "--quiet", "--no-input"]
        subprocess.run([*install, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)], check=True)
        ready.write_bytes(lock)
    return made


def registry_answer(python: Path) -> Answer:
    """Return what the registry says of the pinned versions."""
    command = [str(python), "-m", "pip_audit", "-r", str(AUDITED), "--no-deps", "--disable-pip", "--require-hashes"]
    done = subprocess.run(
        [*command, "-f", "json", "--progress-spinner", "off"], capture_output=True, text=True, check=False
    )
    try:
        return read_registry(json.loads(done.stdout))
    except (ValueError, KeyError):
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        sys.exit(f"pip-audit gives no answer: {(lines or ['it said nothing'])[-1]}")


def read_registry(report: Mapping[str, Any]) -> Answer:
    """Return the answer in pip-audit's report."""
    asked = report["dependencies"]
    known = [each for each in asked if "skip_reason" not in each]
    advisories = [
        Advisory(each["name"], each["version"], f"{found['id']}, fixed in {', '.join(found['fix_versions']) or 'none'}")
        for each in known
        for found in each["vulns"]
    ]
    return Answer("The registry", advisories, len(known), len(asked))


def shipped_answer(python: Path) -> Answer:
    """Return what the database that the registry ships as a package says of the pinned versions."""
    # Some systems have lib64 as a link to lib.
    [file, *_] = sorted(python.parents[1].glob("lib*/python3*/site-packages/safety_db/insecure_full.json"))
    return read_shipped(json.loads(file.read_text(encoding="utf-8")), pinned(AUDITED.read_text(encoding="utf-8")))


def read_shipped(database: Mapping[str, Any], versions: Mapping[str, str]) -> Answer:
    """Return the advisories of safety-db on these versions."""
    by_name = {canonicalize_name(name): found for name, found in database.items() if not name.startswith("$")}
    advisories = [
        Advisory(name, version, f"{found.get('cve') or found['id']}: {_first_line(found['advisory'])}")
        for name, version in versions.items()
        for found in by_name.get(canonicalize_name(name), ())
        if _concerns(found["specs"], version)
    ]
    known = sum(canonicalize_name(name) in by_name for name in versions)
    return Answer(SHIPPED, advisories, known, len(versions))


def pinned(lock: str) -> dict[str, str]:
    """Return the versions that a lock pins, by name."""
    entries = (line.split(";")[0].rstrip(" \\").partition("==") for line in lock.splitlines())
    return {name: version.strip() for name, equals, version in entries if equals and name and name[0].isalnum()}


def _concerns(specs: Iterable[str], version: str) -> bool:
    return any(SpecifierSet(spec).contains(version, prereleases=True) for spec in specs)


def _first_line(text: str) -> str:
    return " ".join(text.split())[:160]


if __name__ == "__main__":
    sys.exit(main())
