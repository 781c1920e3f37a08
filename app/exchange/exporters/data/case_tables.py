"""The tables of exported data on cases and what is recorded in them."""

from __future__ import annotations

from app.exchange.exporters.data.shared_columns import ANSWER, ASSESSOR, CASE, QUESTION, REFERENCE
from app.exchange.exporters.data.table import Column, Table

CASES = Table(
    "cases",
    "Cases",
    "A case, with its profile as the YOT recorded it.",
    (
        REFERENCE,
        Column("in_sample", "boolean", "In the sample", "Whether the case is in the sample; only then does it count."),
        Column(
            "allocated_to",
            "text",
            "Allocated to",
            "The assessor to whom it is allocated.",
            optional=True,
            identifies="person",
        ),
        Column(
            "counts",
            "text",
            "Counting assessor",
            "The assessor whose judgements count.",
            optional=True,
            identifies="person",
        ),
        Column("complete", "boolean", "Complete", "Whether the counting assessor called the case complete."),
        Column("age_at_sentence", "integer", "Age at sentence", "In whole years.", optional=True),
        Column("gender", "text", "Gender", "The gender recorded.", codes="gender", optional=True),
        Column("ethnicity", "text", "Ethnicity", "The code of the 2001 census.", codes="ethnicity", optional=True),
        Column(
            "ethnicity_group",
            "text",
            "Ethnic group",
            "The reporting group of the code.",
            codes="ethnicity_group",
            optional=True,
        ),
        Column("looked_after", "text", "Looked after", "Whether the child is looked after.", "yes_no", optional=True),
        Column("order_type", "text", "Order", "The type of the order.", codes="order_type", optional=True),
        Column(
            "stratum", "text", "Stratum", "The stratum of the sample that the order is in.", "stratum", optional=True
        ),
        Column(
            "principal_offence",
            "text",
            "Principal offence",
            "In the YOT's words.",
            optional=True,
            identifies="free text",
        ),
        Column("sentence_date", "day", "Sentence", "The day of the sentence.", optional=True),
        Column("case_status", "text", "Status", "The status of the case.", codes="case_status", optional=True),
        Column("case_manager", "text", "Case manager", "The case manager's name.", optional=True, identifies="person"),
        Column("rosh_recorded", "text", "RoSH recorded", "The RoSH level of the YOT.", "rosh_level", optional=True),
        Column(
            "vulnerability_recorded",
            "text",
            "Vulnerability recorded",
            "The vulnerability level of the YOT.",
            codes="vulnerability_level",
            optional=True,
        ),
        Column(
            "intervention_recorded",
            "text",
            "Intervention level recorded",
            "The intervention level of the YOT.",
            codes="intervention_level",
            optional=True,
        ),
    ),
    ("case_ref",),
)

FACTS = Table(
    "facts",
    "Facts",
    "A fact of a case, as one assessor recorded it.",
    (
        CASE,
        Column("fact", "text", "Fact", "The id of the fact.", codes="fact"),
        ASSESSOR,
        Column("answer", "text", "Answer", "Yes or no; blank where it was cleared.", "yes_no", optional=True),
        Column("counts", "boolean", "Counts", "Whether scores follow this fact."),
    ),
    ("case_ref", "fact", "assessor"),
)

JUDGEMENTS = Table(
    "judgements",
    "Judgements",
    "A judgement of one assessor on one question of one case.",
    (
        CASE,
        QUESTION,
        ASSESSOR,
        ANSWER,
        Column("applies", "text", "Applies", "Whether the question is asked in the assessor's form.", "applies"),
        Column("counts", "boolean", "Counts", "Whether the answer counts in the sample's scores."),
        Column("note", "text", "Note", "The assessor's note.", optional=True, identifies="free text"),
        Column("evidence", "text", "Evidence", "Where the evidence is.", optional=True, identifies="free text"),
    ),
    ("case_ref", "question", "assessor"),
)

REASONS = Table(
    "reasons",
    "Reasons",
    "A reason that an assessor gave for a judgement. Reasons count only where the answer is no and counts.",
    (
        CASE,
        QUESTION,
        ASSESSOR,
        Column("reason", "text", "Reason", "The id of the reason."),
        Column("counts", "boolean", "Counts", "Whether the judgement is a no that counts."),
    ),
    ("case_ref", "question", "assessor", "reason"),
)

RATINGS = Table(
    "ratings",
    "Asset ratings",
    "The Asset rating of a factor at one stage of a case, as the YOT scored it.",
    (
        CASE,
        Column("stage", "text", "Stage", "The stage of the assessment.", codes="stage"),
        Column("factor", "text", "Factor", "The id of the factor.", codes="factor"),
        Column("score", "integer", "Score", "The score.", optional=True),
    ),
    ("case_ref", "stage", "factor"),
)

COMPLETIONS = Table(
    "completions",
    "Completions",
    "An assessor's last word on whether a case is complete.",
    (
        CASE,
        ASSESSOR,
        Column("complete", "boolean", "Complete", "Whether the case is complete."),
        Column("why", "text", "Why", "The explanation of what was left open.", optional=True, identifies="free text"),
    ),
    ("case_ref", "assessor"),
)

FLAGS = Table(
    "flags",
    "Flags",
    "An assessor's reminder on a question, or on the case itself.",
    (
        CASE,
        Column("question", "text", "Question", "The id of the question; blank for the case itself."),
        Column("kind", "text", "Kind", "The kind of flag.", codes="flag"),
        ASSESSOR,
        Column("text", "text", "Text", "The text of the flag.", optional=True, identifies="free text"),
        Column("settled", "boolean", "Settled", "Whether the flag is settled."),
    ),
    ("case_ref", "question", "kind", "assessor"),
)

INTERVIEWS = Table(
    "interviews",
    "Interviews",
    "An interview of an assessor about a case.",
    (
        CASE,
        ASSESSOR,
        Column("number", "integer", "Number", "The assessor's interviews on the case are numbered from 1."),
        Column("person", "text", "Person", "The person interviewed.", optional=True, identifies="person"),
        Column("began", "text", "Began", "Local time, as YYYY-MM-DDTHH:MM."),
        Column("minutes", "integer", "Minutes", "How long it took."),
    ),
    ("case_ref", "assessor", "number"),
)

TIMES = Table(
    "time_spent",
    "Time spent",
    "The time that an assessor has spent on a case, on all laptops together.",
    (CASE, ASSESSOR, Column("seconds", "integer", "Seconds", "Seconds with the case open and in use.")),
    ("case_ref", "assessor"),
)

RULINGS = Table(
    "rulings",
    "Rulings",
    "A ruling of the lead on whose judgement counts.",
    (
        CASE,
        Column("item", "text", "Item", "The id of the question or fact; blank for the whole case."),
        Column("assessor", "text", "Assessor", "The assessor who counts.", identifies="person"),
    ),
    ("case_ref", "item"),
)
