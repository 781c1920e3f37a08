"""Texts that are being typed into parts of records, kept on this laptop until their field is left.

Drafts of a form of a case are in a table of their own (`app.store.drafts`). These are of records without a case.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.records.key import RecordKey
from app.session.session import Session

_BETWEEN = " "


class RecordDrafts:
    """The drafts under a name of this laptop's local data.

    Args:
        session: The open inspection.
        name: Their name among the local data.
    """

    def __init__(self, session: Session, name: str) -> None:
        self._session = session
        self._name = name

    def save(self, key: RecordKey, part: str, text: str) -> None:
        """Keep the draft of a part of a record; it is durable when this returns.

        Raises:
            DataError: This is no lead's laptop.
            KnownError: The disk is full or read-only.
        """
        self._session.refuse_unless_lead()
        with self._session.reporting():
            self._session.store.local.set_data(self._name, {**self._texts(), _name_of(key, part): text})

    def find(self, key: RecordKey, part: str) -> str | None:
        """Return the draft of a part; None where there is none."""
        return self._texts().get(_name_of(key, part))

    def drop(self, key: RecordKey, part: str) -> None:
        """Drop the draft of a part, where there is one.

        Raises:
            KnownError: The disk is full or read-only.
        """
        texts = self._texts()
        if texts.pop(_name_of(key, part), None) is None:
            return
        if texts:
            self._session.store.local.set_data(self._name, texts)
        else:
            self._session.store.local.drop(self._name)

    def __iter__(self) -> Iterator[tuple[RecordKey, str, str]]:
        """Give each draft: the record, the part and the text."""
        for name, text in self._texts().items():
            kind, item, part = name.split(_BETWEEN)
            yield RecordKey(kind, "", item), part, text

    def _texts(self) -> dict[str, str]:
        return dict(self._session.store.local.data(self._name) or {})


def _name_of(key: RecordKey, part: str) -> str:
    return _BETWEEN.join((key.kind, key.item, part))
