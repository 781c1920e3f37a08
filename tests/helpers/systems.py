"""Modules that Windows or Wine does not have. The tests that need them are marked `only_on`."""

from __future__ import annotations

import importlib
from typing import Any


def module_of(name: str) -> Any:
    """Import a module when a test runs, so that the file of the test can be read everywhere."""
    return importlib.import_module(name)
