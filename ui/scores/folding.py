"""How far the score panel is folded: whole, a strip, or away; and where that is remembered."""

from __future__ import annotations

from typing import Literal, cast, get_args

from app.errors import AbovelineError
from app.store.store import Store

Fold = Literal["full", "strip", "nothing"]
FOLDS: tuple[Fold, ...] = get_args(Fold)
_PLACE = "scores"


def next_fold(fold: Fold) -> Fold:
    """What one press of the key makes of it."""
    return FOLDS[(FOLDS.index(fold) + 1) % len(FOLDS)]


def recall_fold(store: Store) -> Fold | None:
    """How the panel was left on this laptop; None where nobody has folded it yet."""
    found = (store.places.data(_PLACE) or {}).get("fold")
    return cast("Fold", found) if found in FOLDS else None


def remember_fold(store: Store, fold: Fold) -> None:
    """Keep how the panel is folded."""
    try:
        store.places.set_data(_PLACE, {"fold": fold})
    except AbovelineError:
        # Only where the panel stood is lost; what cannot be written of the work is told where it is done.
        return
