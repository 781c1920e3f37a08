"""Where the program is put together: the command line, with the window behind it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.main import main as command_line

if TYPE_CHECKING:
    from app.store.keyring import Secrets


def open_window(
    folder: Path | None, secrets: Secrets | None, *, on_first_paint: Callable[[], None] | None = None
) -> int:
    """Open the window: on the start page, on an inspection's unlock page, or unlocked. The exit code."""
    # Nothing made while loading is garbage: looking for some is a tenth of the time to the first page. The window looks
    # again once it is shown.
    gc.disable()
    from ui.application import run

    return run(folder, secrets, on_first_paint=on_first_paint)


def main() -> int:
    """The `aboveline` command."""
    return command_line(open_window=open_window)


if __name__ == "__main__":
    sys.exit(main())
