"""Claims about what a build leaves out: the program works without it, and each system loses the same modules."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from building import staging, trim

from app.exchange.importers.cells import Book
from tests.helpers.inspections import PASSPHRASE, copy_reference

# Run by every process of the test before anything else: no module that a build leaves out can be imported.
REFUSAL = """
import sys
from fnmatch import fnmatch
from building import trim

class Refusal:
    def find_spec(self, name, path=None, target=None):
        file = name.replace(".", "/")
        if any(self.is_left_out(each) for each in (f"{file}.py", f"{file}/__init__.py")):
            raise ModuleNotFoundError(f"A build leaves {name} out.", name=name)

    def is_left_out(self, file):
        top = file.partition("/")[0].removesuffix(".py")
        if top in sys.stdlib_module_names:
            library = f"lib/python3/lib-dynload/{top}.so"
            return trim.is_left_out(file) or any(fnmatch(library, each) for each in trim.RUNTIME_LEFT_OUT)
        kept = trim.KEPT_EVERYWHERE.get(top)
        return kept == () or any(fnmatch(file, each) for each in trim.LEFT_OUT)

sys.meta_path.insert(0, Refusal())
for name in list(sys.modules):
    if Refusal().is_left_out(name.replace(".", "/") + ".py"):
        del sys.modules[name]
"""
WORK = """
import importlib, pkgutil, sys
from pathlib import Path
import app, ui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.cli.main import main
from app.store.keyring import Secrets
from ui.application import run

inspection, out, passphrase, root = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4])
refused = []
for package in (app, ui):
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)

def command(*arguments):
    print(*arguments, flush=True)
    code = main([str(each) for each in arguments])
    if code:
        refused.append((code, *arguments))

for kind, format in (("draft", "docx"), ("summary", "pdf"), ("feedback", "xlsx"), ("committee", "html")):
    command("report", kind, inspection, out / f"{kind}.{format}", "--language", "both")
command("report", "verify", out / "draft.docx", inspection)
command("report", "verify", out / "summary.pdf", inspection)
for format in ("sqlite", "csv", "xlsx", "json"):
    command("data", inspection, out / f"data.{format}", "--format", format, "--yes")
command("export-table", inspection, "judgements-csv", out / "judgements.csv")
command("framework", "xlsform", "cci-2009", out / "form.xlsx")
command("inspection", "edit", inspection, "--from", "2011-11-28", "--to", "2011-12-02")
command("timetable", inspection, "--ics", out / "timetable.ics")
command("ratings", "import", inspection, root / "resources/demo/asset_ratings.csv")
command("sample", "import", inspection, root / "resources/demo/sample.csv")
command("export", inspection, out / "all.assessment")
command("verify", out / "all.assessment", "--inspection", inspection)
command("merge", inspection, out / "all.assessment")
command("rollup", inspection)
command("backup", "choose", inspection, out / "stick")
command("backup", "make", inspection)
command("scores", inspection)
command("practice", "make")

watch = []
def look():
    window = QApplication.activeWindow() or QApplication.topLevelWidgets()[0]
    if window.windowTitle().startswith("Bromley"):
        watch[0].stop()
        window.close()

def painted():
    watch.append(QTimer())
    watch[0].timeout.connect(look)
    watch[0].start(20)

code = run(inspection, Secrets(passphrase=passphrase), on_first_paint=painted)
print("refused:", refused, "window:", code, "other SQLite:", "_sqlite3" in sys.modules)
"""


@pytest.mark.slow
def test_the_program_works_without_the_modules_that_a_build_leaves_out(tmp_path: Path) -> None:
    (tmp_path / "refusal").mkdir()
    (tmp_path / "refusal" / "sitecustomize.py").write_text(REFUSAL, encoding="utf-8")
    (tmp_path / "stick").mkdir()
    copy_reference(tmp_path / "bromley", answers=True)
    path = [tmp_path / "refusal", staging.ROOT / "packaging", staging.ROOT]
    done = subprocess.run(
        [sys.executable, "-c", WORK, tmp_path / "bromley", tmp_path, PASSPHRASE, staging.ROOT],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, path)), "ABOVELINE_PASSPHRASE": PASSPHRASE},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.splitlines() or [""])[-1] == "refused: [] window: 0 other SQLite: False", (
        done.stdout + done.stderr
    )


def test_a_workbook_of_excel_97_is_read_without_the_modules_that_a_build_leaves_out(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(REFUSAL, encoding="utf-8")
    path = [tmp_path, staging.ROOT / "packaging", staging.ROOT]
    workbook = (staging.ROOT / "tests" / "data" / "blank-result.xls").read_bytes()
    done = subprocess.run(
        [sys.executable, "-m", "app.exchange.importers.formats.xls_process", "blank-result.xls"],
        input=workbook,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, path))},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert isinstance(pickle.loads(done.stdout), Book)


def test_each_system_loses_the_same_modules_of_python(tmp_path: Path) -> None:
    for name in ("sqlite3/__init__.py", "pdb.py", "pydoc.py", "http/client.py", "os.py", "email/message.py"):
        path = tmp_path / "lib" / "python3.11" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    trim.trim_runtime(tmp_path)
    kept = {path.relative_to(tmp_path / "lib" / "python3.11").as_posix() for path in tmp_path.rglob("*.py")}
    assert kept == {"os.py", "email/message.py"}
