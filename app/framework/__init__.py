"""The question framework as data: load, check, hash, word, and decide which questions apply."""
