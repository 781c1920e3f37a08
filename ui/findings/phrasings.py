"""The words for figures in each language, made once for a page: a wording takes some time to read."""

from __future__ import annotations

from app.reporting.phrasing import Phrasing
from app.reporting.wording import phrasing_in
from app.session.session import Session


class Phrasings:
    """The words for figures of an inspection.

    Args:
        session: The inspection.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._made: dict[str, Phrasing] = {}

    def of(self, language: str) -> Phrasing:
        """Return the words of a language.

        Raises:
            DataError: A file of wordings or rules of the person's own has mistakes.
        """
        found = self._made.get(language)
        if found is None:
            found = self._made[language] = phrasing_in(self._session, language)
        return found
