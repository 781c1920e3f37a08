"""Claims about the bill of materials: valid by its schema, every component with a licence, the same bytes twice."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from building import components as module
from building.bill import bill
from building.components import Component, components, crates, stated_licence
from building.copy import Copy
from building.errors import BuildError
from building.lock import Pin
from building.runtime import RuntimeFile
from building.staging import Source
from building.target import LINUX, WINDOWS
from building.wheels import sha256
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

SOURCE = Source("1.2.3", "a commit", 1_700_000_000, ())
WIDE = "3.13.2".encode("utf-16-le")
FILES = {
    "packages/cryptography/hazmat/bindings/_rust.pyd": b"OpenSSL 4.0.3 29 Sep 2026\0",
    "packages/sqlcipher3/_sqlite3.pyd": b"OpenSSL 3.6.0 1 Oct 2025\x003.53.4\x004.19.0\x00",
    "packages/lxml/etree.pyd": b"\x0010143\0\x0021406\0 deflate 1.3.2 Copyright",
    "packages/PySide6/Qt/lib/libicuuc.so.73": b"",
    "python/python313.dll": b"\0x" + WIDE + b"\0\0",
    "python/bin/python3": b"\x003.13.2\x00",
}
CRATE = {"name": "asn1", "version": "0.24", "licenses": [{"expression": "MIT"}], "purl": "pkg:cargo/asn1@0.24?x=y"}


def wheel(folder: Path, name: str, metadata: str, **files: str) -> Path:
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}-1.0.dist-info/METADATA", metadata)
        for each, text in files.items():
            archive.writestr(f"{name}-1.0.dist-info/sboms/{each}-rust.cyclonedx.json", text)
    return path


@pytest.fixture(params=[WINDOWS, LINUX], ids=["windows", "linux"])
def copy(tmp_path: Path, request: pytest.FixtureRequest) -> Copy:
    """A copy that has a few files of a real one."""
    for name, data in FILES.items():
        path = tmp_path / "copy" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    wheels = {
        "cryptography": wheel(
            tmp_path, "cryptography", "License-Expression: MIT\n", one=json.dumps({"components": [CRATE]})
        ),
        "lxml": wheel(tmp_path, "lxml", "License: BSD-3-Clause\n"),
        "sqlcipher3": wheel(tmp_path, "sqlcipher3", "\n"),
        "pyside6-essentials": wheel(tmp_path, "pyside6_essentials", "License: many\n"),
    }
    pins = [Pin(name, "1.0", frozenset(), "", frozenset()) for name in wheels]
    runtime = [RuntimeFile(tmp_path / f"python3.13-{part}_3.13.2-1_amd64.deb", "0" * 64) for part in ("minimal", "lib")]
    if request.param is WINDOWS:
        runtime = [RuntimeFile(tmp_path / "embed.zip", "0" * 64)]
    return Copy(SOURCE, request.param, tmp_path / "copy", "3.13", pins, wheels, runtime)


def flat(listed: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for each in listed:
        yield each
        yield from flat(each.get("components", []))


def test_the_bill_is_valid_by_the_schema_of_cyclonedx(copy: Copy) -> None:
    text = bill(SOURCE, copy.target.name, components(copy)).decode()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None


def test_the_schema_refuses_a_bill_that_lacks_something() -> None:
    text = bill(SOURCE, "linux", [Component("one", "1", "MIT", sha256="no hash")]).decode()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is not None


def test_every_component_has_a_licence_and_each_that_was_fetched_has_its_hash(copy: Copy) -> None:
    content = json.loads(bill(SOURCE, copy.target.name, components(copy)))
    assert [each["name"] for each in flat(content["components"]) if not each["licenses"][0]["expression"]] == []
    fetched = {each["name"]: each["hashes"][0]["content"] for each in flat(content["components"]) if "hashes" in each}
    assert {name: fetched[name] for name in copy.wheels} == {name: sha256(path) for name, path in copy.wheels.items()}
    assert set(fetched.values()) > {"0" * 64}


def test_libraries_within_others_have_the_versions_that_are_in_their_files(copy: Copy) -> None:
    found = {each.name: {part.name: part.version for part in each.parts} for each in components(copy)}
    assert found["cryptography"] == {"OpenSSL": "4.0.3", "asn1": "0.24"}
    assert found["sqlcipher3"] == {"OpenSSL": "3.6.0", "SQLCipher": "4.19.0", "SQLite": "3.53.4"}
    assert found["lxml"] == {"libiconv": "in 1.0", "libxml2": "2.14.6", "libxslt": "1.1.43", "zlib": "1.3.2"}
    assert "SQLite" not in found["Python"]
    assert found["pyside6-essentials"].get("ICU") == (None if copy.target is WINDOWS else "73")
    assert {each.name: each.version for each in components(copy)}["Python"] == "3.13.2"


def test_a_version_that_is_not_where_it_was_ends_the_build(copy: Copy) -> None:
    (copy.folder / "packages/sqlcipher3/_sqlite3.pyd").write_bytes(b"another library")
    with pytest.raises(BuildError, match="The version of OpenSSL is not in packages/sqlcipher3"):
        components(copy)


def test_two_bills_of_a_build_have_the_same_bytes_and_another_commit_another_number(copy: Copy) -> None:
    listed = components(copy)
    assert bill(SOURCE, "linux", listed) == bill(SOURCE, "linux", listed)
    other = bill(SOURCE._replace(commit="another"), "linux", listed)
    assert json.loads(other)["serialNumber"] != json.loads(bill(SOURCE, "linux", listed))["serialNumber"]


def test_a_package_or_a_crate_without_a_licence_ends_the_build(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="new-package states no licence"):
        stated_licence("new-package", wheel(tmp_path, "new_package", "License: see the file\n"))
    nameless = json.dumps({"components": [{"name": "asn1", "version": "1"}]})
    with pytest.raises(BuildError, match=r"asn1 in .* has no licence"):
        list(crates(wheel(tmp_path, "one", "\n", one=nameless)))


def test_the_program_s_data_is_in_the_bill(copy: Copy) -> None:
    names = {each["name"] for each in json.loads(module.DATA.read_text(encoding="utf-8"))}
    assert (
        {"Inter", "Lucide", "EFF short word list", "SCOWL British word list"}
        == names
        <= {each.name for each in components(copy)}
    )
