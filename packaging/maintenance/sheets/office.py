"""Have LibreOffice write a table in a locale: dates, truth values and numbers as that locale shows them."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path

LOCALES = ("en-GB", "cy-GB", "de-DE", "fr-FR", "en-US")
# By suffix: the filter of LibreOffice. The text is in UTF-8, with semicolons, and each cell as it is shown.
FILTERS = {"xlsx": "xlsx", "ods": "ods", "xls": "xls:MS Excel 97", "csv": "csv:Text - txt - csv (StarCalc):59,34,76,1"}
_LONGEST_SECONDS = 180
_NAMES = {"office": "office", "table": "table", "text": "text", "style": "style", "number": "datastyle"}
_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in _NAMES.items()
)
# The order of day, month and year is the locale's.
_STYLES = (
    '<office:automatic-styles><number:date-style style:name="N1" number:automatic-order="true">'
    '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>'
    '<number:text>/</number:text><number:year number:style="long"/></number:date-style>'
    '<number:boolean-style style:name="N2"><number:boolean/></number:boolean-style>'
    '<style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>'
    '<style:style style:name="boolean" style:family="table-cell" style:data-style-name="N2"/>'
    "</office:automatic-styles>"
)
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{locale}</value>
</prop></item></oor:items>
"""


class Missing(Exception):  # noqa: N818 - it is no error of this program
    """LibreOffice is not there, or wrote no file."""


def write_source(path: Path, rows: Sequence[Sequence[str]]) -> None:
    """Write an OpenDocument workbook whose cells have a type and no format, so that the locale decides how they show.

    Args:
        path: The file.
        rows: Cells as `type:value`, where the type is string, float, date, boolean or formula.
    """
    lines = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES} '
        f'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2">{_STYLES}<office:body>'
        f'<office:spreadsheet><table:table table:name="Cases">{lines}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    manifest = (
        '<?xml version="1.0"?><m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
        '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>'
    )
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        made.writestr("content.xml", content)
        made.writestr("META-INF/manifest.xml", manifest)


def _cell(text: str) -> str:
    kind, _, value = text.partition(":")
    if not text:
        return "<table:table-cell/>"
    if kind == "formula":
        return f'<table:table-cell table:formula="of:={value}" office:value-type="float" office:value="0"/>'
    if kind == "string":
        return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
    name = {"float": "value", "date": "date-value", "boolean": "boolean-value"}[kind]
    style = f'table:style-name="{kind}" ' if kind in ("date", "boolean") else ""
    return f'<table:table-cell {style}office:value-type="{kind}" office:{name}="{value}"/>'


def convert(sources: Sequence[Path], locale: str, suffix: str, folder: Path) -> list[Path]:
    """Return the files of that format that LibreOffice writes in a locale, one for each source.

    Raises:
        Missing: LibreOffice is not installed, or wrote no file.
    """
    program = shutil.which("soffice")
    if program is None:
        message = "LibreOffice is missing. Install it: apt-get install -y --no-install-recommends libreoffice-calc"
        raise Missing(message)
    profile = folder / f"profile-{locale}"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    registry = profile / "user" / "registrymodifications.xcu"
    if not registry.exists():
        registry.write_text(_PROFILE.format(locale=locale), encoding="utf-8")
    out = folder / locale
    command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", FILTERS[suffix]]
    done = subprocess.run(
        [*command, "--outdir", str(out), *map(str, sources)], capture_output=True, timeout=_LONGEST_SECONDS, check=False
    )
    made = [out / f"{source.stem}.{suffix}" for source in sources]
    if not all(path.is_file() for path in made):
        raise Missing(f"LibreOffice did not write {made}: {done.stderr.decode(errors='replace')[-500:]}")
    return made
