"""Open the SQLite export in Datasette and the XLSX export in LibreOffice."""

from __future__ import annotations

import json
import shutil
import socket
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import closing
from pathlib import Path
from typing import Any

from maintenance.analysts.environment import interpreter

_PATIENCE = 30.0  # seconds for Datasette to answer


def datasette(database: Path) -> list[str]:
    """Serve a database with Datasette, read every table and view through it, and return what does not answer."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [interpreter(), "-m", "datasette", str(database), "--host", "127.0.0.1", "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return _read(f"http://127.0.0.1:{port}/{database.stem}", database)
    finally:
        server.terminate()
        server.wait()


def _read(address: str, database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as direct:
        names = [name for (name,) in direct.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
        counts = {name: direct.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}
    faults = []
    until = time.monotonic() + _PATIENCE
    for name, count in counts.items():
        shown = _answer(f"{address}/{name}.json?_shape=objects&_size=1", until)
        page = _answer(f"{address}/{name}", until, as_json=False)
        total = shown.get("filtered_table_rows_count", shown.get("count"))
        if (total is not None and total != count) or name not in page:
            faults.append(f"{name}: Datasette shows {total} rows of {count}")
    print(f"Datasette: {len(counts)} tables and views, {sum(counts.values())} rows, {len(faults)} faults")
    return faults


def _answer(address: str, until: float, *, as_json: bool = True) -> Any:
    while True:
        try:
            with urllib.request.urlopen(address) as reply:  # the address is on this machine
                text = reply.read().decode()
                return json.loads(text) if as_json else text
        except urllib.error.HTTPError as refused:
            return {"filtered_table_rows_count": -1} if as_json else f"{refused}"
        except (urllib.error.URLError, ConnectionError):
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def libreoffice(workbook: Path, out: Path) -> list[str]:
    """Render a workbook with LibreOffice into `out`, as PDF and as a picture of its first page."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        return ["LibreOffice is not on this machine: apt-get install -y --no-install-recommends libreoffice-calc"]
    # The sheets of the history and the judgements have hundreds of pages.
    pages = 'pdf:calc_pdf_Export:{"PageRange":{"type":"string","value":"1-4"}}'
    convert = [office, "--headless", "--convert-to", pages, "--outdir", str(out), str(workbook)]
    subprocess.run(convert, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    pdf = out / f"{workbook.stem}.pdf"
    if not pdf.is_file():
        return ["LibreOffice wrote no PDF"]
    if shutil.which("pdftoppm"):
        subprocess.run(["pdftoppm", "-png", "-r", "70", "-l", "3", str(pdf), str(out / workbook.stem)], check=True)
    print(f"LibreOffice: {pdf.name}, {pdf.stat().st_size // 1024} kB")
    return []
