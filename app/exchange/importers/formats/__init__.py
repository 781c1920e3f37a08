"""Readers of file formats: each gives the sheets of a file as grids of typed cells."""
