"""The lead's part: set up, import, allocate and hand out; then gather, settle what differs, and look at the scores."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QApplication, QComboBox, QTableView

from app.commands.editing_setup import declaration_of
from app.session.session import Session
from maintenance.fieldwork.material import HANDED_OUT, SECOND, STRANGE, Place, second_opinions
from maintenance.fieldwork.person import Person
from maintenance.keyboard.whole_case import open_view
from maintenance.screenshots.hand import NotSeenError, settle, until
from tests.helpers.inspections import PASSPHRASE
from ui.settle.differences import ALL, CASE, THIS
from ui.settle.settle_page import SettlePage
from ui.widgets.lists.mapping_table import MappingModel, MappingTable

# Each day as it is recorded, and as it is typed.
_FIRST_DAY, _LAST_DAY = ("2011-11-28", "28/11/2011"), ("2011-12-02", "2 December 2011")
_WHY = "The first assessor had read the whole file."


def set_up(person: Person, place: Place, cases: Sequence[str]) -> None:
    """Go from the start page to the files for the other laptops, and note what the lead tells each of them."""
    _create(person)
    _import_sample(person, place)
    _declare(person)
    _allocate(person, [case for case in cases if case in second_opinions()])
    _hand_out(person, place)


def _create(person: Person) -> None:
    person.see("startPage")
    person.picture("start")
    person.hands.press("Ctrl+N")
    person.see("newPage")
    person.hands.write("Bromley")
    person.fill_in(region="London", fieldworkFirst=_FIRST_DAY[1], fieldworkLast=_LAST_DAY[1])
    person.fill_in(team=", ".join(HANDED_OUT))
    person.fill_in(newPassphrase=PASSPHRASE, newPassphraseAgain=PASSPHRASE)
    person.picture("new")
    person.push("make")
    person.see("writtenDown")
    person.picture("recovery-key")
    person.hands.press("Space")
    person.push("openMade")
    person.see("homePage")
    person.picture("home")
    about = open_view(person.window).session.metadata
    days = about.get("fieldwork_first"), about.get("fieldwork_last")
    if days != (_FIRST_DAY[0], _LAST_DAY[0]):
        raise NotSeenError(f"The days of fieldwork were typed, and {days} were recorded.")


def _import_sample(person: Person, place: Place) -> None:
    person.choose(place.sheet, partial(person.hands.press, "Ctrl+I"), "sample-file")
    person.see("sampleTabs")
    person.picture("strange-headings")
    table = person.found(MappingTable, "columnMapping")
    model = table.model()
    if not isinstance(model, MappingModel):
        raise NotSeenError("The fields are not beside their columns.")
    for field, heading in STRANGE.items():
        _choose_column(person, table, model, field, heading)
    person.see("takeSample")
    until(lambda: not person.window.tasks.busy, "the sheet, read")
    person.picture("sample-read")
    person.push("takeSample")
    until(lambda: bool(open_view(person.window).session.cases), "the imported cases")
    person.picture("imported")


def _choose_column(person: Person, table: MappingTable, model: MappingModel, field: str, heading: str) -> None:
    """Choose the column of a field in the list that Enter opens, and wait until the sheet is read again."""
    until(lambda: table.hasFocus() and not person.window.tasks.busy, "the table of columns with the focus")
    for _ in range(model.rowCount()):
        if table.currentIndex().row() == model.row_of(field):
            break
        person.hands.press("Down" if table.currentIndex().row() < model.row_of(field) else "Up")
    person.hands.press("Return")
    until(lambda: QApplication.activePopupWidget() is not None, "the list of columns")
    if field == next(iter(STRANGE)):
        person.picture("list-of-columns")
    for _ in range(model.columns.index(heading) + 1):
        person.hands.press("Down")
    person.hands.press("Return")
    until(lambda: model.mapping.get(field) == heading, f"{heading} chosen for {field}")


def _declare(person: Person) -> None:
    """Record that one assessor comes from another YOT and knows a case manager."""
    person.hands.press("Ctrl+3")
    person.see("setUpPage")
    person.go_to("setUpPerson")
    _choose_item(person, "LA")
    person.fill_in(setUpHome="Bexley", setUpKnows="CM04")
    person.push("saveSetUp")
    session = open_view(person.window).session
    until(lambda: declaration_of(session, "LA").knows == ("CM04",), "the declaration, recorded")
    person.picture("set-up")
    person.hands.press("Escape")


def _choose_item(person: Person, text: str) -> None:
    """Choose an item of the list with the focus by its arrow keys."""
    box = person.focused()
    if not isinstance(box, QComboBox):
        raise NotSeenError(f"{box.objectName()} is no list.")
    wanted = box.findText(text)
    while box.currentIndex() != wanted:
        before = box.currentIndex()
        person.hands.press("Down" if before < wanted else "Up")
        if box.currentIndex() == before:
            raise NotSeenError(f"The arrows do not lead to {text}.")


def _allocate(person: Person, twice: Sequence[str]) -> None:
    """Have the cases balanced among all but the second assessor, who is given those that are assessed twice."""
    session = open_view(person.window).session
    person.hands.press("Ctrl+5")
    person.see("allocatePage")
    person.click(f"takesPart{SECOND}")
    person.push("balance")
    person.see("applyBalance")
    person.picture("balance")
    person.hands.press("Space")
    until(lambda: all(case.allocated_to for case in session.sample()), "every case allocated")
    person.push("forSecond")
    person.go_to("allocateCases", "Shift+Tab")
    number = str(list(session.team).index(SECOND) + 1)
    for case in twice:
        person.hands.press("Home")
        table = person.found(QTableView, "allocateCases")
        for _ in range(table.model().rowCount()):
            if table.currentIndex().siblingAtColumn(0).data() == case:
                break
            person.hands.press("Down")
        person.hands.press(number)
        until(partial(_is_second, session, case), f"{case} given to {SECOND} too")
    person.picture("allocated")
    person.hands.press("Escape")


def _is_second(session: Session, case: str) -> bool:
    return session.case(case).second_assessor == SECOND


def _hand_out(person: Person, place: Place) -> None:
    person.hands.press("Ctrl+Shift+A")
    person.see("handOutsPage")
    person.choose(place.handouts, partial(person.push, "handOutEach"), "hand-out-folder")
    person.see("handOutsPassphrases")
    person.picture("handed-out")
    place.tell(handouts={code: [file, secret] for code, file, secret in person.rows("handOutsPassphrases")})
    person.hands.press("Escape")


def gather(person: Person, place: Place) -> None:
    """Watch a folder until the files of all laptops are in it, merge them, and settle what differs."""
    person.open_inspection()
    _watch(person, place)
    _merge(person, place)
    place.tell(differences=_settle(person))
    person.hands.press("Ctrl+2")
    person.see("homePage")
    person.picture("home")
    person.hands.press("Ctrl+6")
    person.see("scoresPage")
    person.picture("scores")


def _watch(person: Person, place: Place) -> None:
    person.hands.press("Ctrl+Shift+M")
    person.see("gatherPage")
    person.choose(place.watched, partial(person.push, "gatherChoose"))
    for code in place.told()["handouts"]:
        file = place.export(code)
        shutil.copyfile(file, place.watched / file.name)
        until(partial(_is_listed, person, file.name), f"{file.name}, seen by itself")
        person.picture(f"gathered-{code}")


def _is_listed(person: Person, name: str) -> bool:
    return [name, "New"] in person.rows("gatherFiles")


def _merge(person: Person, place: Place) -> None:
    person.push("gatherCheck")
    person.see("mergePage")
    person.see("takeMerge")
    person.picture("merge")
    said = place.told()["fingerprints"]
    for own in said.values():
        person.push(f"confirm {own}")
    person.push("takeMerge")
    session = open_view(person.window).session
    until(lambda: all(case.complete for case in session.sample()), "every case complete, after the merge")
    settle()
    person.picture("merged")


def _settle(person: Person) -> int:
    """Let the first assessor's answers count, by all three kinds of ruling; return how many answers differed."""
    person.hands.press("Ctrl+Shift+T")
    person.see("settlePage")
    page = person.found(SettlePage, "settlePage")
    person.picture("settle")
    count = len(person.rows("differenceList"))
    if count:
        person.fill_in(rulingWhy=_WHY)
    scopes = dict(zip(sorted(second_opinions()), (ALL, THIS, CASE), strict=True))
    while (found := page.difference) is not None:
        scope = scopes[found.case_id]
        if page.scope.currentData() != scope:
            person.go_to("rulingScope")
            _choose_item(person, page.scope.itemText(page.scope.findData(scope)))
        person.go_to("differenceList")
        person.hands.press("1")
        until(partial(_moved_on, page, found.place), f"{found.case_id} {found.name} settled")
    person.picture("settled")
    return count


def _moved_on(page: SettlePage, place: object) -> bool:
    return page.difference is None or page.difference.place != place
