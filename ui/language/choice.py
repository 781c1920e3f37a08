"""The language of the window: which one it is, and switching to another while running."""

from __future__ import annotations

import locale
import sys
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QLocale

from app.errors import AbovelineError, DataError
from ui.settings import settings

if TYPE_CHECKING:
    from ui.language.catalogue import Catalogue, Messages

Language = Literal["en", "cy"]
_LARGEST = 1 << 24  # bytes of a translator's file, sixty times the program's own


# How each language writes dates and numbers, whatever the system's settings for them are.
_LOCALES: dict[Language, QLocale] = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "cy": QLocale(QLocale.Language.Welsh, QLocale.Country.UnitedKingdom),
}


class _Spoken:
    """The catalogue that is installed now; English needs no catalogue.

    `asked` is the language last asked for, even if it could not be loaded; None before the first request.
    """

    asked: Language | None = None
    language: Language = "en"
    catalogue: Catalogue | None = None


def chosen() -> Language:
    """Return the language that the settings name, or the system's where it is one of ours."""
    return settings().language or system_language()


def system_language() -> Language:
    """Return Welsh where the system's language is Welsh, else English."""
    return "cy" if QLocale.system().language() == QLocale.Language.Welsh else "en"


def current() -> Language:
    """Return the language of the interface."""
    return _Spoken.language


def outdated() -> bool:
    """Whether another language is chosen than the one asked for last."""
    return chosen() != _Spoken.asked


def speak(language: Language) -> AbovelineError | None:
    """Word in `language` whatever is made from now on, and write dates and numbers as it does.

    A catalogue in the person's own folder counts in place of the program's.

    Returns:
        Why the language cannot be had, None where it can. English is spoken then.
    """
    application = QCoreApplication.instance()
    if application is None or language == _Spoken.asked:
        return None
    if _Spoken.catalogue is not None:
        application.removeTranslator(_Spoken.catalogue)
        _Spoken.catalogue.deleteLater()
        _Spoken.catalogue = None
    _Spoken.asked, _Spoken.language = language, "en"
    trouble = _install_catalogue(application, language) if language != "en" else None
    _settle_locale()
    return trouble


def _settle_locale() -> None:
    """Have dates, numbers and the reasons that come from the system worded as the program words, never as the system.

    QApplication sets the C library to the system's language, in which it would give the reason why a file cannot be
    read, in the middle of a sentence of ours.
    """
    QLocale.setDefault(_LOCALES[_Spoken.language])
    if sys.platform != "win32":
        locale.setlocale(locale.LC_MESSAGES, "C")


def _install_catalogue(application: QCoreApplication, language: Language) -> AbovelineError | None:
    """Translate with the catalogue of `language`. English stays, and the reason is returned, where it is unreadable."""
    from ui.language.catalogue import Catalogue

    try:
        messages = _messages(language)
    except AbovelineError as trouble:
        return trouble
    _Spoken.catalogue = Catalogue(messages, application)
    _Spoken.language = language
    application.installTranslator(_Spoken.catalogue)
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
