"""Pages of the window and over it, a line each: what makes a page and what opens it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.shell.menus import Menu
from ui.shell.page import Level, Page, PageSpec, connected
from ui.shell.page_names import INSPECTION, NEW, RECOVERY_KEY, REPAIR, RESTORE, START, UNLOCK, menu_line
from ui.shell.page_requests import ask_backups, ask_file_to_join
from ui.shell.page_services import WindowServices


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)


def _start(on: WindowServices) -> Page:
    from ui.start.start_page import StartPage

    page = StartPage()
    return connected(
        page,
        (page.chosen, on.open_folder),
        (page.open_asked, on.choose_folder),
        (page.new_asked, lambda: on.open_page("new")),
        (page.join_asked, lambda: on.open_page("join")),
        (page.restore_asked, lambda: on.open_page("restore")),
        (page.practise_asked, on.practise),
    )


def _unlock(on: WindowServices) -> Page:
    from ui.start.unlock_page import UnlockPage

    page = UnlockPage(on.tasks, on.import_inspection)
    return connected(page, (page.unlocked, on.unlocked), (page.left, on.back))


def _inspection(on: WindowServices) -> Page:
    return on.open_inspection()


def _new(on: WindowServices) -> Page:
    from ui.start.new_page import NewPage

    page = NewPage(on.tasks)
    return connected(page, (page.made, on.created), (page.left, on.back))


def _join(on: WindowServices) -> Page:
    from ui.start.join_page import JoinPage

    page = JoinPage(on.tasks)
    return connected(page, (page.joined, on.joined), (page.left, on.back))


def _recovery_key(on: WindowServices) -> Page:
    from ui.start.recovery_page import RecoveryPage

    page = RecoveryPage()
    return connected(page, (page.noted, on.noted), (page.left, on.may_leave))


def _restore(on: WindowServices) -> Page:
    from ui.safety.restore_page import RestorePage

    page = RestorePage(on.tasks)
    return connected(page, (page.restored, on.restored), (page.left, on.back))


def _repair(on: WindowServices) -> Page:
    from ui.safety.repair_page import RepairPage

    page = RepairPage(on.tasks)
    return connected(page, (page.repaired, on.repaired), (page.restore_asked, on.restore_from), (page.left, on.back))


def _rollup(on: WindowServices) -> Page:
    from ui.sharing.rollup_page import RollUpPage

    page = RollUpPage(on.tasks)
    return connected(page, (page.left, on.back))


def _settings(on: WindowServices) -> Page:
    from ui.overlay.settings_page import SettingsPage

    page = SettingsPage()
    return connected(page, (page.left, on.back))


def _shortcuts(on: WindowServices) -> Page:
    from ui.overlay.shortcuts_page import ShortcutsPage

    page = ShortcutsPage(on.shortcuts())
    return connected(page, (page.left, on.back))


def _guide(on: WindowServices) -> Page:
    from ui.overlay.guide_page import GuidePage

    page = GuidePage()
    return connected(page, (page.left, on.back))


def _about(on: WindowServices) -> Page:
    from ui.overlay.about_page import AboutPage

    page = AboutPage(on.tasks, on.folder())
    return connected(page, (page.left, on.back))


WINDOW_PAGES: tuple[PageSpec[WindowServices], ...] = (
    PageSpec(START, Level.WINDOW, _start),
    PageSpec(UNLOCK, Level.WINDOW, _unlock),
    PageSpec(INSPECTION, Level.WINDOW, _inspection),
    PageSpec(NEW, Level.WINDOW, _new, menu_line(130, "newAction", lambda: _tr("&New…"), "Ctrl+N"), transient=True),
    PageSpec(
        "join",
        Level.WINDOW,
        _join,
        menu_line(120, "joinAction", lambda: _tr("&Join from a file…"), "Ctrl+Shift+J"),
        ask_file_to_join,
        transient=True,
    ),
    PageSpec(RECOVERY_KEY, Level.WINDOW, _recovery_key, transient=True),
    PageSpec(
        RESTORE,
        Level.WINDOW,
        _restore,
        menu_line(330, "restoreAction", lambda: _tr("&Restore a backup…"), "Ctrl+Shift+R"),
        ask_backups,
        transient=True,
    ),
    PageSpec(REPAIR, Level.WINDOW, _repair, transient=True),
)

OVERLAY_PAGES: tuple[PageSpec[WindowServices], ...] = (
    PageSpec(
        "rollup",
        Level.OVERLAY,
        _rollup,
        menu_line(420, "rollupAction", lambda: _tr("Ac&ross inspections…"), "Ctrl+Shift+I", menu=Menu.LEAD),
        kept_when_locked=("paths",),
        side_page=True,
        transient=True,
    ),
    PageSpec(
        "settings",
        Level.OVERLAY,
        _settings,
        menu_line(310, "settingsAction", lambda: _tr("S&ettings…"), "Ctrl+,", menu=Menu.VIEW),
        side_page=True,
        transient=True,
    ),
    PageSpec(
        "shortcuts",
        Level.OVERLAY,
        _shortcuts,
        menu_line(110, "keysAction", lambda: _tr("&Keys"), "?", menu=Menu.HELP),
        side_page=True,
        transient=True,
    ),
    PageSpec(
        "guide",
        Level.OVERLAY,
        _guide,
        menu_line(120, "guideAction", lambda: _tr("&User guide"), "Shift+F1", menu=Menu.HELP),
        kept_when_locked=("file", "paragraph"),
        side_page=True,
        transient=True,
    ),
    PageSpec(
        "about",
        Level.OVERLAY,
        _about,
        menu_line(130, "aboutAction", lambda: _tr("&About Aboveline"), "Ctrl+F1", menu=Menu.HELP),
        side_page=True,
        transient=True,
    ),
)
