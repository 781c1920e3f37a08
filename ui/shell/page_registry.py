"""Every page of the program; the pages of each part of the work have a module of their own.

A maker imports its page's module when it is called, so that starting the program imports no page but the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ui.shell.case_pages import CASE_PAGES
from ui.shell.findings_pages import FINDINGS_PAGES
from ui.shell.lead_pages import LEAD_PAGES
from ui.shell.page import Level, PageSpec
from ui.shell.page_services import InspectionServices, WindowServices
from ui.shell.window_pages import OVERLAY_PAGES, WINDOW_PAGES

INSPECTION_PAGES: tuple[PageSpec[InspectionServices], ...] = (*CASE_PAGES, *LEAD_PAGES, *FINDINGS_PAGES)


@dataclass(frozen=True, slots=True)
class PageRegistry:
    """The pages that a window is made with; a test may add one."""

    window: tuple[PageSpec[WindowServices], ...] = (*WINDOW_PAGES, *OVERLAY_PAGES)
    inspection: tuple[PageSpec[InspectionServices], ...] = INSPECTION_PAGES

    def __iter__(self) -> Iterator[PageSpec[Any]]:
        """Yield every page."""
        yield from self.window
        yield from self.inspection

    def level_of(self, name: str) -> Level | None:
        """Return where a page is shown; None where no page has this name."""
        return next((spec.level for spec in self if spec.name == name), None)
