"""Provide what pages are made with: the worker, the open inspection, and the slots for their signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ui.shell.page import Page, PageState
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.commands.purging import PurgePlan
    from ui.context import Context
    from ui.safety.backups import Backups
    from ui.shortcuts import ShortcutGroup


class WindowServices(NamedTuple):
    """The services for the pages of the window and those over them.

    Attributes:
        tasks: the worker.
        open_inspection: makes the page that shows the inspection just unlocked.
        import_inspection: imports the modules of that page, on the worker.
        folder: returns the folder of the open inspection, if any.
        shortcuts: returns every shortcut of the window, by menu and place.
        back: goes back to the page before; without one, to the start page.
        open_page: opens the page of this name, as its menu line does.
        open_folder: asks for the passphrase of the inspection in a folder.
        choose_folder: asks for a folder, then as `open_folder`.
        practise: opens the practice inspection.
        unlocked: takes folder and key from the unlock page, and whether the recovery key was used.
        created: takes folder, key and recovery key of a new inspection.
        joined: takes folder and key of a copy made from a file.
        noted: takes folder and key once the recovery key is written down.
        restored: takes folder and key of an inspection made from a backup.
        repaired: takes folder and key of a repaired inspection, and the folder of the copy made before.
        restore_from: opens the page that restores a backup, on the backup in a folder.
        may_leave: whether the window may show another page; says so where it may not.
    """

    tasks: Tasks
    open_inspection: Callable[[], Page]
    import_inspection: Callable[[], object]
    folder: Callable[[], Path | None]
    shortcuts: Callable[[], Sequence[ShortcutGroup]]
    back: Callable[[], object]
    open_page: Callable[[str], object]
    open_folder: Callable[[Path], object]
    choose_folder: Callable[[], object]
    practise: Callable[[], object]
    unlocked: Callable[[Path, bytes, bool], object]
    created: Callable[[Path, bytes, str], object]
    joined: Callable[[Path, bytes], object]
    noted: Callable[[Path, bytes], object]
    restored: Callable[[Path, bytes], object]
    repaired: Callable[[Path, bytes, Path], object]
    restore_from: Callable[[Path], object]
    may_leave: Callable[[], bool]


class InspectionServices(NamedTuple):
    """The services for the pages of an open inspection.

    Attributes:
        context: the open inspection.
        tasks: the worker.
        backups: returns what makes the backups.
        back: goes back to the page before, and shows a sentence if given one.
        open_page: opens the page of this name, as its menu line does.
        show_cases: shows the list of cases.
        open_page_with: opens the page of this name with what it needs.
        purge: closes the inspection and removes it for good, as a plan says.
        rebuild: makes all pages again because the framework changed, once the caller has returned.
        open_case: opens a case by its id.
        open_case_beside: opens the next case of the list (1) or the previous one (-1).
        replace_case: opens a case in place of the one in view.
        open_judgement: opens a case at a question, or where it was left if that is empty; going back leads to the page
            that asked.
        here: returns the case that was opened last and the question open in it, empty where there is none.
    """

    context: Context
    tasks: Tasks
    backups: Callable[[], Backups]
    back: Callable[..., object]
    open_page: Callable[[str], object]
    show_cases: Callable[[], object]
    open_page_with: Callable[[str, PageState], object]
    purge: Callable[[PurgePlan], object]
    rebuild: Callable[[], object]
    open_case: Callable[[str], object]
    open_case_beside: Callable[[int], object]
    replace_case: Callable[[str], object]
    open_judgement: Callable[[str, str], object]
    here: Callable[[], tuple[str, str]]
