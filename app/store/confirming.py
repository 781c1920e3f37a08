"""Refuse files until a person decides: whose a laptop is, and whether unsigned changes are merged."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from app.errors import DataError, Problem
from app.message import Message, counted
from app.store.signatures import Introduction
from app.store.signing import fingerprint


class UnconfirmedError(DataError):
    """Files hold changes of laptops that somebody has to confirm first.

    Attributes:
        laptops: Those laptops, as they introduce themselves.
        forgotten: The keys of those that were believed once and forgotten.
    """

    def __init__(self, laptops: Iterable[Introduction], *, forgotten: Collection[str] = ()) -> None:
        """Refuse files until `laptops` are confirmed."""
        self.laptops = tuple(laptops)
        self.forgotten = frozenset(each.key for each in self.laptops if each.key in forgotten)
        problems = [
            Problem(
                "",
                "{laptop} with the fingerprint {fingerprint} was forgotten here."
                if each.key in self.forgotten
                else "{laptop} introduces itself with the fingerprint {fingerprint}.",
                "Ask for the fingerprint that it shows. If it is the same, add --confirm {fingerprint}.",
                laptop=laptop_of(each.people),
                fingerprint=fingerprint(each.key),
            )
            for each in self.laptops
        ]
        super().__init__("A laptop has to be confirmed before its changes are merged. Nothing was merged.", problems)


class UnsignedError(DataError):
    """Files hold changes that no laptop signed, as versions before signatures wrote them.

    Attributes:
        changes: How many in each file, by path.
    """

    def __init__(self, changes: Mapping[str, int]) -> None:
        """Refuse files until a person agrees to merge unsigned changes."""
        self.changes = {path: count for path, count in changes.items() if count}
        problems = [
            Problem(
                path,
                counted(
                    count,
                    one="holds {n} change that no laptop signed.",
                    many="holds {n} changes that no laptop signed.",
                ),
                "Ask who made them. If that is sure, add --unsigned.",
            )
            for path, count in self.changes.items()
        ]
        super().__init__("Some changes are unsigned, so nobody can say who made them. Nothing was merged.", problems)


def laptop_of(people: Sequence[str]) -> Message:
    """Return the name of a laptop by its people, as the beginning of a sentence or in one."""
    if not people:
        return Message("a laptop of nobody's in particular")
    return Message("{codes}'s laptop", codes=tuple(people))
