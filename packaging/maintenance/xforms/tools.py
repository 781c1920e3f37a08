"""The tools of others that run the form: pyxform, and the form engine of ODK Web Forms in Node.

pyxform pins an older xlrd than the program has, so it gets an environment of its own.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
HERE = Path(__file__).resolve().parent
LOCK = ROOT / "packaging" / "requirements-xforms.lock"
PLACE = ROOT / "build" / "xforms"
OLDEST_NODE = 20

_CONVERT = """
import json, sys
from pyxform.xls2xform import convert
warnings = []
made = convert(sys.argv[1], warnings=warnings, validate=False)
open(sys.argv[2], "w", encoding="utf-8").write(made.xform)
print(json.dumps([*warnings, *(made.warnings or [])]))
"""


def convert(workbook: Path, form: Path) -> list[str]:
    """Write the XForm that pyxform makes of a workbook, and return its warnings."""
    done = subprocess.run(
        [str(_pyxform()), "-c", _CONVERT, str(workbook), str(form)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"pyxform refuses the form: {done.stderr.strip().splitlines()[-1]}")
    warnings: list[str] = json.loads(done.stdout)
    return list(dict.fromkeys(warnings))


def run_engine(form: Path, cases: Sequence[Sequence[dict[str, Any]]]) -> dict[str, Any]:
    """Return what the form engine shows in these cases; see engine.mjs."""
    folder = _engine()
    asked = json.dumps({"form": str(form), "cases": cases})
    done = subprocess.run(
        ["node", "engine.mjs"], cwd=folder, input=asked, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        sys.exit(f"the form engine failed:\n{done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _pyxform() -> Path:
    """Return the interpreter of pyxform's environment, made unless it is there for the same lock."""
    environment = PLACE / "pyxform"
    python, ready = environment / "bin" / "python", environment / "ready"
    lock = LOCK.read_bytes()
    if not ready.is_file() or ready.read_bytes() != lock:
        shutil.rmtree(environment, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
        install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-input"]
        subprocess.run([*install, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)], check=True)
        ready.write_bytes(lock)
    return python


def _engine() -> Path:
    """Return the folder with the engine and its packages, installed unless they are there for the same lock."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        sys.exit(f"This needs Node {OLDEST_NODE} or newer with npm on the PATH.")
    folder = PLACE / "engine"
    lock, ready = (HERE / "package-lock.json").read_bytes(), folder / "ready"
    if not ready.is_file() or ready.read_bytes() != lock:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, folder)
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--silent"], cwd=folder, check=True)
        ready.write_bytes(lock)
    shutil.copy(HERE / "engine.mjs", folder)
    return folder
