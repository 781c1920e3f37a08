"""The page about the program: version, libraries and their licences, and where its data is kept."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, requires
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

import resources
from app.errors import KnownError
from app.folders import inspections_folder
from app.store.libraries import built_in
from app.version import NAME, VERSION, project_table
from ui.local_preferences import ini
from ui.style import CONTROL, strong_font
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus

_FAMILIES = ("License :: OSI Approved :: ", "License :: ")
_DATA = (("Inter", "4.001", "OFL-1.1"), ("Lucide", "1.62.0", "ISC"))  # font and icons, which are no packages
_LONGEST = 60  # characters of a licence's name; a longer text is the licence itself


def parts() -> Iterator[tuple[str, str, str]]:
    """Yield name, version and licence of the font, of the icons and of each library that the program needs."""
    yield from _DATA
    try:
        wanted = requires(NAME) or []
    except PackageNotFoundError:
        wanted = list(project_table().get("dependencies", []))
    for requirement in wanted:
        if "extra ==" in requirement:
            continue
        try:
            found = distribution(_project(requirement))
        except PackageNotFoundError:
            continue
        yield found.metadata["Name"], found.version, _licence(found)


def licences_folder() -> Path:
    """Return the folder with the notices, and with the licence texts that the libraries' licences ask for."""
    return resources.FOLDER / "licences"


def _project(requirement: str) -> str:
    end = next((place for place, each in enumerate(requirement) if each in " <>=!~;[("), len(requirement))
    return requirement[:end]


def _licence(part: Distribution) -> str:
    metadata = part.metadata
    fields = [field for field in ("License-Expression", "License") if field in metadata]
    stated = next((metadata[field] for field in fields if metadata[field]), "")
    if stated and len(stated) <= _LONGEST and "\n" not in stated:
        return stated
    for family in _FAMILIES:
        named = [each.removeprefix(family) for each in metadata.get_all("Classifier") or [] if each.startswith(family)]
        if named:
            return ", ".join(named)
    return ""


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

    def __init__(self, inspection: Path | None) -> None:
        """Make the page.

        Args:
            inspection: the folder of the open inspection; None where none is open.
        """
        super().__init__("aboutPage", "")
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
        for name, number, licence in parts():
            self._add(f"{name} {number}", licence or self.tr("licence included in the package"))
        for name, number in built_in():
            self._add(f"{name} {number}", self.tr("built into a library above"))
        self._add(
            "Qt",
            self.tr(
                "Used under the GNU Lesser General Public License, version 3. "
                "You may replace Qt's libraries with your own."
            ),
        )
        self._add(self.tr("Notices and licence texts"), str(licences_folder()))
        set_initial_focus(self, self.add_way_back(self.tr("Back")))

    def _add(self, label: str, text: str) -> None:
        value = QLabel(text)
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setMinimumWidth(0)
        title: QWidget = QLabel(label)
        self.form.addRow(title, value)
