"""Show a framework in the chosen language, from a translator's own wording file or the shipped one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from app.errors import DataError
from app.folders import translations_folder
from app.framework.model import Framework
from app.framework.overlay import localize, shipped_wording, value_words
from app.message import NO_TEXT, Message, joined, verbatim

ENGLISH = "en"
_LARGEST = 1 << 24  # bytes of a translator's file, a hundred times the size of the shipped one


class FrameworkLocalizer:
    """Words one framework in the chosen language, English at first. Ids and structure do not change.

    Attributes:
        framework: the given framework, worded in the language set last.
    """

    def __init__(self, framework: Framework) -> None:
        self._original = framework
        self._use_own_texts()

    def _use_own_texts(self) -> None:
        self.framework = self._original
        self._localized = False
        self._values: Mapping[str, Mapping[str, str]] = {}
        self._inconsistency_texts: Mapping[str, str] = {}

    @property
    def original(self) -> Framework:
        """The given framework in its own words, by which groups of cases are recorded."""
        return self._original

    def set_language(self, language: str) -> None:
        """Word the framework in `language`, or leave it in its own words if it has no wording in that language.

        A wording may be written for another edition: texts whose ids do not exist here are ignored.

        Raises:
            DataError: the wording cannot be read. The framework keeps its own texts.
        """
        self._use_own_texts()
        name, source = _find_wording(self._original, language)
        if language == ENGLISH or source is None:
            return
        values = value_words(self._original, source, name=name)
        self.framework = localize(self._original, source, name=name, whole=False)
        self._values, self._localized = values, True
        pairs = zip(self._original.inconsistencies, self.framework.inconsistencies, strict=True)
        self._inconsistency_texts = {kept.text: now.text for kept, now in pairs}

    def value_label(self, table: str, value: str) -> str:
        """Return the wording of a bare value of the framework, or the value itself if it has none."""
        return self._values.get(table, {}).get(value, value)

    def translate_inconsistency(self, text: str) -> str:
        """Return the current wording of an inconsistency's original text; return any other text unchanged."""
        return self._inconsistency_texts.get(text, text)

    def guidance(self, question: str) -> Message:
        """Return a question's guidance on what is sufficient, in the shipped wording; empty if it has none.

        Where another language is set and the guidance exists in English only, its first line says so.
        """
        english = self._with_guidance.question_by_id[question].guidance
        if not self._localized:
            return verbatim(english)
        own = self.framework.question_by_id[question].guidance
        if own != self._original.question_by_id[question].guidance:
            return verbatim(own)
        return joined("\n", (Message("This guidance is in English only."), english)) if english else NO_TEXT

    @cached_property
    def _with_guidance(self) -> Framework:
        # Reading is lazy because most sessions never show guidance. The stored framework may be older than the shipped
        # guidance, or custom, so it keeps its own guidance where the shipped wording does not fit.
        try:
            name, source = _find_wording(self._original, ENGLISH)
            return self._original if source is None else localize(self._original, source, name=name, whole=False)
        except DataError:
            return self._original


def _find_wording(framework: Framework, language: str) -> tuple[str, str | None]:
    """Return the name and text of the wording file: a translator's own before the shipped; None if neither exists."""
    name = f"{framework.id}.{language}.toml"
    path = translations_folder() / name
    try:
        if not path.exists():
            return name, shipped_wording(framework.id, language)
        if not path.is_file() or path.stat().st_size > _LARGEST:
            # A device or a folder would block or fail, and no translator's file is this large.
            raise ValueError(path)  # noqa: TRY301 - the handler below words every unreadable file
        return name, path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        raise DataError(
            "The wording {name} cannot be read, so questions are shown in English. Correct or remove {path}.",
            name=name,
            path=path,
        ) from None
