"""A roll-up: the figures of all inspections, with their titles and the comparators that were published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from app.framework.comparators import comparator_rows
from app.message import Message, joined
from app.rollup.figures import Figure, InspectionHeader, Title
from app.store.confirming import laptop_of
from app.store.file_signer import FileSigner

CAUTION = Message("Samples differ, so do not compare areas closely. Published scores are for context only.")
WEAKEST = 10
_PUBLISHED = "cci-2009"


@dataclass(frozen=True, slots=True)
class Comparator:
    """A published headline score: of an area (`scope` "area"), or the lowest, highest or average of all."""

    scope: str
    area: str
    headline: str
    percent: int


@dataclass(frozen=True)
class RollUp:
    """Everything that a roll-up shows.

    Attributes:
        inspections: Area, date and number of cases of each inspection, by region, area and last day.
        titles: The titles of every level, of each framework.
        figures: Every figure that the SQL text gives.
        signers: The laptops that signed the files of each inspection, by its id; none of those in a dataset.
    """

    inspections: tuple[InspectionHeader, ...]
    titles: tuple[Title, ...]
    figures: tuple[Figure, ...]
    signers: Mapping[str, tuple[FileSigner, ...]] = field(default_factory=dict, compare=False)

    @cached_property
    def levels(self) -> tuple[Title, ...]:
        """Every level that has a figure once, in the order of the framework that has most of them."""
        found: dict[tuple[str, str], Title] = {}
        for title in sorted(self.titles, key=lambda each: each.place):
            found.setdefault((title.level, title.id), title)
        there = {(figure.level, figure.id) for figure in self.figures}
        return tuple(title for key, title in found.items() if key in there)

    @cached_property
    def _by_place(self) -> dict[tuple[str, str, str, str], dict[tuple[str, str], Figure]]:
        found: dict[tuple[str, str, str, str], dict[tuple[str, str], Figure]] = {}
        for figure in self.figures:
            at = figure.scope, figure.region, figure.area, figure.inspection
            found.setdefault(at, {})[figure.level, figure.id] = figure
        return found

    def of_inspection(self, header: InspectionHeader) -> dict[tuple[str, str], Figure]:
        """Return the figures of one inspection by level and id."""
        return self._by_place.get(("area", header.region, header.area, header.inspection), {})

    def of_region(self, region: str) -> dict[tuple[str, str], Figure]:
        """Return the figures of a region by level and id."""
        return self._by_place.get(("region", region, "", ""), {})

    @property
    def of_all(self) -> dict[tuple[str, str], Figure]:
        """Return the figures of all areas together by level and id."""
        return self._by_place.get(("all", "", "", ""), {})

    @property
    def regions(self) -> tuple[str, ...]:
        """Return the regions in order; the empty one is that of areas whose region is not recorded."""
        return tuple(sorted({header.region for header in self.inspections}))

    @property
    def weakest(self) -> list[Figure]:
        """Return the questions with the lowest scores over all areas; of the same score, those with more noes first."""
        questions = [each for (level, _), each in self.of_all.items() if level == "question"]
        judged = [(each.percent, -each.no, each.id, each) for each in questions if each.percent is not None]
        return [each for *_, each in sorted(judged)[:WEAKEST]]


def signed_by(signers: Sequence[FileSigner]) -> Message:
    """Return in a few words whose laptops signed the files of an inspection; no words for a dataset, which has none."""
    return joined("; ", (_signer(each) for each in dict.fromkeys(signers)))


def _signer(each: FileSigner) -> Message:
    if not each.fingerprint:
        return Message("signed by nobody")
    if each.lead and not each.people:
        return Message("signed by the lead's laptop, {fingerprint}", fingerprint=each.fingerprint)
    if each.lead:
        who = ", ".join(each.people)
        return Message("signed by {who} as lead, {fingerprint}", who=who, fingerprint=each.fingerprint)
    laptop = laptop_of(each.people)
    return Message("not signed by a lead: {laptop}, {fingerprint}", laptop=laptop, fingerprint=each.fingerprint)


def published() -> Sequence[Comparator]:
    """Return the headline scores that were published for areas, and their lowest, highest and average."""
    found = []
    for row in comparator_rows(_PUBLISHED):
        scope = row["area"] if row["group"] == "national" else "area"
        found += [
            Comparator(scope, "" if scope != "area" else row["area"], headline, int(row[headline]))
            for headline in ("safeguarding", "roh", "lor")
            if row[headline]
        ]
    return found
