"""Claims about an earlier inspection beside this one: counts of both, exact differences, and files that are refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.findings import add_finding
from app.commands.opening import open_inspection
from app.commands.recommending import add_recommendation
from app.commands.rolling_up import keys_from
from app.commands.then_and_now import ComparedScore, ThenAndNow, then_and_now
from app.errors import DataError
from app.records.finding import FINDING
from app.scoring.tally import Tally
from app.session.session import Session
from app.store.assessment_file import SealedFile
from app.store.journal import Row
from app.store.keyring import Secrets
from app.store.opening import unlock_store
from tests.app.rollup.conftest import inspection_of
from tests.helpers.forging import Forger
from tests.helpers.inspections import HANDOUT, PASSPHRASE, handed_out


def answers(yes: int, no: int) -> Mapping[str, str]:
    return {f"C-{number:03}": "yes" if number < yes else "no" for number in range(yes + no)}


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """The merged file of an inspection of the same area two years before: 4 of 16."""
    session = inspection_of(tmp_path / "earlier", "Bromley", "London", "2010-03-05", answers(4, 12))
    file = handed_out(session, tmp_path / "earlier.assessment")
    session.close()
    return file


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """This inspection: 18 of 20."""
    found = inspection_of(tmp_path / "now", "Bromley", "London", "2012-03-30", answers(18, 2))
    yield found
    found.close()


def score(found: ThenAndNow, level: str, each: str) -> ComparedScore:
    return next(one for one in found.scores if one.key == (level, each))


def test_each_question_has_both_counts_and_the_interval_of_the_difference(session: Session, earlier: Path) -> None:
    found = then_and_now(session, [earlier], keys_from([HANDOUT]))
    question = score(found, "question", "1.1.01")
    assert (question.then, question.now, question.difference) == (Tally(4, 12), Tally(18, 2), 65)
    assert question.interval is not None
    assert 0 < question.interval.low < 0.65 < question.interval.high
    assert question.is_clear
    nothing = score(found, "question", "1.1.02")
    assert (nothing.difference, nothing.interval, nothing.is_clear) == (None, None, False)
    assert nothing.title == "Rows of a grid: Was the plan on time?"
    assert (found.earlier.area, found.earlier.last_day, found.same_framework) == ("Bromley", "2010-03-05", True)


def test_scores_that_pool_questions_have_a_difference_and_no_interval(session: Session, earlier: Path) -> None:
    found = then_and_now(session, [earlier], keys_from([HANDOUT]))
    criterion = score(found, "criterion", "1.1")
    assert (criterion.difference, criterion.interval) == (65, None)
    assert question_ids(found.questions_of(session.framework, "1.1"))[0] == "1.1.01"


def question_ids(scores: tuple[ComparedScore, ...]) -> list[str]:
    return [each.key[1] for each in scores]


def test_the_folder_of_an_earlier_inspection_does_as_well_as_its_file(
    session: Session, earlier: Path, tmp_path: Path
) -> None:
    from_file = then_and_now(session, [earlier], keys_from([HANDOUT]))
    assert then_and_now(session, [tmp_path / "earlier"], keys_from([PASSPHRASE])) == from_file


def test_who_signed_the_earlier_file_is_said(session: Session, earlier: Path, tmp_path: Path) -> None:
    found = then_and_now(session, [earlier], keys_from([HANDOUT]))
    (signer,) = found.signers
    assert signer.lead
    assert f"The earlier inspection is signed by the lead's laptop, {signer.fingerprint}." in map(str, found.cautions)
    from_folder = then_and_now(session, [tmp_path / "earlier"], keys_from([PASSPHRASE]))
    assert from_folder.signers[0].fingerprint == signer.fingerprint


def signed_again(folder: Path, path: Path, rows: Callable[[list[Row]], list[Row]], *, as_maker: bool) -> Path:
    """The earlier inspection's rows, changed, in a file that somebody with its key signs with a key of their own."""
    old = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    people = () if as_maker else ("PA",)
    name = old.store.id if as_maker else "ab" * 16
    forger = Forger.beside(old.store, name, written_at=old.store.clock(), people=people)
    forger.file(path, rows(old.store.rows()))
    old.close()
    return path


