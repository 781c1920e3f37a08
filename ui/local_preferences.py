"""What this laptop remembers in the clear: where inspections lie and how the window stood; nothing of any case."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_RECENT = 12
KEY_FILE = "keys.json"  # what makes a folder an inspection
_RECENT = "recent"
_GEOMETRY = "geometry"
_FILES = "files"
_PANELS = "panels"


def ini() -> QSettings:
    """The file of all this, in the person's own settings folder."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Aboveline", "Aboveline")


def is_inspection(folder: Path) -> bool:
    """Whether there is an inspection in `folder`, by its key file."""
    try:
        return (folder / KEY_FILE).is_file()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether `path` is a folder that answers: a stick may be half out."""
    try:
        return path.is_dir()
    except OSError:
        return False


def recent_inspections() -> list[Path]:
    """Inspections opened here, newest first, then others that lie where bare names are looked up; all still there."""
    # Where bare names lie takes a library that an unlock page can do without.
    from app.folders import inspections_folder

    found = [Path(text) for text in _recent()]
    home = inspections_folder()
    if is_folder(home):
        found += sorted(home.iterdir())
    return [folder for folder in dict.fromkeys(found) if is_inspection(folder)]


def remember_inspection(folder: Path) -> None:
    """Put `folder` first among the recent inspections."""
    text = str(folder.absolute())
    others = [other for other in _recent() if other != text]
    ini().setValue(_RECENT, [text, *others][:MOST_RECENT])


def _recent() -> list[str]:
    value = ini().value(_RECENT, [])
    # An ini file holds a list of one as plain text.
    texts = [value] if isinstance(value, str) else value
    return [str(text) for text in texts] if isinstance(texts, list) else []


def geometry() -> QByteArray | None:
    """How the window stood last; None where it never did."""
    value = ini().value(_GEOMETRY)
    return value if isinstance(value, QByteArray) else None


def remember_geometry(value: QByteArray) -> None:
    ini().setValue(_GEOMETRY, value)


def panel_width(name: str) -> float | None:
    """How wide, in average characters, a panel was pulled by hand; None where it never was."""
    value = ini().value(f"{_PANELS}/{name}")
    try:
        return float(str(value)) if value is not None else None
    except ValueError:
        return None


def remember_panel_width(name: str, characters: float) -> None:
    ini().setValue(f"{_PANELS}/{name}", str(round(characters, 2)))


def files_folder() -> Path:
    """The folder that files were last written to or read from, or the person's own."""
    value = ini().value(_FILES)
    folder = Path(value) if isinstance(value, str) else Path.home()
    return folder if is_folder(folder) else Path.home()


def remember_files_folder(folder: Path) -> None:
    ini().setValue(_FILES, str(folder))
