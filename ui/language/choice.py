"""The language of the window: which one it is, and switching to another while running."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QLocale

from app.errors import AbovelineError, DataError
from ui.settings import settings

if TYPE_CHECKING:
    from ui.language.catalogue import Catalogue, Messages

Language = Literal["en", "cy"]
_LARGEST = 1 << 24  # bytes of a translator's file, sixty times the program's own


class _Spoken:
    """What is installed now; English needs nothing. `asked` is what was wanted, even where it could not be had."""

    asked: Language = "en"
    language: Language = "en"
    catalogue: Catalogue | None = None
    locale = QLocale()


def chosen() -> Language:
    """The language that the settings name, or the system's where it is one of ours."""
    named = settings().language
    if named:
        return named
    return "cy" if QLocale.system().language() == QLocale.Language.Welsh else "en"


def current() -> Language:
    """The language that is spoken now."""
    return _Spoken.language


def outdated() -> bool:
    """Whether another language is chosen than the one asked for last."""
    return chosen() != _Spoken.asked


def speak(language: Language) -> AbovelineError | None:
    """Word in `language` whatever is made from now on; what stands in the way of that, and English is spoken then.

    A catalogue in the person's own folder counts in place of the program's.
    """
    application = QCoreApplication.instance()
    if application is None or language == _Spoken.asked:
        return None
    if _Spoken.catalogue is not None:
        application.removeTranslator(_Spoken.catalogue)
        _Spoken.catalogue.deleteLater()
        _Spoken.catalogue = None
        QLocale.setDefault(_Spoken.locale)
    _Spoken.asked, _Spoken.language = language, "en"
    if language == "en":
        return None
    from ui.language.catalogue import Catalogue

    try:
        messages = _messages(language)
    except AbovelineError as trouble:
        return trouble
    _Spoken.catalogue = Catalogue(messages, application)
    _Spoken.language = language
    application.installTranslator(_Spoken.catalogue)
    _Spoken.locale = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Welsh, QLocale.Country.UnitedKingdom))
    return None


def _messages(language: Language) -> Messages:
    from app.store.files import read_bytes
    from ui.language.catalogue import own, read_messages, shipped

    path = own(language)
    try:
        if path.is_file():
            return read_messages(read_bytes(path, at_most=_LARGEST), name=str(path))
        return read_messages(shipped(language).read_bytes(), name=shipped(language).name)
    except OSError as trouble:
        raise DataError(
            "The translation {path} could not be read: {reason}.", path=path, reason=trouble.strerror or str(trouble)
        ) from trouble
