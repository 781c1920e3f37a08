"""What holds for every test: Qt paints off screen, and Hypothesis is never failed by a slow machine."""

from __future__ import annotations

import os

from hypothesis import settings

# Before anything imports Qt, which reads it once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A deadline would fail a sound property on a busy machine.
settings.register_profile("local", deadline=None)
# The same examples every time: a red run points at the change, and the search for new examples stays local.
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")
