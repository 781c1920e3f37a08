"""What this program is: its version, what it is made of and under which licences, and where it keeps its data."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, requires, version
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

import resources
from app.folders import inspections_folder
from ui.local_preferences import ini
from ui.style import CONTROL, strong_font
from ui.widgets.form_page import FormPage
from ui.widgets.initial_focus import set_initial_focus

_NAME = "aboveline"
_FAMILIES = ("License :: OSI Approved :: ", "License :: ")
_FONT = "Inter", "4.001", "OFL-1.1"  # the one part that is no package
_LONGEST = 60  # characters of a licence's name; what is longer is the licence itself


def program_version() -> str:
    """The version that is installed, or that the sources state."""
    try:
        return version(_NAME)
    except PackageNotFoundError:
        return str(_sources().get("version", ""))


def parts() -> Iterator[tuple[str, str, str]]:
    """Name, version and licence of the font and of each library that the program needs."""
    yield _FONT
    try:
        wanted = requires(_NAME) or []
    except PackageNotFoundError:
        wanted = list(_sources().get("dependencies", []))
    for requirement in wanted:
        if "extra ==" in requirement:
            continue
        try:
            found = distribution(_project(requirement))
        except PackageNotFoundError:
            continue
        yield found.metadata["Name"], found.version, _licence(found)


def _sources() -> dict[str, Any]:
    """What the sources say of the project, where the program is run from them."""
    file = Path(resources.__file__).parents[1] / "pyproject.toml"
    if not file.is_file():
        return {}
    found = tomllib.loads(file.read_text(encoding="utf-8")).get("project", {})
    return found if isinstance(found, dict) else {}


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


class AboutPage(FormPage):
    """`inspection` is the folder of the one that is open."""

    def __init__(self, inspection: Path | None) -> None:
        super().__init__("aboutPage", "")
        self.title.setText(self.tr("About Aboveline"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr("Case assessments in the field, offline: evidence kept, scores live, laptops merged.")
        )
        self.intro.show()
        self._add(self.tr("Version"), program_version() or self.tr("not known"))
        if inspection is not None:
            self._add(self.tr("The open inspection"), str(inspection))
        self._add(self.tr("Inspections are made in"), str(inspections_folder()))
        self._add(self.tr("Settings"), ini().fileName())
        heading = QLabel(self.tr("Made of"))
        heading.setFont(strong_font(self.font()))
        heading.setMinimumHeight(CONTROL)
        heading.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.form.addRow(heading)
        for name, number, licence in parts():
            self._add(f"{name} {number}", licence or self.tr("its licence comes with it"))
        set_initial_focus(self, self.add_way_back(self.tr("Back")))

    def _add(self, label: str, text: str) -> None:
        value = QLabel(text)
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setMinimumWidth(0)
        title: QWidget = QLabel(label)
        self.form.addRow(title, value)
