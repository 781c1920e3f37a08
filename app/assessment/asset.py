"""Asset totals, and the Scaled Approach intervention level that they and the RoSH level call for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.framework.model import AssetTables


@dataclass(frozen=True, slots=True)
class Entered:
    """The number of a case's ratings that are entered, of all ratings at all stages."""

    done: int
    of: int


def entered(tables: AssetTables, ratings: Mapping[tuple[str, str], int | None]) -> Entered:
    """Count the ratings that are entered, by stage and item."""
    places = [(stage, item) for stage in tables.stages for item in tables.items]
    return Entered(sum(ratings.get(place) is not None for place in places), len(places))


@dataclass(frozen=True, slots=True)
class AssetTotal:
    """Sums of the ratings recorded so far at one stage, and the ids of the items not rated yet."""

    static: int
    dynamic: int
    missing: tuple[str, ...]

    @property
    def total(self) -> int:
        """Static and dynamic together; with items missing, the least that the total can be."""
        return self.static + self.dynamic


def asset_total(tables: AssetTables, ratings: Mapping[str, int | None]) -> AssetTotal:
    """Add up the ratings of one stage, by item id. Absent and None both mean not rated."""
    return AssetTotal(
        static=sum(ratings.get(item.id) or 0 for item in tables.statics),
        dynamic=sum(ratings.get(item.id) or 0 for item in tables.factors),
        missing=tuple(item for item in tables.items if ratings.get(item) is None),
    )


@dataclass(frozen=True, slots=True)
class CalledFor:
    """The intervention level that the Asset total calls for, and the one that the RoSH level does, by id.

    While ratings are missing `by_total` is the least that it can be. `by_rosh` is None where no RoSH level is recorded,
    or one that the tables do not know.
    """

    by_total: str
    by_rosh: str | None


def called_for(tables: AssetTables, total: AssetTotal, rosh: str | None) -> CalledFor:
    """Return the levels that the total and the RoSH level call for separately, by the Scaled Approach table."""
    levels = tables.intervention_levels
    by_rosh = next((level.id for level in levels if rosh in level.rosh), None)
    return CalledFor([level.id for level in levels if total.total >= level.from_total][-1], by_rosh)


def intervention_level(tables: AssetTables, total: AssetTotal, rosh: str | None) -> str | None:
    """Return the id of the intervention level: the higher of what the total and the RoSH level call for.

    None while ratings or the RoSH level are missing, unless what is there already calls for the highest
    level, which nothing missing could lower. The level is shown beside the one recorded and answers no question.
    """
    ranks = [level.id for level in tables.intervention_levels]
    called = called_for(tables, total, rosh)
    if ranks[-1] in (called.by_total, called.by_rosh):
        return ranks[-1]
    if called.by_rosh is None or total.missing:
        return None
    return max(called.by_total, called.by_rosh, key=ranks.index)
