"""Pages from scores to findings, a line each: what makes a page and what opens it."""

from __future__ import annotations

from ui.shell.page import EVERYTHING, Level, Page, PageSpec, connected
from ui.shell.page_names import DRILLDOWN
from ui.shell.page_services import InspectionServices


def _drilldown(on: InspectionServices) -> Page:
    from ui.scores.drilldown_page import DrilldownPage

    page = DrilldownPage(on.context)
    return connected(page, (page.left, on.back), (page.judgement_asked, on.open_judgement))


FINDINGS_PAGES: tuple[PageSpec[InspectionServices], ...] = (
    PageSpec(DRILLDOWN, Level.INSPECTION, _drilldown, kept_when_locked=EVERYTHING),
)
