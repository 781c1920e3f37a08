"""One laptop of the fieldwork: the program as a person starts it, with its own profile, and hands at its keyboard."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from maintenance.fieldwork import assessor, lead
from maintenance.fieldwork.material import Place
from maintenance.fieldwork.person import Person
from maintenance.keyboard.hands import DisplayHands
from ui.application import run
from ui.shell.main_window import MainWindow

SET_UP, ASSESS, GATHER = "set-up", "assess", "gather"


def main() -> int:
    """Start the program, do a part of the fieldwork in its window, and close it; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m maintenance.fieldwork.laptop", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("code")
    parser.add_argument("part", choices=(SET_UP, ASSESS, GATHER))
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--cases", nargs="*", default=[])
    arguments = parser.parse_args()
    place, code = Place(arguments.folder), arguments.code
    # Qt's own dialogs are the same on every desktop.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    failed: list[str] = []

    def work() -> None:
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        person = Person(window, DisplayHands(window), arguments.pictures, f"{code}-{arguments.part}")
        sys.excepthook = _noting(failed, sys.excepthook)
        try:
            _parts(person, place, code, arguments.cases)[arguments.part]()
            person.picture("end")
        except Exception:  # noqa: BLE001 - whatever it is, the window is closed and the other process prints it
            failed.append(traceback.format_exc())
            person.picture("failed")
        place.tell(**{f"keys of {code} {arguments.part}": person.hands.pressed})
        window.close()

    run(None, None, on_first_paint=work)
    print("\n".join(failed), file=sys.stderr, end="")
    return 1 if failed else 0


def _parts(person: Person, place: Place, code: str, cases: list[str]) -> dict[str, Callable[[], None]]:
    return {
        SET_UP: lambda: lead.set_up(person, place, cases),
        ASSESS: lambda: assessor.assess(person, place, code),
        GATHER: lambda: lead.gather(person, place),
    }


def _noting(failed: list[str], before: Callable[..., None]) -> Callable[..., None]:
    """Return a hook that notes faults of the program, and has the window show them as it does."""

    def note(kind: type[BaseException], fault: BaseException, trace: object) -> None:
        failed.append("".join(traceback.format_exception(fault)))
        before(kind, fault, trace)

    return note


if __name__ == "__main__":
    sys.exit(main())
