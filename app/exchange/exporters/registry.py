"""Every export format."""

from __future__ import annotations

from app.exchange.exporters import judgements_csv, scores_csv
from app.exchange.exporters.export_format import ExportFormat

FORMATS: tuple[ExportFormat, ...] = (
    scores_csv.FORMAT,
    judgements_csv.FORMAT,
)
