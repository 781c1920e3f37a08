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


def _as_it_stood(on: InspectionServices) -> Page:
    from ui.scores.as_it_stood_page import AsItStoodPage

    page = AsItStoodPage(on.context)
    return connected(page, (page.left, on.back), (page.judgement_asked, on.open_judgement))


def _evidence_behind(on: InspectionServices) -> Page:
    from ui.scores.evidence_page import EvidencePage

    page = EvidencePage(on.context)
    return connected(page, (page.left, on.back), (page.judgement_asked, on.open_judgement))


def _then_and_now(on: InspectionServices) -> Page:
    from ui.scores.then_and_now_page import ThenAndNowPage

    page = ThenAndNowPage(on.context, on.tasks)
    return connected(page, (page.left, on.back), (page.score_asked, lambda state: on.open_page_with(DRILLDOWN, state)))


def _challenges(on: InspectionServices) -> Page:
    from ui.settle.challenges_page import ChallengesPage

    page = ChallengesPage(on.context, on.here)
    return connected(page, (page.left, on.back), (page.case_asked, on.open_judgement))


def _plan(on: InspectionServices) -> Page:
    from ui.findings.plan_page import PlanPage

    page = PlanPage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _surveys(on: InspectionServices) -> Page:
    from ui.findings.surveys_page import SurveysPage

    page = SurveysPage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _timetable(on: InspectionServices) -> Page:
    from ui.findings.timetable_page import TimetablePage

    page = TimetablePage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


def _documents(on: InspectionServices) -> Page:
    from ui.findings.documents_page import DocumentsPage

    page = DocumentsPage(on.context, on.tasks)
    return connected(page, (page.left, on.back))


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
        "asItStood",
        Level.INSPECTION,
        _as_it_stood,
        menu_line(120, "asItStoodAction", lambda: _tr("As it s&tood"), "Ctrl+Shift+S", menu=Menu.FINDINGS),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        "evidenceBehind",
        Level.INSPECTION,
        _evidence_behind,
        menu_line(
            130, "evidenceBehindAction", lambda: _tr("&Evidence behind the scores"), "Ctrl+Shift+V", menu=Menu.FINDINGS
        ),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        "thenAndNow",
        Level.INSPECTION,
        _then_and_now,
        menu_line(140, "thenAndNowAction", lambda: _tr("The&n and now"), "Ctrl+Shift+O", menu=Menu.FINDINGS),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        "challenges",
        Level.INSPECTION,
        _challenges,
        menu_line(150, "challengesAction", lambda: _tr("&Challenges"), "Ctrl+Shift+C", menu=Menu.FINDINGS),
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
    PageSpec(
        "surveys",
        Level.INSPECTION,
        _surveys,
        menu_line(220, "surveysAction", lambda: _tr("What service &users said"), "Ctrl+Shift+U", menu=Menu.FINDINGS),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        "plan",
        Level.INSPECTION,
        _plan,
        menu_line(230, "planAction", lambda: _tr("&Recommendations and plan"), "Ctrl+8", menu=Menu.FINDINGS),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        "timetable",
        Level.INSPECTION,
        _timetable,
        menu_line(240, "timetableAction", lambda: _tr("Timeta&ble"), "Ctrl+T", menu=Menu.FINDINGS),
        kept_when_locked=EVERYTHING,
        side_page=True,
    ),
    PageSpec(
        "documents",
        Level.INSPECTION,
        _documents,
        menu_line(310, "documentsAction", lambda: _tr("&Documents…"), "Ctrl+9", menu=Menu.FINDINGS),
        kept_when_locked=(
            *(f"document-{kind}" for kind in ("draft", "findings", "summary", "plan", "feedback", "committee")),
            *(f"format-{suffix}" for suffix in ("docx", "pdf", "html", "xlsx")),
            "documentLanguage",
        ),
        side_page=True,
    ),
)
