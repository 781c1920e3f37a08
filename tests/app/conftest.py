"""An open inspection and its laptop's clock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.session.session import Session
from tests.helpers.inspections import Clock, faults, small_copy


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(tmp_path: Path, clock: Clock) -> Iterator[Session]:
    opened = small_copy(tmp_path / "lead", clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def sound_in_the_end(session: Session) -> Iterator[None]:
    """After the test, verify passes and a session opened then holds what this one does."""
    yield
    assert faults(session) == []
    assert Session(session.store).cases == session.cases
