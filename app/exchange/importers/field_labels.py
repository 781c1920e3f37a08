"""Name the fields of a sample as inspectors do."""

from __future__ import annotations

from collections.abc import Mapping

from app.framework.model import Framework
from app.message import Message, verbatim

# Each label is also a heading by which the field is found, because case, spaces and punctuation do not matter.
_LABELS: Mapping[str, Message] = {
    "reference": Message("Reference"),
    "age_at_sentence": Message("Age at sentence"),
    "gender": Message("Gender"),
    "ethnicity": Message("Ethnicity"),
    "looked_after": Message("Looked after"),
    "order_type": Message("Order type"),
    "principal_offence": Message("Principal offence"),
    "sentence_date": Message("Sentence date"),
    "case_status": Message("Case status"),
    "case_manager": Message("Case manager"),
    "youth_offending_team": Message("Youth offending team"),
    "rosh_recorded": Message("RoSH recorded"),
    "vulnerability_recorded": Message("Vulnerability recorded"),
    "intervention_level_recorded": Message("Intervention level recorded"),
    "allocated_to": Message("Allocated to"),
}


def field_label(framework: Framework, field: str) -> Message:
    """Return the label of a field: a profile field's name, or the words of a fact.

    Args:
        framework: The framework, for its facts.
        field: A field of `sample_fields`.
    """
    fact = framework.fact_by_id.get(field)
    return verbatim(fact.text) if fact is not None else _LABELS[field]
