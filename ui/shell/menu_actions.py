"""What the menus do, and what has to be asked for first: a file, a folder, a size."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.local_preferences import files_folder, is_folder
from ui.settings import SMALLEST_TEXT, TEXT_STEP, settings
from ui.shell.menus import SEPARATOR, MenuEntry
from ui.shell.overlay_pages import OverlayPages
from ui.widgets import asking

if TYPE_CHECKING:
    from ui.shell.main_window import MainWindow


class MenuActions(QObject):
    """`entries` are the menus' lines; the rest is what they do."""

    def __init__(self, window: MainWindow, asides: OverlayPages) -> None:
        super().__init__(window)
        self._window = window
        self._asides = asides

    def entries(self) -> tuple[Sequence[MenuEntry | None], Sequence[MenuEntry | None], Sequence[MenuEntry | None]]:
        """The menus of the inspection, of the view and of help."""
        return self._inspection(), self._view(), self._help()

    def _inspection(self) -> Sequence[MenuEntry | None]:
        window = self._window
        return (
            MenuEntry("newAction", self.tr("&New…"), window.make_new, "Ctrl+N", inside=False),
            MenuEntry("openAction", self.tr("&Open…"), self.ask_folder, "Ctrl+O", inside=False),
            MenuEntry("joinAction", self.tr("&Join from a file…"), self.join, "Ctrl+Shift+J", inside=False),
            MenuEntry("othersAction", self.tr("O&ther inspections"), window.leave_inspection),
            SEPARATOR,
            MenuEntry("sampleAction", self.tr("&Import the sample…"), self.import_sample, "Ctrl+I"),
            MenuEntry("handOutAction", self.tr("&Hand out…"), self._hand_out, "Ctrl+Shift+H"),
            MenuEntry("exportAction", self.tr("&Export…"), self._export, "Ctrl+E"),
            MenuEntry("mergeAction", self.tr("&Merge files…"), self._merge, "Ctrl+M"),
            SEPARATOR,
            MenuEntry("backupsAction", self.tr("&Backups…"), self.show_backups),
            MenuEntry("restoreAction", self.tr("&Restore a backup…"), self.restore, inside=False),
            MenuEntry("passphraseAction", self.tr("Change &passphrase…"), self.change_passphrase),
            MenuEntry("lockAction", self.tr("&Lock"), window.lock, "Ctrl+L"),
            SEPARATOR,
            MenuEntry("quitAction", self.tr("&Quit"), window.close, "Ctrl+Q", inside=False),
        )

    def _view(self) -> Sequence[MenuEntry | None]:
        return (
            MenuEntry("casesAction", self.tr("&Cases"), self._cases, "Ctrl+1"),
            MenuEntry("findAction", self.tr("Sea&rch the cases"), self._find, "Ctrl+F"),
            SEPARATOR,
            MenuEntry(
                "largerAction", self.tr("&Larger text"), lambda: _grow(TEXT_STEP), "Ctrl++", "Ctrl+=", inside=False
            ),
            MenuEntry("smallerAction", self.tr("&Smaller text"), lambda: _grow(-TEXT_STEP), "Ctrl+-", inside=False),
            MenuEntry("usualAction", self.tr("&Usual size of text"), lambda: _grow(None), "Ctrl+0", inside=False),
            SEPARATOR,
            MenuEntry("settingsAction", self.tr("S&ettings…"), self._asides.show_settings, "Ctrl+,", inside=False),
        )

    def _help(self) -> Sequence[MenuEntry | None]:
        window, asides = self._window, self._asides
        return (
            MenuEntry("keysAction", self.tr("&Keys"), lambda: asides.show_keys(window.menus), "?", inside=False),
            MenuEntry("guideAction", self.tr("&User guide"), asides.show_guide, inside=False),
            MenuEntry("aboutAction", self.tr("&About Aboveline"), self._about, inside=False),
        )

    def ask_folder(self) -> None:
        """Open the inspection in a folder."""
        from app.folders import inspections_folder

        home = inspections_folder()
        start = home if is_folder(home) else Path.home()
        found = asking.ask_folder(self._window, self.tr("Open an inspection"), start)
        if found is not None:
            self._window.open_folder(found)

    def join(self) -> None:
        """Join an inspection from a file."""
        file = asking.ask_assessment_file(self._window, self.tr("Join from a file"))
        if file is not None:
            self._window.join(file)

    def import_sample(self) -> None:
        """Show what a sheet of cases would bring."""
        window = self._window
        if (workplace := window.open_view()) and (file := asking.ask_table(window, self.tr("Import the sample"))):
            workplace.sharing.import_sample(file)

    def change_passphrase(self) -> None:
        """Ask for another passphrase of this laptop."""
        if workplace := self._window.open_view():
            workplace.sharing.change_passphrase()

    def show_backups(self) -> None:
        """How it stands with the backups, and where they go."""
        backups = self._window.safety.backups
        if (workplace := self._window.open_view()) and backups is not None:
            workplace.sharing.show_backups(backups, self.restore)

    def restore(self) -> None:
        """Make an inspection from one of the backups in a folder."""
        chosen = Path(settings().backup_folder or files_folder())
        start = chosen if is_folder(chosen) else files_folder()
        found = asking.ask_folder(self._window, self.tr("Choose a backup, or the folder of them"), start)
        if found is not None:
            self._window.restore(found)

    def _hand_out(self) -> None:
        if workplace := self._window.open_view():
            workplace.sharing.hand_out()

    def _export(self) -> None:
        workplace = self._window.open_view()
        if workplace is None:
            return
        parts = [workplace.session.area, workplace.session.current_assessor or "all"]
        name = "-".join(part for part in parts if part).replace(" ", "-") + asking.SUFFIX
        path = asking.ask_where_to_write(self._window, self.tr("Export to a file"), name)
        if path is not None:
            workplace.sharing.export_to(path)

    def _merge(self) -> None:
        window = self._window
        if (workplace := window.open_view()) and (paths := asking.ask_assessment_files(window, self.tr("Merge files"))):
            workplace.sharing.merge(paths)

    def _cases(self) -> None:
        if workplace := self._window.open_view():
            workplace.show_cases()

    def _find(self) -> None:
        if workplace := self._window.open_view():
            workplace.show_cases()
            workplace.cases.look_for()

    def _about(self) -> None:
        workplace = self._window.view
        self._asides.show_about(workplace.session.folder if workplace is not None else None)


def _grow(by: int | None) -> None:
    """Make text larger or smaller, by per cent of the system's size; None: as large as the system's."""
    chosen = settings()
    chosen.text_percent = SMALLEST_TEXT if by is None else chosen.text_percent + by
