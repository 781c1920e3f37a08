"""Processes that the program starts for a part of its own work."""

from __future__ import annotations

import sys

# Of Windows, whose Python alone names them.
_NO_WINDOW, _BELOW_NORMAL = 0x08000000, 0x00004000


def creation_flags(*, less_urgent: bool = False, platform: str = sys.platform) -> int:
    """Return the `creationflags` of a process that works unseen: Windows would open a console for it.

    Args:
        less_urgent: Whether Windows gives it less time than others. On other systems a process lowers itself.
        platform: The system, as in `sys.platform`.
    """
    if platform != "win32":
        return 0
    return _NO_WINDOW | (_BELOW_NORMAL if less_urgent else 0)
