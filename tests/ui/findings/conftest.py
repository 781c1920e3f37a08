"""An assessor's laptop beside the lead's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.editing_setup import edit_inspection
from tests.helpers.inspections import handed_out, joined
from ui.bus import ChangeBus
from ui.context import Context


@pytest.fixture
def assessors(small: Context, tmp_path: Path) -> Iterator[Context]:
    """PA's laptop, on which the days of fieldwork are known."""
    edit_inspection(small.session, first="2011-10-10", last="2011-10-14")
    session = joined(handed_out(small.session, tmp_path / "h.assessment"), tmp_path / "pa", assessor="PA")
    yield Context(session, ChangeBus())
    session.close()
