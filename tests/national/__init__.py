"""A roll-up of as many inspections as a national body has: time and memory, beside DuckDB on the same judgements."""
