"""Read the window over AT-SPI, as a screen reader on Linux does, on a display and bus of its own.

Run `python -m maintenance.atspi`. It needs Xvfb, dbus, at-spi2-core, and pyatspi in the system's Python.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[3]
READER = Path(__file__).with_name("reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
_NEEDED = ("Xvfb", "dbus-run-session", SYSTEM_PYTHON)


def main() -> int:
    """Check the tools, then read the window; return 3 if a tool is missing."""
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        print(f"{', '.join(missing)} cannot be found. Install xvfb, dbus, at-spi2-core and python3-pyatspi.")
        return 3
    with tempfile.TemporaryDirectory() as home:
        return _read_on_own_display(Path(home))


def environment(home: Path, display: str) -> dict[str, str]:
    """Return the environment of the reader and of the window that it starts.

    Args:
        home: The folder of their settings and data.
        display: The number of the display.
    """
    found = {
        **os.environ,
        "DISPLAY": f":{display}",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "HOME": str(home),
        "PYTHONPATH": os.pathsep.join((str(ROOT / "packaging"), str(ROOT))),
        **{f"XDG_{name}_HOME": str(home) for name in ("DATA", "CONFIG", "STATE")},
    }
    found.pop("XDG_RUNTIME_DIR", None)
    return found


def _read_on_own_display(home: Path) -> int:
    read, write = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24"], pass_fds=[write], stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        return subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, str(READER), sys.executable],
            env=environment(home, number),
            check=False,
        ).returncode
    finally:
        display.terminate()
        display.wait()


if __name__ == "__main__":
    sys.exit(main())
