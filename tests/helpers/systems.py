"""Parts of the standard library and of the lock that Windows, or Wine, does not have."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import pytest


def module_of(name: str) -> Any:
    """Import a module; on Windows, skip the test that needs it where it is not there."""
    if sys.platform == "win32":
        return pytest.importorskip(name, reason=f"there is no {name} here")
    return importlib.import_module(name)
