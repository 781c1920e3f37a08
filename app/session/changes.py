"""The extent of one change: enough for every panel to repaint only that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.scoring.scoreboard import ScoreChange, StatusChange

_TAG = attrgetter("tag")


@dataclass(frozen=True, slots=True)
class FormChange:
    """The effects of one change on an open form: questions that began or ceased to apply, and its own scores."""

    case_id: str
    assessor: str
    statuses: tuple[StatusChange, ...] = ()
    scores: tuple[ScoreChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """The keys recorded, the scores that moved, the questions that came into or went out of view.

    `rescored` is set where whole cases were counted again (an import, a merge, a new allocation): any score may have
    changed then, and `scores` is empty. `before` holds what memory showed under each key until then.
    """

    keys: tuple[RecordKey, ...] = ()
    scores: tuple[ScoreChange, ...] = ()
    forms: tuple[FormChange, ...] = ()
    rescored: bool = False
    before: Mapping[RecordKey, Any] = field(default_factory=dict)

    @property
    def cases(self) -> frozenset[str]:
        """Return the references of the cases that were touched."""
        return frozenset([key.case_id for key in self.keys if key.case_id])

    def of(self, *kinds: RecordKind[Any]) -> list[RecordKey]:
        """Return the keys recorded that are of one of these kinds."""
        tags = list(map(_TAG, kinds))
        if len(self.keys) == 1:  # as after an answer, when a dozen places ask
            return list(self.keys) if self.keys[0].kind in tags else []
        return [key for key in self.keys if key.kind in tags]

    def then(self, later: Changes) -> Changes:
        """Return what this and a later change touched together."""
        return Changes(
            self.keys + later.keys,
            self.scores + later.scores,
            self.forms + later.forms,
            rescored=self.rescored or later.rescored,
            before={**later.before, **self.before},
        )

    def __bool__(self) -> bool:
        """Return whether anything was recorded."""
        return bool(self.keys)


NOTHING = Changes()
