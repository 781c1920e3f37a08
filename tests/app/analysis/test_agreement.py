"""The figures of agreement equal published worked examples to the printed digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.agreement import Agreement, agreement

ANSWERS = ("yes", "no", "na")


def of(*rows: tuple[int, ...]) -> Agreement:
    """Return the agreement in a square table, the first assessor's answers down, the second's across."""
    names = [str(number) for number in range(len(rows))]
    return agreement({(names[i], names[j]): n for i, row in enumerate(rows) for j, n in enumerate(row)}, names)


# Each source prints the table and these digits.
KAPPAS = {
    # Cohen (1960), Educational and Psychological Measurement 20, table 2: agreement .70, kappa .492.
    "Cohen 1960": (of((88, 14, 18), (10, 40, 10), (2, 6, 12)), "0.70", "0.492"),
    # Fleiss, Cohen and Everitt (1969), Psychological Bulletin 72, table 1 as counts of 200: kappa .429.
    "Fleiss, Cohen and Everitt 1969": (of((106, 10, 4), (22, 28, 10), (2, 12, 6)), "0.70", "0.429"),
    # Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, table 18.1: .89, kappa .68.
    "Fleiss, Levin and Paik 2003": (of((75, 1, 4), (5, 4, 1), (0, 0, 10)), "0.89", "0.68"),
    # Altman (1991), Practical Statistics for Medical Research, table 14.7, as Stata's manual prints it ("kap").
    "Altman 1991": (of((21, 12, 0, 0), (4, 17, 1, 0), (3, 9, 15, 2), (0, 0, 0, 1)), "0.6353", "0.4728"),
    # Feinstein and Cicchetti (1990), Journal of Clinical Epidemiology 43: one agreement, two kappas.
    "Feinstein and Cicchetti 1990, balanced": (of((40, 9), (6, 45)), "0.85", "0.70"),
    "Feinstein and Cicchetti 1990, skewed": (of((80, 10), (5, 5)), "0.85", "0.32"),
    # Gwet (2002), Statistical Methods for Inter-Rater Reliability Assessment 1, table 2.
    "Gwet 2002": (of((118, 5), (2, 0)), "0.944", "-0.0234"),
    # Gwet (2019), irrCAC 1.0, "Calculating chance-corrected agreement coefficients", kappa2.table.
    "irrCAC": (of((13, 0, 0), (0, 20, 7), (0, 4, 56)), "0.89", "0.7964094"),
}


def as_printed(value: float, like: str) -> str:
    """Return `value` with as many decimals as `like`."""
    return f"{value:.{len(like.partition('.')[2])}f}"


@pytest.mark.parametrize("source", KAPPAS)
def test_kappa_and_percent_agreement_equal_the_published_digits(source: str) -> None:
    found, share, kappa = KAPPAS[source]
    assert found.kappa is not None
    assert as_printed(found.agreed / found.n, share) == share
    assert as_printed(found.kappa.value, kappa) == kappa


def test_ac1_equals_the_published_digits() -> None:
    # Gwet (2002), as above: AC1 0.9408 where kappa is below 0.
    skewed = of((118, 5), (2, 0)).ac1
    assert skewed is not None
    assert f"{skewed.value:.4f}" == "0.9408"


def test_errors_and_intervals_equal_those_of_the_author_of_ac1() -> None:
    # Gwet (2019), irrCAC 1.0, kappa2.table and gwet.ac1.table on cont3x3abstractors.
    found = of((13, 0, 0), (0, 20, 7), (0, 4, 56))
    kappa, ac1 = found.kappa, found.ac1
    assert kappa is not None
    assert ac1 is not None
    assert kappa.interval is not None
    assert ac1.interval is not None
    assert f"{kappa.value:.7f} {kappa.error:.8f}" == "0.7964094 0.05891072"
    assert [f"{end:.3f}" for end in kappa.interval] == ["0.680", "0.913"]
    assert f"{ac1.value:.7f} {ac1.error:.8f}" == "0.8493305 0.04321747"
    assert [f"{end:.3f}" for end in ac1.interval] == ["0.764", "0.935"]


def test_the_interval_of_kappa_equals_the_published_one() -> None:
    # Altman (1991), page 408: 95% confidence interval 0.33 to 0.62.
    kappa = KAPPAS["Altman 1991"][0].kappa
    assert kappa is not None
    assert kappa.interval is not None
    assert [f"{end:.2f}" for end in kappa.interval] == ["0.33", "0.62"]


def test_no_pair_is_no_figure() -> None:
    assert agreement({}, ANSWERS) == Agreement(0, 0, None, None, None)


def test_pairs_that_all_agree_have_no_interval_but_for_their_share() -> None:
    found = agreement({("yes", "yes"): 9, ("no", "no"): 3}, ANSWERS)
    assert found.kappa is not None
    assert found.ac1 is not None
    for each in (found.kappa, found.ac1):
        assert each.value == pytest.approx(1)
        assert each.interval is None
    assert found.share_interval is not None
    assert found.share_interval.low < 0.8


def test_one_answer_throughout_has_no_kappa_and_has_an_ac1() -> None:
    found = agreement({("yes", "yes"): 20}, ANSWERS)
    assert found.kappa is None
    assert found.ac1 is not None
    assert found.ac1.value == pytest.approx(1)


def test_an_unknown_answer_is_refused() -> None:
    with pytest.raises(ValueError, match="answer"):
        agreement({("yes", "perhaps"): 1}, ANSWERS)


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        agreement({("yes", "no"): -1}, ANSWERS)


TABLES = st.dictionaries(
    st.tuples(st.sampled_from(ANSWERS), st.sampled_from(ANSWERS)), st.integers(0, 50), min_size=1
).filter(lambda table: sum(table.values()) > 1)


@given(TABLES)
def test_the_order_of_the_two_assessors_changes_nothing(table: dict[tuple[str, str], int]) -> None:
    there = agreement(table, ANSWERS)
    back = agreement({(other, one): n for (one, other), n in table.items()}, ANSWERS)
    assert (there.n, there.agreed, there.share_interval) == (back.n, back.agreed, back.share_interval)
    for one, other in ((there.kappa, back.kappa), (there.ac1, back.ac1)):
        assert (one is None) == (other is None)
        if one is not None and other is not None:
            assert one.value == pytest.approx(other.value)
            assert one.error == pytest.approx(other.error, abs=1e-6)


@given(TABLES)
def test_a_coefficient_is_never_above_one_and_lies_within_its_interval(table: dict[tuple[str, str], int]) -> None:
    found = agreement(table, ANSWERS)
    for each in (found.kappa, found.ac1):
        if each is not None:
            assert each.value <= 1 + 1e-9
            assert each.interval is None or each.interval.low <= each.value <= each.interval.high + 1e-9
