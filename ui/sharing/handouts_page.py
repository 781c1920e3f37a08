"""Hand out a file to each assessor, and show what was handed out to whom, when, and whose file is awaited."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.commands.handing_out import Prepared, assessors_to_hand_out, hand_out_each, prepare_each
from app.errors import AbovelineError
from app.message import in_digits
from app.session.file_exchange import AssessorFiles, assessor_files
from app.session.session import Session
from ui.context import Context
from ui.language.counts import counted
from ui.language.dates import moment
from ui.local_preferences import files_folder
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.file_dialogs import ask_folder
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, fit, text_table

_ROWS_SHOWN = 8


class HandOutsPage(FormPage):
    """The page of all hand-outs. The passphrases of new files are shown on it once, and are in no saved state."""

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__("handOutsPage", "")
        self._context = context
        self._tasks = tasks
        self.title.setText(self.tr("Hand out to each assessor"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr(
                "This writes a sealed file for each assessor who has cases, each with a passphrase of its own. A later "
                "change, such as another allocation, goes out in another file, which their laptop merges."
            )
        )
        self.intro.show()
        self._assessors = text_table(
            "handOutsAssessors",
            self.tr("Assessors"),
            (
                self.tr("Assessor"),
                self.tr("Complete"),
                self.tr("Handed out"),
                self.tr("Their file"),
                self.tr("Changed since"),
            ),
            wide=(4,),
            numbers=(1,),
        )
        self._passphrases = text_table(
            "handOutsPassphrases",
            self.tr("Passphrases, which are shown only now"),
            (self.tr("Assessor"), self.tr("File"), self.tr("Passphrase, shown only now")),
            wide=(2,),
        )
        self._log = text_table(
            "handOutsLog",
            self.tr("Files that were handed out"),
            (self.tr("When"), self.tr("For"), self.tr("Cases"), self.tr("Hash of the file")),
            wide=(3,),
        )
        for table in (self._assessors, self._passphrases, self._log):
            self.column.insertWidget(self.column.indexOf(self.notice), table)
        self._write = self.add_button("handOutEach", self.tr("Hand out to a folder…"), self._hand_out, main=True)
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self._write)

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the hand-outs so far."""
        self.set_busy()
        self._show_passphrases([])
        self._show()
        super().restore_state(state)

    def leave(self) -> None:
        """Forget the passphrases, and go back."""
        self._show_passphrases([])
        super().leave()

    def _show(self) -> None:
        session = self._context.session
        files = assessor_files(session)
        fill(self._assessors, [self._row_of(each) for each in files])
        fit(self._assessors, most=_ROWS_SHOWN)
        logged = sorted(session.handouts.values(), key=lambda each: each.at, reverse=True)
        fill(
            self._log,
            [(moment(each.at), each.to or self.tr("Everyone"), len(each.cases), each.hash[:12]) for each in logged],
        )
        fit(self._log, most=_ROWS_SHOWN)
        self._log.setVisible(bool(logged))
        count = len(assessors_to_hand_out(session))
        one, many = self.tr("Hand out {n} file to a folder…"), self.tr("Hand out {n} files to a folder…")
        self._write.setText(counted(count, one, many))
        self._write.setAccessibleName(self._write.text())
        self._write.setEnabled(bool(count))
        if not count:
            self.notice.say(self.tr("No case is allocated to anybody else yet, so there is nothing to hand out."))

    def _row_of(self, files: AssessorFiles) -> tuple[str, ...]:
        complete = self.tr("{complete} of {cases}").format(
            complete=in_digits(files.assessments_complete), cases=in_digits(files.assessments)
        )
        out = moment(files.handed_out_at) if files.handed_out_at is not None else self.tr("Not yet")
        if files.is_here:
            out = state = self.tr("On this laptop")
        elif files.is_awaited:
            state = self.tr("Awaited")
        elif files.gathered_at is not None:
            state = self.tr("Gathered {when}").format(when=moment(files.gathered_at))
        else:
            state = ""
        code = self.tr("{code} (has left)").format(code=files.assessor) if files.has_left else files.assessor
        return code, complete, out, state, ", ".join(files.changed)

    def _hand_out(self) -> None:
        folder = ask_folder(self, self.tr("Hand out to a folder"), files_folder())
        if folder is not None:
            self.hand_out_to(folder)

    def hand_out_to(self, folder: Path) -> None:
        """Write a file for each assessor into a folder, and show their passphrases."""
        self._show_passphrases([])
        session = self._context.session

        def work(own: Session, job: Job) -> list[Prepared]:
            prepared = prepare_each(own, folder)

            def step(file: Prepared, number: int) -> None:
                job.step(handing_out.format(assessor=file.assessor), number, len(prepared))

            hand_out_each(own, prepared, step=step)
            return prepared

        handing_out = self.tr("Writing the file for {assessor}")
        self.set_busy(self.tr("Handing out…"))
        job = self._tasks.run(on_own_session(session.folder, session.store.key, work))
        self.notice.follow(job, self.tr("Handing out…"))
        job.done.connect(self._done)
        job.failed.connect(self._refused)
        job.cancelled.connect(self._stopped)

    def _done(self, prepared: list[Prepared]) -> None:
        self.set_busy()
        self._context.bus.announce(self._context.session.refresh())
        self._show()
        self._show_passphrases(prepared)
        one = self.tr("{n} file is written. Tell its passphrase in person: it is shown only now.")
        many = self.tr("{n} files are written. Tell each passphrase in person: they are shown only now.")
        self.notice.say(counted(len(prepared), one, many))
        self._passphrases.setFocus()

    def _stopped(self) -> None:
        self.set_busy()
        self._context.bus.announce(self._context.session.refresh())
        self._show()
        self.notice.say(self.tr("Stopped. Hand out again: files without a known passphrase are of no use."), "warning")

    def _refused(self, trouble: AbovelineError) -> None:
        self._context.bus.announce(self._context.session.refresh())
        self._show()
        self.refuse(trouble)

    def _show_passphrases(self, prepared: list[Prepared]) -> None:
        fill(self._passphrases, [(each.assessor, each.path.name, each.passphrase) for each in prepared])
        fit(self._passphrases, most=_ROWS_SHOWN)
        self._passphrases.setVisible(bool(prepared))
