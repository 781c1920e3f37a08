"""The lists of codes of an inspection's data: those of every framework, and those of its own."""

from __future__ import annotations

from collections.abc import Iterable

from app.framework.model import Framework
from app.framework.questionnaires import questionnaires

CodeLists = dict[str, dict[str, str]]

# Codes that every framework has, with their labels. `code_lists` adds those of a framework.
FIXED_CODES: dict[str, dict[str, str]] = {
    "answer": {"yes": "Yes, above the line", "no": "No, below the line", "na": "Not applicable"},
    "yes_no": {"yes": "Yes", "no": "No"},
    "applies": {"applies": "Asked in the case", "hidden": "Not asked", "pending": "Waits for a fact or an answer"},
    "role": {"lead": "Lead inspector", "assessor": "Assessor"},
    "flag": {
        "ask": "Ask the case manager",
        "check": "Check the file",
        "good_practice": "Good practice",
        "lead": "Query for the lead",
    },
    "level": {"headline": "Headline", "section": "Section", "criterion": "Criterion", "question": "Question"},
    "act": {
        "edit": "Given by hand",
        "import": "Taken from a sheet",
        "sample": "Set with the sample",
        "setup": "Set up with the inspection",
        "ruling": "Ruled by the lead",
        "undo": "Undone",
        "redo": "Done again",
    },
}


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
