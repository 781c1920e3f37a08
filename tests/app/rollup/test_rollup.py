"""Rolling up inspections, as claims: the figures are each inspection's own, whichever engine makes them."""

from __future__ import annotations

import shutil
from contextlib import closing
from fractions import Fraction
from pathlib import Path
from typing import Any
from unittest.mock import patch

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.commands.answering import record_judgement
from app.commands.opening import open_inspection
from app.commands.rolling_up import Keys, roll_up
from app.errors import DataError, KnownError
from app.rollup.figures import FEEDS, INSPECTIONS, JUDGEMENTS, Figure, rollup_sql
from app.rollup.rollup import RollUp, published
from app.scoring.tally import percent
from app.store.keyring import Secrets
from app.store.scratch import query
from tests.app.rollup.conftest import Make
from tests.helpers.inspections import HANDOUT, PASSPHRASE, Clock, copy_reference, exported, handed_out, joined
from tests.helpers.published import published_figures

KEYS = Keys(passphrases=[HANDOUT, PASSPHRASE])


def one(found: RollUp, scope: str, *, region: str = "", area: str = "", place: int = 1) -> Figure:
    """The one figure of question 1.1.01 there."""
    (figure,) = (
        each
        for each in found.figures
        if (each.scope, each.region, each.area, each.place) == (scope, region, area, place)
        and (each.level, each.id) == ("question", "1.1.01")
    )
    return figure


@pytest.fixture
def three(make: Make, tmp_path: Path) -> Path:
    """Two areas of one region, one of them inspected twice, and an area without a region."""
    make("Bromley", "London", "2009-05-01", 3, 3)
    make("Bromley", "London", "2011-12-02", 2, 1)
    make("Tower Hamlets & City of London", "London", "2011-06-10", 1, 4)
    make("Caerdydd/Cardiff 100%", "", "2010-06-10", 0, 1)
    return tmp_path / "files"


def check(found: RollUp) -> None:
    bromley = one(found, "area", region="London", area="Bromley")
    assert (bromley.last_day, bromley.yes, bromley.no, bromley.percent) == ("2011-12-02", 2, 1, 67)
    assert (bromley.previous, bromley.change) == (50, 17)
    before = one(found, "area", region="London", area="Bromley", place=2)
    assert (before.last_day, before.percent, before.previous, before.change) == ("2009-05-01", 50, None, None)
    london = one(found, "region", region="London")
    assert (london.yes, london.no, london.percent) == (3, 5, 38)
    assert (london.lowest, london.highest, london.average, london.areas) == (20, 67, 44, 2)
    everything = one(found, "all")
    assert (everything.percent, everything.lowest, everything.average, everything.areas) == (33, 0, 29, 3)
    assert one(found, "area", area="Caerdydd/Cardiff 100%").percent == 0
    assert found.regions == ("", "London")
    assert [header.area for header in found.inspections if header.region] == [
        "Bromley",
        "Bromley",
        "Tower Hamlets & City of London",
    ]
    assert found.weakest[0].percent == 33


def test_areas_regions_and_all_have_their_scores_and_an_area_its_change(three: Path) -> None:
    check(roll_up([three], KEYS))


def test_a_dataset_gives_the_same_figures_and_is_read_again(three: Path, tmp_path: Path) -> None:
    made = roll_up([three], KEYS, parquet=tmp_path / "dataset")
    check(made)
    assert set(made.figures) == set(roll_up([three], KEYS).figures)
    again = roll_up([tmp_path / "dataset"], Keys())
    assert again == made
    partitions = duckdb.read_parquet(f"{tmp_path}/dataset/judgements/**/*.parquet", hive_partitioning=True)
    found = partitions.project("region, area, inspection").distinct().fetchall()
    assert {(region, area) for region, area, _ in found} == {
        (header.region or None, header.area) for header in made.inspections
    }


def test_a_dataset_holds_no_reference_and_no_text(three: Path, tmp_path: Path) -> None:
    roll_up([three], KEYS, parquet=tmp_path / "dataset")
    rows = duckdb.read_parquet(f"{tmp_path}/dataset/judgements/**/*.parquet", hive_partitioning=False)
    assert rows.columns == ["inspection", "case_ref", "question", "answer", "yes", "no", "na"]
    assert {str(case)[:5] for (case,) in rows.project("case_ref").fetchall()} == {"case-"}


def test_the_figures_of_the_reference_inspection_are_those_that_were_published(tmp_path: Path) -> None:
    folder = copy_reference(tmp_path / "lead", answers=True)
    found = roll_up([folder], KEYS)
    (header,) = found.inspections
    assert (header.area, header.cases, header.complete) == ("Bromley", 38, 38)
    figures = found.of_inspection(header)
    for each in published_figures():
        if each.kind != "reason" and (each.kind, each.ref) in figures:
            assert figures[each.kind, each.ref].percent == each.percent, each
    theirs = {each.headline: each.percent for each in published() if each.area == "Bromley"}
    assert theirs == {each: figures["headline", each].percent for each in ("safeguarding", "roh", "lor")}


def test_files_of_one_inspection_count_as_if_they_were_merged(tmp_path: Path) -> None:
    folder = copy_reference(tmp_path / "lead", answers=True, references=frozenset({"BRO-001", "BRO-002"}))
    lead = open_inspection(folder, Secrets(passphrase=PASSPHRASE), clock=Clock())
    case = next(case for case in lead.sample() if case.allocated_to == "PA")
    first = handed_out(lead, tmp_path / "lead.assessment")
    laptop = joined(first, tmp_path / "pa", assessor="PA", clock=Clock(Clock().now + 1000))
    before = roll_up([first], KEYS)
    record_judgement(laptop, case_id=case.id, question="1.1.01", answer="no", note="x")
    second = exported(laptop, tmp_path / "PA.assessment")
    together = roll_up([first, second, first], KEYS, any_signer=True)
    assert len(together.inspections) == 1
    asked = [
        (each.of_all["question", "1.1.01"].yes, each.of_all["question", "1.1.01"].no) for each in (before, together)
    ]
    assert asked[1] == (asked[0][0] - 1, asked[0][1] + 1)
    assert set(roll_up([folder], KEYS).figures) == set(before.figures)
    with pytest.raises(DataError, match="Nothing was rolled up") as refused:
        roll_up([folder, first], KEYS)
    assert "is of the same inspection as" in str(refused.value.problems[0])
    for each in (lead, laptop):
        each.close()


