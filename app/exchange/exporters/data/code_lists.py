"""The lists of codes of an inspection's data: those of every framework, and those of its own."""

from __future__ import annotations

from collections.abc import Iterable

from app.exchange.exporters.data.tables import FIXED_CODES
from app.framework.model import Framework
from app.framework.questionnaires import questionnaires

CodeLists = dict[str, dict[str, str]]


def code_lists(framework: Framework) -> CodeLists:
    """Return the label of each code by list, in the framework's order."""
    rules, asset = framework.sample, framework.asset
    return {
        **FIXED_CODES,
        "band": {band.id: band.label for band in framework.bands},
        "section": {section.id: section.title for section in framework.sections},
        "criterion": {criterion.id: criterion.title for criterion in framework.criteria},
        "headline": {headline.id: headline.title for headline in framework.headlines},
        "question_set": {each.id: each.title for each in framework.question_sets},
        "question": {question.id: question.text for question in framework.in_order},
        "fact": {fact.id: fact.text for fact in framework.facts},
        "stage": _plain(asset.stages),
        "factor": dict(asset.titles),
        "rosh_level": _plain(asset.rosh_levels),
        "vulnerability_level": _plain(asset.vulnerability_levels),
        "intervention_level": _plain(level.id for level in asset.intervention_levels),
        "gender": _plain(rules.genders),
        "case_status": _plain(rules.case_statuses),
        "ethnicity": {code.id: code.text for code in rules.ethnicities},
        "ethnicity_group": _plain(code.group for code in rules.ethnicities),
        "stratum": {stratum.id: stratum.title for stratum in rules.strata},
        "survey": {each.id: each.title() for each in questionnaires().by_id.values()},
        "order_type": _plain(order for stratum in rules.strata for order in stratum.orders),
    }


def _plain(codes: Iterable[str]) -> dict[str, str]:
    return {code: code[:1].upper() + code[1:].replace("_", " ").replace("-", " ") for code in codes}
