"""The measurements: `python -m tests.bench` prints them and fails where a bound is broken."""
