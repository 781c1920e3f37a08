"""Exporting data, as claims: by a lead, on purpose, logged, and whole or not at all."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from app.commands.exporting import AlreadyThereError
from app.commands.exporting_data import contents_of_export, export_data
from app.errors import DataError, KnownError
from app.exchange.exporters.data.formats.registry import DATA_FORMATS
from app.exchange.exporters.data.pseudonyms import Pseudonyms
from app.records.data_export import DATA_EXPORT, DataExport
from app.session.session import Session
from tests.helpers.disks import full_disk
from tests.helpers.inspections import faults, handed_out, joined, small_copy, small_inspection

# Under Wine Numpy does not run, so pyreadstat is not there.
WITHOUT_NUMPY = sys.platform == "win32" and importlib.util.find_spec("pyreadstat") is None
FORMATS = [each.name for each in DATA_FORMATS if not (WITHOUT_NUMPY and each.name in ("spss", "stata"))]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = small_copy(tmp_path / "lead")
    yield made
    made.close()


def logged(session: Session) -> list[DataExport]:
    return [row.recorded for row in session.store.rows() if DATA_EXPORT.matches(row.key)]


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_is_logged_with_its_format_and_the_hash_of_what_is_there(
    session: Session, tmp_path: Path, name: str
) -> None:
    done = export_data(session, name, tmp_path / "out", pseudonymise=True)
    assert logged(session) == [DataExport(name, pseudonymised=True, hash=done.hash)]
    assert session.store.rows()[-1].author == "LI"
    if done.path.is_dir():
        lines = [
            f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}\n" for each in sorted(done.path.iterdir())
        ]
        assert done.hash == hashlib.sha256("".join(lines).encode()).hexdigest()
        assert done.tables == len(lines)
    else:
        assert done.hash == hashlib.sha256(done.path.read_bytes()).hexdigest()
    assert faults(session) == []
    assert sorted(each.name for each in tmp_path.iterdir()) == ["lead", "out"]


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_is_written_to_a_temporary_folder(
    session: Session, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "away"))
    export_data(session, name, tmp_path / "out")


@pytest.mark.only_on("linux", "darwin")
@pytest.mark.parametrize("name", ["sqlite", "csv"])
def test_only_its_owner_can_read_what_is_written(session: Session, tmp_path: Path, name: str) -> None:
    path = export_data(session, name, tmp_path / "out").path
    for each in (path, *path.glob("*")):
        assert each.stat().st_mode & 0o077 == 0


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
@pytest.mark.parametrize("name", FORMATS)
def test_a_full_disk_leaves_nothing_and_logs_nothing(session: Session, tmp_path: Path, name: str) -> None:
    export_data(session, name, tmp_path / "first")  # whatever it imports is there
    (tmp_path / "stick").mkdir()
    with full_disk(), pytest.raises(KnownError, match=r"could not be (read or )?written"):
        export_data(session, name, tmp_path / "stick" / "out")
    assert list((tmp_path / "stick").iterdir()) == []
    assert len(logged(session)) == 1


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_that_is_cancelled_leaves_nothing_and_logs_nothing(
    session: Session, tmp_path: Path, name: str
) -> None:
    def step(_label: str, number: int, _of: int) -> None:
        if number == 7:
            raise InterruptedError

    with pytest.raises((InterruptedError, KnownError)):
        export_data(session, name, tmp_path / "out", step=step)
    assert [each.name for each in tmp_path.iterdir()] == ["lead"]
    assert logged(session) == []


def test_a_file_is_replaced_only_if_that_is_wanted_and_a_folder_never(session: Session, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(AlreadyThereError):
        export_data(session, "json", tmp_path / "out")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"
    export_data(session, "json", tmp_path / "out", replace=True)
    (tmp_path / "folder").mkdir()
    with pytest.raises(DataError, match="new name"):
        export_data(session, "csv", tmp_path / "folder", replace=True)
    with pytest.raises(KnownError, match="is a folder"):
        export_data(session, "json", tmp_path / "folder", replace=True)
    with pytest.raises(KnownError, match="inspection's own folder"):
        export_data(session, "json", session.folder / "out")
    with pytest.raises(DataError, match="no data format"):
        export_data(session, "access", tmp_path / "new")


def test_only_a_lead_exports_data(tmp_path: Path) -> None:
    lead = small_inspection(tmp_path / "lead").session
    laptop = joined(handed_out(lead, tmp_path / "PA.assessment", assessor="PA"), tmp_path / "pa")
    with pytest.raises(DataError, match="Only a lead's laptop"):
        export_data(laptop, "json", tmp_path / "out")
    assert not (tmp_path / "out").exists()
    for each in (lead, laptop):
        each.close()


@pytest.mark.parametrize(
    ("name", "module", "library"),
    [
        ("parquet", "duckdb", "DuckDB"),
        ("spss", "pyreadstat", "pyreadstat"),
        ("stata", "pyreadstat", "pyreadstat"),
    ],
)
def test_a_format_whose_library_is_not_installed_says_so(
    session: Session, tmp_path: Path, name: str, module: str, library: str
) -> None:
    with patch.dict("sys.modules", {module: None}), pytest.raises(KnownError) as refused:
        export_data(session, name, tmp_path / "out")
    assert str(refused.value).startswith(f"This needs {library}, which is not part of this installation.")
    assert refused.value.exit_code == 3
    assert not (tmp_path / "out").exists()


def test_pseudonyms_are_the_same_in_each_export_and_on_each_laptop_and_others_in_another_inspection(
    tmp_path: Path,
) -> None:
    lead = small_inspection(tmp_path / "lead").session
    other = small_inspection(tmp_path / "other").session
    laptop = joined(handed_out(lead, tmp_path / "PA.assessment", assessor="PA"), tmp_path / "pa")
    own, theirs, apart = (Pseudonyms.of(each).of_value("case", "BRO-001") for each in (lead, laptop, other))
    assert own == theirs != apart
    assert Pseudonyms.of(lead).of_value("person", "BRO-001") != own
    for each in (lead, other, laptop):
        each.close()


def test_the_warning_names_what_is_in_the_file(session: Session) -> None:
    plain, hidden = (str(contents_of_export(session, pseudonymise=each)) for each in (False, True))
    assert "The data of 3 cases are written unencrypted: references" in plain
    assert "notes, evidence" in plain
    assert "Pseudonyms replace references" in hidden
