"""Pages of an open inspection for everybody, a line each: what makes a page and what opens it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.shell.page import EVERYTHING, Level, Page, PageSpec, connected
from ui.shell.page_names import CASE, CASES, QUERIES, menu_line
from ui.shell.page_requests import ask_files_to_merge, ask_sheet
from ui.shell.page_services import InspectionServices


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)


def _cases(on: InspectionServices) -> Page:
    from ui.cases.page import CasesPage

    page = CasesPage(on.context)
    return connected(page, (page.case_opened, on.open_case), (page.import_asked, lambda: on.open_page("sample")))


def _case(on: InspectionServices) -> Page:
    from ui.assess.page import AssessPage

    page = AssessPage(on.context)
    return connected(
        page,
        (page.left, on.back),
        (page.case_asked, on.open_case_beside),
        (page.case_wanted, on.replace_case),
        (page.queries_asked, lambda: on.open_page(QUERIES)),
    )


def _sample(on: InspectionServices) -> Page:
    from ui.sharing.sample_page import SamplePage

    page = SamplePage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _hand_out(on: InspectionServices) -> Page:
    from ui.sharing.handout_page import HandOutPage

    page = HandOutPage(on.context, on.tasks)
    return connected(page, (page.written, on.back), (page.left, on.back))


def _purge(on: InspectionServices) -> Page:
    from ui.sharing.purge_page import PurgePage

    page = PurgePage(on.context, on.tasks)
    return connected(page, (page.purge_asked, on.purge), (page.left, on.back))


def _merge(on: InspectionServices) -> Page:
    from ui.sharing.merge_page import MergePage

    page = MergePage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _queries(on: InspectionServices) -> Page:
    from ui.settle.queries_page import QueriesPage

    page = QueriesPage(on.context, on.here)
    return connected(page, (page.left, on.back), (page.case_asked, on.open_judgement))


def _backups(on: InspectionServices) -> Page:
    from ui.safety.backup_page import BackupPage

    page = BackupPage(on.context, on.tasks, on.backups())
    return connected(page, (page.left, on.back), (page.restore_asked, lambda: on.open_page("restore")))


def _passphrase(on: InspectionServices) -> Page:
    from ui.sharing.passphrase_page import PassphrasePage

    page = PassphrasePage(on.context, on.tasks)
    return connected(page, (page.changed, on.back), (page.left, on.back))


def _new_recovery_key(on: InspectionServices) -> Page:
    from ui.sharing.recovery_key_page import RecoveryKeyPage

    page = RecoveryKeyPage(on.context, on.tasks)
    return connected(page, (page.changed, on.back), (page.left, on.back))


CASE_PAGES: tuple[PageSpec[InspectionServices], ...] = (
    PageSpec(CASES, Level.INSPECTION, _cases, kept_when_locked=EVERYTHING),
    PageSpec(CASE, Level.INSPECTION, _case, kept_when_locked=EVERYTHING),
    PageSpec(
        "sample",
        Level.INSPECTION,
        _sample,
        menu_line(240, "sampleAction", lambda: _tr("&Import the sample…"), "Ctrl+I"),
        ask_sheet,
        kept_when_locked=("file", "mapping"),
        side_page=True,
    ),
    PageSpec(
        "handOut",
        Level.INSPECTION,
        _hand_out,
        menu_line(230, "handOutAction", lambda: _tr("&Hand out…"), "Ctrl+Shift+H"),
        kept_when_locked=("handOutTo",),
        side_page=True,
    ),
    PageSpec(
        "purge",
        Level.INSPECTION,
        _purge,
        menu_line(360, "purgeAction", lambda: _tr("Pur&ge this laptop…"), "Ctrl+Shift+X"),
        side_page=True,
    ),
    PageSpec(
        "merge",
        Level.INSPECTION,
        _merge,
        menu_line(220, "mergeAction", lambda: _tr("&Merge files…"), "Ctrl+M"),
        ask_files_to_merge,
        kept_when_locked=("paths",),
        side_page=True,
    ),
    PageSpec(
        QUERIES,
        Level.INSPECTION,
        _queries,
        menu_line(224, "queriesAction", lambda: _tr("Q&ueries"), "Ctrl+Shift+Q"),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        "backups",
        Level.INSPECTION,
        _backups,
        menu_line(320, "backupsAction", lambda: _tr("&Backups…"), "Ctrl+B"),
        side_page=True,
    ),
    PageSpec(
        "passphrase",
        Level.INSPECTION,
        _passphrase,
        menu_line(340, "passphraseAction", lambda: _tr("Change &passphrase…"), "Ctrl+Shift+P"),
        kept_when_locked=("provenBy",),
        side_page=True,
    ),
    PageSpec(
        "recovery key",
        Level.INSPECTION,
        _new_recovery_key,
        menu_line(350, "recoveryKeyAction", lambda: _tr("New recover&y key…"), "Ctrl+Shift+K"),
        kept_when_locked=("provenBy",),
        side_page=True,
    ),
)
