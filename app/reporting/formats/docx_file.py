"""Save a Word document so that the same content gives the same bytes."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

from docx.document import Document as DocxDocument

from app.reporting.document import Document

_FIRST = "[Content_Types].xml"
_EARLIEST = (1980, 1, 1, 0, 0, 0)


def save(target: DocxDocument, document: Document, path: Path) -> None:
    """Write a document to `path`. Its times are those of the record that it was made from."""
    made = document.made_from
    time = dt.datetime.strptime(made.time, "%Y-%m-%d %H:%M:%S")  # noqa: DTZ007 - the library takes UTC without a zone
    properties = target.core_properties
    properties.title, properties.subject = document.title, document.kind
    properties.author = properties.last_modified_by = f"Aboveline {made.version}"
    properties.created = properties.modified = time
    properties.language = document.language
    properties.identifier, properties.revision = made.record, 1
    properties.comments = document.footer
    properties.keywords = properties.category = ""
    properties.content_status = properties.version = ""
    # A template's picture of its first page is not one of this document.
    relations = target.part.package.rels
    for name in [each for each, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
        del relations[name]
    whole = io.BytesIO()
    target.save(whole)
    path.write_bytes(_with_times(whole, max(time.timetuple()[:6], _EARLIEST)))


def _with_times(archive: io.BytesIO, time: tuple[int, ...]) -> bytes:
    """Return an archive with its files in order of name, all of one time."""
    made = io.BytesIO()
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as new:
        for name in sorted(old.namelist(), key=lambda each: (each != _FIRST, each)):
            entry = zipfile.ZipInfo(name, (time[0], time[1], time[2], time[3], time[4], time[5]))
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 0
            new.writestr(entry, old.read(name))
    return made.getvalue()
