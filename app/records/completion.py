"""An assessor's statement that a case is complete."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Completion:
    """An assessor's word that a case is complete, with the explanation of its gaps if it had any."""

    complete: bool
    why: str = ""
