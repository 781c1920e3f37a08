"""The page about the program: version, libraries and their licences, and where its data is kept."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.errors import KnownError
from app.folders import inspections_folder
from app.version import VERSION
from ui.local_preferences import ini
from ui.overlay.components import Component, components, licences_folder
from ui.style import CONTROL, strong_font
from ui.tasks import Job, Tasks
from ui.widgets.file_dialogs import ask_folder
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus

if TYPE_CHECKING:
    from app.commands.updating import Update


def _fingerprint(inspection: Path) -> str:
    """Return the fingerprint of this laptop's key in an inspection; empty where it has none that can be read."""
    from app.store import key_file
    from app.store.signing import fingerprint

    try:
        pair = key_file.read(inspection).signing
    except KnownError:
        return ""
    return fingerprint(pair.public) if pair is not None else ""


class AboutPage(FormPage):
    """Shows what the program is made of. There is nothing to restore: all of it is read when the page is made."""

    def __init__(self, tasks: Tasks, inspection: Path | None) -> None:
        """Make the page.

        Args:
            tasks: the worker, which reads the files of a stick.
            inspection: the folder of the open inspection; None where none is open.
        """
        super().__init__("aboutPage", "")
        self._tasks = tasks
        self.title.setText(self.tr("About Aboveline"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr(
                "Assess cases in the field without a network. Evidence is kept, scores follow each answer, and laptops "
                "are merged."
            )
        )
        self.intro.show()
        self._add(self.tr("Version"), VERSION)
        self._add(self.tr("Licence"), self.tr("Apache License, version 2.0. Copyright the Aboveline contributors."))
        if inspection is not None:
            self._add(self.tr("The open inspection"), str(inspection))
            own = _fingerprint(inspection)
            if own:
                self._add(self.tr("Fingerprint of this laptop"), own)
        self._add(self.tr("New inspections are created in"), str(inspections_folder()))
        self._add(self.tr("Settings"), ini().fileName())
        heading = QLabel(self.tr("Libraries"))
        heading.setFont(strong_font(self.font()))
        heading.setMinimumHeight(CONTROL)
        heading.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.form.addRow(heading)
        for component in components():
            self._add(f"{component.name} {component.version}", self._licence_of(component))
        self._add(
            "Qt",
            self.tr(
                "Used under the GNU Lesser General Public License, version 3. "
                "You may replace Qt's libraries with your own."
            ),
        )
        self._add(self.tr("Notices and licence texts"), str(licences_folder()))
        set_initial_focus(self, self.add_way_back(self.tr("Back")))
        self.add_button("lookForUpdate", self.tr("Look for a newer version on a stick…"), self._look)

    def _look(self) -> None:
        place = ask_folder(self, self.tr("Choose the folder with the newer version"), Path.home())
        if place is not None:
            self.look_in(place)

    def look_in(self, place: Path) -> None:
        """Say whether a newer version is in a folder, and offer it if it verifies."""

        def work(_: Job) -> tuple[Path, Update | None]:
            from app.commands.updating import find_update

            return place, find_update(place)

        self.set_busy(self.tr("Reading the files…"))
        job = self._tasks.run(work)
        job.done.connect(self._looked)
        job.failed.connect(self.refuse)

    def _looked(self, result: tuple[Path, Update | None]) -> None:
        place, found = result
        self.set_busy()
        if found is None:
            text = self.tr("There is nothing newer than version {version} in {place}.")
            self.notice.say(text.format(version=VERSION, place=place))
            return
        if found.signed:
            text = self.tr("Version {version} is in {path}. It is signed by the publisher of this program.")
        else:
            text = self.tr(
                "Version {version} is in {path}. It is whole, by the list of hashes beside it. Compare its SHA-256 "
                "with the release notes: {sha256}"
            )
        text = text.format(version=found.version, path=found.path, sha256=found.sha256)
        if sys.platform == "win32":
            self.notice.say(text, action=self.tr("Install…"), do=lambda: self._install(found))
        else:
            self.notice.say(text)

    def _install(self, found: Update) -> None:
        def work(_: Job) -> tuple[Path, bool]:
            from app.commands.updating import start_update

            return found.path, start_update(found, lambda path: QProcess.startDetached(str(path), [])[0])

        self.set_busy(self.tr("Reading the files…"))
        job = self._tasks.run(work)
        job.done.connect(self._installed)
        job.failed.connect(self.refuse)

    def _installed(self, result: tuple[Path, bool]) -> None:
        path, started = result
        self.set_busy()
        if started:
            self.notice.say(self.tr("The setup is open. Close this window when it asks for that."))
        else:
            self.notice.say(self.tr("{path} could not be started.").format(path=path), "error")

    def _licence_of(self, component: Component) -> str:
        if not component.within:
            return component.licence or self.tr("licence included in the package")
        if not component.licence:
            return self.tr("part of {name}").format(name=component.within)
        return self.tr("{licence}; part of {name}").format(licence=component.licence, name=component.within)

    def _add(self, label: str, text: str) -> None:
        value = QLabel(text)
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setMinimumWidth(0)
        title: QWidget = QLabel(label)
        self.form.addRow(title, value)
