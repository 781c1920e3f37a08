"""Print the names and roles of the widgets, and the announcements after key presses. Runs in the system's Python."""

from __future__ import annotations

import subprocess
import sys

import pyatspi  # type: ignore[import-not-found]  # the system's, not the project's
from gi.repository import GLib  # type: ignore[import-not-found]  # as above

_SHOWN = 70
_WAIT_MS = 1500
_KEYS = ("Y", "Y", "N", "Ctrl+Z")


def main() -> int:
    """Start the window with the interpreter in the first argument, read it, and print what a screen reader gets."""
    window = subprocess.Popen(
        [sys.argv[1], "-m", "maintenance.atspi.window"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    announcements: list[str] = []
    pyatspi.Registry.registerEventListener(
        lambda event: announcements.append(f"{event.type}: {event.any_data}"), "object:announcement"
    )
    assert window.stdout is not None
    assert window.stdin is not None
    window.stdout.readline()
    _listen()
    found = [each for each in pyatspi.Registry.getDesktop(0) if each.name == "Aboveline"]
    if not found:
        print("A screen reader does not find the window.")
        return 1
    lines: list[str] = []
    _read(found[0], 0, lines)
    print("\n".join(lines[:_SHOWN]))
    print(f"… {len(lines)} in all")
    for key in _KEYS:
        announcements.clear()
        print(key, file=window.stdin, flush=True)
        _listen()
        print(f"{key}: {announcements}")
    window.stdin.close()
    window.wait()
    return 0


def _read(each: object, depth: int, lines: list[str]) -> None:
    states = each.getState()  # type: ignore[attr-defined]  # pyatspi gives its objects no types
    if not states.contains(pyatspi.STATE_SHOWING) and depth > 1:
        return
    name = each.name  # type: ignore[attr-defined]  # as above
    focused = ", focused" if states.contains(pyatspi.STATE_FOCUSED) else ""
    if name:
        lines.append(f"{'  ' * depth}{each.getRoleName()}: {name}{focused}")  # type: ignore[attr-defined]  # as above
    for child in each:  # type: ignore[attr-defined]  # as above
        if child is not None:
            _read(child, depth + 1, lines)


def _listen() -> None:
    """Receive the events of the window for a moment."""
    loop = GLib.MainLoop()
    GLib.timeout_add(_WAIT_MS, loop.quit)
    loop.run()


if __name__ == "__main__":
    sys.exit(main())
