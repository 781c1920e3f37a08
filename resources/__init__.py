"""Data files of the program."""

from pathlib import Path

FOLDER = Path(__file__).parent
