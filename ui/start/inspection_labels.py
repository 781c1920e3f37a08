"""Describe an inspection that is locked, from what is known of it without its passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.folders import STORE_FILE
from ui.language.counts import counted
from ui.language.dates import fieldwork, lately_in_a_sentence
from ui.local_preferences import InspectionLabel

translate = QCoreApplication.translate


def heading(label: InspectionLabel | None) -> str:
    """Return area and days, for example "Bromley, 14 to 18 November 2011"."""
    if label is None:
        return translate("inspections", "Inspection that was not opened here yet")
    return ", ".join(text for text in (label.area, days(label)) if text)


def days(label: InspectionLabel) -> str:
    """Return the days of fieldwork, for example "14 to 18 November 2011"; empty if they are not known."""
    return fieldwork(label.first, label.last)


def details(label: InspectionLabel) -> str:
    """Return the person's role and the progress, for example "Assessor. 5 of 13 cases complete."."""
    role = {
        "lead": translate("inspections", "Lead inspector."),
        "assessor": translate("inspections", "Assessor."),
    }.get(label.role, "")
    if label.cases:
        one = translate("inspections", "{complete} of {n} case complete.")
        many = translate("inspections", "{complete} of {n} cases complete.")
        progress = counted(label.cases, one, many, complete=label.complete)
    else:
        progress = translate("inspections", "No cases yet.")
    return " ".join(text for text in (role, progress) if text)


def not_known(folder: Path) -> str:
    """Return a sentence for an inspection of which nothing is known, such as one of an earlier version."""
    known = translate("inspections", "Unlock it to see its area and dates.")
    return " ".join(text for text in (known, last_changed(folder)) if text)


def last_changed(folder: Path) -> str:
    """Return when the inspection in `folder` was last changed, in a sentence; empty if that cannot be known."""
    try:
        seconds = (folder / STORE_FILE).stat().st_mtime
    except OSError:
        return ""
    return translate("inspections", "Last changed {when}.").format(when=lately_in_a_sentence(int(seconds * 1000)))
