"""Text being typed: durable at each change, and no row of the journal until the field is left."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from app.store.store_database import StoreDatabase


@dataclass(frozen=True, slots=True)
class Draft:
    """Text being typed into a judgement's note or evidence, a flag, why a case has gaps, or why it has changed.

    Attributes:
        case_id: The case's reference.
        question: The question's id, empty where the text is about the case itself.
        assessor: The assessor whose record it is.
        field: The field that it is typed into.
        text: The text so far.
        at: The laptop's clock at the last change, in milliseconds since 1970 (UTC).
    """

    case_id: str
    question: str
    assessor: str
    field: str
    text: str
    at: int


class Drafts:
    """The drafts in one store."""

    def __init__(self, database: StoreDatabase) -> None:
        """Read and write the drafts in `database`."""
        self._database = database

    def save(self, draft: Draft) -> None:
        """Save what is being typed; durable on return.

        Raises:
            KnownError: The disk cannot take it.
        """
        self._database.write("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?, ?, ?)", astuple(draft))

    def all(self) -> list[Draft]:
        """Return all drafts, oldest first."""
        columns = "reference, question, assessor, field, text, at"
        found = self._database.all(f"SELECT {columns} FROM drafts ORDER BY at, reference, question")  # noqa: S608 - ours
        return [Draft(*row) for row in found]

    def drop(self, case_id: str, question: str, assessor: str, field: str) -> None:
        """Remove one draft.

        Raises:
            KnownError: The disk cannot take it.
        """
        self._database.write(
            "DELETE FROM drafts WHERE reference=? AND question=? AND assessor=? AND field=?",
            (case_id, question, assessor, field),
        )
