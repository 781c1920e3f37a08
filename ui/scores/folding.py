"""Remember how far the score panel is folded: shown in full, as a strip, or not at all."""

from __future__ import annotations

from typing import Literal, cast, get_args

from app.errors import AbovelineError
from app.store.store import Store

Fold = Literal["full", "strip", "nothing"]
FOLDS: tuple[Fold, ...] = get_args(Fold)
_PLACE = "scores"


def next_fold(fold: Fold) -> Fold:
    """Return the fold that follows when the key is pressed."""
    return FOLDS[(FOLDS.index(fold) + 1) % len(FOLDS)]


def recall_fold(store: Store) -> Fold | None:
    """Return the last fold on this laptop; None if the panel was never folded."""
    found = (store.places.data(_PLACE) or {}).get("fold")
    return cast("Fold", found) if found in FOLDS else None


def remember_fold(store: Store, fold: Fold) -> None:
    """Store the fold of the panel."""
    try:
        store.places.set_data(_PLACE, {"fold": fold})
    except AbovelineError:
        # Only the fold is lost. A write of the work that fails is reported by the command that makes it.
        return
