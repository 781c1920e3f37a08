"""What every page works with: the open inspection and the bus that tells of its changes."""

from __future__ import annotations

from dataclasses import dataclass

from app.session import Session
from ui.bus import ChangeBus


@dataclass(frozen=True, slots=True)
class Context:
    """One open inspection in one window."""

    session: Session
    bus: ChangeBus
