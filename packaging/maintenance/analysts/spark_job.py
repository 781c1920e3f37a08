"""Run the SQL text of the roll-up on local Spark. It runs in an environment that has pyspark and not the program.

python spark_job.py DATASET SQL OUT
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main() -> int:
    """Write the rows that Spark gives to a file, and print how long the query took."""
    from pyspark.sql import SparkSession

    dataset, sql, out = map(Path, sys.argv[1:])
    builder = SparkSession.builder.master("local[*]").appName("aboveline")
    settings = {"spark.ui.enabled": "false", "spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    begun = time.perf_counter()
    for name in ("judgements", "inspections", "feeds"):
        path = dataset / name
        spark.read.parquet(str(path if path.is_dir() else f"{path}.parquet")).createOrReplaceTempView(name)
    rows = [list(row) for row in spark.sql(sql.read_text(encoding="utf-8")).collect()]
    out.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    print(f"Spark {spark.version}: {len(rows)} figures in {time.perf_counter() - begun:.1f} s")
    spark.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
