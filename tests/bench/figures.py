"""Times as they are printed: percentiles of many, and whether a bound holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure. `bound` is what it must stay under (the same unit), None where it is only reported."""

    name: str
    value: float
    unit: str
    bound: float | None = None

    @property
    def holds(self) -> bool:
        return self.bound is None or self.value < self.bound

    def __str__(self) -> str:
        verdict = "" if self.bound is None else f"   {'under' if self.holds else 'NOT UNDER'} {self.bound:g}"
        return f"{self.name:<72}{self.value:>9.3f} {self.unit:<3}{verdict}"


def percentile(times: Sequence[float], share: float) -> float:
    """The time that `share` of all stay at or under (nearest rank)."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered) + 0.5) - 1))]


def spread(
    name: str, seconds: Sequence[float], *, p50_under_ms: float | None = None, p99_under_ms: float | None = None
) -> list[Figure]:
    """Return half and ninety-nine in a hundred of `seconds`, in milliseconds, with the bounds given."""
    return [
        Figure(f"{name}, p50", percentile(seconds, 0.5) * 1000, "ms", p50_under_ms),
        Figure(f"{name}, p99", percentile(seconds, 0.99) * 1000, "ms", p99_under_ms),
    ]
