"""The reading side, in the system's Python: names and roles of what is shown, and what is told as keys are pressed."""

from __future__ import annotations

import subprocess
import sys

import pyatspi  # type: ignore[import-not-found]  # the system's, not the project's
from gi.repository import GLib  # type: ignore[import-not-found]  # as above

_SHOWN = 70
_WAIT_MS = 1500
_KEYS = ("Y", "Y", "N", "Ctrl+Z")


def main() -> int:
    """Start the window with the interpreter named, read it, press keys, print what a reader is told."""
    window = subprocess.Popen(
        [sys.argv[1], "-m", "maintenance.atspi.window"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    told: list[str] = []
    pyatspi.Registry.registerEventListener(
        lambda event: told.append(f"{event.type}: {event.any_data}"), "object:announcement"
    )
    assert window.stdout is not None
    assert window.stdin is not None
    window.stdout.readline()
    _listen()
    found = [each for each in pyatspi.Registry.getDesktop(0) if each.name == "Aboveline"]
    if not found:
        print("The window is not there for a screen reader.")
        return 1
    lines: list[str] = []
    _read(found[0], 0, lines)
    print("\n".join(lines[:_SHOWN]))
    print(f"… {len(lines)} in all")
    for key in _KEYS:
        told.clear()
        print(key, file=window.stdin, flush=True)
        _listen()
        print(f"{key}: {told}")
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
    """Let what the window tells come in."""
    loop = GLib.MainLoop()
    GLib.timeout_add(_WAIT_MS, loop.quit)
    loop.run()


if __name__ == "__main__":
    sys.exit(main())
