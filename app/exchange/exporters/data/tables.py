"""All tables of exported data in their order, once for all formats, the JSON Schema and the codebook."""

from __future__ import annotations

from app.exchange.exporters.data.case_tables import (
    CASES,
    COMPLETIONS,
    FACTS,
    FLAGS,
    INTERVIEWS,
    JUDGEMENTS,
    RATINGS,
    REASONS,
    RULINGS,
    TIMES,
)
from app.exchange.exporters.data.framework_tables import (
    CODEBOOK,
    CODES,
    QUESTION_REASONS,
    QUESTIONS,
    SURVEY_ITEMS,
)
from app.exchange.exporters.data.inspection_tables import (
    CASE_SCORES,
    CONFLICTS,
    HISTORY,
    INSPECTION,
    PEOPLE,
    SCORES,
    SURVEY_ANSWERS,
)
from app.exchange.exporters.data.table import Table

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
