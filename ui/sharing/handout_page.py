"""Hand out an inspection: write a sealed file, with all cases or one assessor's, that other laptops join from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from app.commands.handing_out import hand_out
from app.commands.passphrases import known_words
from app.commands.replacing import WouldReplaceError
from app.commands.sealing import Written
from app.errors import AbovelineError
from app.session.session import Session
from ui.context import Context
from ui.language.counts import counted
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.confirmation import ask_to_replace
from ui.widgets.controls import ChoiceBox
from ui.widgets.file_dialogs import SUFFIX, ask_where_to_write
from ui.widgets.forms.form_page import FormPage
from ui.widgets.forms.new_passphrase import NewPassphrase
from ui.widgets.input.initial_focus import set_initial_focus

_NOBODY = ""


class HandOutPage(FormPage):
    """The page that hands out. `written` carries a sentence once the file is written."""

    written = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__("handOutPage", "")
        self._context = context
        self._tasks = tasks
        self.title.setText(self.tr("Hand out"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr(
                "This writes a sealed file. Another laptop joins the inspection from it. Tell its passphrase in "
                "person, and never send the passphrase with the file."
            )
        )
        self.intro.show()
        self.whom = ChoiceBox()
        self.add_field("handOutTo", self.tr("For"), self.whom)
        self.chosen = NewPassphrase(
            self,
            "handOutPassphrase",
            self.tr("Passphrase of the file"),
            repeat=self.tr("Repeat the passphrase"),
            about=lambda: known_words(context.session),
        )
        self.add_button("handOut", self.tr("Hand out to a file…"), self._hand_out, main=True)
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self.whom)

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Ask whom for, with what was typed and chosen."""
        self.ask()
        super().restore_state(state)

    def ask(self) -> None:
        """Show the form with empty fields and the current team."""
        self.set_busy()
        self.chosen.clear()
        self.whom.clear()
        session = self._context.session
        cases = session.sample()
        # The page chooses no one, because a file with more cases than its assessor needs has to be meant.
        self.whom.addItem(self.tr("Choose an assessor"), _NOBODY)
        for code in session.taking_part:
            count = sum(case.allocated_to == code for case in cases)
            if count:
                text = counted(count, self.tr("{code} (1 case)"), self.tr("{code} ({n} cases)"), code=code)
                self.whom.addItem(text, code)
        everyone = counted(len(cases), self.tr("Everyone (1 case)"), self.tr("Everyone (all {n} cases)"))
        self.whom.addItem(everyone, None)
        self.whom.setFocus()

    def _hand_out(self) -> None:
        if self.whom.currentData() == _NOBODY:
            self.notice.say(self.tr("Choose whose cases the file carries. Nothing has been written."), "error")
            self.whom.setFocus()
            return
        wrong = self.chosen.error()
        if wrong is not None:
            self.refuse_text(*wrong)
            return
        code: str | None = self.whom.currentData()
        session = self._context.session
        name = "-".join(part for part in (session.area, code or "all", "handout") if part).replace(" ", "-") + SUFFIX
        path = ask_where_to_write(self, self.tr("Hand out to a file"), name)
        if path is None:
            return
        self._write(path, code)

    def _write(self, path: Path, code: str | None, *, replace: bool = False) -> None:
        session, passphrase = self._context.session, self.chosen.text

        def work(own: Session, _: Job) -> Written:
            return hand_out(own, path, passphrase=passphrase, assessor=code, replace=replace)

        def refused(trouble: AbovelineError) -> None:
            self.refuse(trouble)
            if isinstance(trouble, WouldReplaceError):
                ask_to_replace(self, path, lambda: self._write(path, code, replace=True))

        self.set_busy(self.tr("Handing out…"))
        job = self._tasks.run(on_own_session(session.folder, session.store.key, work))
        job.done.connect(self._done)
        job.failed.connect(refused)

    def _done(self, written: Written) -> None:
        self.set_busy()
        self.chosen.clear()
        self._context.bus.announce(self._context.session.refresh())
        text = counted(
            written.cases,
            self.tr("1 case is handed out in {path}. Tell its passphrase in person."),
            self.tr("{n} cases are handed out in {path}. Tell its passphrase in person."),
            path=written.path,
        )
        self.written.emit(text)
