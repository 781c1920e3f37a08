"""`python -m tests.national.duck DATASET`: DuckDB alone aggregates a dataset, as fast as it can."""

from __future__ import annotations

import sys
from pathlib import Path

from app.rollup.dataset import read_dataset

if __name__ == "__main__":
    read_dataset(Path(sys.argv[1]))
