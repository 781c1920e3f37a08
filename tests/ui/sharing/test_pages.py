"""Claims about merging, importing, handing out and the passphrase: shown first, then taken or left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QMessageBox, QPushButton, QTableView, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.leaving import mark_left
from app.commands.opening import open_inspection
from app.commands.recovery import prepare_recovery_key, use_recovery_key
from app.commands.sharing import join_inspection, own_fingerprint
from app.errors import KnownError
from app.records.judgement import judgement_key
from app.session.changes import Changes
from app.session.session import Session
from app.store.keyring import Secrets
from app.store.opening import unlock_store
from app.store.receipts import read_receipt
from app.store.trust import UNSIGNED_BEFORE, load_trust
from tests.helpers.forging import unsigned_file
from tests.helpers.inspections import (
    HANDOUT,
    LOG_N,
    NEW_PASSPHRASE,
    PASSPHRASE,
    Clock,
    exported,
    handed_out,
    joined,
    small_inspection,
)
from tests.ui.acting import child, choose_passphrase, click, press
from ui.context import Context
from ui.sharing import handout_page, sample_page
from ui.sharing.handout_page import HandOutPage
from ui.sharing.merge_page import MergePage
from ui.sharing.passphrase_page import PassphrasePage
from ui.sharing.recovery_key_page import RecoveryKeyPage
from ui.sharing.sample_page import SamplePage
from ui.tasks import Tasks
from ui.widgets import file_dialogs


@pytest.fixture
def from_pa(small: Context, tmp_path: Path) -> Path:
    """The export of PA's laptop: one judgement that differs from the lead's, and one that is new."""
    file = handed_out(small.session, tmp_path / "all.assessment")
    laptop = joined(file, tmp_path / "pa", assessor="PA")
    record_judgement(laptop, case_id="BRO-001", question="1.1.03", answer="no")
    record_judgement(laptop, case_id="BRO-001", question="1.1.01", answer="yes")
    path = exported(laptop, tmp_path / "PA.assessment")
    laptop.close()
    record_judgement(small.session, case_id="BRO-001", question="1.1.03", answer="yes")
    return path


def cells(page: QWidget, name: str) -> list[list[str]]:
    """Every text of a table."""
    model = child(page, QTableView, name).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def answer(session: Session, question: str) -> str | None:
    return session.judgement("BRO-001", question, "PA").answer


@pytest.fixture
def merging(qtbot: QtBot, small: Context, tasks: Tasks) -> MergePage:
    page = MergePage(small, tasks)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_merge_is_shown_before_anything_changes(
    qtbot: QtBot, merging: MergePage, small: Context, from_pa: Path
) -> None:
    before = [row.hash for row in small.session.store.rows()]
    merging.check([from_pa])
    qtbot.waitUntil(lambda: child(merging, QPushButton, "takeMerge").isVisible())
    ((file, assessor, cases, complete, _, new),) = cells(merging, "mergeFiles")
    assert (file, assessor, cases, complete, new) == ("PA.assessment", "PA", "3", "0", "2")
    assert cells(merging, "mergeChanges")[0][0] == "BRO-001"
    ((case, record, counts, other),) = cells(merging, "mergeDifferences")
    question = small.session.framework.question_by_id["1.1.03"].text
    assert (case, record) == ("BRO-001", f"1.1.03 {question} (PA)")
    assert child(merging, QLabel, "mergeIntro").text() == (
        "The file has 2 new changes in 1 case. Nothing has been merged yet. A backup is made before the merge. "
        "Where versions differ, all are kept, and the newest counts until the lead rules otherwise."
    )
    assert {counts.split()[0], other.split()[0]} == {"yes", "no"}
    assert child(merging, QTabWidget, "mergeTabs").tabText(1) == "Versions that differ (1)"
    assert [row.hash for row in small.session.store.rows()] == before


def test_taking_a_merge_in_tells_every_panel(qtbot: QtBot, merging: MergePage, small: Context, from_pa: Path) -> None:
    told: list[Changes] = []
    small.bus.changed.connect(told.append)
    merging.check([from_pa])
    qtbot.waitUntil(lambda: child(merging, QPushButton, "takeMerge").isVisible())
    with qtbot.waitSignal(merging.left) as left:
        click(child(merging, QPushButton, "takeMerge"))
    sentence = "1 file has been merged. 1 case has changed. 1 record has versions that differ."
    assert left.args == [f"{sentence} A receipt for the assessor is beside each file."]
    assert read_receipt(from_pa.with_suffix(".receipt")).new == 2
    assert answer(small.session, "1.1.01") == "yes"
    assert [changes.rescored for changes in told] == [True]
    assert [found.key for found in small.session.conflicts()] == [judgement_key("BRO-001", "1.1.03", "PA")]


def test_leaving_a_merge_changes_nothing(qtbot: QtBot, merging: MergePage, small: Context, from_pa: Path) -> None:
    before = [row.hash for row in small.session.store.rows()]
    merging.check([from_pa])
    qtbot.waitUntil(lambda: child(merging, QPushButton, "takeMerge").isVisible())
    with qtbot.waitSignal(merging.left) as left:
        press(merging, Qt.Key.Key_Escape)
    assert left.args == [""]
    assert [row.hash for row in small.session.store.rows()] == before


def test_one_bad_file_among_several_and_none_is_offered(
    qtbot: QtBot, merging: MergePage, from_pa: Path, tmp_path: Path
) -> None:
    spoilt = tmp_path / "spoilt.assessment"
    spoilt.write_bytes(from_pa.read_bytes()[:-9])
    merging.check([from_pa, spoilt])
    qtbot.waitUntil(lambda: merging.notice.kind == "error")
    assert "spoilt.assessment" in merging.notice.text
    assert not child(merging, QPushButton, "takeMerge").isVisible()
    click(child(merging, QPushButton, "mergeNoticeAction"))
    qtbot.waitUntil(lambda: child(merging, QPushButton, "takeMerge").isVisible())
    assert [row[0] for row in cells(merging, "mergeFiles")] == ["PA.assessment"]


def test_a_file_that_brings_nothing_new_says_so(
    qtbot: QtBot, merging: MergePage, small: Context, tmp_path: Path
) -> None:
    merging.check([exported(small.session, tmp_path / "own.assessment")])
    qtbot.waitUntil(lambda: "here already" in child(merging, QLabel, "mergeIntro").text())
    assert child(merging, QPushButton, "takeMerge").text() == "Write 1 receipt"
    with qtbot.waitSignal(merging.left):
        click(child(merging, QPushButton, "takeMerge"))
    assert read_receipt(tmp_path / "own.receipt").new == 0


@pytest.fixture
def importing(qtbot: QtBot, small: Context, tasks: Tasks) -> SamplePage:
    page = SamplePage(small, tasks)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_sample_is_shown_dry_and_then_taken_in(
    qtbot: QtBot, importing: SamplePage, small: Context, tmp_path: Path
) -> None:
    sheet = tmp_path / "sample.csv"
    sheet.write_text("reference,allocated_to,plan_required\nBRO-001,PA,yes\nBRO-009,LA,no\n")
    importing.check(sheet)
    qtbot.waitUntil(lambda: child(importing, QPushButton, "takeSample").isVisible())
    assert child(importing, QLabel, "sampleResult").text() == (
        "sample.csv has 1 new case. Their assessors: LA 1, PA 1. Nothing has been imported yet."
    )
    assert child(importing, QPushButton, "takeSample").text() == "Import 1 case"
    assert "BRO-009" not in small.session.cases
    with qtbot.waitSignal(importing.left) as left:
        click(child(importing, QPushButton, "takeSample"))
    assert left.args == ["The sample is imported, with 1 new case."]
    assert small.session.cases["BRO-009"].allocated_to == "LA"


def test_every_problem_of_a_sheet_is_listed_with_its_place(
    qtbot: QtBot, importing: SamplePage, small: Context, tmp_path: Path
) -> None:
    sheet = tmp_path / "sample.csv"
    sheet.write_text("reference,allocated_to,plan_required\nBRO-001,XX,yes\nBRO-009,LA,perhaps\n")
    importing.check(sheet)
    qtbot.waitUntil(lambda: importing.notice.kind == "error")
    errors = [row for row in cells(importing, "sampleProblems") if row[3] == "Error"]
    assert [row[0] for row in errors] == ['row 2, column "allocated_to"', 'row 3, column "plan_required"']
    assert importing.notice.text == (
        "sample.csv has 2 errors, so nothing has been imported. Correct the sheet, or choose other columns, and try "
        "again."
    )
    # The refusal is said once.
    assert not child(importing, QLabel, "sampleResult").isVisible()
    assert not child(importing, QPushButton, "takeSample").isVisible()
    assert "BRO-009" not in small.session.cases


def test_a_refused_sheet_that_was_corrected_is_chosen_again_on_the_page(
    qtbot: QtBot, importing: SamplePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = tmp_path / "sample.csv"
    sheet.write_text("reference,allocated_to\nBRO-009,XX\n")
    importing.check(sheet)
    qtbot.waitUntil(lambda: importing.notice.kind == "error")
    sheet.write_text("reference,allocated_to\nBRO-009,LA\n")
    monkeypatch.setattr(sample_page, "ask_table", lambda *_: sheet)
    click(child(importing, QPushButton, "chooseSampleAgain"))
    qtbot.waitUntil(lambda: child(importing, QPushButton, "takeSample").isVisible())
    assert not child(importing, QPushButton, "chooseSampleAgain").isVisible()


def test_a_column_with_a_heading_of_its_own_can_be_named(
    qtbot: QtBot, importing: SamplePage, small: Context, tmp_path: Path
) -> None:
    sheet = tmp_path / "export.csv"
    sheet.write_text("Case no.,Worker\nBRO-009,LA\n")
    importing.check(sheet)
    qtbot.waitUntil(lambda: importing.notice.kind == "error")
    model = child(importing, QTableView, "columnMapping").model()
    labels = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert labels[:3] == ["Reference", "Age at sentence", "Gender"]
    # A fact is named by its words.
    assert small.session.framework.facts[0].text in labels
    assert model.setData(model.index(0, 1), "Case no.")
    qtbot.waitUntil(lambda: child(importing, QPushButton, "takeSample").isVisible())
    with qtbot.waitSignal(importing.left):
        click(child(importing, QPushButton, "takeSample"))
    assert "BRO-009" in small.session.cases


def test_a_hand_out_opens_with_what_was_told_in_person(
    qtbot: QtBot, small: Context, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "for-PA.assessment"
    monkeypatch.setattr(handout_page, "ask_where_to_write", lambda *_: path)
    page = HandOutPage(small, tasks)
    qtbot.addWidget(page)
    page.ask()
    page.whom.setCurrentIndex(page.whom.findData("PA"))
    choose_passphrase(page.chosen, HANDOUT)
    with qtbot.waitSignal(page.written) as written:
        press(page.chosen.field, Qt.Key.Key_Return)
    assert str(path) in written.args[0]
    copy = join_inspection(path, tmp_path / "pa", secrets=Secrets(handout=HANDOUT), passphrase=PASSPHRASE, log_n=LOG_N)
    assert (copy.current_assessor, list(copy.cases)) == ("PA", ["BRO-001"])
    copy.close()


def test_no_file_is_offered_for_somebody_who_has_left(qtbot: QtBot, small: Context, tasks: Tasks) -> None:
    mark_left(small.session, "PA")
    page = HandOutPage(small, tasks)
    qtbot.addWidget(page)
    page.ask()
    assert page.whom.findData("LA") > 0
    assert page.whom.findData("PA") == -1


@pytest.mark.parametrize("answer", ["questionYes", "questionNo"])
def test_a_hand_out_replaces_another_laptops_file_only_once_that_is_confirmed(
    qtbot: QtBot, small: Context, tasks: Tasks, from_pa: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    before = from_pa.read_bytes()
    monkeypatch.setattr(handout_page, "ask_where_to_write", lambda *_: from_pa)
    page = HandOutPage(small, tasks)
    qtbot.addWidget(page)
    page.show()
    page.ask()
    page.whom.setCurrentIndex(page.whom.findData("PA"))
    choose_passphrase(page.chosen, HANDOUT)
    press(page.chosen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "question") is not None)
    assert "was not replaced" in page.notice.text
    assert from_pa.read_bytes() == before
    button = child(page, QPushButton, answer)
    if answer == "questionNo":
        assert button.isDefault()
        click(button)
        assert from_pa.read_bytes() == before
        assert page.chosen.text == HANDOUT
        return
    with qtbot.waitSignal(page.written, timeout=20_000):
        click(button)
    assert from_pa.read_bytes() != before


@pytest.mark.slow
def test_a_hand_out_for_everyone_has_to_be_chosen(
    qtbot: QtBot, small: Context, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    path = tmp_path / "all.assessment"

    def where(_parent: object, _title: str, name: str) -> Path:
        asked.append(name)
        return path

    monkeypatch.setattr(handout_page, "ask_where_to_write", where)
    page = HandOutPage(small, tasks)
    qtbot.addWidget(page)
    page.show()
    page.ask()
    choose_passphrase(page.chosen, HANDOUT)
    press(page.chosen.field, Qt.Key.Key_Return)
    assert not asked
    assert page.notice.kind == "error"
    assert page.focusWidget() is page.whom
    assert not path.exists()
    page.whom.setCurrentIndex(page.whom.findText("Everyone (all 3 cases)"))
    with qtbot.waitSignal(page.written):
        press(page.chosen.field, Qt.Key.Key_Return)
    assert path.exists()


def test_the_label_of_a_secret_follows_the_choice_beside_it(qtbot: QtBot, small: Context, tasks: Tasks) -> None:
    pages = (
        (PassphrasePage(small, tasks), "Current passphrase", "Recovery key"),
        (RecoveryKeyPage(small, tasks), "Passphrase", "Present recovery key"),
    )
    for page, *names in pages:
        qtbot.addWidget(page)
        page.ask()
        for choice, name in enumerate(names):
            page.kind.setCurrentIndex(choice)
            label = page.form.labelForField(page.old)
            assert isinstance(label, QLabel)
            assert label.text() == page.old.accessibleName() == name


@pytest.mark.slow
def test_the_passphrase_changes_only_for_who_knows_the_old_one(qtbot: QtBot, small: Context, tasks: Tasks) -> None:
    page = PassphrasePage(small, tasks)
    qtbot.addWidget(page)
    page.ask()
    page.old.setText("a guess")
    choose_passphrase(page.chosen, NEW_PASSPHRASE)
    press(page.chosen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.notice.kind == "error")
    page.old.setText(PASSPHRASE)
    with qtbot.waitSignal(page.changed):
        press(page.chosen.field, Qt.Key.Key_Return)
    folder = small.session.folder
    small.session.close()
    with pytest.raises(KnownError):
        open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    open_inspection(folder, Secrets(passphrase=NEW_PASSPHRASE)).close()


def test_a_new_recovery_key_is_used_once_it_is_noted_and_the_old_one_until_then(
    qtbot: QtBot, small: Context, tasks: Tasks
) -> None:
    old = prepare_recovery_key(small.session)
    use_recovery_key(small.session, old)
    page = RecoveryKeyPage(small, tasks)
    qtbot.addWidget(page)
    page.show()
    page.ask()
    make, use = child(page, QPushButton, "makeRecoveryKey"), child(page, QPushButton, "useNewKey")
    noted, shown = child(page, QCheckBox, "newKeyWrittenDown"), child(page, QLabel, "newRecoveryKey")
    page.old.setText("a guess")
    click(make)
    qtbot.waitUntil(lambda: page.notice.kind == "error")
    assert not shown.isVisible()
    page.old.setText(PASSPHRASE)
    press(page.old, Qt.Key.Key_Return)
    qtbot.waitUntil(shown.isVisible)
    assert page.focusWidget() is noted
    assert not make.isVisible()
    assert not use.isEnabled()
    new = shown.text().replace("\n", "")
    folder = small.session.folder
    unlock_store(folder, Secrets(recovery=old.text))
    with pytest.raises(KnownError):
        unlock_store(folder, Secrets(recovery=new))
    noted.setChecked(True)
    with qtbot.waitSignal(page.changed):
        click(use)
    unlock_store(folder, Secrets(recovery=new))
    unlock_store(folder, Secrets(passphrase=PASSPHRASE))
    with pytest.raises(KnownError):
        unlock_store(folder, Secrets(recovery=old.text))
    assert shown.text() == ""


def test_a_page_that_is_made_again_shows_no_recovery_key(qtbot: QtBot, small: Context, tasks: Tasks) -> None:
    page = RecoveryKeyPage(small, tasks)
    qtbot.addWidget(page)
    page.show()
    page.ask()
    page.old.setText(PASSPHRASE)
    press(page.old, Qt.Key.Key_Return)
    shown = child(page, QLabel, "newRecoveryKey")
    qtbot.waitUntil(shown.isVisible)
    state = page.save_state()
    assert shown.text().replace("\n", "") not in str(state)
    page.restore_state(state)
    assert not shown.isVisible()
    assert shown.text() == ""


def test_a_file_name_without_an_ending_gets_ours(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "PA"), ""))
    assert file_dialogs.ask_where_to_write(widget, "Export", "x.assessment") == tmp_path / "PA.assessment"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert file_dialogs.ask_where_to_write(widget, "Export", "x.assessment") is None


def test_a_file_from_another_inspection_is_named_and_refused(qtbot: QtBot, merging: MergePage, tmp_path: Path) -> None:
    other = small_inspection(tmp_path / "other").session
    path = exported(other, tmp_path / "other.assessment")
    other.close()
    merging.check([path])
    qtbot.waitUntil(lambda: merging.notice.kind == "error")
    assert "from another inspection" in merging.notice.text


def ask(qtbot: QtBot, page: MergePage, *paths: Path) -> list[QCheckBox]:
    """The boxes of the questions that merging the files asks, once the page shows its button."""
    page.check(paths)
    qtbot.waitUntil(lambda: child(page, QPushButton, "takeMerge").isVisible())
    return page.questions.findChildren(QCheckBox)


def test_a_laptop_that_introduces_itself_is_shown_with_its_fingerprint(
    qtbot: QtBot, merging: MergePage, small: Context, from_pa: Path
) -> None:
    (box,) = ask(qtbot, merging, from_pa)
    own = box.objectName().removeprefix("confirm ")
    texts = [label.text() for label in merging.questions.findChildren(QLabel)]
    said = f"PA's laptop introduces itself, with the fingerprint {own}. Ask the person for the fingerprint that "
    assert texts == [said + "their laptop shows. If you merge, this laptop counts as theirs."]
    assert child(merging, QPushButton, "takeMerge").isEnabled()
    box.setChecked(True)
    with qtbot.waitSignal(merging.left):
        click(child(merging, QPushButton, "takeMerge"))
    (known,) = [each for each in load_trust(small.session.store, None).identities.values() if each.people == ("PA",)]
    assert (known.fingerprint, known.compared) == (own, True)


def test_several_laptops_that_introduce_themselves_share_a_sentence(
    qtbot: QtBot, merging: MergePage, small: Context, from_pa: Path, tmp_path: Path
) -> None:
    laptop = joined(handed_out(small.session, tmp_path / "la-all.assessment"), tmp_path / "la", assessor="LA")
    record_judgement(laptop, case_id="BRO-002", question="1.1.02", answer="yes")
    from_la = exported(laptop, tmp_path / "LA.assessment")
    laptop.close()
    boxes = ask(qtbot, merging, from_pa, from_la)
    assert sorted(box.text()[-len("PA said") :] for box in boxes) == ["LA said", "PA said"]
    assert [label.text() for label in merging.questions.findChildren(QLabel)] == [
        (
            "2 laptops introduce themselves. Ask each person for the fingerprint that their laptop shows. "
            "If you merge, each laptop counts as its person's."
        )
    ]


def test_a_second_laptop_is_merged_once_its_fingerprint_is_compared(
    qtbot: QtBot, merging: MergePage, small: Context, from_pa: Path, tmp_path: Path
) -> None:
    laptop = joined(handed_out(small.session, tmp_path / "2.assessment"), tmp_path / "second", assessor="PA")
    record_judgement(laptop, case_id="BRO-001", question="1.1.02", answer="yes")
    file, own = exported(laptop, tmp_path / "second.assessment"), own_fingerprint(laptop)
    laptop.close()
    assert len(ask(qtbot, merging, from_pa)) == 1
    with qtbot.waitSignal(merging.left):
        click(child(merging, QPushButton, "takeMerge"))
    (box,) = ask(qtbot, merging, file)
    take = child(merging, QPushButton, "takeMerge")
    assert (box.text(), take.isEnabled()) == (f"{own} is the fingerprint that PA said", False)
    assert merging.focusWidget() is box
    press(box, Qt.Key.Key_Space)
    assert take.isEnabled()
    press(take, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: take.text() == "Merge 1 change")
    assert answer(small.session, "1.1.02") is None
    with qtbot.waitSignal(merging.left):
        click(take)
    assert answer(small.session, "1.1.02") == "yes"


def test_a_file_from_before_signatures_is_merged_once_somebody_agrees(
    qtbot: QtBot, tasks: Tasks, small: Context, from_pa: Path, tmp_path: Path
) -> None:
    laptop = open_inspection(tmp_path / "pa", Secrets(passphrase=PASSPHRASE))
    old = unsigned_file(laptop.store, tmp_path / "old.assessment")
    laptop.close()
    # An inspection that began with a version before signatures.
    small.session.store.local.set_text(UNSIGNED_BEFORE, "1")
    page = MergePage(small, tasks)
    qtbot.addWidget(page)
    page.show()
    (box,) = ask(qtbot, page, old)
    take = child(page, QPushButton, "takeMerge")
    assert box.text() == "Merge the unsigned changes too"
    assert not take.isEnabled()
    box.setChecked(True)
    click(take)
    qtbot.waitUntil(lambda: take.text() == "Merge 2 changes")
    with qtbot.waitSignal(page.left):
        click(take)
    assert answer(small.session, "1.1.01") == "yes"


def test_a_wrong_clock_is_said_on_the_page_before_merging(
    qtbot: QtBot, merging: MergePage, small: Context, tmp_path: Path
) -> None:
    clock = Clock()
    clock.now = 4_000_000_000_000
    file = handed_out(small.session, tmp_path / "all.assessment")
    laptop = joined(file, tmp_path / "pa", assessor="PA", clock=clock)
    record_judgement(laptop, case_id="BRO-001", question="1.1.03", answer="no")
    path = exported(laptop, tmp_path / "ahead.assessment")
    laptop.close()
    ask(qtbot, merging, path)
    assert merging.notice.kind == "warning"
    assert "holds 1 change of PA's laptop later than this computer's clock, from 2096-10-02" in merging.notice.text
