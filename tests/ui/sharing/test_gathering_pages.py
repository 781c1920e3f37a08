"""Claims about the pages that hand out to each assessor, gather a folder, and purge a laptop."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands import handing_out
from app.commands.answering import record_judgement
from app.commands.gathering import gather_folder, take_in
from app.commands.sharing import join_inspection, plan_merge
from app.folders import PURGE_MARK
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import LOG_N, PASSPHRASE, exported, handed_out, joined
from tests.ui.acting import child, click, inside
from tests.ui.sharing.test_pages import cells
from ui import local_preferences
from ui.context import Context
from ui.sharing import gather_page, handouts_page, purge_page
from ui.sharing.gather_page import GatherPage
from ui.sharing.handouts_page import HandOutsPage
from ui.sharing.merge_page import MergePage
from ui.sharing.purge_page import PurgePage
from ui.shell.main_window import MainWindow
from ui.tasks import Tasks


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def pa_with_an_answer(lead: Session, tmp_path: Path) -> Session:
    laptop = joined(handed_out(lead, tmp_path / "PA.assessment", assessor="PA"), tmp_path / "pa")
    record_judgement(laptop, case_id="BRO-001", question="1.1.01", answer="yes")
    return laptop


def button(page: QWidget, name: str) -> QPushButton:
    return child(page, QPushButton, name)


@pytest.mark.slow
def test_each_assessor_gets_a_file_and_the_passphrases_are_shown_once(
    qtbot: QtBot, small: Context, tasks: Tasks, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(handing_out.hand_out_each.__kwdefaults__ or {}, "log_n", LOG_N)
    monkeypatch.setattr(handouts_page, "ask_folder", lambda *_: stick)
    page = HandOutsPage(small, tasks)
    qtbot.addWidget(page)
    page.show()
    page.restore_state({})
    assert [row[2] for row in cells(page, "handOutsAssessors")] == ["Not yet"] * 3
    click(button(page, "handOutEach"))
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
    shown = cells(page, "handOutsPassphrases")
    assert [row[0] for row in shown] == ["LA", "LI", "PA"]
    assert {row[3] for row in cells(page, "handOutsAssessors")} == {"Awaited"}
    assert [row[1] for row in cells(page, "handOutsLog")].count("PA") == 1
    passphrase = next(row[2] for row in shown if row[0] == "PA")
    path = stick / handing_out.file_name(small.session, "PA")
    copy = join_inspection(path, stick / "pa", secrets=Secrets(handout=passphrase), passphrase=PASSPHRASE, log_n=LOG_N)
    copy.close()
    assert passphrase not in str(page.save_state())
    page.leave()
    assert cells(page, "handOutsPassphrases") == []


@pytest.fixture
def gathering(qtbot: QtBot, small: Context, stick: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[GatherPage]:
    monkeypatch.setattr(gather_page, "ask_folder", lambda *_: stick)
    page = GatherPage(small)
    qtbot.addWidget(page)
    page.show()
    page.restore_state({})
    click(button(page, "gatherChoose"))
    yield page
    page.hide()


def test_a_file_that_comes_into_the_folder_is_listed_and_sent_to_be_checked(
    qtbot: QtBot, gathering: GatherPage, small: Context, stick: Path, tmp_path: Path
) -> None:
    assert gather_folder(small.session) == stick
    assert not button(gathering, "gatherCheck").isEnabled()
    laptop = pa_with_an_answer(small.session, tmp_path)
    path = exported(laptop, stick / "PA-done.assessment")
    laptop.close()
    (stick / "notes.assessment").write_text("none")
    shutil.copy(tmp_path / "PA.assessment", stick / "handed-out.assessment")
    qtbot.waitUntil(lambda: button(gathering, "gatherCheck").isEnabled(), timeout=15_000)
    assert button(gathering, "gatherCheck").text() == "Check 1 new file…"
    states = dict(cells(gathering, "gatherFiles"))
    assert (states["PA-done.assessment"], states["handed-out.assessment"]) == ("New", "Merged or handed out before")
    assert "not an assessment file" in states["notes.assessment"]
    with qtbot.waitSignal(gathering.files_chosen) as chosen:
        click(button(gathering, "gatherCheck"))
    assert chosen.args == [[str(path)]]


def test_a_folder_that_is_not_there_is_said_and_watched_again_when_it_is_back(
    qtbot: QtBot, gathering: GatherPage, stick: Path
) -> None:
    stick.rmdir()
    qtbot.waitUntil(lambda: gathering.notice.kind == "error", timeout=15_000)
    assert "Connect the stick" in gathering.notice.text
    stick.mkdir()
    qtbot.waitUntil(lambda: gathering.notice.text.startswith("Watching"), timeout=15_000)
    assert gathering.notice.text == f"Watching {stick}"
    assert gathering.save_state() == {"folder": str(stick)}


@pytest.mark.slow
def test_gathering_in_the_window_leads_to_the_merge_and_to_the_receipt(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], small_folder: Path, stick: Path, tmp_path: Path
) -> None:
    window = opened(small_folder)
    session = inside(window).session
    laptop = pa_with_an_answer(session, tmp_path)
    exported(laptop, stick / "PA-done.assessment")
    laptop.close()
    window.menu_actions.open_page_with("gather", {"folder": str(stick)})
    page = child(window, GatherPage, "gatherPage")
    qtbot.waitUntil(lambda: button(page, "gatherCheck").isEnabled(), timeout=15_000)
    click(button(page, "gatherCheck"))
    merge = child(window, MergePage, "mergePage")
    qtbot.waitUntil(lambda: button(merge, "takeMerge").isVisible(), timeout=15_000)
    click(button(merge, "takeMerge"))
    qtbot.waitUntil((stick / "PA-done.receipt").exists, timeout=15_000)
    qtbot.waitUntil(lambda: "receipt" in window.notice.text, timeout=15_000)
    assert session.judgement("BRO-001", "1.1.01", "PA").answer == "yes"


@pytest.fixture
def receipt(small: Context, stick: Path, tmp_path: Path) -> Path:
    """The receipt of the lead, `small`, for PA's laptop in `tmp_path / "pa"`."""
    laptop = pa_with_an_answer(small.session, tmp_path)
    plan = plan_merge(small.session, [exported(laptop, stick / "PA-done.assessment")])
    laptop.close()
    _, (path,), _ = take_in(small.session, plan)
    return path


