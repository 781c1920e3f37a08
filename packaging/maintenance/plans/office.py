"""Have LibreOffice open a plan, fill in cells, insert rows and save it, by a macro in a profile of its own."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

_LONGEST_SECONDS = 180
_BASIC = "http://openoffice.org/2000"
_MACRO = """
Sub Fill(source As String, target As String, filter As String, list As String)
    Dim hidden(0) As New com.sun.star.beans.PropertyValue
    hidden(0).Name = "Hidden" : hidden(0).Value = True
    document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
    number = FreeFile
    Open list For Input As number
    Do While Not EOF(number)
        Line Input #number, oneLine
        parts = Split(oneLine, Chr(9))
        If document.supportsService("com.sun.star.text.TextDocument") Then
            table = document.getTextTables().getByIndex(CInt(parts(0)))
        Else
            table = document.getSheets().getByIndex(CInt(parts(0)))
        End If
        If parts(1) = "insert" Then
            table.getRows().insertByIndex(CInt(parts(2)), 1)
        ElseIf document.supportsService("com.sun.star.text.TextDocument") Then
            table.getCellByName(parts(1)).setString(Replace(parts(2), "\\n", Chr(13)))
        ElseIf parts(2) Like "####-##-##" Then
            REM as typed, so that it becomes a date
            table.getCellRangeByName(parts(1)).setFormula(parts(2))
        Else
            table.getCellRangeByName(parts(1)).setString(Replace(parts(2), "\\n", Chr(10)))
        End If
    Loop
    Close number
    Dim saving(0) As New com.sun.star.beans.PropertyValue
    saving(0).Name = "FilterName" : saving(0).Value = filter
    document.storeToURL(target, saving())
    document.close(True)
End Sub
"""
FILTERS = {".docx": "MS Word 2007 XML", ".xlsx": "Calc MS Excel 2007 XML", ".ods": "calc8"}


class Edit(NamedTuple):
    """One edit: the table or sheet from 0, and a cell with its text; or "insert" with a row from 0."""

    table: int
    cell: str
    text: str


class Missing(Exception):  # noqa: N818 - it is no error of this program
    """LibreOffice is not there, or wrote no file."""


def fill_in(source: Path, target: Path, edits: Sequence[Edit], folder: Path) -> Path:
    """Return the file that LibreOffice saved with the edits.

    Args:
        source: The plan as it was written.
        target: The file to save; its ending says the format.
        edits: The edits, in order. A line break in a text is written as backslash and n.
        folder: A folder for the profile.

    Raises:
        Missing: LibreOffice is not installed, or wrote no file.
    """
    program = shutil.which("soffice")
    if program is None:
        raise Missing("LibreOffice is missing. Install it: apt-get install -y --no-install-recommends libreoffice")
    profile = folder / "profile"
    start = (program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore")
    # The first start makes the profile, with a library that has one empty module.
    _run(*start, "--terminate_after_init")
    (profile / "user" / "basic" / "Standard" / "Module1.xba").write_text(_macro(), encoding="utf-8")
    listed = folder / "edits.txt"
    listed.write_text("".join(f"{edit.table}\t{edit.cell}\t{edit.text}\n" for edit in edits), encoding="utf-8")
    values = (source.as_uri(), target.as_uri(), FILTERS[target.suffix], str(listed))
    arguments = ",".join(f'"{value}"' for value in values)
    done = _run(*start, f"macro:///Standard.Module1.Fill({arguments})")
    if not target.is_file():
        raise Missing(f"LibreOffice did not write {target}: {done[-500:]}")
    return target


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, timeout=_LONGEST_SECONDS, check=False)
    return done.stderr.decode(errors="replace")


def _macro() -> str:
    """Return the module of macros with the one that fills in."""
    code = _MACRO.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC '
        '"-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
        f'<script:module xmlns:script="{_BASIC}/script" script:name="Module1" script:language="StarBasic">{code}'
        "</script:module>"
    )
