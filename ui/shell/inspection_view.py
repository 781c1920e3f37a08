"""An open inspection in the window: its pages, where the person is among them, and where one was."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.commands.drafting import keep_drafts
from app.commands.practising import FIRST_CASE, is_practice
from app.errors import AbovelineError
from app.records.key import RecordKey
from app.session.changes import Changes
from app.session.session import Session
from app.store.opening import checkpoint
from ui.assess.page import AssessPage
from ui.bus import ChangeBus
from ui.cases.page import CasesPage
from ui.context import Context
from ui.language.dates import fieldwork
from ui.safety.session_heartbeat import SessionHeartbeat
from ui.scores.panel import ScorePanel
from ui.shell.drilldown_navigator import DrilldownNavigator
from ui.shell.practice_bar import PracticeBar
from ui.shell.sharing_pages import SharingPages
from ui.shell.view_state_store import ViewStateStore
from ui.tasks import Tasks
from ui.widgets.initial_focus import focus_page
from ui.widgets.notice import Notice

P = TypeVar("P", bound=QWidget)

_PLACE = "window"
_SETTLED_MS = 400
_IDLE_MS = 4000


class InspectionView(QWidget):
    """Owns the session: `close_inspection` puts everything away. `said` carries a line for the window to show."""

    status_message = Signal(str)
    location_changed = Signal()
    closing = Signal()
    import_asked = Signal()
    practice_again_asked = Signal()
    practice_removal_asked = Signal()

    def __init__(self, session: Session, tasks: Tasks, notice: Notice) -> None:
        super().__init__()
        self.setObjectName("workplace")
        self.context = Context(session, ChangeBus())
        self._tasks = tasks
        self._notice = notice
        self.cases = CasesPage(self.context)
        self.assess = AssessPage(self.context)
        self.scores = ScorePanel(self.context)
        self.sharing = SharingPages(self, tasks, notice)
        self.drilldown = DrilldownNavigator(self)
        self._case: str | None = None
        self._places = ViewStateStore(session.store)
        self._before: QWidget = self.cases
        self._pages = QStackedWidget()
        self._pages.setObjectName("pages")
        for page in (self.cases, self.assess, self.drilldown.page):
            self._pages.addWidget(page)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setObjectName("workplaceParts")
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self._pages)
        self._parts.addWidget(self.scores)
        self._parts.setStretchFactor(0, 1)
        self.scores.keep_width(self._parts)
        self.practice = is_practice(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self.practice:
            bar = PracticeBar(self)
            bar.again_asked.connect(self.practice_again_asked)
            bar.removal_asked.connect(self.practice_removal_asked)
            column.addWidget(bar)
        column.addWidget(self._parts, 1)
        self._connect()
        # Where one is, is written once things have settled: never between a key press and its answer.
        self._settled = _single_shot(self, _SETTLED_MS, self._keep_place_quietly)
        self._idle = _single_shot(self, _IDLE_MS, self._tidy)
        self._sitting = SessionHeartbeat(session, self)
        self.context.bus.changed.connect(self._changed)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]  # there is one

    def _connect(self) -> None:
        self.cases.case_opened.connect(self.open_case)
        self.cases.location_changed.connect(self._settle_soon)
        self.cases.import_asked.connect(self.import_asked)
        self.assess.left.connect(self._left_case)
        self.assess.case_asked.connect(self._open_beside)
        self.assess.form_shown.connect(self._show_scores)
        self.assess.scores_hidden.connect(self.scores.set_scores_hidden)
        # Where the keys are says nothing of a step from one question to the next.
        self.assess.location_changed.connect(self._stepped)

    @property
    def session(self) -> Session:
        return self.context.session

    @property
    def in_case(self) -> bool:
        """Whether a case is in view."""
        return self._pages.currentWidget() is self.assess

    @property
    def current_page(self) -> QWidget:
        """The page in view."""
        return self._pages.currentWidget() or self.cases

    @property
    def case(self) -> str | None:
        """The case that was opened last and not left for the list."""
        return self._case

    def case_actions(self) -> list[QAction]:
        """What can be done with the case in view, for a menu."""
        assess = self.assess
        moving = (
            assess.next_open_action,
            assess.next_flag_action,
            assess.next_page_action,
            assess.previous_page_action,
        )
        cases = (assess.next_case_action, assess.previous_case_action)
        shown = (assess.guidance_action, assess.history_action, assess.interview_action)
        aside = (assess.review_action, assess.case_flags_action)
        return [assess.undo_action, assess.redo_action, *moving, *cases, *shown, *aside]

    def title(self) -> str:
        """The area and its fieldwork."""
        if self.practice:
            return self.tr("Practice")
        about = self.session.metadata
        area = self.session.area
        days = fieldwork(about.get("fieldwork_first", ""), about.get("fieldwork_last", ""))
        return self.tr("{area}, fieldwork {days}").format(area=area, days=days) if days else area

    def restore_state(self) -> None:
        """Be where the person was when this inspection was last open here."""
        place = self._places.read(_PLACE)
        cases = place.get("cases")
        if isinstance(cases, dict):
            self.cases.restore_state(cases)
        case = place.get("case")
        if place.get("page") == "case" and isinstance(case, str) and case in self.session.cases:
            self.open_case(case)
            # Only here: whoever opens a case from the list means to answer, and not to go on with a note.
            self.assess.restore_cursor(self._places.read(f"case:{case}"))
        elif self.practice and not place:
            # Whoever came to practise has a question before them at once.
            self.open_case(FIRST_CASE)
        else:
            self.show_cases()

    def show_cases(self) -> None:
        """The list of cases, with the case just left chosen."""
        if not self.commit_case():
            return
        if self._case is not None:
            self.cases.select(self._case)
        self.drilldown.forget()
        self._case = None
        self.scores.show_case(None, None)
        self.scores.set_scores_hidden(hidden=False)
        self.go(self.cases)

    def open_case(self, reference: str) -> None:
        """A case, where it was left."""
        if not self.commit_case():
            return
        try:
            self.assess.open_case(reference, self._places.read(f"case:{reference}") or None)
        except AbovelineError as refused:
            self._notice.say_trouble(refused)
            return
        self._case = reference
        self.go(self.assess)

    def _left_case(self) -> None:
        if not self.drilldown.left_case():
            self.show_cases()

    def _open_beside(self, by: int) -> None:
        beside = self.cases.neighbour(self._case or "", by)
        if beside is None:
            end = self.tr("That is the last case of the list.") if by > 0 else self.tr("That is the first case.")
            self.assess.show_status(end)
        else:
            self.open_case(beside)

    def show_key(self, key: RecordKey | None) -> None:
        """The case that a record is of, and the page and line of it."""
        if key is None or key.case_id not in self.session.cases:
            return
        self.open_case(key.case_id)
        where = self.assess.pages.page_of(key)
        if where is not None and self.in_case:
            self.assess.go_to(*where)
            self.assess.pages.take_focus()

    def commit_case(self) -> bool:
        """Make what was typed part of the record, and note where it was; False where that cannot be done."""
        if not self.assess.commit_drafts():
            return False
        self._keep_place_quietly()
        return True

    def close_inspection(self) -> None:
        """Keep what is typed and where one is, and close the store.

        Raises:
            KnownError: something typed could not be kept; the store stays open.
        """
        if not self.assess.commit_drafts():
            keep_drafts(self.session)
        held_back = self.context.saving.held_back
        if held_back is not None:
            raise held_back
        self.assess.clock.put_down()
        self._keep_place_quietly()
        self.abandon()

    def hand_over(self) -> Session:
        """Let go of the session, which stays open, after `leave_case`: another workplace goes on with it."""
        self.assess.clock.record()
        self._let_go()
        return self.session

    def abandon(self) -> None:
        """Close the store as it is. What was typed and could not be kept is lost, unless its draft was."""
        self._let_go()
        self._tasks.stop()
        self._sitting.end()
        self.closing.emit()
        self.session.close()

    def _let_go(self) -> None:
        self.assess.clock.forget()
        self._settled.stop()
        self._idle.stop()
        QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]  # there is one

    def go(self, page: QWidget) -> None:
        """Show a page and give it the keys."""
        self._pages.setCurrentWidget(page)
        focus_page(page)
        self._settled.start()
        self.location_changed.emit()

    def add(self, page: P) -> P:
        """Have a page among those that can be shown."""
        self._pages.addWidget(page)
        return page

    def open_side_page(self, page: QWidget) -> bool:
        """Show a page for work beside the cases; False where other work, or something not saved, stands in the way."""
        if self._tasks.busy or not self.commit_case():
            return False
        here = self._pages.currentWidget()
        if here in (self.cases, self.assess):
            self._before = here
        self._notice.clear()
        self.go(page)
        return True

    def return_from_side_page(self, text: str = "") -> None:
        """Go back to where one was before stepping aside, and have `text` said."""
        self.go(self._before)
        if text:
            self.status_message.emit(text)

    def _changed(self, _changes: Changes, _initiator: object) -> None:
        self._settled.start()
        self._idle.start()

    def _show_scores(self) -> None:
        form = self.assess.form
        if form is not None:
            self.scores.show_case(form.case_id, form.assessor)

    def _settle_soon(self) -> None:
        self._settled.start()

    def _stepped(self) -> None:
        self.scores.show_criterion(self.assess.pages.part[0])
        self._settled.start()

    def _focus_moved(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._settled.start()

    def _tidy(self) -> None:
        if self._tasks.busy:
            return
        store = self.session.store
        folder, key = store.folder, store.key
        # A log that cannot be copied back now is copied back later; nothing in it is lost, so nobody is told.
        self._tasks.run(lambda _: checkpoint(folder, key))

    def _keep_place_quietly(self) -> None:
        places: dict[str, Any] = {
            _PLACE: {
                "page": "case" if self._case is not None else "cases",
                "case": self._case,
                "cases": self.cases.save_state(),
            }
        }
        if self._case is not None:
            places[f"case:{self._case}"] = self.assess.save_state()
        self._places.keep(places)


def _single_shot(parent: QWidget, milliseconds: int, do: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(do)
    return timer
