"""Compare the figures that Spark gives for a dataset with those of DuckDB."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from app.rollup.dataset import read_dataset
from app.rollup.figures import Figure, rollup_sql
from maintenance.analysts.environment import interpreter

JOB = Path(__file__).with_name("spark_job.py")


def compare(dataset: Path) -> list[str]:
    """Run the one SQL text on local Spark, and return how its figures differ from DuckDB's, in a few lines."""
    with tempfile.TemporaryDirectory(prefix="aboveline-spark-") as folder:
        sql, out = Path(folder) / "rollup.sql", Path(folder) / "rows.json"
        sql.write_text(rollup_sql(), encoding="utf-8")
        subprocess.run([interpreter(), str(JOB), str(dataset.absolute()), str(sql), str(out)], check=True)
        by_spark = {Figure.from_row(row) for row in json.loads(out.read_text(encoding="utf-8"))}
    by_duckdb = set(read_dataset(dataset).figures)
    print(f"Spark: {len(by_spark)} figures; DuckDB: {len(by_duckdb)}; the same: {len(by_spark & by_duckdb)}")
    return [
        *(f"only Spark has {each}" for each in sorted(by_spark - by_duckdb, key=str)[:5]),
        *(f"only DuckDB has {each}" for each in sorted(by_duckdb - by_spark, key=str)[:5]),
    ]
