"""Take the reference inspection through the windows of four laptops, with keys and clicks of the display.

The lead sets it up from a sheet with strange headings, has the cases balanced, and hands them out to three laptops.
Each laptop is a process with a profile of its own. Every answer is a key press. The files come back into a folder that
the lead's laptop watches, are merged, and second opinions are settled. Then the scores have to be the published ones.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import monotonic


def main() -> int:
    """Run the fieldwork; 1 if a part fails or a figure departs, 3 if there is no display."""
    parser = argparse.ArgumentParser(prog="python -m maintenance.fieldwork", description=__doc__)
    parser.add_argument("--cases", type=int, metavar="N", help="take only so many of the 38 cases, 3 or more")
    parser.add_argument(
        "--folder",
        type=Path,
        metavar="DIR",
        help="keep everything here, and go on there with what a run that was stopped has not done",
    )
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="take a picture of the display at each stage")
    arguments = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        print(
            "There is no display. Start one, such as Xvfb :9 -screen 0 1366x768x24, and set DISPLAY.", file=sys.stderr
        )
        return 3
    if arguments.folder is not None:
        return _run(arguments.folder.absolute(), arguments.cases, arguments.pictures)
    with tempfile.TemporaryDirectory(prefix="aboveline-fieldwork-") as folder:
        return _run(Path(folder), arguments.cases, arguments.pictures)


def _run(folder: Path, count: int | None, pictures: Path | None) -> int:
    from maintenance.fieldwork.laptop import ASSESS, GATHER, SET_UP
    from maintenance.fieldwork.material import HANDED_OUT, LEAD, Place, chosen_cases, write_sheet
    from maintenance.fieldwork.outcome import departures

    place, cases, began = Place(folder), chosen_cases(count), monotonic()
    for made in (place.folder, place.handouts, place.watched):
        made.mkdir(parents=True, exist_ok=True)
    write_sheet(place.sheet, cases)
    parts = [(LEAD, SET_UP), *((code, ASSESS) for code in (*HANDED_OUT, LEAD)), (LEAD, GATHER)]
    for code, part in parts:
        name = f"{code} {part}"
        if name in place.told().get("done", []):
            print(f"{name}: done before.")
            continue
        started = monotonic()
        if _work(place.folder, place.profile(code), code, part, cases, pictures):
            print(f"{name}: failed. With --folder, the same command goes on from here.", file=sys.stderr)
            return 1
        place.tell(done=[*place.told().get("done", []), name])
        told = place.told()
        print(f"{name}: {told[f'keys of {name}']} keys, {monotonic() - started:.0f} s.", flush=True)
    compared, wrong = departures(place.inspection(LEAD), cases)
    told = place.told()
    print(f"{len(cases)} cases, {told['differences']} second opinions settled. {monotonic() - began:.0f} s in all.")
    errors = sum(told[f"mode errors of {code}"] for code in (*HANDED_OUT, LEAD))
    print(f"Mode errors, a word offered or an answer changed although none was meant: {errors} (0).")
    print(f"Figures compared: {compared}. Equal: {compared - len(wrong)}.")
    for each in wrong:
        print(f"  {each}")
    return 1 if wrong or errors else 0


def _work(folder: Path, profile: Path, code: str, part: str, cases: Sequence[str], pictures: Path | None) -> int:
    """Do a part of the fieldwork on one laptop, in a process that has only that laptop's profile."""
    profile.mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ, HOME=str(profile), QT_QPA_PLATFORM="xcb")
    for name in ("DATA", "STATE", "CONFIG", "CACHE"):
        environment[f"XDG_{name}_HOME"] = str(profile / name.lower())
    command = [sys.executable, "-m", "maintenance.fieldwork.laptop", str(folder), code, part]
    if pictures is not None:
        command += ["--pictures", str(pictures.absolute())]
    return subprocess.run([*command, "--cases", *cases], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
