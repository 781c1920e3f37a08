"""Lists and tables: their rows, models and painting."""
