"""Claims about updates on the page "About": a newer version that verifies is offered, another is refused."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.commands import updating
from ui.overlay.about_page import AboutPage
from ui.tasks import Tasks

NAME = "aboveline_99.0.0_amd64.deb"


@pytest.fixture
def page(qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> AboutPage:
    monkeypatch.setattr(updating, "_NAMES", {sys.platform: updating._NAMES["linux"]})
    made = AboutPage(tasks, None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_whole_newer_version_is_told_with_its_hash(qtbot: QtBot, page: AboutPage, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"new")
    digest = hashlib.sha256(b"new").hexdigest()
    (tmp_path / "SHA256SUMS").write_text(f"{digest}  {NAME}\n", encoding="utf-8")
    page.look_in(tmp_path)
    qtbot.waitUntil(lambda: "99.0.0" in page.notice.text)
    assert digest in page.notice.text


def test_a_changed_file_is_refused(qtbot: QtBot, page: AboutPage, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"new")
    (tmp_path / "SHA256SUMS").write_text(f"{'0' * 64}  {NAME}\n", encoding="utf-8")
    page.look_in(tmp_path)
    qtbot.waitUntil(lambda: "Do not install it" in page.notice.text)


def test_a_folder_without_one_is_told(qtbot: QtBot, page: AboutPage, tmp_path: Path) -> None:
    page.look_in(tmp_path)
    qtbot.waitUntil(lambda: "There is nothing newer than version" in page.notice.text)