def unlock_with_the_key_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open each file of the inspection as its recovery key does, which forged files have no slot for."""
    key = unlock_store(folder, Secrets(passphrase=PASSPHRASE))
    monkeypatch.setattr(SealedFile, "unlock", lambda *_: key)


def all_yes(rows: list[Row]) -> list[Row]:
    """The rows with every answer a yes, each chain made again so that it is whole."""
    new: dict[bytes | None, bytes] = {}
    made: list[Row] = []
    for row in rows:
        changed = replace(
            row,
            value=row.value.replace('"no"', '"yes"'),
            prev=new.get(row.prev, row.prev),
            replaces=tuple(new[each] for each in row.replaces),
        )
        made.append(changed)
        new[row.hash] = changed.hash
    return made


@pytest.mark.parametrize("as_maker", [True, False])
def test_a_file_that_somebody_else_signed_again_does_not_pass_for_the_leads(
    session: Session, earlier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, as_maker: bool
) -> None:
    (honest,) = then_and_now(session, [earlier], keys_from([HANDOUT])).signers
    forged = signed_again(tmp_path / "earlier", tmp_path / "forged.assessment", all_yes, as_maker=as_maker)
    unlock_with_the_key_of(tmp_path / "earlier", monkeypatch)
    found = then_and_now(session, [forged], keys_from([HANDOUT]))
    (signer,) = found.signers
    assert signer.fingerprint != honest.fingerprint
    assert any(signer.fingerprint in str(each) for each in found.cautions)
    # Nothing in the file alone tells its maker from the inspection's; the fingerprint does.
    assert signer.lead == as_maker
    both = then_and_now(session, [earlier, forged], keys_from([HANDOUT])).signers
    assert [each.lead for each in both] == [not as_maker, False], "two claim to have made it, so neither is believed"


def test_a_file_whose_chains_are_broken_is_refused_though_it_is_signed(
    session: Session, earlier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def one_less(rows: list[Row]) -> list[Row]:
        return [row for row in rows if row.key.case_id != "C-000" or row.seq != 2]

    forged = signed_again(tmp_path / "earlier", tmp_path / "forged.assessment", one_less, as_maker=True)
    unlock_with_the_key_of(tmp_path / "earlier", monkeypatch)
    with pytest.raises(DataError, match=r"unsound inside: .*follows a row that is missing"):
        then_and_now(session, [forged], keys_from([HANDOUT]))


def test_a_score_has_the_recommendations_that_rest_on_it_by_question_or_by_a_finding(tmp_path: Path) -> None:
    before = inspection_of(tmp_path / "before", "Bromley", "London", "2010-03-05", answers(4, 12))
    add_finding(before, criterion="1.1", kind="improvement", text="In {question:1.1.03:of} there was none.")
    (finding,) = before.records_of(FINDING)
    add_recommendation(before, text="Assess in time.", responsible="Head of service", questions=("1.1.01",))
    add_recommendation(before, text="Plan in time.", findings=(finding,), questions=("1.1.01",))
    file = handed_out(before, tmp_path / "before.assessment")
    before.close()
    session = inspection_of(tmp_path / "after", "Bromley", "London", "2012-03-30", answers(18, 2))
    add_recommendation(session, text="Go on.", questions=("1.1.01",))
    found = then_and_now(session, [file], keys_from([HANDOUT]))
    question = score(found, "question", "1.1.01")
    assert [(each.number, each.responsible) for each in question.recommended_then] == [
        ("1", "Head of service"),
        ("2", ""),
    ]
    assert [each.text for each in question.recommended_now] == ["Go on."]
    assert [each.number for each in score(found, "question", "1.1.03").recommended_then] == ["2"]
    assert not score(found, "question", "1.1.02").is_recommended
    assert then_and_now(session, [tmp_path / "before"], keys_from([PASSPHRASE])) == found
    session.close()


def test_an_earlier_file_is_read_and_never_changed(session: Session, earlier: Path) -> None:
    before, rows = earlier.read_bytes(), session.store.last_row()
    then_and_now(session, [earlier], keys_from([HANDOUT]))
    assert (earlier.read_bytes(), session.store.last_row()) == (before, rows)


def test_a_file_of_this_inspection_or_of_several_is_refused(session: Session, earlier: Path, tmp_path: Path) -> None:
    own = handed_out(session, tmp_path / "own.assessment")
    with pytest.raises(DataError, match="is of this inspection itself"):
        then_and_now(session, [own], keys_from([HANDOUT]))
    with pytest.raises(DataError, match="The files are of 2 inspections"):
        then_and_now(session, [own, earlier], keys_from([HANDOUT]))
    with pytest.raises(DataError, match="Nothing was read"):
        then_and_now(session, [tmp_path / "none.assessment"], keys_from([HANDOUT]))


counts = st.builds(Tally, yes=st.integers(0, 60), no=st.integers(0, 60))


@given(then=counts, now=counts)
def test_a_difference_is_rounded_from_the_exact_one(then: Tally, now: Tally) -> None:
    found = ComparedScore(("question", "1.1.01"), "", then, now, None, ()).difference
    if not then.judged or not now.judged:
        assert found is None
        return
    exact = 100 * (Fraction(now.yes, now.judged) - Fraction(then.yes, then.judged))
    assert found is not None
    assert abs(exact - found) <= Fraction(1, 2)
    assert found == -(ComparedScore(("question", "1.1.01"), "", now, then, None, ()).difference or 0)
