"""Claims about reading the window as a screen reader does: the reader can start it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from maintenance.atspi.__main__ import environment


def test_the_window_is_found_from_any_folder(tmp_path: Path) -> None:
    code = "from importlib.util import find_spec; print(find_spec('maintenance.atspi.window').origin)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment(tmp_path, "67"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()).name == "window.py"
