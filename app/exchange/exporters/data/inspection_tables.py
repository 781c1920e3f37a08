"""The tables of exported data on the inspection as a whole: its team, responses, scores and history."""

from __future__ import annotations

from app.exchange.exporters.data.shared_columns import CASE, COUNTS, LEVEL, SCORED
from app.exchange.exporters.data.table import Column, Table

INSPECTION = Table(
    "inspection",
    "Inspection",
    "The inspection, in one row.",
    (
        Column("inspection", "text", "Inspection", "The random id of the inspection."),
        Column("area", "text", "Area", "The area that was inspected."),
        Column("region", "text", "Region", "The region of the area.", optional=True),
        Column("first_day", "day", "First day", "The first day of fieldwork.", optional=True),
        Column("last_day", "day", "Last day", "The last day of fieldwork.", optional=True),
        Column("framework", "text", "Framework", "The id of the question framework."),
        Column("framework_version", "text", "Framework version", "The version of the framework."),
        Column("framework_hash", "text", "Framework hash", "The hash of the framework's questions and rules."),
        Column("cases", "integer", "Cases", "Cases in the sample."),
        Column("complete", "integer", "Complete cases", "Cases in the sample that are complete."),
        Column("pseudonymised", "boolean", "Pseudonymised", "Whether pseudonyms replace references and codes."),
        Column("program", "text", "Program", "The version of the program that wrote the data."),
    ),
    ("inspection",),
)

PEOPLE = Table(
    "people",
    "People",
    "A member of the team.",
    (
        Column("assessor", "text", "Assessor", "The code of the person.", identifies="person"),
        Column("role", "text", "Role", "The role in the team.", codes="role"),
        Column("cases", "integer", "Cases", "Cases of the sample that are allocated to the person."),
    ),
    ("assessor",),
)

CONFLICTS = Table(
    "conflicts",
    "Conflicts",
    "A record whose versions differ and wait for a ruling.",
    (
        Column("case_ref", "text", "Case", "The reference; blank for the inspection.", identifies="case"),
        Column("kind", "text", "Kind", "The kind of record, by its name in the journal."),
        Column("item", "text", "Item", "What the record is about: a question, a fact, a field."),
        Column("assessor", "text", "Assessor", "Whose record it is; blank for none.", identifies="person"),
        Column("versions", "integer", "Versions", "How many versions there are."),
    ),
    ("case_ref", "kind", "item", "assessor"),
)

SURVEY_ANSWERS = Table(
    "survey_answers",
    "Answers of service users",
    "An answer to one item of a questionnaire.",
    (
        Column("survey", "text", "Questionnaire", "The id of the questionnaire.", codes="survey"),
        Column("response", "text", "Response", "The id of the response.", identifies="row"),
        Column("number", "text", "Number", "The number of the response on its paper.", identifies="row"),
        Column("item", "text", "Item", "The id of the item in its questionnaire."),
        Column("answer", "text", "Answer", "The answer in English, or a whole number of a scale."),
        Column(
            "counted",
            "boolean",
            "Counted",
            "Whether the tally has it: the item is asked of somebody who gave the other answers, and allows this one.",
        ),
    ),
    ("survey", "response", "item"),
)

SCORES = Table(
    "scores",
    "Scores",
    "A score of the whole sample.",
    (
        LEVEL,
        SCORED,
        Column("title", "text", "Title", "The title, or the question's text."),
        *COUNTS,
        Column("cases", "integer", "Cases", "Cases with a yes or no behind the score."),
    ),
    ("level", "id"),
)

CASE_SCORES = Table(
    "case_scores",
    "Case scores",
    "A headline, section or criterion score of one case.",
    (CASE, LEVEL, SCORED, *COUNTS),
    ("case_ref", "level", "id"),
)

HISTORY = Table(
    "history",
    "History",
    "A row of the journal: one change of one record. Nothing is ever removed from it.",
    (
        Column("row", "text", "Row", "The hash of the row.", identifies="row"),
        Column(
            "number", "integer", "Number", "The order of arrival on this laptop; blank with pseudonyms.", optional=True
        ),
        Column("at", "moment", "Time", "The time on the clock of the laptop that recorded it."),
        Column(
            "author",
            "text",
            "Author",
            "Who recorded it; blank for nobody in particular.",
            optional=True,
            identifies="person",
        ),
        Column("act", "text", "Act", "How it was recorded.", codes="act"),
        Column("kind", "text", "Kind", "The kind of record, by its name in the journal."),
        Column(
            "case_ref", "text", "Case", "The reference; blank for the inspection.", optional=True, identifies="case"
        ),
        Column("item", "text", "Item", "What the record is about.", optional=True),
        Column(
            "assessor", "text", "Assessor", "Whose record it is; blank for none.", optional=True, identifies="person"
        ),
        Column("value", "text", "Value", "What was recorded, as JSON; with pseudonyms, without text.", optional=True),
        Column("why", "text", "Why", "The reason that was given.", optional=True, identifies="free text"),
        Column("counts", "boolean", "Counts", "Whether it is the version that counts."),
        Column("reverses", "text", "Reverses", "The row that it undoes or redoes.", optional=True, identifies="row"),
    ),
    ("row",),
)
