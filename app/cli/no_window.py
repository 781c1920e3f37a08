"""Why this computer shows no window, in the sentences that the command line prints."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence

from app.errors import KnownError

WITHOUT = "Every command works without one: `aboveline --help` lists them."
_NO_DISPLAY = "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be shown."


def refuse_without_display() -> None:
    """Refuse to open a window where none can be shown, before Qt is loaded.

    Raises:
        KnownError: This is Linux or a system like it, and neither X11 nor Wayland nor Qt's own variable is set.
    """
    ways = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform not in ("win32", "darwin") and not any(os.environ.get(each) for each in ways):
        raise KnownError(f"{_NO_DISPLAY} {WITHOUT}")


def explain(environment: Mapping[str, str], said: Sequence[str], missing_library: Callable[[str], str]) -> str:
    """Return why no window can be shown, and what works without one; the arguments are those of `reason`."""
    return f"aboveline: {reason(environment, said, missing_library)} {WITHOUT}"


def reason(environment: Mapping[str, str], said: Sequence[str], missing_library: Callable[[str], str]) -> str:
    """Return why no window can be shown.

    Args:
        environment: The environment of the process.
        said: The messages of Qt, in their order.
        missing_library: Returns the library that a platform plugin lacks; empty if it lacks none.
    """
    asked = environment.get("QT_QPA_PLATFORM", "")
    x11, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    unknown = next((found[1] for text in said if (found := re.search(r'Could not find .* plugin "([^"]*)"', text))), "")
    if unknown:
        return f"QT_QPA_PLATFORM is set to {unknown}, which Qt does not have here, so no window can be shown."
    for plugin in re.findall(r'Could not load the Qt platform plugin "(\w+)"', "\n".join(said)):
        library = missing_library(plugin)
        if library:
            return f"The library {library} is missing, so no window can be shown. Install the package that has it."
    if not asked and not x11 and not wayland:
        return _NO_DISPLAY
    named = x11 if x11 and "wayland" not in asked else wayland or x11
    if named and ("xcb" in asked or "wayland" in asked or not asked):
        return f"The display {named} does not answer, so no window can be shown."
    return f"No window can be shown: {said[0].rstrip('.') if said else 'Qt gives no reason'}."


def missing_in(loader_message: str) -> str:
    """Return the library that a message of the loader names as missing; empty if it names none."""
    # The message is in the system's language. A missing library has no folder, a broken one has.
    found = re.match(r"([^\s/:]+): ", loader_message)
    return found[1] if found else ""
