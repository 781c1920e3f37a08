"""Read, update and write a catalogue in the format of Qt Linguist."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from maintenance.translations.collect import ROOT

CATALOGUE = ROOT / "resources" / "translations" / "aboveline_cy.ts"
_UP = "../../"  # the path from the catalogue to the root
_HEADING = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
# Texts of Qt's own that appear in the window: menus of text fields and spin boxes, buttons of its dialogs.
QT = {
    "QWidgetTextControl": (
        "&Undo",
        "&Redo",
        "Cu&t",
        "&Copy",
        "Copy &Link Location",
        "&Paste",
        "Delete",
        "Select All",
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QPlatformTheme": (
        "OK",
        "Save",
        "Save All",
        "Open",
        "&Yes",
        "Yes to &All",
        "&No",
        "N&o to All",
        "Abort",
        "Retry",
        "Ignore",
        "Close",
        "Cancel",
        "Discard",
        "Help",
        "Apply",
        "Reset",
        "Restore Defaults",
    ),
    "QDialogButtonBox": ("OK",),
    "QFileDialog": (
        "Look in:",
        "Back",
        "Go back",
        "Forward",
        "Go forward",
        "Parent Directory",
        "Go to the parent directory",
        "Create New Folder",
        "Create a New Folder",
        "List View",
        "Change to list view mode",
        "Detail View",
        "Change to detail view mode",
        "Sidebar",
        "List of places and bookmarks",
        "Files",
        "Files of type:",
        "Find Directory",
        "Open",
        "Save As",
        "Directory:",
        "File &name:",
        "&Open",
        "&Choose",
        "&Save",
        "All Files (*)",
        "Show ",
        "&Rename",
        "&Delete",
        "Show &hidden files",
        "&New Folder",
        "My Computer",
        "New Folder",
        "Recent Places",
        "Directories",
        "Remove",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
    ),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified", "Computer"),
}


@dataclass(slots=True)
class Message:
    """A text and its translation. `kind` is Qt Linguist's: unfinished (a draft), vanished, or empty once confirmed."""

    context: str
    source: str
    translation: str = ""
    kind: str = "unfinished"
    files: tuple[str, ...] = field(default=())


def read(path: Path = CATALOGUE) -> dict[tuple[str, str], Message]:
    """Return the messages in a catalogue, by context and source."""
    messages: dict[tuple[str, str], Message] = {}
    if not path.exists():
        return messages
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for each in context.iter("message"):
            translation = each.find("translation")
            text = (translation.text if translation is not None else None) or ""
            kind = translation.get("type", "") if translation is not None else "unfinished"
            source = each.findtext("source", "")
            files = tuple(place.get("filename", "").removeprefix(_UP) for place in each.iter("location"))
            messages[name, source] = Message(name, source, text, kind, files)
    return messages


def updated(
    messages: Mapping[tuple[str, str], Message],
    texts: Mapping[tuple[str, str], Iterable[str]],
    *,
    keep_vanished: bool = True,
) -> dict[tuple[str, str], Message]:
    """Return the messages for the texts of the code.

    Translations are kept. A translated text that the code no longer has is marked as vanished. A new text gets the
    translation of the same text in another context, as a draft.

    Args:
        messages: The messages of the catalogue.
        texts: The files of each text of the code, by context and text.
        keep_vanished: Whether texts that the code no longer has stay in the catalogue.
    """
    elsewhere = {message.source: message.translation for message in messages.values() if message.translation}
    wanted: dict[tuple[str, str], Iterable[str]] = {
        (context, source): () for context, sources in QT.items() for source in sources
    } | dict(texts)
    found: dict[tuple[str, str], Message] = {}
    for (context, source), files in wanted.items():
        had = messages.get((context, source)) or Message(context, source)
        text = had.translation or elsewhere.get(source, "")
        kind = "unfinished" if had.kind in ("vanished", "obsolete") or not had.translation else had.kind
        found[context, source] = Message(context, source, text, kind, tuple(sorted(files)))
    for key, had in messages.items() if keep_vanished else ():
        if key not in found and had.translation:
            found[key] = Message(*key, had.translation, "vanished")
    return found


def write(messages: Mapping[tuple[str, str], Message], path: Path = CATALOGUE) -> None:
    """Write a catalogue for Qt Linguist, ordered by context and text so that changes are easy to see."""
    lines = ['<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">']
    contexts: dict[str, list[Message]] = {}
    for key in sorted(messages):
        contexts.setdefault(key[0], []).append(messages[key])
    for context, each in contexts.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in each:
            kind = f' type="{message.kind}"' if message.kind else ""
            lines += [
                "    <message>",
                *(f'        <location filename="{_UP}{name}"/>' for name in message.files),
                f"        <source>{escape(message.source)}</source>",
                f"        <translation{kind}>{escape(message.translation)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_HEADING + "\n".join([*lines, "</TS>", ""]), encoding="utf-8")
