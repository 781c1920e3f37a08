"""The window of Aboveline: everything that needs Qt."""

import sys


def _hash_without_another_openssl() -> None:
    """Let `hashlib` use Python's own SHA-256, so that the process loads no OpenSSL for it.

    The libraries that encrypt and store bring an OpenSSL each. A third one, for hashes only, would hold three and a
    half megabytes. A Python that was built without hashes of its own, and a process that has loaded OpenSSL already,
    keep it.
    """
    # Without contextlib, which takes longer than the rest: until `ui.entry` runs, Ctrl+C shows Python's words.
    try:
        if sys.version_info >= (3, 12):
            import _sha2  # noqa: F401 - is it there?
        else:
            import _sha256  # type: ignore[import-not-found]  # noqa: F401 - is it there?
    except ImportError:
        return
    sys.modules.setdefault("_hashlib", None)  # type: ignore[arg-type]  # how Python says that a module is not there


# Before the package's modules import `hashlib`.
_hash_without_another_openssl()
