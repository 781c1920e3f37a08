"""Tell where a folder lies on a laptop, and warn of places that are unfit for an inspection.

A program that copies folders to a server replaces files under an open database, and an administrator's server is not
where case content belongs. SQLite's log needs the shared memory of one computer, so a share can lose what was saved.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath, PureWindowsPath

from app.message import NO_TEXT, Message

# The variables that OneDrive sets for its folders.
_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
# Names of folders that are copied elsewhere: OneDrive adds the name of the organisation after a dash.
_SYNCED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
}
_NETWORK_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "davfs", "fuse.davfs2"}
)
_MOUNTS = Path("/proc/mounts")
_REMOTE = 4  # of GetDriveType


def placement_warning(
    folder: Path, environment: Mapping[str, str] | None = None, platform: str = sys.platform
) -> Message:
    """Return why an inspection should not be in a folder, which need not exist; no text if nothing is known against it.

    Args:
        folder: The folder of the inspection, which need not exist.
        environment: The variables of the environment; those of this process by default.
        platform: The system.
    """
    variables = os.environ if environment is None else environment
    absolute = os.path.abspath(folder) if platform == sys.platform else str(folder)  # noqa: PTH100 - keeps links
    path: PurePath = PureWindowsPath(absolute) if platform == "win32" else PurePath(absolute)
    for name, place in _synced_folders(variables, platform):
        if path.is_relative_to(place):
            return _synced(folder, name)
    for part in path.parts:
        known = _SYNCED.get(part.casefold().partition(" - ")[0])
        if known is not None:
            return _synced(folder, known)
    if platform == "win32":
        roaming = variables.get("APPDATA", "")
        if roaming and path.is_relative_to(PureWindowsPath(roaming)):
            return Message(
                "{folder} is in the part of your profile that Windows copies to a server when you sign out. Choose a "
                "folder outside it.",
                folder=folder,
            )
    if _is_shared(path, platform):
        return Message(
            "{folder} is on a network drive. The inspection is not reliable there, and others may reach it. Choose a "
            "folder on this laptop.",
            folder=folder,
        )
    return NO_TEXT


def _synced(folder: Path, name: str) -> Message:
    return Message(
        "{folder} is kept in step with {name}, which copies it to a server and may replace its files while the "
        "inspection is open. Choose a folder outside it.",
        folder=folder,
        name=name,
    )


def _synced_folders(variables: Mapping[str, str], platform: str) -> Iterator[tuple[str, PurePath]]:
    if platform == "win32":
        for name in _ONEDRIVE:
            if variables.get(name):
                yield "OneDrive", PureWindowsPath(variables[name])


def _is_shared(path: PurePath, platform: str) -> bool:
    if platform == "win32":
        # A device path such as \\?\C:\ is long, and not on a server.
        drive = path.drive.removeprefix("\\\\?\\")
        if drive.upper().startswith("UNC\\") or (drive.startswith("\\\\") and not drive.startswith("\\\\.")):
            return True
        return len(drive) == 2 and drive_type(f"{drive}\\") == _REMOTE
    if not platform.startswith("linux"):
        return False
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    mounted = [fields for fields in map(str.split, lines) if len(fields) > 2 and path.is_relative_to(_named(fields[1]))]
    return bool(mounted) and max(mounted, key=lambda fields: len(_named(fields[1])))[2] in _NETWORK_SYSTEMS


def _named(mount: str) -> str:
    """Return a mount point with its spaces, which the system writes in octal."""
    return mount.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")


def drive_type(root: str) -> int:
    """Return what Windows says of a drive: 2 removable, 3 fixed, 4 on the network; 0 on another system.

    Windows knows this without asking the drive, so a share that is out of reach costs no time.
    """
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(root))
    return 0
