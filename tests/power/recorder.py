"""Records what this process asks of the disk: SQLite through its own file layer, the rest through `os`."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from sqlcipher3 import _sqlite3

from tests.power.disk import Event, Recording

_CREATE, _JOURNAL, _LOG = 0x4, 0x800, 0x80000
_POINTER, _INT, _LONG = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
# A file's name stays where it is in memory: SQLite keeps pointing at it.
_OPEN = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _POINTER, _INT, ctypes.POINTER(_INT))
_DELETE = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT)
_CLOSE = ctypes.CFUNCTYPE(_INT, _POINTER)
_WRITE = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT, _LONG)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _POINTER, _LONG)
_SYNC = ctypes.CFUNCTYPE(_INT, _POINTER, _INT)


class _Vfs(ctypes.Structure):
    """The beginning of SQLite's `sqlite3_vfs`."""

    _fields_ = (
        ("iVersion", _INT),
        ("szOsFile", _INT),
        ("mxPathname", _INT),
        ("pNext", _POINTER),
        ("zName", ctypes.c_char_p),
        ("pAppData", _POINTER),
        ("xOpen", _OPEN),
        ("xDelete", _DELETE),
    )


class _Methods(ctypes.Structure):
    """SQLite's `sqlite3_io_methods`, version 3."""

    _fields_ = (
        ("iVersion", _INT),
        ("xClose", _CLOSE),
        ("xRead", _POINTER),
        ("xWrite", _WRITE),
        ("xTruncate", _TRUNCATE),
        ("xSync", _SYNC),
        ("others", _POINTER * 13),
    )


class _File(ctypes.Structure):
    _fields_ = (("pMethods", ctypes.POINTER(_Methods)),)


