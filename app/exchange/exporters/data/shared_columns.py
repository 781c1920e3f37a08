"""Columns that several tables of exported data have."""

from __future__ import annotations

from dataclasses import replace

from app.exchange.exporters.data.table import Column

REFERENCE = Column("case_ref", "text", "Case", "The reference of the case.", identifies="case")
CASE = replace(REFERENCE, refers="cases")
ASSESSOR = Column("assessor", "text", "Assessor", "The code of the assessor.", identifies="person", refers="people")
QUESTION = Column("question", "text", "Question", "The id of the question.", codes="question", refers="questions")
ANSWER = Column(
    "answer", "text", "Answer", "The answer; blank where only a note or evidence is recorded.", "answer", optional=True
)
COUNTS = (
    Column("yes", "integer", "Above the line", "Judgements that count and are yes."),
    Column("no", "integer", "Below the line", "Judgements that count and are no."),
    Column("na", "integer", "Not applicable", "Judgements that count and are not applicable, outside the score."),
    Column(
        "percent",
        "integer",
        "Score",
        "100 x yes / (yes + no), rounded half up from whole numbers; blank for 0 of 0.",
        optional=True,
    ),
    Column("band", "text", "Band", "The improvement band of the score.", codes="band", optional=True),
)
LEVEL = Column("level", "text", "Level", "The level of the score.", codes="level")
SCORED = Column("id", "text", "Id", "The id of the headline, section, criterion or question.")
