"""Scores across inspections: any number of merged files and folders in one table."""
