"""Every page of the program, a line each: its name, how it is made, and what opens it.

A maker imports its page's module when it is called, so that starting the program imports no page but the first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.shell.menus import Menu, MenuLine
from ui.shell.page import EVERYTHING, Level, Page, PageSpec, connected
from ui.shell.page_requests import ask_backups, ask_file_to_join, ask_files_to_merge, ask_sheet
from ui.shell.page_services import InspectionServices, WindowServices

START, UNLOCK, INSPECTION, RECOVERY_KEY, NEW = "start", "unlock", "inspection", "recoveryKey", "new"
RESTORE, REPAIR = "restore", "repair"
CASES, CASE, DRILLDOWN, HOME = "cases", "case", "drilldown", "home"
QUERIES = "queries"


def _line(order: int, name: str, text: Callable[[], str], *keys: str, menu: Menu = Menu.INSPECTION) -> MenuLine:
    return MenuLine(menu, order, name, text, keys)


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

    page = AboutPage(on.folder())
    return connected(page, (page.left, on.back))


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


def _home(on: InspectionServices) -> Page:
    from ui.lead.home_page import HomePage

    page = HomePage(on.context, {spec.name for spec in INSPECTION_PAGES})

    def open_page(name: str) -> None:
        if name == CASES:
            on.show_cases()
        else:
            on.open_page(name)

    return connected(page, (page.page_asked, open_page), (page.left, on.show_cases))


def _set_up(on: InspectionServices) -> Page:
    from ui.lead.setup_page import SetUpPage

    page = SetUpPage(on.context)
    return connected(page, (page.left, on.back))


def _representation(on: InspectionServices) -> Page:
    from ui.sample.representation_page import RepresentationPage

    page = RepresentationPage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _allocate(on: InspectionServices) -> Page:
    from ui.sample.allocate_page import AllocatePage

    page = AllocatePage(on.context)
    return connected(page, (page.left, on.back))


def _hand_out(on: InspectionServices) -> Page:
    from ui.sharing.handout_page import HandOutPage

    page = HandOutPage(on.context, on.tasks)
    return connected(page, (page.written, on.back), (page.left, on.back))


def _data(on: InspectionServices) -> Page:
    from ui.sharing.data_page import DataPage

    page = DataPage(on.context, on.tasks)
    return connected(page, (page.exported, on.back), (page.left, on.back))


def _hand_outs(on: InspectionServices) -> Page:
    from ui.sharing.handouts_page import HandOutsPage

    page = HandOutsPage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _gather(on: InspectionServices) -> Page:
    from ui.sharing.gather_page import GatherPage

    page = GatherPage(on.context)
    return connected(
        page, (page.files_chosen, lambda paths: on.open_page_with("merge", {"paths": paths})), (page.left, on.back)
    )


def _purge(on: InspectionServices) -> Page:
    from ui.sharing.purge_page import PurgePage

    page = PurgePage(on.context, on.tasks)
    return connected(page, (page.purge_asked, on.purge), (page.left, on.back))


def _merge(on: InspectionServices) -> Page:
    from ui.sharing.merge_page import MergePage

    page = MergePage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _laptops(on: InspectionServices) -> Page:
    from ui.sharing.laptops_page import LaptopsPage

    page = LaptopsPage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


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


def _drilldown(on: InspectionServices) -> Page:
    from ui.scores.drilldown_page import DrilldownPage

    page = DrilldownPage(on.context)
    return connected(page, (page.left, on.back), (page.judgement_asked, on.open_judgement))


def _agreement(on: InspectionServices) -> Page:
    from ui.agreement.agreement_page import AgreementPage

    page = AgreementPage(on.context, on.tasks)
    return connected(page, (page.left, on.back), (page.case_asked, on.open_case))


def _frameworks(on: InspectionServices) -> Page:
    from ui.frameworks.frameworks_page import FrameworksPage

    page = FrameworksPage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _settle(on: InspectionServices) -> Page:
    from ui.settle.settle_page import SettlePage

    page = SettlePage(on.context)
    return connected(page, (page.left, on.back), (page.case_asked, on.open_judgement))


def _queries(on: InspectionServices) -> Page:
    from ui.settle.queries_page import QueriesPage

    page = QueriesPage(on.context, on.here)
    return connected(page, (page.left, on.back), (page.case_asked, on.open_judgement))


def _progress(on: InspectionServices) -> Page:
    from ui.settle.progress_page import ProgressPage

    page = ProgressPage(on.context)
    return connected(page, (page.left, on.back), (page.case_asked, lambda case: on.open_judgement(case, "")))


WINDOW_PAGES: tuple[PageSpec[WindowServices], ...] = (
    PageSpec(START, Level.WINDOW, _start),
    PageSpec(UNLOCK, Level.WINDOW, _unlock),
    PageSpec(INSPECTION, Level.WINDOW, _inspection),
    PageSpec(NEW, Level.WINDOW, _new, _line(130, "newAction", lambda: _tr("&New…"), "Ctrl+N"), transient=True),
    PageSpec(
        "join",
        Level.WINDOW,
        _join,
        _line(120, "joinAction", lambda: _tr("&Join from a file…"), "Ctrl+Shift+J"),
        ask_file_to_join,
        transient=True,
    ),
    PageSpec(RECOVERY_KEY, Level.WINDOW, _recovery_key, transient=True),
    PageSpec(
        RESTORE,
        Level.WINDOW,
        _restore,
        _line(330, "restoreAction", lambda: _tr("&Restore a backup…"), "Ctrl+Shift+R"),
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
        _line(420, "rollupAction", lambda: _tr("Ac&ross inspections…"), "Ctrl+Shift+I", menu=Menu.LEAD),
        kept_when_locked=("paths",),
        side_page=True,
        transient=True,
    ),
    PageSpec(
        "settings",
        Level.OVERLAY,
        _settings,
        _line(310, "settingsAction", lambda: _tr("S&ettings…"), "Ctrl+,", menu=Menu.VIEW),
        side_page=True,
        transient=True,
    ),
    PageSpec(
        "shortcuts",
        Level.OVERLAY,
        _shortcuts,
        _line(110, "keysAction", lambda: _tr("&Keys"), "?", menu=Menu.HELP),
        side_page=True,
        transient=True,
    ),
    PageSpec(
        "guide",
        Level.OVERLAY,
        _guide,
        _line(120, "guideAction", lambda: _tr("&User guide"), "Shift+F1", menu=Menu.HELP),
        kept_when_locked=("file", "paragraph"),
        side_page=True,
        transient=True,
    ),
    PageSpec(
        "about",
        Level.OVERLAY,
        _about,
        _line(130, "aboutAction", lambda: _tr("&About Aboveline"), "Ctrl+F1", menu=Menu.HELP),
        side_page=True,
        transient=True,
    ),
)

INSPECTION_PAGES: tuple[PageSpec[InspectionServices], ...] = (
    PageSpec(CASES, Level.INSPECTION, _cases, kept_when_locked=EVERYTHING),
    PageSpec(CASE, Level.INSPECTION, _case, kept_when_locked=EVERYTHING),
    PageSpec(DRILLDOWN, Level.INSPECTION, _drilldown, kept_when_locked=EVERYTHING),
    PageSpec(
        "sample",
        Level.INSPECTION,
        _sample,
        _line(240, "sampleAction", lambda: _tr("&Import the sample…"), "Ctrl+I"),
        ask_sheet,
        kept_when_locked=("file", "mapping"),
        side_page=True,
    ),
    PageSpec(
        HOME,
        Level.INSPECTION,
        _home,
        _line(110, "homeAction", lambda: _tr("H&ome"), "Ctrl+2", menu=Menu.LEAD),
        kept_when_locked=EVERYTHING,
    ),
    PageSpec(
        "setUp",
        Level.INSPECTION,
        _set_up,
        _line(210, "setUpAction", lambda: _tr("Set &up…"), "Ctrl+3", menu=Menu.LEAD),
        kept_when_locked=("setUpArea", "setUpRegion", "setUpPerson"),
        side_page=True,
    ),
    PageSpec(
        "representation",
        Level.INSPECTION,
        _representation,
        _line(220, "representationAction", lambda: _tr("The sa&mple…"), "Ctrl+4", menu=Menu.LEAD),
        kept_when_locked=("tab", "seed", "size"),
        side_page=True,
    ),
    PageSpec(
        "allocate",
        Level.INSPECTION,
        _allocate,
        _line(230, "allocateAction", lambda: _tr("&Allocate the cases…"), "Ctrl+5", menu=Menu.LEAD),
        kept_when_locked=("cases", "out", "second", "aDay"),
        side_page=True,
    ),
    PageSpec(
        "handOut",
        Level.INSPECTION,
        _hand_out,
        _line(230, "handOutAction", lambda: _tr("&Hand out…"), "Ctrl+Shift+H"),
        kept_when_locked=("handOutTo",),
        side_page=True,
    ),
    PageSpec(
        "handOuts",
        Level.INSPECTION,
        _hand_outs,
        _line(240, "handOutsAction", lambda: _tr("Hand out to ea&ch assessor…"), "Ctrl+Shift+A", menu=Menu.LEAD),
        side_page=True,
    ),
    PageSpec(
        "gather",
        Level.INSPECTION,
        _gather,
        _line(250, "gatherAction", lambda: _tr("&Gather…"), "Ctrl+Shift+M", menu=Menu.LEAD),
        kept_when_locked=("folder",),
        side_page=True,
    ),
    PageSpec(
        "purge",
        Level.INSPECTION,
        _purge,
        _line(360, "purgeAction", lambda: _tr("Pur&ge this laptop…"), "Ctrl+Shift+X"),
        side_page=True,
    ),
    PageSpec(
        "merge",
        Level.INSPECTION,
        _merge,
        _line(220, "mergeAction", lambda: _tr("&Merge files…"), "Ctrl+M"),
        ask_files_to_merge,
        kept_when_locked=("paths",),
        side_page=True,
    ),
    PageSpec(
        "agreement",
        Level.INSPECTION,
        _agreement,
        _line(330, "agreementAction", lambda: _tr("Agreeme&nt…"), "Ctrl+Shift+G", menu=Menu.LEAD),
        kept_when_locked=("tab", "case"),
        side_page=True,
    ),
    PageSpec(
        "frameworks",
        Level.INSPECTION,
        _frameworks,
        _line(430, "frameworksAction", lambda: _tr("&Frameworks…"), "Ctrl+Shift+W", menu=Menu.LEAD),
        kept_when_locked=("file",),
        side_page=True,
    ),
    PageSpec(
        "laptops",
        Level.INSPECTION,
        _laptops,
        _line(340, "laptopsAction", lambda: _tr("Other &laptops…"), "Ctrl+Shift+Y", menu=Menu.LEAD),
        side_page=True,
    ),
    PageSpec(
        "data",
        Level.INSPECTION,
        _data,
        _line(410, "dataAction", lambda: _tr("&Data for analysts…"), "Ctrl+Shift+N", menu=Menu.LEAD),
        kept_when_locked=("dataFormat", "pseudonymise"),
        side_page=True,
    ),
    PageSpec(
        "settle",
        Level.INSPECTION,
        _settle,
        _line(310, "settleAction", lambda: _tr("&Settle differences"), "Ctrl+Shift+T", menu=Menu.LEAD),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        QUERIES,
        Level.INSPECTION,
        _queries,
        _line(224, "queriesAction", lambda: _tr("Q&ueries"), "Ctrl+Shift+Q"),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        "progress",
        Level.INSPECTION,
        _progress,
        _line(320, "progressAction", lambda: _tr("&Progress and sign-off"), "Ctrl+Shift+B", menu=Menu.LEAD),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        "backups",
        Level.INSPECTION,
        _backups,
        _line(320, "backupsAction", lambda: _tr("&Backups…"), "Ctrl+B"),
        side_page=True,
    ),
    PageSpec(
        "passphrase",
        Level.INSPECTION,
        _passphrase,
        _line(340, "passphraseAction", lambda: _tr("Change &passphrase…"), "Ctrl+Shift+P"),
        kept_when_locked=("provenBy",),
        side_page=True,
    ),
    PageSpec(
        "recovery key",
        Level.INSPECTION,
        _new_recovery_key,
        _line(350, "recoveryKeyAction", lambda: _tr("New recover&y key…"), "Ctrl+Shift+K"),
        kept_when_locked=("provenBy",),
        side_page=True,
    ),
)


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
