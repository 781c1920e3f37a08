"""What a framework's texts and values are called in the language spoken: a translator's own wording, or the shipped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from app.errors import DataError
from app.folders import translations_folder
from app.framework.model import Framework
from app.framework.overlay import localize, shipped_wording, value_words
from app.message import NO_TEXT, Message, joined, verbatim

ENGLISH = "en"
_LARGEST = 1 << 24  # bytes of a translator's file, a hundred times the program's own


class FrameworkLocalizer:
    """`framework` is the one given, in the language last spoken, English to begin with. Ids and structure stay."""

    def __init__(self, framework: Framework) -> None:
        self._as_kept = framework
        self._speak_english()

    def _speak_english(self) -> None:
        self.framework = self._as_kept
        self._foreign = False
        self._values: Mapping[str, Mapping[str, str]] = {}
        self._odd: Mapping[str, str] = {}

    def set_language(self, language: str) -> None:
        """Word the framework in `language`; as it is where nobody has worded it so.

        A wording may be of another edition: what fits is used.

        Raises:
            DataError: the wording cannot be read. The texts are the framework's own then.
        """
        self._speak_english()
        name, source = _wording(self._as_kept, language)
        if language == ENGLISH or source is None:
            return
        values = value_words(self._as_kept, source, name=name)
        self.framework = localize(self._as_kept, source, name=name, whole=False)
        self._values, self._foreign = values, True
        pairs = zip(self._as_kept.inconsistencies, self.framework.inconsistencies, strict=True)
        self._odd = {kept.text: now.text for kept, now in pairs}

    def value_label(self, table: str, value: str) -> str:
        """What a bare value of the framework is called; itself where no word for it is known."""
        return self._values.get(table, {}).get(value, value)

    def translate_inconsistency(self, text: str) -> str:
        """The wording of now for an oddity that somebody told in the framework's own words; any other text stays."""
        return self._odd.get(text, text)

    def guidance(self, question: str) -> Message:
        """What counts as sufficient for a question, in the program's wording of today; empty where it has none.

        A Message that says so first where it is in English and another language is spoken.
        """
        english = self._guided.question_by_id[question].guidance
        if not self._foreign:
            return verbatim(english)
        own = self.framework.question_by_id[question].guidance
        if own != self._as_kept.question_by_id[question].guidance:
            return verbatim(own)
        return joined("\n", (Message("This guidance is in English only."), english)) if english else NO_TEXT

    @cached_property
    def _guided(self) -> Framework:
        # Read when it is first asked for: most openings never ask. The framework kept in the store may be older than
        # the guidance, or somebody's own, and then speaks for itself.
        try:
            name, source = _wording(self._as_kept, ENGLISH)
            return self._as_kept if source is None else localize(self._as_kept, source, name=name, whole=False)
        except DataError:
            return self._as_kept


def _wording(framework: Framework, language: str) -> tuple[str, str | None]:
    """The name and text of the wording that counts; no text where there is none."""
    name = f"{framework.id}.{language}.toml"
    path = translations_folder() / name
    try:
        if not path.exists():
            return name, shipped_wording(framework.id, language)
        if not path.is_file() or path.stat().st_size > _LARGEST:
            # A device, or a folder; or nothing that a person wrote.
            raise ValueError(path)  # noqa: TRY301 - one place says what cannot be read
        return name, path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        raise DataError("The wording {name} cannot be read. Look at {path}.", name=name, path=path) from None
