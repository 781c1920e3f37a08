"""The tour of every page, for tests that look at each: on a laptop of its own, the real one out of reach."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from maintenance.screenshots.laptops import Laptops
from maintenance.screenshots.tour import walk
from PySide6.QtCore import QSize

from ui.shell.main_window import MainWindow


def tour(laptops: Laptops, home: Path, size: QSize, look: Callable[[MainWindow, str], object]) -> None:
    """Go through all pages with what the program keeps for a user under `home`; `look` is handed each."""
    inspections = home / "inspections"
    inspections.mkdir(parents=True)
    with (
        patch("platformdirs.user_data_path", lambda *_, **__: home),
        patch("platformdirs.user_config_path", lambda *_, **__: home),
    ):
        walk(laptops, inspections, size, look)
