"""A root of Debian 13 with Wine, and commands in it.

Wine 10 is the first that runs the program, and Debian 12 has an older one. The root is a folder, so nothing is
installed on the machine itself. Its mounts are in a namespace of their own, and end with the command.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from building.errors import BuildError
from building.staging import needed_tool

RELEASE = "trixie"
_PACKAGES = "wine wine64 xvfb xdotool fonts-dejavu-core ca-certificates"
_READY = "ready"
_BEGUN = "begun"  # the first file of a root: a folder without it is somebody's own
_COMPILER = "x86_64-w64-mingw32-gcc"
_HERE = Path(__file__).resolve().parent
_PREFIX = "prefix"
# The folder for temporary files is in memory and new for each command: a store forces each change to the disk, and
# tests make thousands. It is a drive of its own, because Wine knows no volume for a folder that is mounted in a drive.
_SCRATCH = "scratch"
_SCRATCH_DRIVE = "T:"


class Root:
    """A root in a folder, made by `make` unless it is there.

    Args:
        folder: The folder. Only an administrator can make it and run commands in it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()

    def make(self) -> None:
        """Make the root with Wine and a prefix. Return immediately if it is there.

        Raises:
            BuildError: This machine lacks a tool or the rights, the folder holds something else, or a step failed.
        """
        if os.geteuid() != 0:
            raise BuildError("Only root can make a root of Debian and run commands in it.")
        if (self.folder / _READY).is_file():
            return
        if self.folder.exists() and not (self.folder / _BEGUN).is_file() and any(self.folder.iterdir()):
            raise BuildError(f"{self.folder} holds other files. Give a folder that is empty or not there.")
        needed_tool("debootstrap", "debootstrap")
        compiler = needed_tool(_COMPILER, "gcc-mingw-w64-x86-64")
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        (self.folder / _BEGUN).touch()
        _step(["debootstrap", "--variant=minbase", RELEASE, str(self.folder)])
        for name in ("hosts", "resolv.conf"):
            shutil.copyfile(f"/etc/{name}", self.folder / "etc" / name)
        # The settings of apt hold how this machine reaches its packages.
        shutil.copytree("/etc/apt/apt.conf.d", self.folder / "etc/apt/apt.conf.d", dirs_exist_ok=True)
        install = "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends"
        _step(self.command(["sh", "-c", f"{install} {_PACKAGES}"]))
        _step(self.command(["wineboot", "--init"]))
        system = self.folder / _PREFIX / "drive_c/windows/system32"
        _step([compiler, "-shared", "-O2", "-s", str(_HERE / "icuuc.c"), "-o", str(system / "icuuc.dll")])
        (self.folder / _PREFIX / "dosdevices" / _SCRATCH_DRIVE.lower()).symlink_to(f"/{_SCRATCH}")
        for name in ("TEMP", "TMP"):
            # Wine takes neither from the environment of this machine.
            entry = ["HKCU\\Environment", "/v", name, "/d", f"{_SCRATCH_DRIVE}\\", "/f"]
            _step(self.command(["wine", "reg", "add", *entry]))
        (self.folder / _READY).touch()

    def command(
        self, command: Sequence[str], environment: Mapping[str, str] | None = None, where: str = "/"
    ) -> list[str]:
        """Return what runs a command in the root, with these variables and no others of this machine.

        Args:
            command: The command and its arguments.
            environment: Its variables besides those of every command there.
            where: The folder in the root that it runs in.
        """
        variables = {
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEPREFIX": f"/{_PREFIX}",
            # Without it, Wine's driver for Wayland complains at each start.
            "XDG_RUNTIME_DIR": f"/{_SCRATCH}",
            **(environment or {}),
        }
        given = [f"{name}={value}" for name, value in variables.items()]
        inside = shlex.join(["env", "-i", *given, "sh", "-c", f'cd {shlex.quote(where)} && exec "$@"', "sh", *command])
        root = shlex.quote(str(self.folder))
        mounts = [f"mount --rbind /{name} {root}/{name}" for name in ("proc", "dev", "sys")]
        mounts += [f"mkdir -p {root}/{_SCRATCH}", f"mount -t tmpfs -o mode=0700 tmpfs {root}/{_SCRATCH}"]
        return ["unshare", "--mount", "sh", "-c", f"{' && '.join(mounts)} && exec chroot {root} {inside}"]


def _step(command: Sequence[str]) -> None:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        raise BuildError(f"{command[0]} failed: {(lines or ['no reason given'])[-1]}")
