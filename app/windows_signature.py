"""Ask Windows whose signature of a program it trusts. Nothing is fetched for the answer."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

_NO_UI, _NO_REVOCATION, _A_FILE, _NO_URL = 2, 0, 1, 0x1000
_VERIFY_AND_KEEP, _CLOSE = 1, 2


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


class CertificateContext(ctypes.Structure):
    """The beginning of CERT_CONTEXT: a certificate as DER."""

    _fields_ = [("encoding", ctypes.c_uint32), ("data", ctypes.c_void_p), ("size", ctypes.c_uint32)]


class ProviderCertificate(ctypes.Structure):
    """The beginning of CRYPT_PROVIDER_CERT."""

    _fields_ = [("size", ctypes.c_uint32), ("context", ctypes.POINTER(CertificateContext))]


# WINTRUST_ACTION_GENERIC_VERIFY_V2
_ACTION = _Guid(0x00AAC56B, 0xCD44, 0x11D0, (ctypes.c_ubyte * 8)(0x8C, 0xC2, 0x00, 0xC0, 0x4F, 0xC2, 0x95, 0xEE))


def publisher(path: Path, library: Any = None) -> bytes | None:
    """Return who signed a program, if this Windows trusts the signature.

    Args:
        path: The program.
        library: Windows' wintrust.dll; another in tests.

    Returns:
        The subject of the certificate (DER), which stays the same when a publisher renews it; None where there is no
        signature that is trusted.
    """
    wintrust = library or ctypes.WinDLL("wintrust")  # type: ignore[attr-defined]  # Windows only
    file = _File(ctypes.sizeof(_File), str(path), None, None)
    data = _Data()
    data.size = ctypes.sizeof(_Data)
    data.ui, data.revocation, data.kind = _NO_UI, _NO_REVOCATION, _A_FILE
    data.file = ctypes.pointer(file)
    # Only what is on this laptop is asked.
    data.flags = _NO_URL
    data.action = _VERIFY_AND_KEEP
    try:
        if int(wintrust.WinVerifyTrust(None, ctypes.byref(_ACTION), ctypes.byref(data))) != 0:
            return None
        return _subject(_signer(wintrust, data.state))
    finally:
        data.action = _CLOSE
        wintrust.WinVerifyTrust(None, ctypes.byref(_ACTION), ctypes.byref(data))


def _signer(wintrust: Any, state: int) -> bytes:
    """Return the certificate of the signature that was just verified; empty where there is none."""
    provider, signer, found = (
        wintrust.WTHelperProvDataFromStateData,
        wintrust.WTHelperGetProvSignerFromChain,
        wintrust.WTHelperGetProvCertFromChain,
    )
    provider.argtypes, provider.restype = [ctypes.c_void_p], ctypes.c_void_p
    signer.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint32]
    signer.restype = ctypes.c_void_p
    found.argtypes, found.restype = [ctypes.c_void_p, ctypes.c_uint32], ctypes.POINTER(ProviderCertificate)
    given = provider(state)
    first = signer(given, 0, 0, 0) if given else None
    entry = found(first, 0) if first else None
    if not entry or not entry.contents.context:
        return b""
    certificate = entry.contents.context.contents
    return ctypes.string_at(certificate.data, certificate.size)


def _subject(certificate: bytes) -> bytes | None:
    from cryptography.x509 import load_der_x509_certificate

    try:
        return load_der_x509_certificate(certificate).subject.public_bytes()
    except ValueError:
        return None
