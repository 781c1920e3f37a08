"""The versions of the libraries that are built into the packages that encrypt."""

from __future__ import annotations

from collections.abc import Iterator


def built_in() -> Iterator[tuple[str, str]]:
    """Yield the name and version of each library inside the packages that encrypt: OpenSSL, SQLite, SQLCipher."""
    from cryptography.hazmat.backends.openssl import backend
    from sqlcipher3 import dbapi2 as driver

    name, _, version = backend.openssl_version_text().partition(" ")
    yield name, version
    yield "SQLite", driver.sqlite_version
    connection = driver.connect(":memory:")
    try:
        found = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    if found is not None:
        yield "SQLCipher", found[0]
