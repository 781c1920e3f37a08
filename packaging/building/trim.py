"""The files of the packages and of the runtime that a build keeps.

Of Qt, only what is listed here is kept, because a new version of it brings libraries that the program does not use.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from building.archives import Entry, write_zip

_EARLIEST = 315_532_800  # 1980, the first year of a zip archive
# Packages of which only the named files are kept. The program uses four modules of Qt, and the style that is built in.
KEPT: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "windows": {
        "PySide6": (
            "__init__.py",
            "_*.py",
            "support/__init__.py",
            "support/deprecated.py",
            "Qt6Core.dll",
            "Qt6Gui.dll",
            "Qt6PrintSupport.dll",
            "Qt6Widgets.dll",
            "QtCore.pyd",
            "QtGui.pyd",
            "QtPrintSupport.pyd",
            "QtWidgets.pyd",
            "pyside6.abi3.dll",
            "msvcp140*.dll",
            "vcruntime140*.dll",
            "plugins/platforms/qwindows.dll",
            "plugins/platforms/qoffscreen.dll",
        ),
        # The other C++ libraries of Microsoft are in PySide6, and only Qt needs them.
        "shiboken6": (
            "__init__.py",
            "_*.py",
            "Shiboken.pyd",
            "shiboken6.abi3.dll",
            "msvcp140.dll",
            "vcruntime140*.dll",
        ),
    },
    "linux": {
        "PySide6": (
            "__init__.py",
            "_*.py",
            "support/__init__.py",
            "support/deprecated.py",
            "QtCore.abi3.so",
            "QtGui.abi3.so",
            "QtPrintSupport.abi3.so",
            "QtWidgets.abi3.so",
            "libpyside6.abi3.so.*",
            "Qt/lib/libQt6Core.so.6",
            "Qt/lib/libQt6DBus.so.6",
            "Qt/lib/libQt6Gui.so.6",
            "Qt/lib/libQt6OpenGL.so.6",
            "Qt/lib/libQt6PrintSupport.so.6",
            "Qt/lib/libQt6WaylandClient.so.6",
            "Qt/lib/libQt6Widgets.so.6",
            "Qt/lib/libQt6WlShellIntegration.so.6",
            "Qt/lib/libQt6XcbQpa.so.6",
            "Qt/lib/libicu*.so.*",
            "Qt/plugins/platforms/libqxcb.so",
            "Qt/plugins/platforms/libqwayland.so",
            "Qt/plugins/platforms/libqoffscreen.so",
            "Qt/plugins/platforminputcontexts/libcompose*.so",
            "Qt/plugins/platforminputcontexts/libibus*.so",
            "Qt/plugins/platformthemes/*.so",
            "Qt/plugins/printsupport/libcupsprintersupport.so",
            "Qt/plugins/wayland-decoration-client/libbradient.so",
            "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        ),
        "shiboken6": ("__init__.py", "_*.py", "Shiboken.abi3.so", "libshiboken6.abi3.so.*"),
    },
    "macos": {
        "PySide6": (
            "__init__.py",
            "_*.py",
            "support/__init__.py",
            "support/deprecated.py",
            "QtCore.abi3.so",
            "QtGui.abi3.so",
            "QtPrintSupport.abi3.so",
            "QtWidgets.abi3.so",
            "libpyside6.abi3*.dylib",
            "Qt/lib/QtCore.framework/*",
            "Qt/lib/QtDBus.framework/*",
            "Qt/lib/QtGui.framework/*",
            "Qt/lib/QtPrintSupport.framework/*",
            "Qt/lib/QtWidgets.framework/*",
            "Qt/plugins/platforms/libqcocoa.dylib",
            "Qt/plugins/platforms/libqoffscreen.dylib",
            "Qt/plugins/printsupport/*.dylib",
        ),
        "shiboken6": ("__init__.py", "_*.py", "Shiboken.abi3.so", "libshiboken6.abi3*.dylib"),
    },
}
# Folders of which only the named files are kept, on every system.
KEPT_EVERYWHERE: Mapping[str, tuple[str, ...]] = {
    # Bank holidays are those of England and Wales.
    "holidays/countries": ("__init__.py", "united_kingdom.py"),
    "holidays/financial": (),
    "holidays/locale": ("en_GB/LC_MESSAGES/GB.mo",),
    # Word documents are read and written with the tree of elements alone.
    "lxml": ("__init__.py", "_elementpath.*", "etree.*"),
    # cryptography calls its part in C, `_cffi_backend`, which parses no declarations.
    "cffi": (),
    "pycparser": (),
}
# Modules that are left empty: all that they do is to load modules that are left out.
EMPTIED = ("holidays/countries/__init__.py",)
# Of every package: types, sources in C, tests, and the notes of installers, which nothing reads.
LEFT_OUT = (
    "*.pyi",
    "*.pyx",
    "*.pxd",
    "*.pxi",
    "*.h",
    "*.lib",
    "*/py.typed",
    "*/__pycache__/*",
    "*/tests/*",
    "*.dist-info/RECORD",
    "*.dist-info/WHEEL",
    "*.dist-info/INSTALLER",
    "*.dist-info/top_level.txt",
    "*.dist-info/entry_points.txt",
    "*.dist-info/zip-safe",
    "*.dist-info/sboms/*",
    # Programs of packages for the command line.
    "sqlite_utils/__main__.py",
    "sqlite_utils/cli.py",
    # A second database of time zones: tzdata has them.
    "dateutil/zoneinfo/dateutil-zoneinfo.tar.gz",
    # The parts of default.docx once more.
    "docx/templates/default-docx-template/*",
    # The program uses Qt under the LGPL, whose text is in resources/licences.
    "*.dist-info/licenses/LicenseRef-Qt-Commercial.txt",
)
# Parts of Python. The program computes hashes without OpenSSL, uses no network, has an SQLite of its own, and starts no
# pool of processes.
RUNTIME_LEFT_OUT = (
    # Windows
    "python.exe",
    "pythonw.exe",
    "python.cat",
    "libcrypto-3.dll",
    "libssl-3.dll",
    "sqlite3.dll",
    "_asyncio.pyd",
    "_hashlib.pyd",
    "_multiprocessing.pyd",
    "_overlapped.pyd",
    "_sqlite3.pyd",
    "_ssl.pyd",
    "winsound.pyd",
    # Linux and macOS
    "*/lib-dynload/_asyncio.*",
    "*/lib-dynload/_codecs_*",
    "*/lib-dynload/_crypt.*",
    "*/lib-dynload/_curses*",
    "*/lib-dynload/_dbm.*",
    "*/lib-dynload/_gdbm.*",
    "*/lib-dynload/_hashlib.*",
    "*/lib-dynload/_multiprocessing.*",
    "*/lib-dynload/_sqlite3.*",
    "*/lib-dynload/_ssl.*",
    "*/lib-dynload/_test*",
    "*/lib-dynload/_tkinter.*",
    "*/lib-dynload/_xx*",
    "*/lib-dynload/audioop.*",
    "*/lib-dynload/nis.*",
    "*/lib-dynload/ossaudiodev.*",
    "*/lib-dynload/readline.*",
    "*/lib-dynload/spwd.*",
    "*/lib-dynload/xx*",
    "*/config-*/*",
    "*/test/*",
    "*/tests/*",
    "*/__pycache__/*",
)
# Modules of Python without their suffix. On Windows they are in an archive, elsewhere in a folder.
LIBRARY_LEFT_OUT = (
    # Their parts in C are left out above.
    "_pyrepl/*",
    "asyncio/*",
    "curses/*",
    "dbm/*",
    "multiprocessing/*",
    "sqlite3/*",
    "ssl",
    "tkinter/*",
    "turtle",
    # Replacements of parts in C, for a Python that lacks those.
    "_pydatetime",
    "_pydecimal",
    "_pyio",
    # Networks.
    "ftplib",
    "http/*",
    "imaplib",
    "mailbox",
    "poplib",
    "smtplib",
    "socketserver",
    "telnetlib",
    "urllib/request",
    "urllib/robotparser",
    "webbrowser",
    "wsgiref/*",
    "xmlrpc/*",
    # Tools for the authors of programs.
    "bdb",
    "cProfile",
    "compileall",
    "doctest",
    "ensurepip/*",
    "idlelib/*",
    "lib2to3/*",
    "modulefinder",
    "optparse",
    "pdb",
    "pickletools",
    "profile",
    "pstats",
    "pydoc",
    "pydoc_data/*",
    "symtable",
    "trace",
    "turtledemo/*",
    "unittest/*",
    "venv/*",
)


def trim_packages(folder: Path, system: str) -> None:
    """Remove from a folder of packages everything that the program does not use on a system."""
    for package, kept in (*KEPT[system].items(), *KEPT_EVERYWHERE.items()):
        _remove(folder / package, _outside(kept))
    for module in EMPTIED:
        if (folder / module).is_file():
            (folder / module).write_text("", encoding="utf-8")
    _remove(folder, lambda name: _matches(name, LEFT_OUT))


def trim_runtime(folder: Path) -> None:
    """Remove from a Python everything that the program does not use."""
    _remove(folder, lambda name: _matches(name, RUNTIME_LEFT_OUT))
    for library in folder.glob("lib/python3.*"):
        _remove(library, is_left_out)
    for path in folder.glob("python3*.zip"):
        with zipfile.ZipFile(path) as archive:
            kept = {name: Entry(archive.read(name)) for name in archive.namelist()}
        kept = {name: entry for name, entry in kept.items() if not is_left_out(name)}
        # The time of the modules is compared with nothing.
        write_zip(path, kept, _EARLIEST)


def is_left_out(name: str) -> bool:
    """Return whether a build leaves a module of Python out, by the name of its file below the library's folder."""
    return _matches(PurePosixPath(name).with_suffix("").as_posix(), LIBRARY_LEFT_OUT)


def _outside(kept: Iterable[str]) -> Callable[[str], bool]:
    return lambda name: not _matches(name, kept)


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)


def _remove(folder: Path, unwanted: Callable[[str], bool]) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif unwanted(path.relative_to(folder).as_posix()):
            path.unlink()
