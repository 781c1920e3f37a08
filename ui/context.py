"""Hold the objects every page uses: the open inspection, the bus that emits its changes, and the state of saving."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.session.session import Session
from ui.bus import ChangeBus
from ui.saving import Saving


@dataclass(frozen=True, slots=True)
class Context:
    """One open inspection in one window."""

    session: Session
    bus: ChangeBus
    saving: Saving = field(default_factory=Saving)

    def __post_init__(self) -> None:
        self.saving.watch(self.session)