@pytest.mark.slow
def test_a_laptop_is_purged_from_the_window_once_its_person_agrees(
    qtbot: QtBot,
    opened: Callable[[Path], MainWindow],
    receipt: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(purge_page, "ask_receipts", lambda *_: [receipt])
    window = opened(tmp_path / "pa")
    window.menu_actions.open_page("purge")
    page = child(window, PurgePage, "purgePage")
    click(button(page, "purgeChoose"))
    qtbot.waitUntil(lambda: "receipts cover" in page.notice.text, timeout=15_000)
    assert not button(page, "purgeNow").isEnabled()
    child(page, QCheckBox, "purgeAgreed").setChecked(True)
    click(button(page, "purgeNow"))
    qtbot.waitUntil(lambda: "removed for good" in window.notice.text, timeout=15_000)
    assert not (tmp_path / "pa").exists()
    assert tmp_path / "pa" not in local_preferences.recent_inspections()
    assert local_preferences.inspection_label(tmp_path / "pa") is None


def test_a_purge_that_would_lose_something_says_what(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], receipt: Path, tmp_path: Path
) -> None:
    window = opened(tmp_path / "pa")
    record_judgement(inside(window).session, case_id="BRO-001", question="1.1.02", answer="yes")
    window.menu_actions.open_page("purge")
    page = child(window, PurgePage, "purgePage")
    page.check([receipt])
    qtbot.waitUntil(lambda: page.notice.kind == "error", timeout=15_000)
    assert "1 change is in no receipt" in page.notice.text
    assert not button(page, "purgeNow").isEnabled()


@pytest.mark.slow
def test_a_purge_that_was_cut_off_is_finished_from_the_start_page(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], small_folder: Path, tmp_path: Path
) -> None:
    left = shutil.copytree(small_folder, tmp_path / "left")
    (left / "keys.json").unlink()
    (left / PURGE_MARK).write_text('{"purge": 1, "backups": []}')
    window = opened(small_folder)
    window.inspections.open_folder(left)
    assert "not finished" in window.notice.text
    click(child(window, QPushButton, "windowNoticeAction"))
    qtbot.waitUntil(lambda: not left.exists(), timeout=15_000)
    qtbot.waitUntil(lambda: "removed for good" in window.notice.text, timeout=15_000)
