"""The fields of a sample: what the YOT recorded about a case, who assesses it, and the framework's facts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from app.exchange.importers.values import Reader, choice, day, known_name, one_line, seen, seen_whole_number, yes_no
from app.framework.model import Framework
from app.message import Message

MAX_TEXT_LENGTH = 200

# Fields that the YOT recorded about a case. The program compares the recorded intervention level with its own result.
PROFILE_FIELDS = (
    "age_at_sentence",
    "gender",
    "ethnicity",
    "looked_after",
    "order_type",
    "principal_offence",
    "sentence_date",
    "case_status",
    "case_manager",
    "youth_offending_team",
    "rosh_recorded",
    "vulnerability_recorded",
    "intervention_level_recorded",
)


@dataclass(frozen=True, slots=True)
class FieldKind:
    """The reader of a field, a noun for its value (such as "an age"), and the remedy for a wrong value."""

    read: Reader
    noun: Message
    allowed: Message


def sample_fields(framework: Framework) -> tuple[str, ...]:
    """Return the fields that a sample may have: reference, profile, allocation and the framework's facts."""
    return ("reference", *PROFILE_FIELDS, "allocated_to", *framework.fact_by_id)


def field_kinds(framework: Framework, assessors: Collection[str]) -> dict[str, FieldKind]:
    """Return how each field of a sample is read, by its name."""
    rules, asset = framework.sample, framework.asset
    ethnicities = {text: code.id for code in rules.ethnicities for text in _spellings(code.id, code.text)}
    orders = tuple(order for stratum in rules.strata for order in stratum.orders)
    levels = tuple(level.id for level in asset.intervention_levels)
    codes = tuple(code.id for code in rules.ethnicities)
    text = FieldKind(
        one_line(MAX_TEXT_LENGTH),
        Message("plain text on one line"),
        Message("Give up to {most} characters on one line.", most=MAX_TEXT_LENGTH),
    )
    ages = Message("Give whole years from {youngest} to {oldest}.", youngest=rules.youngest, oldest=rules.oldest)
    answer = FieldKind(
        seen(yes_no), Message("yes or no"), Message("Give yes or no, or leave the cell blank if it is not known.")
    )
    kinds = {
        "age_at_sentence": FieldKind(_age(rules.youngest, rules.oldest), Message("an age in the sample's range"), ages),
        "gender": FieldKind(
            seen(choice(rules.genders, initials=True)), Message("a gender known here"), _one_of(rules.genders)
        ),
        "ethnicity": FieldKind(seen(choice(codes, ethnicities)), Message("an ethnicity code"), _one_of(codes)),
        "looked_after": answer,
        "order_type": FieldKind(seen(choice(orders)), Message("an order type known here"), _one_of(orders)),
        "principal_offence": text,
        "sentence_date": FieldKind(
            day, Message("a date"), Message("Give a day that exists, as 2011-05-17 or 17/05/2011.")
        ),
        "case_status": FieldKind(
            seen(choice(rules.case_statuses)), Message("a case status"), _one_of(rules.case_statuses)
        ),
        "case_manager": text,
        "youth_offending_team": text,
        "rosh_recorded": FieldKind(
            seen(choice(asset.rosh_levels)), Message("a RoSH level"), _one_of(asset.rosh_levels)
        ),
        "vulnerability_recorded": FieldKind(
            seen(choice(asset.vulnerability_levels)),
            Message("a vulnerability level"),
            _one_of(asset.vulnerability_levels),
        ),
        "intervention_level_recorded": FieldKind(
            seen(choice(levels)), Message("an intervention level"), _one_of(levels)
        ),
        "allocated_to": FieldKind(
            known_name(assessors),
            Message("an assessor of this inspection"),
            Message("{allowed} Or add the assessor first.", allowed=_one_of(assessors)),
        ),
    }
    return kinds | dict.fromkeys(framework.fact_by_id, answer)


def _spellings(code: str, text: str) -> tuple[str, ...]:
    """Return the ways in which case systems write a code with its text."""
    return text, f"{code} {text}", f"{code}: {text}", f"{code}. {text}", f"{code} ({text})", f"{text} ({code})"


def _age(youngest: int, oldest: int) -> Reader:
    def read(text: str) -> str | None:
        age = seen_whole_number(text)
        return str(age) if age is not None and youngest <= age <= oldest else None

    return read


def _one_of(allowed: Collection[str]) -> Message:
    return Message("Use one of: {values}.", values=tuple(allowed)) if allowed else Message("There are none yet.")
