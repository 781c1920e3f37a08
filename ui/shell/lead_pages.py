"""Pages of the lead's work around the cases, a line each: what makes a page and what opens it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.shell.menus import Menu
from ui.shell.page import EVERYTHING, Level, Page, PageSpec, connected
from ui.shell.page_names import CASES, HOME, menu_line
from ui.shell.page_services import InspectionServices


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)


def _home(on: InspectionServices) -> Page:
    from ui.lead.home_page import HomePage

    page = HomePage(on.context)

    def open_page(name: str) -> None:
        if name == CASES:
            on.show_cases()
        else:
            on.open_page(name)

    return connected(page, (page.page_asked, open_page), (page.left, on.show_cases))


def _set_up(on: InspectionServices) -> Page:
    from ui.lead.setup_page import SetUpPage

    page = SetUpPage(on.context)
    return connected(page, (page.left, on.back), (page.framework_changed, on.rebuild))


def _representation(on: InspectionServices) -> Page:
    from ui.sample.representation_page import RepresentationPage

    page = RepresentationPage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _allocate(on: InspectionServices) -> Page:
    from ui.sample.allocate_page import AllocatePage

    page = AllocatePage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


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


def _agreement(on: InspectionServices) -> Page:
    from ui.agreement.agreement_page import AgreementPage

    page = AgreementPage(on.context, on.tasks)
    return connected(page, (page.left, on.back), (page.case_asked, on.open_case))


def _frameworks(on: InspectionServices) -> Page:
    from ui.frameworks.frameworks_page import FrameworksPage

    page = FrameworksPage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _laptops(on: InspectionServices) -> Page:
    from ui.sharing.laptops_page import LaptopsPage

    page = LaptopsPage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _data(on: InspectionServices) -> Page:
    from ui.sharing.data_page import DataPage

    page = DataPage(on.context, on.tasks)
    return connected(page, (page.exported, on.back), (page.left, on.back))


def _settle(on: InspectionServices) -> Page:
    from ui.settle.settle_page import SettlePage

    page = SettlePage(on.context)
    return connected(page, (page.left, on.back), (page.case_asked, on.open_judgement))


def _progress(on: InspectionServices) -> Page:
    from ui.settle.progress_page import ProgressPage

    page = ProgressPage(on.context)
    return connected(page, (page.left, on.back), (page.case_asked, on.open_judgement))


LEAD_PAGES: tuple[PageSpec[InspectionServices], ...] = (
    PageSpec(
        HOME,
        Level.INSPECTION,
        _home,
        menu_line(110, "homeAction", lambda: _tr("H&ome"), "Ctrl+2", menu=Menu.LEAD),
        kept_when_locked=EVERYTHING,
    ),
    PageSpec(
        "setUp",
        Level.INSPECTION,
        _set_up,
        menu_line(210, "setUpAction", lambda: _tr("Set &up…"), "Ctrl+3", menu=Menu.LEAD),
        kept_when_locked=("setUpArea", "setUpRegion", "setUpPerson"),
        side_page=True,
    ),
    PageSpec(
        "representation",
        Level.INSPECTION,
        _representation,
        menu_line(220, "representationAction", lambda: _tr("The sa&mple…"), "Ctrl+4", menu=Menu.LEAD),
        kept_when_locked=("tab", "seed", "size"),
        side_page=True,
    ),
    PageSpec(
        "allocate",
        Level.INSPECTION,
        _allocate,
        menu_line(230, "allocateAction", lambda: _tr("&Allocate the cases…"), "Ctrl+5", menu=Menu.LEAD),
        kept_when_locked=("cases", "out", "second", "aDay"),
        side_page=True,
    ),
    PageSpec(
        "handOuts",
        Level.INSPECTION,
        _hand_outs,
        menu_line(240, "handOutsAction", lambda: _tr("Hand out to ea&ch assessor…"), "Ctrl+Shift+A", menu=Menu.LEAD),
        side_page=True,
    ),
    PageSpec(
        "gather",
        Level.INSPECTION,
        _gather,
        menu_line(250, "gatherAction", lambda: _tr("&Gather…"), "Ctrl+Shift+M", menu=Menu.LEAD),
        kept_when_locked=("folder",),
        side_page=True,
    ),
    PageSpec(
        "agreement",
        Level.INSPECTION,
        _agreement,
        menu_line(330, "agreementAction", lambda: _tr("Agreeme&nt…"), "Ctrl+Shift+G", menu=Menu.LEAD),
        kept_when_locked=("tab", "case"),
        side_page=True,
    ),
    PageSpec(
        "frameworks",
        Level.INSPECTION,
        _frameworks,
        menu_line(430, "frameworksAction", lambda: _tr("&Frameworks…"), "Ctrl+Shift+W", menu=Menu.LEAD),
        kept_when_locked=("file",),
        side_page=True,
    ),
    PageSpec(
        "laptops",
        Level.INSPECTION,
        _laptops,
        menu_line(340, "laptopsAction", lambda: _tr("Other &laptops…"), "Ctrl+Shift+Y", menu=Menu.LEAD),
        side_page=True,
    ),
    PageSpec(
        "data",
        Level.INSPECTION,
        _data,
        menu_line(410, "dataAction", lambda: _tr("&Data for analysts…"), "Ctrl+Shift+N", menu=Menu.LEAD),
        kept_when_locked=("dataFormat", "pseudonymise"),
        side_page=True,
    ),
    PageSpec(
        "settle",
        Level.INSPECTION,
        _settle,
        menu_line(310, "settleAction", lambda: _tr("&Settle differences"), "Ctrl+Shift+T", menu=Menu.LEAD),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        "progress",
        Level.INSPECTION,
        _progress,
        menu_line(320, "progressAction", lambda: _tr("&Progress and sign-off"), "Ctrl+Shift+B", menu=Menu.LEAD),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
)
