"""The tables of exported data, once for all formats, the JSON Schema and the codebook."""

from __future__ import annotations

from dataclasses import replace

from app.exchange.exporters.data.table import Column, Table

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

_REFERENCE = Column("case_ref", "text", "Case", "The reference of the case.", identifies="case")
_CASE = replace(_REFERENCE, refers="cases")
_ASSESSOR = Column("assessor", "text", "Assessor", "The code of the assessor.", identifies="person", refers="people")
_QUESTION = Column("question", "text", "Question", "The id of the question.", codes="question", refers="questions")
_ANSWER = Column(
    "answer", "text", "Answer", "The answer; blank where only a note or evidence is recorded.", "answer", optional=True
)
_COUNTS = (
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
_LEVEL = Column("level", "text", "Level", "The level of the score.", codes="level")
_SCORED = Column("id", "text", "Id", "The id of the headline, section, criterion or question.")

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

CASES = Table(
    "cases",
    "Cases",
    "A case, with its profile as the YOT recorded it.",
    (
        _REFERENCE,
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
        _CASE,
        Column("fact", "text", "Fact", "The id of the fact.", codes="fact"),
        _ASSESSOR,
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
        _CASE,
        _QUESTION,
        _ASSESSOR,
        _ANSWER,
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
        _CASE,
        _QUESTION,
        _ASSESSOR,
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
        _CASE,
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
        _CASE,
        _ASSESSOR,
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
        _CASE,
        Column("question", "text", "Question", "The id of the question; blank for the case itself."),
        Column("kind", "text", "Kind", "The kind of flag.", codes="flag"),
        _ASSESSOR,
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
        _CASE,
        _ASSESSOR,
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
    (_CASE, _ASSESSOR, Column("seconds", "integer", "Seconds", "Seconds with the case open and in use.")),
    ("case_ref", "assessor"),
)

RULINGS = Table(
    "rulings",
    "Rulings",
    "A ruling of the lead on whose judgement counts.",
    (
        _CASE,
        Column("item", "text", "Item", "The id of the question or fact; blank for the whole case."),
        Column("assessor", "text", "Assessor", "The assessor who counts.", identifies="person"),
    ),
    ("case_ref", "item"),
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
        _LEVEL,
        _SCORED,
        Column("title", "text", "Title", "The title, or the question's text."),
        *_COUNTS,
        Column("cases", "integer", "Cases", "Cases with a yes or no behind the score."),
    ),
    ("level", "id"),
)

CASE_SCORES = Table(
    "case_scores",
    "Case scores",
    "A headline, section or criterion score of one case.",
    (_CASE, _LEVEL, _SCORED, *_COUNTS),
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

TABLES: tuple[Table, ...] = (
    INSPECTION,
    PEOPLE,
    CASES,
    FACTS,
    JUDGEMENTS,
    REASONS,
    RATINGS,
    COMPLETIONS,
    FLAGS,
    INTERVIEWS,
    TIMES,
    RULINGS,
    CONFLICTS,
    SURVEY_ANSWERS,
    SCORES,
    CASE_SCORES,
    HISTORY,
    QUESTIONS,
    QUESTION_REASONS,
    SURVEY_ITEMS,
    CODES,
    CODEBOOK,
)
