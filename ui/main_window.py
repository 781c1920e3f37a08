"""The window: start, unlock, the open inspection, its menus, whether all is saved, and closing at any moment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import AbovelineError
from ui import asking, remembered
from ui.menus import SEPARATOR, Entry, Menus
from ui.notice import Notice
from ui.safety.corner import Corner
from ui.start.unlock_page import UnlockPage
from ui.tasks import Tasks
from ui.ways_in import WaysIn
from ui.words import said

if TYPE_CHECKING:
    from app.store.keyring import Secrets
    from ui.start.start_page import StartPage
    from ui.workplace import Workplace

_SIZE = QSize(1280, 720)


class MainWindow(QMainWindow):
    """Call `show_start` or `ask_to_unlock` to begin. What is slow to load is loaded when it is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.tasks = Tasks(self)
        self.workplace: Workplace | None = None
        self.notice = Notice("windowNotice", dismissable=True)
        self._not_saved = Notice("savingNotice")
        self._start: StartPage | None = None
        self.unlock = UnlockPage(self.tasks)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.unlock)
        self._ways = WaysIn(self.tasks, self.notice, self)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._not_saved)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self._menus = self._make_menus()
        self._corner = Corner(self.menuBar())
        self._corner.hide()
        self.menuBar().setCornerWidget(self._corner)
        self._connect()
        geometry = remembered.geometry()
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self._enable()

    @property
    def start(self) -> StartPage:
        """The start page, made when it is first wanted."""
        if self._start is None:
            from ui.start.start_page import StartPage

            page = self._start = StartPage()
            page.chosen.connect(self._open_folder)
            page.open_asked.connect(self._ask_folder)
            page.new_asked.connect(self._new)
            page.join_asked.connect(self._join)
        return self._start

    def show_start(self) -> None:
        """The inspections on this laptop."""
        self.start.refresh()
        self._show(self.start)

    def ask_to_unlock(self, folder: Path, secrets: Secrets | None = None) -> None:
        """The unlock page of the inspection in `folder`; with `secrets` it is opened with them at once."""
        if not self.put_away():
            return
        self.unlock.ask(folder)
        self._show(self.unlock)
        if secrets is not None:
            self.unlock.try_secrets(secrets)

    def put_away(self) -> bool:
        """Close the open inspection, if there is one; False where something typed, or a new key, would be lost."""
        if not self._ways.may_leave():
            return False
        workplace = self.workplace
        if workplace is None:
            return True
        try:
            workplace.close_inspection()
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble, action=self.tr("Close without it"), do=self._close_regardless)
            return False
        self._forget_workplace()
        return True

    def lock(self) -> None:
        """Put the inspection away and ask for its passphrase."""
        if self.workplace is not None:
            folder = self.workplace.session.folder
            self.notice.clear()
            self.ask_to_unlock(folder)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.put_away():
            event.ignore()
            return
        self.tasks.stop()
        remembered.remember_geometry(self.saveGeometry())
        event.accept()

    def _connect(self) -> None:
        self.unlock.unlocked.connect(self._unlocked_on_page)
        self.unlock.left.connect(self.show_start)
        self._ways.shown.connect(self._show)
        self._ways.opened.connect(self._unlocked)
        self._ways.left.connect(self.show_start)
        self._ways.close_asked.connect(self.close)

    def _make_menus(self) -> Menus:
        inspection = (
            Entry("newAction", self.tr("&New…"), self._new, "Ctrl+N", inside=False),
            Entry("openAction", self.tr("&Open…"), self._ask_folder, "Ctrl+O", inside=False),
            Entry("joinAction", self.tr("&Join from a file…"), self._join, "Ctrl+Shift+J", inside=False),
            Entry("othersAction", self.tr("O&ther inspections"), self._leave_inspection),
            SEPARATOR,
            Entry("sampleAction", self.tr("&Import the sample…"), self._import, "Ctrl+I"),
            Entry("handOutAction", self.tr("&Hand out…"), self._hand_out, "Ctrl+Shift+H"),
            Entry("exportAction", self.tr("&Export…"), self._export, "Ctrl+E"),
            Entry("mergeAction", self.tr("&Merge files…"), self._merge, "Ctrl+M"),
            SEPARATOR,
            Entry("passphraseAction", self.tr("Change &passphrase…"), self._passphrase),
            Entry("lockAction", self.tr("&Lock"), self.lock, "Ctrl+L"),
            SEPARATOR,
            Entry("quitAction", self.tr("&Quit"), self.close, "Ctrl+Q", inside=False),
        )
        view = (
            Entry("casesAction", self.tr("&Cases"), self._cases, "Ctrl+1"),
            Entry("findAction", self.tr("&Filter the cases"), self._find, "Ctrl+F"),
        )
        return Menus(self, inspection, view)

    def _enable(self) -> None:
        workplace = self.workplace
        self._menus.show_state(inside=workplace is not None, in_case=workplace is not None and workplace.in_case)

    def _show(self, page: QWidget) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        inside = self.workplace is not None and page is self.workplace
        name = self.workplace.title() if self.workplace is not None and inside else ""
        self.setWindowTitle(self.tr("{name} \N{EN DASH} Aboveline").format(name=name) if name else "Aboveline")
        self._corner.setVisible(inside)
        self._enable()

    def _open_folder(self, folder: Path) -> None:
        if remembered.is_inspection(folder):
            self.notice.clear()
            self.ask_to_unlock(folder)
        else:
            self.notice.say(
                self.tr("There is no inspection in {folder}. Choose the folder that was made for it.").format(
                    folder=folder
                ),
                "error",
            )

    def _ask_folder(self) -> None:
        from app.places import inspections_folder

        home = inspections_folder()
        found = asking.ask_folder(self, self.tr("Open an inspection"), home if home.is_dir() else Path.home())
        if found is not None:
            self._open_folder(found)

    def _new(self) -> None:
        if self._leave_inspection():
            self._ways.make_new()

    def _join(self) -> None:
        file = asking.ask_assessment_file(self, self.tr("Join from a file"))
        if file is not None and self._leave_inspection():
            self._ways.join(file)

    def _unlocked_on_page(self, folder: Path, key: bytes, recovered: bool) -> None:  # noqa: FBT001 - a slot
        # Whoever went elsewhere while the key was worked out stays there.
        if self._stack.currentWidget() is self.unlock and self.unlock.folder == folder:
            self._unlocked(folder, key, recovered=recovered)

    def _unlocked(self, folder: Path, key: bytes, *, recovered: bool = False) -> None:
        from app.commands.opening import open_with_key, recover
        from ui.workplace import Workplace

        try:
            session = open_with_key(folder, key)
        except AbovelineError as trouble:
            self.unlock.ask(folder)
            self._show(self.unlock)
            self.unlock.refused(trouble)
            return
        self.notice.clear()
        try:
            drafts = recover(session)
            told = recovered_text(len(drafts), [f"{draft.reference} {draft.question}" for draft in drafts])
        except AbovelineError as trouble:
            told = said(trouble)
        self.workplace = workplace = Workplace(session, self.tasks, self.notice)
        workplace.said.connect(self.notice.say)
        workplace.context.saving.changed.connect(self._show_saving)
        workplace.moved.connect(self._enable)
        workplace.import_asked.connect(self._import)
        self._menus.add(workplace.case_actions(), [workplace.scores.fold_action])
        self._show_saving()
        self._show(workplace)
        workplace.restore()
        remembered.remember_inspection(folder)
        if recovered:
            self.notice.say(
                self.tr("Opened with the recovery key. Choose a new passphrase for this laptop."),
                "warning",
                action=self.tr("Choose one…"),
                do=self._passphrase,
            )
        elif told:
            self.notice.say(told, "warning")

    def _show_saving(self) -> None:
        workplace = self.workplace
        saving = workplace.context.saving if workplace is not None else None
        if saving is not None:
            self._corner.show_saving(saving)
        reason = saving.reason if saving is not None else ""
        if not reason:
            self._not_saved.clear()
        elif reason != self._not_saved.text:
            self._not_saved.say(reason, "error")

    def _leave_inspection(self) -> bool:
        if not self.put_away():
            return False
        self.show_start()
        return True

    def _close_regardless(self) -> None:
        if self.workplace is not None:
            self.workplace.abandon()
            self._forget_workplace()
        self.show_start()

    def _forget_workplace(self) -> None:
        workplace = self.workplace
        self.workplace = None
        if workplace is not None:
            self._menus.remove_added()
            self._stack.removeWidget(workplace)
            workplace.deleteLater()
        self._show_saving()
        self._enable()

    def _import(self) -> None:
        if self.workplace is not None and (file := asking.ask_table(self, self.tr("Import the sample"))):
            self.workplace.import_sample(file)

    def _hand_out(self) -> None:
        if self.workplace is not None:
            self.workplace.hand_out()

    def _export(self) -> None:
        workplace = self.workplace
        if workplace is None:
            return
        parts = [workplace.session.area, workplace.session.me or "all"]
        name = "-".join(part for part in parts if part).replace(" ", "-") + asking.SUFFIX
        path = asking.ask_where_to_write(self, self.tr("Export to a file"), name)
        if path is not None:
            workplace.export_to(path)

    def _merge(self) -> None:
        if self.workplace is not None and (paths := asking.ask_assessment_files(self, self.tr("Merge files"))):
            self.workplace.merge(paths)

    def _passphrase(self) -> None:
        if self.workplace is not None:
            self.workplace.change_passphrase()

    def _cases(self) -> None:
        if self.workplace is not None:
            self.workplace.show_cases()

    def _find(self) -> None:
        if self.workplace is not None:
            self.workplace.show_cases()
            self.workplace.cases.look_for()


def recovered_text(count: int, places: list[str]) -> str:
    """What was recovered, in a line; empty where nothing was."""
    if not count:
        return ""
    named = ", ".join(dict.fromkeys(places))
    text = QApplication.translate("recovered", "What was being typed when the program was cut off is kept: {places}.")
    return text.format(places=named)
