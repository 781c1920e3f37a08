"""Make documents of the inspection into a folder, and compare the figures of a document with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from app.commands.document_process import make_apart
from app.commands.documents import (
    BOTH,
    MadeDocument,
    Order,
    Verified,
    contents_of_document,
    document_kind,
    verify_document,
)
from app.errors import AbovelineError
from app.message import Message
from app.reporting.formats.registry import DOCUMENT_FORMATS
from app.reporting.kinds.registry import KINDS
from app.session.session import Session
from ui.context import Context
from ui.language.choice import current
from ui.language.counts import counted
from ui.language.messages import translated
from ui.local_preferences import files_folder
from ui.style import GRID
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.confirmation import confirm
from ui.widgets.controls import ChoiceBox
from ui.widgets.file_dialogs import ask_document, ask_folder
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, fit, text_table

_ROWS_SHOWN = 12


class DocumentsPage(FormPage):
    """The page that makes and checks documents."""

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__("documentsPage", "")
        self._context = context
        self._tasks = tasks
        self._job: Job | None = None
        self._template: Path | None = None
        self.title.setText(self.tr("Documents"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr(
                "Documents are made from the record as it is now, and the same record gives the same file. Word "
                "documents are for editing; their figures can still be checked after that."
            )
        )
        self.intro.show()
        self._kinds = self._boxes("document", self.tr("Documents"), [(each.id, each.title) for each in KINDS])
        self._formats = self._boxes(
            "format", self.tr("Formats"), [(each.suffix[1:], each.title) for each in DOCUMENT_FORMATS]
        )
        self.language = ChoiceBox()
        for code, name in (("en", self.tr("English")), ("cy", self.tr("Welsh")), (BOTH, self.tr("Welsh and English"))):
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(current()))
        self.add_field("documentLanguage", self.tr("Language"), self.language)
        self._look = QLabel()
        self._look.setWordWrap(True)
        self.form.addRow(self.tr("Look of Word documents"), self._look)
        self._choose = QPushButton(self.tr("Use a template of your own…"))
        self._choose.setObjectName("documentTemplate")
        self._choose.setAccessibleName(self._choose.text())
        self._choose.clicked.connect(lambda _: self._choose_template())
        self._own_look = QPushButton(self.tr("Use the program's look"))
        self._own_look.setObjectName("documentOwnLook")
        self._own_look.setAccessibleName(self._own_look.text())
        self._own_look.clicked.connect(lambda _: self.use_template(None))
        self.add_quiet_buttons(self._choose, self._own_look)
        self._contents = QLabel()
        self._contents.setObjectName("documentContents")
        self._contents.setWordWrap(True)
        self.form.addRow(self.tr("What is written"), self._contents)
        self._differences = text_table(
            "documentDifferences",
            self.tr("Figures that differ"),
            (self.tr("Figure"), self.tr("In the document"), self.tr("In the inspection"), self.tr("Text around it")),
            wide=(3,),
        )
        self.column.insertWidget(self.column.indexOf(self.notice) + 1, self._differences)
        self._differences.hide()
        self.make = self.add_button("makeDocuments", self.tr("Make documents…"), self._ask_where, main=True)
        self.check = self.add_button("checkDocument", self.tr("Check a document…"), self._ask_what)
        self.add_way_back(self.tr("Back"))
        for box in (*self._kinds.values(), *self._formats.values()):
            box.toggled.connect(self._describe)
        self._kinds["draft"].setChecked(True)
        self._formats["docx"].setChecked(True)
        set_initial_focus(self, self._kinds["draft"])
        self.use_template(None)

    def _boxes(self, name: str, label: str, choices: Sequence[tuple[str, Message]]) -> dict[str, QCheckBox]:
        group = QWidget()
        group.setAccessibleName(label)
        below = QVBoxLayout(group)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GRID // 2)
        found: dict[str, QCheckBox] = {}
        for each, title in choices:
            box = QCheckBox(translated(title))
            box.setObjectName(f"{name}-{each}")
            box.setAccessibleName(box.text())
            box.setAccessibleDescription(label)
            self.add_input(box.objectName(), box)
            self._fields.append(box)
            below.addWidget(box)
            found[each] = box
        self.form.addRow(label, group)
        return found

    def save_state(self) -> dict[str, Any]:
        """Return what is chosen, the template among it."""
        return {**super().save_state(), "template": str(self._template or "")}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show what was chosen; on another laptop than a lead's, say that only a lead makes documents."""
        super().restore_state(state)
        self.use_template(Path(state["template"]) if state.get("template") else None)
        self._describe()
        if not self._context.session.is_lead:
            self.make.setEnabled(False)
            self.notice.say(self.tr("Only a lead's laptop makes documents. Ask the lead."), "warning")

    def leave(self) -> None:
        """Go back, or cancel the work while it is under way."""
        if self._job is not None:
            self._job.cancel()
            return
        super().leave()

    def use_template(self, template: Path | None) -> None:
        """Use a house template for Word documents, or the program's own look."""
        self._template = template
        own = self.tr("The program's own")
        self._look.setText(own if template is None else self.tr("As in {name}").format(name=template.name))
        self._own_look.setEnabled(template is not None)

    def chosen(self) -> list[tuple[str, str]]:
        """Return the kind and the suffix of every document that is to be made."""
        suffixes = [f".{suffix}" for suffix, box in self._formats.items() if box.isChecked()]
        return [(kind, suffix) for kind, box in self._kinds.items() if box.isChecked() for suffix in suffixes]

    def _describe(self) -> None:
        kinds = [document_kind(kind) for kind, box in self._kinds.items() if box.isChecked()]
        texts = dict.fromkeys(translated(contents_of_document(self._context.session, kind)) for kind in kinds)
        chosen = self.chosen()
        text = "\n".join(texts) if chosen else self.tr("Choose a document and a format.")
        self._contents.setText(text)
        self._contents.setAccessibleName(text)
        self.make.setEnabled(bool(chosen) and self._context.session.is_lead)
        one, many = self.tr("Make {n} document…"), self.tr("Make {n} documents…")
        self.make.setText(counted(len(chosen), one, many) if chosen else self.tr("Make documents…"))
        self.make.setAccessibleName(self.make.text())

    def _choose_template(self) -> None:
        template = ask_document(self, self.tr("Use a template"), ("docx",))
        if template is not None:
            self.use_template(template)

    def _ask_where(self) -> None:
        folder = ask_folder(self, self.tr("Make documents in a folder"), files_folder())
        if folder is None:
            return
        paths = {self._path(folder, *each): each for each in self.chosen()}
        there = [path.name for path in paths if path.exists()]
        if not there:
            self.make_into(paths)
            return
        confirm(
            self,
            self.tr("Replace {names}?").format(names=", ".join(there)),
            self.tr("What somebody wrote into these files since is lost."),
            yes=self.tr("Replace them"),
            no=self.tr("Keep them"),
            do=lambda: self.make_into(paths),
        )

    def _path(self, folder: Path, kind: str, suffix: str) -> Path:
        area = self._context.session.area.replace("/", "-").replace("\\", "-")
        language = self.language.currentData()
        parts = (area, kind, "" if language == "en" else language)
        return folder / ("-".join(part for part in parts if part).replace(" ", "-") + suffix)

    def make_into(self, paths: Mapping[Path, tuple[str, str]]) -> None:
        """Make documents, each at its path. Those that are there are replaced."""
        language, template = str(self.language.currentData()), self._template
        orders = [
            Order(kind, path, language, template if suffix == ".docx" else None, replace=True)
            for path, (kind, suffix) in paths.items()
        ]
        names = [path.name for path in paths]
        store, step = self._context.session.store, self.tr("Making {name}")

        def work(job: Job) -> list[MadeDocument]:
            def go_on(_text: Message, number: int, of: int) -> None:
                job.step(step.format(name=names[number - 1]), number, of)

            return make_apart(store.folder, store.key, orders, go_on)

        self._run(work, self.tr("Reading the inspection…")).done.connect(self._made)

    def _ask_what(self) -> None:
        path = ask_document(self, self.tr("Check a document"), ("docx", "pdf"))
        if path is not None:
            self.check_figures_of(path)

    def check_figures_of(self, path: Path) -> None:
        """Compare every figure of a document with the inspection, and list those that differ."""

        def work(session: Session, job: Job) -> tuple[str, Verified]:
            job.step(text, 1, 1)
            return path.name, verify_document(session, path)

        text = self.tr("Reading {name}").format(name=path.name)
        store = self._context.session.store
        self._run(on_own_session(store.folder, store.key, work), text).done.connect(self._checked)

    def _run(self, work: Callable[[Job], Any], text: str) -> Job:
        self._differences.hide()
        self.set_busy(text)
        self._job = job = self._tasks.run(work)
        self.notice.follow(job, text)
        job.ended.connect(self._ended)
        job.failed.connect(self._refused)
        job.cancelled.connect(self._cancelled)
        return job

    def _ended(self) -> None:
        self._job = None

    def _made(self, made: list[MadeDocument]) -> None:
        self.set_busy()
        self._describe()
        folder = made[0].path.parent
        one = self.tr("{n} document is in {folder}. It is not encrypted.")
        many = self.tr("{n} documents are in {folder}. They are not encrypted.")

        def open_folder() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

        text = counted(len(made), one, many, folder=folder)
        self.notice.say(text, action=self.tr("Open the folder"), do=open_folder)

    def _checked(self, done: tuple[str, Verified]) -> None:
        self.set_busy()
        self._describe()
        name, verified = done
        rows = [(each.code, each.shown, each.expected or "-", each.around) for each in verified.differences]
        rows += [(each, "-", "", "") for each in verified.lost]
        if verified.unmarked:
            one, many = self.tr("{n} figure that is marked no more"), self.tr("{n} figures that are marked no more")
            rows.append((counted(verified.unmarked, one, many), "-", "", ""))
        figures = counted(verified.figures, self.tr("{n} figure"), self.tr("{n} figures"))
        if not rows:
            self.notice.say(
                self.tr("{name}: {figures} compared, all as the inspection gives them.").format(
                    name=name, figures=figures
                )
            )
            return
        one = self.tr("{name}: {figures} compared, {n} is not as the inspection gives it.")
        many = self.tr("{name}: {figures} compared, {n} are not as the inspection gives them.")
        self.notice.say(counted(len(rows), one, many, name=name, figures=figures), "warning")
        fill(self._differences, rows)
        fit(self._differences, most=_ROWS_SHOWN)
        self._differences.show()
        self._differences.setFocus()

    def _refused(self, trouble: AbovelineError) -> None:
        self.refuse(trouble)
        self._describe()

    def _cancelled(self) -> None:
        self.set_busy()
        self._describe()
        self.notice.say(self.tr("Stopped. Documents that were finished before are in the folder."))
        self.make.setFocus()
