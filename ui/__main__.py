"""Where the program is put together: the command line, with the window behind it."""

from __future__ import annotations

import gc
import linecache
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app import folders
from app.cli.main import main as command_line
from app.cli.no_window import refuse_without_display
from ui.binding import load_binding

if TYPE_CHECKING:
    from app.store.keyring import Secrets


def open_window(
    folder: Path | None, secrets: Secrets | None, *, on_first_paint: Callable[[], None] | None = None
) -> int:
    """Open the window and return the exit code.

    Args:
        folder: the folder of an inspection, or an assessment file to ask about; None for the start page.
        secrets: open the inspection without asking, if given.
        on_first_paint: called once the window is painted.
    """
    # Nothing made while loading is garbage: looking for some is a tenth of the time to the first page. The window looks
    # again once it is shown.
    refuse_without_display()
    gc.disable()
    load_binding()
    _leave_sources_alone()
    from ui.application import run

    return run(folder, secrets, on_first_paint=on_first_paint)


def _leave_sources_alone() -> None:
    """Keep the binding from reading the source of every module imported from now on, and from keeping it.

    It looks there for a switch to other spellings of Qt's names, which no module of ours uses, and thereby holds some
    seven megabytes for nothing. A binding without that look is left as it is.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: True  # type: ignore[union-attr]  # noqa: SLF001 - there is no other way
    linecache.clearcache()  # what it read before


def _forget(folder: Path) -> None:
    """Drop an inspection that is gone for good from the window's settings."""
    with suppress(ImportError):
        from ui.local_preferences import forget_inspection

        forget_inspection(folder)


def main() -> int:
    """Run the `aboveline` command."""
    folders.forgetters.append(_forget)
    return command_line(open_window=open_window)


if __name__ == "__main__":
    sys.exit(main())
