"""Ask Windows whether it trusts the signature of a program. Nothing is fetched for the answer."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

_NO_UI, _NO_REVOCATION, _A_FILE, _NO_URL = 2, 0, 1, 0x1000


class _Guid(ctypes.Structure):
    _fields_ = [("a", ctypes.c_uint32), ("b", ctypes.c_uint16), ("c", ctypes.c_uint16), ("d", ctypes.c_ubyte * 8)]


class _File(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_uint32),
        ("path", ctypes.c_wchar_p),
        ("handle", ctypes.c_void_p),
        ("subject", ctypes.c_void_p),
    ]


class _Data(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_uint32),
        ("policy_data", ctypes.c_void_p),
        ("subject_data", ctypes.c_void_p),
        ("ui", ctypes.c_uint32),
        ("revocation", ctypes.c_uint32),
        ("kind", ctypes.c_uint32),
        ("file", ctypes.POINTER(_File)),
        ("action", ctypes.c_uint32),
        ("state", ctypes.c_void_p),
        ("url", ctypes.c_wchar_p),
        ("flags", ctypes.c_uint32),
        ("context", ctypes.c_uint32),
        ("settings", ctypes.c_void_p),
    ]


# WINTRUST_ACTION_GENERIC_VERIFY_V2
_VERIFY = _Guid(0x00AAC56B, 0xCD44, 0x11D0, (ctypes.c_ubyte * 8)(0x8C, 0xC2, 0x00, 0xC0, 0x4F, 0xC2, 0x95, 0xEE))


def is_trusted(path: Path, library: Any = None) -> bool:
    """Return whether a program has a signature of a publisher whom this Windows trusts.

    Args:
        path: The program.
        library: Windows' wintrust.dll; another in tests.
    """
    wintrust = library or ctypes.WinDLL("wintrust")  # type: ignore[attr-defined]  # Windows only
    file = _File(ctypes.sizeof(_File), str(path), None, None)
    data = _Data()
    data.size = ctypes.sizeof(_Data)
    data.ui, data.revocation, data.kind = _NO_UI, _NO_REVOCATION, _A_FILE
    data.file = ctypes.pointer(file)
    # Only what is on this laptop is asked.
    data.flags = _NO_URL
    return int(wintrust.WinVerifyTrust(None, ctypes.byref(_VERIFY), ctypes.byref(data))) == 0
