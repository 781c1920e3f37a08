"""Provide the tools of the window to an open inspection."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.shell.page import PageSpec, PageState
from ui.shell.page_services import InspectionServices
from ui.tasks import Tasks
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.commands.purging import PurgePlan
    from ui.safety.backups import Backups


@dataclass(frozen=True, slots=True)
class InspectionTools:
    """Parts of the window that outlive any one inspection.

    Attributes:
        tasks: the worker.
        notice: the line over the pages.
        pages: the registered pages of an inspection.
        backups: returns what makes the backups.
        open_page: opens any page by its name, as its menu line does.
        repair: opens the page that repairs the open inspection.
        open_page_with: opens a page that has what it needs.
        purge: closes the inspection and removes it for good, as a plan says.
        rebuild: makes all pages again because the framework changed, once the caller has returned.
    """

    tasks: Tasks
    notice: Notice
    pages: Sequence[PageSpec[InspectionServices]]
    backups: Callable[[], Backups]
    open_page: Callable[[str], object]
    repair: Callable[[], None]
    open_page_with: Callable[[str, PageState], object]
    purge: Callable[[PurgePlan], object]
    rebuild: Callable[[], object]
