"""The reference inspection, made once, and its documents."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.commands.opening import open_inspection
from app.reporting.document import Document
from app.reporting.kinds.registry import KINDS, make_document
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, copy_reference


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The reference inspection, to read."""
    folder = copy_reference(tmp_path_factory.mktemp("reporting") / "reference", answers=True)
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    yield session
    session.close()


def document_of(session: Session, kind: str, *languages: str) -> Document:
    """A document of one kind, in English unless languages are named."""
    found = next(each for each in KINDS if each.id == kind)
    return make_document(session, found, languages or ("en",))
