"""The tables of exported data that explain the others: questions, items, codes and the codebook."""

from __future__ import annotations

from app.exchange.exporters.data.table import Column, Table

QUESTIONS = Table(
    "questions",
    "Questions",
    "A question of the framework.",
    (
        Column("question", "text", "Question", "The id of the question."),
        Column("criterion", "text", "Criterion", "The criterion that it feeds.", codes="criterion"),
        Column("section", "text", "Section", "The section of the criterion.", codes="section"),
        Column("question_set", "text", "Question set", "The set of the form.", codes="question_set"),
        Column(
            "headlines", "text", "Headlines", "Ids of the headlines that it feeds, with '; ' between.", optional=True
        ),
        Column("scored", "boolean", "Scored", "Whether its answers count in scores above its own."),
        Column("phase", "text", "Phase", "Community, custody or transition; blank for all.", optional=True),
        Column("heading", "text", "Heading", "The heading of its grid.", optional=True),
        Column("text", "text", "Text", "The question."),
        Column(
            "asked_when",
            "text",
            "Asked when",
            "The conditions under which it is asked, joined by 'and'.",
            optional=True,
        ),
    ),
    ("question",),
)

SURVEY_ITEMS = Table(
    "survey_items",
    "Items of questionnaires",
    "An item of a questionnaire of service users.",
    (
        Column("survey", "text", "Questionnaire", "The id of the questionnaire.", codes="survey"),
        Column("item", "text", "Item", "The id of the item."),
        Column("position", "integer", "Position", "Its place in the questionnaire, from 1."),
        Column("text", "text", "Text", "The question."),
        Column("choices", "text", "Choices", "The allowed answers, separated by semicolons."),
        Column("favourable", "text", "Favourable", "Those that the item's sentence counts.", optional=True),
        Column("scale", "boolean", "Scale", "Whether the answers are whole numbers of a scale."),
        Column("asked_when", "text", "Asked when", "The condition; blank where everyone is asked.", optional=True),
    ),
    ("survey", "item"),
)

QUESTION_REASONS = Table(
    "question_reasons",
    "Reasons of questions",
    "A reason that a question offers for a no.",
    (
        Column("question", "text", "Question", "The id of the question."),
        Column("reason", "text", "Reason", "The id of the reason."),
        Column("text", "text", "Text", "The reason."),
    ),
    ("question", "reason"),
)

CODES = Table(
    "codes",
    "Codes",
    "A code and its label. The codebook says which columns a list of codes belongs to.",
    (
        Column("list", "text", "List", "The name of the list."),
        Column("code", "text", "Code", "The code."),
        Column("label", "text", "Label", "The label."),
        Column("position", "integer", "Position", "Its place in the list, from 1; SPSS and Stata have it as value."),
    ),
    ("list", "code"),
)

CODEBOOK = Table(
    "codebook",
    "Codebook",
    "A column of a table, with its meaning.",
    (
        Column("table_name", "text", "Table", "The name of the table."),
        Column("column_name", "text", "Column", "The name of the column."),
        Column("position", "integer", "Position", "Its place in the table, from 1."),
        Column("type", "text", "Type", "text, integer, boolean, day or moment."),
        Column("label", "text", "Label", "A few words."),
        Column("meaning", "text", "Meaning", "What a value says."),
        Column("codes", "text", "Codes", "The list of codes of its values; blank for none.", optional=True),
        Column("part_of_key", "boolean", "Part of the key", "Whether it is part of what identifies a row."),
        Column("identifies", "text", "Identifies", "case, person, row or free text; blank for nothing.", optional=True),
        Column("row_meaning", "text", "A row is", "What one row of the table is."),
    ),
    ("table_name", "column_name"),
)
