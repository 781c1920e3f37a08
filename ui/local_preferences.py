"""Remember settings of this laptop without encryption: inspections, the window's place and panel widths.

Nothing of any case is stored here. Of an inspection these are its folder, its area and days of fieldwork, the person's
role, and how many of its cases are complete: what the pages before unlocking show (ADR 19).
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from app.folders import is_inspection

MOST_RECENT = 12
_RECENT = "recent"
_LABELS = "labels"
_GEOMETRY = "geometry"
_FILES = "files"
_PANELS = "panels"
_DIGITS = 6
_files_folder: list[Path] = []  # the last one, if any


def ini() -> QSettings:
    """Return the settings file, in the person's own settings folder."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Aboveline", "Aboveline")


def is_folder(path: Path) -> bool:
    """Return whether `path` is a folder that can be read. A stick that is being removed cannot."""
    try:
        return path.is_dir()
    except OSError:
        return False


def recent_inspections() -> list[Path]:
    """Return the existing inspections: those opened on this laptop, newest first, then others in the default folder."""
    # The default folder comes from a library whose import would delay the unlock page.
    from app.folders import inspections_folder

    found = [Path(text) for text in _recent()]
    home = inspections_folder()
    if is_folder(home):
        found += sorted(home.iterdir())
    return [folder for folder in dict.fromkeys(found) if is_inspection(folder)]


def remember_inspection(folder: Path) -> None:
    """Make `folder` the first of the recent inspections."""
    text = str(folder.absolute())
    others = [other for other in _recent() if other != text]
    ini().setValue(_RECENT, [text, *others][:MOST_RECENT])


def forget_inspection(folder: Path) -> None:
    """Drop a folder that is gone from the recent inspections, with its label."""
    text = str(folder.absolute())
    ini().setValue(_RECENT, [other for other in _recent() if other != text])
    kept = {path: known for path, known in _labels().items() if path != text}
    ini().setValue(_LABELS, [each for pair in kept.items() for each in pair])


class InspectionLabel(NamedTuple):
    """The label of an inspection, which is known before it is unlocked. Nothing in it is about a child.

    Attributes:
        area: The area.
        first: The first day of fieldwork, as YYYY-MM-DD; empty if it is not known.
        last: The last day, likewise.
        role: The role of the person on this laptop, `lead` or `assessor`; empty where it is nobody's in particular.
        cases: The number of cases.
        complete: The number of complete cases.
    """

    area: str
    first: str
    last: str
    role: str
    cases: int
    complete: int


def inspection_label(folder: Path) -> InspectionLabel | None:
    """Return what was known of the inspection in `folder` when it was last open; None if it never was."""
    fields = _labels().get(str(folder.absolute()), "").split("\t")
    if len(fields) != len(InspectionLabel._fields):
        return None
    first, last, role, cases, complete, area = fields
    if not area or not all(text.isascii() and text.isdecimal() and len(text) < _DIGITS for text in (cases, complete)):
        return None
    return InspectionLabel(area, first, last, role, int(cases), int(complete))


def remember_label(folder: Path, label: InspectionLabel) -> None:
    """Store what may be shown of the inspection in `folder` before it is unlocked; forget it of older ones."""
    text = str(folder.absolute())
    area = " ".join(label.area.split())
    fields = (label.first, label.last, label.role, str(label.cases), str(label.complete), area)
    kept = {path: known for path, known in _labels().items() if path in _recent()}
    kept[text] = "\t".join(fields)
    if kept != _labels():
        # A flat list of paths and labels, which needs no parser while the program starts.
        ini().setValue(_LABELS, [each for pair in kept.items() for each in pair])


def _labels() -> dict[str, str]:
    texts = _texts(_LABELS)
    return dict(zip(texts[::2], texts[1::2], strict=False))


def _recent() -> list[str]:
    return _texts(_RECENT)


def _texts(name: str) -> list[str]:
    value = ini().value(name, [])
    # QSettings returns a list of one text as a plain text.
    texts = [value] if isinstance(value, str) else value
    return [str(text) for text in texts] if isinstance(texts, list) else []


def geometry() -> QByteArray | None:
    """Return the last size and place of the window; None if there is none."""
    value = ini().value(_GEOMETRY)
    return value if isinstance(value, QByteArray) else None


def remember_geometry(value: QByteArray) -> None:
    """Store the size and place of the window."""
    ini().setValue(_GEOMETRY, value)


def panel_width(name: str) -> float | None:
    """Return the width in average characters to which a panel was dragged; None if it never was."""
    value = ini().value(f"{_PANELS}/{name}")
    try:
        return float(str(value)) if value is not None else None
    except ValueError:
        return None


def remember_panel_width(name: str, characters: float) -> None:
    """Store the width of a panel, in average characters."""
    ini().setValue(f"{_PANELS}/{name}", str(round(characters, 2)))


def files_folder() -> Path:
    """Return the folder that files were last written to or read from in this run, or the person's home folder."""
    folder = _files_folder[-1] if _files_folder else Path.home()
    return folder if is_folder(folder) else Path.home()


def remember_files_folder(folder: Path) -> None:
    """Begin the next dialog in the folder that a file was written to or read from, until the program ends.

    Its name may name a child, so it is not stored.
    """
    _files_folder[:] = [folder]
    ini().remove(_FILES)  # where earlier versions stored it
