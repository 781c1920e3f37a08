"""Run the tests on a Windows Python under Wine: the core by default, all of them with `--whole`."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from building.errors import BuildError
from building.runtime import RuntimeFile

from maintenance.wine.laptop import CHECKOUT, PYTHON, place_checkout, place_python
from maintenance.wine.root import Root

FOLDER = Path(__file__).resolve().parents[3] / "build" / "wine"
CORE = ("tests/app",)
WHOLE = (*CORE, "tests/ui", "tests/kill")
# The seconds after which a test counts as stuck. The longest takes more than the usual five minutes under Wine.
_PATIENCE = "faulthandler_timeout=3600"
# Folders of a person, for every way in which a program asks for them.
_PROFILE = r"C:\users\tester"
# Wine keeps `QT_...`, TEMP and TMP from the program.
_ENVIRONMENT = {
    "PYTHONPATH": rf"Z:\{CHECKOUT}\packaging;Z:\{CHECKOUT}",
    "PYTHONUNBUFFERED": "1",
    "PYTHONUTF8": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "USERPROFILE": _PROFILE,
    "LOCALAPPDATA": rf"{_PROFILE}\AppData\Local",
    "APPDATA": rf"{_PROFILE}\AppData\Roaming",
    "HYPOTHESIS_STORAGE_DIRECTORY": rf"{_PROFILE}\hypothesis",
}


def main(arguments: Sequence[str]) -> int:
    """Make what is missing, and run the tests.

    Returns:
        The exit code of the tests; 3 if they cannot be run.
    """
    parser = argparse.ArgumentParser(prog="dev.py wine", description=__doc__)
    parser.add_argument(
        "--runtime",
        action="append",
        default=[],
        metavar="FILE=SHA256",
        help="the embeddable zip of Python for Windows, and its hash",
    )
    parser.add_argument("--root", type=Path, default=FOLDER / "root", help="the folder of the root of Debian 13")
    parser.add_argument("--wheels", type=Path, default=FOLDER / "wheels", help="the folder of the wheels")
    parser.add_argument("--whole", action="store_true", help="run the tests of the window and of kills too")
    parser.add_argument("--kills", type=int, metavar="COUNT", help="kill a working process as often, and run no tests")
    parser.add_argument("tests", nargs="*", help="files, folders and options of pytest, after --")
    parsed = parser.parse_args(arguments)
    try:
        files = [RuntimeFile.parse(text) for text in parsed.runtime]
        root = Root(parsed.root)
        root.make()
        place_python(files, root.folder, parsed.wheels)
        place_checkout(root.folder)
    except BuildError as trouble:
        print(trouble, file=sys.stderr)
        return 3
    if parsed.kills is not None:
        return _run(root, ["-m", "tests.kill", str(parsed.kills)])
    chosen = parsed.tests or ([*WHOLE] if parsed.whole else [*CORE])
    # Fewer examples: they are about logic, which no system changes, and Wine is slow.
    options = ["-p", "maintenance.wine.known", "--hypothesis-profile", "quick", "-rsx", "-o", _PATIENCE]
    return _run(root, ["-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "0", *options, *chosen])


def _run(root: Root, arguments: Sequence[str]) -> int:
    begun = time.monotonic()
    command = root.command(["wine", rf"Z:\{PYTHON}\python.exe", *arguments], _ENVIRONMENT, f"/{CHECKOUT}")
    # Python under Wine needs a pipe to read from.
    done = subprocess.run(command, input=b"", check=False)
    print(f"{time.monotonic() - begun:.0f} s under Wine")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
