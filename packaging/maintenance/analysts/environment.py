"""The environment with Datasette and pyspark, apart from the program's own, because both are large."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
LOCK = ROOT / "packaging" / "requirements-analysts.lock"
_ENVIRONMENT = ROOT / "build" / "analysts"


def interpreter() -> str:
    """Return the interpreter of the environment, which is made unless it is there for the same lock."""
    python = _ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    ready, lock = _ENVIRONMENT / "ready", LOCK.read_bytes()
    if not ready.is_file() or ready.read_bytes() != lock:
        print("Installing Datasette and pyspark (about 400 MB) into build/analysts", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(_ENVIRONMENT)], check=True)
        # pyspark is published as sources only.
        install = [str(python), "-m", "pip", "install", "--quiet", "--no-input", "--require-hashes", "-r", str(LOCK)]
        subprocess.run(install, check=True)
        ready.write_bytes(lock)
    return str(python)
