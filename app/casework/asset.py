"""Asset totals, and the Scaled Approach intervention level that they and the RoSH level call for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.framework.model import AssetTables


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


def intervention_level(tables: AssetTables, total: AssetTotal, rosh: str | None) -> str | None:
    """Id of the intervention level: the higher of what the total and the RoSH level call for.

    None while ratings or the RoSH level are missing, unless what is there already calls for the highest
    level, which nothing missing could lower. The method's Scaled Approach table; the level is shown beside
    the one recorded and answers no question.
    """
    levels = tables.intervention_levels
    by_total = max(rank for rank, level in enumerate(levels) if total.total >= level.from_total)
    by_rosh = next((rank for rank, level in enumerate(levels) if rosh in level.rosh), None)
    highest = len(levels) - 1
    if highest in (by_total, by_rosh):
        return levels[highest].id
    if by_rosh is None or total.missing:
        return None
    return levels[max(by_total, by_rosh)].id
