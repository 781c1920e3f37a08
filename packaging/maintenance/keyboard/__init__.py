"""Enter a whole case by keyboard and count the keys."""
