"""Pages from scores to findings, a line each: what makes a page and what opens it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.shell.menus import Menu
from ui.shell.page import EVERYTHING, Level, Page, PageSpec, connected
from ui.shell.page_names import DRILLDOWN, SCORES, menu_line
from ui.shell.page_services import InspectionServices


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)


def _drilldown(on: InspectionServices) -> Page:
    from ui.scores.drilldown_page import DrilldownPage

    page = DrilldownPage(on.context)
    return connected(page, (page.left, on.back), (page.judgement_asked, on.open_judgement))


def _findings(on: InspectionServices) -> Page:
    from ui.findings.findings_page import FindingsPage

    page = FindingsPage(on.context)
    return connected(page, (page.left, on.back))


def _scores(on: InspectionServices) -> Page:
    from ui.scores.scores_page import ScoresPage

    page = ScoresPage(on.context)

    def open_judgements(level: str, score: str, where: object) -> None:
        on.open_page_with(DRILLDOWN, {"score": [level, score], "of": "sample", "case": None, "where": where})

    return connected(page, (page.left, on.back), (page.score_asked, open_judgements))


FINDINGS_PAGES: tuple[PageSpec[InspectionServices], ...] = (
    PageSpec(DRILLDOWN, Level.INSPECTION, _drilldown, kept_when_locked=EVERYTHING),
    PageSpec(
        SCORES,
        Level.INSPECTION,
        _scores,
        menu_line(110, "scoresAction", lambda: _tr("&Scores"), "Ctrl+6", menu=Menu.FINDINGS),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        "findings",
        Level.INSPECTION,
        _findings,
        menu_line(210, "findingsAction", lambda: _tr("&Findings"), "Ctrl+7", menu=Menu.FINDINGS),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
)