class Recorder:
    """Records everything under `root` from `begin` on; `say` puts an acknowledgement among it."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._numbers = count(1)
        self._nodes: dict[str, int] = {}
        self.recording = Recording(root=1)
        self._adopt(self._root)
        self._paths: dict[int, tuple[str, bool]] = {}  # SQLite's open files: where, and whether new logs
        self._methods: dict[int, tuple[_Methods, _Methods]] = {}
        self._by_sqlite: set[int] = set()  # files whose every write is seen as it is made
        self._kept: list[object] = []  # what C code points at

    def _adopt(self, path: Path) -> int:
        """Number what is there already."""
        number = self._nodes[str(path)] = next(self._numbers)
        if path.is_dir():
            self.recording.folders[number] = {each.name: self._adopt(each) for each in sorted(path.iterdir())}
        else:
            self.recording.files[number] = path.read_bytes()
        return number

    def say(self, text: str) -> None:
        self._add(Event("said", text=text))

    def _add(self, event: Event) -> None:
        self.recording.events.append(event)

    def begin(self) -> None:
        """Record the calls between SQLite and its files, and the calls of `os` that change the disk."""
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        vfs = library.sqlite3_vfs_find(None).contents
        really_open, really_delete = _OPEN.from_buffer_copy(vfs.xOpen), _DELETE.from_buffer_copy(vfs.xDelete)

        def x_open(layer: int, name: int | None, file: int, flags: int, out: Any) -> int:
            path = os.fsdecode(ctypes.string_at(name)) if name else ""
            was_there = Path(path).exists()
            result = int(really_open(layer, name, file, flags, out))
            if result == 0 and self._is_ours(path):
                if not was_there:
                    self._link(path, next(self._numbers))
                self._by_sqlite.add(self._nodes[path])
                self._paths[file] = path, bool(flags & _CREATE and flags & (_JOURNAL | _LOG))
                self._stand_between(file)
            return result

        def x_delete(layer: int, name: int, sync_folder: int) -> int:
            result = int(really_delete(layer, name, sync_folder))
            path = os.fsdecode(ctypes.string_at(name))
            if result == 0 and self._is_ours(path):
                self._unlink(path)
                if sync_folder:
                    self._sync_folder(str(Path(path).parent))
            return result

        vfs.xOpen, vfs.xDelete = _OPEN(x_open), _DELETE(x_delete)
        self._kept += [vfs.xOpen, vfs.xDelete, really_open, really_delete]
        self._watch_os()

    def _stand_between(self, address: int) -> None:
        file = _File.from_address(address)
        real = file.pMethods.contents
        at = ctypes.addressof(real)
        if at not in self._methods:
            copy = _Methods.from_buffer_copy(real)
            self._methods[at] = real, copy

            def x_write(opened: int, data: int, amount: int, offset: int) -> int:
                result = int(real.xWrite(opened, data, amount, offset))
                if result == 0:
                    self._write(self._paths[opened][0], offset, ctypes.string_at(data, amount))
                return result

            def x_truncate(opened: int, size: int) -> int:
                result = int(real.xTruncate(opened, size))
                if result == 0:
                    self._add(Event("cut", self._nodes[self._paths[opened][0]], size))
                return result

            def x_sync(opened: int, flags: int) -> int:
                result = int(real.xSync(opened, flags))
                path, fresh = self._paths[opened]
                self._add(Event("sync", self._nodes[path]))
                if fresh:
                    # SQLite's own layer forces out the folder with a new log or journal, once.
                    self._sync_folder(str(Path(path).parent))
                    self._paths[opened] = path, False
                return result

            def x_close(opened: int) -> int:
                self._paths.pop(opened, None)
                return int(real.xClose(opened))

            copy.xWrite, copy.xTruncate = _WRITE(x_write), _TRUNCATE(x_truncate)
            copy.xSync, copy.xClose = _SYNC(x_sync), _CLOSE(x_close)
        file.pMethods = ctypes.pointer(self._methods[at][1])

    def _watch_os(self) -> None:
        for name, after in (
            ("fsync", self._forced),
            ("rename", self._rename),
            ("replace", self._rename),
            ("unlink", self._unlink),
            ("mkdir", self._made),
            ("rmdir", self._unlink),
        ):
            setattr(os, name, self._followed(getattr(os, name), after))

    def _followed(self, real: Callable[..., None], after: Callable[..., None]) -> Callable[..., None]:
        """A call of `os` that is noted once it went through, if what it names is ours."""

        def call(first: Any, *others: Any) -> None:
            real(first, *others)
            name = Path(f"/proc/self/fd/{first}").readlink() if isinstance(first, int) else first
            path = os.fspath(name)
            if self._is_ours(path):
                after(path, *(os.fspath(other) for other in others if not isinstance(other, int)))

        return call

    def _forced(self, path: str) -> None:
        if Path(path).is_dir():
            self._sync_folder(path)
            return
        if path not in self._nodes:
            self._link(path, next(self._numbers))
        if self._nodes[path] not in self._by_sqlite:
            # Data that Python wrote is seen here first, so it is recorded as written and then as synced.
            self._write(path, 0, Path(path).read_bytes())
        self._add(Event("sync", self._nodes[path]))

    def _made(self, path: str) -> None:
        number = next(self._numbers)
        self.recording.folders[number] = {}
        self._link(path, number)

    def _is_ours(self, path: str) -> bool:
        return path.startswith(f"{self._root}{os.sep}") or path == str(self._root)

    def _write(self, path: str, offset: int, data: bytes) -> None:
        self._add(Event("write", self._nodes[path], offset, data))

    def _link(self, path: str, number: int) -> None:
        self._nodes[path] = number
        folder, name = os.path.split(path)
        self._add(Event("name", self._nodes[folder], name=name, target=number))

    def _unlink(self, path: str) -> None:
        if path not in self._nodes:
            return
        folder, name = os.path.split(path)
        del self._nodes[path]
        self._add(Event("name", self._nodes[folder], name=name))

    def _rename(self, old: str, new: str) -> None:
        folder, name = os.path.split(new)
        if str(Path(old).parent) != folder:
            raise NotImplementedError("Nothing here moves from folder to folder.")
        if old not in self._nodes:
            # A file that was never forced out: there, and empty as far as the disk knows.
            self._link(old, next(self._numbers))
        moved = {path: number for path, number in self._nodes.items() if path == old or path.startswith(old + os.sep)}
        for path, number in moved.items():
            del self._nodes[path]
            self._nodes[new + path[len(old) :]] = number
        self._add(Event("name", self._nodes[folder], name=name, target=self._nodes[new], old=Path(old).name))

    def _sync_folder(self, path: str) -> None:
        self._add(Event("sync folder", self._nodes[path]))