def test_every_file_that_is_not_fit_is_named_and_nothing_is_written(make: Make, tmp_path: Path) -> None:
    good = make("Bromley", "London", "2011-12-02", 1, 1)
    cut, none, other = (tmp_path / name for name in ("cut.assessment", "none.assessment", "other.assessment"))
    cut.write_bytes(good.read_bytes()[:-5])
    none.write_bytes(b"nothing")
    shutil.copy(good, other)
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError) as refused:
        roll_up([good, cut, none, tmp_path / "empty", tmp_path / "away"], KEYS, parquet=tmp_path / "dataset")
    named = " ".join(map(str, refused.value.problems))
    assert all(name in named for name in ("cut.assessment", "none.assessment", "empty", "away"))
    with pytest.raises(DataError) as refused:
        roll_up([good], Keys(passphrases=["another one"]), parquet=tmp_path / "dataset")
    assert "does not open" in str(refused.value.problems[0])
    assert not (tmp_path / "dataset").exists()
    assert not list(tmp_path.glob(".*.part"))


def test_without_duckdb_only_a_dataset_is_refused(make: Make, tmp_path: Path) -> None:
    file = make("Bromley", "London", "2011-12-02", 1, 1)
    with patch.dict("sys.modules", {"duckdb": None}):
        assert roll_up([file], KEYS).of_all["question", "1.1.01"].percent == 50
        with pytest.raises(KnownError, match="This needs DuckDB, which is not part of this installation"):
            roll_up([file], KEYS, parquet=tmp_path / "dataset")
    assert not (tmp_path / "dataset").exists()


def test_a_dataset_that_was_changed_is_refused(make: Make, tmp_path: Path) -> None:
    roll_up([make("Bromley", "London", "2011-12-02", 1, 1)], KEYS, parquet=tmp_path / "dataset")
    (tmp_path / "dataset" / "feeds.parquet").write_bytes(b"nothing")
    with pytest.raises((DataError, KnownError), match="dataset"):
        roll_up([tmp_path / "dataset"], Keys())


counts = st.integers(0, 300)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(("North", "South", "")),
            st.sampled_from(("One", "Two", "Three")),
            st.sampled_from(("2009-01-01", "2010-01-01", "")),
            counts,
            counts,
        ),
        min_size=1,
        max_size=8,
    )
)
def test_duckdb_and_sqlite_give_the_same_exact_figures(areas: list[tuple[str, str, str, int, int]]) -> None:
    inspections: list[tuple[Any, ...]] = [
        (f"{n:02}", region, area, day, "f", 1, 1) for n, (region, area, day, *_) in enumerate(areas)
    ]
    judgements: list[tuple[Any, ...]] = [(f"{n:02}", "q", yes, no, 0) for n, (*_, yes, no) in enumerate(areas)]
    feeds: list[tuple[Any, ...]] = [("f", "q", "question", "q"), ("f", "q", "criterion", "c")]
    header = ("inspection", "region", "area", "last_day", "framework", "cases", "complete")
    tables: dict[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]] = {
        JUDGEMENTS: (("inspection", "question", "yes", "no", "na"), judgements),
        INSPECTIONS: (header, inspections),
        FEEDS: (("framework", "question", "level", "id"), feeds),
    }
    by_sqlite = [Figure.from_row(row) for row in query(rollup_sql(), tables)]
    with duckdb.connect(":memory:") as connection:
        for name, (columns, rows) in tables.items():
            types = [
                f"{column} {'BIGINT' if isinstance(rows[0][at], int) else 'VARCHAR'}"
                for at, column in enumerate(columns)
            ]
            connection.execute(f"CREATE TABLE {name} ({', '.join(types)})")
            connection.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})", rows)
        by_duckdb = [Figure.from_row(row) for row in connection.execute(rollup_sql()).fetchall()]
    assert set(by_duckdb) == set(by_sqlite)
    assert len(by_duckdb) == len(by_sqlite)
    for figure in by_sqlite:
        assert figure.percent == percent(figure.yes, figure.yes + figure.no)
        if figure.scope == "all":
            latest = [each.percent for each in by_sqlite if (each.scope, each.place, each.id) == ("area", 1, figure.id)]
            rated = [each for each in latest if each is not None]
            mean = Fraction(sum(rated), len(rated)) if rated else None
            assert figure.average == (None if mean is None else int(mean + Fraction(1, 2)))
            assert (figure.lowest, figure.highest) == ((min(rated), max(rated)) if rated else (None, None))


def test_the_titles_are_in_the_language_that_is_asked_for(tmp_path: Path) -> None:
    folder = copy_reference(tmp_path / "lead", answers=True, references=frozenset({"BRO-001"}))
    with closing(open_inspection(folder, Secrets(passphrase=PASSPHRASE))) as session:
        file = handed_out(session, tmp_path / "all.assessment")
    english = roll_up([file], KEYS)
    for path in (file, folder):
        welsh = roll_up([path], KEYS, language="cy")
        assert welsh.figures == english.figures
        assert welsh.levels[0].title == "Diogelu" != english.levels[0].title
